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
  /** Work of the contact, seconds at usual speed; 0 without an answer. Agents with several sessions take longer. */
  readonly handleTime: number;
}

export type ContactLog = ContactRecord[];
