/**
 * A trace as stays: one contact in one place from one moment to another. A day is then a list of stays in order of
 * their beginning, and any moment is those that have begun and not ended, so a scene is found without playing what
 * came before it.
 */
import { places, type Trace, traceKinds } from '../simulation/trace-format.ts';
import { Seats } from './seats.ts';

export const placeIndex = Object.fromEntries(places.map((name, index) => [name, index])) as Readonly<
  Record<(typeof places)[number], number>
>;
export const kindIndex = Object.fromEntries(traceKinds.map((name, index) => [name, index])) as Readonly<
  Record<(typeof traceKinds)[number], number>
>;

/** Parallel arrays, a stay each, in order of `from`; times in seconds from the first day's midnight. */
export interface Stays {
  readonly length: number;
  readonly from: Float64Array;
  /** Infinity where the day ends first. */
  readonly to: Float64Array;
  /** Since when the customer waits: when she came with this attempt; of a backlog, when the day began. */
  readonly since: Float64Array;
  /** Index into `places`, `traceKinds` (how it ended; 255 where it did not). */
  readonly place: Uint8Array;
  readonly end: Uint8Array;
  /** Serial number of the contact. */
  readonly contact: Int32Array;
  readonly type: Int16Array;
  /** −1 outside a group; the seat there. */
  readonly group: Int16Array;
  readonly seat: Int16Array;
  readonly attempt: Uint8Array;
  /** Index into `origins`. */
  readonly origin: Uint8Array;
}

export const notEnded = 255;

/** The stays of a trace, and how many seats each group needs. */
export function staysOf(trace: Trace): { readonly stays: Stays; readonly seats: readonly number[] } {
  const { events, groups } = trace;
  const into = emptyStays(countStays(trace));
  const open = new Map<number, number>();
  const came = new Map<number, number>();
  const pools = groups.map(() => new Seats());
  const agents = groups.map(() => 0);
  /** Contacts whose seat the next has taken at the very instant they leave. */
  const relieved = new Set<number>();
  let length = 0;
  for (let i = 0; i < events.length; i++) {
    const group = events.group[i]!;
    const kind = events.kind[i]!;
    if (kind === kindIndex.people) pools[group]!.setPeople(events.value[i]!);
    const contact = events.contact[i]!;
    if (contact < 0 || isOfCase(kind)) continue;
    const time = events.time[i]!;
    if (kind === kindIndex.offered || !came.has(contact)) came.set(contact, time);
    if (kind === kindIndex.leftOpen || kind === kindIndex.leftLate) continue;
    const change = events.change[i]!;
    if (change >> 3 !== placeIndex.nowhere) {
      const stay = open.get(contact);
      if (stay !== undefined) {
        into.to[stay] = time;
        into.end[stay] = kind;
        open.delete(contact);
        const at = into.group[stay]!;
        if (at >= 0 && !groups[at]!.holdsSessions) {
          // from hand to hand (rung, then answered) it stays where it is
          const next = change & 7;
          if (takesSeat(next) && group === at) {
            const seat = into.seat[stay]!;
            open.set(contact, length);
            write(into, length++, trace, i, came.get(contact)!, seat);
            continue;
          }
          if (!relieved.delete(contact)) pools[at]!.giveBack(into.seat[stay]!, time);
        }
      }
    }
    const place = change & 7;
    if (place === placeIndex.nowhere) continue;
    let seat = -1;
    if (takesSeat(place) && group >= 0) {
      const pool = pools[group]!;
      if (groups[group]!.holdsSessions) seat = events.agent[i]!;
      else {
        // the trace says who is answered before it says who has just gone
        const leaver = pool.isFull ? leavesNow(trace, i, open, into.group) : undefined;
        if (leaver !== undefined) {
          pool.giveBack(into.seat[open.get(leaver)!]!, time);
          relieved.add(leaver);
        }
        seat = pool.take();
      }
      agents[group] = Math.max(agents[group]!, seat + 1);
    }
    open.set(contact, length);
    write(into, length++, trace, i, came.get(contact)!, seat);
  }
  const seats = groups.map((_, g) => Math.max(pools[g]!.size, agents[g]!));
  return { stays: { ...into, length }, seats };
}

/** The contact whose agent takes the one of event `i` on: it leaves its seat in the same group at the same instant. */
function leavesNow(
  { events }: Trace,
  i: number,
  open: ReadonlyMap<number, number>,
  groupOf: Int16Array,
): number | undefined {
  for (let next = i + 1; next < events.length && events.time[next] === events.time[i]; next++) {
    const change = events.change[next]!;
    const stay = open.get(events.contact[next]!);
    if (stay === undefined || groupOf[stay] !== events.group[i]) continue;
    if (takesSeat(change >> 3) && !takesSeat(change & 7)) return events.contact[next]!;
  }
  return undefined;
}

/** Whether a place is at an agent's. */
export function takesSeat(place: number): boolean {
  return place === placeIndex.inHand || place === placeIndex.rung || place === placeIndex.held;
}

/** Whether an event is about a case, not a contact. */
export function isOfCase(kind: number): boolean {
  return kind === kindIndex.caseOpened || kind === kindIndex.caseMoved || kind === kindIndex.caseClosed;
}

function countStays({ events }: Trace): number {
  let count = 0;
  for (let i = 0; i < events.length; i++) if ((events.change[i]! & 7) !== 0) count++;
  return count;
}

function write(into: Stays, at: number, trace: Trace, i: number, came: number, seat: number): void {
  const { events } = trace;
  const place = events.change[i]! & 7;
  into.from[at] = events.time[i]!;
  into.to[at] = Number.POSITIVE_INFINITY;
  into.since[at] = came;
  into.place[at] = place;
  into.end[at] = notEnded;
  into.contact[at] = events.contact[i]!;
  into.type[at] = events.type[i]!;
  into.group[at] = takesSeat(place) ? events.group[i]! : -1;
  into.seat[at] = seat;
  into.attempt[at] = Math.min(255, events.attempt[i]!);
  into.origin[at] = events.origin[i]!;
}

function emptyStays(length: number): Stays {
  return {
    length,
    from: new Float64Array(length),
    to: new Float64Array(length),
    since: new Float64Array(length),
    place: new Uint8Array(length),
    end: new Uint8Array(length),
    contact: new Int32Array(length),
    type: new Int16Array(length),
    group: new Int16Array(length),
    seat: new Int16Array(length),
    attempt: new Uint8Array(length),
    origin: new Uint8Array(length),
  };
}
