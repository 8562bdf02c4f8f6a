/**
 * Moves a line through time at constant rates and constant staff, in steps that are as long as the accuracy
 * allows.
 *
 * Two things limit a step. Its roughness (see exponential-step): at 10 the error of smooth motion is about 1e-9 of
 * the probability; sharp corners, as staff changes leave behind, have up to 2e-5 of the roughness, so the first
 * steps after them are short by themselves. And, while leavers still talk, how well the flow of their mass into
 * the heads is a parabola over the step: the mass that its Simpson sum misses. The parabola is scaled to the mass
 * that really flows, so probability is kept exactly.
 */
import { Chain, type Rates } from './chain.ts';
import { ExponentialStep, type Source } from './exponential-step.ts';
import type { LeaversOutcome } from './leavers-outcome.ts';
import type { Cohort, Line } from './line.ts';
import type { LineRates } from './line-rates.ts';
import type { ByPole } from './pade.ts';
import { Look, type Tally } from './tally.ts';

/** Roughness that is let pass; errors grow with its power 12/5. */
const mostRough = 100;
/** How much rougher a step may be where only a small part of an answer hangs on it: contacts followed to their end. */
const looser = 30;
/** Mass that a parabola may miss in a step. */
const mostMissed = 5e-4;
/** Strain of a step that still says what the law is part of the way, where it is right to order 5 only. */
const mostStrainSampled = 0.1;
const dissolved = 1e-6;
const shortest = 1e-6;

/** The laws of a cohort in the middle and at the end of a step. */
class Passage {
  readonly excessMiddle = new Chain();
  excess = new Chain();
  readonly waitingMiddle = new Chain();
  waiting = new Chain();
}

/** Room and arithmetic for moving lines; one serves any number of them, one after the other. */
export class Evolution {
  readonly #step = new ExponentialStep();
  readonly #passages: Passage[] = [];
  readonly #flow = new Flow();
  readonly #look = new Look();

  /**
   * Moves a line by so many seconds; time spent goes to `tally`, and with `outcome` what becomes of those who come
   * while leavers still talk.
   */
  move(
    line: Line,
    rates: LineRates,
    seconds: number,
    tally: Tally,
    outcome: LeaversOutcome | null = null,
  ): void {
    let left = seconds;
    const first = 4 / (rates.pace.arrivals + rates.agents * rates.pace.service + rates.pace.leaving);
    let h = line.step > 0 ? line.step : Math.max(first, shortest);
    while (left > 0) {
      if (line.cohorts.length > 0) line.dissolve(dissolved);
      const last = h >= left;
      if (last) h = left;
      else if (h > left / 2) h = left / 2;
      const strain = this.#try(line, rates, h, rates.whose === 'everybody' ? mostRough : looser * mostRough);
      if (strain > 1 && h > shortest) {
        h *= Math.max(0.2, suitable(strain));
        continue;
      }
      this.#accept(line, rates, h, tally, outcome);
      left -= h;
      if (left < 1e-9 * seconds) left = 0;
      const suits = h * Math.min(4, suitable(Math.max(strain, 1e-9)));
      // the remainder of an interval is no reason for small steps in the next
      line.step = last ? Math.max(line.step, suits) : suits;
      h = suits;
    }
  }

  /**
   * Moves a line by so many seconds in one step and writes down its heads part of the way; false, and nothing moved,
   * when leavers still talk or one step is too long.
   */
  moveSampling(
    line: Line,
    rates: LineRates,
    seconds: number,
    tally: Tally,
    ways: readonly ByPole[],
    laws: readonly Chain[],
  ): boolean {
    if (line.cohorts.length > 0 || line.step < seconds) return false;
    if (this.#try(line, rates, seconds, mostRough) > mostStrainSampled) return false;
    this.#step.sample(rates.heads, seconds, ways, laws);
    this.#accept(line, rates, seconds, tally, null);
    return true;
  }

  /** Tries a step; > 1 when it is too long. */
  #try(line: Line, rates: LineRates, h: number, most: number): number {
    const { cohorts } = line;
    let rough = 0;
    let missed = 0;
    const flow = this.#flow;
    flow.clear();
    for (let c = 0; c < cohorts.length; c++) {
      while (this.#passages.length <= c) this.#passages.push(new Passage());
      const passage = this.#passages[c]!;
      rough += this.#pass(cohorts[c]!, passage, rates, h);
      if (rough > 8 * most) return rough / most;
      missed += flow.add(cohorts[c]!, passage, rates, h);
    }
    const source = cohorts.length > 0 ? flow.source(line.agents) : undefined;
    rough += this.#step.go(line.heads, rates.heads, h, source);
    return Math.max(rough / most, missed / mostMissed);
  }

  #pass(cohort: Cohort, passage: Passage, rates: LineRates, h: number): number {
    const step = this.#step;
    const rough = step.go(cohort.excess, rates.excess, h);
    passage.excess.take(step.next, step.from, step.to);
    const roughWaiting = step.go(cohort.waiting, rates.waiting, h);
    passage.waiting.take(step.next, step.from, step.to);
    between(cohort.excess, passage.excess, rates.excess, h, passage.excessMiddle);
    between(cohort.waiting, passage.waiting, rates.waiting, h, passage.waitingMiddle);
    return Math.max(rough, cohort.excess.mass() * roughWaiting);
  }

