/** A cell as people read it in the language of the page: thousands set apart, a true minus, a dash for nothing. */
import type { Cell, Column } from '../../src/io/tables/index.ts';
import type { Locale } from '../state/locale.ts';

/** `shownCell(2, { title: '± pp', digits: 1, fixed: true }, en) // '2.0'` */
export function shownCell(cell: Cell, { digits = 0, fixed, signed }: Column, locale: Locale): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  if (signed) return locale.signed(cell, digits);
  const text = locale.number(cell, digits);
  if (!fixed || digits === 0) return text;
  const sign = locale.language === 'pl' ? ',' : '.';
  const behind = text.split(sign)[1]?.length ?? 0;
  return `${text}${behind === 0 ? sign : ''}${'0'.repeat(digits - behind)}`;
}
