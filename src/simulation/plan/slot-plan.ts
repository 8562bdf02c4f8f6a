/**
 * Slots for callbacks: pieces of opening time of one length, each with room for so many promises. They begin at
 * whole multiples of their length after an opening; what is left before closing is no slot.
 */
import type { CallbackSlots } from '../../scenario/callback-settings.ts';

export interface SlotPlan {
  /** Seconds. */
  readonly length: number;
  /** Where each slot begins, seconds from the first day's midnight, in order. */
  readonly begins: Float64Array;
  /** Most promises in one slot. */
  readonly capacity: number;
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

/** Lays the slots out over the opening hours; `usual` is their length where the settings give none. */
export function compileSlots(slots: CallbackSlots, open: readonly OpenHours[], usual: number): SlotPlan {
  const length = slots.length ?? usual;
  const begins: number[] = [];
  for (const { opens, closes } of open) {
    for (let k = 0; opens + (k + 1) * length <= closes; k++) begins.push(opens + k * length);
  }
  return {
    length,
    begins: Float64Array.from(begins),
    capacity: slots.capacity,
    from: slots.from ?? 0,
    choice: slots.choice ?? 8,
  };
}
