/**
 * Where a type with hours of its own stands in them while the kernel runs, and its business clock: seconds it
 * has been open since the run began.
 */
import type { HoursPlan } from '../plan/hours-plan.ts';

export class TypeHours {
  readonly plan: HoursPlan;
  /** The window that is open or was last; −1 before the first. */
  private window = -1;

  constructor(plan: HoursPlan) {
    this.plan = plan;
  }

  /** Sets the hours to the opening of a session at `now`; returns whether the type is open then. */
  open(session: number, now: number): boolean {
    const { first, opens } = this.plan;
    const next = first[session]!;
    const isOpen = next < first[session + 1]! && opens[next]! === now;
    this.window = isOpen ? next : next - 1;
    return isOpen;
  }

  /** The next window begins. */
  moveOn(): void {
    this.window += 1;
  }

  /** Reading of the business clock at `now`, seconds from the first day's midnight. */
  read(now: number): number {
    const { window } = this;
    if (window < 0) return 0;
    const { before, opens, closes } = this.plan;
    return before[window]! + Math.min(now, closes[window]!) - opens[window]!;
  }

  /** The first instant from `time` on at which the type is open; Infinity when it no longer is. */
  openFrom(time: number): number {
    const { opens, closes } = this.plan;
    for (let w = Math.max(0, this.window); w < opens.length; w++) {
      if (time < closes[w]!) return Math.max(time, opens[w]!);
    }
    return Number.POSITIVE_INFINITY;
  }
}
