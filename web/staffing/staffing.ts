/**
 * Everything about how many people are needed that is not there at once, fetched after the first paint: the methods
 * of the needed line, staffing by it, its check on fresh days, and why the numbers differ. One object for the Plan
 * view, which asks it for the line and gives it places to draw in.
 */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { EquationsInput, MarginalValue } from '../../src/day/index.ts';
import { type Scenario, serviceLevelTargetOf } from '../../src/scenario/index.ts';
import type { RequiredByDayInput } from '../../src/staffing/index.ts';
import type { DayColumn } from '../charts/columns.ts';
import { formulaDay } from '../formula/index.ts';
import type { Commit } from '../parts/fields.ts';
import { missText } from '../parts/figure.ts';
import type { Locale } from '../state/locale.ts';
import type { NeededLine, NeededMethod } from '../state/needed-line.ts';
import type { PlanPicture } from '../state/plan-picture.ts';
import { planRows, typeOf } from '../state/plan-rows.ts';
import { contentOf } from '../state/scenario-content.ts';
import type { SimulationDesk } from '../state/simulation-desk.ts';
import { StudyDesk } from '../state/study-desk.ts';
import { DayAnswers } from './day-answers.ts';
import { equationsRefusal, leftOutOf, neededQuestion, worthQuestion } from './equations.ts';
import { checkDays, type FreshCheck, freshCheck } from './fresh-check.ts';
import { gapHours } from './gap-hours.ts';
import { staffBar } from './staff-bar.ts';
import { type NeededOf, staffed } from './staff-it.ts';
import { type Why, whyStudy } from './why.ts';
import { staffingWords } from './words.ts';
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

/** What was written into the plan by one click. */
interface Written {
  readonly from: Scenario;
  readonly to: Scenario;
  readonly typeId: string;
  readonly before: number;
  readonly after: number;
}

export class Staffing {
  method: NeededMethod = 'formula';

  readonly #page: ReactiveControllerHost & EventTarget;
  readonly #checks: StudyDesk<FreshCheck>;
  readonly #whys: StudyDesk<Why, Why>;
  readonly #needed: DayAnswers<RequiredByDayInput[], (number | null)[]>;
  readonly #worth: DayAnswers<EquationsInput[], MarginalValue[]>;
  /** What one more was worth before the last edit: it stands, dimmed, until the new values come. */
  #worthBefore: { readonly typeId: string; readonly values: readonly MarginalValue[] } | undefined;
  #written: Written | undefined;
  /** What the rules of scenarios said against the last click. */
  #refused: string | undefined;
  #isWhyOpen = false;

  constructor(page: ReactiveControllerHost & EventTarget, desk: SimulationDesk) {
    this.#page = page;
    const host = () => desk.host();
    this.#checks = new StudyDesk(page, host);
    this.#whys = new StudyDesk(page, host);
    const openDay = () => import('../../workers/browser-day.ts').then((day) => day.openDay());
    this.#needed = new DayAnswers(page, openDay, (service, question) => service.needed(question));
    this.#worth = new DayAnswers(page, openDay, (service, question) => service.worth(question));
  }

