/**
 * Does a number of agents meet the demands? One judge for each model; each names the first demand that fails.
 * A judge is set to a load and then asked about neighbouring numbers, so it keeps 1/B of the last one and
 * of one below.
 *
 * Nobody on the line is never enough for contacts that come, whatever the measures of an empty room say.
 */
import { isOverloaded } from '../../erlang/erlang-c.ts';
import { isSummable } from '../../erlang/impatient-centre.ts';
import { linePlaces, lineSums } from '../../erlang/impatient-line.ts';
import { idleWeight } from '../../erlang/inverse-blocking.ts';
import { betaOfImpatient, betaOfPatient } from './first-guess.ts';
import type { Binding, Limits } from './goals.ts';
import { Steady } from './steady.ts';
import { SteadyJudge } from './steady-judge.ts';

export interface Judge {
  /** Sets the load: contacts per second and mean handle time in seconds, both > 0. */
  set(arrivalRate: number, handleTime: number): void;
  /** The first demand that `agents` (whole, ≥ 0) fail, or undefined when all are met. */
  failing(agents: number): Binding | undefined;
  /** Spare agents in units of √load to begin with, where something is known of them. */
  guess?(): number | undefined;
}

/** Weight of the states with an agent free (see inverse-blocking), remembering the last two numbers of agents. */
class Blocking {
  #load = 1;
  #agents = -1;
  #idle = 0;
  #below = 0;

  set(load: number): void {
    this.#load = load;
    this.#agents = -1;
  }

