/** The small controls in the headings of the Plan view: which type and day, one person more or fewer. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AgentGroup, Scenario } from '../../../src/scenario/index.ts';
import { choice } from '../../parts/choice.ts';
import { minusIcon, plusIcon } from '../../parts/icons.ts';
import type { Locale } from '../../state/locale.ts';
import { dayName } from './day-columns.ts';

/** As many words as stand side by side; more are picked from a list. */
const mostSideBySide = 4;

/** Contact types, where there is more than one. */
export function typePicker(
  { types }: Scenario,
  chosen: string,
  { words, typeName }: Locale,
  choose: (id: string) => void,
): TemplateResult | typeof nothing {
  if (types.length < 2) return nothing;
  const options = types.map((type) => ({ value: type.id, text: typeName(type) }));
  if (types.length <= mostSideBySide) return choice(words.day.type, options, chosen, choose);
  return picker(words.day.type, options, chosen, choose);
}

/** The groups of which one's people are shown. */
export function groupPicker(
  groups: readonly AgentGroup[],
  chosen: string,
  { words, nameOf }: Locale,
  choose: (id: string) => void,
): TemplateResult {
  const options = groups.map((group) => ({ value: group.id, text: nameOf(group) }));
  return html`<span class="quiet">${words.parts.peopleOf}</span> ${picker(words.parts.peopleOf, options, chosen, choose)}`;
}

function picker(
  label: string,
  options: readonly { readonly value: string; readonly text: string }[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<select
    class="field"
    aria-label=${label}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
  >
    ${options.map(({ value, text }) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
  </select>`;
}

/** Days of the calendar, where there is more than one. */
export function dayPicker(
  scenario: Scenario,
  chosen: number,
  locale: Locale,
  choose: (day: number) => void,
): TemplateResult | typeof nothing {
  const { days } = scenario.calendar;
  if (days.length < 2) return nothing;
  return html`<select
    class="field"
    aria-label=${locale.words.day.day}
    @change=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value))}
  >
    ${days.map((_, day) => html`<option value=${day} .selected=${day === chosen}>${dayName(scenario, day, locale)}</option>`)}
  </select>`;
}

/** What dragging the handle does, by clicks. */
export function stepper(
  label: string,
  agents: number,
  { words, number }: Locale,
  put: (agents: number) => void,
): TemplateResult {
  return html`<span class="stepper" role="group" aria-label=${label}>
    <button
      type="button"
      class="icon-button"
      aria-label=${words.curve.fewer}
      title=${words.curve.fewer}
      ?disabled=${agents <= 0}
      @click=${() => put(Math.max(0, agents - 1))}
    >
      ${minusIcon}
    </button>
    <b>${number(agents, 1)}</b>
    <button
      type="button"
      class="icon-button"
      aria-label=${words.curve.more}
      title=${words.curve.more}
      @click=${() => put(agents + 1)}
    >
      ${plusIcon}
    </button>
  </span>`;
}
