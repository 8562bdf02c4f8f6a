/**
 * One value inside a sentence: an input that looks like underlined text. Each keystroke that can be read
 * takes effect at once (one undo step until the field is left); what cannot be read stays as typed, with a
 * sentence that names the mend. Escape puts the old value back.
 */
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { isProblem, type Problem, type Reading } from '../state/inputs.ts';
import { goToField, helpNote, placeNote } from './help.ts';
import { PageElement } from './page-element.ts';

export class InlineField extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    name: {},
    value: {},
    label: {},
    hint: {},
    help: {},
    read: { attribute: false },
    apply: { attribute: false },
    typed: { state: true },
    problem: { state: true },
  };

  declare name: string;
  /** The value as the page writes it. */
  declare value: string;
  declare label: string;
  declare hint: string | undefined;
  /** Name of its help (see parts/help.ts). */
  declare help: string | undefined;
  /** What a text means. */
  declare read: (text: string) => Reading<unknown>;
  /** Takes the value; answers with a problem when the scenario would not allow it. */
  declare apply: (value: unknown, gesture: string) => string | undefined;
  /** What stands in the field, while it differs from the value. */
  declare typed: string | undefined;
  declare problem: Problem | undefined;

  #before = '';

  /** In another language the same problem has other words. */
  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('locale') || this.typed === undefined) return;
    const reading = this.read(this.typed);
    if (isProblem(reading)) this.problem = reading;
  }

  override render() {
    const text = this.typed ?? this.value;
    const note = this.#note();
    return html`<input
        class=${this.problem ? 'field wrong' : 'field'}
        size=${Math.max(2, text.length)}
        .value=${live(text)}
        aria-label=${this.label}
        aria-invalid=${this.problem ? 'true' : 'false'}
        aria-describedby=${note === nothing ? nothing : `${this.name}-note`}
        autocomplete="off"
        spellcheck="false"
        @focus=${this.#start}
        @pointerenter=${this.#goTo}
        @input=${this.#type}
        @blur=${this.#leave}
        @keydown=${this.#key}
      />${note}`;
  }

  #note() {
    const id = `${this.name}-note`;
    const { problem, hint, label } = this;
    if (problem) {
      return html`<span class="note wrong" id=${id} role="alert"
        ><b>${label}</b>${problem.problem}
        ${
          problem.offer
            ? html`<button type="button" class="link" @mousedown=${this.#takeOffer} @click=${this.#takeOffer}>
                ${this.locale.words.errors.use(problem.offer.text)}
              </button>`
            : nothing
        }</span
      >`;
    }
    return helpNote(id, { label, hint, help: this.help }, this.locale);
  }

  protected override updated(): void {
    const input = this.querySelector('input');
    if (input && (this.problem || input === document.activeElement || this.matches(':hover')))
      placeNote(input);
  }

  #goTo = (event: Event) => goToField(this, event.currentTarget as HTMLElement);

  #start = (event: FocusEvent) => {
    this.#before = this.value;
    this.#goTo(event);
    (event.target as HTMLInputElement).select();
  };

  #type = (event: InputEvent) => {
    this.typed = (event.target as HTMLInputElement).value;
    this.#tryOut(false);
  };

  #leave = () => {
    if (this.typed !== undefined) this.#tryOut(true);
    this.send('settle');
  };

  #key = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      this.#leave();
      void this.updateComplete.then(() => (event.target as HTMLInputElement).select());
    } else if (event.key === 'Escape' && (this.typed !== undefined || this.value !== this.#before)) {
      event.preventDefault();
      this.typed = undefined;
      this.problem = undefined;
      const reading = this.read(this.#before);
      if (!isProblem(reading)) this.apply(reading.value, this.#gesture);
    }
  };

  #takeOffer = (event: Event) => {
    event.preventDefault();
    const offer = this.problem?.offer;
    if (!offer) return;
    this.typed = offer.text;
    this.#tryOut(true);
    this.querySelector('input')?.focus();
  };

  /** While typing, a text that cannot be read yet is not held against anybody; on leaving it is. */
  #tryOut(done: boolean): void {
    const reading = this.read(this.typed ?? this.value);
    const problem = isProblem(reading) ? reading : asProblem(this.apply(reading.value, this.#gesture));
    if (!problem) {
      this.problem = undefined;
      if (done) this.typed = undefined;
    } else if (done || this.problem) {
      this.problem = problem;
    }
  }

  get #gesture(): string {
    return `field ${this.name}`;
  }
}

function asProblem(problem: string | undefined): Problem | undefined {
  return problem === undefined ? undefined : { problem };
}

customElements.define('inline-field', InlineField);
