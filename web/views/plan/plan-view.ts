/**
 * The Plan view: how many people, and when. It holds what is looked at (type, day, interval), asks the
 * formulas at once and the simulation behind them, and hands the finished picture to its parts.
 */
import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Report } from '../../../src/measures/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Host } from '../../../workers/protocol.ts';
import type { Command } from '../../commands/command.ts';
import type { IntervalGrid } from '../../grid/interval-grid.ts';
import { PageElement } from '../../parts/page-element.ts';
import { looksLikeDay } from '../../paste/looks-like-day.ts';
import type { Staffing } from '../../staffing/staffing.ts';
import { writeCells } from '../../state/cells.ts';
import { setGroupAgents } from '../../state/edits.ts';
import { painted } from '../../state/host.ts';
import type { AgentsChange, WriteCells } from '../../state/messages.ts';
import type { NeededLine, PlanKnowledge } from '../../state/needed-line.ts';
import { type PlanPicture, planPicture } from '../../state/plan-picture.ts';
import { typeOf, usualReplications } from '../../state/plan-rows.ts';
import { type Held, SimulationDesk } from '../../state/simulation-desk.ts';
import { wantedRuns } from '../../state/wanted-runs.ts';
import { fetched } from '../../state/words.ts';
import { CallbackSide, type Side, sideChoice } from './beside.ts';
import type { Chosen } from './centre/skill-matrix.ts';
import { dayPart } from './day-part.ts';
import { planHead } from './plan-head.ts';
import { fetchPart, type Part } from './plan-parts.ts';

