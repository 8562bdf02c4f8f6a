/**
 * The score of a day as it is being made: every contact whose fate is known by a moment, so that the service level is
 * seen growing one ✓ or ✗ at a time and stands at the report's figure when the day is over.
 *
 * A contact is scored at the moment that settles it, by the columns of the tally it will be counted in, so every rule
 * and population of a service level is the same sum of columns here as in a report. What is open when the run ends
 * is scored then. Contacts that came in a warm-up are not scored.
 */
import { type Column, type LevelKey, serviceLevels } from '../measures/index.ts';
import { outcomes } from '../simulation/contact-log.ts';
import type { TypePlan } from '../simulation/plan/plan.ts';
import { origins, type Trace } from '../simulation/trace-format.ts';
import { kindIndex, placeIndex } from './stays.ts';

/** The columns a settled contact may count in. */
export const scored = [
  'offered',
  'fromBacklog',
  'answered',
  'answeredAtOnce',
  'answeredWithin',
  'abandoned',
  'abandonedWithin',
  'abandonedShort',
  'blocked',
  'flushed',
  'callbackAccepted',
  'callbackConnected',
  'callbackConnectedWithin',
  'callbackLost',
  'openWaiting',
  'lateOpen',
  'openCallback',
  'lateOpenCallback',
] as const satisfies readonly Column[];

export type Scored = (typeof scored)[number];
const bit = Object.fromEntries(scored.map((name, index) => [name, index])) as Readonly<
  Record<Scored, number>
>;

/** The settled contacts of one type, in order of time. */
export interface TypeScore {
  readonly time: Float64Array;
  /** The columns each counts in, a bit each in the order of `scored`. */
  readonly counts: Int32Array;
  /** Counted before each, column by column: `before[i × columns + column]`; one row more than contacts. */
  readonly before: Int32Array;
}

/** A mark of the running service level. */
export type Mark = 'inTime' | 'late' | 'calledBack' | 'gaveUp' | 'lost';

/** The scores of all types, of contacts that came from `countFrom` on. */
export function scoreOf(
  { events }: Trace,
  types: readonly Pick<TypePlan, 'acceptableWait' | 'shortAbandon'>[],
  countFrom: number,
): TypeScore[] {
  const settled = types.map((): { time: number; counts: number }[] => []);
  const came = new Map<number, { since: number; waited: boolean }>();
  for (let i = 0; i < events.length; i++) {
    const contact = events.contact[i]!;
    if (contact < 0) continue;
    const time = events.time[i]!;
    const taken = events.change[i]! & 7;
    if (events.kind[i] === kindIndex.offered || !came.has(contact))
      came.set(contact, { since: time, waited: false });
    const customer = came.get(contact)!;
    const isOpen = events.kind[i] === kindIndex.leftOpen || events.kind[i] === kindIndex.leftLate;
    if ((events.outcome[i]! >= 0 || isOpen) && customer.since >= countFrom) {
      const atOnce = !customer.waited && events.wait[i] === 0;
      const counts = isOpen
        ? openCounts(taken, events.kind[i] === kindIndex.leftLate, events.origin[i]!)
        : countsOf(events, i, atOnce, types[events.type[i]!]!);
      settled[events.type[i]!]!.push({ time, counts });
    }
    if (taken === placeIndex.waiting || taken === placeIndex.promised) customer.waited = true;
  }
  return settled.map(accumulate);
}

function countsOf(
  events: Trace['events'],
  i: number,
  atOnce: boolean,
  { acceptableWait, shortAbandon }: Pick<TypePlan, 'acceptableWait' | 'shortAbandon'>,
): number {
  const name = outcomes[events.outcome[i]!]!;
  const wait = events.wait[i]!;
  const inTime = wait <= acceptableWait;
  let counts = offeredAs(events.origin[i]!) | on(name);
  if (name === 'answered') {
    if (inTime) counts |= on('answeredWithin');
    if (atOnce) counts |= on('answeredAtOnce');
  } else if (name === 'abandoned') {
    if (inTime) counts |= on('abandonedWithin');
    if (wait < shortAbandon) counts |= on('abandonedShort');
  } else if (name === 'callbackConnected' || name === 'callbackLost') {
    counts |= on('callbackAccepted');
    if (name === 'callbackConnected' && inTime) counts |= on('callbackConnectedWithin');
  }
  return counts;
}

/** What waits, or for a promise, when the run ends. */
function openCounts(place: number, isLate: boolean, origin: number): number {
  const isWaiting = place === placeIndex.waiting;
  let counts = offeredAs(origin) | on(isWaiting ? 'openWaiting' : 'openCallback');
  if (!isWaiting) counts |= on('callbackAccepted');
  return isLate ? counts | on(isWaiting ? 'lateOpen' : 'lateOpenCallback') : counts;
}

/** What waited before the first opening is not offered. */
function offeredAs(origin: number): number {
  return on(origins[origin] === 'fromBacklog' ? 'fromBacklog' : 'offered');
}

function on(name: Scored): number {
  return 1 << bit[name];
}

function accumulate(settled: { time: number; counts: number }[]): TypeScore {
  const width = scored.length;
  const before = new Int32Array((settled.length + 1) * width);
  settled.forEach(({ counts }, i) => {
    for (let c = 0; c < width; c++) {
      before[(i + 1) * width + c] = before[i * width + c]! + ((counts >> c) & 1);
    }
  });
  return {
    time: Float64Array.from(settled, ({ time }) => time),
    counts: Int32Array.from(settled, ({ counts }) => counts),
    before,
  };
}

/** Contacts settled up to and at `time`. */
export function settledBy({ time }: TypeScore, moment: number): number {
  let low = 0;
  let high = time.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (time[middle]! <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many count in a column, of those settled after `from` and up to `to`. */
export function countBetween(score: TypeScore, name: Scored, from: number, to: number): number {
  const width = scored.length;
  const at = (moment: number) => score.before[settledBy(score, moment) * width + bit[name]]!;
  return at(to) - at(from);
}

/** A service level over the types of `scores`, of contacts settled after `from` and up to `to`; undefined of none. */
export function levelBetween(
  scores: readonly TypeScore[],
  key: LevelKey,
  from: number,
  to: number,
): number | undefined {
  const { over, by } = serviceLevels[key];
  const sum = (columns: Readonly<Partial<Record<Column, number>>>) => {
    let total = 0;
    for (const score of scores) {
      for (const [name, weight] of Object.entries(columns)) {
        total += weight * countBetween(score, name as Scored, from, to);
      }
    }
    return total;
  };
  const asked = sum(by);
  return asked > 0 ? sum(over) / asked : undefined;
}

/** How a settled contact is marked. */
export function markOf({ counts }: TypeScore, i: number): Mark {
  const has = (name: Scored) => (counts[i]! & on(name)) !== 0;
  if (has('callbackConnected')) return 'calledBack';
  if (has('answered')) return has('answeredWithin') ? 'inTime' : 'late';
  return has('abandoned') ? 'gaveUp' : 'lost';
}
