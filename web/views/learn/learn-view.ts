/**
 * Learn: the list of lessons, and one lesson played step by step. The address says where one is
 * (`#/learn?lesson=power-of-one&step=3`); ← and → step, P presents in large type with answers hidden until revealed.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Host } from '../../../workers/protocol.ts';
import type { Desk } from '../../lessons/desk.ts';
import { fresh, keepProgress, type Progress, readProgress } from '../../lessons/progress.ts';
import { type LessonEntry, registry } from '../../lessons/registry.ts';
import { lessonNames, playerWords } from '../../lessons/words.ts';
import { filledWith } from '../../lessons/written.ts';
import type { Commit } from '../../parts/fields.ts';
import { PageElement } from '../../parts/page-element.ts';
import { readPreferences } from '../../state/preferences.ts';
import { hrefOf, type Route, routeOf } from '../views.ts';
import './class-panel.ts';
import { handout } from './handout.ts';
import { lessonHead, lessonWays, stepDots } from './lesson-frame.ts';
import { lessonList } from './lesson-list.ts';
import { LessonOpening, type Opened } from './lesson-opening.ts';
import { lessonStep } from './lesson-step.ts';
import { openElsewhere } from './open-elsewhere.ts';
import '../../styles/simulate.css';
import '../../styles/learn.css';

export class LearnView extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    at: { state: true },
    progress: { state: true },
    isPresenting: { state: true },
    hasClass: { state: true },
  };

  declare scenario: Scenario;
  declare commit: Commit;
  declare openHost: () => Promise<Host>;
  /** The step shown. */
  declare at: number;
  declare progress: Progress;
  declare isPresenting: boolean;
  declare hasClass: boolean;

  readonly #opening = new LessonOpening(this, () => this.openHost());
  /** What was opened when the page was last rendered. */
  #shown: Opened | undefined;
  /** Steps that have run, and answers that a presenter has revealed. */
  readonly #run = new Set<string>();
  readonly #revealed = new Set<string>();
  #isArriving = false;

  constructor() {
    super();
    this.at = 0;
    this.progress = fresh;
    this.isPresenting = false;
    this.hasClass = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#follow);
    document.addEventListener('keydown', this.#key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#follow);
    document.removeEventListener('keydown', this.#key);
    this.#present(false);
  }

  open(): void {
    this.#follow();
  }

  #follow = (): void => {
    const route = routeOf(location.hash);
    if (route.view.id === 'learn') this.#go(route);
  };

  #go({ params }: Route): void {
    const entry = registry.find(({ id }) => id === params.get('lesson'));
    if (!entry) {
      this.#opening.leave();
      this.#present(false);
      return;
    }
    const step = Number(params.get('step') ?? Number.NaN) - 1;
    if (entry === this.#opening.opened?.entry) {
      if (Number.isInteger(step)) this.#show(step);
    } else if (entry !== this.#opening.asked) this.#open(entry, step);
  }

  #open(entry: LessonEntry, step: number): void {
    void this.#opening.open(
      entry,
      () => this.scenario,
      () => {
        this.#run.clear();
        this.#revealed.clear();
        this.progress = readProgress(entry.id);
        this.#show(Number.isInteger(step) ? step : this.progress.done ? 0 : this.progress.step);
      },
    );
  }

  #show(step: number): void {
    const { opened } = this.#opening;
    if (!opened) return;
    const last = opened.lesson.steps.length - 1;
    this.at = Math.max(0, Math.min(last, step));
    this.#isArriving = true;
    const address = `#/learn?lesson=${opened.entry.id}&step=${this.at + 1}`;
    if (location.hash !== address && routeOf(location.hash).view.id === 'learn')
      history.replaceState(history.state, '', address);
    this.#keep({ step: this.at, ...(this.at === last && { done: true }) });
  }

  #keep = (change: Partial<Progress>): void => {
    this.progress = { ...this.progress, ...change };
    const { opened } = this.#opening;
    if (opened) keepProgress(opened.entry.id, this.progress);
  };

  #present(isPresenting: boolean): void {
    this.isPresenting = isPresenting;
    document.documentElement.classList.toggle('presenting', isPresenting);
  }

  protected override willUpdate(): void {
    const { opened } = this.#opening;
    // Of the view that is not shown the scenario changes too; the address is another view's then.
    if (!opened?.lesson.isOwn || opened.own === this.scenario || routeOf(location.hash).view.id !== 'learn')
      return;
    this.#open(opened.entry, this.at);
  }

  protected override updated(): void {
    const { opened } = this.#opening;
    if (this.#shown && !opened && this.isConnected) window.scrollTo(0, 0);
    this.#shown = opened;
    if (!this.#isArriving) return;
    this.#isArriving = false;
    window.scrollTo(0, 0);
    this.querySelector<HTMLElement>('.step h2')?.focus({ preventScroll: true });
  }

  override render() {
    return html`<main id="learn" class=${this.#opening.opened ? 'lesson' : 'lessons'} tabindex="-1" @locked=${this.#toNext}>${this.#content()}</main>`;
  }

  #content() {
    const words = playerWords(this.locale);
    const { asked, opened, failure } = this.#opening;
    if (opened) return this.#lesson(this.#desk(opened));
    if (!asked) return lessonList(this.locale);
    const { name } = lessonNames(this.locale)[asked.id];
    const again = () => this.#open(asked, Number.NaN);
    return html`<h1>${name}</h1>
      ${
        failure
          ? html`<p role="alert">
              ${words.failed(failure)}
              <button type="button" class="link" @click=${again}>${words.again}</button>
            </p>`
          : html`<p class="quiet" role="status">${words.working}</p>`
      }`;
  }

  #desk({ entry, lesson, text, scenarios, computed: found }: Opened): Desk {
    const { locale } = this;
    const { name, outcome } = lessonNames(locale)[entry.id];
    return {
      id: entry.id,
      name,
      outcome,
      lesson,
      text: text(locale),
      scenarios,
      computed: found,
      locale,
      progress: this.progress,
      isPresenting: this.isPresenting,
      fill: filledWith(found, locale),
      keep: this.#keep,
      openHost: this.openHost,
    };
  }

  #lesson(desk: Desk) {
    const step = desk.lesson.steps[this.at]!;
    const again = () => this.requestUpdate();
    const head = {
      hasClass: this.hasClass,
      toggleClass: () => (this.hasClass = !this.hasClass),
      togglePresenting: () => this.#present(!this.isPresenting),
      openIn: (view: 'plan' | 'simulate') => this.#openIn(desk, view),
    };
    const ways = { at: this.at, back: () => this.#show(this.at - 1), next: () => this.#next() };
    return html`${lessonHead(desk, head)} ${stepDots(desk, this.at)}
      ${keyed(
        `${desk.id} ${step.id}`,
        lessonStep(desk, step, {
          hasRun: this.#run.has(step.id),
          run: () => {
            this.#run.add(step.id);
            again();
            void this.#toNext();
          },
          isHidden: this.isPresenting && !this.#revealed.has(step.id),
          reveal: () => this.#reveal(),
        }),
      )}
      ${this.#class(desk)} ${lessonWays(desk, ways)} ${handout(desk)}`;
  }

  /** The lesson's first scenario in another view; what stands on the page already need not be opened a second time. */
  #openIn(desk: Desk, view: 'plan' | 'simulate'): void {
    const [[name, scenario] = []] = Object.entries(desk.scenarios);
    if (scenario === this.scenario) {
      location.hash = hrefOf(view);
      return;
    }
    const films = desk.lesson.steps.flatMap(({ show }) => (show?.as === 'film' ? [show] : []));
    const film = films.find(({ scenarios }) => scenarios.includes(name!));
    void openElsewhere(desk.id, scenario!, desk.name, view, view === 'simulate' ? film : undefined);
  }

  /** The class at a prediction, and again when it is revealed. */
  #class(desk: Desk) {
    const step = desk.lesson.steps[this.at]!;
    const asked = step.kind === 'reveal' ? desk.lesson.steps.find(({ id }) => id === step.of) : step;
    if (!this.hasClass || asked?.kind !== 'predict') return nothing;
    if (step.kind === 'reveal' && this.isPresenting && !this.#revealed.has(step.id)) return nothing;
    // Of its own for each question: what was typed for one is no beginning of an answer to the next.
    return keyed(
      asked.id,
      html`<class-panel
        .locale=${this.locale}
        .desk=${desk}
        .step=${asked}
        ?revealed=${step.kind === 'reveal'}
      ></class-panel>`,
    );
  }

  /** What was pressed is gone: the focus goes where one goes on. */
  #toNext = async (): Promise<void> => {
    await this.updateComplete;
    this.querySelector<HTMLElement>('.ways .next')?.focus();
  };

  /** The next step; before it, what a presenter still hides. */
  #next(): void {
    const step = this.#opening.opened?.lesson.steps[this.at];
    if (step?.kind === 'reveal' && this.isPresenting && !this.#revealed.has(step.id)) this.#reveal();
    else this.#show(this.at + 1);
  }

  #reveal(): void {
    const step = this.#opening.opened?.lesson.steps[this.at];
    if (!step) return;
    this.#revealed.add(step.id);
    this.#isArriving = true;
    this.requestUpdate();
  }

  #key = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (!this.#opening.opened || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (document.querySelector('dialog[open]')) return;
    if (target instanceof Element && target.closest('input, textarea, select, [role="slider"]')) return;
    if (key === 'ArrowRight') this.#next();
    else if (key === 'ArrowLeft') this.#show(this.at - 1);
    else if (key.toLowerCase() === 'p' && readPreferences().singleKeys) this.#present(!this.isPresenting);
    else if (key === 'Escape' && this.isPresenting) this.#present(false);
    else return;
    event.preventDefault();
  };
}

customElements.define('learn-view', LearnView);
