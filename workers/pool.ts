/**
 * A pool of places that work on one run at a time.
 *
 * Each place is loaded with the run's scenarios, then takes the next range of replications whenever it is
 * free: first two, so that something can be shown at once, then as many as fit some 30 ms. A place that dies,
 * or does not answer for far longer than it should take, is replaced and its range runs again elsewhere; ranges
 * are pure, so nothing is lost but time. A new place has longer to answer for the first time, as its script may come
 * over a slow line, but not for ever: a worker that is ended while it starts tells nobody. Ending a run leaves the
 * places alone if they finish within a range, and replaces them if they do not.
 */
import type { Scenario } from '../src/scenario/index.ts';
import { answerOf, Ended, Lost } from './answer.ts';
import type { Place, Spawn } from './place.ts';
import { SharedQueue } from './shared-queue.ts';
import type { TimedBatches } from './simulation-service.ts';

const firstRange = 2;
const rangeTime = 30; // milliseconds
const leastTime = 3; // of a range towards the end of a run, milliseconds
const silence = 2000; // least time after which a silent place counts as lost, milliseconds
const startTime = 20_000; // until a new place has answered for the first time, milliseconds
const loadTime = 1000; // for each scenario that a place is loaded with, milliseconds
const contactTime = 0.001; // for each contact until it is known how long they take, milliseconds
const margin = 20; // how many times as long as expected a range may take
/**
 * How often one thing may be lost before the run is given up. Silences are waited for, longer each time, so few. A
 * death costs only a new place, and whoever ends workers at random hits the same range several times over while its
 * next place still starts: with 3 as well, two of 41 runs were given up at a death every 1.5 seconds.
 */
const tries = { died: 10, silent: 3 };
const longer = 4; // times as long for a range that was lost: the machine may be busy, not the place dead

export interface Run {
  readonly scenarios: readonly Scenario[];
  /** Ranges never cross these numbers of replications; the last is the end of the run. */
  readonly stops: readonly number[];
  readonly signal: AbortSignal;
  /** Takes the batches of a range, in any order. Ending the run is the taker's business. */
  readonly take: (ran: TimedBatches) => void;
}

export class Pool {
  readonly size: number;
  private readonly spawn: Spawn;
  private readonly places: (Place | undefined)[];
  /** Places that have answered before. */
  private readonly awake = new WeakSet<Place>();

  constructor(spawn: Spawn, size: number) {
    this.spawn = spawn;
    this.size = size;
    this.places = new Array<Place | undefined>(size).fill(undefined);
  }

  /** Works until all replications are taken or the signal ends the run; rejects with what went wrong. */
  async run(run: Run): Promise<void> {
    const queue = new SharedQueue(run.stops);
    const failed = new AbortController();
    const watched = { ...run, signal: AbortSignal.any([run.signal, failed.signal]) };
    const all = this.places.map((_, index) =>
      this.work(index, watched, queue).catch((error: unknown) => {
        failed.abort();
        throw error;
      }),
    );
    await Promise.all(all);
  }

  /**
   * Has the first place do something that is no range of a run, however long it takes; not during a run. Ended by the
   * signal, the place is replaced: who is at work does not listen.
   */
  async ask<T>(work: (place: Place) => Promise<T>, signal: AbortSignal): Promise<T> {
    for (let deaths = 1; ; deaths++) {
      const place = this.place(0);
      try {
        return await answerOf(place, work(place), signal, Number.POSITIVE_INFINITY);
      } catch (error) {
        if (error instanceof Ended) {
          if (!error.quiet) this.replace(0);
          signal.throwIfAborted();
        }
        if (!(error instanceof Lost)) throw error;
        this.replace(0);
        if (deaths > tries.died) throw error;
      }
    }
  }

  /** Ends all places. */
  close(): void {
    this.places.forEach((_, index) => {
      this.replace(index);
    });
  }

  private place(index: number): Place {
    const place = this.places[index] ?? this.spawn();
    this.places[index] = place;
    return place;
  }

  private replace(index: number): void {
    this.places[index]?.terminate();
    this.places[index] = undefined;
  }

  private async work(index: number, run: Run, queue: SharedQueue): Promise<void> {
    let loaded: Place | undefined;
    let perReplication = 0; // milliseconds, 0: not known yet
    let contacts = 0;
    while (!run.signal.aborted) {
      const fitting = (time: number) => Math.max(1, Math.round(time / perReplication));
      const range =
        perReplication > 0
          ? queue.next(fitting(rangeTime), this.size, fitting(leastTime))
          : queue.next(firstRange);
      if (!range) return;
      const place = this.place(index);
      try {
        if (loaded !== place) {
          const due = silence + loadTime * run.scenarios.length;
          const usual = this.awake.has(place) ? due : startTime + due;
          const limit = usual * longer ** queue.timesBack(range, 'silent');
          contacts = await answerOf(place, place.load(run.scenarios), run.signal, limit);
          this.awake.add(place);
          loaded = place;
        }
        const expected = perReplication || contacts * contactTime;
        const due = silence + margin * expected * (range.to - range.from);
        const limit = due * longer ** queue.timesBack(range, 'silent');
        const ran = await answerOf(place, place.runRange(range.from, range.to), run.signal, limit);
        perReplication = ran.took / (ran.to - ran.from);
        run.take(ran);
      } catch (error) {
        if (error instanceof Ended) {
          if (!error.quiet) this.replace(index);
          return;
        }
        if (!(error instanceof Lost)) throw error;
        this.replace(index);
        if (queue.giveBack(range, error.how) > tries[error.how]) throw error;
      }
    }
  }
}
