/**
 * The inspector beside the matrix: the chosen type, group or skill as sentences with controls in them, and what can
 * be done with the whole of it. A removal that is refused says why.
 */
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Scenario } from '../../../../src/scenario/index.ts';
import { type Commit, FieldControls } from '../../../parts/fields.ts';
import { closeIcon } from '../../../parts/icons.ts';
import { InlineField } from '../../../parts/inline-field.ts';
import { PageElement } from '../../../parts/page-element.ts';
import { filled } from '../../../parts/sentence.ts';
import { shiftsToCounts } from '../../../state/group-edits.ts';
import { addTarget, removeTarget, type TargetMeasure, targetsToAdd } from '../../../state/target-edits.ts';
import { type Card, centreWords, type Sentence } from './card.ts';
import { groupCard, skillCard } from './group-card.ts';
import type { Chosen } from './skill-matrix.ts';
import { typeCard } from './type-card.ts';

export class ThingCard extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    chosen: { attribute: false },
    commit: { attribute: false },
    refusal: {},
  };

  declare scenario: Scenario;
  declare chosen: Chosen;
  declare commit: Commit;
  /** Why it could not be taken away; empty: it was not tried. */
  declare refusal: string;

  readonly #controls = new FieldControls(this, (scenario) => this.#card(scenario).fields);
  #takeFocus = false;

  /** Goes to the first control. */
  takeFocus(): void {
    this.#takeFocus = true;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('chosen')) this.#controls.settle();
  }

  protected override updated(): void {
    if (!this.#takeFocus) return;
    this.#takeFocus = false;
    void this.#focusFirst();
  }

  /** A field that has just come draws its input a moment later. */
  async #focusFirst(): Promise<void> {
    const first = this.querySelector<HTMLElement>('.card :is(inline-field, select, button)');
    if (first instanceof InlineField) await first.updateComplete;
    (first?.querySelector('input') ?? first)?.focus();
  }

  override render() {
    const { sentences } = this.#card(this.scenario);
    const { chosen } = this;
    const scope = Object.values(chosen).join('-');
    const controls = this.#controls.all(scope);
    const plain = sentences.filter((sentence) => sentence.promise === undefined);
    const promises = sentences.filter((sentence) => sentence.promise !== undefined);
    return html`<header>
        <h2 id="card-title">${this.#title()}</h2>
        <span class="actions">${this.#actions()}</span>
      </header>
      ${this.refusal ? html`<p class="refusal" role="alert">${this.refusal}</p>` : nothing}
      <div class="card" @settle=${this.#controls.settle} @keydown=${this.#key}>
        ${plain.map((sentence) => this.#sentence(sentence, controls))}
        ${chosen.kind === 'group' ? this.#peopleActions(chosen.group) : nothing}
        ${chosen.kind === 'type' ? this.#promises(chosen.type, promises, controls) : nothing}
      </div>`;
  }

  #card(scenario: Scenario): Card {
    const context = { scenario, locale: this.locale };
    const { chosen } = this;
    if (chosen.kind === 'type') return typeCard(context, chosen.type);
    if (chosen.kind === 'group') return groupCard(context, chosen.group);
    return skillCard(context, chosen.group, chosen.type);
  }

  #title(): string {
    const { chosen, locale } = this;
    const words = centreWords(locale);
    if (chosen.kind === 'type') return words.type.title;
    if (chosen.kind === 'group') return words.group.title;
    const type = this.scenario.types.find(({ id }) => id === chosen.type)!;
    const group = this.scenario.groups.find(({ id }) => id === chosen.group)!;
    return words.skill.title(locale.nameOf(group), locale.typeName(type));
  }

  #actions() {
    const words = centreWords(this.locale);
    const act = (message: string, text: string) =>
      html`<button type="button" class="link" @click=${() => this.send<Chosen>(message, this.chosen)}>${text}</button>`;
    if (this.chosen.kind === 'skill') return act('remove-skill', words.removeSkill);
    return [
      this.chosen.kind === 'type' ? act('show-type', words.showDay) : act('show-group', words.editPeople),
      act('duplicate', words.duplicate),
      act('remove', words.remove),
    ];
  }

  #sentence({ text, slots, quiet }: Sentence, controls: Readonly<Record<string, unknown>>) {
    const own = slots
      ? Object.fromEntries(Object.entries(slots).map(([slot, name]) => [slot, controls[name]]))
      : controls;
    return html`<p class=${quiet ? 'quiet' : nothing}>${filled(text, own)}</p>`;
  }

  #promises(typeId: string, promises: readonly Sentence[], controls: Readonly<Record<string, unknown>>) {
    const words = centreWords(this.locale).type;
    const open = targetsToAdd(this.scenario, typeId);
    return html`<h3>${words.promises}</h3>
      ${promises.map((sentence) =>
        sentence.promise === 'more'
          ? this.#sentence(sentence, controls)
          : html`<div class="promise">
          ${this.#sentence(sentence, controls)}
          <button
            type="button"
            class="icon-button"
            aria-label=${words.removePromise}
            title=${words.removePromise}
            @click=${() => this.commit(removeTarget(this.scenario, typeId, Number(sentence.promise)))}
          >
            ${closeIcon}
          </button>
        </div>`,
      )}
      ${
        open.length === 0
          ? nothing
          : html`<p class="another">
              <select
                class="field"
                aria-label=${words.addPromise}
                .value=${''}
                @change=${(event: Event) => {
                  const select = event.target as HTMLSelectElement;
                  this.commit(addTarget(this.scenario, typeId, select.value as TargetMeasure));
                  select.value = '';
                }}
              >
                <option value="">+ ${words.addPromise}</option>
                ${open.map((measure) => html`<option value=${measure}>${words.addPromises[measure]}</option>`)}
              </select>
            </p>`
      }`;
  }

  /** People in shifts are edited as counts only once somebody has said so: the shifts go. */
  #peopleActions(groupId: string) {
    const group = this.scenario.groups.find(({ id }) => id === groupId)!;
    if (!('shifts' in group.agents)) return nothing;
    return html`<p>
      <button type="button" class="link" @click=${() => this.commit(shiftsToCounts(this.scenario, groupId))}>
        ${centreWords(this.locale).toCounts}
      </button>
    </p>`;
  }

  #key = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) this.send('leave-card');
  };
}

customElements.define('thing-card', ThingCard);
