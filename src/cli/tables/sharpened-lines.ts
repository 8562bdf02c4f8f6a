/** What the twin of a scenario knows better than its simulation alone: one line a measure, the plain interval beside it. */
import { catalogue } from '../../measures/index.ts';
import { type SharpenedReport, sharpenedKeys } from '../../twin/index.ts';
import type { Context } from '../command.ts';

export function sharpenedLines(
  { sharpened }: SharpenedReport,
  { words, measures, figures }: Context,
): string {
  if (!sharpened) return `\n${words.sharpened.noTwin}\n`;
  const lines = sharpenedKeys.map((key) => {
    const estimate = sharpened.total[key];
    const { halfWidth, plainHalfWidth } = estimate;
    const sharp = figures.precise(estimate, catalogue[key].unit);
    const narrower = halfWidth && plainHalfWidth ? figures.number(plainHalfWidth / halfWidth, 1) : null;
    return `  ${measures[key].short}: ${sharp}${narrower === null ? '' : `, ${words.sharpened.narrower(narrower)}`}`;
  });
  return `\n${[words.sharpened.title, ...lines].join('\n')}\n`;
}
