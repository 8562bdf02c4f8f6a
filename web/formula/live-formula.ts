/**
 * Live contacts (calls, chats) of a whole scenario by formula, session by session.
 *
 * Chat is reckoned in places: an agent who holds c chats is c places, each slower by c / r(c). Near the
 * promise agents are nearly full, where that is right to a point or two; the simulation has the last word.
 * Redials, callbacks, shared groups and busyness are not in here.
 */
import type { IntervalMeasures } from '../../src/day/index.ts';
import {
  type AgentGroup,
  type ContactType,
  type Scenario,
  sessionsOf,
  workOf,
} from '../../src/scenario/index.ts';
import { type Goals, goalsOfTargets } from '../../src/staffing/index.ts';
import { expectedVolumesOf, handleTimesOf, meanOf, serviceLevelTargetOf } from '../state/plan-rows.ts';
import { LiveSession } from './live-session.ts';

/** All intervals as one; null where something is not known of it. */
export interface LiveTotal {
  readonly serviceLevel: number | null;
  readonly averageWait: number | null;
  readonly abandonmentRate: number | null;
  readonly occupancy: number | null;
  readonly stable: boolean;
}

export class LiveFormula {
  /** Whether occupancy is that of people; of chat agents the formula knows only their places. */
  readonly knowsOccupancy: boolean;

  readonly #goals: Goals | undefined;
  readonly #sessions: readonly {
    readonly first: number;
    readonly last: number;
    readonly line: LiveSession;
  }[];
  #needed: readonly (number | null)[] | undefined;

  constructor(scenario: Scenario, type: ContactType, group: AgentGroup) {
    const { places, slowing } = placesOf(type, group);
    const { perInterval: _, ...law } = type.handleTime;
    const variation = 'sd' in law ? law.sd / meanOf(law) : undefined;
    const volumes = expectedVolumesOf(scenario, type);
    const handleTimes = handleTimesOf(scenario, type).map((mean) => ({
      mean: mean * slowing,
      ...(variation !== undefined && { sd: variation * mean * slowing }),
    }));
    this.knowsOccupancy = places === 1;
    this.#goals = goalsOf(type);
    this.#sessions = sessionsOf(scenario.calendar).map(({ firstInterval, lastInterval }) => ({
      first: firstInterval,
      last: lastInterval,
      line: new LiveSession(
        {
          intervalLength: scenario.calendar.intervalLength,
          volumes: volumes.slice(firstInterval, lastInterval),
          handleTime: handleTimes.slice(firstInterval, lastInterval),
          patience: type.patience ? meanOf(type.patience) : null,
          acceptableWait: serviceLevelTargetOf(type)?.within ?? 20,
        },
        places,
      ),
    }));
  }

  /** Measures of an interval with so many people. */
  at(index: number, agents: number): IntervalMeasures {
    const session = this.#sessions.find(({ last }) => index < last)!;
    return session.line.at(index - session.first, agents);
  }

  /** The fewest people that keep every promise; null where no number does, or none is given. */
  needed(index: number): number | null {
    const goals = this.#goals;
    this.#needed ??= goals ? this.#sessions.flatMap(({ line }) => line.required(goals)) : [];
    return this.#needed[index] ?? null;
  }

  /** Every interval with these people, and all of them as one. */
  all(agents: readonly number[]): { intervals: readonly IntervalMeasures[]; total: LiveTotal } {
    const days = this.#sessions.map(({ first, last, line }) => {
      const people = agents.slice(first, last);
      return { ...line.day(people), people: people.reduce((sum, n) => sum + n, 0) };
    });
    const mean = (
      pick: (total: LiveTotal) => number | null,
      weigh: (day: (typeof days)[number]) => number,
    ): number | null => {
      let sum = 0;
      let weight = 0;
      for (const day of days) {
        const value = day.total.stable ? pick(day.total) : null;
        if (value === null) continue;
        sum += value * weigh(day);
        weight += weigh(day);
      }
      return weight > 0 ? sum / weight : null;
    };
    const byContacts = (pick: (total: LiveTotal) => number | null) =>
      mean(pick, ({ total }) => total.offered);
    const stable = days.every(({ total }) => total.stable);
    return {
      intervals: days.flatMap(({ intervals }) => intervals),
      total: {
        serviceLevel: stable ? byContacts((total) => total.serviceLevel) : null,
        averageWait: stable ? byContacts((total) => total.averageWait) : null,
        abandonmentRate: stable ? byContacts((total) => total.abandonmentRate) : null,
        occupancy: stable
          ? mean(
              (total) => total.occupancy,
              ({ people }) => people,
            )
          : null,
        stable,
      },
    };
  }
}

/** Places of an agent, and how much slower each is than an agent with one contact alone. */
function placesOf(type: ContactType, group: AgentGroup): { places: number; slowing: number } {
  if (workOf(type.channel) !== 'concurrent') return { places: 1, slowing: 1 };
  const { sessions = 3, slowdown = 0.15, rates } = group.concurrency ?? {};
  const rate = rates?.[sessions - 1] ?? sessions / (1 + slowdown * (sessions - 1));
  return { places: sessions, slowing: sessions / rate };
}

/** Everything promised of a type; undefined: nothing. The busy share of chat agents is not in the formula. */
function goalsOf(type: ContactType): Goals | undefined {
  const { maxOccupancy, ...others } = goalsOfTargets(type.targets ?? [], type.shortAbandon);
  const goals = type.channel === 'phone' && maxOccupancy !== undefined ? { ...others, maxOccupancy } : others;
  return Object.keys(goals).length > 0 ? goals : undefined;
}
