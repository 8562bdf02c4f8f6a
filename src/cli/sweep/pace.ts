/**
 * How fast a sweep goes: the time that is left at the pace since the first look, and when it is time for a line about
 * it where no bar is drawn, so that the log of a batch job says how far it is without being flooded.
 */
import type { Figures } from '../tables/figures.ts';

/** Milliseconds between two lines. */
const lineEvery = 30_000;

export class Pace {
  private readonly of: number;
  private readonly figures: Figures;
  private readonly now: () => number;
  private began: number | undefined;
  private first = 0;
  private lined: number;

  /** Of a sweep of so many cells. */
  constructor(of: number, figures: Figures, now: () => number = () => performance.now()) {
    this.of = of;
    this.figures = figures;
    this.now = now;
    this.lined = now();
  }

  /** How long it will take, as people say it; undefined until cells have come. */
  left(done: number): string | undefined {
    if (this.began === undefined) {
      this.began = this.now();
      this.first = done;
    }
    const since = done - this.first;
    if (since <= 0) return undefined;
    const seconds = ((this.now() - this.began) / 1000 / since) * (this.of - done);
    return this.figures.setting(Math.max(1, Math.round(seconds)));
  }

  /** Whether the last line is long ago; the next one is counted from here. */
  lineIsDue(): boolean {
    const time = this.now();
    if (time - this.lined < lineEvery) return false;
    this.lined = time;
    return true;
  }
}
