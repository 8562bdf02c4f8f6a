/**
 * The level of the coming weeks out of those of past ones: a mean in which a week counts half as much as one so many
 * weeks later (the half-life), and a trend or none.
 *
 * The trend is the median of the slopes between all pairs of the last eight weeks (Theil 1950, Sen 1968) of the log
 * level, of which half is carried on: trends of a few weeks seldom last. Past weeks are brought to the coming one by
 * the trend before the mean is taken, so that level × trend reads: this is what a day of late had, and so much it
 * changes until then.
 *
 * Which half-life, and whether a trend, is not a matter of taste: every week of the history is forecast from those
 * before it in all these ways, and the way that was off least so far is taken (backtest.ts).
 */
import { median } from './median.ts';
import type { WeekLevel } from './profile.ts';

/** A way to carry the level on. */
export interface LevelRule {
  /** Weeks after which a week counts half. */
  readonly halfLife: number;
  readonly trend: boolean;
}

/** The ways that are tried; the first is taken until there is anything to choose by. */
export const levelRules: readonly LevelRule[] = [2, 1, 4, 8].flatMap((halfLife) => [
  { halfLife, trend: false },
  { halfLife, trend: true },
]);

export interface LevelForecast {
  /** Contacts on an average open day, of late. */
  readonly level: number;
  /** Change of it until each coming week, the first at index 0; 1 without a trend. */
  readonly trends: readonly number[];
}

const trendWeeks = 8;
const leastWeeks = 4;
const carriedOn = 0.5;

/** Level and trend of so many coming weeks. */
export function carryOn(past: readonly WeekLevel[], rule: LevelRule, weeks: number): LevelForecast {
  const growth = rule.trend ? Math.exp(carriedOn * slopeOf(past)) : 1;
  let sum = 0;
  let weight = 0;
  let age = 0;
  for (const { weeksBack, level, days } of past) {
    const counts = days * 0.5 ** ((weeksBack - 1) / rule.halfLife);
    sum += counts * level;
    weight += counts;
    age += counts * weeksBack;
  }
  if (weight === 0) return { level: 0, trends: new Array<number>(weeks).fill(1) };
  // the mean stands for its middle week, from which the trend runs on
  const trends = Array.from({ length: weeks }, (_, week) => growth ** (age / weight + week));
  return { level: sum / weight, trends };
}

/** Growth of the log level a week; 0 of too few weeks. */
function slopeOf(past: readonly WeekLevel[]): number {
  const recent = past.filter(({ weeksBack, level }) => weeksBack <= trendWeeks && level > 0);
  if (recent.length < leastWeeks) return 0;
  const slopes: number[] = [];
  for (let i = 0; i < recent.length; i++) {
    for (let j = i + 1; j < recent.length; j++) {
      const [late, early] = [recent[i]!, recent[j]!];
      slopes.push(Math.log(late.level / early.level) / (early.weeksBack - late.weeksBack));
    }
  }
  return median(slopes);
}
