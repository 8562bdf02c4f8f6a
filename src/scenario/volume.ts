/**
 * How many contacts of a type come, and how far days stray from it.
 */

/** How many contacts come, per interval or on any breakpoints. */
export type Volume = VolumeBasis & (VolumePerInterval | VolumeSteps);

export interface VolumeBasis {
  /** `offered` (default): redials and repeats are already inside the counts. `fresh`: first attempts only. */
  readonly basis?: 'offered' | 'fresh';
  /** `expected` (default): Poisson with this mean. `recorded`: exactly that many, uniform inside each step. */
  readonly count?: 'expected' | 'recorded';
  /** Busyness of this type alone; not with recorded counts. Default off. */
  readonly busyness?: Busyness;
}

export interface VolumePerInterval {
  /** Contacts in each interval, ≥ 0; whole when they are recorded. */
  readonly perInterval: readonly number[];
}

export interface VolumeSteps {
  readonly steps: readonly RateStep[];
}

export interface RateStep {
  /** Start, seconds from the first day's midnight. The rate holds until the next step. */
  readonly from: number;
  /** Contacts per second, ≥ 0. */
  readonly rate: number;
}

/**
 * How far days and intervals stray from what is expected, beyond the chance of single arrivals: all rates of a
 * day are multiplied by the day's factor, those of an interval by the interval's. Both are gamma, mean 1, drawn
 * anew for each replication, so volumes stay the means. Contacts of a day with the expected number m have the
 * variance m + m² · day² where only the day varies.
 */
export interface Busyness {
  /** Standard deviation of the day's factor: 0.1 is 10 %. 0 or absent: every day is as expected. */
  readonly day?: number;
  /** Factor of each interval; absent: none. */
  readonly interval?: IntervalBusyness;
}

export interface IntervalBusyness {
  /** Standard deviation of the factor. */
  readonly sd: number;
  /** Correlation of the factors of neighbouring intervals, 0..<1; over a closing there is none. Default 0. */
  readonly correlation?: number;
}

/** More contacts for a while, or fewer: an outage, a campaign, a holiday. Surges that overlap multiply. */
export interface Surge {
  /** Start and end, seconds from the first day's midnight. */
  readonly from: number;
  readonly to: number;
  /** What volumes are multiplied by, ≥ 0: 3 is three times as many. */
  readonly factor: number;
  /** Ids of the types it concerns; absent: all. */
  readonly types?: readonly string[];
}
