/**
 * How the floors of a lesson are set in their place, no higher than their room. Before a class every text is large
 * enough to be read from the last row: first the parts get smaller while the type does not, then lines and rows stand
 * two abreast, then seats lose their detail. On one's own screen two floors that are to be compared are seen whole:
 * their seats lose their detail where they would not be.
 */
import type { Film } from '../../src/playback/index.ts';
import { type Detail, layoutOf, ownScreen, type Setting } from './layout.ts';

/** A setting, drawn so many times as large. */
export interface Presented {
  readonly zoom: number;
  readonly setting: Setting;
}

/** The least size of type before a class, pixels of the screen. */
export const leastType = 20;

const manners = (isAbreast: boolean, seats: Detail, zooms: readonly number[]): Presented[] =>
  zooms.map((zoom) => ({ zoom, setting: { type: leastType / zoom, isAbreast, seats } }));

/** Before a class, the one liked best first. */
export const forClass: readonly Presented[] = [
  ...manners(false, 'people', [1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2]),
  ...manners(true, 'people', [1.4, 1.3, 1.2, 1.1]),
  ...manners(true, 'squares', [1.5, 1.4, 1.3, 1.2, 1.1, 1]),
  ...manners(true, 'dots', [1.2, 1.1, 1, 0.9]),
];

/** On one's own screen. */
export const forOneself: readonly Presented[] = (['people', 'squares'] as const).map((seats) => ({
  zoom: 1,
  setting: { ...ownScreen, seats },
}));

/** The best choice in which all films, each this wide on the screen, are no higher than the room; else the closest. */
export function presentedWithin(
  films: readonly Film[],
  width: number,
  room: number,
  choices: readonly Presented[],
): Presented {
  const fits = ({ zoom, setting }: Presented) =>
    films.every((film) => layoutOf(film, width / zoom, setting).height * zoom <= room);
  return choices.find(fits) ?? choices.at(-1)!;
}
