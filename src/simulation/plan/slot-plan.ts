/**
 * Slots for callbacks: pieces of opening time of one length, each with room for so many promises. They begin at
 * whole multiples of their length after an opening; what is left before closing is no slot. Room may differ from
 * interval to interval: a slot has that of the interval it begins in.
 */
import type { CallbackSlots } from '../../scenario/callback-settings.ts';
import type { Interval } from '../../scenario/index.ts';

export interface SlotPlan {
  /** Seconds. */
  readonly length: number;
  /** Where each slot begins, seconds from the first day's midnight, in order. */
  readonly begins: Float64Array;
  /** Most promises in each slot. */
  readonly capacity: Float64Array;
  /** Interval that each slot begins in. */
  readonly interval: Int32Array;
  /** Slots that may be picked begin at least so long from now, seconds. */
  readonly from: number;
  /** How many coming slots a customer is shown. */
  readonly choice: number;
}

/** A piece of opening time, seconds from the first day's midnight. */
export interface OpenHours {
  readonly opens: number;
  readonly closes: number;
}

/** Lays the slots out over the opening hours; the intervals' own length is theirs where the settings give none. */
export function compileSlots(
  slots: CallbackSlots,
  open: readonly OpenHours[],
  intervals: readonly Interval[],
  usual: number,
): SlotPlan {
  const length = slots.length ?? usual;
  const begins: number[] = [];
  for (const { opens, closes } of open) {
    for (let k = 0; opens + (k + 1) * length <= closes; k++) begins.push(opens + k * length);
  }
  let i = 0;
  const interval = Int32Array.from(begins, (begin) => {
    while (i + 1 < intervals.length && intervals[i + 1]!.start <= begin) i += 1;
    return i;
  });
  const { capacity } = slots;
  const room = (at: number) => (typeof capacity === 'number' ? capacity : capacity.perInterval[at]!);
  return {
    length,
    begins: Float64Array.from(begins),
    capacity: Float64Array.from(interval, room),
    interval,
    from: slots.from ?? 0,
    choice: slots.choice ?? 8,
  };
}
