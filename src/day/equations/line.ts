/**
 * The state of one line of interchangeable people, as probabilities.
 *
 * While as many people talk as are on the line, or fewer, the number of contacts in the system says everything:
 * `heads`. After people have been taken away, those who still talk finish their contact and nobody takes a new
 * one until the number talking is down to the number on the line: then two numbers are needed, how many talk too
 * many and how many wait. These two move independently of each other (contacts end; contacts come and give up),
 * so what starts as a product stays one: each fall of staff adds two *cohorts*, laws of the excess × laws of the
 * number waiting, exactly:
 *
 *   - those states in which people were free, but not so many: nobody waits, the excess is as it was;
 *   - those in which all were busy: the excess is the whole fall, the line as it was.
 *
 * When the excess is gone, a cohort's mass flows back into `heads`.
 *
 * A change of staff is instantaneous. Up: people who still talk are counted among those on the line again, and
 * waiting contacts start at once. Cohorts of a line whose staff falls again and again are merged from the
 * thirteenth on: the two least become one product, which keeps both laws but not how they go together.
 */
import { Chain } from './chain.ts';
import { Look } from './tally.ts';

const mostCohorts = 12;

/** A product of two laws: people talking beyond those on the line, and contacts waiting for them to finish. */
export class Cohort {
  /** State i: i + 1 too many; its mass is the cohort's. */
  excess = new Chain();
  /** Contacts waiting; mass 1 (of a tagged contact: the share still waiting). */
  waiting = new Chain();
  /** The cohort as it is now, if somebody has looked since staff changed. */
  readonly now = new Look();
}

export class Line {
  /** People on the line. */
  agents = 0;
  readonly heads = new Chain();
  readonly cohorts: Cohort[] = [];
  /** Step that suited last, seconds. */
  step = 0;

  readonly #spare: Cohort[] = [];

  /** Makes the line empty of probability, for so many agents. */
  reset(agents: number): void {
    this.agents = agents;
    this.heads.clear();
    while (this.cohorts.length > 0) this.#retire(this.cohorts.length - 1);
    this.step = 0;
  }

  /** Becomes another line without leavers, with other heads. */
  become(other: Line, heads: Chain): void {
    this.reset(other.agents);
    this.step = other.step;
    this.heads.copy(heads);
  }

  /** All probability; 1 for a line that is all of a population. */
  mass(): number {
    let sum = this.heads.mass();
    for (const { excess, waiting } of this.cohorts) sum += excess.mass() * waiting.mass();
    return sum;
  }

  /** Probability that people still talk who should have left. */
  excessMass(): number {
    let sum = 0;
    for (const { excess, waiting } of this.cohorts) sum += excess.mass() * waiting.mass();
    return sum;
  }

  /** Adds `share` of another line, after the change from its people to ours. */
  addChanged(other: Line, share: number): void {
    this.step = other.agents === this.agents ? other.step : 0;
    this.#addHeads(other, share);
    for (const cohort of other.cohorts) this.#addCohort(cohort, other.agents, share);
    while (this.cohorts.length > mostCohorts) this.#mergeLeast();
  }

  /** Adds another line of as many people as somebody finds it who has to wait. */
  addBusy(other: Line): void {
    this.step = other.step;
    this.heads.addAll(other.heads, Math.max(this.agents, other.heads.from), 1);
    for (const cohort of other.cohorts) this.#addCohort(cohort, other.agents, 1);
  }

  /** Takes away the states with fewer contacts than `contacts`, and says how much they held. */
  takeBelow(contacts: number): number {
    const { heads } = this;
    let taken = 0;
    for (let n = heads.from; n <= heads.to && n < contacts; n++) {
      taken += heads.p[n]!;
      heads.p[n] = 0;
    }
    heads.from = Math.max(heads.from, contacts);
    return taken;
  }

  /** Probability that nobody is free. */
  busyMass(): number {
    const { heads } = this;
    let sum = this.excessMass();
    for (let n = Math.max(this.agents, heads.from); n <= heads.to; n++) sum += heads.p[n]!;
    return sum;
  }

