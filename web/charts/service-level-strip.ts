/**
 * Service level of each interval under its bar: a dot for the mean (hollow from a formula, filled when
 * simulated, a triangle below the promise), a line for what one single interval may bring (10–90 %).
 */
import { nothing, type SVGTemplateResult, svg } from 'lit';
import { columnScale, type DayColumn, margin, type Size } from './columns.ts';
import { linearScale } from './scale.ts';

export interface StripModel {
  readonly columns: readonly DayColumn[];
  /** Share promised; undefined: no promise. */
  readonly target: number | undefined;
  readonly number: (value: number) => string;
}

export function serviceLevelStrip({ columns, target, number }: StripModel, size: Size): SVGTemplateResult {
  const x = columnScale(columns.length, size.width);
  const y = linearScale([0, 1], [size.height - 4, 4]);
  const radius = Math.min(3.2, x.step / 3);
  return svg`
    ${
      target === undefined
        ? nothing
        : svg`<line class="target" x1=${margin.left} x2=${size.width - margin.right} y1=${y(target)} y2=${y(target)}></line>
          <text class="tick" x=${margin.left - 8} y=${y(target) + 4} text-anchor="end">${number(target * 100)}</text>`
    }
    ${columns.map((column, i) => {
      const centre = x.left(i) + x.step / 2;
      const { serviceLevel, low, high } = column;
      if (serviceLevel === null) {
        return column.neverSettles
          ? svg`<path class="mark short" d=${triangle(centre, y(0) - 5, radius + 1)}></path>`
          : nothing;
      }
      const short = column.keeps === false;
      const kind = `mark ${short ? 'short' : ''} ${column.simulated ? '' : 'hollow'}`;
      return svg`<g class=${column.stale ? 'stale' : ''}>
        ${
          low === null || high === null
            ? nothing
            : svg`<line class=${short ? 'spread short' : 'spread'} x1=${centre} x2=${centre} y1=${y(low)} y2=${y(high)}></line>`
        }
        ${
          short
            ? svg`<path class=${kind} d=${triangle(centre, y(serviceLevel), radius + 1)}></path>`
            : svg`<circle class=${kind} cx=${centre} cy=${y(serviceLevel)} r=${radius}></circle>`
        }
      </g>`;
    })}`;
}

/** Points down: below the promise. */
function triangle(x: number, y: number, r: number): string {
  return `M${x - r},${y - r * 0.8}h${2 * r}l${-r},${1.8 * r}z`;
}
