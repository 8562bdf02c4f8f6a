/**
 * The looks of the page that tests go through: languages, themes and widths. `npm test` takes two that share
 * nothing; `npm run validate -- --properties` takes all eight.
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

/** Each language in each theme once, the widths in turn: for what is long to go through. */
export const fourLooks: readonly Look[] = all.filter(
  ({ language, theme, width }) => ((language === 'en') === (theme === 'light') ? 1366 : 360) === width,
);

/** All eight, or two that share nothing: each language, theme and width is seen. */
export const looks: readonly Look[] = atLength
  ? all
  : [
      { language: 'en', theme: 'light', width: 1366 },
      { language: 'pl', theme: 'dark', width: 360 },
    ];
