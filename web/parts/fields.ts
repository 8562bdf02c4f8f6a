/**
 * Values of the scenario as controls inside text: typed, picked from a few, or switched. A field knows what stands
 * in it and the scenario it makes; `FieldControls` draws it and takes care that typing "2" on the way to "240"
 * leaves nothing behind, and that a value which is refused is answered where it was given.
 */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Scenario } from '../../src/scenario/index.ts';
import type { Reading } from '../state/inputs.ts';
import type { Locale } from '../state/locale.ts';
import { goToField, helpNote, type Noted } from './help.ts';
import './inline-field.ts';

interface FieldBase {
  readonly label: string;
  readonly hint?: string;
  /** Name of its help (see parts/help.ts). */
  readonly help?: string;
}

export interface TextField extends FieldBase {
  readonly value: string;
  readonly read: (text: string) => Reading<unknown>;
  readonly apply: (value: never) => Scenario;
}

export interface PickField extends FieldBase {
  readonly chosen: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly pick: (value: string) => Scenario;
}

export interface SwitchField extends FieldBase {
  readonly on: boolean;
  readonly text: string;
  readonly toggle: (on: boolean) => Scenario;
}

export type Field = TextField | PickField | SwitchField;
export type Fields = Readonly<Record<string, Field>>;

export type Commit = (next: Scenario, gesture?: string) => string | undefined;

/** What the controls need of the element they stand in. */
export interface FieldHost {
  readonly locale: Locale;
  readonly scenario: Scenario;
  readonly commit: Commit;
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
}

export class FieldControls {
  readonly #host: FieldHost;
  readonly #fieldsOf: (scenario: Scenario) => Fields;
  /** The scenario as it was when typing in a field began. */
  #start: { readonly gesture: string; readonly scenario: Scenario } | undefined;
  #refused: { readonly name: string; readonly problem: string } | undefined;

  constructor(host: FieldHost, fieldsOf: (scenario: Scenario) => Fields) {
    this.#host = host;
    this.#fieldsOf = fieldsOf;
  }

  /** Controls by name; `scope` tells fields of the same name apart, of two types say. */
  all(scope: string): Readonly<Record<string, TemplateResult>> {
    const controls: Record<string, TemplateResult> = {};
    for (const [name, field] of Object.entries(this.#fieldsOf(this.#host.scenario))) {
      controls[name] = this.#control(`${scope}-${name}`, name, field);
    }
    return controls;
  }

  /** A gesture has ended: the next keystroke begins from what stands now. */
  settle = (): void => {
    this.#start = undefined;
  };

  #control(id: string, name: string, field: Field): TemplateResult {
    if ('read' in field) return this.#text(id, name, field);
    if ('options' in field) return this.#pick(id, field);
    return this.#switch(id, field);
  }

  #text(id: string, name: string, { label, hint, help, value, read }: TextField): TemplateResult {
    return html`<inline-field
      .locale=${this.#host.locale}
      .name=${id}
      .label=${label}
      .hint=${hint}
      .help=${help}
      .value=${value}
      .read=${read}
      .apply=${(next: unknown, gesture: string) => this.#type(name, next, gesture)}
    ></inline-field>`;
  }

  #type(name: string, value: unknown, gesture: string): string | undefined {
    if (this.#start?.gesture !== gesture) this.#start = { gesture, scenario: this.#host.scenario };
    const field = this.#fieldsOf(this.#start.scenario)[name];
    return field && 'apply' in field ? this.#host.commit(field.apply(value as never), gesture) : undefined;
  }

  #pick(id: string, { label, hint, help, chosen, options, pick }: PickField): TemplateResult {
    return html`<span class="with-note"
      ><select
        class="field"
        aria-label=${label}
        aria-describedby="${id}-note"
        @focus=${this.#goTo}
        @pointerenter=${this.#goTo}
        .value=${live(chosen)}
        @change=${(event: Event) => this.#take(id, pick((event.target as HTMLSelectElement).value))}
        @blur=${this.#forget}
      >
        ${options.map(
          ({ value, text }) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
        )}</select
      >${this.#note(id, { label, hint, help })}</span
    >`;
  }

  #switch(id: string, { label, hint, help, on, text, toggle }: SwitchField): TemplateResult {
    return html`<span class="with-note"
      ><button
        type="button"
        class="field"
        role="switch"
        aria-checked=${on ? 'true' : 'false'}
        aria-label=${label}
        aria-describedby="${id}-note"
        @focus=${this.#goTo}
        @pointerenter=${this.#goTo}
        @click=${() => this.#take(id, toggle(!on))}
        @blur=${this.#forget}
      >
        ${text}</button
      >${this.#note(id, { label, hint, help })}</span
    >`;
  }

  #goTo = (event: Event) => goToField(this.#host, event.currentTarget as HTMLElement);

  #note(id: string, noted: Noted) {
    if (this.#refused?.name !== id) return helpNote(`${id}-note`, noted, this.#host.locale);
    return html`<span class="note wrong" id="${id}-note" role="alert"><b>${noted.label}</b>${this.#refused.problem}</span>`;
  }

  #take(name: string, next: Scenario): void {
    const problem = this.#host.commit(next);
    this.#refused = problem === undefined ? undefined : { name, problem };
    this.#host.requestUpdate();
  }

  #forget = () => {
    if (!this.#refused) return;
    this.#refused = undefined;
    this.#host.requestUpdate();
  };
}
