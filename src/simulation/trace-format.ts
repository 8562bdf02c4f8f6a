/**
 * What a trace is made of: kinds of events, places of contacts, the arrays (trace.ts says what they mean).
 */

import type { PromiseRecord } from './promise-log.ts';

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
  /** Waits, or for a promise, when the run ends; past what it was to wait. */
  'leftOpen',
  'leftLate',
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
  'moved',
  /** Waited before the first opening; it is not offered. */
  'fromBacklog',
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
  /** What the contact counts as from here on: index into `outcomes` (contact-log.ts), −1 where this settles nothing. */
  readonly outcome: Int8Array;
  /**
   * With an outcome, the wait that counts, seconds; of an answer in writing until the reply. Of a contact that joins
   * the line, the wait it is told, where waits are announced. Of a case's step, how long ago it came to its stage
   * (while all was closed, nothing is seen). 0 elsewhere.
   */
  readonly wait: Float64Array;
}

export interface Trace {
  readonly replication: number;
  readonly types: readonly string[];
  readonly groups: readonly TraceGroup[];
  readonly cases: readonly string[];
  readonly events: TraceEvents;
  /** What became of every promise of a callback, in order of the end of each lane. */
  readonly promises: readonly PromiseRecord[];
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
  /** Agents are known one by one, and may have several contacts in hand: those engaged are events of their own. */
  readonly holdsSessions: boolean;
}
