/**
 * A day that has been run once, with its state at the end of every interval, so that another number of people in
 * one interval asks for a few intervals only: from the first whose contacts may still wait when the change comes,
 * until the line is again as it would have been.
 */
import type { Counts, Course } from './course.ts';
import { Line } from './line.ts';

/** Contacts waiting and people talking by which two lines may differ and count as the same. */
const sameLine = 3e-4;

/** What a change does to a day. */
export interface Effect {
  /** First interval whose counts change, and the new counts from there on; after them nothing does. */
  readonly first: number;
  readonly counts: readonly Counts[];
  /** More contacts of the day answered within T, and given up, than before. */
  readonly answeredInTime: number;
  readonly abandoned: number;
}

export class Trail {
  readonly course: Course;
  readonly counts: Counts[] = [];

  readonly #start: readonly Line[];
  readonly #ends: Line[][] = [];
  #lines: Line[] = [];
  #next: Line[] = [];
  #before = 0;
  #afterwards = 0;

  /** @param start population before the first interval */
  constructor(course: Course, start: readonly Line[]) {
    this.course = course;
    this.#start = start;
    this.#begin(0);
    for (let i = 0; i < course.intervals; i++) this.#keep(i, this.#run(i));
    this.#before = this.#gaveUpFromBefore();
    this.#afterwards = this.#gaveUpAfterwards();
  }

  /** What so many people more (fewer: < 0) in interval i do to the day; the day stays as it is. */
  effect(i: number, more: number): Effect {
    const { course } = this;
    const before = course.agents[i]!;
    course.agents[i] = before + more;
    const first = this.#firstTouched(i);
    const counts: Counts[] = [];
    let answeredInTime = 0;
    let abandoned = 0;
    this.#begin(first);
    let k = first;
    for (; k < course.intervals; k++) {
      const now = this.#run(k);
      counts.push(now);
      answeredInTime += now.answeredInTime - this.counts[k]!.answeredInTime;
      abandoned += now.abandoned - this.counts[k]!.abandoned;
      if (k > i && isSame(this.#lines, this.#ends[k]!)) break;
    }
    if (k === course.intervals) abandoned += this.#gaveUpAfterwards() - this.#afterwards;
    if (first === 0) abandoned -= this.#gaveUpFromBefore() - this.#before;
    course.agents[i] = before;
    return { first, counts, answeredInTime, abandoned };
  }

  /** Changes people for good, and the day with them. */
  change(i: number, more: number): void {
    const { course } = this;
    course.agents[i]! += more;
    const first = this.#firstTouched(i);
    if (first === 0) this.#before = this.#gaveUpFromBefore();
    this.#begin(first);
    for (let k = first; k < course.intervals; k++) {
      const now = this.#run(k);
      const settled = k > i && isSame(this.#lines, this.#ends[k]!);
      this.#keep(k, now);
      if (settled) return;
    }
    this.#afterwards = this.#gaveUpAfterwards();
  }

  #firstTouched(i: number): number {
    const { acceptableWait, intervalLength } = this.course.input;
    return Math.max(0, i - Math.ceil(acceptableWait / intervalLength));
  }

  #begin(i: number): void {
    copyLines(i === 0 ? this.#start : this.#ends[i - 1]!, this.#lines);
  }

  #run(i: number): Counts {
    this.course.change(this.#lines, i, this.#next);
    [this.#lines, this.#next] = [this.#next, this.#lines];
    return this.course.interval(i, this.#lines);
  }

  #keep(i: number, counts: Counts): void {
    this.counts[i] = counts;
    const end = this.#ends[i] ?? [];
    copyLines(this.#lines, end);
    this.#ends[i] = end;
  }

  /** Those who wait when the day begins and give up: they are no contacts of this day. */
  #gaveUpFromBefore(): number {
    const { course } = this;
    if (course.intervals === 0) return 0;
    return course.input.paces[0]!.leaving * course.afterwards(this.#start, -1).waitingTime;
  }

  /** Those who still wait after the last interval and give up. */
  #gaveUpAfterwards(): number {
    const { course } = this;
    const last = course.intervals - 1;
    if (last < 0) return 0;
    return course.input.paces[last]!.leaving * course.afterwards(this.#lines, last).waitingTime;
  }
}

/** Makes one population equal to another. */
export function copyLines(from: readonly Line[], to: Line[]): void {
  while (to.length > from.length) to.pop();
  while (to.length < from.length) to.push(new Line());
  from.forEach((line, b) => {
    to[b]!.reset(line.agents);
    to[b]!.addChanged(line, 1);
  });
}

function isSame(a: readonly Line[], b: readonly Line[]): boolean {
  let waiting = 0;
  let busy = 0;
  for (const line of a) {
    waiting += line.waiting();
    busy += line.busy();
  }
  for (const line of b) {
    waiting -= line.waiting();
    busy -= line.busy();
  }
  return Math.abs(waiting) + Math.abs(busy) < sameLine;
}
