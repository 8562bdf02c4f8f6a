/**
 * Base and drafts, measure by measure: the base's value, a picture of the distances, and for each draft its value,
 * the difference with its interval, the verdict, and on how many days it was so. Whoever hears the page hears the
 * table; the picture says nothing that the numbers do not.
 */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Comparison } from '../../../src/measures/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { type Dumbbell, dumbbellHeight, dumbbells } from '../../charts/dumbbell.ts';
import type { Letter } from '../../compare/drafts.ts';
import { type Row, rowsOf, type Said, saidOf } from '../../compare/measured.ts';
import { withinOf } from '../../compare/sentences.ts';
import { compareWords } from '../../compare/words.ts';
import { daysText, differenceText, type ShownUnit, valueText } from '../../compare/written.ts';
import { PageElement } from '../../parts/page-element.ts';

const signs: Readonly<Record<Said, string>> = { better: '✓', worse: '✗', 'cannot tell': '?', same: '=' };

export class ComparisonTable extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    base: { attribute: false },
    letters: { attribute: false },
    comparisons: { attribute: false },
    typeId: {},
    stale: { type: Boolean },
  };

  declare base: Scenario;
  declare letters: readonly Letter[];
  /** Of each draft with the base. */
  declare comparisons: readonly Comparison[];
  declare typeId: string;
  /** The numbers belong to what stood before the last edit, or are not all there yet. */
  declare stale: boolean;

  override render() {
    const { letters, comparisons } = this;
    const words = compareWords(this.locale);
    const isDay = this.base.calendar.days.length === 1;
    return html`<div
      class=${this.stale ? 'compared stale' : 'compared'}
      role="table"
      aria-label=${words.title}
      .style=${`--drafts: ${letters.length}`}
    >
      <div class="head" role="row">
        <span role="columnheader">${isDay ? words.columns.measure : words.run}</span>
        <span class="figure" role="columnheader">${words.base}</span>
        <span class="picture" aria-hidden="true">${words.columns.picture}</span>
        ${letters.map((letter) => html`<span class="of-draft" role="columnheader">${words.draft(letter)}</span>`)}
      </div>
      ${rowsOf(this.base, this.typeId, comparisons).map((row) => this.#row(row))}
    </div>`;
  }

  #row(row: Row): TemplateResult {
    const { locale, letters } = this;
    const unit: ShownUnit = row.name === 'paidTime' ? 'hours' : row.unit;
    const lines = row.drafts.flatMap((one): Dumbbell[] => {
      const { base, draft, difference } = one;
      if (base.mean === null || draft.mean === null) return [];
      const said = saidOf(one);
      const side = said === 'better' || said === 'worse' ? said : 'open';
      return [{ base: base.mean, draft: draft.mean, halfWidth: difference.halfWidth, side }];
    });
    const height = Math.max(1, lines.length) * dumbbellHeight;
    return html`<div class="row" role="row">
      <span class="name" role="rowheader">${this.#name(row)}</span>
      <span class="figure" role="cell">${valueText(row.base, unit, locale)}</span>
      <svg viewBox="0 0 100 ${height}" preserveAspectRatio="none" aria-hidden="true">${dumbbells(lines)}</svg>
      ${letters.map((letter, d) => this.#cell(row, d, letter, unit))}
    </div>`;
  }

  #cell({ drafts }: Row, d: number, letter: Letter, unit: ShownUnit): TemplateResult {
    const { locale } = this;
    const words = compareWords(locale);
    const compared = drafts[d]!;
    const said = saidOf(compared);
    const { counted } = this.comparisons[d]!;
    const days = said === 'better' || said === 'worse' ? daysText(compared.days, said, counted, locale) : '';
    return html`<span class="of-draft" role="cell">
      <span class="letter" aria-hidden="true">${letter}</span>
      <b>${valueText(compared.draft, unit, locale)}</b>
      ${
        said
          ? html`<span class="verdict ${said === 'cannot tell' ? 'open' : said}"
              ><i aria-hidden="true">${signs[said]}</i> ${words.verdicts[said]}</span
            >`
          : nothing
      }
      <span class="change">${differenceText(compared.difference, unit, locale)}</span>
      ${days ? html`<span class="days">${days}</span>` : nothing}
    </span>`;
  }

  #name({ name }: Row): string {
    const { rows } = compareWords(this.locale);
    if (name !== 'level') return rows[name];
    const within = withinOf(this.base, this.typeId);
    return within === undefined ? rows.levelInTime : rows.level(this.locale.duration(within));
  }
}

customElements.define('comparison-table', ComparisonTable);