export class PlanView extends PageElement implements PlanKnowledge {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    commit: { attribute: false },
    openHost: { attribute: false },
    typeId: { state: true },
    day: { state: true },
    selected: { state: true },
    groupId: { state: true },
    side: { state: true },
    shown: { state: true },
  };

  declare scenario: Scenario;
  /** Makes a scenario the page's; answers with a problem when it may not be. */
  declare commit: (next: Scenario, gesture?: string) => string | undefined;
  declare openHost: () => Promise<Host>;
  declare typeId: string;
  declare day: number;
  /** Number of the selected interval; undefined until there is one: the one that needs attention. */
  declare selected: number | undefined;
  /** Group whose people the day shows; empty: the one that answers the type first. */
  declare groupId: string;
  declare side: Side;
  declare shown: Part;

  readonly #desk = new SimulationDesk(this, () => this.openHost());
  readonly #callbackSide = new CallbackSide(this.#desk);
  /** How many are needed by other methods than the formula, fetched after the first paint. */
  #staffing: Staffing | undefined;
  #picture!: PlanPicture;
  /** The part asked for last, shown as soon as it is here. */
  #asked: Part = 'day';
  /** What is looked at comes first: the answer, after undo, in another language, while a setting is typed. */
  #isAnswerFirst = false;
  #isRestored = false;
  /** Between the steps of a gesture. */
  #dragging = false;
  /** What was simulated last: it stands, dimmed, until the new stands. */
  #before: Report | undefined;
  /** Intervals that have been selected or needed attention: their curves may be known. */
  readonly #explored = new Set<number>();

  constructor() {
    super();
    this.typeId = '';
    this.day = 0;
    this.groupId = '';
    this.side = 'staffing';
    this.shown = 'day';
  }

  /** Looks at a scenario afresh: its first type and day, the interval that needs attention. */
  start(): void {
    this.typeId = '';
    this.groupId = '';
    this.selected = undefined;
    this.day = 0;
    this.querySelector<IntervalGrid>('interval-grid')?.clearWrong();
  }

  /** By address: `#/plan?type=calls&day=1&i=20`, interval 20 of the scenario, which stands on the day named. */
  open(params: URLSearchParams): void {
    const whole = (name: string) =>
      /^\d+$/.test(params.get(name) ?? '') ? Number(params.get(name)) : undefined;
    const typeId = params.get('type');
    const day = whole('day');
    if (typeId !== null) this.typeId = typeId;
    if (day !== undefined) this.day = day;
    this.selected = whole('i');
    this.shown = 'day';
  }

  /** What to look at, and what staffing does. */
  commands(): readonly Command[] {
    const { locale, scenario, typeId, commit } = this;
    const { parts } = locale.words;
    const looks = (['day', 'centre', 'callbacks'] as const).map((part) => ({
      name: parts[part],
      about: parts.title,
      run: () => this.#show(part),
    }));
    const view = { locale, scenario, typeId, picture: this.#picture, commit };
    return [...(this.#staffing?.commands(view) ?? []), ...looks];
  }

  /** The needed line by the method chosen here. */
  lineOf(scenario: Scenario, typeId: string, groupId: string): NeededLine {
    return this.#staffing?.lineOf(scenario, typeId, groupId) ?? { method: 'formula', needed: undefined };
  }

  reportOf(scenario: Scenario): Held | undefined {
    return this.#desk.reportOf(scenario);
  }

  /** Drops what was typed into cells and could not be read: undo has brought other numbers. */
  forgetTyped(): void {
    this.#isRestored = true;
    this.querySelector<IntervalGrid>('interval-grid')?.clearWrong();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { scenario } = this;
    const isTyping = document.activeElement?.closest('settings-sentence') != null;
    this.#isAnswerFirst = this.#isRestored || isTyping || changed.has('locale');
    this.#isRestored = false;
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
      groupId: this.groupId,
      day: this.day,
      selected: this.selected,
      range: changed.has('selected') || changed.has('typeId') ? undefined : this.#picture?.range,
      explored: this.#explored,
      reportOf: (asked) => this.#desk.reportOf(asked),
      before: this.#before,
      neededOf: (groupId) => this.lineOf(scenario, type.id, groupId).needed,
    });
    const { rows, selected, attention, isShared, replications } = this.#picture;
    // Of shared people only the simulation knows which interval to look at: it is not settled before.
    const isKnown = !isShared || replications >= usualReplications(scenario);
    const isSettled = this.selected !== undefined || isKnown;
    if (isSettled) this.selected = rows[selected]!.index;
    this.#explored.add(rows[selected]!.index).add(rows[attention]!.index);
  }

  protected override updated(): void {
    const isBusy = this.#staffing?.isBusy === true;
    const runs = wantedRuns(this.scenario, this.#picture, this.shown === 'day', !isBusy);
    this.#desk.want(runs, this.#dragging);
    this.#staffing?.keepTo(this.scenario, this.typeId);
  }

  protected override firstUpdated(): void {
    void painted()
      .then(() => fetched(import('../../staffing/staffing.ts')))
      .then(({ Staffing }) => {
        this.#staffing = new Staffing(this, this.#desk);
        this.requestUpdate();
      });
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
    return html`<main
      id="plan"
      tabindex="-1"
      class=${this.shown === 'day' ? '' : 'whole'}
      @change-agents=${this.#changeAgents}
      @select-interval=${(event: CustomEvent<number>) => (this.selected = event.detail)}
      @settle=${() => (this.#dragging = false)}
      @stop-run=${() => this.#desk.stop()}
      @resume-run=${() => this.#desk.resume()}
      @show-type=${(event: CustomEvent<Chosen>) => this.#showType(event.detail)}
      @show-group=${(event: CustomEvent<Chosen>) => this.#showGroup(event.detail)}
    >
      ${planHead({
        locale,
        scenario,
        typeId: this.typeId,
        day: this.day,
        picture: this.#picture,
        commit: this.commit,
        shown: this.shown,
        show: (part) => this.#show(part),
      })}
      ${this.#part()} ${this.#staffing?.dialog(this)}
    </main>`;
  }

  /** What stood there stands until the part and its words are here. */
  #show(part: Part): void {
    this.#asked = part;
    const show = () => {
      if (this.#asked === part) this.shown = part;
    };
    const fetching = fetchPart(part);
    if (fetching) void fetching.then(show, () => this.say(this.locale.words.errors.fetch));
    else show();
  }

  #part() {
    const { scenario, locale, typeId, commit } = this;
    if (this.shown === 'centre') {
      return html`<centre-panel
        .locale=${locale}
        .scenario=${scenario}
        .typeId=${typeId}
        .commit=${commit}
      ></centre-panel>`;
    }
    if (this.shown === 'callbacks') return this.#callbacks();
    const hasCallback = typeOf(scenario, typeId).callback !== undefined;
    const { words } = locale;
    return dayPart({
      locale,
      scenario,
      typeId,
      day: this.day,
      picture: this.#picture,
      desk: this.#desk,
      staffing: this.#staffing,
      commit: this.commit,
      write: this.#write,
      isDay: looksLikeDay,
      follows: this.#isAnswerFirst,
      look: (at) => this.#look(at),
      putAgents: (index, agents) => this.#putAgents({ changes: new Map([[index, agents]]) }),
      beside: {
        label: this.side === 'callback' ? words.callback.title : words.staffing.title,
        head: sideChoice(hasCallback, locale, this.side, (side) => (this.side = side)),
        ...(this.side === 'callback' && { panel: this.#callbackTable() }),
      },
    });
  }

  #callbacks() {
    const { scenario, locale, typeId } = this;
    return html`<callback-panel
      .locale=${locale}
      .scenario=${scenario}
      .typeId=${typeId}
      .commit=${this.commit}
      .report=${(this.#desk.reportOf(scenario)?.result ?? this.#before)?.types[typeId]}
      .stale=${!this.#desk.reportOf(scenario)}
      .replications=${this.#picture.replications}
      .table=${this.#callbackTable()}
      @choose-type=${(event: CustomEvent<string>) => this.#look({ typeId: event.detail })}
    ></callback-panel>`;
  }

  #showType(chosen: Chosen): void {
    if (chosen.kind === 'type') this.#look({ typeId: chosen.type });
    this.#show('day');
  }

  /** The day of a type that the group answers, with its people. */
  #showGroup(chosen: Chosen): void {
    if (chosen.kind !== 'group') return;
    const { skills } = this.scenario.groups.find(({ id }) => id === chosen.group)!;
    const answersThis = skills.some((skill) => skill.type === this.typeId);
    this.#look({ typeId: answersThis ? this.typeId : skills[0]!.type, groupId: chosen.group });
    this.#show('day');
  }

  /** Another type or day: its own interval that needs attention. */
  #look(at: { readonly typeId?: string; readonly day?: number; readonly groupId?: string }): void {
    this.typeId = at.typeId ?? this.typeId;
    this.groupId = at.groupId ?? this.groupId;
    this.day = at.day ?? this.day;
    this.selected = undefined;
  }

  #callbackTable() {
    return this.#callbackSide.table(this.scenario, this.typeId, this.#picture, this.locale);
  }

  #write: WriteCells = (cells) => {
    const written = writeCells(
      this.scenario,
      { typeId: this.typeId, groupId: this.#picture.group.id },
      cells,
      this.locale,
    );
    this.commit(written.scenario);
    return written.problems;
  };

  #changeAgents = (event: CustomEvent<AgentsChange>) => this.#putAgents(event.detail);

  #putAgents({ changes, gesture }: AgentsChange): void {
    const { group } = this.#picture;
    // Shifts are turned into counts only where somebody says so, under Types and groups.
    if ('shifts' in group.agents) return;
    this.#dragging = gesture !== undefined;
    this.commit(setGroupAgents(this.scenario, group.id, changes), gesture);
  }
}

customElements.define('plan-view', PlanView);
