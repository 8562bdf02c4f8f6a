/** The day: chart and grid of its intervals, the curve of one of them, and a table beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Scenario, workOf } from '../../../src/scenario/index.ts';
import '../../grid/interval-grid.ts';
import type { Commit } from '../../parts/fields.ts';
import type { Staffing } from '../../staffing/staffing.ts';
import type { Locale } from '../../state/locale.ts';
import type { WriteCells } from '../../state/messages.ts';
import type { PlanPicture } from '../../state/plan-picture.ts';
import { groupsFor, typeOf, usualReplications } from '../../state/plan-rows.ts';
import type { SimulationDesk } from '../../state/simulation-desk.ts';
import './curve-panel.ts';
import { dayColumns, dayName, gridFooter } from './day-columns.ts';
import './day-panel.ts';
import { dayTotal } from './day-total.ts';
import { dayPicker, groupPicker, stepper, typePicker } from './plan-controls.ts';
import './staffing-table.ts';

/** What the day is drawn from, and what happens when something of it is used. */
export interface DayPart {
  readonly locale: Locale;
  readonly scenario: Scenario;
  readonly typeId: string;
  readonly day: number;
  readonly picture: PlanPicture;
  readonly desk: SimulationDesk;
  /** Fetched after the first paint. */
  readonly staffing: Staffing | undefined;
  readonly commit: Commit;
  readonly write: WriteCells;
  readonly isDay: (text: string) => boolean;
  readonly look: (at: { readonly typeId?: string; readonly day?: number; readonly groupId?: string }) => void;
  readonly putAgents: (index: number, agents: number) => void;
  /** The answer stands first, the day and its grid a frame later. */
  readonly follows: boolean;
  /** The panel beside the grid. */
  readonly beside: { readonly label: string; readonly head: unknown; readonly panel?: unknown };
}

export function dayPart(part: DayPart): TemplateResult {
  const { locale, scenario, picture } = part;
  const type = typeOf(scenario, part.typeId);
  const { intervalLength } = scenario.calendar;
  const { words } = locale;
  const row = picture.rows[picture.selected]!;
  const time = locale.clock(row.clock);
  const within = locale.duration(picture.target?.within ?? 20);
  const { needed } = picture.figures[picture.selected]!;
  const deferred = workOf(type.channel) === 'deferred';
  const columns = dayColumns(picture, locale);
  const named = dayName(scenario, part.day, locale);
  return html`<section class="day" aria-labelledby="day-title">
      <header>
        <h2 id="day-title">${named}</h2>
        ${dayTotal(picture, within, part.desk, usualReplications(scenario), locale)}
        ${dayPicker(scenario, part.day, locale, (day) => part.look({ day }))}
        ${typePicker(scenario, type.id, locale, (typeId) => part.look({ typeId }))}
      </header>
      <day-panel
        .follows=${part.follows}
        .locale=${locale}
        .columns=${columns}
        .target=${picture.target?.share}
        .dayName=${named}
        .intervalLength=${intervalLength}
      ></day-panel>
      <div class="under-chart">
        ${part.staffing?.strip(part, columns)}
        <p class="caption">${(deferred ? words.day.stripReplies : words.day.strip)(within, intervalLength)}</p>
      </div>
    </section>
    <section class="curve" aria-labelledby="curve-title">
      <header>
        <h2 id="curve-title">${words.curve.title(time)}</h2>
        <span class="quiet">${words.curve.by}</span>
        ${stepper(words.curve.handle(time), row.agents, locale, (agents) => part.putAgents(row.index, agents))}
      </header>
      <curve-panel
        .locale=${locale}
        .picture=${picture}
        .index=${row.index}
        .time=${time}
        .agents=${row.agents}
        .needed=${needed}
        .target=${picture.target?.share}
        .within=${within}
        .deferred=${deferred}
        .intervalLength=${intervalLength}
      ></curve-panel>
    </section>
    <section class="intervals" aria-labelledby="intervals-title">
      <header>
        <h2 id="intervals-title">${words.grid.titles[intervalLength] ?? words.grid.otherTitle}</h2>
        ${groupChoice(part)}
        ${part.staffing?.bar(part) ?? html`<p class="staff-said quiet">${words.grid.hint}</p>`}
      </header>
      <interval-grid
        .follows=${part.follows}
        .locale=${locale}
        .rows=${picture.rows.map((r, i) => ({ ...r, figures: picture.figures[i]! }))}
        .contacts=${words.contacts[type.channel]}
        .within=${within}
        .deferred=${deferred}
        .replications=${picture.replications}
        .neededHint=${part.staffing?.hint(locale)}
        .selected=${row.index}
        .write=${part.write}
        .isDay=${part.isDay}
        .footer=${gridFooter(picture, intervalLength, locale)}
      ></interval-grid>
    </section>
    <section class="beside" aria-label=${part.beside.label}>
      <header>${part.beside.head}</header>
      ${
        part.beside.panel ??
        html`<staffing-table
          .locale=${locale}
          .picture=${picture}
          .index=${row.index}
          .time=${time}
          .agents=${row.agents}
          .needed=${needed}
          .within=${within}
          .replications=${picture.replications}
        ></staffing-table>`
      }
    </section>`;
}

/** Whose people the grid holds, where several groups answer. */
function groupChoice({ locale, scenario, typeId, picture, look }: DayPart) {
  const groups = groupsFor(scenario, typeId);
  return groups.length > 1
    ? groupPicker(groups, picture.group.id, locale, (groupId) => look({ groupId }))
    : nothing;
}
