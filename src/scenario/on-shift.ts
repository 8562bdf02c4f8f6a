/**
 * Shifts as people on duty over time, as planned: everybody comes, and breaks begin when they are due.
 */
import { dayOffset, intervalsOf } from './calendar.ts';
import type { Calendar, Shift } from './scenario.ts';

/**
 * Mean number of people on duty in each interval, those on a break left out.
 *
 * Two people from 8:00 to 16:00 of whom both have a break from 12:00 to 12:15: 2 in each half-hour, 1 from
 * 12:00 to 12:30.
 */
export function peopleOnShift(calendar: Calendar, shifts: readonly Shift[]): number[] {
  const intervals = intervalsOf(calendar);
  const people = new Array<number>(intervals.length).fill(0);
  /** Adds `count` people from one instant to another; intervals are in order and do not overlap. */
  const add = (from: number, to: number, count: number) => {
    for (let i = firstEndingAfter(from); i < intervals.length && intervals[i]!.start < to; i++) {
      const { start, end } = intervals[i]!;
      people[i]! += (count * (Math.min(to, end) - Math.max(from, start))) / (end - start);
    }
  };
  const firstEndingAfter = (instant: number) => {
    let low = 0;
    let high = intervals.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (intervals[middle]!.end > instant) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  for (const shift of shifts) {
    for (const day of shift.days ?? calendar.days.keys()) {
      const midnight = dayOffset(calendar.days, day);
      add(midnight + shift.from, midnight + shift.to, shift.people);
      for (const { from, length } of shift.breaks ?? []) {
        add(midnight + from, midnight + from + length, -shift.people);
      }
    }
  }
  return people;
}
