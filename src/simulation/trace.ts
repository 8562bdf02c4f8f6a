/**
 * The trace of one replication: everything that happened, in order of time, in typed arrays, for playing a day back.
 * Recorded first and played afterwards, so any moment can be shown again, and stepping back is as easy as forth.
 *
 * A state is a row of whole numbers, the columns of each type, then of each group, then of each kind of cases:
 *
 *   type t:   waiting · callbacks promised · on their way        at 3t
 *   group g:  people on the line · on a break · engaged · contacts in hand   at 3 types + 4g
 *   kind k:   open cases                                         at 3 types + 4 groups + k
 *
 * Checkpoints hold the state as the kernel had it before anything of that instant; `stateAt` goes on from the last
 * one by the events after it, so any second costs the events of a minute at most. What a contact's event changes is
 * in `change`: the places it leaves and goes to (`places`), as place left × 8 + place taken.
 *
 * Times are seconds from the first day's midnight. Within an instant the order is that of the lanes, then of what the
 * kernel did; of each thing it did contacts come first, then people, then cases.
 */
import type { Scenario } from '../scenario/index.ts';
import { traceLanes } from './event/trace-recorder.ts';

/** What an event may be. Of a contact, of the people of a group, of the centre, of a case. */
export const traceKinds = [
  'offered',
  'waits',
  'starts',
  'ends',
  'abandoned',
  'blocked',
  'flushed',
  /** Will come later: a redial, a repeat, a transfer, …; `origin` says which. */
  'underway',
  /** Work on it was handed back, to be resumed. */
  'handedBack',
  /** An agent is held until the transfer is answered. */
  'held',
  'callbackMade',
  'rings',
  'noAnswer',
  'callbackLost',
  /** Will not come any more, since there is no need. */
  'calledOff',
  /** `value` people are on the line now, on a break, engaged. */
  'people',
  'breaks',
  'engaged',
  'opens',
  'closes',
  /** `type` is the kind of the case, `value` its stage. */
  'caseOpened',
  'caseMoved',
  'caseClosed',
] as const;

export type TraceKind = (typeof traceKinds)[number];

/** Where a contact may be. Who is rung takes an agent, unless the customer is rung first. */
export const places = [
  'nowhere',
  'waiting',
  'promised',
  'inHand',
  'rung',
  'underway',
  'held',
  'rungFirst',
] as const;

/** Why a contact comes. */
export const origins = [
  'fresh',
  'bounced',
  'redialled',
  'repeated',
  'transferred',
  'owed',
  'chasing',
  'needless',
  'ofCase',
] as const;

export interface TraceEvents {
  readonly length: number;
  readonly time: Float64Array;
  /** Index into `traceKinds`. */
  readonly kind: Uint8Array;
  /** Serial number of the contact (a redial keeps it) or of the case; −1 for none. */
  readonly contact: Int32Array;
  /** Number of the customer within the type, as its own draws go. */
  readonly number: Int32Array;
  /** Index of the type (of cases: the kind), of the group, of the agent; −1 where there is none or it is not known. */
  readonly type: Int16Array;
  readonly group: Int16Array;
  readonly agent: Int32Array;
  /** How often the customer has tried before. */
  readonly attempt: Int32Array;
  /** Index into `origins`. */
  readonly origin: Uint8Array;
  readonly change: Uint8Array;
  readonly value: Int32Array;
}

export interface Trace {
  readonly replication: number;
  readonly types: readonly string[];
  readonly groups: readonly TraceGroup[];
  readonly cases: readonly string[];
  readonly events: TraceEvents;
  readonly checkpoints: {
    /** Seconds between them, the first one at `start`. */
    readonly start: number;
    readonly every: number;
    readonly count: number;
    /** Numbers of a state. */
    readonly width: number;
    readonly states: Int32Array;
    /** Index of the first event at or after each. */
    readonly event: Int32Array;
  };
}

export interface TraceGroup {
  readonly id: string;
  /** Agents may have several contacts in hand: those engaged are events of their own. */
  readonly holdsSessions: boolean;
}

/** Records one replication of a parsed scenario. It counts what the event kernel counts without recording. */
export function recordTrace(scenario: Scenario, replication = 0): Trace {
  return traceLanes(scenario, replication).trace;
}

/** The state after all events up to a moment, that moment's included; seconds from the first day's midnight. */
export function stateAt(trace: Trace, time: number): Int32Array {
  const { start, every, count, width, states, event } = trace.checkpoints;
  const k = Math.max(0, Math.min(count - 1, Math.floor((time - start) / every)));
  const state = states.slice(k * width, (k + 1) * width);
  const { events } = trace;
  for (let i = event[k]!; i < events.length && events.time[i]! <= time; i++) applyEvent(trace, i, state);
  return state;
}

/** Brings a state from before event `i` to after it. */
export function applyEvent(trace: Trace, i: number, state: Int32Array): void {
  const { events, types, groups } = trace;
  const ofGroups = 3 * types.length;
  const ofCases = ofGroups + 4 * groups.length;
  const type = events.type[i]!;
  const group = events.group[i]!;
  const at = ofGroups + 4 * group;
  const value = events.value[i]!;
  switch (traceKinds[events.kind[i]!]!) {
    case 'people':
      state[at] = value;
      return;
    case 'breaks':
      state[at + 1] = value;
      return;
    case 'engaged':
      state[at + 2] = value;
      return;
    case 'caseOpened':
      state[ofCases + type]! += 1;
      return;
    case 'caseClosed':
      state[ofCases + type]! -= 1;
      return;
  }
  const change = events.change[i]!;
  move(trace, state, type, group, change >> 3, -1);
  move(trace, state, type, group, change & 7, 1);
}

/** Counts a contact in or out of a place. */
function move(trace: Trace, state: Int32Array, type: number, group: number, place: number, by: number): void {
  const name = places[place]!;
  if (name === 'waiting') state[3 * type]! += by;
  else if (name === 'promised' || name === 'rung' || name === 'rungFirst') state[3 * type + 1]! += by;
  else if (name === 'underway') state[3 * type + 2]! += by;
  if (name !== 'inHand' && name !== 'rung' && name !== 'held') return;
  const at = 3 * trace.types.length + 4 * group;
  if (!trace.groups[group]!.holdsSessions) state[at + 2]! += by;
  state[at + 3]! += by;
}