  /** For agents ≥ 1; Infinity where the full state weighs nothing. */
  idle(agents: number): number {
    if (agents === this.#agents) return this.#idle;
    if (agents === this.#agents - 1) return this.#below;
    const below = agents - 1 === this.#agents ? this.#idle : idleWeight(agents - 1, this.#load);
    this.#agents = agents;
    this.#below = below;
    this.#idle = ((1 + below) * agents) / this.#load;
    return this.#idle;
  }
}

/** Erlang B: the service level is the share served, and nobody waits or gives up. */
export class LossJudge implements Judge {
  readonly #limits: Limits;
  readonly #blocking = new Blocking();
  #load = 1;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  set(arrivalRate: number, handleTime: number): void {
    this.#load = arrivalRate * handleTime;
    this.#blocking.set(this.#load);
  }

  failing(agents: number): Binding | undefined {
    const { leastServiceLevel, mostOccupancy } = this.#limits;
    if (agents === 0) return leastServiceLevel > 0 ? 'serviceLevel' : 'none';
    const idle = this.#blocking.idle(agents);
    const served = idle === Number.POSITIVE_INFINITY ? 1 : idle / (1 + idle);
    if (served < leastServiceLevel) return 'serviceLevel';
    if (this.#load * served > mostOccupancy * agents) return 'occupancy';
    return undefined;
  }
}

/** Erlang C. Nobody gives up, so every service-level rule is the same. */
export class PatientJudge implements Judge {
  readonly #limits: Limits;
  readonly #blocking = new Blocking();
  #load = 1;
  #handleTime = 1;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  set(arrivalRate: number, handleTime: number): void {
    this.#load = arrivalRate * handleTime;
    this.#handleTime = handleTime;
    this.#blocking.set(this.#load);
  }

  guess(): number | undefined {
    const { leastServiceLevel, acceptableWait, ofHeld } = this.#limits;
    if (leastServiceLevel === 0 || ofHeld) return undefined;
    return betaOfPatient(this.#load, this.#handleTime, acceptableWait, leastServiceLevel);
  }

  failing(agents: number): Binding | undefined {
    const limits = this.#limits;
    const load = this.#load;
    if (isOverloaded(load, agents)) return 'stability';
    const waits = agents / ((agents - load) * this.#blocking.idle(agents) + agents);
    const ifDelayed = this.#handleTime / (agents - load);
    const late = Math.exp(-limits.acceptableWait / ifDelayed);
    if (1 - (limits.ofHeld && waits > 0 ? late : waits * late) < limits.leastServiceLevel)
      return 'serviceLevel';
    if (1 - waits * Math.exp(-limits.percentileWait / ifDelayed) < limits.leastInTime)
      return 'waitPercentile';
    if (load > limits.mostOccupancy * agents) return 'occupancy';
    const wait = waits * ifDelayed;
    if (wait > limits.mostAverageSpeedOfAnswer) return 'averageSpeedOfAnswer';
    if (wait > limits.mostAverageWait) return 'averageWait';
    return undefined;
  }
}

/** Erlang A with a finite patience. */
export class ImpatientJudge implements Judge {
  readonly #limits: Limits;
  readonly #patience: number;
  readonly #simple: boolean;
  readonly #blocking = new Blocking();
  readonly #measured: SteadyJudge;
  #load = 1;
  #arrivalRate = 1;
  #handleTime = 1;

  constructor(limits: Limits, patience: number) {
    this.#limits = limits;
    this.#patience = patience;
    this.#simple = limits.rule === 'answered/offered' && !limits.ofHeld && limits.leastInTime === 0;
    this.#measured = new SteadyJudge(limits, new Steady({ patience }));
  }

  set(arrivalRate: number, handleTime: number): void {
    this.#load = arrivalRate * handleTime;
    this.#arrivalRate = arrivalRate;
    this.#handleTime = handleTime;
    this.#blocking.set(this.#load);
    this.#measured.set(arrivalRate, handleTime);
  }

  guess(): number | undefined {
    const { leastServiceLevel, acceptableWait, ofHeld } = this.#limits;
    if (leastServiceLevel === 0 || ofHeld) return undefined;
    return betaOfImpatient(this.#load, this.#handleTime, this.#patience, acceptableWait, leastServiceLevel);
  }

  failing(agents: number): Binding | undefined {
    if (agents === 0) return this.#measured.failing(agents);
    return this.#simple && isSummable(this.#arrivalRate, this.#handleTime, this.#patience, agents)
      ? this.#failingBySums(agents)
      : this.#measured.failing(agents);
  }

  /** The default rule needs the weight of the line only, now and T later (see impatient-line). */
  #failingBySums(agents: number): Binding | undefined {
    const limits = this.#limits;
    const c = (agents * this.#patience) / this.#handleTime;
    const y = this.#arrivalRate * this.#patience;
    const idle = this.#blocking.idle(agents);
    const places = linePlaces(c, y);
    const full = 1 / (idle + 1 + y * places);
    const atOnce = full === 0 ? 1 : idle * full;
    if (limits.leastServiceLevel > 0) {
      const t = limits.acceptableWait / this.#patience;
      const left = Math.exp(-t);
      const later = left * Math.exp(-y * Math.expm1(-t) - c * t) * linePlaces(c, y * left);
      if (atOnce + full * c * (places - later) < limits.leastServiceLevel) return 'serviceLevel';
    }
    const answered = atOnce + full * c * places;
    const { mostOccupancy, mostAbandonment, mostAverageSpeedOfAnswer, mostAverageWait } = limits;
    if (this.#load * answered > mostOccupancy * agents) return 'occupancy';

    // 1 − answered is right to 1e-14, which decides nearly always; exact sums decide the rest
    const lost = 1 - answered;
    if (lost > mostAbandonment + 1e-9) return 'abandonment';
    const clear = lost < Math.min(mostAbandonment, mostAverageWait / this.#patience) - 1e-9;
    if (clear && mostAverageSpeedOfAnswer === Number.POSITIVE_INFINITY) return undefined;
    const sums = lineSums(c, y);
    const abandoned = full * sums.leaving;
    if (abandoned > mostAbandonment) return 'abandonment';
    if (full * c * this.#patience * sums.answeredTime > mostAverageSpeedOfAnswer * answered) {
      return 'averageSpeedOfAnswer';
    }
    return abandoned * this.#patience > mostAverageWait ? 'averageWait' : undefined;
  }
}
