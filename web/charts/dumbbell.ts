/**
 * One measure of a base and its drafts: a line for each draft from the base's ring to the draft's dot, one under the
 * other over a common scale, with the 95 % interval of the difference as a whisker around the dot. The scale does not
 * begin at 0: it shows distances, not sizes.
 *
 * Coordinates are hundredths of the width and tens of the height for each line, so that rows grow with their text.
 */
import { nothing, type SVGTemplateResult, svg } from 'lit';
import { linearScale } from './scale.ts';

export interface Dumbbell {
  readonly base: number;
  readonly draft: number;
  /** Of the difference; null: not known. */
  readonly halfWidth: number | null;
  /** Whether the draft is surely better or worse; it colours the line, the words beside say it. */
  readonly side: 'better' | 'worse' | 'open';
}

/** Height of one line in the picture's own units. */
export const dumbbellHeight = 10;

/** Smallest and largest of the values with their whiskers, with a little room on both sides. */
export function dumbbellExtent(lines: readonly Dumbbell[]): readonly [number, number] {
  const places = lines.flatMap(({ base, draft, halfWidth }) => [
    base,
    draft - (halfWidth ?? 0),
    draft + (halfWidth ?? 0),
  ]);
  const least = Math.min(...places);
  const most = Math.max(...places);
  const room = (most - least || Math.abs(most) || 1) * 0.08;
  return [least - room, most + room];
}

export function dumbbells(lines: readonly Dumbbell[]): SVGTemplateResult {
  const x = linearScale(dumbbellExtent(lines), [0, 100]);
  return svg`${lines.map(({ base, draft, halfWidth, side }, i) => {
    const y = (i + 0.5) * dumbbellHeight;
    return svg`
      <line class=${`rod ${side}`} x1=${x(base)} x2=${x(draft)} y1=${y} y2=${y}></line>
      ${halfWidth ? svg`<line class="whisker" x1=${x(draft - halfWidth)} x2=${x(draft + halfWidth)} y1=${y} y2=${y}></line>` : nothing}
      <line class="knob outer" x1=${x(base)} x2=${x(base)} y1=${y} y2=${y}></line>
      <line class="knob inner" x1=${x(base)} x2=${x(base)} y1=${y} y2=${y}></line>
      <line class=${`knob draft ${side}`} x1=${x(draft)} x2=${x(draft)} y1=${y} y2=${y}></line>`;
  })}`;
}
