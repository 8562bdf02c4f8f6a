/** What a class predicted, once it may be seen: dots along the scale of a number, or bars of its choices. */
import { html, nothing, svg } from 'lit';
import type { PredictStep } from '../../../src/lessons/lesson.ts';
import { linearScale } from '../../charts/scale.ts';
import { stackedDots, tallest } from '../../charts/stacked-dots.ts';
import { type ClassQuestion, medianOf } from '../../lessons/classroom.ts';
import { type Desk, wordsOf } from '../../lessons/desk.ts';
import type { ClassPrediction } from '../../lessons/progress.ts';
import { playerWords } from '../../lessons/words.ts';
import { writtenValue } from '../../lessons/written.ts';

/** How predictions of a number lie around the truth, in a picture so many pixels wide. */
export function classDots(
  { locale }: Desk,
  predictions: readonly ClassPrediction[],
  asked: ClassQuestion,
  width: number,
) {
  const words = playerWords(locale);
  const { from, to, kind, truth, close } = asked;
  const values = predictions.map(({ value }) => value);
  const median = medianOf(values)!;
  const near = values.filter((value) => Math.abs(value - truth) <= close + 1e-9).length;
  const text = (value: number) => writtenValue(value, kind, locale);
  const radius = 6;
  const step = ((to - from) * 2.2 * radius) / Math.max(1, width - 40);
  const dots =
    width === 0
      ? []
      : stackedDots(
          values.map((value) => value - from),
          step,
        );
  const height = 34 + Math.max(3, tallest(dots)) * 2.1 * radius;
  const x = linearScale([from, to], [20, Math.max(21, width - 20)]);
  const base = height - 20;
  return html`<div class="class-dots">
      <svg width=${width} height=${height} class="lines" aria-hidden="true">
        <line class="grid" x1="20" x2=${width - 20} y1=${base} y2=${base}></line>
        ${dots.map(
          ({ value, level }) =>
            svg`<circle class="dot mine" cx=${x(value + from)} cy=${base - radius - 2 - level * 2.1 * radius} r=${radius - 0.5}></circle>`,
        )}
        <line class="truth-line" x1=${x(truth)} x2=${x(truth)} y1="4" y2=${base + 4}></line>
        <text class="tick" x="20" y=${height - 4}>${text(from)}</text>
        <text class="tick" x=${width - 20} y=${height - 4} text-anchor="end">${text(to)}</text>
      </svg>
    </div>
    <p>
      <b>${words.truth}: ${text(truth)}</b> · ${words.classroom.median(text(median))} ·
      ${words.classroom.near(locale.number(near), locale.number(values.length))}
    </p>`;
}

/** How many chose each answer. */
export function classBars(
  desk: Desk,
  step: PredictStep,
  predictions: readonly ClassPrediction[],
  { truth, choices = 0 }: ClassQuestion,
) {
  const texts = wordsOf(desk, step).choices!;
  const counts = Array.from(
    { length: choices },
    (_, i) => predictions.filter(({ value }) => value === i).length,
  );
  return html`<dl class="lesson-bars">
    ${counts.map(
      (count, i) =>
        html`<div>
          <dt>${i === truth ? html`<b aria-hidden="true">✓ </b>` : nothing}${desk.fill(texts[i]!)}</dt>
          <dd>
            <i .style=${`width: ${(100 * count) / predictions.length}%`}></i><b>${desk.locale.number(count)}</b>
          </dd>
        </div>`,
    )}
  </dl>`;
}
