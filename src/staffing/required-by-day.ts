/**
 * The needed line of a day by the forward equations (src/day): the smallest counts with which every interval
 * meets its demands, or the day as a whole does, the line carried from interval to interval and staff changing
 * while people talk.
 *
 * By interval: forward passes. Each interval, from the state the one before leaves behind, takes the fewest people
 * that meet its demands; its last contacts may be answered by the people of the next interval, so passes are
 * repeated until nothing changes. Then one person fewer anywhere fails that interval. Where passes do not settle,
 * intervals that fail get a person more until none does.
 *
 * By day: service level is demanded of the day, and of each interval a floor only; the other demands stay with the
 * intervals. From the line by interval at the day's target (which meets it), people are taken away where that
 * costs least, and moved to where they are worth more, as long as the day and every interval allow it.
 *
 * An interval in which nobody is expected needs nobody; those still talking finish.
 */
import { courseOf, type EquationsInput, measuresOf, startOf, sumsOf } from '../day/day-by-equations.ts';
import type { Counts, Course } from '../day/equations/course.ts';
import type { Line } from '../day/equations/line.ts';
import { copyLines, type Effect, Trail } from '../day/equations/trail.ts';
import { checkShare } from '../erlang/check.ts';
import { smallest } from '../erlang/smallest.ts';
import { type Binding, type Goals, type Limits, limitsOf } from './interval/goals.ts';
import { nobody, type RequiredAgents } from './interval/search.ts';
import { requiredByInterval } from './required-by-interval.ts';

export interface RequiredByDayInput
  extends Omit<EquationsInput, 'agents' | 'acceptableWait'>,
    Omit<Goals, 'rule' | 'population' | 'shortAbandon' | 'waitPercentile'> {
  /** Whose service level must reach the target: each interval's (default) or the day's. */
  readonly scope?: 'interval' | 'day';
  /** With scope `day`: least service level of each interval, 0..1. Default 0.6. */
  readonly floor?: number;
  /** Share of paid time away from the line, 0 ≤ share < 1. Default 0. */
  readonly shrinkage?: number;
}

const mostPasses = 8;
const mostMoves = 400;

/**
 * People needed in each interval of a day, the line carried over. The service level is answered within T of all
 * offered; `binding` is the demand that one person fewer would fail.
 *
 * @throws RangeError for a bad number or a demand that nothing can meet.
 * @example requiredByDay({ intervalLength: 1800, volumes: [20, 100, 100, 20], handleTime: 240, patience: 180,
 *   serviceLevelTarget: 0.8, acceptableWait: 20 }).map((each) => each.requiredAgents) // [4, 15, 16, 6]
 */
export function requiredByDay(input: RequiredByDayInput): RequiredAgents[] {
  const { scope = 'interval', floor = 0.6, shrinkage = 0 } = input;
  if (!(shrinkage >= 0 && shrinkage < 1)) {
    throw new RangeError(`invalid shrinkage: ${shrinkage} (share, must be ≥ 0 and < 1)`);
  }
  checkShare('floor', floor);
  const limits = limitsOf(input);
  const { handleTime } = input;
  const guess = requiredByInterval({
    ...input,
    handleTime: typeof handleTime === 'number' ? { mean: handleTime } : handleTime.map((mean) => ({ mean })),
  }).map(({ requiredAgents }) => requiredAgents);
  const course = courseOf({ ...input, agents: guess, acceptableWait: limits.acceptableWait });
  const start = startOf(input);
  const bindings = new Passes(course, start, limits).settle();
  if (scope === 'day') {
    const floors = { ...limits, leastServiceLevel: Math.min(floor, limits.leastServiceLevel) };
    spread(new Trail(course, start), limits.leastServiceLevel, new Judge(course, floors), bindings);
  }
  return course.agents.map((requiredAgents, i) =>
    requiredAgents === 0 && bindings[i] === 'none'
      ? nobody
      : {
          requiredAgents,
          scheduledAgents: Math.ceil((requiredAgents / (1 - shrinkage)) * (1 - 1e-12)),
          binding: bindings[i]!,
        },
  );
}

