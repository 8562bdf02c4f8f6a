/** The words of the Week view, fetched with it; those of forecasts and imports are the same as on the command line. */
import type { forecast as forecastEn } from '../../src/words/en/forecast.ts';
import type { imports as importsEn } from '../../src/words/en/imports.ts';
import type { week as weekEn } from '../../src/words/en/week.ts';
import type { Shape } from '../../src/words/shape.ts';
import { dictionary } from '../state/words.ts';

export type WeekWords = Shape<typeof weekEn>;

export const weekWords = dictionary<WeekWords>({
  en: () => import('../../src/words/en/week.ts').then(({ week }) => week),
  pl: () => import('../../src/words/pl/week.ts').then(({ week }) => week),
});

export const forecastWords = dictionary<Shape<typeof forecastEn>>({
  en: () => import('../../src/words/en/forecast.ts').then(({ forecast }) => forecast),
  pl: () => import('../../src/words/pl/forecast.ts').then(({ forecast }) => forecast),
});

/** What a file may leave open, and the answers. */
export const importWords = dictionary<Shape<typeof importsEn>>({
  en: () => import('../../src/words/en/imports.ts').then(({ imports }) => imports),
  pl: () => import('../../src/words/pl/imports.ts').then(({ imports }) => imports),
});
