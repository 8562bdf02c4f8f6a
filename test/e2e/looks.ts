/**
 * The looks of the page that tests go through: languages, themes and widths. `npm test` takes every pair of them in
 * four looks, and what is dear in two that share nothing; `npm run validate -- --properties` takes all eight.
 */
import { atLength } from '../setup/at-length.ts';

export interface Look {
  readonly language: 'en' | 'pl';
  readonly theme: 'light' | 'dark';
  readonly width: 1366 | 360;
}

const all: readonly Look[] = (['en', 'pl'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    ([1366, 360] as const).map((width): Look => ({ language, theme, width })),
  ),
);

const pairs: readonly Look[] = [
  { language: 'en', theme: 'light', width: 1366 },
  { language: 'pl', theme: 'dark', width: 1366 },
  { language: 'pl', theme: 'light', width: 360 },
  { language: 'en', theme: 'dark', width: 360 },
];

/** All eight, or four in which each language meets each theme and each width, and each theme each width. */
export const looks = atLength ? all : pairs;

/** All eight, or two that share nothing. */
export const fewLooks: readonly Look[] = atLength
  ? all
  : [
      { language: 'en', theme: 'light', width: 1366 },
      { language: 'pl', theme: 'dark', width: 360 },
    ];
