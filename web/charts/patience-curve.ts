/** Share that would still wait after each time: measured as steps, an exponential law as a line beside it. */
import { ticks } from 'd3';
import { type SVGTemplateResult, svg } from 'lit';
import type { Size } from './columns.ts';
import { linearScale, linePath, type Point } from './scale.ts';

export interface PatienceModel {
  /** Waits and the shares that would still wait after them, rising waits; absent: not measured. */
  readonly measured:
    | {
        readonly times: readonly number[];
        readonly survival: readonly number[];
        /** From here on too few are left to draw it. */
        readonly tail: { readonly from: number };
      }
    | undefined;
  /** Mean of the exponential law, seconds; absent: none. */
  readonly mean: number | undefined;
  readonly texts: { readonly measured: string; readonly exponential: string };
  readonly percent: (share: number) => string;
  readonly duration: (seconds: number) => string;
}

const margin = { left: 44, right: 10, top: 10, bottom: 24 } as const;
const points = 60;

export function patienceCurve(model: PatienceModel, { width, height }: Size): SVGTemplateResult {
  const { measured, mean, texts, percent, duration } = model;
  const most = mostShown(model);
  const x = linearScale([0, most], [margin.left, width - margin.right]);
  const y = linearScale([0, 1], [height - margin.bottom, margin.top]);
  const steps: Point[] = [{ x: x(0), y: y(1) }];
  let before = 1;
  measured?.times.forEach((time, i) => {
    if (time > most) return;
    steps.push({ x: x(time), y: y(before) });
    before = measured.survival[i]!;
    steps.push({ x: x(time), y: y(before) });
  });
  const line = Array.from({ length: points + 1 }, (_, k) => {
    const time = (most * k) / points;
    return { x: x(time), y: y(Math.exp(-time / (mean ?? 1))) };
  });
  const labelAt = most * 0.55;
  return svg`
    ${[0, 0.25, 0.5, 0.75, 1].map(
      (
        share,
      ) => svg`<line class="grid" x1=${margin.left} x2=${width - margin.right} y1=${y(share)} y2=${y(share)}></line>
        <text class="tick" x=${margin.left - 8} y=${y(share) + 4} text-anchor="end">${percent(share)}</text>`,
    )}
    ${timesOf(most, width).map(
      (time) =>
        svg`<text class="tick" x=${x(time)} y=${height - 7} text-anchor="middle">${duration(time)}</text>`,
    )}
    ${
      mean === undefined
        ? ''
        : svg`<path class="exponential" d=${linePath(line)}></path>
          <text class="name" x=${x(labelAt)} y=${y(Math.exp(-labelAt / mean)) + 24} text-anchor="end">${texts.exponential}</text>`
    }
    ${
      measured
        ? svg`<path class="measured" d=${linePath(steps)}></path>
          <text class="name strong" x=${x(labelAt)} y=${y(shareAt(model, labelAt)) - 12}>${texts.measured}</text>`
        : ''
    }`;
}

/** As far as enough have waited to tell. */
function mostShown({ measured, mean }: PatienceModel): number {
  return measured ? Math.max(30, measured.tail.from) : 1.5 * (mean ?? 60);
}

function shareAt({ measured }: PatienceModel, time: number): number {
  const next = measured?.times.findIndex((one) => one > time) ?? -1;
  return next > 0 ? measured!.survival[next - 1]! : 1;
}

/** Round times for the axis: minutes where it is long. */
function timesOf(most: number, width: number): number[] {
  const count = Math.max(2, Math.floor(width / 90));
  return most > 150 ? ticks(0, most / 60, count).map((minutes) => minutes * 60) : ticks(0, most, count);
}
