/**
 * Answering by hand: the calls of a recorded day come in, and the learner takes each by a press (Space or Enter on the
 * button). Whoever waits is a dot whose fill drains over the acceptable wait and carries a notch beyond it, as on the
 * floor. At the end, how long the same callers waited for the learner and for the machine.
 */
import { html, nothing, type PropertyDeclarations, svg } from 'lit';
import { callsOf, HandDay, machineWaits } from '../../../src/lessons/hand-day.ts';
import type { AnswerStep } from '../../../src/lessons/lesson.ts';
import type { Desk } from '../../lessons/desk.ts';
import { playerWords } from '../../lessons/words.ts';
import { PageElement } from '../../parts/page-element.ts';
import { Player, type Speed } from '../simulate/player.ts';
import { clockOf } from '../simulate/words.ts';

const still = matchMedia('(prefers-reduced-motion: reduce)');
/** Milliseconds between pictures; with reduced motion, steps rather than movement. */
const pictureEvery = 60;
const stillEvery = 500;
const dot = 15;
/** A talk is drawn round its circle once in this many seconds. */
const round = 480;

export class AnswerPart extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    desk: { attribute: false },
    step: { attribute: false },
    day: { state: true },
    failure: { state: true },
  };

  declare desk: Desk;
  declare step: AnswerStep;
  declare day: HandDay | undefined;
  declare failure: string;
  readonly #player = new Player(this, () => this.#onFrame());
  #within = 0;
  #recorded: AnswerStep | undefined;
  #recording: AbortController | undefined;
  #drawn = 0;

  constructor() {
    super();
    this.failure = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#recording?.abort();
    this.#recorded = undefined;
  }

  protected override willUpdate(): void {
    if (this.#recorded !== this.step) void this.#record();
  }

  async #record(): Promise<void> {
    const { step, desk } = this;
    this.#recorded = step;
    this.#recording?.abort();
    const recording = new AbortController();
    this.#recording = recording;
    try {
      const host = await desk.openHost();
      const film = await host.film(desk.scenarios[step.scenario]!, step.replication ?? 0, recording.signal);
      if (recording.signal.aborted) return;
      this.#within = film.types[0]!.acceptableWait;
      this.#player.speed = step.speed as Speed;
      this.day = new HandDay(callsOf(film), step.from);
      this.#player.load(step.from, Number.MAX_SAFE_INTEGER, step.from);
    } catch (error) {
      if (!recording.signal.aborted) this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  #onFrame(): void {
    const { day } = this;
    if (!day) return;
    day.advance(this.#player.time - day.time);
    if (day.isOver) this.#player.pause();
    const now = performance.now();
    if (now - this.#drawn < (still.matches ? stillEvery : pictureEvery) && !day.isOver) return;
    this.#drawn = now;
    this.requestUpdate();
  }

  override render() {
    const { desk, day } = this;
    const words = playerWords(desk.locale);
    if (this.failure) return html`<p role="alert">${words.failed(this.failure)}</p>`;
    if (!day) return html`<p class="quiet film-waits" role="status">${words.working}</p>`;
    return html`<div class="hands">${this.#picture(day)} ${day.isOver ? this.#result(day) : this.#buttons(day)}</div>`;
  }

  #buttons(day: HandDay) {
    const words = playerWords(this.desk.locale).hands;
    const { playing } = this.#player;
    if (!playing && day.time === this.step.from) {
      return html`<p><button type="button" class="primary start" @click=${this.#start}>${words.start}</button></p>`;
    }
    const mayTake = playing && day.waiting.length > 0 && day.talkingSince === undefined;
    return html`<p class="hand-buttons">
      <button type="button" class="primary take" aria-disabled=${mayTake ? 'false' : 'true'} @click=${this.#take}>
        ${words.take}
      </button>
      <button type="button" class="secondary" @click=${() => this.#player.toggle()}>
        ${playing ? words.pause : words.go}
      </button>
      <button type="button" class="secondary finish" @click=${this.#finish}>${words.finish}</button>
    </p>`;
  }

  #start = (): void => {
    this.#player.play();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.take')?.focus());
  };

  #take = (): void => {
    if (!this.#player.playing) return;
    this.day?.take();
    this.requestUpdate();
  };

  #finish = (): void => {
    this.#player.pause();
    this.day?.finish();
    this.requestUpdate();
    this.send('locked');
  };

  #again = (): void => {
    const { day, step } = this;
    if (!day) return;
    this.day = new HandDay(day.calls, step.from);
    this.#player.seek(step.from);
  };

  #picture(day: HandDay) {
    const { locale } = this.desk;
    const words = playerWords(locale).hands;
    const waiting = day.waiting;
    const since = day.talkingSince;
    const state =
      since !== undefined
        ? words.talking
        : waiting.length > 0
          ? words.ringing(waiting.length, locale.number(waiting.length))
          : words.nobody;
    const shown = waiting.slice(0, 12);
    return html`<p class="hand-state"><b>${clockOf(locale, day.time)}</b> ${state}</p>
      <svg class="hand-lane" viewBox="0 0 560 132" role="img" aria-label=${state}>
        ${this.#seat(since === undefined ? undefined : day.time - since)}
        ${shown.map((call, i) => this.#caller(day.time - call.arrives, 150 + i * 36))}
        ${waiting.length > shown.length ? svg`<text x="556" y="72" text-anchor="end">+${waiting.length - shown.length}</text>` : nothing}
      </svg>
      <p class="hand-marks" aria-hidden="true">
        ${day.waits.map((wait) => (wait <= this.#within ? html`<i class="kept">✓</i>` : html`<i class="missed">✗</i>`))}
      </p>
      <p class="quiet">${words.served(locale.number(day.waits.length), locale.number(day.calls.length))}</p>`;
  }

  #seat(talking: number | undefined) {
    const words = playerWords(this.desk.locale).hands;
    const radius = 40;
    const around = 2 * Math.PI * radius;
    const part = talking === undefined ? 0 : Math.min(1, talking / round);
    return svg`<circle class="seat" cx="56" cy="66" r=${radius}></circle>
      <circle class="seat-talk" cx="56" cy="66" r=${radius} transform="rotate(-90 56 66)"
        stroke-dasharray="${part * around} ${around}"></circle>
      <text x="56" y="71" text-anchor="middle">${talking === undefined ? words.you : minutes(talking)}</text>`;
  }

  /** Full when the call comes in, empty at the acceptable wait, notched and timed beyond. */
  #caller(waited: number, x: number) {
    const isLate = waited > this.#within;
    const left = Math.max(0, 1 - waited / this.#within) * 2 * dot;
    return svg`<g class=${isLate ? 'caller late' : 'caller'} transform="translate(${x} 66)">
      <circle r=${dot}></circle>
      <clipPath id="left-${x}"><rect x=${-dot} y=${dot - left} width=${2 * dot} height=${left}></rect></clipPath>
      <circle class="fill" r=${dot - 2.5} clip-path="url(#left-${x})"></circle>
      ${isLate ? svg`<path d="M-4,${-dot - 5}h8l-4,5z"></path><text dy="0.35em" text-anchor="middle">${this.desk.isPresenting ? briefly(waited) : minutes(waited)}</text>` : nothing}
    </g>`;
  }

  #result(day: HandDay) {
    const { locale } = this.desk;
    const words = playerWords(locale).hands;
    const row = (name: string, waits: readonly number[]) => {
      const late = waits.filter((wait) => wait >= 1).length;
      const mean = waits.reduce((sum, wait) => sum + wait, 0) / Math.max(1, waits.length);
      return html`<tr>
        <th scope="row">${name}</th>
        <td>${words.of(locale.number(late), locale.number(waits.length))}</td>
        <td>${locale.duration(Math.round(mean))}</td>
        <td>${locale.duration(Math.round(Math.max(0, ...waits)))}</td>
      </tr>`;
    };
    return html`<table class="hands-result">
        <caption>${words.title}</caption>
        <thead>
          <tr>
            <th scope="col">${words.by}</th>
            <th scope="col">${words.waited}</th>
            <th scope="col">${words.average}</th>
            <th scope="col">${words.longest}</th>
          </tr>
        </thead>
        <tbody>
          ${row(words.yours, day.waits)} ${row(words.machine, machineWaits(day.calls))}
        </tbody>
      </table>
      <p><button type="button" class="link" @click=${this.#again}>${words.again}</button></p>`;
  }
}

/** "2:41"; from ten minutes on "12'". */
function minutes(seconds: number): string {
  const whole = Math.floor(seconds);
  if (whole >= 600) return `${Math.floor(whole / 60)}′`;
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** "41", from a hundred seconds on "2′": large type has no room for both. */
function briefly(seconds: number): string {
  return seconds < 100 ? String(Math.floor(seconds)) : `${Math.floor(seconds / 60)}′`;
}

customElements.define('answer-part', AnswerPart);
