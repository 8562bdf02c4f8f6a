/**
 * Live contacts (calls, chats) by formula: Erlang A, or C without patience, on the lagged load. What a number
 * of people does in an interval does not depend on the people elsewhere, so answers are kept for as long as
 * the contact type stays as it is: a drag only looks them up.
 *
 * Chat is reckoned in places: an agent who holds c chats is c places, each slower by c / r(c). Near the
 * promise agents are nearly full, where that is right to a point or two; the simulation has the last word.
 */
import {
  type CurvePoint,
  type DayTotal,
  dayByFormula,
  type IntervalMeasures,
  serviceLevelByAgents,
} from '../../src/day/index.ts';
import type { AgentGroup, ContactType, Scenario } from '../../src/scenario/index.ts';
import { type Goals, requiredByInterval } from '../../src/staffing/index.ts';
import { handleTimesOf, meanOf, serviceLevelTargetOf, volumesOf } from '../state/plan-rows.ts';

export class LiveFormula {
  readonly #input: Omit<Parameters<typeof serviceLevelByAgents>[0], 'interval' | 'from' | 'to'>;
  readonly #places: number;
  readonly #goals: Goals | undefined;
  readonly #known: Map<number, IntervalMeasures>[] = [];
  #needed: readonly (number | null)[] | undefined;

  constructor(scenario: Scenario, type: ContactType, group: AgentGroup) {
    const { places, slowing } = placesOf(type, group);
    const target = serviceLevelTargetOf(type);
    const { perInterval: _, ...law } = type.handleTime;
    const usual = meanOf(law);
    const spread = 'sd' in law ? law.sd / usual : undefined;
    this.#places = places;
    this.#goals = goalsOf(type);
    this.#input = {
      intervalLength: scenario.calendar.intervalLength,
      volumes: volumesOf(scenario, type),
      handleTime: handleTimesOf(scenario, type).map((mean) => ({
        mean: mean * slowing,
        ...(spread !== undefined && { sd: spread * mean * slowing }),
      })),
      patience: type.patience ? meanOf(type.patience) : null,
      acceptableWait: target?.within ?? 20,
    };
  }

  /** Whether occupancy is that of people; of chat agents the formula knows only their places. */
  get knowsOccupancy(): boolean {
    return this.#places === 1;
  }

  /** Measures of an interval with so many people, fractions mixed from the whole numbers around them. */
  at(index: number, agents: number): IntervalMeasures {
    const floor = Math.floor(agents);
    const low = this.#at(index, floor);
    if (floor === agents || !low.stable) return low;
    const high = this.#at(index, floor + 1);
    if (!high.stable) return high;
    const part = agents - floor;
    const mix = (a: number, b: number) => a + (b - a) * part;
    return {
      ...low,
      serviceLevel: mix(low.serviceLevel, high.serviceLevel),
      averageWait: mix(low.averageWait, high.averageWait),
      abandonmentRate: mix(low.abandonmentRate, high.abandonmentRate),
      occupancy: mix(low.occupancy * floor, high.occupancy * (floor + 1)) / agents,
    };
  }

  /** The fewest people that keep every promise; null where no number does, or none is given. */
  needed(index: number): number | null {
    this.#needed ??= this.#required();
    return this.#needed[index] ?? null;
  }

  /** The day with these people in its intervals. */
  total(agents: readonly number[]): DayTotal {
    return dayByFormula({ ...this.#input, agents: agents.map((n) => n * this.#places) }).total;
  }

  #at(index: number, agents: number): IntervalMeasures {
    const known = this.#knownOf(index);
    if (!known.has(agents)) this.#ask(index, Math.max(0, agents - 8), agents + 8);
    return known.get(agents)!;
  }

  #required(): readonly (number | null)[] {
    if (!this.#goals) return [];
    try {
      return requiredByInterval({ ...this.#input, ...this.#goals }).map(({ requiredAgents }) =>
        Math.ceil(requiredAgents / this.#places),
      );
    } catch (error) {
      // A promise that nothing can keep, such as 100 %: there is no line to draw.
      if (error instanceof RangeError) return [];
      throw error;
    }
  }

  #ask(index: number, from: number, to: number): void {
    const known = this.#knownOf(index);
    const points: CurvePoint[] = serviceLevelByAgents({
      ...this.#input,
      interval: index,
      from: from * this.#places,
      to: to * this.#places,
    });
    for (const { agents, measures } of points) {
      if (agents % this.#places === 0) known.set(agents / this.#places, measures);
    }
  }

  #knownOf(index: number): Map<number, IntervalMeasures> {
    let known = this.#known[index];
    if (!known) {
      known = new Map();
      this.#known[index] = known;
    }
    return known;
  }
}

/** Places of an agent, and how much slower each is than an agent with one contact alone. */
function placesOf(type: ContactType, group: AgentGroup): { places: number; slowing: number } {
  if (type.channel !== 'chat') return { places: 1, slowing: 1 };
  const { sessions = 3, slowdown = 0.15, rates } = group.concurrency ?? {};
  const rate = rates?.[sessions - 1] ?? sessions / (1 + slowdown * (sessions - 1));
  return { places: sessions, slowing: sessions / rate };
}

/** Everything promised of a type; undefined: nothing. The busy share of chat agents is not in the formula. */
function goalsOf(type: ContactType): Goals | undefined {
  const goals: { -readonly [K in keyof Goals]: Goals[K] } = {};
  for (const target of type.targets ?? []) {
    if (target.measure === 'serviceLevel') {
      goals.serviceLevelTarget = target.share;
      goals.acceptableWait = target.within;
    } else if (target.measure === 'averageSpeedOfAnswer') {
      goals.maxAverageSpeedOfAnswer = target.most;
    } else if (target.measure === 'abandonmentRate') {
      goals.maxAbandonment = target.most;
    } else if (type.channel === 'phone') {
      goals.maxOccupancy = target.most;
    }
  }
  return Object.keys(goals).length > 0 ? goals : undefined;
}
