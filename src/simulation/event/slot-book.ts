/**
 * How full the slots of a type are. A customer is shown the next so many slots that begin late enough, picks one of
 * those with room by chance, all alike, and is promised a moment inside it, all alike. Whoever cancels gives the
 * room back.
 */
import { toUnit } from '../../random/index.ts';
import type { SlotPlan } from '../plan/slot-plan.ts';

export const noSlot = -1;

export class SlotBook {
  private readonly plan: SlotPlan;
  private readonly taken: Int32Array;

  constructor(plan: SlotPlan) {
    this.plan = plan;
    this.taken = new Int32Array(plan.begins.length);
  }

  clear(): void {
    this.taken.fill(0);
  }

  /** Whether somebody who is asked at `now`, seconds from the first day's midnight, finds a slot with room. */
  hasRoom(now: number): boolean {
    return this.roomFrom(this.firstShown(now)) > 0;
  }

  /** The slot that this draw picks among those with room, of which there is one. */
  pick(now: number, draw: number): number {
    const first = this.firstShown(now);
    let left = Math.floor(toUnit(draw) * this.roomFrom(first));
    let slot = first;
    while (this.isFull(slot) || left-- > 0) slot += 1;
    return slot;
  }

  take(slot: number): void {
    this.taken[slot]! += 1;
  }

  giveBack(slot: number): void {
    this.taken[slot]! -= 1;
  }

  /** The moment inside a slot that this draw stands for, seconds from the first day's midnight. */
  momentIn(slot: number, draw: number): number {
    return this.plan.begins[slot]! + toUnit(draw) * this.plan.length;
  }

  private isFull(slot: number): boolean {
    return this.taken[slot]! >= this.plan.capacity[slot]!;
  }

  /** The first slot that begins late enough. */
  private firstShown(now: number): number {
    const { begins, from } = this.plan;
    let low = 0;
    let high = begins.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (begins[middle]! < now + from) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How many of the slots shown have room. */
  private roomFrom(first: number): number {
    const end = Math.min(first + this.plan.choice, this.taken.length);
    let free = 0;
    for (let slot = first; slot < end; slot++) if (!this.isFull(slot)) free += 1;
    return free;
  }
}
