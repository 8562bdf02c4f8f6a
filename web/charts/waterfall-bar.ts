/**
 * One bar of a waterfall, in its row: from where the row before ended to where the next begins, with a thin line to
 * both. Upwards and downwards differ in colour, in an arrow's direction and in the sign written beside; a total is a
 * dot, since an axis that does not begin at 0 must not draw lengths. The 95 % interval is a whisker at the bar's end.
 *
 * Coordinates are hundredths of the width and tenths of the height: rows grow with their text, the picture with them.
 */
import { ticks } from 'd3';
import { nothing, type SVGTemplateResult, svg } from 'lit';
import { type LinearScale, linearScale } from './scale.ts';

export interface WaterfallBar {
  readonly kind: 'total' | 'step';
  readonly from: number;
  readonly to: number;
  readonly halfWidth: number | null;
}

export interface WaterfallScale {
  readonly x: LinearScale;
  readonly ticks: readonly number[];
}

/** The common scale of some bars: as wide as they reach, with a little room; from 0 where totals are lengths. */
export function waterfallScale(bars: readonly WaterfallBar[], fromZero: boolean): WaterfallScale {
  const places = bars.flatMap(({ kind, from, to, halfWidth }) => [
    kind === 'step' ? from : to,
    to - (halfWidth ?? 0),
    to + (halfWidth ?? 0),
  ]);
  const least = Math.min(...places, ...(fromZero ? [0] : []));
  const most = Math.max(...places, ...(fromZero ? [0] : []));
  const room = (most - least || Math.abs(most) || 1) * 0.06;
  const x = linearScale([fromZero && least === 0 ? 0 : least - room, most + room], [0, 100]);
  return { x, ticks: ticks(least, most, 4) };
}

export function waterfallBar(
  bar: WaterfallBar,
  { x, ticks: places }: WaterfallScale,
  place: { readonly isFirst: boolean; readonly isLast: boolean; readonly fromZero: boolean },
): SVGTemplateResult {
  const { kind, from, to, halfWidth } = bar;
  const isLength = kind === 'step' || place.fromZero;
  const start = x(kind === 'total' ? 0 : from);
  const end = x(to);
  const side = kind === 'total' ? 'whole' : to >= from ? 'up' : 'down';
  return svg`
    ${places.map((tick) => svg`<line class="grid" x1=${x(tick)} x2=${x(tick)} y1="0" y2="10"></line>`)}
    ${place.isFirst ? nothing : svg`<line class="joint" x1=${kind === 'total' ? end : start} x2=${kind === 'total' ? end : start} y1="0" y2="5"></line>`}
    ${place.isLast ? nothing : svg`<line class="joint" x1=${end} x2=${end} y1="5" y2="10"></line>`}
    ${
      isLength
        ? svg`<rect class=${`fall ${side}`} x=${Math.min(start, end)} width=${Math.max(0.4, Math.abs(end - start))} y="2.6" height="4.8"></rect>`
        : svg`<line class="fall-dot" x1=${end} x2=${end} y1="5" y2="5"></line>`
    }
    ${
      halfWidth
        ? svg`<line class="whisker" x1=${x(to - halfWidth)} x2=${x(to + halfWidth)} y1="5" y2="5"></line>`
        : nothing
    }`;
}
