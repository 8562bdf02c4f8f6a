/**
 * Priorities among contacts that share n agents, a mean handle time and no wish to give up (M/M/n with
 * classes). Class 0 goes first; within a class first come, first served.
 *
 * Non-preemptive: a call in progress is finished. Whether somebody waits at all is Erlang C of everything
 * together, since a lower class holds agents too; how long class k waits depends on the classes up to k only:
 * the line of those is geometric, and while it shrinks, new arrivals of the classes above go ahead. So the wait
 * of the delayed is a busy period of the classes above, begun by an exponential amount of work. Its mean is
 * Cobham's; its tail is one smooth integral (spectrum of the birth–death process) plus, when the classes
 * above are few, one exponential.
 *
 * Preemptive resume: a higher class never notices a lower one, so classes 0…k together are Erlang C with first
 * come, first served, and class k is the difference of two of them.
 *
 * A class is stable as long as the load of the classes up to it is below the agents, whatever comes below it.
 * Source: Cobham (1954); Davis (1966); Kella & Yechiali (1985).
 */
import { checkNotNegative, checkWhole } from './check.ts';
import { delayProbability, isOverloaded } from './erlang-c.ts';
import { inverseBlocking } from './inverse-blocking.ts';
import { integrate } from './quadrature.ts';

export interface PriorityInput {
  /** Contacts per second of each class, highest priority first, ≥ 0. */
  readonly arrivalRates: readonly number[];
  /** Mean handle time, seconds, > 0, the same for all. */
  readonly handleTime: number;
  /** Agents, whole, ≥ 1. */
  readonly agents: number;
  /** Acceptable wait T, seconds, ≥ 0. */
  readonly acceptableWait: number;
}

export type PriorityClass =
  | {
      readonly stable: true;
      /** Mean wait, seconds. */
      readonly averageWait: number;
      /** Share answered within T. */
      readonly serviceLevel: number;
      /** Share that waits longer than T. */
      readonly lateShare: number;
      /** Contacts of the class waiting on average. */
      readonly averageQueueLength: number;
    }
  | { readonly stable: false };

export interface Priority {
  /** False when the agents cannot keep up with all classes together. */
  readonly stable: boolean;
  /** Offered load of all classes, erlangs. */
  readonly load: number;
  /** Share of contacts that find everybody busy; the same for every class. */
  readonly waitProbability: number;
  /** Busy share of the agents. */
  readonly occupancy: number;
  /** Mean wait over all contacts, seconds, whatever the order; null without a steady state. */
  readonly averageWait: number | null;
  readonly classes: readonly PriorityClass[];
}

/**
 * Waits under non-preemptive priority.
 *
 * @throws RangeError for a bad number.
 * @example nonPreemptivePriority({ arrivalRates: [0.2, 0.6], handleTime: 1, agents: 1, acceptableWait: 0 })
 *   .classes.map((each) => each.stable && each.averageWait) // [1, 5]
 */
export function nonPreemptivePriority(input: PriorityInput): Priority {
  const { arrivalRates, handleTime, agents, acceptableWait } = input;
  check(arrivalRates, handleTime, agents);
  checkNotNegative('acceptableWait', acceptableWait, 'seconds');
  const load = sum(arrivalRates) * handleTime;
  const stable = !isOverloaded(load, agents);
  const waits = stable ? delayProbability(agents, load) : 1;
  const drain = agents / handleTime;
  let above = 0;
  const classes = arrivalRates.map((rate): PriorityClass => {
    const higher = above;
    above += rate;
    if (isOverloaded(above * handleTime, agents)) return { stable: false };
    const averageWait = (waits * drain) / ((drain - higher) * (drain - above));
    const late = waits * lateTail(higher, above, drain, acceptableWait);
    return {
      stable: true,
      averageWait,
      serviceLevel: 1 - late,
      lateShare: late,
      averageQueueLength: rate * averageWait,
    };
  });
  return {
    stable,
    load,
    waitProbability: waits,
    occupancy: stable ? load / agents : 1,
    averageWait: stable ? (waits * handleTime) / (agents - load) : null,
    classes,
  };
}

/** Where the integral over half a turn is cut, in half turns: what matters for long waits lies near 0. */
const cuts = [0, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.1, 1];