  /** Contacts waiting, on average. */
  waiting(): number {
    const { heads } = this;
    let sum = 0;
    for (const { excess, waiting } of this.cohorts) sum += excess.mass() * waiting.moment();
    for (let n = Math.max(this.agents + 1, heads.from); n <= heads.to; n++) {
      sum += (n - this.agents) * heads.p[n]!;
    }
    return sum;
  }

  /** People talking, on average. */
  busy(): number {
    const { heads, agents } = this;
    let sum = 0;
    for (const { excess, waiting } of this.cohorts) {
      sum += (excess.moment() + (agents + 1) * excess.mass()) * waiting.mass();
    }
    for (let n = heads.from; n <= heads.to; n++) sum += Math.min(n, agents) * heads.p[n]!;
    return sum;
  }

  /** Lets a cohort of next to no mass flow into the heads, where it belongs but for a moment. */
  dissolve(least: number): void {
    for (let c = this.cohorts.length - 1; c >= 0; c--) {
      const { excess, waiting } = this.cohorts[c]!;
      const mass = excess.mass();
      if (mass >= least) continue;
      for (let q = waiting.from; q <= waiting.to; q++) this.heads.add(this.agents + q, mass * waiting.p[q]!);
      this.#retire(c);
    }
  }

  #addHeads({ heads, agents: before }: Line, share: number): void {
    const { agents } = this;
    if (before <= agents) {
      this.heads.addAll(heads, heads.from, share);
      return;
    }
    const someFree = this.#cohort();
    for (let n = heads.from; n <= heads.to; n++) {
      const mass = share * heads.p[n]!;
      if (n <= agents) this.heads.add(n, mass);
      else if (n < before) someFree.excess.add(n - agents - 1, mass);
    }
    someFree.waiting.add(0, 1);
    const allBusy = this.#cohort();
    let mass = 0;
    for (let n = Math.max(before, heads.from); n <= heads.to; n++) mass += heads.p[n]!;
    if (mass > 0) {
      allBusy.excess.add(before - agents - 1, share * mass);
      for (let n = Math.max(before, heads.from); n <= heads.to; n++) {
        allBusy.waiting.add(n - before, heads.p[n]! / mass);
      }
    }
  }

  #addCohort({ excess, waiting }: Cohort, before: number, share: number): void {
    const shift = before - this.agents;
    const moved = this.#cohort();
    for (let i = excess.from; i <= excess.to; i++) {
      const mass = share * excess.p[i]!;
      if (mass === 0) continue;
      if (i + shift >= 0) moved.excess.add(i + shift, mass);
      else {
        const busy = before + i + 1;
        for (let q = waiting.from; q <= waiting.to; q++) this.heads.add(busy + q, mass * waiting.p[q]!);
      }
    }
    moved.waiting.copy(waiting);
  }

  #cohort(): Cohort {
    const cohort = this.#spare.pop() ?? new Cohort();
    cohort.now.outcome = undefined;
    this.cohorts.push(cohort);
    return cohort;
  }

  #retire(c: number): void {
    const [cohort] = this.cohorts.splice(c, 1);
    cohort!.excess.clear();
    cohort!.waiting.clear();
    this.#spare.push(cohort!);
  }

  #mergeLeast(): void {
    const order = this.cohorts.map((cohort, c) => ({ c, mass: cohort.excess.mass() }));
    order.sort((a, b) => a.mass - b.mass || a.c - b.c);
    const [least, second] = [order[0]!, order[1]!];
    const from = this.cohorts[least.c]!;
    const into = this.cohorts[second.c]!;
    const whole = least.mass + second.mass;
    into.now.outcome = undefined;
    if (whole > 0) {
      const { waiting } = into;
      for (let q = waiting.from; q <= waiting.to; q++) waiting.p[q]! *= second.mass / whole;
      for (let q = from.waiting.from; q <= from.waiting.to; q++) {
        waiting.add(q, (from.waiting.p[q]! * least.mass) / whole);
      }
      for (let i = from.excess.from; i <= from.excess.to; i++) into.excess.add(i, from.excess.p[i]!);
    }
    this.#retire(least.c);
  }
}
