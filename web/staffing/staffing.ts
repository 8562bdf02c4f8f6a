/**
 * Everything about how many people are needed that is not there at once, fetched after the first paint: the methods
 * of the needed line, staffing by it, its check on fresh days, and why the numbers differ. One object for the Plan
 * view, which asks it for the line and gives it places to draw in.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { EquationsInput, MarginalValue } from '../../src/day/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import type { RequiredByDayInput, StaffingPlan, StaffingProgress } from '../../src/staffing/index.ts';
import type { DayColumn } from '../charts/columns.ts';
import type { Command } from '../commands/command.ts';
import { formulaDay } from '../formula/index.ts';
import type { Commit } from '../parts/fields.ts';
import type { PageElement } from '../parts/page-element.ts';
import type { Locale } from '../state/locale.ts';
import type { NeededLine, NeededMethod } from '../state/needed-line.ts';
import type { PlanPicture } from '../state/plan-picture.ts';
import { contentOf } from '../state/scenario-content.ts';
import type { SimulationDesk } from '../state/simulation-desk.ts';
import { StudyDesk } from '../state/study-desk.ts';
import { fetched } from '../state/words.ts';
import { plannedOf, simulationQuestion } from './by-simulation.ts';
import { DayAnswers } from './day-answers.ts';
import { equationsRefusal, neededQuestion, worthQuestion } from './equations.ts';
import { type FreshCheck, freshCheck } from './fresh-check.ts';
import { gapHours } from './gap-hours.ts';
import { equationsText, simulationText } from './method-text.ts';
import { staffBar } from './staff-bar.ts';
import { type NeededOf, type Staffed, staffed, type WhyNot } from './staff-it.ts';
import type { Why } from './why.ts';
import { staffingWords } from './words.ts';
import { type Written, writtenText } from './written.ts';
import './value-strip.ts';
import '../styles/staffing.css';

/** What the Plan view shows, for the bar to be drawn from. */
export interface StaffingView {
  readonly locale: Locale;
  readonly scenario: Scenario;
  readonly typeId: string;
  readonly picture: PlanPicture;
  readonly commit: Commit;
}

/** Milliseconds without an edit after which it is worked out what one more is worth. */
const worthAfter = 300;

export class Staffing {
  method: NeededMethod = 'formula';

  readonly #page: PageElement;
  readonly #checks: StudyDesk<FreshCheck>;
  readonly #whys: StudyDesk<Why, Why>;
  readonly #plans: StudyDesk<StaffingPlan, StaffingProgress>;
  readonly #needed: DayAnswers<RequiredByDayInput[], (number | null)[]>;
  readonly #worth: DayAnswers<EquationsInput[], MarginalValue[]>;
  /** What one more was worth before the last edit: it stands, dimmed, until the new values come. */
  #worthBefore: { readonly typeId: string; readonly values: readonly MarginalValue[] } | undefined;
  #written: Written | undefined;
  /** What the rules of scenarios said against the last click. */
  #refused: string | undefined;
  #isWhyOpen = false;