/** Says which demand an interval fails, from what has been counted in it. */
class Judge {
  /** Whether any demand speaks of waits to their end, which may lie in later intervals. */
  readonly looksAhead: boolean;

  readonly #course: Course;
  readonly #limits: Limits;

  constructor(course: Course, limits: Limits) {
    this.#course = course;
    this.#limits = limits;
    this.looksAhead =
      Math.min(limits.mostAbandonment, limits.mostAverageSpeedOfAnswer, limits.mostAverageWait) <
      Number.POSITIVE_INFINITY;
  }

  /** @param later how much longer those wait who wait at the end than those at the beginning did, seconds */
  failing(i: number, counts: Counts, later: number, left: number): Binding | undefined {
    const { paces, intervalLength } = this.#course.input;
    const agents = this.#course.agents[i]!;
    if (counts.offered === 0) return undefined;
    if (agents === 0) return this.#limits.leastServiceLevel > 0 ? 'serviceLevel' : 'none';
    const limits = this.#limits;
    const measures = measuresOf(sumsOf(counts, paces[i]!, agents, intervalLength, later), left > 0);
    if (measures.serviceLevel! < limits.leastServiceLevel) return 'serviceLevel';
    if (measures.occupancy! > limits.mostOccupancy) return 'occupancy';
    if (!this.looksAhead) return undefined;
    if (measures.abandonmentRate! > limits.mostAbandonment) return 'abandonment';
    const { averageSpeedOfAnswer, averageWait } = measures;
    const never = Number.POSITIVE_INFINITY;
    if ((averageSpeedOfAnswer ?? never) > limits.mostAverageSpeedOfAnswer) return 'averageSpeedOfAnswer';
    if ((averageWait ?? never) > limits.mostAverageWait) return 'averageWait';
    return undefined;
  }
}

/** Forward passes over the course, whose agents they set. */
class Passes {
  readonly #course: Course;
  readonly #start: readonly Line[];
  readonly #judge: Judge;
  #lines: Line[] = [];
  #next: Line[] = [];

  constructor(course: Course, start: readonly Line[], limits: Limits) {
    this.#course = course;
    this.#start = start;
    this.#judge = new Judge(course, limits);
  }

