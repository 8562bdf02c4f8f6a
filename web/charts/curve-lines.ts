/**
 * Lines over the same few places, joined straight: a curve that somebody drew beside the one that was computed, with
 * the gap between them shaded. Places stand evenly, whatever numbers they carry; a place without a value has no point,
 * and the region of such places is named.
 */
import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Size } from './columns.ts';
import { areaPath, linearScale, linePath, type Point } from './scale.ts';

export interface CurveLine {
  /** What it is: computed, drawn by somebody, or another computed one. */
  readonly kind: 'truth' | 'mine' | 'other';
  readonly values: readonly (number | null)[];
  /** Its name, at its end. */
  readonly name?: string;
}

export interface CurveLinesModel {
  /** Names of the places. */
  readonly places: readonly string[];
  /** Range of the values, and where the scale is named. */
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly lines: readonly CurveLine[];
  /** Shade between the first two lines. */
  readonly gap: boolean;
  readonly target?: { readonly value: number; readonly text: string } | undefined;
  /** What a place without a value is called. */
  readonly never: string;
}

const margin = { right: 28, top: 16, bottom: 26 } as const;

/** Room for the scale's own words, in the largest type a page sets them in. */
export function scaleRoom(ticks: readonly { readonly text: string }[]): number {
  return Math.max(44, 12 + 13 * Math.max(0, ...ticks.map(({ text }) => text.length)));
}

/** How near to one another two names of the scale may stand, in the largest type a page sets them in. */
const nearest = 22;

/** Every second or third name of a scale that is too low for all of them. */
export function apart<Tick extends { readonly value: number }>(
  ticks: readonly Tick[],
  y: Scale,
): readonly Tick[] {
  const [first, second] = ticks;
  if (!first || !second) return ticks;
  const every = Math.ceil(nearest / Math.max(1, Math.abs(y(second.value) - y(first.value))));
  return ticks.filter((_, i) => i % every === 0);
}

export function linesScales({ places, from, to, ticks }: CurveLinesModel, { width, height }: Size) {
  const last = Math.max(1, places.length - 1);
  return {
    x: linearScale([0, last], [scaleRoom(ticks) + 8, width - margin.right]),
    y: linearScale([from, to], [height - margin.bottom, margin.top]),
  };
}

export function curveLines(model: CurveLinesModel, size: Size): SVGTemplateResult {
  const { places, ticks, lines, target, gap } = model;
  const { x, y } = linesScales(model, size);
  const left = scaleRoom(ticks);
  const right = size.width - margin.right;
  const base = size.height - margin.bottom;
  const widest = Math.max(40, 12 * Math.max(0, ...places.map((text) => text.length)));
  const every = Math.max(1, Math.ceil(widest / (x(1) - x(0))));
  const [first, second] = lines;
  return svg`
    ${apart(ticks, y).map(
      ({ value, text }) => svg`<g class="tick">
        <line class="grid" x1=${left} x2=${right} y1=${y(value)} y2=${y(value)}></line>
        <text x=${left - 8} y=${y(value)} dy="0.35em" text-anchor="end">${text}</text>
      </g>`,
    )}
    ${places.map((text, i) =>
      i % every === 0
        ? svg`<text class="tick" x=${x(i)} y=${base + 9} dy="0.75em" text-anchor="middle">${text}</text>`
        : nothing,
    )}
    ${gap && first && second ? svg`<path class="gap" d=${between(first, second, x, y)}></path>` : nothing}
    ${
      target
        ? svg`<line class="target" x1=${left} x2=${right} y1=${y(target.value)} y2=${y(target.value)}></line>
          <text class="label quiet halo" x=${right} y=${y(target.value) - 6} text-anchor="end">${target.text}</text>`
        : nothing
    }
    ${unsettled(model, size)}
    ${lines.map((line) => oneLine(line, x, y))}`;
}

type Scale = (value: number) => number;

function pointsOf({ values }: CurveLine, x: Scale, y: Scale): (Point & { readonly i: number })[] {
  return values.flatMap((value, i) => (value === null ? [] : [{ i, x: x(i), y: y(value) }]));
}

/** The area between two lines, where both have values. */
function between(a: CurveLine, b: CurveLine, x: Scale, y: Scale): string {
  const both = a.values.flatMap((value, i) => (value === null || b.values[i] == null ? [] : [i]));
  const along = ({ values }: CurveLine) => both.map((i) => ({ x: x(i), y: y(values[i]!) }));
  return areaPath(along(a), along(b));
}

function oneLine(line: CurveLine, x: Scale, y: Scale) {
  const points = pointsOf(line, x, y);
  const last = points.at(-1);
  return svg`<g class="line ${line.kind}">
    <path d=${linePath(points)}></path>
    ${points.map((point) => svg`<circle cx=${point.x} cy=${point.y} r="3.4"></circle>`)}
    ${
      line.name && last
        ? svg`<text class="label halo" x=${last.x} y=${last.y - 10} text-anchor="end">${line.name}</text>`
        : nothing
    }
  </g>`;
}

/** Places where the first line has no value, hatched and named. */
function unsettled(model: CurveLinesModel, size: Size) {
  const [first] = model.lines;
  const none = first?.values.findIndex((value) => value !== null) ?? 0;
  if (none <= 0) return nothing;
  const { x } = linesScales(model, size);
  const { top, bottom } = margin;
  const left = scaleRoom(model.ticks);
  const right = (x(none - 1) + x(none)) / 2;
  const middle = (left + right) / 2;
  const centre = (top + size.height - bottom) / 2;
  return svg`<rect class="unsettled" x=${left} y=${top} width=${Math.max(0, right - left)} height=${size.height - bottom - top}></rect>
    <text class="label quiet halo" text-anchor="middle" x=${middle} y=${centre}
      transform=${right - left < 150 ? `rotate(-90 ${middle} ${centre})` : ''}>${model.never}</text>`;
}
