/**
 * The recorded runs as a picture: how fast each kernel was, in units of the textbook engine measured in the same
 * minutes, so that a busy or another machine moves no line. Runs stand in the order in which they were recorded.
 *
 * One SVG for light and dark pages, drawn from bench/results alone: the same results, the same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { line, scaleLog, scalePoint } from 'd3';
import type { Run } from './record.ts';

const folder = 'bench/results';
export const historyPicture = 'web/pictures/speed.svg';

/** What is drawn, and the colours it has on light and on dark. */
const lines = [
  { name: 'steady, queue kernel', label: 'steady, queue kernel', colour: ['#0b5cad', '#6db3f2'] },
  { name: 'day ×1, queue kernel', label: 'day, queue kernel', colour: ['#0f766e', '#5eead4'] },
  { name: 'steady, event kernel', label: 'steady, event kernel', colour: ['#9a3412', '#fdba74'] },
  { name: 'mixed day, event kernel', label: 'mixed day, event kernel', colour: ['#86198f', '#e9a8f0'] },
] as const;
const yardstick = 'steady, textbook engine';

const size = { width: 720, height: 300 };
const lineHeight = 15;
const edge = { left: 46, right: 190, top: 34, bottom: 44 };

/** Every recorded run, the oldest first. */
export function recordedRuns(): Run[] {
  const when = ({ date, time = '' }: Run) => `${date} ${time}`;
  return readdirSync(folder)
    .filter((file) => /^\d{4}-.*\.json$/.test(file))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Run)
    .sort((a, b) => when(a).localeCompare(when(b)));
}

/** The picture of some runs, in their order. */
export function drawHistory(runs: readonly Run[]): string {
  const labels = runs.map(({ date, commit }) => `${date.slice(5)} ${plain(commit)}`);
  const x = scalePoint<number>()
    .domain(runs.map((_, i) => i))
    .range([edge.left + 20, size.width - edge.right - 20]);
  const y = scaleLog()
    .domain([1, 20])
    .range([size.height - edge.bottom, edge.top]);
  const at = (value: number) => value.toFixed(1);
  const grid = [1, 2, 5, 10, 20].map(
    (times) =>
      `<path class="grid" d="M${edge.left} ${at(y(times))}H${size.width - edge.right}"/>` +
      `<text class="axis" x="${edge.left - 8}" y="${at(y(times) + 4)}" text-anchor="end">${times}×</text>`,
  );
  const dates = labels.map(
    (label, i) =>
      `<text class="axis" x="${at(x(i)!)}" y="${size.height - edge.bottom + 20}" text-anchor="middle">${label}</text>`,
  );
  let labelAt = 0;
  const drawn = lines.map(({ name, label }, l) => {
    const points = runs.flatMap((run, i) => {
      const times = timesOf(run, name);
      return times === undefined ? [] : [[x(i)!, y(times), times] as const];
    });
    const last = points.at(-1);
    if (!last) return '';
    const path = line<(typeof points)[number]>(
      ([across]) => Number(at(across)),
      ([, down]) => Number(at(down)),
    )(points);
    const dots = points
      .map(([across, down]) => `<circle cx="${at(across)}" cy="${at(down)}" r="3.5"/>`)
      .join('');
    labelAt = Math.max(last[1] + 4, labelAt + lineHeight); // lines stand from the fastest down
    const says = `<text x="${at(last[0] + 12)}" y="${at(labelAt)}">${label} ${last[2].toFixed(1)}×</text>`;
    return `<g class="line${l}"><path d="${path}"/>${dots}${says}</g>`;
  });
  const colours = (theme: 0 | 1) => lines.map(({ colour }, l) => `.line${l}{--c:${colour[theme]}}`).join('');
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="Speed of recorded runs, in units of a textbook engine in the same minutes">`,
    `<style>text{font:12px system-ui,sans-serif;fill:var(--c,#444)}.title{font-weight:600}.grid{stroke:#8884;fill:none}g path{fill:none;stroke:var(--c);stroke-width:2}circle{fill:var(--c)}${colours(0)}@media(prefers-color-scheme:dark){text{fill:var(--c,#ccc)}${colours(1)}}</style>`,
    `<text class="title" x="${edge.left}" y="18">Speed in units of a textbook engine (log scale)</text>`,
    ...grid,
    ...dates,
    ...drawn,
    '</svg>',
  ].join('\n')}\n`;
}

/** Draws all runs into the README's picture. */
export function writeHistory(): string {
  writeFileSync(historyPicture, drawHistory(recordedRuns()));
  return historyPicture;
}

function timesOf({ results }: Run, name: string): number | undefined {
  const [own, engine] = [name, yardstick].map((each) => results.find((result) => result.name === each)?.best);
  return own === undefined || engine === undefined ? undefined : own / engine;
}

function plain(commit: string): string {
  return commit.replace('+', '');
}