/**
 * P(wait > t) of a delayed contact when `higher` per second go ahead of it, `upTo` per second are ahead of or
 * beside it, and the agents together finish `drain` per second.
 */
function lateTail(higher: number, upTo: number, drain: number, t: number): number {
  if (higher === 0) return Math.exp((upTo - drain) * t);
  const busy = upTo / drain;
  const share = higher / drain;
  const ratio = busy / Math.sqrt(share);
  const gap = (1 - Math.sqrt(share)) ** 2;
  const swing = 4 * Math.sqrt(share);
  const edges = cuts.map((cut) => Math.PI * cut);
  const [integral] = integrate(
    (angle, out) => {
      const half = Math.sin(angle / 2) ** 2;
      const rate = gap + swing * half;
      const pole = (1 - ratio) ** 2 + 4 * ratio * half;
      out[0] = (Math.exp(-rate * drain * t) * Math.sin(angle) ** 2) / (pole * rate);
    },
    1,
    edges,
  );
  const spectrum = ((1 - busy) * 2 * integral!) / Math.PI;
  if (ratio <= 1) return spectrum;
  // the mass the spectrum leaves out decays at a rate of its own
  const mass = (1 - 1 / (ratio * ratio)) / (1 - share / busy);
  return spectrum + mass * Math.exp(-(1 - busy) * (drain - higher / busy) * t);
}

export interface PreemptiveInput {
  /** Contacts per second of each class, highest priority first, ≥ 0. */
  readonly arrivalRates: readonly number[];
  /** Mean handle time, seconds, > 0, the same for all. */
  readonly handleTime: number;
  /** Agents, whole, ≥ 1. */
  readonly agents: number;
}

export type PreemptiveClass =
  | {
      readonly stable: true;
      /** Mean time from arrival to the end of handling, seconds. */
      readonly averageSojourn: number;
      /** The part of it not being handled: before the start and while interrupted, seconds. */
      readonly averageDelay: number;
    }
  | { readonly stable: false };

/**
 * Times under preemptive-resume priority: a higher class interrupts a lower one, which resumes later.
 *
 * @throws RangeError for a bad number.
 * @example preemptivePriority({ arrivalRates: [60 / 3600, 100 / 3600], handleTime: 200, agents: 10 })
 *   .map((each) => each.stable && each.averageDelay) // [0.0749, 183.2]
 */
export function preemptivePriority(input: PreemptiveInput): PreemptiveClass[] {
  const { arrivalRates, handleTime, agents } = input;
  check(arrivalRates, handleTime, agents);
  let above = 0;
  let waiting = 0;
  return arrivalRates.map((rate) => {
    const before = above * handleTime;
    above += rate;
    const load = above * handleTime;
    if (isOverloaded(load, agents)) return { stable: false };
    const line = queueLength(agents, load);
    // for a class of next to nobody the difference has no digits left: the slope of the line in the load
    const delay =
      load - before < 1e-5 * (agents - load)
        ? handleTime * queueSlope(agents, (before + load) / 2)
        : (line - waiting) / rate;
    waiting = line;
    return { stable: true, averageSojourn: handleTime + delay, averageDelay: delay };
  });
}

function queueLength(agents: number, load: number): number {
  return (delayProbability(agents, load) * load) / (agents - load);
}

/** d/da of C(n, a)·a/(n − a), from dB/da = B (n/a − 1 + B). */
function queueSlope(agents: number, load: number): number {
  if (load === 0) return 0;
  const waits = delayProbability(agents, load);
  const spare = agents - load;
  const blocking = 1 / inverseBlocking(agents, load);
  const base = spare + load * blocking;
  const slope = waits * (base / load + (1 - blocking) / base - blocking);
  return (slope * load) / spare + (waits * agents) / (spare * spare);
}

function check(arrivalRates: readonly number[], handleTime: number, agents: number): void {
  for (const rate of arrivalRates) checkNotNegative('arrivalRates', rate, 'contacts per second');
  if (!(handleTime > 0 && handleTime < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`invalid handleTime: ${handleTime} (seconds, must be > 0)`);
  }
  checkWhole('agents', agents, 1);
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
