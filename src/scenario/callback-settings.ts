/**
 * Callbacks: a promise in place of a wait.
 *
 * - `keepPlace`: the customer hangs up, keeps the place in line and is rung when it comes up. Due: the announced
 *   wait from now.
 * - `asap`: the same promise from a line of its own, first come first rung.
 * - `fixedDelay`: rung `delay` from now.
 * - `slot`: the customer picks one of the coming slots that has room; due at a moment inside it.
 * - `request`: every contact of the type asks for a callback, from the web or an app, at any hour; due `delay` from
 *   then (of opening hours when it comes while the type is closed).
 */
import type { WaitEstimator } from './customers.ts';

export type CallbackKind = 'keepPlace' | 'asap' | 'fixedDelay' | 'slot' | 'request';

export interface Callback {
  readonly kind: CallbackKind;
  /** When it is offered to a contact that would have to wait. Needed for all kinds but `request`, which has none. */
  readonly offer?: CallbackOffer;
  /** How the wait is estimated and announced. Default `position`. */
  readonly estimator?: WaitEstimator;
  /** Share of those offered that accept, 0..1; or a share that rises with the wait announced. Not for `request`. */
  readonly acceptance?: number | RisingAcceptance;
  /** Fixed delay and requests: promised so many seconds from now. */
  readonly delay?: number;
  /** Slots to pick from. */
  readonly slots?: CallbackSlots;
  /**
   * `agentFirst` (default): an agent is taken, then the customer rung, so ringing in vain costs the agent's time.
   * `customerFirst`: the customer is rung when an agent is free, who stays free for others until she answers.
   */
  readonly dial?: 'agentFirst' | 'customerFirst';
  /** Probability that an attempt is answered, 0..1. Default 1. */
  readonly answerProbability?: number;
  /** Ringing in vain, seconds. Default 25. */
  readonly ringTime?: number;
  /** Most attempts, ≥ 1. Default 1. */
  readonly attempts?: number;
  /** From an attempt in vain to the next, seconds. Default 600. */
  readonly retryDelay?: number;
  /** Handle time of a callback relative to a live call, > 0. Default 1. */
  readonly handleTimeFactor?: number;
  /**
   * A promise is kept when the first attempt comes by due + window, seconds; of fixed delays and slots also not
   * more than 5 min before due. Default 900.
   */
  readonly window?: number;
  /** Given up when no attempt was answered so long after due, seconds. Absent: never. */
  readonly expires?: number;
  /** Share of promises that the customer cancels or settles otherwise before the first attempt, 0..1. Default 0. */
  readonly cancelled?: number;
  /** Does whoever accepted still take one of the type's `lines`? Default false: hanging up frees it. */
  readonly holdsLine?: boolean;
  /**
   * When callbacks get their turn: at the `place` their arrival gives them (default of keepPlace), or from a line
   * of their own, `before` the live contacts of the type (default of the other kinds) or `after` all live contacts
   * of the group.
   */
  readonly turn?: 'place' | 'before' | 'after';
  /** In a line of their own: only while more than this many agents of a group are idle. Default 0. */
  readonly reserve?: number;
  /**
   * Callbacks still pending at closing: `serve`d before people go home, those due later as soon as they are (default where the type's line is), `carry`:
   * kept for the next opening (default of slots, fixed delays and requests), `flush`: lost.
   */
  readonly closing?: 'serve' | 'carry' | 'flush';
}

export type CallbackOffer = (
  | { /** Above this estimate, seconds. */ readonly estimatedWaitAbove: number }
  | { /** With at least so many in line, the contact itself not counted. */ readonly queueAtLeast: number }
) & {
  /** Asked after having waited so long, seconds. Default 0: on arrival. */
  readonly afterWaiting?: number;
  /** Off while so many callbacks are pending. Absent: never off. */
  readonly pendingAtMost?: number;
  /** Not before this instant, seconds from the first day's midnight. Absent: from the beginning. */
  readonly from?: number;
};

/** Acceptance = `share` + `perMinute` × announced minutes, at most `most`. */
export interface RisingAcceptance {
  readonly share: number;
  readonly perMinute: number;
  /** Default 1. */
  readonly most?: number;
}

export interface CallbackSlots {
  /** Length of a slot, seconds; slots begin at whole multiples of it after an opening. Default: the interval. */
  readonly length?: number;
  /** Most promises in one slot: of all slots, or of those that begin in each interval. */
  readonly capacity: number | SlotCapacities;
  /** Slots that may be picked begin at least so long from now, seconds. Default 0. */
  readonly from?: number;
  /** How many coming slots are offered; one with room is picked by chance, all alike. Default 8. */
  readonly choice?: number;
}

export interface SlotCapacities {
  /** Most promises in each slot that begins in the interval. */
  readonly perInterval: readonly number[];
}
