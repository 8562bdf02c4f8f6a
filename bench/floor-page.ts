/**
 * What the bench of the floor does inside a page: records days and draws them on a canvas, by the code of the page
 * itself. Put into an empty page as `floorBench`; refers to nothing of a document but a canvas of its own.
 */
import { emptyScene, type Film, filmOf, lookAt, placeIndex } from '../src/playback/index.ts';
import type { Scenario } from '../src/scenario/index.ts';
import { drawFloor } from '../web/floor/draw-floor.ts';
import type { Drawing, FloorWords } from '../web/floor/drawing.ts';
import { layoutOf } from '../web/floor/layout.ts';
import type { Palette } from '../web/floor/palette.ts';
import { shapeOf } from '../web/floor/shapes.ts';
import { usualTimes } from '../web/floor/usual-times.ts';

const width = 1200;

const palette: Palette = {
  paper: '#fbfaf7',
  ink: '#1b1b1f',
  quiet: '#5c5b60',
  hair: '#dedcd6',
  strong: '#8d8b86',
  tint: '#e7e5df',
  accent: '#1f4f96',
  short: '#b3381b',
  spare: '#1f6b45',
  types: ['#1b1b1f', '#0a6f9c', '#8a5a00', '#87388a', '#2a6a47', '#6b5d4d'],
  font: 'sans-serif',
};

const words: FloorWords = {
  waiting: (_, count, longest) => [`${count} waiting, longest ${longest}`],
  stack: (_, count, oldest, late) => [`${count} to do, oldest ${oldest}, ${late} late`],
  cases: (_, count, late) => [`${count} open, ${late} late`],
  stage: (_, stage, count) => `${stage}: ${count}`,
  group: (_, busy, people) => [`${busy} of ${people} at work`],
  onBreak: (count) => `${count} on a break`,
  wrapUp: (count) => `${count} wrap up`,
  tickets: (count, kept, broken) => [`${count}, ${kept} kept, ${broken} broken`],
  tray: (count, comeAgain) => [`${count}, ${comeAgain}`],
  marks: (_, level) => [String(level)],
  oneDot: (k) => `1 dot = ${k}`,
  clock: (time) => String(Math.floor(time / 60)),
};

interface Stage {
  readonly film: Film;
  draw(time: number): number;
}

function stageOf(scenario: Scenario): Stage {
  const film = filmOf(scenario, 0);
  const layout = layoutOf(film, width);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = layout.height;
  document.body.replaceChildren(canvas);
  const scene = emptyScene(film);
  const drawing: Drawing = {
    canvas: canvas.getContext('2d')!,
    film,
    scene,
    layout,
    palette,
    words,
    shapes: scenario.types.map(({ channel }) => shapeOf(channel)),
    usual: usualTimes(film),
  };
  return {
    film,
    draw(time) {
      const begun = performance.now();
      lookAt(film, time, scene);
      drawFloor(drawing);
      return performance.now() - begun;
    },
  };
}

/** Waiting and in hand, of all types, and open cases, at a moment. */
function onFloor({ stays, caseStays }: Film, time: number) {
  let waiting = 0;
  let inHand = 0;
  for (let stay = 0; stay < stays.length; stay++) {
    if (stays.from[stay]! > time || stays.to[stay]! <= time) continue;
    if (stays.place[stay] === placeIndex.waiting) waiting++;
    else if (stays.place[stay] === placeIndex.inHand) inHand++;
  }
  let cases = 0;
  for (let stay = 0; stay < caseStays.length; stay++) {
    if (caseStays.from[stay]! <= time && caseStays.to[stay]! > time) cases++;
  }
  return { waiting, inHand, cases };
}

/**
 * Draws moments of a day, a frame each, round after round; the least milliseconds of script that each moment took,
 * which is what it costs when nobody disturbs, and what the rounds took as they came.
 */
export async function drawMoments(scenario: Scenario, moments: readonly number[], rounds: number) {
  const { film, draw } = stageOf(scenario);
  const least = moments.map(() => Number.POSITIVE_INFINITY);
  const all: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [i, time] of moments.entries()) {
      await new Promise(requestAnimationFrame);
      const took = draw(time);
      all.push(took);
      least[i] = Math.min(least[i]!, took);
    }
  }
  return { least, all, events: film.trace.events.length, ...onFloor(film, moments[0]!) };
}

/** Records days again and again; the least milliseconds of each, and the bytes of a trace and of what is looked up beside it. */
export function recordDays(scenario: Scenario, days: number, rounds: number) {
  const least = Array.from({ length: days }, () => Number.POSITIVE_INFINITY);
  let first = 0;
  let film: Film | undefined;
  for (let round = 0; round < rounds; round++) {
    for (let day = 0; day < days; day++) {
      const begun = performance.now();
      film = filmOf(scenario, day);
      const took = performance.now() - begun;
      if (round === 0 && day === 0) first = took;
      least[day] = Math.min(least[day]!, took);
    }
  }
  const { trace, ...rest } = film!;
  return { first, least, trace: bytesOf(trace), rest: bytesOf(rest) };
}

/** Bytes of all typed arrays of a value, and eight of every number outside them. */
function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === 'number') return 8;
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + bytesOf(part), 0);
}
