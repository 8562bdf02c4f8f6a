/**
 * The callbacks of a type, compiled: every setting has its value, and what a kind does not know is switched off.
 */
import type { Callback, CallbackKind } from '../../scenario/callback-settings.ts';
import { type ContactType, intervalsOf, type Scenario, type WaitEstimator } from '../../scenario/index.ts';
import { compileSlots, type OpenHours, type SlotPlan } from './slot-plan.ts';

export interface CallbackPlan {
  readonly kind: CallbackKind;
  /** Offered when the estimated wait is above this, seconds; Infinity: not by wait. */
  readonly estimatedWaitAbove: number;
  /** Offered when at least this many wait; Infinity: not by queue. */
  readonly queueAtLeast: number;
  /** Asked after so long in line, seconds; 0: on arrival. */
  readonly afterWaiting: number;
  /** Off while so many are pending; Infinity: never. */
  readonly pendingAtMost: number;
  /** Not offered before this instant, seconds from the first day's midnight. */
  readonly offeredFrom: number;
  readonly estimator: WaitEstimator;
  /** Whether an offer depends on the estimate at all, and whether there is none without it. */
  readonly usesEstimate: boolean;
  readonly needsEstimate: boolean;
  /** Acceptance = share + perMinute × announced minutes, at most `most`. */
  readonly acceptance: { readonly share: number; readonly perMinute: number; readonly most: number };
  /** Fixed delay and requests: promised so many seconds from now. */
  readonly delay: number;
  readonly slots: SlotPlan | null;
  /** Rung while the agent stays free for others. */
  readonly customerFirst: boolean;
  readonly answerProbability: number;
  readonly ringTime: number;
  readonly attempts: number;
  readonly retryDelay: number;
  readonly handleTimeFactor: number;
  readonly window: number;
  /** Given up so long after due, seconds; Infinity: never. */
  readonly expires: number;
  readonly cancelled: number;
  readonly holdsLine: boolean;
  readonly turn: 'place' | 'before' | 'after';
  readonly reserve: number;
  readonly closing: 'serve' | 'carry' | 'flush';
}

/** Kinds that are rung as soon as it is their turn; the others are due at a time of their own. */
const atOnce: readonly CallbackKind[] = ['keepPlace', 'asap'];

const never = Number.POSITIVE_INFINITY;

/** Compiles the callbacks of a type with these opening hours; null without any. */
export function compileCallback(
  { callback, closing }: ContactType,
  { calendar }: Scenario,
  open: readonly OpenHours[],
): CallbackPlan | null {
  if (!callback) return null;
  const { kind, offer, slots } = callback;
  const acceptance = acceptanceOf(callback);
  const byWait = offer !== undefined && 'estimatedWaitAbove' in offer;
  const needsEstimate = atOnce.includes(kind) || acceptance.perMinute > 0;
  return {
    kind,
    estimatedWaitAbove: byWait ? offer.estimatedWaitAbove : never,
    queueAtLeast: offer && 'queueAtLeast' in offer ? offer.queueAtLeast : never,
    afterWaiting: offer?.afterWaiting ?? 0,
    pendingAtMost: offer?.pendingAtMost ?? never,
    offeredFrom: offer?.from ?? 0,
    estimator: callback.estimator ?? 'position',
    usesEstimate: byWait || needsEstimate,
    needsEstimate,
    acceptance,
    delay: callback.delay ?? 0,
    slots: slots ? compileSlots(slots, open, intervalsOf(calendar), calendar.intervalLength) : null,
    customerFirst: callback.dial === 'customerFirst',
    answerProbability: callback.answerProbability ?? 1,
    ringTime: callback.ringTime ?? 25,
    attempts: callback.attempts ?? 1,
    retryDelay: callback.retryDelay ?? 600,
    handleTimeFactor: callback.handleTimeFactor ?? 1,
    window: callback.window ?? 900,
    expires: callback.expires ?? never,
    cancelled: callback.cancelled ?? 0,
    holdsLine: callback.holdsLine ?? false,
    turn: callback.turn ?? (kind === 'keepPlace' ? 'place' : 'before'),
    reserve: callback.reserve ?? 0,
    closing: callback.closing ?? (atOnce.includes(kind) ? (closing ?? 'serve') : 'carry'),
  };
}

function acceptanceOf({ acceptance = 0 }: Callback): CallbackPlan['acceptance'] {
  if (typeof acceptance === 'number') return { share: acceptance, perMinute: 0, most: acceptance };
  return { share: acceptance.share, perMinute: acceptance.perMinute, most: acceptance.most ?? 1 };
}
