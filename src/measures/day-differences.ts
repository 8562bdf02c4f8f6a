/**
 * How a draft and its base differ on single days, kept day by day: the mean of the differences is sure to a tenth
 * of a point long before two days are alike, and whoever has to work tomorrow wants to know how much like the mean
 * one day is. Kept for the first 10,000 days.
 */

const mostKept = 10_000;

/** Values that stand for all days: with fifty, each is one day in fifty. */
const shown = 50;

export class DayDifferences {
  private values = new Float64Array(64);
  private count = 0;

  add(difference: number): void {
    if (this.count === mostKept) return;
    if (this.count === this.values.length) {
      const larger = new Float64Array(Math.min(2 * this.values.length, mostKept));
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.count++] = difference;
  }

  /**
   * The differences, rising: all of them up to fifty, else fifty that stand for equally many days each, the middle
   * one of every fiftieth part (the quantiles at 1 %, 3 %, … 99 %; Kay et al. 2016, quantile dot plots).
   */
  quantiles(): readonly number[] {
    const sorted = this.values.slice(0, this.count).sort();
    if (sorted.length <= shown) return [...sorted];
    return Array.from({ length: shown }, (_, i) => sorted[Math.floor(((i + 0.5) / shown) * sorted.length)]!);
  }
}
