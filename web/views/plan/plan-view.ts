/**
 * The Plan view: how many people, and when. It holds what is looked at (type, day, interval), asks the
 * formulas at once and the simulation behind them, and hands the finished picture to its parts.
 */
import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Comparison, Report } from '../../../src/measures/index.ts';
import { type Scenario, workOf } from '../../../src/scenario/index.ts';
import type { Host } from '../../../workers/protocol.ts';
import type { IntervalGrid } from '../../grid/interval-grid.ts';
import '../../grid/interval-grid.ts';
import { choice } from '../../parts/choice.ts';
import { PageElement } from '../../parts/page-element.ts';
import { writeCells } from '../../state/cells.ts';
import { setAgents } from '../../state/edits.ts';
import type { AgentsChange, WriteCells } from '../../state/messages.ts';
import { type PlanPicture, planPicture } from '../../state/plan-picture.ts';
import { typeOf, usualReplications } from '../../state/plan-rows.ts';
import { SimulationDesk } from '../../state/simulation-desk.ts';
import { withoutOffer } from '../../state/variants.ts';
import { wantedRuns } from '../../state/wanted-runs.ts';
import './answer-sentence.ts';
import './callback-table.ts';
import './curve-panel.ts';
import { dayColumns, dayName, gridFooter } from './day-columns.ts';
import './day-panel.ts';
import { dayTotal } from './day-total.ts';
import { dayPicker, stepper, typePicker } from './plan-controls.ts';
import './settings-sentence.ts';
import './staffing-table.ts';

type Side = 'staffing' | 'callback';