  #accept(line: Line, { agents }: LineRates, h: number, tally: Tally, outcome: LeaversOutcome | null): void {
    const step = this.#step;
    line.heads.take(step.next, step.from, step.to);
    tally.add(step.integral, step.from, step.to);
    const { cohorts } = line;
    for (let c = 0; c < cohorts.length; c++) {
      const cohort = cohorts[c]!;
      const { excess, waiting, now } = cohort;
      const passage = this.#passages[c]!;
      const then = this.#look;
      if (now.outcome !== outcome) now.take(excess, waiting, outcome);
      tally.addExcess(agents, now, h / 6);
      then.take(passage.excessMiddle, passage.waitingMiddle, outcome);
      tally.addExcess(agents, then, (4 * h) / 6);
      now.take(passage.excess, passage.waiting, outcome);
      tally.addExcess(agents, now, h / 6);
      // the law at the end becomes the cohort's, whose old one is room for the next step
      [cohort.excess, passage.excess] = [passage.excess, excess];
      [cohort.waiting, passage.waiting] = [passage.waiting, waiting];
    }
  }
}

/** The law half-way, from those at both ends and their slopes: Hermite's cubic, right to h⁴. */
function between(begin: Chain, end: Chain, rates: Rates, h: number, middle: Chain): void {
  const from = Math.max(0, Math.min(begin.from, end.from) - 1);
  const to = Math.max(begin.to, end.to) + 1;
  begin.reserve(to + 1);
  end.reserve(to + 1);
  middle.clear();
  middle.reserve(to);
  middle.from = from;
  middle.to = to;
  rates.reach(from, to + 1);
  const { up, down, out } = rates;
  const a = begin.p;
  const b = end.p;
  for (let n = from; n <= to; n++) {
    let slope = (b[n]! - a[n]!) * (up[n]! + down[n]! + out[n]!) + (a[n + 1]! - b[n + 1]!) * down[n + 1]!;
    if (n > 0) slope += (a[n - 1]! - b[n - 1]!) * up[n - 1]!;
    middle.p[n] = (a[n]! + b[n]!) / 2 + (h / 8) * slope;
  }
}

/** What flows from cohorts into the heads over a step, as a parabola in time, by contacts waiting. */
class Flow {
  #f0 = new Float64Array(64);
  #f1 = new Float64Array(64);
  #f2 = new Float64Array(64);
  #to = -1;

  clear(): void {
    this.#f0.fill(0);
    this.#f1.fill(0);
    this.#f2.fill(0);
    this.#to = -1;
  }

  /** Adds a cohort's flow; the mass that Simpson's rule misses of what left it. */
  add({ excess, waiting }: Cohort, passage: Passage, rates: LineRates, h: number): number {
    rates.excess.reach(0, 0);
    const rate = rates.excess.out[0]!;
    let begin = rate * excess.p[0]!;
    let middle = rate * passage.excessMiddle.p[0]!;
    let end = rate * passage.excess.p[0]!;
    const gone = excess.mass() - passage.excess.mass();
    let simpson = (h * (begin + 4 * middle + end)) / 6;
    const missed = Math.abs(gone - simpson);
    if (!(simpson > missed)) {
      begin = 1;
      middle = 1;
      end = 1;
      simpson = h;
    }
    const scale = gone / simpson;
    const last = Math.max(waiting.to, passage.waitingMiddle.to, passage.waiting.to);
    this.#reserve(last);
    for (let q = 0; q <= last; q++) {
      const a = scale * begin * (waiting.p[q] ?? 0);
      const b = scale * middle * (passage.waitingMiddle.p[q] ?? 0);
      const c = scale * end * (passage.waiting.p[q] ?? 0);
      this.#f0[q]! += a;
      this.#f1[q]! += 4 * b - 3 * a - c;
      this.#f2[q]! += 2 * a - 4 * b + 2 * c;
    }
    return missed;
  }

  /** The flow by contacts in the system. */
  source(agents: number): ShiftedSource {
    const shifted = this.#shifted;
    shifted.set(agents, this.#f0, this.#f1, this.#f2, this.#to);
    return shifted;
  }

  readonly #shifted = new ShiftedSource();

  #reserve(last: number): void {
    this.#to = Math.max(this.#to, last);
    if (last < this.#f0.length) return;
    const room = Math.ceil(1.5 * (last + 1));
    const [f0, f1, f2] = [new Float64Array(room), new Float64Array(room), new Float64Array(room)];
    f0.set(this.#f0);
    f1.set(this.#f1);
    f2.set(this.#f2);
    this.#f0 = f0;
    this.#f1 = f1;
    this.#f2 = f2;
  }
}

/** A flow by contacts waiting, moved up by the people who talk. */
class ShiftedSource implements Source {
  f0 = new Float64Array(0);
  f1 = new Float64Array(0);
  f2 = new Float64Array(0);
  from = 0;
  to = -1;

  set(agents: number, f0: Float64Array, f1: Float64Array, f2: Float64Array, to: number): void {
    this.from = agents;
    this.to = agents + to;
    if (this.to >= this.f0.length) {
      const room = Math.ceil(1.25 * (this.to + 1));
      this.f0 = new Float64Array(room);
      this.f1 = new Float64Array(room);
      this.f2 = new Float64Array(room);
    }
    for (let q = 0; q <= to; q++) {
      this.f0[agents + q] = f0[q]!;
      this.f1[agents + q] = f1[q]!;
      this.f2[agents + q] = f2[q]!;
    }
  }
}

/** The step that suits an error so many times the allowed one, in steps. Not by `**`, of which every engine has its own. */
function suitable(strain: number): number {
  return 0.85 * Math.exp(-0.2 * Math.log(strain));
}
