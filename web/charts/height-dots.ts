/** Single observations as dots at their height, in the order they came: those that reach the target full, the others hollow. */
import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Size } from './columns.ts';
import { apart, scaleRoom } from './curve-lines.ts';
import { linearScale } from './scale.ts';

export interface HeightDotsModel {
  readonly values: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly target?: { readonly value: number; readonly text: string } | undefined;
}

const margin = { right: 20, top: 16, bottom: 10 } as const;

export function heightDots(model: HeightDotsModel, size: Size): SVGTemplateResult {
  const { values, from, to, ticks, target } = model;
  const left = scaleRoom(ticks);
  const x = linearScale([0, values.length], [left, size.width - margin.right]);
  const y = linearScale([from, to], [size.height - margin.bottom, margin.top]);
  const right = size.width - margin.right;
  const radius = Math.min(8, Math.max(3, (x(1) - x(0)) * 0.32));
  const reaches = (value: number) => target === undefined || value >= target.value;
  return svg`
    ${apart(ticks, y).map(
      ({ value, text }) => svg`<g class="tick">
        <line class="grid" x1=${left} x2=${right} y1=${y(value)} y2=${y(value)}></line>
        <text x=${left - 8} y=${y(value)} dy="0.35em" text-anchor="end">${text}</text>
      </g>`,
    )}
    ${
      target
        ? svg`<line class="target" x1=${left} x2=${right} y1=${y(target.value)} y2=${y(target.value)}></line>
          <text class="label quiet halo" x=${right} y=${y(target.value)} dy="1.3em" text-anchor="end">${target.text}</text>`
        : nothing
    }
    ${values.map(
      (value, i) =>
        svg`<circle class=${reaches(value) ? 'dot kept' : 'dot missed'} cx=${x(i + 0.5)} cy=${y(value)} r=${radius}></circle>`,
    )}`;
}
