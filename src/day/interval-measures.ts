/**
 * One interval of a day at a number of agents: the steady formula at the load the interval really carries.
 *
 * With patience: Erlang A at each of the four moments of the lagged load, averaged; contacts who give up keep
 * the line short, so the centre follows its load within a minute or two. Without patience: Erlang C at the
 * interval's mean load, since a line nobody leaves takes longer than an interval to settle and does not follow
 * single moments; where that load is not below the agents there is no steady state and no figure.
 *
 * A fraction of an agent is a share of days (or of the interval) with one more: shares and times are mixed, a
 * mean of the answered is the ratio of the mixed sums.
 */
import { erlangAParts } from '../erlang/erlang-a.ts';
import { isOverloaded } from '../erlang/erlang-c.ts';
import { ImpatientCentre, isSummable } from '../erlang/impatient-centre.ts';
import type { WaitParts } from '../erlang/wait-measures.ts';
import { momentWeights } from './lagged-load.ts';

export interface IntervalSettings {
  /** Mean of an exponential patience, seconds, > 0; Infinity: nobody gives up. */
  readonly patience: number;
  /** Acceptable wait T, seconds, ≥ 0. */
  readonly acceptableWait: number;
}

export interface StableInterval {
  readonly stable: true;
  /** Load carried over from before and arriving, mean over the interval, erlangs. */
  readonly load: number;
  /** Answered within T / offered. */
  readonly serviceLevel: number;
  /** Mean wait over everybody, seconds. */
  readonly averageWait: number;
  /** Mean wait of the answered, seconds; null when nobody is answered. */
  readonly averageSpeedOfAnswer: number | null;
  /** Gave up / offered. */
  readonly abandonmentRate: number;
  /** Busy share of the agents; 0 without agents. */
  readonly occupancy: number;
}

export interface UnstableInterval {
  readonly stable: false;
  readonly load: number;
}

export type IntervalMeasures = StableInterval | UnstableInterval;

/**
 * Measures of an interval with this load and these agents (≥ 0, fractions allowed).
 *
 * @param average mean load, erlangs
 * @param atMoments load at the four moments, erlangs
 */
export function intervalMeasures(
  average: number,
  atMoments: Float64Array,
  handleTime: number,
  agents: number,
  settings: IntervalSettings,
): IntervalMeasures {
  const floor = Math.floor(agents);
  const patient = settings.patience === Number.POSITIVE_INFINITY;
  if (patient && isOverloaded(average, floor)) return { stable: false, load: average };

  const sums = new IntervalSums(handleTime, settings);
  for (let extra = 0; extra <= 1; extra++) {
    const share = extra === 0 ? 1 - (agents - floor) : agents - floor;
    if (share === 0) continue;
    if (patient) sums.add(share, average, floor + extra);
    else for (let k = 0; k < 4; k++) sums.add(share * momentWeights[k]!, atMoments[k]!, floor + extra);
  }
  return {
    stable: true,
    load: average,
    serviceLevel: sums.soon,
    averageWait: sums.answeredTime + sums.abandonedTime,
    averageSpeedOfAnswer: sums.answered > 0 ? sums.answeredTime / sums.answered : null,
    abandonmentRate: sums.abandoned,
    occupancy: agents === 0 ? 0 : sums.busy / agents,
  };
}

/**
 * What happens to a contact of an interval with a steady state and whole agents: the parts from which every rule of
 * the service level is made, averaged over the moments like the measures.
 */
export function intervalParts(
  average: number,
  atMoments: Float64Array,
  handleTime: number,
  agents: number,
  { patience, acceptableWait }: IntervalSettings,
  shortAbandon: number,
): WaitParts {
  const at = (load: number) =>
    erlangAParts({
      arrivalRate: load / handleTime,
      handleTime,
      patience,
      agents,
      acceptableWait,
      shortAbandon,
    });
  if (patience === Number.POSITIVE_INFINITY) return at(average);
  const sums: Record<string, number> = {};
  atMoments.forEach((load, k) => {
    for (const [part, value] of Object.entries(at(load))) {
      sums[part] = (sums[part] ?? 0) + momentWeights[k]! * value;
    }
  });
  return sums as unknown as WaitParts;
}

/** Weighted sums of what happens to a contact, over moments and counts of agents. */
class IntervalSums {
  soon = 0;
  answered = 0;
  abandoned = 0;
  answeredTime = 0;
  abandonedTime = 0;
  busy = 0;
  readonly #handleTime: number;
  readonly #settings: IntervalSettings;

  constructor(handleTime: number, settings: IntervalSettings) {
    this.#handleTime = handleTime;
    this.#settings = settings;
  }

  add(share: number, load: number, agents: number): void {
    const { patience, acceptableWait } = this.#settings;
    const arrivalRate = load / this.#handleTime;
    if (isSummable(arrivalRate, this.#handleTime, patience, agents)) {
      const centre = new ImpatientCentre(arrivalRate, this.#handleTime, patience, agents);
      this.#count(share, load, centre, centre.answeredWithin(acceptableWait));
    } else {
      const parts = erlangAParts({
        arrivalRate,
        handleTime: this.#handleTime,
        patience,
        agents,
        acceptableWait,
      });
      this.#count(share, load, parts, parts.answeredSoon);
    }
  }

  #count(share: number, load: number, parts: Outcome, soon: number): void {
    this.soon += share * soon;
    this.answered += share * parts.answered;
    this.abandoned += share * parts.abandoned;
    this.answeredTime += share * parts.answeredTime;
    this.abandonedTime += share * parts.abandonedTime;
    this.busy += share * load * parts.answered;
  }
}

/** How a contact ends, as shares and waits per offered contact. */
interface Outcome {
  readonly answered: number;
  readonly abandoned: number;
  readonly answeredTime: number;
  readonly abandonedTime: number;
}

/** The load at the four moments of one interval. */
export function momentsOf(all: Float64Array, interval: number): Float64Array {
  return all.subarray(4 * interval, 4 * interval + 4);
}
