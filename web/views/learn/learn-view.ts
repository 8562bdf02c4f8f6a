/**
 * Learn: the list of lessons, and one lesson played step by step. The address says where one is
 * (`#/learn?lesson=power-of-one&step=3`); ← and → step, P presents in large type with answers hidden until revealed.
 */
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Computed } from '../../../src/lessons/figure.ts';
import type { Lesson } from '../../../src/lessons/lesson.ts';
import type { LessonText } from '../../../src/lessons/text.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Host } from '../../../workers/protocol.ts';
import { computed } from '../../lessons/compute.ts';
import type { Desk } from '../../lessons/desk.ts';
import { fresh, keepProgress, type Progress, readProgress } from '../../lessons/progress.ts';
import { type LessonEntry, registry } from '../../lessons/registry.ts';
import { lessonNames, playerWords, textOf } from '../../lessons/words.ts';
import { filledWith } from '../../lessons/written.ts';
import type { Commit } from '../../parts/fields.ts';
import { PageElement } from '../../parts/page-element.ts';
import { readPreferences } from '../../state/preferences.ts';
import { fetched } from '../../state/words.ts';
import { hrefOf, type Route, routeOf } from '../views.ts';
import './class-panel.ts';
import { handout } from './handout.ts';
import { lessonList } from './lesson-list.ts';
import { lessonStep } from './lesson-step.ts';
import { openElsewhere } from './open-elsewhere.ts';
import '../../styles/simulate.css';
import '../../styles/learn.css';

interface Opened {
  readonly entry: LessonEntry;
  readonly lesson: Lesson;
  readonly text: (locale: { readonly language: 'en' | 'pl' }) => LessonText;
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly computed: Computed;
  /** The scenario on the page when it was opened. */
  readonly own: Scenario;
}

