/**
 * Service level against people on the line in one interval, with two uncertainties that are never mixed:
 * the wide band is what one single interval may bring (10–90 %), the narrow band how well the mean is known
 * (95 %, it narrows as days are simulated). Whole people only: points joined by straight lines.
 */
import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { StaffingFigures } from '../state/figures.ts';
import type { Size } from './columns.ts';
import { curvePlaces } from './curve-labels.ts';
import type { Place } from './free-place.ts';
import { areaPath, linearScale, linePath } from './scale.ts';

export interface CurveModel {
  readonly points: readonly StaffingFigures[];
  /** People on the line now. */
  readonly now: number;
  /** Smallest number that keeps the promise. */
  readonly needed: number | null;
  readonly target: number | undefined;
  readonly labels: {
    readonly now: string;
    readonly needed: string;
    readonly target: string;
    readonly oneInterval: string;
    readonly neverSettles: string;
  };
  readonly number: (value: number) => string;
}

export const curveMargin = { left: 34, right: 12, top: 14, bottom: 22 } as const;

export function curveScales(points: readonly StaffingFigures[], size: Size) {
  const first = points[0]?.agents ?? 0;
  const last = points.at(-1)?.agents ?? 1;
  return {
    x: linearScale([first, Math.max(last, first + 1)], [curveMargin.left, size.width - curveMargin.right]),
    y: linearScale([0, 1], [size.height - curveMargin.bottom, curveMargin.top]),
  };
}

type Point = StaffingFigures & { readonly mean: number };

export function staffingCurve(model: CurveModel, size: Size): SVGTemplateResult {
  const { points, now, target } = model;
  const { x, y } = curveScales(points, size);
  const settled = points.filter(
    (p): p is StaffingFigures => p.serviceLevel.value !== null && !p.neverSettles,
  );
  const known: Point[] = settled.map((p) => ({ ...p, mean: p.serviceLevel.value ?? 0 }));
  const simulated = known.filter((p) => p.serviceLevel.method === 'simulated');
  const spread = simulated.filter((p) => p.spread?.low != null && p.spread.high != null);
  const along = (points: readonly Point[], value: (p: Point) => number) =>
    points.map((p) => ({ x: x(p.agents), y: y(Math.max(0, Math.min(1, value(p)))) }));
  const wide = areaPath(
    along(spread, (p) => p.spread?.high ?? 1),
    along(spread, (p) => p.spread?.low ?? 0),
  );
  const narrow = areaPath(
    along(simulated, (p) => p.mean + (p.serviceLevel.halfWidth ?? 0)),
    along(simulated, (p) => p.mean - (p.serviceLevel.halfWidth ?? 0)),
  );
  const mean = linePath(along(known, (p) => p.mean));
  const stale = points.some((p) => p.stale) ? 'stale' : '';
  const base = size.height - curveMargin.bottom;
  return svg`
    ${[0, 0.2, 0.4, 0.6, 0.8, 1].map(
      (tick) => svg`<g class="tick">
        <line class="grid" x1=${curveMargin.left} x2=${size.width - curveMargin.right} y1=${y(tick)} y2=${y(tick)}></line>
        <text x=${curveMargin.left - 8} y=${y(tick) + 4} text-anchor="end">${model.number(tick * 100)}</text>
      </g>`,
    )}
    ${peopleTicks(points, x).map(
      (n) =>
        svg`<text class=${n === now ? 'tick strong' : 'tick'} x=${x(n)} y=${base + 17} text-anchor="middle">${model.number(n)}</text>`,
    )}
    ${unsettled(model, x, size)}
    <g class=${stale}>
      <path class="band wide" d=${wide}></path>
      <path class="band narrow" d=${narrow}></path>
    </g>
    ${
      target === undefined
        ? nothing
        : svg`<line class="target" x1=${curveMargin.left} x2=${size.width - curveMargin.right} y1=${y(target)} y2=${y(target)}></line>`
    }
    <path class=${simulated.length === known.length ? 'curve' : 'curve formula'} d=${mean}></path>
    ${known.map(
      (p) =>
        svg`<circle class=${p.serviceLevel.method === 'simulated' ? 'point' : 'point hollow'} cx=${x(p.agents)} cy=${y(p.mean)} r="2.6"></circle>`,
    )}
    ${marks(model, known, spread, size)}`;
}

