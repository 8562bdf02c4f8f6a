/**
 * The day: a bar for the people on the line in each interval, the needed line in steps above them, the
 * shortage between the two hatched with its number. Whole people, so steps and never curves.
 *
 * A function of its model: no state, no events. The element around it decides what a drag means.
 */
import { ticks } from 'd3';
import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { DayColumn, Size } from './columns.ts';
import { columnScale, margin } from './columns.ts';
import { linearScale } from './scale.ts';

export interface DayChartModel {
  readonly columns: readonly DayColumn[];
  readonly labels: { readonly needed: string; readonly onTheLine: string };
  readonly signed: (value: number) => string;
  readonly number: (value: number) => string;
}

/** Top of the scale: room for one more step above the highest bar or line. */
export function peopleTop(columns: readonly DayColumn[]): number {
  const highest = Math.max(0, ...columns.map((c) => Math.max(c.agents, c.needed ?? 0)));
  return Math.max(4, highest * 1.12 + 0.5);
}

export function peopleScale(top: number, height: number) {
  return linearScale([0, top], [height, margin.top]);
}

export function dayChart(model: DayChartModel, top: number, size: Size): SVGTemplateResult {
  const { columns } = model;
  const x = columnScale(columns.length, size.width);
  const y = peopleScale(top, size.height);
  const levels = ticks(0, top, Math.max(2, Math.min(5, size.height / 40))).filter(Number.isInteger);
  return svg`
    ${levels.map(
      (tick) => svg`<g class="tick">
        <line class="grid" x1=${margin.left} x2=${size.width - margin.right} y1=${y(tick)} y2=${y(tick)}></line>
        <text x=${margin.left - 8} y=${y(tick) + 4} text-anchor="end">${model.number(tick)}</text>
      </g>`,
    )}
    ${columns.map((column, i) => {
      const left = x.left(i) + x.gap / 2;
      const width = x.step - x.gap;
      const barTop = y(Math.min(column.agents, top));
      const short = column.gap !== null && column.gap < 0 ? y(Math.min(column.needed ?? 0, top)) : barTop;
      return svg`<g class=${column.selected ? 'bar selected' : 'bar'}>
        <rect x=${left} y=${barTop} width=${width} height=${Math.max(0, size.height - barTop)} rx="1.5"></rect>
        ${
          short < barTop
            ? svg`<rect class="shortage" x=${left} y=${short} width=${width} height=${barTop - short}></rect>`
            : nothing
        }
      </g>`;
    })}
    <path class="needed" d=${neededPath(columns, x, (n) => y(Math.min(n, top)))}></path>
    ${gapLabels(model, x, (n) => y(Math.min(n, top)))}
    ${lineLabels(model, x, (n) => y(Math.min(n, top)), size)}`;
}

type Columns = ReturnType<typeof columnScale>;

/** Steps from column edge to column edge; breaks where nothing is known. */
function neededPath(columns: readonly DayColumn[], x: Columns, y: (n: number) => number): string {
  let path = '';
  let open = false;
  columns.forEach(({ needed }, i) => {
    if (needed === null) {
      open = false;
      return;
    }
    path += open ? `V${y(needed)}` : `M${x.left(i)},${y(needed)}`;
    path += `H${x.left(i + 1)}`;
    open = true;
  });
  return path;
}

/** A sign and a number above each gap; where columns are too narrow, only at the largest of neighbours. */
function gapLabels({ columns, signed }: DayChartModel, x: Columns, y: (n: number) => number) {
  const reach = Math.ceil(24 / x.step) - 1;
  return columns.map((column, i) => {
    const { gap, needed, agents } = column;
    if (gap === null || gap === 0 || needed === null || !isPeak(columns, i, reach)) return nothing;
    return svg`<text class=${gap < 0 ? 'label short' : 'label spare'} text-anchor="middle"
      x=${x.left(i) + x.step / 2} y=${y(Math.max(needed, agents)) - 7}>${signed(gap)}</text>`;
  });
}

/** Is the gap the one to name among `reach` columns on both sides? A shortage goes before a surplus. */
function isPeak(columns: readonly DayColumn[], i: number, reach: number): boolean {
  const weight = (gap: number) => (gap < 0 ? 1000 - gap : gap);
  const own = weight(columns[i]?.gap ?? 0);
  for (let k = i - reach; k <= i + reach; k++) {
    const other = weight(columns[k]?.gap ?? 0);
    if (k !== i && (other > own || (other === own && k < i))) return false;
  }
  return true;
}

/** The two names, where they cover the least: on the line in the bars, needed just above the line. */
function lineLabels({ columns, labels }: DayChartModel, x: Columns, y: (n: number) => number, size: Size) {
  const span = Math.min(columns.length, Math.ceil(78 / x.step));
  const from = quietestWindow(columns, span);
  const window = columns.slice(from, from + span);
  const hasGapLabels = window.some(({ gap }) => gap !== 0);
  const highest = Math.min(...window.map(({ needed, agents }) => y(Math.max(needed ?? 0, agents))));
  const lowest = Math.min(...window.map(({ agents }) => agents));
  const centre = x.left(from) + (span * x.step) / 2;
  return svg`
    ${
      window.every(({ needed }) => needed !== null)
        ? svg`<text class="label accent" text-anchor="middle" x=${centre} y=${highest - (hasGapLabels ? 22 : 8)}>${labels.needed}</text>`
        : nothing
    }
    ${
      size.height - y(lowest) > 40
        ? svg`<text class="label quiet" text-anchor="middle" x=${centre} y=${(size.height + y(lowest)) / 2 + 4}>${labels.onTheLine}</text>`
        : nothing
    }`;
}

/** First of `span` neighbours without gaps and selection, with high bars, rather left than right. */
function quietestWindow(columns: readonly DayColumn[], span: number): number {
  const highest = Math.max(1, ...columns.map(({ agents }) => agents));
  const costs = columns.map(
    ({ gap, selected, needed, agents }) =>
      (gap === 0 ? 0 : 6) + (selected ? 3 : 0) + (needed === null ? 50 : 0) + 4 * (1 - agents / highest),
  );
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let from = 0; from + span <= columns.length; from++) {
    const window = costs.slice(from, from + span);
    const cost = window.reduce((sum, own) => sum + own, from / columns.length);
    if (cost < least) [best, least] = [from, cost];
  }
  return best;
}
