/**
 * The people on the line of one group during one session of one replication, on the free-time heap.
 *
 * Staff are counts, everybody included. On a decrease idle agents leave first, then the first to become free:
 * the smallest free times go. Those still talking are *leavers*; an increase takes the leavers who would
 * finish last back first, then brings people who are free at once. What leavers work beyond the count is
 * staffed time too: ∫ max(count, busy) dt.
 */

import { StaffCounts } from '../draws/staff-counts.ts';
import type { FreeTimes } from '../queue/free-times.ts';
import { never } from '../queue/free-times.ts';
import type { GroupPlan } from './group-plan.ts';

/** Told of every stretch of time with `people` on the line; ticks. */
export type StaffedTime = (people: number, from: number, to: number) => void;

export class StaffSteps {
  /** Instant of the next step, ticks; `never` after the last. */
  next = never;

  private readonly group: GroupPlan;
  private readonly counts: StaffCounts;
  private readonly free: FreeTimes;
  private readonly scale: number;
  private readonly staffed: StaffedTime;
  private session = 0;
  private step = 0;
  private closing = 0;
  private leaverSince: number[] = [];
  private leaverFree: number[] = [];

  constructor(group: GroupPlan, free: FreeTimes, scale: number, staffed: StaffedTime) {
    this.group = group;
    this.counts = new StaffCounts(group);
    this.free = free;
    this.scale = scale;
    this.staffed = staffed;
  }

  /** Draws who is there in a replication. */
  start(replication: number): void {
    this.counts.start(replication);
  }

  /** Opens a session that closes at `closing` ticks: the first step's people are free at 0. */
  open(session: number, closing: number): void {
    this.session = session;
    this.closing = closing;
    this.leaverSince.length = 0;
    this.leaverFree.length = 0;
    this.step = this.group.first[session]!;
    this.free.reset(this.counts.at(this.step));
    this.moveOn(0);
  }

  /** Carries out the next step. */
  apply(): void {
    const at = this.next;
    const last = this.step >= this.group.first[this.session + 1]!;
    const count = last ? this.free.size || this.counts.afterClosing(this.session) : this.counts.at(this.step);
    while (this.free.size > count) this.leave(at);
    if (this.free.size < count) this.takeBack(count, at);
    while (this.free.size < count) this.free.add(at);
    if (last) {
      this.step += 1;
      this.next = never;
    } else this.moveOn(at);
  }

  /** Ends the session, after its last step: settles what the last leavers worked beyond the count. */
  close(): void {
    this.leaverFree.forEach((free, i) => {
      this.staffed(1, this.leaverSince[i]!, free);
    });
  }

  private moveOn(at: number): void {
    this.step += 1;
    const last = this.step >= this.group.first[this.session + 1]!;
    this.next = last ? this.closing : Math.round(this.group.at[this.step]! * this.scale);
    this.staffed(this.free.size, at, this.next);
  }

  private leave(at: number): void {
    const free = this.free.removeEarliest();
    if (free <= at) return;
    this.leaverSince.push(at);
    this.leaverFree.push(free);
  }

  private takeBack(count: number, at: number): void {
    while (this.free.size < count && this.leaverFree.length > 0) {
      const free = this.leaverFree.pop()!;
      const since = this.leaverSince.pop()!;
      this.staffed(1, since, Math.min(free, at));
      if (free > at) this.free.add(free);
    }
  }
}
