/**
 * "From here, what if": one click branches the day at the moment shown, the same customers from then on.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import { branchOf, hasCounts, type WhatIf } from '../../../src/playback/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { PageElement } from '../../parts/page-element.ts';
import type { Branch } from './branching.ts';
import { groupName, simulateWords, whatIfName } from './words.ts';

export class WhatIfPanel extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    branch: { attribute: false },
    time: { type: Number },
    group: { state: true },
  };

  declare scenario: Scenario;
  declare branch: Branch | undefined;
  declare time: number;
  /** Whose people are changed. */
  declare group: number;

  constructor() {
    super();
    this.group = 0;
  }

  override render() {
    const words = simulateWords(this.locale).whatIf;
    return html`<h2>${words.title} <span class="quiet">${words.same}</span></h2>
      ${this.#groups()}
      <div class="chips" role="group" aria-label=${words.title}>
        ${this.#whatIfs().map(({ name, whatIf }) => this.#chip(name, whatIf))}
      </div>`;
  }

  #whatIfs(): { readonly name: string; readonly whatIf: WhatIf }[] {
    const people = (by: number): WhatIf => ({ what: 'people', group: this.#ofGroup, by });
    const all: WhatIf[] = [
      people(1),
      people(-1),
      people(-3),
      { what: 'surge', factor: 2 },
      { what: 'outage' },
      { what: 'callbacks' },
    ];
    return all.map((whatIf) => ({ name: whatIfName(this.locale, whatIf), whatIf }));
  }

  /** The group chosen, or the first whose people are counts. */
  get #ofGroup(): number {
    const { groups } = this.scenario;
    return groups[this.group] && hasCounts(groups[this.group]!) ? this.group : groups.findIndex(hasCounts);
  }

  #groups() {
    const { scenario, locale } = this;
    const choices = scenario.groups.flatMap((group, g) => (hasCounts(group) ? [g] : []));
    if (choices.length < 2) return nothing;
    const choose = (event: Event) => {
      this.group = Number((event.target as HTMLSelectElement).value);
    };
    return html`<label class="of-group">
      ${simulateWords(locale).whatIf.of}
      <select @change=${choose}>
        ${choices.map((g) => html`<option value=${g} .selected=${g === this.#ofGroup}>${groupName(locale, scenario, g)}</option>`)}
      </select>
    </label>`;
  }

  #chip(name: string, whatIf: WhatIf) {
    const { branch, scenario, time } = this;
    const words = simulateWords(this.locale).whatIf;
    const isOn = branch !== undefined && JSON.stringify(branch.change) === JSON.stringify(whatIf);
    const isIdle = branchOf(scenario, time, whatIf) === undefined;
    const why = whatIf.what === 'people' && this.#ofGroup < 0 ? words.onShifts : words.nothing;
    return html`<button
      type="button"
      class="chip"
      aria-pressed=${isOn ? 'true' : 'false'}
      aria-disabled=${isIdle ? 'true' : 'false'}
      title=${isIdle ? why : nothing}
      @click=${() => !isIdle && this.send<WhatIf>('other-future', whatIf)}
    >
      ${name}
    </button>`;
  }
}

customElements.define('what-if-panel', WhatIfPanel);
