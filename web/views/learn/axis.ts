/** The scale of values of a kind: shares from 0 to 100 %, others to a round number above the highest. */
import { ticks } from 'd3';
import type { FigureKind } from '../../../src/lessons/figure.ts';
import { writtenValue } from '../../lessons/written.ts';
import type { Locale } from '../../state/locale.ts';

export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

export function axisOf(kind: FigureKind, most: number, locale: Locale): Axis {
  const named = (values: readonly number[]) =>
    values.map((value) => ({ value, text: writtenValue(value, kind, locale) }));
  if (kind === 'share') return { from: 0, to: 1, ticks: named([0, 0.2, 0.4, 0.6, 0.8, 1]) };
  const places = ticks(0, Math.max(most, 1), 5);
  const [last = 1, before = 0] = [places.at(-1), places.at(-2)];
  const to = last >= most ? last : 2 * last - before;
  return { from: 0, to, ticks: named(to > last ? [...places, to] : places) };
}
