/** A few controls, and the same figures recomputed at every move; what is being recomputed stands quietly meanwhile. */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Computed } from '../../../src/lessons/figure.ts';
import { type Control, controlsOf, type SandboxStep } from '../../../src/lessons/lesson.ts';
import { computed } from '../../lessons/compute.ts';
import { type Desk, figureOf, wordsOf } from '../../lessons/desk.ts';
import { playerWords } from '../../lessons/words.ts';
import { writtenValue } from '../../lessons/written.ts';
import { PageElement } from '../../parts/page-element.ts';
import { heightOf } from './chart-height.ts';
import './lesson-picture.ts';
import { largeFigures } from './lesson-picture.ts';

export class SandboxPart extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    desk: { attribute: false },
    step: { attribute: false },
    values: { state: true },
    result: { state: true },
    isStale: { state: true },
    failure: { state: true },
  };

  declare desk: Desk;
  declare step: SandboxStep;
  declare values: Readonly<Record<string, number>>;
  declare result: Computed | undefined;
  declare isStale: boolean;
  declare failure: string;
  #running: AbortController | undefined;
  #computedFor: unknown;

  constructor() {
    super();
    this.values = {};
    this.failure = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#running?.abort();
    this.#computedFor = undefined;
  }

  protected override willUpdate(): void {
    const controls = this.#controls;
    if (!controls.every(({ id }) => id in this.values)) {
      this.values = Object.fromEntries(controls.map(({ id, start }) => [id, start]));
    }
    if (this.#computedFor !== this.values) void this.#compute();
  }

  get #controls(): readonly Control[] {
    return controlsOf(this.step, this.desk.scenarios);
  }

  async #compute(): Promise<void> {
    const { step, values, desk } = this;
    this.#computedFor = values;
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.isStale = this.result !== undefined;
    try {
      const result = await computed(() => step.study(values, desk.scenarios), desk.openHost, running.signal);
      if (running.signal.aborted) return;
      this.result = result;
      this.isStale = false;
      this.failure = '';
    } catch (error) {
      if (!running.signal.aborted) this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  override render() {
    const { desk, step, result } = this;
    const words = playerWords(desk.locale);
    const { show } = step;
    return html`<div class="sandbox">
      <div class="controls">${this.#controls.map((control) => this.#control(control))}</div>
      ${this.#puzzle()}
      ${this.failure ? html`<p role="alert">${words.failed(this.failure)}</p>` : nothing}
      <div class="outcome ${this.isStale ? 'stale' : ''}" aria-live="polite">
        ${result ? largeFigures(desk, step.figures, result) : html`<p class="quiet">${words.working}</p>`}
      </div>
      ${
        result && show && show.as !== 'film'
          ? html`<lesson-picture
              .locale=${desk.locale}
              .desk=${desk}
              .show=${show}
              .computed=${result}
              .height=${heightOf(desk, false)}
            ></lesson-picture>`
          : nothing
      }
    </div>`;
  }

  #control({ id, kind, from, to, step }: Control) {
    const { desk } = this;
    const name = desk.fill(wordsOf(desk, this.step).controls![id]!);
    const value = this.values[id]!;
    const text = writtenValue(value, kind, desk.locale);
    const set = (event: Event) => {
      this.values = { ...this.values, [id]: Number((event.target as HTMLInputElement).value) };
    };
    return html`<label class="control">
      <span>${name}</span> <b>${text}</b>
      <input
        type="range"
        aria-label=${name}
        aria-valuetext=${text}
        min=${from}
        max=${to}
        step=${step}
        .value=${String(value)}
        @input=${set}
      />
    </label>`;
  }

  /** What is asked for, and whether it is reached. */
  #puzzle() {
    const { desk, step, result, values } = this;
    const { goal, solved } = wordsOf(desk, step);
    if (!step.solved || !goal) return nothing;
    const isSolved =
      result !== undefined &&
      !this.isStale &&
      step.solved((name) => result.figures[name]?.value ?? null, values, figureOf(desk));
    return html`<p class="puzzle ${isSolved ? 'solved' : ''}">
      <b>${playerWords(desk.locale).goal}:</b> ${desk.fill(goal)}
      <span role="status">${isSolved ? html`<b class="solved-sign">✓ ${solved ? desk.fill(solved) : playerWords(desk.locale).solved}</b>` : nothing}</span>
    </p>`;
  }
}

customElements.define('sandbox-part', SandboxPart);
