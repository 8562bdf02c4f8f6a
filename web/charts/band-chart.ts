/**
 * What happened beside what was predicted, one column for each day or interval: a bar for the band that nine of ten
 * single days keep to, a line across it for the prediction, a dot for what happened. A dot outside its band is a
 * diamond and vermillion, so that it is seen without colour too.
 */
import { ticks } from 'd3';
import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Size } from './columns.ts';
import { linearScale } from './scale.ts';

export interface BandColumn {
  /** Stands under the column where there is room: "12", "08:30". */
  readonly label: string;
  /** All of it in words. */
  readonly title: string;
  readonly real: number;
  readonly predicted: number;
  readonly low: number;
  readonly high: number;
  readonly selected: boolean;
}

export interface BandModel {
  /** Columns in order; undefined where there is nothing to show. */
  readonly columns: readonly (BandColumn | undefined)[];
  /** Largest value the axis may have, such as 1 of a share. */
  readonly most: number | undefined;
  readonly write: (value: number) => string;
  /** Chosen by a click; absent: nothing to choose. */
  readonly choose?: (column: number) => void;
}

const margin = { left: 52, right: 6, top: 8, bottom: 24 } as const;

export function isOutside({ real, low, high }: Pick<BandColumn, 'real' | 'low' | 'high'>): boolean {
  return real < low || real > high;
}

export function bandChart(
  { columns, most, write, choose }: BandModel,
  { width, height }: Size,
): SVGTemplateResult {
  const known = columns.filter((column) => column !== undefined);
  const highest = Math.max(1e-9, ...known.flatMap(({ real, high }) => [real, high]));
  const top = most === undefined ? highest * 1.05 : Math.min(most, highest * 1.05);
  const y = linearScale([0, top], [height - margin.bottom, margin.top]);
  const step = (width - margin.left - margin.right) / Math.max(1, columns.length);
  const bar = Math.max(2, Math.min(18, step * 0.5));
  const widest = Math.max(1, ...known.map(({ label }) => label.length));
  const every = Math.max(1, Math.ceil((widest * 7.2 + 10) / step));
  return svg`
    ${ticks(0, top, 4).map(
      (
        value,
      ) => svg`<line class="grid" x1=${margin.left} x2=${width - margin.right} y1=${y(value)} y2=${y(value)}></line>
        <text class="tick" x=${margin.left - 8} y=${y(value) + 4} text-anchor="end">${write(value)}</text>`,
    )}
    ${columns.map((column, i) => {
      if (!column) return nothing;
      const centre = margin.left + (i + 0.5) * step;
      const outside = isOutside(column);
      const { low, high, predicted, real, label, title, selected } = column;
      return svg`<g class=${selected ? 'column selected' : 'column'} @click=${choose ? () => choose(i) : nothing}>
        <title>${title}</title>
        <rect class="hit" x=${centre - step / 2} y=${margin.top} width=${step} height=${height - margin.top - margin.bottom}></rect>
        <rect class="band" x=${centre - bar / 2} width=${bar} y=${y(high)} height=${Math.max(1, y(low) - y(high))}></rect>
        <line class="predicted" x1=${centre - bar / 2 - 1} x2=${centre + bar / 2 + 1} y1=${y(predicted)} y2=${y(predicted)}></line>
        ${
          outside
            ? svg`<path class="real outside" d=${diamond(centre, y(real), Math.min(5.5, bar / 2 + 2))}></path>`
            : svg`<circle class="real" cx=${centre} cy=${y(real)} r=${Math.min(3.6, bar / 2 + 0.6)}></circle>`
        }
        ${
          i % every === 0
            ? svg`<text class="tick" x=${centre} y=${height - 7} text-anchor="middle">${label}</text>`
            : nothing
        }
      </g>`;
    })}`;
}

function diamond(x: number, y: number, r: number): string {
  return `M${x},${y - r}l${r},${r}l${-r},${r}l${-r},${-r}z`;
}
