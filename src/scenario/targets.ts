/**
 * What is promised: service levels and other bounds a type is held to.
 */

/** Which contacts a service level counts, and how (see src/measures). */
export type ServiceLevelRule =
  | 'answered/offered'
  | 'answered/answered'
  | 'abandonsExcluded'
  | 'abandonsServed'
  | 'shortAbandonsExcluded';

export type Population = 'live' | 'everyone' | 'held';

export type Target =
  | ServiceLevelTarget
  | { readonly measure: 'averageSpeedOfAnswer'; readonly most: number }
  | { readonly measure: 'abandonmentRate'; readonly most: number }
  | { readonly measure: 'occupancy'; readonly most: number };

export interface ServiceLevelTarget {
  readonly measure: 'serviceLevel';
  /** Share to reach, 0..1. */
  readonly share: number;
  /** Acceptable wait T, seconds, ≥ 0. For deferred work: until the reply is sent. */
  readonly within: number;
  /** Default `answered/offered`. */
  readonly rule?: ServiceLevelRule;
  /** Default `live`. */
  readonly population?: Population;
  /** Deferred work only: does the clock stop outside opening hours (`business`, default) or run on (`calendar`). */
  readonly clock?: 'business' | 'calendar';
  /**
   * `interval` (default): in every interval; `day`: over each day; `month`: over the whole horizon.
   */
  readonly scope?: 'interval' | 'day' | 'month';
  /** With scope `day`: the least share in any interval, 0..1. Default 0.6. */
  readonly floor?: number;
  /** Share of days that must reach it, 0..1. Absent: the mean must. */
  readonly onDays?: number;
}
