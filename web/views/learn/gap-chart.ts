/** The curve that was drawn, the true one, and the gap between them shaded. */
import { html, type PropertyDeclarations } from 'lit';
import type { DrawAsk } from '../../../src/lessons/lesson.ts';
import { type CurveLine, curveLines } from '../../charts/curve-lines.ts';
import { type Desk, meanGap } from '../../lessons/desk.ts';
import { playerWords } from '../../lessons/words.ts';
import { writtenGap, writtenValue } from '../../lessons/written.ts';
import { PageElement } from '../../parts/page-element.ts';
import { Sized } from '../../parts/sized.ts';
import { axisOf } from './axis.ts';
import { chartHeight } from './chart-height.ts';

export class GapChart extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    desk: { attribute: false },
    ask: { attribute: false },
    made: { attribute: false },
    height: { type: Number },
  };

  declare desk: Desk;
  declare ask: DrawAsk;
  declare made: readonly number[] | undefined;
  /** Of the chart, pixels. */
  declare height: number;
  readonly #sized = new Sized(this, '.chart-box');

  constructor() {
    super();
    this.height = chartHeight;
  }

  override render() {
    const { desk, ask, made, height } = this;
    const { locale } = desk;
    const words = playerWords(locale);
    const { x, y, xKind, yKind } = desk.computed.curves![ask.curve]!;
    const { title, x: below } = desk.text.charts[ask.curve]!;
    const places = x.map((value) => writtenValue(value, xKind, locale));
    const { width } = this.#sized.size;
    const truth: CurveLine = { kind: 'truth', values: y };
    const lines: CurveLine[] = made ? [truth, { kind: 'mine', values: made }] : [truth];
    const model = { ...axisOf(yKind, ask.to, locale), places, lines, gap: true, never: words.never };
    const values = y.map((value, i) => `${places[i]} ${writtenValue(value, yKind, locale)}`).join(', ');
    const gap =
      made &&
      meanGap(
        made,
        y.map((value) => value ?? 0),
        ask.given ?? [],
      );
    return html`<figure class="lesson-chart">
      <figcaption>
        <h3>${desk.fill(title)}</h3>
        <p class="line-names">
          <span class="name truth">${words.truth}</span>
          ${made ? html`<span class="name mine">${words.yours}</span>` : ''}
          ${gap === undefined ? '' : html`<span class="gap-words">${words.gapOnAverage(writtenGap(gap, yKind, locale))}</span>`}
        </p>
      </figcaption>
      <div class="chart-box">
        ${width === 0 ? html`<svg height=${height}></svg>` : html`<svg width=${width} height=${height} class="lines" role="img" aria-label=${words.chartOf(desk.fill(title), values)}>${curveLines(model, { width, height })}</svg>`}
      </div>
      <p class="quiet below">${desk.fill(below)}</p>
    </figure>`;
  }
}

customElements.define('gap-chart', GapChart);