  /** The line by the chosen method. */
  lineOf(scenario: Scenario, typeId: string): NeededLine {
    const { method } = this;
    const byEquations = method === 'equations' && equationsRefusal(scenario, typeId) === undefined;
    return { method, needed: byEquations ? this.#needed.of(neededQuestion(scenario, typeId)) : undefined };
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
    if (this.#isWhyOpen && !this.#whys.of(content)) this.#explain(scenario);
  }

  /** Over the grid. */
  bar(view: StaffingView): TemplateResult {
    const { locale, scenario, picture } = view;
    const plan = staffed(scenario, this.#neededOf(view));
    return staffBar({
      locale,
      method: this.method,
      methods: ['formula', 'equations'],
      gap: gapHours(picture.figures, scenario.calendar.intervalLength),
      whyNot: 'why' in plan ? this.#whyNot(plan.why, locale) : undefined,
      said: this.#said(view),
      choose: (method) => {
        this.method = method;
        this.#page.requestUpdate();
      },
      staffIt: () => {
        if ('scenario' in plan) this.#staffIt(view, { ...plan, from: scenario, to: plan.scenario });
      },
      openWhy: () => {
        this.#isWhyOpen = true;
        this.#explain(scenario);
      },
    });
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
    void import('./why-dialog.ts').then(() => this.#page.requestUpdate());
    void this.#whys.start(contentOf(scenario), () => whyStudy(scenario));
  }

  /** People needed of the group shown, in all intervals: of the day shown those that are seen. */
  #neededOf({ scenario, typeId, picture }: StaffingView): NeededOf {
    if (picture.isShared) return new Map();
    if (this.method === 'equations') {
      const { needed: line } = this.lineOf(scenario, typeId);
      return line ? new Map([[picture.group.id, line]]) : new Map();
    }
    const needed = formulaDay(scenario, typeId).intervals.map((interval) => interval.needed);
    for (const figures of picture.figures) needed[figures.index] = figures.needed;
    return new Map([[picture.group.id, needed]]);
  }

  #whyNot(why: 'unknown' | 'unreachable' | 'shifts' | 'asNeeded', locale: Locale): string {
    return why === 'shifts' ? locale.words.errors.shifts : staffingWords(locale).whyNot[why];
  }

  #staffIt({ commit, typeId }: StaffingView, plan: Omit<Written, 'typeId'>): void {
    const { from, to, before, after } = plan;
    this.#refused = commit(to);
    this.#written = this.#refused === undefined ? { from, to, before, after, typeId } : undefined;
    if (this.#written) this.#check(this.#written);
    this.#page.requestUpdate();
  }

  #check({ from, to, typeId }: Written): void {
    void this.#checks.start(`${typeId} ${contentOf(to)}`, () => freshCheck(from, to, typeId));
  }

  /** The line of words. */
  #said(view: StaffingView): TemplateResult | string {
    const { locale, scenario, picture } = view;
    const written = this.#written;
    if (this.#refused !== undefined) return this.#refused;
    if (written?.to === scenario) return this.#doneText(written, locale);
    if (this.method === 'equations') return this.#equationsText(view);
    if (picture.isShared) return locale.words.parts.shared;
    if (!picture.target && picture.figures.every(({ needed }) => needed === null))
      return staffingWords(locale).refusal.noPromise;
    return locale.words.grid.hint;
  }

  /** Why the equations say nothing here, how far they are, what they leave out. */
  #equationsText({ locale, scenario, typeId }: StaffingView): string {
    const words = staffingWords(locale);
    const refusal = equationsRefusal(scenario, typeId);
    if (refusal) return words.refusal[refusal];
    const question = neededQuestion(scenario, typeId);
    const failure = this.#needed.failureOf(question);
    if (failure !== undefined) return words.failed(failure);
    if (!this.#needed.of(question)) return words.workingOut;
    const out = leftOutOf(scenario, typeId);
    return out.length > 0
      ? words.leftOut(out.map((key) => words.leftOuts[key]).join(', '))
      : locale.words.grid.hint;
  }

  /** What was written, and how it stood up to fresh days. */
  #doneText(written: Written, locale: Locale): TemplateResult {
    const words = staffingWords(locale);
    const { number } = locale;
    const wrote = words.wrote({ before: number(written.before, 1), after: number(written.after, 1) });
    const link = (text: string, act: () => void) =>
      html`<button type="button" class="link" @click=${act}>${text}</button>`;
    const state = this.#checks.of(`${written.typeId} ${contentOf(written.to)}`);
    const undo = link(words.undo, () => this.#page.dispatchEvent(new CustomEvent('undo', { bubbles: true })));
    if (state?.status === 'running') {
      const of = number(state.of || checkDays(written.to));
      return html`${wrote}; ${words.checking(number(state.done), of)}
      ${link(words.stop, () => this.#checks.stop())} ${undo}`;
    }
    if (state?.status === 'failed') return html`${wrote}. ${words.failed(state.failure ?? '')} ${undo}`;
    if (!state?.result) {
      return html`${wrote}; ${words.checkStopped} ${link(words.again, () => this.#check(written))} ${undo}`;
    }
    return html`<b>${wrote}</b>; ${this.#verdict(written, state.result, locale)} ${undo}`;
  }

  #verdict({ to, typeId }: Written, check: FreshCheck, locale: Locale): string {
    const words = staffingWords(locale);
    const { number, percent, duration, clock } = locale;
    const target = serviceLevelTargetOf(typeOf(to, typeId));
    if (!target || check.holds === null) return words.notJudged;
    const promised = {
      share: percent(target.share, 1),
      within: duration(target.within),
      days: number(check.replications),
      interval: to.calendar.intervalLength,
    };
    if (!check.everyInterval) return check.holds ? words.holdsWhole(promised) : words.missesWhole(promised);
    const { short, close } = check;
    if (short.length === 0)
      return words.holds({ ...promised, close: close.length, closeText: number(close.length) });
    const { index, level } = short[0]!;
    const row = to.calendar.days
      .flatMap((_, day) => planRows(to, typeId, day))
      .find((candidate) => candidate.index === index)!;
    return words.misses({
      ...promised,
      short: short.length,
      shortText: number(short.length),
      time: clock(row.clock),
      level: missText(level, target.share, percent),
    });
  }
}