type Scale = (value: number) => number;

/** Whole numbers only, thinned when they would touch. */
function peopleTicks(points: readonly StaffingFigures[], x: Scale): number[] {
  const numbers = points.map((p) => p.agents).filter(Number.isInteger);
  const [first, second] = numbers;
  if (first === undefined || second === undefined) return numbers;
  const every = Math.max(1, Math.ceil(26 / (x(second) - x(first))));
  return numbers.filter((_, i) => i % every === 0);
}

/** Where contacts come faster than these people answer and nobody gives up: hatched and named. */
function unsettled({ points, labels }: CurveModel, x: Scale, size: Size) {
  const last = points.filter((p) => p.neverSettles).at(-1);
  if (!last) return nothing;
  const next = points[points.indexOf(last) + 1];
  const right = next ? (x(last.agents) + x(next.agents)) / 2 : x(last.agents);
  const { left, top } = curveMargin;
  const height = size.height - curveMargin.bottom - top;
  const narrow = right - left < 130;
  const centre = (left + right) / 2;
  return svg`<rect class="unsettled" x=${left} y=${top} width=${Math.max(0, right - left)} height=${height}></rect>
    <text class="label quiet halo" text-anchor="middle" x=${centre} y=${top + height / 2}
      transform=${narrow ? `rotate(-90 ${centre} ${top + height / 2})` : ''}>${labels.neverSettles}</text>`;
}

/** The handle at the people there are, the ring at the people needed, and every name where there is room. */
function marks(model: CurveModel, known: readonly Point[], spread: readonly Point[], size: Size) {
  const { now, needed, labels } = model;
  const { x, y } = curveScales(model.points, size);
  const at = (agents: number | null) => known.find((p) => p.agents === agents);
  const base = size.height - curveMargin.bottom;
  const spot = (p: Point) => ({ x: x(p.agents), y: y(p.mean) });
  const nowSpot = { x: x(now), y: y(at(now)?.mean ?? 0) };
  const neededPoint = at(needed);
  const neededSpot = neededPoint && spot(neededPoint);
  const places = curvePlaces(
    {
      curve: known.map(spot),
      upper: spread.map((p) => ({ x: x(p.agents), y: y(p.spread?.high ?? 1) })),
      lower: spread.map((p) => ({ x: x(p.agents), y: y(p.spread?.low ?? 0) })),
      now: nowSpot,
      needed: neededSpot,
      target: model.target === undefined ? undefined : y(model.target),
      room: { left: curveMargin.left, right: size.width - curveMargin.right, top: 0, bottom: base },
    },
    labels,
  );
  const isSame = needed === now;
  return svg`
    ${
      neededSpot
        ? svg`<circle class="ring" cx=${neededSpot.x} cy=${neededSpot.y} r=${isSame ? 11 : 7.5}></circle>`
        : nothing
    }
    <line class="stem" x1=${nowSpot.x} x2=${nowSpot.x} y1=${base} y2=${nowSpot.y}></line>
    <circle class="handle" cx=${nowSpot.x} cy=${nowSpot.y} r="7"></circle>
    ${label(labels.target, places.target, 'quiet')} ${label(labels.oneInterval, places.oneInterval, 'quiet')}
    ${label(labels.needed, places.needed, 'accent')}
    ${isSame ? nothing : label(labels.now, places.now, 'ink')}`;
}

function label(text: string, place: Place | undefined, kind: string) {
  if (!place) return nothing;
  return svg`<text class="label halo ${kind}" text-anchor=${place.anchor} x=${place.x} y=${place.y}>${text}</text>`;
}
