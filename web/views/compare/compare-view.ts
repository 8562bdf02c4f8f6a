/**
 * The Compare view: is a draft better than the plan, and how sure is that? The plan is the base; drafts are made from
 * it by a click, live through the same random days, and every difference has an interval of its own. Drafts are kept
 * in the browser and follow the plan when it is edited.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Host } from '../../../workers/protocol.ts';
import { CompareDesk } from '../../compare/compare-desk.ts';
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
import { compareWords } from '../../compare/words.ts';
import type { Commit } from '../../parts/fields.ts';
import { PageElement } from '../../parts/page-element.ts';
import { problemOf } from '../../state/guard.ts';
import { usualReplications } from '../../state/plan-rows.ts';
import { shownName } from '../../state/scenario-name.ts';
import './draft-card.ts';
import type { DraftAction, DraftCard } from './draft-card.ts';
import type { NewDraft } from './new-draft.ts';
import './new-draft.ts';
import { comparisonResults } from './results.ts';
import { type Shown, shortChanges } from './shown.ts';
import { verdictHead } from './verdict.ts';
import '../../styles/compare.css';

/** A draft as it goes into a run. */
interface Runnable {
  readonly draft: Draft;
  readonly scenario: Scenario;
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
        changes: this.#runnable.map(({ draft }) => shortChanges(draft, scenario, this.locale)),
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
      ${this.#verdict()}
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

  #verdict() {
    const { typeId: chosen, locale } = this;
    const replications = usualReplications(this.#base);
    const drafts = this.#runnable.length;
    return verdictHead({ desk: this.#desk, shown: this.#shown, drafts, replications, chosen, locale });
  }

  #results() {
    const { typeId: chosen, locale } = this;
    const shown = this.#shown;
    if (!shown) return this.#runnable.length > 0 ? html`<div class="results waiting"></div>` : nothing;
    const choose = (typeId: string) => {
      this.typeId = typeId;
    };
    return comparisonResults({ shown, chosen, choose, stale: this.#desk.status === 'running', locale });
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
