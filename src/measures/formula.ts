/**
 * A measure's definition as people read it: sums of columns, divided.
 */
import type { Measure, SumOf } from './catalogue.ts';

/** `formulaOf({ unit: 'share', over: { abandoned: 1 }, by: { offered: 1 } }) // 'abandoned / offered'` */
export function formulaOf({ over, by }: Measure<string>): string {
  if (by === undefined) return sumInWords(over);
  const parts = [sumInWords(over), by === 'time' ? 'time' : sumInWords(by)];
  return parts.map((part) => (part.includes(' ') ? `(${part})` : part)).join(' / ');
}

/** `{ offered: 1, callbackAccepted: -1 }` as `offered − callbackAccepted`. */
function sumInWords(sum: SumOf<string>): string {
  const terms = Object.entries(sum).map(([column, weight = 0]) =>
    weight > 0 ? `+ ${column}` : `− ${column}`,
  );
  return terms.join(' ').replace(/^\+ /, '');
}
