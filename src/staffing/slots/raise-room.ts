/**
 * More and more room in all slots at once, until something breaks wherever more is tried.
 *
 * Every interval is raised by its step; where that breaks a demand, the nearest raised interval (the earlier of two,
 * since work is carried forward in time) goes back to where it was, and its step is halved; at a step of 1 it stays.
 * Levels of a whole day or horizon have no nearest interval: of them a quarter of those raised go back, those with
 * the least idle time left first. An interval that never sold out is left as it is: more room there changes nothing.
 *
 * All on the same days, so a room that held holds; going back as far as the start always mends what broke.
 */
import type { Study } from '../../simulation/index.ts';
import type { Room } from './slot-scenario.ts';
import type { SlotTrials } from './slot-trials.ts';

export interface Raising {
  /** Room that holds. */
  readonly start: Room;
  /** First step of each interval, ≥ 1; 0: no slot begins there. */
  readonly steps: Room;
  readonly slots: ArrayLike<number>;
  /** Standard errors that every margin has to be above. Default 0. */
  readonly caution?: number;
}

/** The largest room found, interval by interval; says after each round how far it is. */
export function* raiseRoom(
  trials: SlotTrials,
  { start, steps, slots, caution = 0 }: Raising,
): Study<Room, Room> {
  const step = [...steps];
  let room: Room = start;
  while (step.some((by) => by > 0)) {
    const next = room.map((now, i) => now + step[i]!);
    for (;;) {
      const back = yield* toGoBack(trials, next, room, caution);
      if (back.length === 0) break;
      for (const i of back) {
        next[i] = room[i]!;
        step[i] = Math.floor(step[i]! / 2);
      }
    }
    room = next;
    const [lived] = yield* trials.with([room]);
    room.forEach((now, i) => {
      const line = trials.bench.sheet.keptLine[i]!;
      const soldOut = line >= 0 && lived!.shareAtLeast(line, Math.max(1, now * slots[i]!)) > 0;
      if (now > start[i]! && !soldOut) step[i] = 0;
    });
    yield { interim: room };
  }
  return room;
}

/** Intervals that were raised and have to go back, because something near them broke; none when all holds. */
function* toGoBack(trials: SlotTrials, next: Room, from: Room, caution: number): Study<readonly number[]> {
  const raised = next.flatMap((now, i) => (now > from[i]! ? [i] : []));
  if (raised.length === 0) return [];
  const back = new Set<number>();
  const { lines } = trials.bench.sheet;
  for (const { line } of yield* trials.broken(next, caution)) {
    const { place } = lines[line]!;
    if (place.kind === 'interval') back.add(nearest(raised, place.interval));
    else for (const i of yield* leastIdle(trials, raised)) back.add(i);
  }
  return [...back];
}

/** Work is carried forward in time, so an interval after the place counts as so many further away. */
const penalty = 3;

/** The interval of these that most likely broke something at a place: the nearest, rather before than after. */
export function nearest(raised: readonly number[], place: number): number {
  const away = (i: number) => (i <= place ? place - i : i - place + penalty);
  return raised.reduce((best, i) => (away(i) < away(best) ? i : best));
}

/**
 * Room taken back where something breaks, until nothing does or there is none left to take back: a sixth of what an
 * interval has, one at least.
 */
export function* lowerRoom(trials: SlotTrials, start: Room, caution = 0): Study<Room, Room> {
  let room = start;
  for (;;) {
    const back = yield* toGoBack(trials, room, noRoom(room), caution);
    if (back.length === 0) return room;
    room = room.map((now, i) => (back.includes(i) ? now - Math.max(1, Math.round(now / 6)) : now));
    yield { interim: room };
  }
}

function noRoom(room: Room): Room {
  return room.map(() => 0);
}

function* leastIdle(trials: SlotTrials, raised: readonly number[]): Study<readonly number[]> {
  const { idle } = yield* trials.base();
  const byIdle = [...raised].sort((a, b) => idle[a]! - idle[b]!);
  return byIdle.slice(0, Math.ceil(raised.length / 4));
}
