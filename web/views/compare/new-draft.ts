/** Ways to a new draft: the questions asked most, by one click each; a copy of the plan, what the browser keeps, an example, a file. */
import { html, type PropertyDeclarations } from 'lit';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Change, ChangeKind } from '../../compare/changes.ts';
import type { Draft } from '../../compare/drafts.ts';
import { hasCallbacks, newChange } from '../../compare/new-change.ts';
import { type SavedScenario, savedScenario, savedScenarios } from '../../compare/saved-scenarios.ts';
import { compareWords } from '../../compare/words.ts';
import { PageElement } from '../../parts/page-element.ts';
import { openScenarioFile } from '../../state/files.ts';
import { shownName } from '../../state/scenario-name.ts';

/** Before the id of a kept scenario, to tell it from an example's. */
const kept = 'kept ';

/** `new-draft` */
export type NewDraft = Omit<Draft, 'letter'>;

export class NewDraftPart extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    base: { attribute: false },
    isFirst: { type: Boolean },
    saved: { state: true },
    problem: { state: true },
  };

  declare base: Scenario;
  declare isFirst: boolean;
  /** The scenarios that the browser keeps. */
  declare saved: readonly SavedScenario[];
  declare problem: string;

  constructor() {
    super();
    this.saved = [];
    this.problem = '';
  }

  /** What is kept may be other scenarios each time the view is shown. */
  override connectedCallback(): void {
    super.connectedCallback();
    void savedScenarios().then((saved) => (this.saved = saved));
  }

  override render() {
    const { add } = compareWords(this.locale);
    const { base } = this;
    const hasPhone = base.types.some(({ channel }) => channel === 'phone');
    const hasCounts = base.groups.some(({ agents }) => !('shifts' in agents));
    return html`<section class="new-draft" aria-label=${add.title}>
      <h2>${this.isFirst ? add.first : add.title}</h2>
      <p class="picks">
        ${this.#pick('volume', add.volume)} ${this.#pick('handleTime', add.handleTime)}
        ${hasCounts ? this.#pick('agents', add.agents) : ''}
        ${hasPhone ? this.#pick('callbacks', hasCallbacks(base) ? add.callbacksOff : add.callbacksOn) : ''}
      </p>
      <p class="picks">
        <button type="button" class="link" @click=${() => this.#add({ own: base, origin: { kind: 'plan' }, changes: [] })}>
          ${add.copy}
        </button>
        ${this.#examples()}
        <label class="link pick-file">
          ${add.file}
          <input type="file" accept=".json,application/json" class="visually-hidden" @change=${this.#file} />
        </label>
      </p>
      ${this.problem ? html`<p class="draft-problem" role="alert">${this.problem}</p>` : ''}
    </section>`;
  }

  #pick(kind: ChangeKind, text: string) {
    const change = (): Change => newChange(this.base, kind);
    return html`<button type="button" class="secondary" @click=${() => this.#add({ changes: [change()] })}>
      ${text}
    </button>`;
  }

  #examples() {
    const { locale } = this;
    const { add } = compareWords(locale);
    return html`<select class="field" aria-label=${add.example} @change=${this.#example}>
      <option value="">${add.example}</option>
      ${
        this.saved.length > 0
          ? html`<optgroup label=${add.saved}>
              ${this.saved.map(({ id, name }) => html`<option value=${`${kept}${id}`}>${shownName(name, locale)}</option>`)}
            </optgroup>`
          : ''
      }
      <optgroup label=${add.examples}>
        ${Object.entries(locale.presets).map(([id, name]) => html`<option value=${id}>${name}</option>`)}
      </optgroup>
    </select>`;
  }

  #example = async (event: Event): Promise<void> => {
    const select = event.target as HTMLSelectElement;
    const id = select.value;
    select.value = '';
    if (id.startsWith(kept)) return this.#fromSaved(id.slice(kept.length));
    const { presets } = await import('../../../src/scenario/presets/index.ts');
    const preset = presets.find((one) => one.id === id);
    if (!preset) return;
    const name = this.locale.presets[preset.id];
    this.#add({ own: preset.scenario, origin: { kind: 'named', name }, changes: [] });
  };

  async #fromSaved(id: string): Promise<void> {
    const own = await savedScenario(id);
    const name = shownName(own?.name, this.locale);
    if (own) this.#add({ own, origin: { kind: 'named', name }, changes: [] });
    else this.problem = compareWords(this.locale).add.gone;
  }

  #file = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const { add } = compareWords(this.locale);
    const opened = await openScenarioFile(file);
    input.value = '';
    if ('scenario' in opened) {
      this.#add({ own: opened.scenario, origin: { kind: 'named', name: file.name }, changes: [] });
    } else {
      const [first] = opened.issues;
      this.problem = add.refused(file.name, first ? this.locale.issueAt(first) : add.notJson);
    }
  };

  #add(draft: NewDraft): void {
    this.problem = '';
    this.send<NewDraft>('new-draft', draft);
  }
}

customElements.define('new-draft', NewDraftPart);
