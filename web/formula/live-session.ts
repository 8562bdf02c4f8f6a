/**
 * One session (days that run on without a gap) of live contacts by formula: Erlang A, or C without patience, on
 * the lagged load. Before a session opens nobody is talking, so each session is reckoned by itself.
 *
 * What a number of people does in an interval does not depend on the people elsewhere, so answers are kept for
 * as long as the session lives: a drag only looks them up.
 */
import {
  type DayInput,
  type DayTotal,
  dayByFormula,
  type IntervalMeasures,
  serviceLevelByAgents,
} from '../../src/day/index.ts';
import { type Goals, requiredByInterval } from '../../src/staffing/index.ts';

export type SessionInput = Omit<DayInput, 'agents'>;

/** Neighbouring numbers of people that are asked for together: what a curve shows on one side. */
const reach = 8;

export class LiveSession {
  readonly #input: SessionInput;
  /** Places of one agent: 1, or the chats held at a time. */
  readonly #places: number;
  readonly #known: Map<number, IntervalMeasures>[];

  constructor(input: SessionInput, places: number) {
    this.#input = input;
    this.#places = places;
    this.#known = input.volumes.map(() => new Map<number, IntervalMeasures>());
  }

  /** Every interval with these people, and the session as one. */
  day(agents: readonly number[]): { intervals: readonly IntervalMeasures[]; total: DayTotal } {
    return dayByFormula({ ...this.#input, agents: agents.map((n) => n * this.#places) });
  }

  /** An interval with so many people, fractions mixed from the whole numbers around them. */
  at(interval: number, agents: number): IntervalMeasures {
    const floor = Math.floor(agents);
    const low = this.#whole(interval, floor);
    if (floor === agents || !low.stable) return low;
    const high = this.#whole(interval, floor + 1);
    if (!high.stable) return high;
    const mix = (a: number, b: number) => a + (b - a) * (agents - floor);
    return {
      ...low,
      serviceLevel: mix(low.serviceLevel, high.serviceLevel),
      averageWait: mix(low.averageWait, high.averageWait),
      abandonmentRate: mix(low.abandonmentRate, high.abandonmentRate),
      occupancy: mix(low.occupancy * floor, high.occupancy * (floor + 1)) / agents,
    };
  }

  /** The fewest people that meet the goals in each interval; null where no number does. */
  required(goals: Goals): (number | null)[] {
    try {
      return requiredByInterval({ ...this.#input, ...goals }).map(({ requiredAgents }) =>
        Math.ceil(requiredAgents / this.#places),
      );
    } catch (error) {
      // A promise that nothing can keep, such as 100 %: there is no line to draw.
      if (error instanceof RangeError) return this.#input.volumes.map(() => null);
      throw error;
    }
  }

  #whole(interval: number, agents: number): IntervalMeasures {
    const known = this.#known[interval]!;
    if (!known.has(agents)) {
      const points = serviceLevelByAgents({
        ...this.#input,
        interval,
        from: Math.max(0, agents - reach) * this.#places,
        to: (agents + reach) * this.#places,
      });
      for (const point of points) known.set(point.agents / this.#places, point.measures);
    }
    return known.get(agents)!;
  }
}
