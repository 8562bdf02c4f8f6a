/**
 * A draft and what it changes, as a few short sentences whose values can be typed over, and what can be done with it:
 * edited fully in Plan, made the base, copied, removed.
 */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Scenario } from '../../../src/scenario/index.ts';
import { byText, changeSentence, changeText, hoursOf } from '../../compare/change-texts.ts';
import type { AgentsChange, Change, ChangeKind } from '../../compare/changes.ts';
import type { Draft } from '../../compare/drafts.ts';
import { newChange } from '../../compare/new-change.ts';
import { readChangeOfCount, readChangeOfSeconds, readChangeOfShare } from '../../compare/signed.ts';
import { compareWords } from '../../compare/words.ts';
import { closeIcon } from '../../parts/icons.ts';
import '../../parts/inline-field.ts';
import { PageElement } from '../../parts/page-element.ts';
import { filled } from '../../parts/sentence.ts';
import { type Reading, readPatience } from '../../state/inputs.ts';

/** What a card asks of the view: `draft-action`. */
export type DraftAction = 'edit' | 'base' | 'copy' | 'remove';

const kinds: readonly ChangeKind[] = ['volume', 'handleTime', 'agents', 'callbacks', 'patience'];

export class DraftCard extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    draft: { attribute: false },
    base: { attribute: false },
    isFull: { type: Boolean },
    problem: {},
    change: { attribute: false },
  };

  declare draft: Draft;
  /** What its changes are made to. */
  declare base: Scenario;
  /** No further draft fits. */
  declare isFull: boolean;
  /** Why it cannot be simulated; empty: it can. */
  declare problem: string;
  /** Gives the draft other changes; answers with a problem when they may not be. */
  declare change: (changes: readonly Change[]) => string | undefined;

  override render() {
    const { draft, locale } = this;
    const words = compareWords(locale);
    const { letter, changes, origin } = draft;
    const from =
      origin === undefined ? '' : origin.kind === 'named' ? origin.name : words.origins[origin.kind];
    return html`<section class="draft" aria-label=${words.draft(letter)}>
      <header>
        <span class="letter" aria-hidden="true">${letter}</span>
        <h2>${words.draft(letter)}</h2>
        ${from ? html`<span class="quiet">${from}</span>` : nothing}
        <button
          type="button"
          class="icon-button"
          aria-label=${words.actionOf(words.remove, letter)}
          title=${words.remove}
          @click=${() => this.#act('remove')}
        >
          ${closeIcon}
        </button>
      </header>
      <ul>
        ${changes.map((change, i) => html`<li>${this.#sentence(change, i)} ${this.#drop(change, i)}</li>`)}
        ${changes.length === 0 ? html`<li class="quiet">${draft.own ? '' : words.unchanged}</li>` : nothing}
        <li>${this.#another()}</li>
      </ul>
      ${this.problem ? html`<p class="draft-problem" role="alert">${this.problem}</p>` : nothing}
      <p class="actions">
        ${this.#action('edit', words.openInPlan)} ${this.#action('base', words.setBase)}
        ${this.isFull ? nothing : this.#action('copy', words.copy)}
      </p>
    </section>`;
  }

  #action(action: DraftAction, text: string): TemplateResult {
    const label = compareWords(this.locale).actionOf(text, this.draft.letter);
    return html`<button type="button" class="link" aria-label=${label} @click=${() => this.#act(action)}>
      ${text}
    </button>`;
  }

  #act(action: DraftAction): void {
    this.send<DraftAction>('draft-action', action);
  }

  #sentence(change: Change, i: number) {
    const { base, locale } = this;
    const words = compareWords(locale);
    const { fields, hints } = words;
    const slots: Record<string, unknown> = {};
    const set = (next: Change) => this.#put(i, next);
    const field = <T>(
      kind: 'volume' | 'handleTime' | 'agents' | 'patience',
      value: string,
      read: (text: string) => Reading<T>,
      made: (value: T) => Change,
    ) => html`<inline-field
      .locale=${locale}
      .name=${`draft-${this.draft.letter}-${i}`}
      .label=${fields[kind]}
      .hint=${hints[kind]}
      .value=${value}
      .read=${read}
      .apply=${(next: unknown) => set(made(next as T))}
    ></inline-field>`;
    const by = byText(change, locale);
    switch (change.kind) {
      case 'volume':
        slots.by = field(
          change.kind,
          by,
          (text) => readChangeOfShare(text, locale),
          (value) => ({ ...change, by: value }),
        );
        break;
      case 'handleTime':
        slots.by = field(
          change.kind,
          by,
          (text) => readChangeOfSeconds(text, locale),
          (value) => ({ ...change, by: value }),
        );
        break;
      case 'agents':
        slots.by = field(
          change.kind,
          by,
          (text) => readChangeOfCount(text, locale),
          (value) => ({ ...change, by: value }),
        );
        slots.from = this.#time(change, 'from', set);
        slots.to = this.#time(change, 'to', set);
        slots.group = this.#group(change, set);
        break;
      case 'callbacks':
        slots.on = this.#pick(
          fields.callbacks,
          [
            { value: 'on', text: words.on },
            { value: 'off', text: words.off },
          ],
          change.on ? 'on' : 'off',
          (value) => set({ ...change, on: value === 'on' }),
        );
        break;
      case 'patience':
        slots.mean = field(
          change.kind,
          change.mean === null ? words.never : locale.duration(change.mean),
          (text) => readPatience(text, locale),
          (value) => ({ ...change, mean: value ?? null }),
        );
    }
    if (change.kind !== 'agents') slots.type = this.#type(change, set);
    return html`<span class="change-sentence">${filled(changeSentence(base, change, words), slots)}</span>`;
  }

  #type(change: Exclude<Change, AgentsChange>, set: (next: Change) => string | undefined) {
    const { base, locale } = this;
    const words = compareWords(locale);
    const options = [
      { value: '', text: words.everyType },
      ...base.types.map((type) => ({ value: type.id, text: locale.typeName(type) })),
    ];
    return this.#pick(words.fields.type, options, change.type ?? '', (value) => {
      const { type: _, ...whole } = change;
      set(value === '' ? (whole as Change) : ({ ...whole, type: value } as Change));
    });
  }

  #group(change: AgentsChange, set: (next: Change) => string | undefined) {
    const options = this.base.groups.map((group) => ({
      value: group.id,
      text: this.locale.nameOf(group),
    }));
    return this.#pick(compareWords(this.locale).fields.group, options, change.group, (group) =>
      set({ ...change, group }),
    );
  }

  /** The starts of intervals, and the closing; the first and the last are the whole day. */
  #time(change: AgentsChange, end: 'from' | 'to', set: (next: Change) => string | undefined) {
    const { locale, base } = this;
    const [opens, closes] = hoursOf(base);
    const { intervalLength } = base.calendar;
    const times: number[] = [];
    for (let time = opens; time < closes; time += intervalLength) times.push(time);
    times.push(closes);
    const [from, to] = [change.from ?? opens, change.to ?? closes];
    const possible = times.filter((time) => (end === 'from' ? time < to : time > from));
    const options = possible.map((time) => ({ value: String(time), text: locale.clock(time) }));
    const chosen = String(end === 'from' ? from : to);
    return this.#pick(compareWords(locale).fields[end], options, chosen, (value) => {
      const { from: _from, to: _to, ...whole } = change;
      const next = end === 'from' ? [Number(value), to] : [from, Number(value)];
      const isWhole = next[0] === opens && next[1] === closes;
      set(isWhole ? whole : { ...whole, from: next[0]!, to: next[1]! });
    });
  }

  #pick(
    label: string,
    options: readonly { readonly value: string; readonly text: string }[],
    chosen: string,
    take: (value: string) => void,
  ): TemplateResult {
    return html`<select
      class="field"
      aria-label=${label}
      .value=${live(chosen)}
      @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        ({ value, text }) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
      )}
    </select>`;
  }

  /** One more change of the same draft; what it begins with can be typed over. */
  #another() {
    const words = compareWords(this.locale);
    const take = (event: Event) => {
      const select = event.target as HTMLSelectElement;
      const kind = select.value as ChangeKind | '';
      select.value = '';
      if (kind === '') return;
      this.change([...this.draft.changes, newChange(this.base, kind)]);
    };
    return html`<select class="field another" aria-label=${words.change} .value=${live('')} @change=${take}>
      <option value="">${words.another}</option>
      ${kinds.map((kind) => html`<option value=${kind}>${words.kinds[kind]}</option>`)}
    </select>`;
  }

  /** Puts the cursor into the last change, to type over what it begins with; without one, where one is added. */
  focusLast(): void {
    const sentences = [...this.querySelectorAll('.change-sentence')];
    const within = sentences.at(-1) ?? this.querySelector('ul');
    within?.querySelector<HTMLElement>('input, select')?.focus();
  }

  #drop(change: Change, i: number): TemplateResult {
    const { locale, draft, base } = this;
    const label = compareWords(locale).drop(changeText(base, change, locale));
    const without = draft.changes.filter((_, c) => c !== i);
    return html`<button type="button" class="drop" aria-label=${label} @click=${() => this.change(without)}>
      ${closeIcon}
    </button>`;
  }

  #put(i: number, next: Change): string | undefined {
    return this.change(this.draft.changes.map((one, c) => (c === i ? next : one)));
  }
}

customElements.define('draft-card', DraftCard);
