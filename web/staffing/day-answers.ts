/**
 * Answers of the worker that knows the equations of the day, kept by their question. The page asks for what it shows
 * at every rendering; one question of a kind is worked on at a time, and the latest is next: what was asked in
 * between is not wanted any more. A worker that is long at a question nobody wants is replaced. What can wait is asked
 * only when the question has stood for a while: a worker that computes through a drag takes a core from what is drawn.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DayPlace } from '../../workers/browser-day.ts';

/** What the worker is asked. */
export type Ask<Question, Answer> = (service: DayPlace['service'], question: Question) => Promise<Answer>;

/** Answers kept. */
const memory = 60;
/** How long a worker may go on with what nobody wants, milliseconds. */
const patience = 400;

export class DayAnswers<Question, Answer> implements ReactiveController {
  readonly #page: ReactiveControllerHost;
  readonly #open: () => Promise<DayPlace>;
  readonly #ask: Ask<Question, Answer>;
  /** Milliseconds for which a question has to stand before it is asked. */
  readonly #quiet: number;
  readonly #known = new Map<string, Answer>();
  #place: Promise<DayPlace> | undefined;
  #asked: { readonly key: string; readonly since: number } | undefined;
  #next: { readonly key: string; readonly question: Question } | undefined;
  #failed: { readonly key: string; readonly why: string } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    page: ReactiveControllerHost,
    open: () => Promise<DayPlace>,
    ask: Ask<Question, Answer>,
    { quiet = 0 } = {},
  ) {
    this.#page = page;
    this.#quiet = quiet;
    this.#open = open;
    this.#ask = ask;
    page.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** What is known of a question. */
  of(question: Question): Answer | undefined {
    return this.#known.get(JSON.stringify(question));
  }

  /** Why a question was not answered; it is not asked again before another one was. */
  failureOf(question: Question): string | undefined {
    return this.#failed?.key === JSON.stringify(question) ? this.#failed.why : undefined;
  }

  /** Asks, unless it is known or asked already; renders anew when there is an answer. */
  want(question: Question): void {
    const key = JSON.stringify(question);
    if (this.#known.has(key) || this.#asked?.key === key || this.#failed?.key === key) {
      this.#next = undefined;
      clearTimeout(this.#timer);
      return;
    }
    if (this.#next?.key === key) return;
    this.#next = { key, question };
    clearTimeout(this.#timer);
    if (this.#asked) {
      const left = this.#asked.since + patience - performance.now();
      this.#timer = setTimeout(() => this.#replace(), Math.max(0, left));
    } else if (this.#quiet > 0) this.#timer = setTimeout(() => void this.#work(), this.#quiet);
    else void this.#work();
  }

  async #work(): Promise<void> {
    while (this.#next) {
      const { key, question } = this.#next;
      const asked = { key, since: performance.now() };
      this.#next = undefined;
      this.#asked = asked;
      try {
        this.#place ??= this.#open();
        const place = await this.#place;
        const died = place.died.then((reason) => Promise.reject(reason));
        const answer = await Promise.race([this.#ask(place.service, question), died]);
        if (this.#asked !== asked) return;
        this.#keep(key, answer);
        this.#failed = undefined;
      } catch (error) {
        if (this.#asked !== asked) return;
        this.#place = undefined;
        this.#failed = { key, why: error instanceof Error ? error.message : String(error) };
      }
      this.#asked = undefined;
      clearTimeout(this.#timer);
      this.#page.requestUpdate();
    }
  }

  /** Takes up the next question with a new worker. */
  #replace(): void {
    if (!this.#next) return;
    const next = this.#next;
    this.#end();
    this.#next = next;
    void this.#work();
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#next = undefined;
    this.#asked = undefined;
    const place = this.#place;
    this.#place = undefined;
    void place?.then(
      ({ terminate }) => terminate(),
      () => undefined,
    );
  }

  #keep(key: string, answer: Answer): void {
    this.#known.set(key, answer);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= memory) break;
      this.#known.delete(oldest);
    }
  }
}
