/** The numbers of the Compare view: the type looked at, the table, and how single days differ. */
import { html, nothing } from 'lit';
import { all, comparedTypes } from '../../compare/measured.ts';
import { compareWords } from '../../compare/words.ts';
import type { Locale } from '../../state/locale.ts';
import { type Shown, typeLookedAt } from './shown.ts';
import './comparison-table.ts';
import './day-differences.ts';

export interface Results {
  readonly shown: Shown;
  /** The type chosen to look at, where one is. */
  readonly chosen: string | undefined;
  readonly choose: (typeId: string) => void;
  /** Whether newer numbers are on their way. */
  readonly stale: boolean;
  readonly locale: Locale;
}

export function comparisonResults(results: Results) {
  const { shown, chosen, stale, locale } = results;
  const words = compareWords(locale);
  const { compared, base, letters } = shown;
  const typeId = typeLookedAt(shown, chosen);
  const ofBase = compared.comparisons.slice(0, letters.length);
  const hasCost = ofBase.some(({ total }) => total.cost.base.mean !== null || total.cost.draft.mean !== null);
  const others = ofBase.flatMap(({ onlyInBase, onlyInDraft }, d) =>
    onlyInBase.length + onlyInDraft.length > 0 ? [words.otherTypes(letters[d]!)] : [],
  );
  const waits = ofBase.flatMap(({ types }, d) => {
    const differ = Object.values(types).some(
      ({ acceptableWait: { base: before, draft } }) => before !== draft,
    );
    return differ ? [words.otherWait(letters[d]!)] : [];
  });
  return html`<div class="results">
    <section class="numbers">
      ${typeChoice(results, typeId)}
      <comparison-table
        .locale=${locale}
        .base=${base}
        .letters=${letters}
        .comparisons=${ofBase}
        .typeId=${typeId}
        .stale=${stale}
      ></comparison-table>
      ${[...others, ...waits].map((note) => html`<p class="quiet">${note}</p>`)}
      <p class="quiet">${words.eachByItself} ${hasCost ? nothing : words.noCost}</p>
    </section>
    <section class="single-days">
      <day-differences
        .locale=${locale}
        .base=${base}
        .letters=${letters}
        .comparisons=${ofBase}
        .typeId=${typeId}
        .stale=${stale}
      ></day-differences>
    </section>
  </div>`;
}

function typeChoice({ shown: { base, compared }, choose, locale }: Results, looked: string) {
  const known = comparedTypes(base, compared.comparisons);
  if (base.types.length < 2 || known.length === 0) return nothing;
  const words = compareWords(locale);
  const options = [
    { value: all, text: words.all },
    ...base.types
      .filter(({ id }) => known.includes(id))
      .map((type) => ({ value: type.id, text: locale.typeName(type) })),
  ];
  return html`<select
    class="field look"
    aria-label=${words.look}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
  >
    ${options.map(({ value, text }) => html`<option value=${value} .selected=${value === looked}>${text}</option>`)}
  </select>`;
}
