/**
 * The figures that a back-test holds against each other, from the sums that exports and tallies both have. Ratios
 * are sum ÷ sum, as in every report; nothing observed is null.
 */
import type { RecordedInterval } from '../history.ts';

/** `averageWait` is everybody's; `averageSpeedOfAnswer` only of those answered, which more exports have. */
export const backtestMeasures = [
  'answered',
  'abandoned',
  'abandonmentRate',
  'averageWait',
  'averageSpeedOfAnswer',
  'serviceLevel',
] as const;

export type BacktestMeasure = (typeof backtestMeasures)[number];

export interface Counts {
  offered: number;
  answered: number;
  abandoned: number;
  answeredWithin: number;
  /** Seconds waited by everybody, and by those answered. */
  waited: number;
  waitAnswered: number;
}

export function emptyCounts(): Counts {
  return { offered: 0, answered: 0, abandoned: 0, answeredWithin: 0, waited: 0, waitAnswered: 0 };
}

/** The sums of an interval that a measure needs (the others 0); null where the export lacks one of them. */
export function countsOf(interval: RecordedInterval, measure: BacktestMeasure): Counts | null {
  const { offered, answered, abandoned, answeredWithin, waited, waitAnswered } = interval;
  const counts = emptyCounts();
  counts.offered = offered;
  switch (measure) {
    case 'answered':
      return answered === null ? null : { ...counts, answered };
    case 'abandoned':
    case 'abandonmentRate':
      return abandoned === null ? null : { ...counts, abandoned };
    case 'averageWait':
      if (waited === null || answered === null || abandoned === null) return null;
      return { ...counts, answered, abandoned, waited };
    case 'averageSpeedOfAnswer':
      if (answered === null || (answered > 0 && waitAnswered === null)) return null;
      return { ...counts, answered, waitAnswered: waitAnswered ?? 0 };
    case 'serviceLevel':
      return answeredWithin === null ? null : { ...counts, answeredWithin };
  }
}

/** Value of a measure; null where there was nothing to observe. */
export function measureValue(measure: BacktestMeasure, counts: Counts): number | null {
  const { offered, answered, abandoned, answeredWithin, waited, waitAnswered } = counts;
  switch (measure) {
    case 'answered':
      return answered;
    case 'abandoned':
      return abandoned;
    case 'abandonmentRate':
      return offered > 0 ? abandoned / offered : null;
    case 'averageWait': {
      const all = answered + abandoned;
      return all > 0 ? waited / all : null;
    }
    case 'averageSpeedOfAnswer':
      return answered > 0 ? waitAnswered / answered : null;
    case 'serviceLevel':
      return offered > 0 ? answeredWithin / offered : null;
  }
}
