/**
 * What became of every promise of a callback, in order of its end: for traces, for tests and for showing single
 * promises. Off (null) in ordinary runs.
 */

/**
 * Why a promise was broken.
 *
 * - `late`: the first attempt came after due + window
 * - `closed`: sent away at closing, or nobody was left to ring
 * - `expired`: given up so long after due
 * - `cancelled`: by the customer, before the first attempt
 * - `pastEnd`: due + window passed without an attempt, and the run ended
 *
 * A callback is never attempted before it is due where that could break a promise, so none is broken by an attempt
 * too early; and a customer with a promise does not call again, so none is overtaken.
 */
export const brokenReasons = ['late', 'closed', 'expired', 'cancelled', 'pastEnd'] as const;

export type BrokenReason = (typeof brokenReasons)[number];

/** Times are in seconds from the first day's midnight. */
export interface PromiseRecord {
  /** Index of the type. */
  readonly type: number;
  /** Number of the customer within the type and replication, and her attempt, as in the contact log. */
  readonly number: number;
  readonly attempt: number;
  readonly made: number;
  readonly due: number;
  /** First attempt to reach her; null without one. */
  readonly firstAttempt: number | null;
  /** When she answered; null when she never did. */
  readonly connected: number | null;
  /** `open`: due + window does not lie in the run. */
  readonly outcome: 'kept' | 'broken' | 'open';
  /** Null unless broken. */
  readonly why: BrokenReason | null;
}

export type PromiseLog = PromiseRecord[];
