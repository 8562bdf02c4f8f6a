/** How the page writes the figures of a back-test. */
import type { ShownMeasure, Writing } from '../../src/words/trust-text.ts';
import type { Locale } from '../state/locale.ts';
import { dataWords } from './words.ts';

export function writingOf(locale: Locale): Writing {
  return {
    number: (value) => locale.number(value),
    share: (value) => locale.percent(value, 1),
    points: (distance) => dataWords(locale).data.points(locale.share(distance, 1)),
    duration: (seconds) => durationText(seconds, locale),
    clock: locale.clock,
  };
}

/** Seconds with a decimal below ten, whole ones above. */
export function durationText(seconds: number, locale: Locale): string {
  return locale.duration(seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds));
}

export function isShare(measure: ShownMeasure): boolean {
  return measure === 'serviceLevel' || measure === 'abandonmentRate';
}

/** A value of a measure. */
export function valueText(value: number, measure: ShownMeasure, locale: Locale): string {
  return isShare(measure) ? locale.percent(value, 1) : durationText(value, locale);
}
