/**
 * The clock of a film: what moment is shown, whether it plays and how fast. The picture is a function of the moment
 * alone, so a slow machine shows fewer frames of the same day; nothing is simulated while it plays.
 *
 * Listeners of `onFrame` draw; the page's text is rendered four times a second at most.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Seconds of the day a second of playing; Infinity: the rest of the day in ten seconds, 60 times a second. */
export const speeds = [1, 10, 60, 300, 600, Number.POSITIVE_INFINITY] as const;
export type Speed = (typeof speeds)[number];

const textEvery = 250;
/** A frame later than this was not drawn because nobody looked. */
const longestFrame = 250;
const fastest = 10;

export class Player implements ReactiveController {
  time = 0;
  speed: Speed = 60;
  playing = false;
  readonly #page: ReactiveControllerHost;
  readonly #onFrame: () => void;
  #start = 0;
  #end = 0;
  #frame = 0;
  #last = 0;
  #texted = 0;

  constructor(page: ReactiveControllerHost, onFrame: () => void) {
    this.#page = page;
    this.#onFrame = onFrame;
    page.addController(this);
  }

  /** Nobody looks: it stands still. */
  hostDisconnected(): void {
    this.pause();
  }

  /** Puts another film in, shown at `time`, paused. */
  load(start: number, end: number, time: number): void {
    this.pause();
    this.#start = start;
    this.#end = end;
    this.seek(time);
  }

  seek(time: number): void {
    this.time = Math.max(this.#start, Math.min(this.#end, time));
    this.#onFrame();
    this.#page.requestUpdate();
  }

  play(): void {
    if (this.playing) return;
    if (this.time >= this.#end) this.time = this.#start;
    this.playing = true;
    this.#last = performance.now();
    this.#frame = requestAnimationFrame(this.#next);
    this.#page.requestUpdate();
  }

  pause(): void {
    cancelAnimationFrame(this.#frame);
    if (!this.playing) return;
    this.playing = false;
    this.#page.requestUpdate();
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  /** A step is what a tenth of a second plays, at least a second. */
  step(steps: number): void {
    this.pause();
    const speed = this.speed === Number.POSITIVE_INFINITY ? 600 : this.speed;
    this.seek(this.time + steps * Math.max(1, speed / 10));
  }

  changeSpeed(by: 1 | -1): void {
    const at = Math.max(0, Math.min(speeds.length - 1, speeds.indexOf(this.speed) + by));
    this.setSpeed(speeds[at]!);
  }

  setSpeed(speed: Speed): void {
    this.speed = speed;
    this.#page.requestUpdate();
  }

  #next = (now: number): void => {
    const passed = Math.min(longestFrame, Math.max(0, now - this.#last)) / 1000;
    this.#last = now;
    const rate = this.speed === Number.POSITIVE_INFINITY ? (this.#end - this.#start) / fastest : this.speed;
    this.time = Math.min(this.#end, this.time + passed * rate);
    this.#onFrame();
    if (this.time >= this.#end) {
      this.pause();
      return;
    }
    if (now - this.#texted >= textEvery) {
      this.#texted = now;
      this.#page.requestUpdate();
    }
    this.#frame = requestAnimationFrame(this.#next);
  };
}
