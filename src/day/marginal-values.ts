/**
 * What one more person is worth, interval by interval: the whole day with one agent more in that interval, the
 * others as they are. The line is carried on, so what is gained in an interval counts there and in those after.
 *
 * Each value is a difference of two days by the forward equations, not a slope: from the interval before (whose
 * last contacts may be answered by the newcomer) until the line is as it would have been, which takes two or
 * three intervals. All values of a day cost about four days.
 */
import { courseOf, type EquationsInput, startOf } from './day-by-equations.ts';
import { Trail } from './equations/trail.ts';

export interface MarginalValue {
  /** Contacts of the day more that are answered within T. */
  readonly answeredInTime: number;
  /** The same as a share of the day's contacts; null when nobody is expected. */
  readonly serviceLevel: number | null;
  /** Contacts of the day fewer that give up. */
  readonly abandoned: number;
}

/**
 * Effect on the day of one agent more in each interval.
 *
 * @throws RangeError as dayByEquations.
 * @example marginalValues({ intervalLength: 1800, volumes: [60, 90, 60], handleTime: 240, patience: 180,
 *   agents: [9, 14, 9], acceptableWait: 20 }).map((each) => each.answeredInTime) // [4.74, 5.27, 6.5]
 */
export function marginalValues(input: EquationsInput): MarginalValue[] {
  const trail = new Trail(courseOf(input), startOf(input));
  return marginalValuesOf(trail);
}

/** The same of a day that has been run. */
export function marginalValuesOf(trail: Trail): MarginalValue[] {
  const offered = trail.counts.reduce((sum, counts) => sum + counts.offered, 0);
  return trail.counts.map((_, i) => {
    const { answeredInTime, abandoned } = trail.effect(i, 1);
    return {
      answeredInTime,
      serviceLevel: offered > 0 ? answeredInTime / offered : null,
      abandoned: abandoned === 0 ? 0 : -abandoned,
    };
  });
}
