/**
 * Who answers what: contact types in rows, agent groups in columns, the rank where they meet. One stop of the Tab
 * key; arrows move, Enter or a click opens what stands there (and adds the skill where there is none), Delete takes a
 * skill away.
 */
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { AgentGroup, ContactType, Scenario, Skill } from '../../../../src/scenario/index.ts';
import { type Cell, cellAfter, clampCell } from '../../../grid/selection.ts';
import { PageElement } from '../../../parts/page-element.ts';
import { skillOf } from '../../../state/group-edits.ts';
import { serviceLevelTargetOf } from '../../../state/plan-rows.ts';
import { centreWords } from './card.ts';
import { peopleRange } from './group-card.ts';
import { volumeADay } from './type-card.ts';

/** What is chosen in the matrix, and shown beside it. */
export type Chosen =
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'skill'; readonly type: string; readonly group: string };

const page = 8;

export class SkillMatrix extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    chosen: { attribute: false },
    focusCell: { state: true },
  };

  declare scenario: Scenario;
  declare chosen: Chosen | undefined;
  /** Cell of the keyboard: row 0 holds the groups, column 0 the types. */
  declare focusCell: Cell;

  #takeFocus = false;

  constructor() {
    super();
    this.focusCell = { row: 1, column: 0 };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Whoever moves about in the matrix stays where they are.
    const isElsewhere = !this.contains(document.activeElement);
    if (changed.has('chosen') && isElsewhere) this.focusCell = this.#cellOf(this.chosen) ?? this.focusCell;
    this.focusCell = clampCell(this.focusCell, this.#extent);
  }

  protected override updated(): void {
    if (!this.#takeFocus) return;
    this.#takeFocus = false;
    const cell = this.#element(this.focusCell);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Puts the keyboard back on what is chosen. */
  takeFocus(): void {
    this.#takeFocus = true;
    this.requestUpdate();
  }

  override render() {
    const { locale, scenario } = this;
    const words = centreWords(locale);
    const { groups, types } = scenario;
    return html`<div class="matrix-scroll">
      <table
        class="matrix"
        role="grid"
        aria-label=${words.matrix}
        aria-rowcount=${types.length + 1}
        aria-colcount=${groups.length + 1}
        @click=${this.#click}
        @keydown=${this.#key}
      >
        <thead>
          <tr role="row">
            ${this.#cell({ row: 0, column: 0 }, 'columnheader', 'corner', words.corner)}
            ${groups.map((group, g) => this.#cell({ row: 0, column: g + 1 }, 'columnheader', 'group', this.#groupHead(group)))}
          </tr>
        </thead>
        <tbody>
          ${types.map(
            (type, t) =>
              html`<tr role="row">
                ${this.#cell({ row: t + 1, column: 0 }, 'rowheader', 'type', this.#typeHead(type))}
                ${groups.map((group, g) => this.#skill(type, group, { row: t + 1, column: g + 1 }))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #cell(at: Cell, role: string, className: string, content: unknown, label?: string) {
    const isFocus = at.row === this.focusCell.row && at.column === this.focusCell.column;
    const isChosen = sameCell(this.#cellOf(this.chosen), at);
    return html`<td
      role=${role}
      class=${isChosen ? `${className} chosen` : className}
      data-row=${at.row}
      data-column=${at.column}
      tabindex=${isFocus ? 0 : -1}
      aria-selected=${isChosen ? 'true' : 'false'}
      aria-label=${label ?? nothing}
    >
      ${content}
    </td>`;
  }

  #typeHead(type: ContactType) {
    const { locale } = this;
    const words = centreWords(locale);
    const target = serviceLevelTargetOf(type);
    const volume = volumeADay(this, type);
    const promise = target
      ? words.promise(locale.percent(target.share, 1), locale.duration(target.within))
      : words.noPromise;
    const parts = [
      words.type.channels[type.channel],
      ...(type.tier ? [type.tier] : []),
      volume > 0 ? words.aDay(locale.number(volume)) : words.noneOfItsOwn,
      promise,
    ];
    return html`<b>${locale.typeName(type)}</b><span>${parts.join(' · ')}</span>`;
  }

  #groupHead(group: AgentGroup) {
    const { locale } = this;
    const words = centreWords(locale);
    const range = peopleRange(this, group);
    const most = Number.parseFloat(range.split('–').at(-1)!.replace(',', '.'));
    const people = words.people(most, range);
    return html`<b>${locale.nameOf(group)}</b
      ><span>${'shifts' in group.agents ? words.inShifts(people) : people}</span>`;
  }

  #skill(type: ContactType, group: AgentGroup, at: Cell) {
    const { locale } = this;
    const words = centreWords(locale);
    const names = [locale.typeName(type), locale.nameOf(group)] as const;
    const skill = skillOf(group, type.id);
    if (!skill) return this.#cell(at, 'gridcell', 'none', '', words.answersNot(...names));
    const rank = locale.number(skill.rank ?? 1);
    const marks = this.#marks(skill);
    const content = html`<i class="visually-hidden">${words.answers(...names)}</i><b>${rank}</b>${
      marks.length > 0 ? html` <span>${marks.join(' · ')}</span>` : nothing
    }`;
    return this.#cell(at, 'gridcell', 'skill', content);
  }

  /** What is out of the ordinary about a skill, briefly. */
  #marks({ speed = 1, after = 0, reserve = 0, preference, fcr }: Skill): string[] {
    const { marks } = centreWords(this.locale);
    const { number, duration, percent } = this.locale;
    return [
      ...(preference === undefined ? [] : [marks.preference(number(preference))]),
      ...(speed === 1 ? [] : [marks.speed(number(speed, 2))]),
      ...(after === 0 ? [] : [marks.after(duration(after))]),
      ...(reserve === 0 ? [] : [marks.reserve(number(reserve))]),
      ...(fcr === undefined ? [] : [marks.fcr(percent(fcr, 1))]),
    ];
  }

  get #extent() {
    const { types, groups } = this.scenario;
    return { rows: types.length + 1, columns: groups.length + 1 };
  }

  #cellOf(chosen: Chosen | undefined): Cell | undefined {
    if (!chosen) return undefined;
    const { types, groups } = this.scenario;
    const row = 'type' in chosen ? types.findIndex(({ id }) => id === chosen.type) + 1 : 0;
    const column = 'group' in chosen ? groups.findIndex(({ id }) => id === chosen.group) + 1 : 0;
    return { row, column };
  }

  #chosenAt({ row, column }: Cell): Chosen | undefined {
    const type = this.scenario.types[row - 1]?.id;
    const group = this.scenario.groups[column - 1]?.id;
    if (type !== undefined && group !== undefined) return { kind: 'skill', type, group };
    if (type !== undefined) return { kind: 'type', type };
    return group === undefined ? undefined : { kind: 'group', group };
  }

  #element({ row, column }: Cell): HTMLElement | null {
    return this.querySelector(`[data-row="${row}"][data-column="${column}"]`);
  }

  #click = (event: MouseEvent) => {
    const { row, column } = (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset ?? {};
    if (row === undefined) return;
    this.focusCell = { row: Number(row), column: Number(column) };
    this.#takeFocus = true;
    this.#choose('choose');
  };

  #key = (event: KeyboardEvent) => {
    const ctrl = event.ctrlKey || event.metaKey;
    if (event.altKey) return;
    const next = cellAfter({ key: event.key, ctrl, shift: false }, this.focusCell, this.#extent, page);
    if (next) {
      this.focusCell = next;
      this.#takeFocus = true;
    } else if (event.key === 'Enter' || event.key === ' ') this.#choose('open');
    else if (event.key === 'Delete' || event.key === 'Backspace') this.#choose('remove-skill');
    else return;
    event.preventDefault();
  };

  /** `choose` shows it, `open` also goes there with the keyboard, `remove-skill` takes it away. */
  #choose(message: 'choose' | 'open' | 'remove-skill'): void {
    const chosen = this.#chosenAt(this.focusCell);
    if (chosen) this.send<Chosen>(message, chosen);
  }
}

function sameCell(a: Cell | undefined, b: Cell): boolean {
  return a?.row === b.row && a.column === b.column;
}

customElements.define('skill-matrix', SkillMatrix);
