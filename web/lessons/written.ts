/** Figures of a lesson as the page writes them, and its sentences filled with them. */
import type { Computed, Figure, FigureKind } from '../../src/lessons/figure.ts';
import { fill } from '../../src/lessons/fill.ts';
import type { Locale } from '../state/locale.ts';
import { playerWords } from './words.ts';

/** "81%", "12 points", "1 min 21 s", "13.3 E"; a queue that never settles says so. */
export function written({ value, kind, digits = 0 }: Figure, locale: Locale): string {
  const words = playerWords(locale);
  if (value === null) return words.never;
  switch (kind) {
    case 'share':
      return locale.percent(value, digits);
    case 'points':
      return words.points(locale.number(value * 100, digits));
    case 'seconds':
      return locale.duration(value < 10 && digits > 0 ? value : Math.round(value));
    case 'clock':
      return locale.clock(value);
    case 'erlangs':
      return words.erlangs(locale.number(value, digits));
    case 'count':
      return locale.number(value, digits);
  }
}

/** A value of a kind, as on an axis. */
export function writtenValue(value: number | null, kind: FigureKind, locale: Locale): string {
  return written({ value, kind }, locale);
}

/** How far two values of a kind are apart: shares in points. */
export function writtenGap(gap: number, kind: FigureKind, locale: Locale): string {
  return writtenValue(Math.abs(gap), kind === 'share' ? 'points' : kind, locale);
}

/** A sentence with its figures. */
export function filledWith(computed: Computed, locale: Locale): (text: string) => string {
  const figure = (name: string) => {
    const found = computed.figures[name];
    if (!found) throw new Error(`no such figure: ${name}`);
    return found;
  };
  return (text) =>
    fill(text, {
      language: locale.language,
      write: (name) => written(figure(name), locale),
      count: (name) => {
        const { value, kind, digits = 0 } = figure(name);
        const shown = kind === 'share' || kind === 'points' ? (value ?? 0) * 100 : (value ?? 0);
        return Math.round(shown * 10 ** digits) / 10 ** digits;
      },
    });
}
