/**
 * What became of every contact, in order of its end: for replaying recorded traces and for comparing kernels
 * contact by contact. Off (null) in ordinary runs.
 */
export const outcomes = [
  'answered',
  'abandoned',
  'blocked',
  'flushed',
  'callbackConnected',
  'callbackLost',
] as const;

export type Outcome = (typeof outcomes)[number];

export interface ContactRecord {
  /** Index of the type. */
  readonly type: number;
  /** Number of the customer within the type and replication, from 0. */
  readonly number: number;
  /** Attempt, from 0; a redial is attempt 1. */
  readonly attempt: number;
  readonly outcome: Outcome;
  /** Arrival and wait, seconds; arrival on the session's clock. */
  readonly arrival: number;
  readonly wait: number;
  /** Index of the group that answered, −1 without one. */
  readonly group: number;
  /** Seconds of work the contact was given; 0 without an answer. An agent with several sessions takes longer. */
  readonly handleTime: number;
}

export type ContactLog = ContactRecord[];