export class PlanView extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    commit: { attribute: false },
    openHost: { attribute: false },
    isDay: { attribute: false },
    typeId: { state: true },
    day: { state: true },
    selected: { state: true },
    side: { state: true },
  };

  declare scenario: Scenario;
  /** Makes a scenario the page's; answers with a problem when it may not be. */
  declare commit: (next: Scenario, gesture?: string) => string | undefined;
  declare openHost: () => Promise<Host>;
  /** Whether pasted text is whole rows with times rather than a block of cells. */
  declare isDay: (text: string) => boolean;
  declare typeId: string;
  declare day: number;
  /** Number of the selected interval; undefined until there is one: the one that needs attention. */
  declare selected: number | undefined;
  declare side: Side;

  readonly #desk = new SimulationDesk(this, () => this.openHost());
  #picture!: PlanPicture;
  /** Between the steps of a gesture. */
  #dragging = false;
  /** What was simulated last: it stands, dimmed, until the new stands. */
  #before: Report | undefined;
  #compared: Comparison | undefined;
  /** Intervals that have been selected or needed attention: their curves may be known. */
  readonly #explored = new Set<number>();

  constructor() {
    super();
    this.typeId = '';
    this.day = 0;
    this.side = 'staffing';
  }

  /** Looks at a scenario afresh: its first type and day, the interval that needs attention. */
  start(): void {
    this.typeId = '';
    this.selected = undefined;
    this.day = 0;
    this.forgetTyped();
  }

  /** Drops what was typed into cells and could not be read: undo has brought other numbers. */
  forgetTyped(): void {
    this.querySelector<IntervalGrid>('interval-grid')?.clearWrong();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { scenario } = this;
    const type = typeOf(scenario, this.typeId);
    this.typeId = type.id;
    this.day = Math.min(this.day, scenario.calendar.days.length - 1);
    const before = changed.get('scenario') as Scenario | undefined;
    if (before) this.#onEdit(before);
    const held = this.#desk.reportOf(scenario);
    if (held) this.#before = held.result;
    this.#picture = planPicture({
      scenario,
      typeId: type.id,
      day: this.day,
      selected: this.selected,
      range: changed.has('selected') || changed.has('typeId') ? undefined : this.#picture?.range,
      explored: this.#explored,
      reportOf: (asked) => this.#desk.reportOf(asked),
      before: this.#before,
    });
    const { rows, selected, attention } = this.#picture;
    this.selected = rows[selected]!.index;
    this.#explored.add(this.selected).add(rows[attention]!.index);
  }

  protected override updated(): void {
    this.#desk.want(wantedRuns(this.scenario, this.typeId, this.#picture), this.#dragging);
  }

  /** Spreads of a day cut differently say nothing about this one; a new offer is what one wants to see. */
  #onEdit(before: Scenario): void {
    const sameDay = JSON.stringify(before.calendar) === JSON.stringify(this.scenario.calendar);
    if (!sameDay) this.#before = undefined;
    const had = typeOf(before, this.typeId).callback;
    const has = typeOf(this.scenario, this.typeId).callback;
    if (has && !had) this.side = 'callback';
    if (!has) this.side = 'staffing';
  }

  override render() {
    const { scenario, locale } = this;
    const type = typeOf(scenario, this.typeId);
    const picture = this.#picture;
    const { intervalLength } = scenario.calendar;
    const { words } = locale;
    const row = picture.rows[picture.selected]!;
    const time = locale.clock(row.clock);
    const within = locale.duration(picture.target?.within ?? 20);
    const needed = picture.figures[picture.selected]!.needed;
    const deferred = workOf(type.channel) === 'deferred';
    const shared = { index: row.index, time, agents: row.agents, needed };
    return html`<main
      id="plan"
      tabindex="-1"
      @change-agents=${this.#changeAgents}
      @select-interval=${(event: CustomEvent<number>) => (this.selected = event.detail)}
      @settle=${() => (this.#dragging = false)}
      @stop-run=${() => this.#desk.stop()}
      @resume-run=${() => this.#desk.resume()}
    >
      <div class="head">
        <answer-sentence
          .locale=${locale}
          .picture=${picture}
          .intervalLength=${intervalLength}
        ></answer-sentence>
        <settings-sentence
          .locale=${locale}
          .scenario=${scenario}
          .typeId=${type.id}
          .day=${this.day}
          .commit=${this.commit}
        ></settings-sentence>
      </div>
      <section class="day" aria-labelledby="day-title">
        <header>
          <h2 id="day-title">${dayName(scenario, this.day, locale)}</h2>
          ${dayTotal(picture, within, this.#desk, usualReplications(scenario), locale)} ${dayPicker(scenario, this.day, locale, (day) => this.#look({ day }))}
          ${typePicker(scenario, type.id, locale, (typeId) => this.#look({ typeId }))}
        </header>
        <day-panel
          .locale=${locale}
          .columns=${dayColumns(picture, locale)}
          .target=${picture.target?.share}
          .within=${within}
          .deferred=${deferred}
          .dayName=${dayName(scenario, this.day, locale)}
          .intervalLength=${intervalLength}
        ></day-panel>
      </section>
      <section class="curve" aria-labelledby="curve-title">
        <header>
          <h2 id="curve-title">${words.curve.title(time)}</h2>
          <span class="quiet">${words.curve.by}</span>
          ${stepper(words.curve.handle(time), row.agents, locale, (agents) =>
            this.#putAgents({ changes: new Map([[row.index, agents]]) }),
          )}
        </header>
        <curve-panel
          .locale=${locale}
          .points=${picture.curve}
          .index=${shared.index}
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
          <span class="quiet">${words.grid.hint}</span>
        </header>
        <interval-grid
          .locale=${locale}
          .rows=${picture.rows.map((r, i) => ({ ...r, figures: picture.figures[i]! }))}
          .contacts=${words.contacts[type.channel]}
          .within=${within}
          .deferred=${deferred}
          .replications=${picture.replications}
          .selected=${row.index}
          .write=${this.#write}
          .isDay=${this.isDay}
          .footer=${gridFooter(picture, intervalLength, locale)}
        ></interval-grid>
      </section>
      <section class="beside" aria-label=${this.side === 'callback' ? words.callback.title : words.staffing.title}>
        <header>${this.#sides(type.callback !== undefined)}</header>
        ${
          this.side === 'callback'
            ? this.#callbackTable(within)
            : html`<staffing-table
                .locale=${locale}
                .points=${picture.table}
                .index=${shared.index}
                .time=${time}
                .agents=${row.agents}
                .needed=${needed}
                .within=${within}
                .replications=${picture.replications}
              ></staffing-table>`
        }
      </section>
    </main>`;
  }

  /** Another type or day: its own interval that needs attention. */
  #look(at: { readonly typeId?: string; readonly day?: number }): void {
    this.typeId = at.typeId ?? this.typeId;
    this.day = at.day ?? this.day;
    this.selected = undefined;
  }

  #sides(hasCallback: boolean) {
    const { words } = this.locale;
    if (!hasCallback) return html`<h2>${words.staffing.title}</h2>`;
    return choice<Side>(
      words.callback.title,
      [
        { value: 'callback', text: words.callback.title },
        { value: 'staffing', text: words.staffing.title },
      ],
      this.side,
      (side) => {
        this.side = side;
      },
    );
  }

  #callbackTable(within: string) {
    const held = this.#desk.comparisonOf(withoutOffer(this.scenario), this.scenario);
    if (held) this.#compared = held.result;
    return html`<callback-table
      .locale=${this.locale}
      .comparison=${this.#compared?.types[this.typeId]}
      .stale=${!held && this.#compared !== undefined}
      .within=${within}
      .replications=${held?.replications ?? 0}
    ></callback-table>`;
  }

  #write: WriteCells = (cells) => {
    const written = writeCells(this.scenario, this.typeId, cells, this.locale);
    this.commit(written.scenario);
    return written.problems;
  };

  #changeAgents = (event: CustomEvent<AgentsChange>) => this.#putAgents(event.detail);

  #putAgents({ changes, gesture }: AgentsChange): void {
    this.#dragging = gesture !== undefined;
    this.commit(setAgents(this.scenario, this.typeId, changes), gesture);
  }
}

customElements.define('plan-view', PlanView);
