/**
 * How single days differ between each draft and the base: fifty dots a draft on one common axis, worse days to one
 * side of the zero line and better ones to the other, whichever way is better. The mean may be sure to a tenth of a
 * point while one day in ten goes the other way; this is where one sees it.
 */
import { ticks } from 'd3';
import { html, nothing, type PropertyDeclarations, type SVGTemplateResult, svg } from 'lit';
import type { Comparison } from '../../../src/measures/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { linearScale } from '../../charts/scale.ts';
import { type StackedDot, stackedDots, tallest } from '../../charts/stacked-dots.ts';
import type { Letter } from '../../compare/drafts.ts';
import { type Row, type RowName, rowsOf } from '../../compare/measured.ts';
import { compareWords } from '../../compare/words.ts';
import { choice } from '../../parts/choice.ts';
import { PageElement } from '../../parts/page-element.ts';
import { Sized } from '../../parts/sized.ts';

/** Dots across the whole axis, at most; a dot is at least so wide. */
const across = 34;
const leastDot = 4;
const side = 14;
const axisHeight = 40;

type Shown = Extract<RowName, 'level' | 'averageWait' | 'averageSpeedOfAnswer' | 'abandonmentRate'>;
const shown: readonly Shown[] = ['level', 'averageWait', 'averageSpeedOfAnswer', 'abandonmentRate'];

export class DayDifferencesChart extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    base: { attribute: false },
    letters: { attribute: false },
    comparisons: { attribute: false },
    typeId: {},
    stale: { type: Boolean },
    measure: { state: true },
  };

  declare base: Scenario;
  declare letters: readonly Letter[];
  declare comparisons: readonly Comparison[];
  declare typeId: string;
  declare stale: boolean;
  declare measure: Shown;

  readonly #sized = new Sized(this, '.dots-box');

  constructor() {
    super();
    this.measure = 'level';
  }

  override render() {
    const words = compareWords(this.locale);
    const rows = rowsOf(this.base, this.typeId, this.comparisons).filter((row) => isShown(row.name));
    const row = rows.find(({ name }) => name === this.measure) ?? rows[0];
    if (!row) return nothing;
    const options = rows.map(({ name }) => ({ value: name as Shown, text: this.#nameOf(name) }));
    return html`<header>
        <h2>${words.dots.title(this.#nameOf(row.name))}</h2>
        ${choice<Shown>(words.dots.measure, options, row.name as Shown, (measure) => (this.measure = measure))}
      </header>
      <div class=${this.stale ? 'dots-box stale' : 'dots-box'}>${this.#chart(row)}</div>
      <p class="quiet">${this.#each(row)}</p>`;
  }

  #nameOf(name: RowName): string {
    const { rows } = compareWords(this.locale);
    return name === 'level' ? rows.levelInTime : rows[name];
  }

  #chart(row: Row) {
    const { width } = this.#sized.size;
    const all = row.drafts.map(({ days }) => days?.differences ?? []);
    const values = all.flat();
    if (width === 0 || values.length === 0) return nothing;
    const sign = row.better === 'lower' ? -1 : 1;
    const least = Math.min(0, ...values);
    const most = Math.max(0, ...values);
    const span = most - least || 1;
    const dot = Math.max(leastDot, Math.min(9, (width - 2 * side) / across));
    const room = (span * dot) / (width - 2 * side);
    const domain: [number, number] = [least - room, most + room];
    const x = linearScale(domain, sign > 0 ? [side, width - side] : [width - side, side]);
    const perDot = ((domain[1] - domain[0]) / (width - 2 * side)) * dot;
    const stacks = all.map((differences) => stackedDots(differences, perDot));
    const head = 20;
    let top = 0;
    const bands = stacks.map((dots, d) => {
      const height = head + Math.max(3, tallest(dots)) * dot + 4;
      const band = { dots, y: top + height - 2, top, d };
      top += height;
      return band;
    });
    const words = compareWords(this.locale);
    return svg`<svg width=${width} height=${top + axisHeight} role="img" aria-label=${this.#label(row)}>
      <line class="zero" x1=${x(0)} x2=${x(0)} y1="0" y2=${top + 6}></line>
      ${bands.map(
        ({ dots, y, top: from, d }) => svg`
          <text class="of-draft" x="0" y=${from + 14}>${this.#bandText(row, d)}</text>
          <line class="ground" x1="0" x2=${width} y1=${y} y2=${y}></line>
          ${dots.map((one) => this.#dot(one, sign, x(one.value), y, dot))}`,
      )}
      ${ticks(domain[0], domain[1], Math.max(2, Math.floor(width / 90))).map(
        (tick) => svg`<line class="tick" x1=${x(tick)} x2=${x(tick)} y1=${top} y2=${top + 5}></line>
          <text class="axis" x=${x(tick)} y=${top + 18} text-anchor="middle">${this.#tick(tick, row)}</text>`,
      )}
      <text class="axis side" x="0" y=${top + 36}>← ${words.dots.worse}</text>
      <text class="axis side" x=${width} y=${top + 36} text-anchor="end">${words.dots.better} →</text>
    </svg>`;
  }

  /** Better days are discs, worse ones diamonds, days without a difference rings: not told by colour alone. */
  #dot(
    { level, side: toward }: StackedDot,
    sign: number,
    x: number,
    ground: number,
    dot: number,
  ): SVGTemplateResult {
    const y = ground - (level + 0.5) * dot - 1;
    const r = dot / 2 - 0.4;
    const good = toward * sign;
    if (good > 0) return svg`<circle class="day better" cx=${x} cy=${y} r=${r}></circle>`;
    if (good === 0) return svg`<circle class="day same" cx=${x} cy=${y} r=${r - 0.6}></circle>`;
    return svg`<path class="day worse" d="M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z"></path>`;
  }

  #bandText(row: Row, d: number): string {
    const { locale } = this;
    const { days } = row.drafts[d]!;
    const { counted } = this.comparisons[d]!;
    if (!days) return this.letters[d]!;
    return compareWords(locale).dots.said({
      letter: this.letters[d]!,
      better: locale.number(days.better),
      worse: locale.number(days.worse),
      of: compareWords(locale).allDays[counted](locale.number(days.of), days.of),
    });
  }

  #label(row: Row): string {
    const bands = row.drafts.map((_, d) => this.#bandText(row, d));
    return `${compareWords(this.locale).dots.title(this.#nameOf(row.name))}. ${bands.join('. ')}.`;
  }

  #tick(value: number, row: Row): string {
    const { signed } = this.locale;
    return row.unit === 'share' ? signed(value * 100, 2) : `${signed(value, 2)}\u00a0s`;
  }

  /** How many days a dot stands for. */
  #each(row: Row) {
    const days = row.drafts[0]?.days;
    const dots = days?.differences?.length ?? 0;
    if (!days || dots === 0) return nothing;
    const each = days.of / dots;
    return compareWords(this.locale).dots.each(each, this.locale.number(each, 1));
  }
}

function isShown(name: RowName): boolean {
  return (shown as readonly RowName[]).includes(name);
}

customElements.define('day-differences', DayDifferencesChart);
