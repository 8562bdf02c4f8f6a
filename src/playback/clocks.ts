/**
 * The clocks that age is read on: all time, or opening hours only, which stand still from closing to the next opening.
 * An age is the difference of two readings.
 */
import type { HoursPlan } from '../simulation/plan/hours-plan.ts';
import type { Plan } from '../simulation/plan/plan.ts';

/** Hours in order, and the seconds open before each; null: all time counts. */
export type Clock = Pick<HoursPlan, 'opens' | 'closes' | 'before'> | null;

/** The clock of opening hours: a type's own, or those of the calendar. */
export function businessClockOf({ sessions }: Plan, own: HoursPlan | null): Clock {
  if (own) return { opens: own.opens, closes: own.closes, before: own.before };
  const before = new Float64Array(sessions.length);
  for (let s = 1; s < sessions.length; s++) {
    before[s] = before[s - 1]! + sessions[s - 1]!.closes - sessions[s - 1]!.opens;
  }
  return {
    opens: Float64Array.from(sessions, ({ opens }) => opens),
    closes: Float64Array.from(sessions, ({ closes }) => closes),
    before,
  };
}

/** What a clock says at a moment, seconds. */
export function readClock(clock: Clock, time: number): number {
  if (clock === null) return time;
  const { opens, closes, before } = clock;
  for (let w = opens.length - 1; w >= 0; w--) {
    if (opens[w]! <= time) return before[w]! + Math.min(time, closes[w]!) - opens[w]!;
  }
  return 0;
}
