/**
 * E-mail by arithmetic: a backlog worked off in order as fast as the people there allow, amounts rather than
 * contacts. Right where work is plentiful and patient, as it is when hours are promised.
 *
 * The needed line is a plan of its own: the evenest one that replies to everything in time and leaves nothing
 * at closing. Work can wait, so a plan may keep every promise and look quite different; where the day as
 * staffed does, nobody is missing however its people are spread.
 */
import { type Interval, intervalsOf, type Scenario } from '../../src/scenario/index.ts';
import { expectedVolumesOf, handleTimesOf, serviceLevelTargetOf, typeOf } from '../state/plan-rows.ts';
import { evenWork } from './even-work.ts';

export interface DeferredInterval {
  /** People needed; null without a promise. */
  readonly needed: number | null;
  /** Share replied to in time; null when nothing comes, or when the day ends before it is known. */
  readonly serviceLevel: number | null;
  /** Mean time to the reply, seconds. */
  readonly wait: number | null;
  readonly occupancy: number | null;
}

/** Parts that an interval's arrivals are looked at in. */
const parts = 8;

/** `agents` on the line in each interval. */
export function deferredDay(
  scenario: Scenario,
  typeId: string,
  agents: readonly number[],
): DeferredInterval[] {
  const type = typeOf(scenario, typeId);
  const target = serviceLevelTargetOf(type);
  const within = target?.within ?? 4 * 3600;
  const intervals = intervalsOf(scenario.calendar);
  const handleTimes = handleTimesOf(scenario, type);
  const work = expectedVolumesOf(scenario, type).map((volume, i) => volume * (handleTimes[i] ?? 0));
  const done = completions(intervals, work, agents);
  const needed = target ? evenPeople(scenario, intervals, work, within) : undefined;
  const answers = intervals.map(({ start, end }, i): DeferredInterval => {
    const capacity = (agents[i] ?? 0) * (end - start);
    return {
      needed: needed?.[i] ?? null,
      ...replies(i, intervals, work, done, within),
      occupancy: capacity > 0 ? (done[i]! - (done[i - 1] ?? 0)) / capacity : null,
    };
  });
  const keepsAll = answers.every(
    ({ serviceLevel }, i) => work[i] === 0 || (serviceLevel !== null && serviceLevel >= (target?.share ?? 0)),
  );
  if (!keepsAll) return answers;
  return answers.map((answer, i) => ({
    ...answer,
    needed: answer.needed === null ? null : Math.min(answer.needed, agents[i] ?? 0),
  }));
}

/** People of the evenest plan, day by day. */
function evenPeople(
  scenario: Scenario,
  intervals: readonly Interval[],
  work: readonly number[],
  within: number,
): number[] {
  return scenario.calendar.days.flatMap((_, day) => {
    const own = intervals.filter((interval) => interval.day === day);
    const first = own[0]?.index ?? 0;
    const arrived = runningTotal(own.map(({ index }) => work[index]!));
    const due = own.map(({ end }) => arrivedBy(end - within, own, work, arrived, first));
    return evenWork(arrived, due).map((seconds, i) => {
      const { start, end } = own[i]!;
      return Math.ceil((seconds / (end - start)) * (1 - 1e-12));
    });
  });
}

/** Work of a day that has arrived by an instant; within an interval it comes evenly. */
function arrivedBy(
  instant: number,
  own: readonly Interval[],
  work: readonly number[],
  arrived: readonly number[],
  first: number,
): number {
  const i = own.findIndex(({ end }) => instant < end);
  if (i < 0) return arrived.at(-1) ?? 0;
  const { start, end } = own[i]!;
  const before = arrived[i - 1] ?? 0;
  return before + Math.max(0, (instant - start) / (end - start)) * work[first + i]!;
}

function runningTotal(values: readonly number[]): number[] {
  let total = 0;
  return values.map((value) => {
    total += value;
    return total;
  });
}

/** Work done by the end of each interval, running total. */
function completions(
  intervals: readonly Interval[],
  work: readonly number[],
  agents: readonly number[],
): number[] {
  let open = 0;
  return runningTotal(
    intervals.map(({ start, end }, i) => {
      open += work[i]!;
      const worked = Math.min(open, (agents[i] ?? 0) * (end - start));
      open -= worked;
      return worked;
    }),
  );
}

/** How the arrivals of an interval fare, looked at in equal parts. */
function replies(
  i: number,
  intervals: readonly Interval[],
  work: readonly number[],
  done: readonly number[],
  within: number,
): { serviceLevel: number | null; wait: number | null } {
  if (work[i]! <= 0) return { serviceLevel: null, wait: null };
  const before = work.slice(0, i).reduce((sum, seconds) => sum + seconds, 0);
  const { start, end } = intervals[i]!;
  const lastSeen = intervals.at(-1)!.end;
  let inTime = 0;
  let waits = 0;
  let replied = 0;
  let isKnown = true;
  for (let part = 0; part < parts; part++) {
    const share = (part + 0.5) / parts;
    const arrives = start + share * (end - start);
    const finished = finishOf(before + share * work[i]!, intervals, done);
    if (finished === undefined) {
      isKnown &&= arrives + within <= lastSeen;
      continue;
    }
    // Done in the interval it came in: some of the work is done before the rest has come.
    const wait = Math.max(0, finished - arrives);
    replied++;
    waits += wait;
    if (wait <= within) inTime++;
  }
  return { serviceLevel: isKnown ? inTime / parts : null, wait: replied > 0 ? waits / replied : null };
}

/** When the running total of work done reaches `amount`; undefined when it never does. */
function finishOf(
  amount: number,
  intervals: readonly Interval[],
  done: readonly number[],
): number | undefined {
  const i = done.findIndex((total) => total >= amount - 1e-9);
  if (i < 0) return undefined;
  const { start, end } = intervals[i]!;
  const before = done[i - 1] ?? 0;
  const worked = done[i]! - before;
  return worked > 0 ? start + ((amount - before) / worked) * (end - start) : start;
}
