/**
 * "Beside it": another centre that meets the same customers, one click each; what would change nothing here, or cannot
 * be made of these teams, is not offered.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import { type Beside, besideOf, couldBeSplit, couldGoFirst } from '../../../src/playback/index.ts';
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
    split: { state: true },
  };

  declare scenario: Scenario;
  declare branch: Branch | undefined;
  /** Id of the type that is to go first; empty: the one that is premium, or the first. */
  declare first: string;
  /** Id of the type whose team is to be split; empty: the first that has one of its own. */
  declare split: string;

  #offered:
    | {
        readonly scenario: Scenario;
        readonly all: readonly Beside[];
        readonly able: readonly number[];
        readonly ownTeam: readonly number[];
      }
    | undefined;

  constructor() {
    super();
    this.first = '';
    this.split = '';
  }

  override willUpdate(): void {
    const { scenario } = this;
    if (this.#offered?.scenario === scenario) return;
    const all: Beside[] = (['pooled', 'separate', 'callbacks', 'noCallbacks', 'equal'] as const).map(
      (beside) => ({ beside }),
    );
    const able = couldGoFirst(scenario);
    const ownTeam = couldBeSplit(scenario);
    this.#offered = {
      scenario,
      all: all.filter((one) => besideOf(scenario, one) !== undefined),
      able,
      ownTeam,
    };
  }

  override render() {
    const words = simulateWords(this.locale).beside;
    const { all } = this.#offered!;
    const first = this.#firstType;
    const wanted: readonly Beside[] = [
      ...all,
      ...this.#teams(),
      ...(first === undefined ? [] : [{ beside: 'first', type: first } as const]),
    ];
    return html`<h2 id="beside-title">${words.title} <span class="quiet">${words.same}</span></h2>
      ${this.#who()} ${this.#whose()}
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

  /** One team in two, and in four where there are people enough. */
  #teams(): Beside[] {
    const type = this.#splitType;
    if (type === undefined) return [];
    const teams = ([2, 4] as const).map((into): Beside => ({ beside: 'teams', type, into }));
    return teams.filter((one) => besideOf(this.scenario, one) !== undefined);
  }

  get #splitType(): number | undefined {
    const { ownTeam } = this.#offered!;
    return ownTeam.find((type) => this.scenario.types[type]!.id === this.split) ?? ownTeam[0];
  }

  #who() {
    return this.#choice(simulateWords(this.locale).beside.who, this.#offered!.able, this.#firstType, (id) => {
      this.first = id;
    });
  }

  #whose() {
    return this.#choice(
      simulateWords(this.locale).beside.whose,
      this.#offered!.ownTeam,
      this.#splitType,
      (id) => {
        this.split = id;
      },
    );
  }

  #choice(label: string, able: readonly number[], chosen: number | undefined, choose: (id: string) => void) {
    const { locale, scenario } = this;
    if (able.length < 2) return nothing;
    return html`<label class="of-group">
      ${label}
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${able.map((type) => {
          const one = scenario.types[type]!;
          return html`<option value=${one.id} .selected=${type === chosen}>${locale.typeName(one)}</option>`;
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
