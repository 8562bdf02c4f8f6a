/** Ways to a new draft: the questions asked most, by one click each; a copy of the plan, an example, a file. */
import { html, type PropertyDeclarations } from 'lit';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Change, ChangeKind } from '../../compare/changes.ts';
import type { Draft } from '../../compare/drafts.ts';
import { hasCallbacks, newChange } from '../../compare/new-change.ts';
import { compareWords } from '../../compare/words.ts';
import { PageElement } from '../../parts/page-element.ts';
import { openScenario } from '../../state/files.ts';

/** `new-draft` */
export type NewDraft = Omit<Draft, 'letter'>;

export class NewDraftPart extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    base: { attribute: false },
    isFirst: { type: Boolean },
    problem: { state: true },
  };

  declare base: Scenario;
  declare isFirst: boolean;
  declare problem: string;

  constructor() {
    super();
    this.problem = '';
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
      ${Object.entries(locale.presets).map(([id, name]) => html`<option value=${id}>${name}</option>`)}
    </select>`;
  }

  #example = async (event: Event): Promise<void> => {
    const select = event.target as HTMLSelectElement;
    const id = select.value;
    select.value = '';
    const { presets } = await import('../../../src/scenario/presets/index.ts');
    const preset = presets.find((one) => one.id === id);
    if (!preset) return;
    const name = this.locale.presets[preset.id];
    this.#add({ own: preset.scenario, origin: { kind: 'named', name }, changes: [] });
  };

  #file = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const { add } = compareWords(this.locale);
    const opened = openScenario(await file.text());
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
