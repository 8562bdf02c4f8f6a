/** The curves that a class has drawn, thin, under the true one: those that gave a number for every place. */
import { html, nothing, type PropertyDeclarations, svg } from 'lit';
import type { DrawAsk } from '../../../src/lessons/lesson.ts';
import { curveLines, linesScales } from '../../charts/curve-lines.ts';
import { linePath } from '../../charts/scale.ts';
import { freePlaces } from '../../lessons/classroom.ts';
import type { Desk } from '../../lessons/desk.ts';
import type { ClassPrediction } from '../../lessons/progress.ts';
import { playerWords } from '../../lessons/words.ts';
import { writtenValue } from '../../lessons/written.ts';
import { PageElement } from '../../parts/page-element.ts';
import { Sized } from '../../parts/sized.ts';
import { axisOf } from './axis.ts';
import { heightOf } from './chart-height.ts';

export class ClassCurves extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    desk: { attribute: false },
    ask: { attribute: false },
    predictions: { attribute: false },
  };

  declare desk: Desk;
  declare ask: DrawAsk;
  declare predictions: readonly ClassPrediction[];
  readonly #sized = new Sized(this, '.chart-box');

  override render() {
    const { desk, ask } = this;
    const { locale } = desk;
    const { x, y, xKind, yKind } = desk.computed.curves![ask.curve]!;
    const curves = this.predictions.flatMap(({ points }) =>
      points?.every((point) => point !== null) ? [this.#whole(points as readonly number[], y)] : [],
    );
    if (curves.length === 0) return nothing;
    const height = heightOf(desk, false);
    const { width } = this.#sized.size;
    const size = { width, height };
    const model = {
      ...axisOf(yKind, ask.to, locale),
      places: x.map((value) => writtenValue(value, xKind, locale)),
      lines: [{ kind: 'truth' as const, values: y }],
      gap: false,
      never: playerWords(locale).never,
    };
    const scales = linesScales(model, size);
    const label = playerWords(locale).classroom.curves(curves.length, locale.number(curves.length));
    return html`<figure class="lesson-chart class-curves">
      <figcaption><p class="line-names">${label}</p></figcaption>
      <div class="chart-box">
        ${
          width === 0
            ? html`<svg height=${height}></svg>`
            : html`<svg width=${width} height=${height} class="lines" role="img" aria-label=${label}>
                ${curves.map(
                  (values) =>
                    svg`<path class="of-class" d=${linePath(values.map((value, i) => ({ x: scales.x(i), y: scales.y(value) })))}></path>`,
                )}
                ${curveLines(model, size)}
              </svg>`
        }
      </div>
    </figure>`;
  }

  /** What was drawn between the points that were given. */
  #whole(points: readonly number[], truth: readonly (number | null)[]): number[] {
    const values = truth.map((value) => value ?? 0);
    for (const [i, place] of freePlaces(this.ask, values.length).entries()) values[place] = points[i]!;
    return values;
  }
}

customElements.define('class-curves', ClassCurves);
