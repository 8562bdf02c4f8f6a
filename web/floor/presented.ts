/**
 * How a floor is set before a class: every text large enough to be read from the last row, and the whole no higher
 * than its room. First its parts get smaller while the type does not, then lines and rows stand two abreast, then
 * seats lose their detail.
 */
import type { Film } from '../../src/playback/index.ts';
import { type Detail, layoutOf, type Setting } from './layout.ts';

/** A setting, drawn so many times as large. */
export interface Presented {
  readonly zoom: number;
  readonly setting: Setting;
}

/** The least size of type on the screen, pixels. */
export const leastType = 20;

const manners = (isAbreast: boolean, seats: Detail, zooms: readonly number[]): Presented[] =>
  zooms.map((zoom) => ({ zoom, setting: { type: leastType / zoom, isAbreast, seats } }));

/** The one liked best first. */
const choices: readonly Presented[] = [
  ...manners(false, 'people', [1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2]),
  ...manners(true, 'people', [1.4, 1.3, 1.2, 1.1]),
  ...manners(true, 'squares', [1.5, 1.4, 1.3, 1.2, 1.1, 1]),
  ...manners(true, 'dots', [1.2, 1.1, 1, 0.9]),
];

/** The best setting in which all films, each this wide on the screen, are no higher than the room; else the closest. */
export function presentedWithin(films: readonly Film[], width: number, room: number): Presented {
  const fits = ({ zoom, setting }: Presented) =>
    films.every((film) => layoutOf(film, width / zoom, setting).height * zoom <= room);
  return choices.find(fits) ?? choices.at(-1)!;
}
