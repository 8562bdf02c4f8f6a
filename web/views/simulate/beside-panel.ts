/**
 * "Beside it": another centre that meets the same customers, one click each; what would change nothing here, or cannot
 * be made of these teams, is not offered.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import { type Beside, besideOf, couldGoFirst } from '../../../src/playback/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { PageElement } from '../../parts/page-element.ts';
import type { Branch } from './branching.ts';
import { changeName, simulateWords } from './words.ts';

export class BesidePanel extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    branch: { attribute: false },
    first: { state: true },
  };

  declare scenario: Scenario;
  declare branch: Branch | undefined;
  /** Id of the type that is to go first; empty: the one that is premium, or the first. */
  declare first: string;

  #offered:
    | { readonly scenario: Scenario; readonly all: readonly Beside[]; readonly able: readonly number[] }
    | undefined;

  constructor() {
    super();
    this.first = '';
  }

  override willUpdate(): void {
    const { scenario } = this;
    if (this.#offered?.scenario === scenario) return;
    const all: Beside[] = (['pooled', 'separate', 'callbacks', 'noCallbacks', 'equal'] as const).map(
      (beside) => ({ beside }),
    );
    const able = couldGoFirst(scenario);
    this.#offered = { scenario, all: all.filter((one) => besideOf(scenario, one) !== undefined), able };
  }

  override render() {
    const words = simulateWords(this.locale).beside;
    const { all } = this.#offered!;
    const first = this.#firstType;
    const wanted: readonly Beside[] = first === undefined ? all : [...all, { beside: 'first', type: first }];
    return html`<h2 id="beside-title">${words.title} <span class="quiet">${words.same}</span></h2>
      ${this.#who()}
      <div class="chips" role="group" aria-labelledby="beside-title">
        ${wanted.map((one) => this.#chip(one))}
      </div>
      ${wanted.length === 0 ? html`<p class="quiet">${words.none}</p>` : nothing}`;
  }

  get #firstType(): number | undefined {
    const { types } = this.scenario;
    const { able } = this.#offered!;
    const chosen = able.find((type) => types[type]!.id === this.first);
    return chosen ?? able.find((type) => types[type]!.tier === 'premium') ?? able[0];
  }

  #who() {
    const { locale, scenario } = this;
    const { able } = this.#offered!;
    if (able.length < 2) return nothing;
    const choose = (event: Event) => {
      this.first = (event.target as HTMLSelectElement).value;
    };
    return html`<label class="of-group">
      ${simulateWords(locale).beside.who}
      <select @change=${choose}>
        ${able.map((type) => {
          const one = scenario.types[type]!;
          return html`<option value=${one.id} .selected=${type === this.#firstType}>${locale.typeName(one)}</option>`;
        })}
      </select>
    </label>`;
  }

  #chip(beside: Beside) {
    const { branch, locale, scenario } = this;
    const isOn = branch !== undefined && JSON.stringify(branch.change) === JSON.stringify(beside);
    return html`<button
      type="button"
      class="chip"
      aria-pressed=${isOn ? 'true' : 'false'}
      @click=${() => this.send<Beside>('other-future', beside)}
    >
      ${changeName(locale, scenario, beside)}
    </button>`;
  }
}

customElements.define('beside-panel', BesidePanel);
