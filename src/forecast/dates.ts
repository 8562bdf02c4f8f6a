/** Days of the calendar as whole numbers: days since 1 January 1970, so that weeks are sums of sevens. */

const millisecondsPerDay = 86_400_000;

/** Date of a day number. `dateOf(1) // '1970-01-02'` */
export function dateOf(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** 0 Monday … 6 Sunday. `weekdayOf(0) // 3; 1 January 1970 was a Thursday` */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
