/**
 * E-mail by arithmetic: a backlog worked off in order as fast as the people there allow, amounts rather than
 * contacts. Right where work is plentiful and patient, as it is when hours are promised.
 *
 * Needed in an interval is the pace that keeps every promise already made: of all deadlines ahead (closing
 * among them) the one that asks for the most work per hour from now on, when those needed before were there.
 * So the line is a plan of its own that does all the work in time; where the day as staffed does so too,
 * nobody is missing however its people are spread.
 */
import { dayOffset, type Interval, intervalsOf, type Scenario } from '../../src/scenario/index.ts';
import { expectedVolumesOf, handleTimesOf, serviceLevelTargetOf, typeOf } from '../state/plan-rows.ts';

export interface DeferredInterval {
  readonly needed: number | null;
  /** Share replied to in time; null when nothing comes, or the end of the day comes before it is known. */
  readonly serviceLevel: number | null;
  /** Mean time to the reply, seconds. */
  readonly wait: number | null;
  readonly occupancy: number | null;
}

interface Batch {
  /** Seconds of work left. */
  work: number;
  /** When it has to be done, seconds. */
  readonly due: number;
}

/** Parts an interval's arrivals are looked at in. */
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
  const work = workOf(scenario, typeId);
  const intervals = intervalsOf(scenario.calendar);
  const answers: DeferredInterval[] = [];
  let backlog: Batch[] = [];
  const done = completions(intervals, work, agents);
  intervals.forEach((interval, i) => {
    const length = interval.end - interval.start;
    const closes = closingOf(scenario, interval);
    backlog.push({ work: work[i]!, due: Math.min((interval.start + interval.end) / 2 + within, closes) });
    const pace = paceOf(backlog, interval.start, length);
    const needed = Math.ceil(pace - 1e-9);
    backlog = workedOff(backlog, needed * length);
    const worked = done[i]! - (i > 0 ? done[i - 1]! : 0);
    const capacity = (agents[i] ?? 0) * length;
    answers.push({
      needed: target ? needed : null,
      ...replies(i, intervals, work, done, within),
      occupancy: capacity > 0 ? worked / capacity : null,
    });
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

/** Seconds of work that arrive in each interval. */
function workOf(scenario: Scenario, typeId: string): number[] {
  const type = typeOf(scenario, typeId);
  const handleTimes = handleTimesOf(scenario, type);
  return expectedVolumesOf(scenario, type).map((volume, i) => volume * (handleTimes[i] ?? 0));
}

function closingOf(scenario: Scenario, { day }: Interval): number {
  const { days } = scenario.calendar;
  return dayOffset(days, day) + days[day]!.closes;
}

/** People that meet the most demanding deadline. */
function paceOf(backlog: readonly Batch[], now: number, length: number): number {
  let work = 0;
  let pace = 0;
  for (const batch of [...backlog].sort((a, b) => a.due - b.due)) {
    work += batch.work;
    pace = Math.max(pace, work / Math.max(length, batch.due - now));
  }
  return pace;
}

function workedOff(backlog: readonly Batch[], capacity: number): Batch[] {
  let left = capacity;
  return backlog.flatMap((batch) => {
    const worked = Math.min(left, batch.work);
    left -= worked;
    return batch.work - worked > 1e-9 ? [{ ...batch, work: batch.work - worked }] : [];
  });
}

/** Work done by the end of each interval, running total. */
function completions(
  intervals: readonly Interval[],
  work: readonly number[],
  agents: readonly number[],
): number[] {
  let open = 0;
  let total = 0;
  return intervals.map(({ start, end }, i) => {
    open += work[i]!;
    const worked = Math.min(open, (agents[i] ?? 0) * (end - start));
    open -= worked;
    total += worked;
    return total;
  });
}

/** How the arrivals of an interval fare, looked at in equal parts. */
function replies(
  i: number,
  intervals: readonly Interval[],
  work: readonly number[],
  done: readonly number[],
  within: number,
): { serviceLevel: number | null; wait: number | null } {
  const before = work.slice(0, i).reduce((sum, seconds) => sum + seconds, 0);
  const { start, end } = intervals[i]!;
  if (work[i]! <= 0) return { serviceLevel: null, wait: null };
  let inTime = 0;
  let known = 0;
  let waits = 0;
  let replied = 0;
  for (let part = 0; part < parts; part++) {
    const share = (part + 0.5) / parts;
    const arrives = start + share * (end - start);
    const finished = finishOf(before + share * work[i]!, intervals, done);
    if (finished !== undefined) {
      replied++;
      waits += Math.max(0, finished - arrives);
    }
    const lastSeen = intervals.at(-1)!.end;
    if (finished === undefined && arrives + within > lastSeen) continue;
    known++;
    if (finished !== undefined && finished - arrives <= within) inTime++;
  }
  return {
    serviceLevel: known > 0 ? inTime / known : null,
    wait: replied > 0 ? waits / replied : null,
  };
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
  const before = i > 0 ? done[i - 1]! : 0;
  const worked = done[i]! - before;
  return worked > 0 ? start + ((amount - before) / worked) * (end - start) : start;
}