  /** Passes until every interval has the fewest people that meet its demands; the demand that decides in each. */
  settle(): Binding[] {
    const { agents } = this.#course;
    let bindings: Binding[] = [];
    for (let pass = 0; pass < mostPasses; pass++) {
      const before = [...agents];
      bindings = this.#pass();
      if (agents.every((count, i) => count === before[i])) return bindings;
    }
    for (let i = this.#firstFailing(); i >= 0; i = this.#firstFailing()) agents[i]! += 1;
    return bindings;
  }

  #pass(): Binding[] {
    const { agents, input } = this.#course;
    const bindings: Binding[] = [];
    let before: readonly Line[] = this.#start;
    for (let i = 0; i < agents.length; i++) {
      let failedAt = -1;
      let binding: Binding = 'none';
      if (input.paces[i]!.arrivals === 0) agents[i] = 0;
      else {
        agents[i] = smallest(
          (count) => {
            agents[i] = count;
            const failing = this.#failing(i, before);
            if (failing !== undefined && count > failedAt) {
              failedAt = count;
              binding = failing;
            }
            return failing === undefined;
          },
          0,
          agents[i]!,
        );
      }
      bindings.push(binding);
      this.#run(i, before);
      const kept: Line[] = [];
      copyLines(this.#lines, kept);
      before = kept;
    }
    return bindings;
  }

  #firstFailing(): number {
    let before: readonly Line[] = this.#start;
    for (let i = 0; i < this.#course.intervals; i++) {
      if (this.#failing(i, before) !== undefined) return i;
      const kept: Line[] = [];
      copyLines(this.#lines, kept);
      before = kept;
    }
    return -1;
  }

  #failing(i: number, before: readonly Line[]): Binding | undefined {
    const earlier = this.#judge.looksAhead ? this.#course.afterwards(before, i - 1).waitingTime : 0;
    const counts = this.#run(i, before);
    if (!this.#judge.looksAhead) return this.#judge.failing(i, counts, 0, 0);
    const { waitingTime, left } = this.#course.afterwards(this.#lines, i);
    return this.#judge.failing(i, counts, waitingTime - earlier, left);
  }

  #run(i: number, before: readonly Line[]): Counts {
    this.#course.change(before, i, this.#next);
    [this.#lines, this.#next] = [this.#next, this.#lines];
    return this.#course.interval(i, this.#lines);
  }
}

/**
 * Takes people away, and moves them, while the day reaches its target and every interval its floor: several at a
 * time first, one at a time in the end. What they are worth in an interval is asked again only near the last move.
 */
function spread(trail: Trail, target: number, judge: Judge, bindings: Binding[]): void {
  const { course, counts } = trail;
  const peak = Math.max(0, ...course.agents);
  let people = 2 ** Math.floor(Math.log2(Math.max(1, peak / 40)));
  for (; people >= 1; people /= 2) spreadBy(people, trail, target, judge);
  for (let i = 0; i < counts.length; i++) {
    if (course.agents[i] === 0) bindings[i] = 'none';
    else bindings[i] = failingAfter(trail, i, trail.effect(i, -1), 1, judge) ?? 'serviceLevel';
  }
}

function spreadBy(people: number, trail: Trail, target: number, judge: Judge): void {
  const { counts } = trail;
  const needed = target * counts.reduce((sum, each) => sum + each.offered, 0);
  const fewer = counts.map((_, i) => lossOf(trail, i, people, judge));
  const more = counts.map((_, i) => gainOf(trail, i, people));
  let soon = answeredOf(trail);
  for (let move = 0; move < mostMoves; move++) {
    const from = indexOfLeast(fewer);
    if (from < 0) return;
    const to = indexOfMost(more);
    const frees = soon - fewer[from]! >= needed;
    // people are moved only for a gain that is more than what the arithmetic may be off by
    const moves = to !== from && more[to]! > fewer[from]! + 1e-3;
    if (!frees && !moves) return;
    trail.change(from, -people);
    if (!frees) trail.change(to, people);
    const now = answeredOf(trail);
    /* v8 ignore next -- two moves may be worth a little less together than each alone; no day is known where it shows */
    if (now < Math.min(needed, soon)) {
      if (!frees) trail.change(to, -people);
      trail.change(from, people);
      return;
    }
    soon = now;
    for (const changed of frees ? [from] : [from, to]) {
      for (let i = Math.max(0, changed - 2); i <= Math.min(counts.length - 1, changed + 3); i++) {
        fewer[i] = lossOf(trail, i, people, judge);
        more[i] = gainOf(trail, i, people);
      }
    }
  }
}

function answeredOf({ counts }: Trail): number {
  return counts.reduce((sum, each) => sum + each.answeredInTime, 0);
}

/** Answers within T that the day loses with fewer people in an interval; Infinity where a demand forbids it. */
function lossOf(trail: Trail, i: number, people: number, judge: Judge): number {
  if (trail.course.agents[i]! < people) return Number.POSITIVE_INFINITY;
  const effect = trail.effect(i, -people);
  const forbidden = failingAfter(trail, i, effect, people, judge) !== undefined;
  return forbidden ? Number.POSITIVE_INFINITY : -effect.answeredInTime;
}

function gainOf(trail: Trail, i: number, people: number): number {
  return trail.counts[i]!.offered > 0 ? trail.effect(i, people).answeredInTime : 0;
}

/** The first demand that fails after people have been taken from interval i. */
function failingAfter(
  { course: { agents } }: Trail,
  i: number,
  { first, counts }: Effect,
  people: number,
  judge: Judge,
): Binding | undefined {
  agents[i]! -= people;
  let failing: Binding | undefined;
  for (let k = 0; k < counts.length && failing === undefined; k++) {
    // waits count where they happen here: those of the last contacts are not followed into the next interval
    failing = judge.failing(first + k, counts[k]!, 0, 0);
  }
  agents[i]! += people;
  return failing;
}

function indexOfLeast(values: readonly number[]): number {
  let best = -1;
  for (let i = 0; i < values.length; i++) {
    if (values[i]! < (best < 0 ? Number.POSITIVE_INFINITY : values[best]!)) best = i;
  }
  return best;
}

function indexOfMost(values: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}
