/**
 * Callbacks of a type: the settings as sentences, what the offer changes over the day, and the ledger of the
 * promises. Fetched when it is first looked at.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { TypeReport } from '../../../../src/measures/index.ts';
import { type Callback, exampleCallback, type Scenario, workOf } from '../../../../src/scenario/index.ts';
import { type Commit, FieldControls } from '../../../parts/fields.ts';
import { PageElement } from '../../../parts/page-element.ts';
import { filled } from '../../../parts/sentence.ts';
import { setCallback } from '../../../state/edits.ts';
import { serviceLevelTargetOf, typeOf } from '../../../state/plan-rows.ts';
import { typePicker } from '../plan-controls.ts';
import { callbackCard, callbackWords } from './callback-card.ts';
import './promise-ledger.ts';
import '../../../styles/centre.css';
import '../../../styles/callbacks.css';

export class CallbackPanel extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    typeId: {},
    commit: { attribute: false },
    report: { attribute: false },
    table: { attribute: false },
    stale: { type: Boolean },
    replications: { type: Number },
  };

  declare scenario: Scenario;
  declare typeId: string;
  declare commit: Commit;
  declare report: TypeReport | undefined;
  /** The same days without and with the offer. */
  declare table: unknown;
  declare stale: boolean;
  declare replications: number;

  /** The offer as it was when it was last on, by type. */
  readonly #before = new Map<string, Callback>();
  readonly #controls = new FieldControls(
    this,
    (scenario) => callbackCard({ scenario, locale: this.locale }, this.typeId).fields,
  );

  override render() {
    const { scenario, locale, typeId } = this;
    const words = callbackWords(locale);
    const type = typeOf(scenario, typeId);
    const { callback } = type;
    const isLive = workOf(type.channel) === 'live';
    return html`<div class="callbacks">
      <section class="settings-of" aria-labelledby="callbacks-title">
        <header>
          <h2 id="callbacks-title">${words.title}</h2>
          ${typePicker(scenario, typeId, locale, (id) => this.send<string>('choose-type', id))}
        </header>
        ${isLive ? this.#switch(callback) : html`<p class="quiet">${words.onlyLive}</p>`}
        ${callback ? this.#sentences() : nothing}
      </section>
      ${callback ? this.#results() : nothing}
    </div>`;
  }

  #switch(callback: Callback | undefined) {
    const words = callbackWords(this.locale);
    if (callback) this.#before.set(this.typeId, callback);
    const put = (next: Callback | undefined) => this.commit(setCallback(this.scenario, this.typeId, next));
    if (callback) {
      return html`<p class="switch">
        <button type="button" class="link" @click=${() => put(undefined)}>${words.switchOff}</button>
      </p>`;
    }
    return html`<p class="switch">
      ${words.off}
      <button type="button" class="link" @click=${() => put(this.#before.get(this.typeId) ?? exampleCallback)}>
        ${words.switchOn}
      </button>
    </p>`;
  }

  #sentences() {
    const { scenario, locale, typeId } = this;
    const { sentences } = callbackCard({ scenario, locale }, typeId);
    const controls = this.#controls.all(`callback-${typeId}`);
    return html`<div class="card" @settle=${this.#controls.settle}>
        ${sentences.map(({ text }) => html`<p>${filled(text, controls)}</p>`)}
      </div>
      <p class="source quiet">${callbackWords(locale).source}</p>`;
  }

  #results() {
    const { scenario, locale, typeId } = this;
    const within = serviceLevelTargetOf(typeOf(scenario, typeId))?.within ?? 20;
    return html`<section class="results">
      <promise-ledger
        .locale=${locale}
        .report=${this.report}
        .within=${locale.duration(within)}
        .days=${scenario.calendar.days.length}
        .replications=${this.replications}
        .stale=${this.stale}
      ></promise-ledger>
      <h2>${locale.words.callback.title}</h2>
      ${this.table}
    </section>`;
  }
}

customElements.define('callback-panel', CallbackPanel);