export class LearnView extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    opened: { state: true },
    at: { state: true },
    progress: { state: true },
    isPresenting: { state: true },
    hasClass: { state: true },
    failure: { state: true },
  };

  declare scenario: Scenario;
  declare commit: Commit;
  declare openHost: () => Promise<Host>;
  declare opened: Opened | undefined;
  /** The step shown. */
  declare at: number;
  declare progress: Progress;
  declare isPresenting: boolean;
  declare hasClass: boolean;
  declare failure: string;

  /** The lesson asked for; undefined: the list. */
  #asked: LessonEntry | undefined;
  #opening: AbortController | undefined;
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
    this.failure = '';
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
      this.#asked = undefined;
      this.opened = undefined;
      this.#present(false);
      return;
    }
    const step = Number(params.get('step') ?? Number.NaN) - 1;
    if (entry === this.opened?.entry) {
      if (Number.isInteger(step)) this.#show(step);
    } else if (entry !== this.#asked) void this.#open(entry, step);
  }

  /** Fetches a lesson with its words and computes what it says. */
  async #open(entry: LessonEntry, step: number): Promise<void> {
    this.#asked = entry;
    this.failure = '';
    this.opened = undefined;
    this.#opening?.abort();
    const opening = new AbortController();
    this.#opening = opening;
    const text = textOf(entry);
    try {
      const { lesson } = await fetched(entry.lesson());
      const own = this.scenario;
      const scenarios = lesson.scenarios(own);
      const found = await computed(() => lesson.study(scenarios), this.openHost, opening.signal);
      if (opening.signal.aborted || this.#asked !== entry) return;
      this.#run.clear();
      this.#revealed.clear();
      this.progress = readProgress(entry.id);
      this.opened = { entry, lesson, text, scenarios, computed: found, own };
      this.#show(Number.isInteger(step) ? step : this.progress.done ? 0 : this.progress.step);
    } catch (error) {
      if (this.#asked === entry) this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  #show(step: number): void {
    const { opened } = this;
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
    if (this.opened) keepProgress(this.opened.entry.id, this.progress);
  };

  #present(isPresenting: boolean): void {
    this.isPresenting = isPresenting;
    document.documentElement.classList.toggle('presenting', isPresenting);
  }

  protected override willUpdate(): void {
    const { opened } = this;
    // Of the view that is not shown the scenario changes too; the address is another view's then.
    if (!opened?.lesson.isOwn || opened.own === this.scenario || routeOf(location.hash).view.id !== 'learn')
      return;
    void this.#open(opened.entry, this.at);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('opened') && this.opened === undefined && this.isConnected) window.scrollTo(0, 0);
    if (!this.#isArriving) return;
    this.#isArriving = false;
    window.scrollTo(0, 0);
    this.querySelector<HTMLElement>('.step h2')?.focus({ preventScroll: true });
  }

  override render() {
    return html`<main id="learn" class=${this.opened ? 'lesson' : 'lessons'} tabindex="-1" @locked=${this.#toNext}>${this.#content()}</main>`;
  }

  #content() {
    const words = playerWords(this.locale);
    if (this.opened) return this.#lesson(this.#desk(this.opened));
    if (!this.#asked) return lessonList(this.locale);
    const { name } = lessonNames(this.locale)[this.#asked.id];
    const again = () => this.#asked && void this.#open(this.#asked, Number.NaN);
    return html`<h1>${name}</h1>
      ${
        this.failure
          ? html`<p role="alert">
              ${words.failed(this.failure)}
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
    return html`${this.#head(desk)} ${this.#dots(desk)}
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
      ${this.#class(desk)} ${this.#ways(desk)} ${handout(desk)}`;
  }

  #head(desk: Desk) {
    const words = playerWords(this.locale);
    const tool = (text: string, act: () => void, pressed?: boolean, hint = '') =>
      html`<button
        type="button"
        class="link"
        title=${hint || nothing}
        aria-pressed=${pressed === undefined ? nothing : pressed ? 'true' : 'false'}
        @click=${act}
      >
        ${text}
      </button>`;
    const [[name, scenario] = []] = Object.entries(desk.scenarios);
    const films = desk.lesson.steps.flatMap(({ show }) => (show?.as === 'film' ? [show] : []));
    const film = films.find(({ scenarios }) => scenarios.includes(name!));
    const elsewhere = (view: 'plan' | 'simulate') => () => {
      // What stands on the page already need not be opened a second time.
      if (scenario === this.scenario) location.hash = hrefOf(view);
      else void openElsewhere(scenario!, desk.name, view, view === 'simulate' ? film : undefined);
    };
    return html`<header class="lesson-head">
      <p class="where"><a href="#/learn?lesson=">${words.all}</a></p>
      <h1>${desk.name}</h1>
      <p class="tools">
        ${tool(words.classroom.show, () => (this.hasClass = !this.hasClass), this.hasClass)}
        ${tool(words.present, () => this.#present(!this.isPresenting), this.isPresenting, words.presentHint)}
        ${tool(words.print, () => window.print())} ${tool(words.inPlan, elsewhere('plan'))}
        ${tool(words.inSimulate, elsewhere('simulate'))}
      </p>
    </header>`;
  }

  /** Steps as dots with what each is, never its answer. */
  #dots(desk: Desk) {
    const words = playerWords(this.locale);
    return html`<nav class="step-dots" aria-label=${words.steps}>
      <ol>
        ${desk.lesson.steps.map(
          ({ kind }, i) =>
            html`<li>
              <a
                href="#/learn?lesson=${desk.id}&step=${i + 1}"
                aria-current=${i === this.at ? 'step' : nothing}
                aria-label=${words.step(this.locale.number(i + 1), this.locale.number(desk.lesson.steps.length), words.kinds[kind])}
                ><i></i><span>${words.kinds[kind]}</span></a
              >
            </li>`,
        )}
      </ol>
    </nav>`;
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

  #ways({ lesson, id }: Desk) {
    const words = playerWords(this.locale);
    const isLast = this.at === lesson.steps.length - 1;
    const next = registry[registry.findIndex((entry) => entry.id === id) + 1];
    return html`<p class="ways">
      <button type="button" class="secondary" ?disabled=${this.at === 0} @click=${() => this.#show(this.at - 1)}>
        ← ${words.back}
      </button>
      ${
        isLast
          ? html`<a class="primary way" href="#/learn?lesson=${next?.id ?? ''}">${next ? words.another : words.finish}</a>`
          : html`<button type="button" class=${this.#mayGo(lesson) ? 'primary next' : 'secondary next'} @click=${() => this.#next()}>
              ${words.next} →
            </button>`
      }
    </p>`;
  }

  /** What was pressed is gone: the focus goes where one goes on. */
  #toNext = async (): Promise<void> => {
    await this.updateComplete;
    this.querySelector<HTMLElement>('.ways .next')?.focus();
  };

  /** Nothing of the step is left to be done: Next is the obvious way. */
  #mayGo({ steps }: Lesson): boolean {
    const step = steps[this.at]!;
    return step.kind !== 'predict' || this.progress.predictions[step.id] !== undefined;
  }

  /** The next step; before it, what a presenter still hides. */
  #next(): void {
    const step = this.opened?.lesson.steps[this.at];
    if (step?.kind === 'reveal' && this.isPresenting && !this.#revealed.has(step.id)) this.#reveal();
    else this.#show(this.at + 1);
  }

  #reveal(): void {
    const step = this.opened?.lesson.steps[this.at];
    if (!step) return;
    this.#revealed.add(step.id);
    this.#isArriving = true;
    this.requestUpdate();
  }

  #key = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (!this.opened || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
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
