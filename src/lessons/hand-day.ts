/**
 * One person's day, answered by hand: the calls of a recorded day, one after another, each taken when the learner takes
 * it and lasting as long as it did in the recording. Taken at once, always the longest wait first, it is the recorded
 * day again (`machineWaits`), so that the same customers can be met twice.
 *
 * A call that arrives in the very second in which the person becomes free waits 0 seconds when it is taken in that second.
 */
import { type Film, placeIndex } from '../playback/index.ts';

/** Times in seconds from the first midnight; handling in seconds. */
export interface HandCall {
  readonly arrives: number;
  readonly handling: number;
}

/** The calls of a recorded day that were answered, in order of arrival. */
export function callsOf({ stays }: Pick<Film, 'stays'>): HandCall[] {
  const calls: HandCall[] = [];
  for (let stay = 0; stay < stays.length; stay++) {
    if (stays.place[stay] !== placeIndex.inHand) continue;
    calls.push({ arrives: stays.since[stay]!, handling: stays.to[stay]! - stays.from[stay]! });
  }
  return calls.sort((a, b) => a.arrives - b.arrives);
}

/** What everybody waits where one person always takes the next call at once, in order of arrival. */
export function machineWaits(calls: readonly HandCall[]): number[] {
  let free = Number.NEGATIVE_INFINITY;
  return calls.map(({ arrives, handling }) => {
    const starts = Math.max(free, arrives);
    free = starts + handling;
    return starts - arrives;
  });
}

export class HandDay {
  time: number;
  /** Wait of each call taken so far, in order of arrival. */
  readonly waits: number[] = [];
  readonly calls: readonly HandCall[];
  #busyUntil: number;

  constructor(calls: readonly HandCall[], from: number) {
    this.calls = calls;
    this.time = from;
    this.#busyUntil = from;
  }

  /** When the call in hand was taken; undefined: free. */
  get talkingSince(): number | undefined {
    const taken = this.waits.length;
    if (taken === 0 || this.time >= this.#busyUntil) return undefined;
    return this.calls[taken - 1]!.arrives + this.waits[taken - 1]!;
  }

  /** Calls that have come and are not taken yet, the longest wait first. */
  get waiting(): readonly HandCall[] {
    let end = this.waits.length;
    while (end < this.calls.length && this.calls[end]!.arrives <= this.time) end++;
    return this.calls.slice(this.waits.length, end);
  }

  get isOver(): boolean {
    return this.waits.length === this.calls.length && this.time >= this.#busyUntil;
  }

  /** Lets time pass; it does not go back. */
  advance(seconds: number): void {
    this.time += Math.max(0, seconds);
  }

  /** Takes the call that has waited longest; false when nobody waits or one is being talked to. */
  take(): boolean {
    const next = this.calls[this.waits.length];
    if (!next || next.arrives > this.time || this.time < this.#busyUntil) return false;
    this.waits.push(this.time - next.arrives);
    this.#busyUntil = this.time + next.handling;
    return true;
  }

  /** Somebody else does the rest: every call is taken as soon as it can be. */
  finish(): void {
    // whoever waits now is taken from now on; whoever comes later, from then
    for (let i = this.waits.length; i < this.calls.length; i++) {
      const { arrives, handling } = this.calls[i]!;
      const starts = Math.max(this.#busyUntil, arrives, this.time);
      this.waits.push(Math.max(0, starts - arrives));
      this.#busyUntil = starts + handling;
    }
    this.time = Math.max(this.time, this.#busyUntil);
  }
}
