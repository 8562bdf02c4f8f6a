/**
 * The Compare view: is a draft better than the plan, and how sure is that? The plan is the base; drafts are made from
 * it by a click, live through the same random days, and every difference has an interval of its own. Drafts are kept
 * in the browser and follow the plan when it is edited.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Host } from '../../../workers/protocol.ts';
import { changeText } from '../../compare/change-texts.ts';
import { CompareDesk, type Compared } from '../../compare/compare-desk.ts';
import {
  type Draft,
  type DraftBook,
  letters,
  scenarioOf,
  withCopy,
  withDraft,
  withDraftChanges,
  withEdited,
  withEditing,
  withFormerBase,
  withoutDraft,
} from '../../compare/drafts.ts';
import { EditingBar } from '../../compare/editing-bar.ts';
import { keepDrafts, readDrafts } from '../../compare/keep-drafts.ts';
import { all, comparedTypes } from '../../compare/measured.ts';
import { sentencesOf } from '../../compare/sentences.ts';
import { compareWords } from '../../compare/words.ts';
import { differenceText } from '../../compare/written.ts';
import type { Commit } from '../../parts/fields.ts';
import { PageElement } from '../../parts/page-element.ts';
import { emphasised, plain } from '../../parts/sentence.ts';
import { problemOf } from '../../state/guard.ts';
import { usualReplications } from '../../state/plan-rows.ts';
import { shownName } from '../../state/scenario-name.ts';
import './comparison-table.ts';
import './day-differences.ts';
import './draft-card.ts';
import type { DraftAction, DraftCard } from './draft-card.ts';
import type { NewDraft } from './new-draft.ts';
import './new-draft.ts';
import '../../styles/compare.css';

/** Characters that what a draft changes may take in the first sentence. */
const longestChanges = 48;

/** A draft as it goes into a run. */
interface Runnable {
  readonly draft: Draft;
  readonly scenario: Scenario;
}

/** What stands on the screen: the numbers, and whose they are. */
interface Shown {
  readonly compared: Compared;
  readonly base: Scenario;
  readonly letters: readonly Draft['letter'][];
  readonly changes: readonly string[];
}