  constructor(page: PageElement, desk: SimulationDesk) {
    this.#page = page;
    const host = () => desk.host();
    this.#checks = new StudyDesk(page, host);
    this.#whys = new StudyDesk(page, host);
    this.#plans = new StudyDesk(page, host);
    const openDay = () => import('../../workers/browser-day.ts').then((day) => day.openDay());
    this.#needed = new DayAnswers(page, openDay, (service, question) => service.needed(question));
    this.#worth = new DayAnswers(page, openDay, (service, question) => service.worth(question), {
      quiet: worthAfter,
    });
  }

  /** The line of a group by the chosen method. */
  lineOf(scenario: Scenario, typeId: string, groupId: string): NeededLine {
    const { method } = this;
    if (method === 'equations' && equationsRefusal(scenario, typeId) === undefined) {
      return { method, needed: this.#needed.of(neededQuestion(scenario, typeId)) };
    }
    return { method, needed: method === 'simulation' ? this.#planned(scenario).get(groupId) : undefined };
  }

  /** How the needed people are worked out, where it is not by formula. */
  hint(locale: Locale): string | undefined {
    return this.method === 'formula' ? undefined : staffingWords(locale).hints[this.method];
  }

  /** Whether a study is under way: what only refines the page can wait. */
  get isBusy(): boolean {
    return [this.#plans, this.#whys, this.#checks].some((desk) => desk.running !== undefined);
  }

  /** Asks for what the page shows, and ends what is worked out for a scenario that is not on it any more. */
  keepTo(scenario: Scenario, typeId: string): void {
    if (equationsRefusal(scenario, typeId) === undefined) {
      if (this.method === 'equations') this.#needed.want(neededQuestion(scenario, typeId));
      this.#worth.want(worthQuestion(scenario, typeId));
    }
    const content = contentOf(scenario);
    for (const desk of [this.#checks, this.#whys]) {
      if (desk.running !== undefined && !desk.running.endsWith(content)) desk.stop();
    }
    const planning = this.#plans.running;
    if (planning !== undefined && planning !== simulationQuestion(scenario)) this.#plans.stop();
    if (this.#isWhyOpen && !this.#whys.of(content)) this.#explain(scenario);
  }

  /** Over the grid. */
  bar(view: StaffingView): TemplateResult {
    const { locale, scenario, picture } = view;
    const plan = staffed(scenario, this.#neededOf(view));
    return staffBar({
      locale,
      method: this.method,
      methods: ['formula', 'equations', 'simulation'],
      gap: gapHours(picture.figures, scenario.calendar.intervalLength),
      whyNot: 'why' in plan ? this.#whyNot(plan.why, locale) : undefined,
      said: this.#said(view),
      isCounting: this.isBusy,
      choose: (method) => {
        this.method = method;
        if (method === 'simulation') this.#simulate(scenario);
        this.#page.requestUpdate();
      },
      staffIt: () => {
        if ('scenario' in plan) this.#staffIt(view, plan);
      },
      openWhy: () => {
        this.#isWhyOpen = true;
        this.#explain(scenario);
      },
    });
  }

  /** The same by name: to staff it, where that can be done, and to ask why. */
  commands(view: StaffingView): readonly Command[] {
    const words = staffingWords(view.locale);
    const plan = staffed(view.scenario, this.#neededOf(view));
    return [
      ...('scenario' in plan ? [{ name: words.staffIt, run: () => this.#staffIt(view, plan) }] : []),
      {
        name: words.why.open,
        run: () => {
          this.#isWhyOpen = true;
          this.#explain(view.scenario);
        },
      },
    ];
  }

  /** Under the day chart: what one more is worth. */
  strip(
    { locale, scenario, typeId }: Pick<StaffingView, 'locale' | 'scenario' | 'typeId'>,
    columns: readonly DayColumn[],
  ): TemplateResult {
    const refusal = equationsRefusal(scenario, typeId);
    const isRefused = refusal !== undefined && refusal !== 'noPromise';
    const question = isRefused ? undefined : worthQuestion(scenario, typeId);
    const known = question && this.#worth.of(question);
    if (known) this.#worthBefore = { typeId, values: known };
    const before = this.#worthBefore?.typeId === typeId ? this.#worthBefore.values : undefined;
    const values = isRefused ? undefined : (known ?? before);
    const fits = values && columns.every(({ index }) => values[index] !== undefined);
    return html`<value-strip
      .locale=${locale}
      .columns=${columns}
      .values=${fits ? columns.map(({ index }) => values[index]!) : undefined}
      .stale=${!known}
      .none=${isRefused ? staffingWords(locale).worth.none : ''}
    ></value-strip>`;
  }

  /** Why the numbers differ, while it is open. */
  dialog({ locale, scenario, typeId }: Pick<StaffingView, 'locale' | 'scenario' | 'typeId'>) {
    if (!this.#isWhyOpen) return nothing;
    return html`<why-dialog
      .locale=${locale}
      .scenario=${scenario}
      .typeId=${typeId}
      .state=${this.#whys.of(contentOf(scenario))}
      @stop-why=${() => this.#whys.stop()}
      @start-why=${() => this.#explain(scenario)}
      @close-why=${() => {
        this.#isWhyOpen = false;
        this.#whys.stop();
        this.#page.requestUpdate();
      }}
    ></why-dialog>`;
  }

  #explain(scenario: Scenario): void {
    const close = () => {
      this.#isWhyOpen = false;
      this.#whys.stop();
      this.#page.say(this.#page.locale.words.errors.fetch);
    };
    void fetched(import('./why-dialog.ts')).then(() => this.#page.requestUpdate(), close);
    void this.#whys.start(contentOf(scenario), async () => (await this.#optimiser()).whyStudy(scenario));
  }

  #optimiser() {
    return import('./optimiser.ts').catch(() => {
      throw new Error(this.#page.locale.words.errors.fetch);
    });
  }

  #simulate(scenario: Scenario): void {
    void this.#plans.start(simulationQuestion(scenario), async () =>
      (await this.#optimiser()).staffBySimulation(scenario),
    );
  }

  #planned(scenario: Scenario): NeededOf {
    return plannedOf(scenario, this.#plans.of(simulationQuestion(scenario)));
  }

  /** People needed, in all intervals: of all groups by simulation; else of the group shown, as they are seen. */
  #neededOf({ scenario, typeId, picture }: StaffingView): NeededOf {
    const { group, figures } = picture;
    if (this.method === 'simulation') return this.#planned(scenario);
    if (this.method === 'equations') {
      const { needed } = this.lineOf(scenario, typeId, group.id);
      return needed ? new Map([[group.id, needed]]) : new Map();
    }
    if (picture.isShared) return new Map();
    const needed = formulaDay(scenario, typeId).intervals.map((interval) => interval.needed);
    for (const figure of figures) needed[figure.index] = figure.needed;
    return new Map([[group.id, needed]]);
  }

  #whyNot(why: WhyNot, locale: Locale): string {
    return why === 'shifts' ? locale.words.errors.shifts : staffingWords(locale).whyNot[why];
  }

  #staffIt({ scenario, commit, typeId }: StaffingView, plan: Extract<Staffed, { after: number }>): void {
    const { scenario: to, before, after } = plan;
    this.#refused = commit(to);
    this.#written = undefined;
    if (this.#refused === undefined) {
      const proof = this.#proofOf(scenario);
      this.#written = { from: scenario, to, typeId, before, after, ...(proof && { proof }) };
      if (!proof) this.#check(this.#written);
    }
    this.#page.requestUpdate();
  }

  /** A plan by simulation comes with its proof on fresh days, once it has been carried to its end. */
  #proofOf(scenario: Scenario): Written['proof'] {
    if (this.method !== 'simulation') return undefined;
    const { result } = this.#plans.of(simulationQuestion(scenario)) ?? {};
    return result?.proof ? { replications: result.proof.replications, holds: result.holds } : undefined;
  }

  #check(written: Written): void {
    const { from, to, typeId } = written;
    void this.#checks.start(checkQuestion(written), () => freshCheck(from, to, typeId));
  }

  /** The link goes with what it undoes: the keyboard stays at the button that wrote it. */
  #undo(): void {
    this.#page.dispatchEvent(new CustomEvent('undo', { bubbles: true }));
    void this.#page.updateComplete.then(() => {
      this.#page.querySelector<HTMLElement>('.staff-actions button')?.focus({ preventScroll: true });
    });
  }

  /** The line of words: what was done, else what the method has to say. */
  #said(view: StaffingView): TemplateResult | string {
    const { locale, scenario, typeId, picture } = view;
    const written = this.#written;
    if (this.#refused !== undefined) return this.#refused;
    if (written?.to === scenario) {
      return writtenText(written, this.#checks.of(checkQuestion(written)), locale, {
        undo: () => this.#undo(),
        stop: () => this.#checks.stop(),
        check: () => this.#check(written),
      });
    }
    if (this.method === 'equations') {
      const question = neededQuestion(scenario, typeId);
      const isKnown = this.#needed.of(question) !== undefined;
      return equationsText(view, isKnown, this.#needed.failureOf(question));
    }
    if (this.method === 'simulation') {
      return simulationText(view, this.#plans.of(simulationQuestion(scenario)), {
        start: () => this.#simulate(scenario),
        stop: () => this.#plans.stop(),
      });
    }
    if (picture.isShared) return locale.words.parts.shared;
    const isPromised = picture.target || picture.figures.some(({ needed }) => needed !== null);
    return isPromised ? locale.words.grid.hint : staffingWords(locale).refusal.noPromise;
  }
}

function checkQuestion({ to, typeId }: Written): string {
  return `${typeId} ${contentOf(to)}`;
}
