/**
 * The two rules of thumb that any forecast has to beat, both from days before the week only.
 *
 *   same week       the same interval of the same weekday, the latest there is (usually a week earlier)
 *   mean of four    the mean of the same interval of the same weekday of the last four weeks; where none of them
 *                   has that day, the latest there is
 */
import type { HistoryDay } from './history.ts';

export const simpleRules = ['lastWeek', 'meanOfFour'] as const;
export type SimpleRule = (typeof simpleRules)[number];

/** Contacts of each interval of a day as a rule of thumb has them; undefined where no such weekday came before. */
export function bySimpleRule(
  rule: SimpleRule,
  past: readonly HistoryDay[],
  first: number,
  weekday: number,
): Float64Array | undefined {
  const alike = past.filter((day) => day.day < first && day.weekday === weekday);
  const latest = alike.at(-1);
  if (!latest) return undefined;
  const recent = rule === 'meanOfFour' ? alike.filter(({ day }) => day >= first - 28) : [];
  if (recent.length === 0) return latest.volumes;
  return latest.volumes.map(
    (_, i) => recent.reduce((sum, { volumes }) => sum + volumes[i]!, 0) / recent.length,
  );
}