export class CompareView extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    commit: { attribute: false },
    openHost: { attribute: false },
    book: { state: true },
    typeId: { state: true },
    isKept: { state: true },
  };

  declare scenario: Scenario;
  declare commit: Commit;
  declare openHost: () => Promise<Host>;
  declare book: DraftBook;
  /** The type that is compared by itself; empty: all together; undefined: nobody has chosen. */
  declare typeId: string | undefined;
  declare isKept: boolean;

  readonly #desk = new CompareDesk(this, () => this.openHost());
  #runnable: readonly Runnable[] = [];
  #shown: Shown | undefined;
  #base!: Scenario;
  #focusOn: Draft['letter'] | undefined;
  /** Shown anew: a draft may come back from Plan. */
  #isBack = true;

  constructor() {
    super();
    this.book = readDrafts();
    this.typeId = undefined;
    this.isKept = true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#isBack = true;
    EditingBar.hide();
  }

  protected override willUpdate(): void {
    if (this.#isBack && this.book.editing) this.#comeBack();
    this.#isBack = false;
    const { book } = this;
    // While a draft is edited in Plan the page's scenario is the draft.
    this.#base = book.editing?.base ?? this.scenario;
    const scenario = this.#base;
    this.#runnable = book.drafts.flatMap((draft) => {
      const made = scenarioOf(draft, scenario);
      return 'scenario' in made ? [{ draft, scenario: made.scenario }] : [];
    });
    this.#desk.ask({
      base: scenario,
      drafts: this.#runnable.map((one) => one.scenario),
      replications: usualReplications(scenario),
    });
    const { compared } = this.#desk;
    if (this.#runnable.length === 0) this.#shown = undefined;
    else if (compared) {
      this.#shown = {
        compared,
        base: scenario,
        letters: this.#runnable.map(({ draft }) => draft.letter),
        changes: this.#runnable.map(({ draft }) => this.#changesOf(draft)),
      };
    }
  }

  protected override updated(): void {
    if (!this.#focusOn) return;
    const cards = [...this.querySelectorAll<DraftCard>('draft-card')];
    const card = cards.find(({ draft }) => draft.letter === this.#focusOn);
    this.#focusOn = undefined;
    void card?.updateComplete.then(() => card.focusLast());
  }

  override render() {
    const { locale, book } = this;
    const scenario = this.#base;
    const words = compareWords(locale);
    const isFull = book.drafts.length === letters.length;
    return html`<main id="compare" tabindex="-1" @stop-run=${() => this.#desk.stop()}>
      <div class="verdict-head">
        <h1 tabindex="-1">${this.#headline()}</h1>
        <div class="further" .style=${`--lines: ${this.#furtherLines()}`}>${this.#further()}</div>
        <p class="run">${this.#status()}</p>
        <p class="visually-hidden" role="status">${this.#spoken()}</p>
      </div>
      <div class="cards">
        <section class="draft base" aria-label=${words.base}>
          <header><span class="letter" aria-hidden="true">○</span><h2>${words.base}</h2></header>
          <p class="quiet">${this.#baseName()}</p>
          <p class="actions"><a class="link" href="#/plan">${words.editBase}</a></p>
          ${isFull ? html`<p class="quiet full">${words.add.full}</p>` : nothing}
        </section>
        ${book.drafts.map((draft) => this.#card(draft, isFull))}
        ${
          isFull
            ? nothing
            : html`<new-draft
                .locale=${locale}
                .base=${scenario}
                .isFirst=${book.drafts.length === 0}
                @new-draft=${(event: CustomEvent<NewDraft>) => this.#add(event.detail)}
              ></new-draft>`
        }
      </div>
      ${this.isKept ? nothing : html`<p class="quiet" role="status">${words.notKept}</p>`} ${this.#results()}
    </main>`;
  }

  #card(draft: Draft, isFull: boolean) {
    const made = scenarioOf(draft, this.#base);
    const problem = 'refused' in made ? compareWords(this.locale).refusals[made.refused] : '';
    return html`<draft-card
      .locale=${this.locale}
      .draft=${draft}
      .base=${draft.own ?? this.#base}
      .isFull=${isFull}
      .problem=${problem}
      .change=${(changes: Draft['changes']) => this.#change(draft, changes)}
      @draft-action=${(event: CustomEvent<DraftAction>) => this.#act(draft, event.detail)}
    ></draft-card>`;
  }

  #headline() {
    const words = compareWords(this.locale);
    if (this.#runnable.length === 0) return emphasised(words.asking);
    return this.#shown ? emphasised(this.#sentences(this.#shown).first) : words.waiting;
  }

  /** What the headline does not say; its place is kept where several drafts will have something to say. */
  #further() {
    if (this.#runnable.length < 2 || !this.#shown) return nothing;
    const { further } = this.#sentences(this.#shown);
    return html`<ul>
      ${further.map((sentence) => html`<li>${emphasised(sentence)}</li>`)}
    </ul>`;
  }

  /** Sentences there may be at most: one for each draft and each pair of them. */
  #furtherLines(): number {
    const drafts = this.#runnable.length;
    return drafts < 2 ? 0 : drafts + (drafts * (drafts - 1)) / 2;
  }

  /** The verdict once it stands, for whoever hears the page; not every number on its way. */
  #spoken(): string {
    return this.#desk.status === 'done' && this.#shown ? plain(this.#sentences(this.#shown).first) : '';
  }

  #sentences({ compared, base, letters: names }: Shown) {
    const { locale } = this;
    const { comparisons } = compared;
    return sentencesOf({
      base,
      letters: names,
      changes: this.#shown!.changes,
      comparisons,
      typeId: this.#typeOf(compared),
      locale,
    });
  }

  /** What a draft changes, where that is short enough to stand in a sentence. */
  #changesOf({ own, changes }: Draft): string {
    if (own) return '';
    const text = changes.map((change) => changeText(this.#base, change, this.locale)).join(', ');
    return text.length <= longestChanges ? text : '';
  }

  #status() {
    const { locale } = this;
    const { status: words } = compareWords(locale);
    const { status, compared, failure } = this.#desk;
    const of = usualReplications(this.#base);
    const done = compared?.replications ?? 0;
    const link = (text: string, act: () => void) =>
      html`<button type="button" class="link" @click=${act}>${text}</button>`;
    if (status === 'failed')
      return html`${words.failed(failure)} ${link(words.again, () => this.#desk.resume())}`;
    if (status === 'running') {
      const width = compared ? this.#widest(compared) : '';
      const text = words.progress(locale.number(done), locale.number(of), width);
      return html`<progress max="1" value=${done / of} aria-label=${compareWords(locale).title}></progress>
        <span>${text}</span> ${link(words.stop, () => this.#desk.stop())}`;
    }
    if (status === 'stopped') {
      return html`<span>${words.stopped(locale.number(done))}</span> ${link(words.again, () => this.#desk.resume())}`;
    }
    if (status !== 'done' || !compared) return nothing;
    return html`<span>${words.done(locale.number(done), compared.comparisons[0]!.base.seed)}</span>`;
  }

  /** The widest interval of a service level so far: what narrows while it runs. */
  #widest({ comparisons }: Compared): string {
    const widths = comparisons.map(({ total }) => total.serviceLevel.difference.halfWidth ?? 0);
    const halfWidth = Math.max(...widths);
    return differenceText({ mean: 0, halfWidth }, 'share', this.locale).replace(/^0[.,]?0*\s/, '');
  }

  #results() {
    const shown = this.#shown;
    if (!shown) return this.#runnable.length > 0 ? html`<div class="results waiting"></div>` : nothing;
    const { locale } = this;
    const words = compareWords(locale);
    const { compared, base, letters: names } = shown;
    const typeId = this.#typeOf(compared);
    const ofBase = compared.comparisons.slice(0, names.length);
    const stale = this.#desk.status === 'running';
    const hasCost = ofBase.some(
      ({ total }) => total.cost.base.mean !== null || total.cost.draft.mean !== null,
    );
    const others = ofBase.flatMap(({ onlyInBase, onlyInDraft }, d) =>
      onlyInBase.length + onlyInDraft.length > 0 ? [words.otherTypes(names[d]!)] : [],
    );
    const waits = ofBase.flatMap(({ types }, d) => {
      const differ = Object.values(types).some(
        ({ acceptableWait: { base: before, draft } }) => before !== draft,
      );
      return differ ? [words.otherWait(names[d]!)] : [];
    });
    return html`<div class="results">
      <section class="numbers">
        ${this.#types(compared)}
        <comparison-table
          .locale=${locale}
          .base=${base}
          .letters=${names}
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
          .letters=${names}
          .comparisons=${ofBase}
          .typeId=${typeId}
          .stale=${stale}
        ></day-differences>
      </section>
    </div>`;
  }

  #types(compared: Compared) {
    const { locale } = this;
    const scenario = this.#base;
    const known = comparedTypes(scenario, compared.comparisons);
    if (scenario.types.length < 2 || known.length === 0) return nothing;
    const words = compareWords(locale);
    const chosen = this.#typeOf(compared);
    const options = [
      { value: all, text: words.all },
      ...scenario.types
        .filter(({ id }) => known.includes(id))
        .map((type) => ({ value: type.id, text: locale.typeName(type) })),
    ];
    return html`<select
      class="field look"
      aria-label=${words.look}
      @change=${(event: Event) => (this.typeId = (event.target as HTMLSelectElement).value)}
    >
      ${options.map(({ value, text }) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select>`;
  }

  /** The type looked at: the only one there is, else the one chosen if all have it, else all together. */
  #typeOf({ comparisons }: Compared): string {
    const known = comparedTypes(this.#base, comparisons);
    const [only] = this.#base.types;
    const hasOthers = comparisons.some(
      ({ onlyInBase, onlyInDraft }) => onlyInBase.length + onlyInDraft.length > 0,
    );
    if (this.#base.types.length === 1 && !hasOthers && known.length === 1) return only!.id;
    return this.typeId !== undefined && known.includes(this.typeId) ? this.typeId : all;
  }

  #baseName(): string {
    const { locale } = this;
    const words = compareWords(locale);
    const given = this.#base.name ?? '';
    const name = given === '' ? '' : shownName(given, locale);
    return name === '' ? words.baseIs : `${name}: ${words.baseIs}`;
  }

  #put(book: DraftBook): void {
    this.book = book;
    this.isKept = keepDrafts(book);
  }

  #add(draft: NewDraft): void {
    const before = this.book.drafts;
    this.#put(withDraft(this.book, draft));
    const added = this.book.drafts.find((one) => !before.includes(one));
    // With the third the ways to a new draft go, and where the cursor stood.
    if (added && this.book.drafts.length === letters.length) this.#focusOn = added.letter;
  }

  #change(draft: Draft, changes: Draft['changes']): string | undefined {
    const next = scenarioOf({ ...draft, changes }, this.#base);
    const problem =
      'refused' in next
        ? compareWords(this.locale).refusals[next.refused]
        : problemOf(next.scenario, this.locale);
    if (problem !== undefined) return problem;
    this.#put(withDraftChanges(this.book, draft.letter, changes));
    // What a further change begins with is there to be typed over.
    if (changes.length > draft.changes.length) this.#focusOn = draft.letter;
    return undefined;
  }

  #act(draft: Draft, action: DraftAction): void {
    const { letter } = draft;
    if (action === 'remove') this.#put(withoutDraft(this.book, letter));
    else if (action === 'copy') this.#put(withCopy(this.book, letter));
    else this.#use(draft, action);
  }

  /** The draft becomes the page's scenario: for good, or while it is edited in Plan. */
  #use(draft: Draft, action: 'edit' | 'base'): void {
    const base = this.#base;
    const made = scenarioOf(draft, base);
    if (!('scenario' in made)) return;
    const { letter } = draft;
    const { name } = base;
    const named =
      action === 'edit' ? { name: [letter, name].filter(Boolean).join(' · ') } : name ? { name } : {};
    const { name: _, ...rest } = made.scenario;
    if (this.commit({ ...rest, ...named }) !== undefined) return;
    if (action === 'base') {
      this.#put(withFormerBase(this.book, letter, base));
      return;
    }
    this.#put(withEditing(this.book, letter, base));
    EditingBar.show(letter, this.locale);
    location.hash = '#/plan';
  }

  /** Back from Plan: what was edited is the draft's, and the base is the page's again. */
  #comeBack(): void {
    const { base } = this.book.editing!;
    this.#put(withEdited(this.book, this.scenario));
    this.scenario = base;
    this.commit(base);
  }
}

customElements.define('compare-view', CompareView);
