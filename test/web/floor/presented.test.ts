import { describe, expect, it } from 'vitest';
import { type Film, filmOf } from '../../../src/playback/index.ts';
import { presets } from '../../../src/scenario/index.ts';
import { layoutOf, ownScreen } from '../../../web/floor/layout.ts';
import {
  forClass,
  forOneself,
  leastType,
  type Presented,
  presentedWithin,
} from '../../../web/floor/presented.ts';

const films = presets
  .filter(({ id }) => ['hotlineMonday', 'omnichannelRetailer', 'carSharing', 'callbackDesk'].includes(id))
  .map(({ id, scenario }) => ({ id, film: filmOf(scenario, 0) }));
/** Half of 1280 px less its margins: one of two floors beside one another. */
const width = 584;

const laidOut = (film: Film, { zoom, setting }: Presented) => layoutOf(film, width / zoom, setting);
const height = (film: Film, chosen: Presented) => laidOut(film, chosen).height * chosen.zoom;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** What stands on a floor, each with its label. */
function boxesOf(film: Film, chosen: Presented): Box[] {
  const layout = laidOut(film, chosen);
  const rows = [layout.shelf, layout.tray, layout.marks].filter((row) => row !== undefined);
  return [
    ...[...layout.lanes, ...layout.stacks].map((lane) => ({
      x: lane.labelX,
      y: lane.y - layout.label,
      right: lane.right,
      bottom: lane.y + lane.height,
    })),
    ...layout.blocks.map(({ group, x, y, right, columns, pitch }) => ({
      x,
      y: y - layout.label,
      right: Math.max(right, x + columns * pitch),
      bottom: y + Math.ceil(film.seats[group]! / columns) * pitch,
    })),
    ...rows.map((row) => ({
      x: row.x,
      y: row.y,
      right: row.x + row.width,
      bottom: row.y + layout.label + 22,
    })),
  ];
}

const overlap = (a: Box, b: Box) => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom;

describe('two floors on one’s own screen', () => {
  const seatsOf = (film: Film, room: number) =>
    laidOut(film, presentedWithin([film], width, room, forOneself)).detail;

  it('show their people one by one where they are seen whole, else as squares', () => {
    const film = films.find(({ id }) => id === 'omnichannelRetailer')!.film;
    expect(seatsOf(film, 2000)).toBe('people');
    expect(seatsOf(film, 500)).toBe('squares');
  });
});

describe('a floor before a class', () => {
  it('is written in 20 px at every size', () => {
    for (const { id, film } of films) {
      for (const room of [200, 400, 800, 2000]) {
        const { zoom, setting } = presentedWithin([film], width, room, forClass);
        expect(setting.type * zoom, id).toBeCloseTo(leastType, 9);
      }
    }
  });

  it('is no higher than its room, two floors beside one another no more than one', () => {
    for (const { id, film } of films) {
      for (const room of [480, 600, 900]) {
        expect(height(film, presentedWithin([film], width, room, forClass)), id).toBeLessThanOrEqual(room);
      }
    }
    const two = films.slice(0, 2).map(({ film }) => film);
    const chosen = presentedWithin(two, width, 600, forClass);
    for (const film of two) expect(height(film, chosen)).toBeLessThanOrEqual(600);
  });

  it('keeps its lines below one another and its people in detail where there is room', () => {
    const [{ film }] = films as [(typeof films)[number]];
    const { setting } = presentedWithin([film], width, 2000, forClass);
    expect(setting).toMatchObject({ isAbreast: false, seats: 'people' });
  });

  it('stays inside its width and draws nothing over anything else', () => {
    for (const { id, film } of films) {
      for (const room of [360, 480, 600, 900, 2000]) {
        const chosen = presentedWithin([film], width, room, forClass);
        const boxes = boxesOf(film, chosen);
        for (const box of boxes) expect(box.right * chosen.zoom, id).toBeLessThanOrEqual(width + 1e-6);
        const over = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)));
        expect(over, `${id}, ${room} px`).toEqual([]);
      }
    }
  });

  it('leaves one’s own screen as it is: no larger type, nothing abreast', () => {
    for (const { film } of films) {
      const layout = layoutOf(film, 900, ownScreen);
      expect(layout.type).toBe(0);
      expect(layout.label).toBe(18);
      expect(new Set(layout.lanes.map(({ labelX }) => labelX))).toEqual(new Set([0]));
    }
  });
});
