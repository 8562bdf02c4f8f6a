/** What a step shows beside its words: curves, dots, bars or figures in large type. Films are lesson-film's. */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Computed, Figure } from '../../../src/lessons/figure.ts';
import type { BarsShow, CurvesShow, DotsShow, FiguresShow } from '../../../src/lessons/lesson.ts';
import { curveLines } from '../../charts/curve-lines.ts';
import { heightDots } from '../../charts/height-dots.ts';
import type { Desk } from '../../lessons/desk.ts';
import { playerWords } from '../../lessons/words.ts';
import { written, writtenValue } from '../../lessons/written.ts';
import { PageElement } from '../../parts/page-element.ts';
import { Sized } from '../../parts/sized.ts';
import { axisOf } from './axis.ts';
import { chartHeight } from './chart-height.ts';

export class LessonPicture extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    desk: { attribute: false },
    show: { attribute: false },
    computed: { attribute: false },
    height: { type: Number },
  };

  declare desk: Desk;
  declare show: CurvesShow | DotsShow | BarsShow | FiguresShow;
  /** Another result than the lesson's own: the sandbox's. */
  declare computed: Computed | undefined;
  /** Of a chart, pixels. */
  declare height: number;
  readonly #sized = new Sized(this, '.chart-box');

  constructor() {
    super();
    this.height = chartHeight;
  }

  get #result(): Computed {
    return this.computed ?? this.desk.computed;
  }

  override render() {
    const { show } = this;
    if (show.as === 'bars') return this.#bars(show);
    if (show.as === 'figures') return largeFigures(this.desk, show.figures, this.#result);
    return this.#chart(show);
  }

  #chart(show: CurvesShow | DotsShow) {
    const { desk } = this;
    const name = show.as === 'curves' ? show.curves[0]! : show.dots;
    const { title, x } = desk.text.charts[name]!;
    const { width } = this.#sized.size;
    const { picture, values } = show.as === 'curves' ? this.#curves(show) : this.#dots(show);
    const label = playerWords(desk.locale).chartOf(desk.fill(title), values);
    return html`<figure class="lesson-chart">
      <figcaption><h3>${desk.fill(title)}</h3></figcaption>
      <div class="chart-box">
        ${width === 0 ? html`<svg height=${this.height}></svg>` : html`<svg width=${width} height=${this.height} class="lines" role="img" aria-label=${label}>${picture(width)}</svg>`}
      </div>
      <p class="quiet below">${desk.fill(x)}</p>
    </figure>`;
  }

  #curves({ curves: names, target }: CurvesShow) {
    const { desk } = this;
    const { locale, text } = desk;
    const curves = names.map((name) => this.#result.curves![name]!);
    const [{ x, xKind, yKind }] = curves as [(typeof curves)[number]];
    const most = Math.max(0, ...curves.flatMap(({ y }) => y.map((value) => value ?? 0)));
    const places = x.map((value) => writtenValue(value, xKind, locale));
    const model = {
      ...axisOf(yKind, most, locale),
      places,
      lines: curves.map(({ y }, i) => {
        const { line } = text.charts[names[i]!]!;
        return {
          kind: i === 0 ? ('truth' as const) : ('other' as const),
          values: y,
          ...(line !== undefined && { name: desk.fill(line) }),
        };
      }),
      gap: false,
      target: this.#target(target),
      never: playerWords(locale).never,
    };
    const values = curves[0]!.y.map((value, i) => `${places[i]} ${writtenValue(value, yKind, locale)}`);
    return {
      picture: (width: number) => curveLines(model, { width, height: this.height }),
      values: values.join(', '),
    };
  }

  #dots({ dots, target }: DotsShow) {
    const { locale } = this.desk;
    const { values, kind } = this.#result.dots![dots]!;
    const model = { ...axisOf(kind, Math.max(...values), locale), values, target: this.#target(target) };
    return {
      picture: (width: number) => heightDots(model, { width, height: this.height }),
      values: values.map((value) => writtenValue(value, kind, locale)).join(', '),
    };
  }

  #target(name: string | undefined) {
    const figure = name === undefined ? undefined : this.#result.figures[name];
    if (!figure || figure.value === null) return undefined;
    return { value: figure.value, text: written(figure, this.desk.locale) };
  }

  #bars({ figures: names }: BarsShow) {
    const { desk } = this;
    const figures = names.map((name) => this.#result.figures[name]!);
    const values = figures.map(({ value }) => value ?? 0);
    const most = figures[0]!.kind === 'share' ? 1 : Math.max(...values);
    return html`<dl class="lesson-bars">
      ${names.map(
        (name, i) =>
          html`<div>
            <dt>${desk.fill(desk.text.figures[name]!)}</dt>
            <dd>
              <i .style=${`width: ${Math.max(0, Math.min(100, (100 * values[i]!) / (most || 1)))}%`}></i
              ><b>${written(figures[i]!, desk.locale)}</b>
            </dd>
          </div>`,
      )}
    </dl>`;
  }
}

/** Figures in large type, each under its name. */
export function largeFigures(desk: Desk, names: readonly string[], computed: Computed) {
  const text = (figure: Figure | undefined) => (figure ? written(figure, desk.locale) : nothing);
  return html`<dl class="large-figures">
    ${names.map(
      (name) =>
        html`<div><dd>${text(computed.figures[name])}</dd><dt>${desk.fill(desk.text.figures[name]!)}</dt></div>`,
    )}
  </dl>`;
}

customElements.define('lesson-picture', LessonPicture);
