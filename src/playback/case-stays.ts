/**
 * Cases as stays, as contacts are (stays.ts): one case in one stage from one moment to another, with what is left of
 * its end-to-end term when it comes to the stage. A stage reached while everything is closed is seen when something
 * happens next; its clock runs from when it was reached.
 */
import type { CasePlan } from '../simulation/plan/case-plan.ts';
import type { Plan } from '../simulation/plan/plan.ts';
import type { Trace } from '../simulation/trace-format.ts';
import { businessClockOf, type Clock, readClock } from './clocks.ts';
import { isOfCase, kindIndex } from './stays.ts';

/** A kind of cases as its clock and terms go; Infinity: no term. */
export interface FilmCase {
  readonly clock: Clock;
  readonly term: number;
  /** Seconds a stage may take; whether the clock stands still in it. */
  readonly stages: readonly { readonly budget: number; readonly stops: boolean }[];
}

/** Parallel arrays, a stay each, in order of `from`. */
export interface CaseStays {
  readonly length: number;
  readonly from: Float64Array;
  /** Infinity where the run ends first. */
  readonly to: Float64Array;
  readonly kind: Int16Array;
  readonly stage: Int16Array;
  /** Serial number of the case. */
  readonly serial: Int32Array;
  /** Reading of the case's clock when it came to the stage, and what was left of its term then. */
  readonly entered: Float64Array;
  readonly left: Float64Array;
}

export function filmCasesOf(plan: Plan): FilmCase[] {
  return plan.cases.map(({ term, businessClock, stages }: CasePlan) => ({
    clock: businessClock ? businessClockOf(plan, null) : null,
    term,
    stages: stages.map(({ budget, stops }) => ({ budget, stops })),
  }));
}

export function caseStaysOf({ events }: Trace, kinds: readonly FilmCase[]): CaseStays {
  let count = 0;
  for (let i = 0; i < events.length; i++) {
    if (isOfCase(events.kind[i]!) && events.kind[i] !== kindIndex.caseClosed) count++;
  }
  const into: CaseStays = {
    length: count,
    from: new Float64Array(count),
    to: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
    kind: new Int16Array(count),
    stage: new Int16Array(count),
    serial: new Int32Array(count),
    entered: new Float64Array(count),
    left: new Float64Array(count),
  };
  const open = new Map<number, number>();
  for (let i = 0, at = 0; i < events.length; i++) {
    if (!isOfCase(events.kind[i]!)) continue;
    const serial = events.contact[i]!;
    const before = open.get(serial);
    if (before !== undefined) into.to[before] = events.time[i]!;
    open.delete(serial);
    if (events.kind[i] === kindIndex.caseClosed) continue;
    const kind = events.type[i]!;
    const { clock, term } = kinds[kind]!;
    into.from[at] = events.time[i]!;
    into.kind[at] = kind;
    into.stage[at] = events.value[i]!;
    into.serial[at] = serial;
    into.entered[at] = readClock(clock, events.time[i]! - events.wait[i]!);
    into.left[at] = before === undefined ? term : leftOf(into, kinds, before, into.entered[at]!);
    open.set(serial, at++);
  }
  return into;
}

/** What is left of a case's term at a reading of its clock in a stage; below 0 it is late. */
function leftOf(stays: CaseStays, kinds: readonly FilmCase[], stay: number, reading: number): number {
  const { stops } = kinds[stays.kind[stay]!]!.stages[stays.stage[stay]!]!;
  return stays.left[stay]! - (stops ? 0 : reading - stays.entered[stay]!);
}

/** Seconds left at a moment, on the case's own clock: to the end of its term, and of its stage. */
export function caseTerms(stays: CaseStays, kinds: readonly FilmCase[], stay: number, time: number) {
  const { clock, stages } = kinds[stays.kind[stay]!]!;
  const reading = readClock(clock, time);
  const { budget } = stages[stays.stage[stay]!]!;
  return {
    whole: leftOf(stays, kinds, stay, reading),
    stage: budget - (reading - stays.entered[stay]!),
  };
}
