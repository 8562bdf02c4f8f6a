/**
 * Where people may be planned: a place is one interval of one agent group. Planned are the groups whose people
 * are given as counts; shifts and partners stay as the scenario has them, since their people come by contract, not
 * by the half-hour. A group has a place in every interval in which one of its types is open; in the others nobody
 * is needed. Intervals of the warm-up are not judged, so they keep the people of the first plan.
 *
 * The price of an agent in a place is the pay of the hours that it takes, where every planned group has a pay per
 * hour, and else those hours: of people on the line each takes length / (1 − shrinkage), of scheduled people the
 * length alone.
 */
import { intervalsOf, type Scenario, totalShrinkage } from '../../scenario/index.ts';
import type { Plan } from '../../simulation/index.ts';

export interface Place {
  /** Index of the group and of the interval. */
  readonly group: number;
  readonly interval: number;
  /** Hours one agent spends there, on the line (or scheduled, where scheduled people are given). */
  readonly hours: number;
  /** Of one agent: the pay of the hours it takes, or those hours. */
  readonly price: number;
  /** Whether the search may change it. */
  readonly isOpen: boolean;
}

export class Places {
  readonly all: readonly Place[];
  /** Indices of the planned groups. */
  readonly groups: readonly number[];
  /** Whether prices are money; else hours. */
  readonly inMoney: boolean;
  private readonly scenario: Scenario;
  private readonly intervals: number;
  /** Place of a group in an interval; −1: none. */
  private readonly index: Int32Array;

  constructor(scenario: Scenario, plan: Plan, inMoney = isInMoney(scenario)) {
    this.scenario = scenario;
    this.intervals = plan.intervals;
    this.groups = scenario.groups.flatMap((group, g) => (isPlanned(group) ? [g] : []));
    this.inMoney = inMoney;
    this.index = new Int32Array(scenario.groups.length * plan.intervals).fill(-1);
    const all: Place[] = [];
    for (const group of this.groups) {
      const { shrinkage, scheduled, costPerHour = 1 } = scenario.groups[group]!;
      const paid = (this.inMoney ? costPerHour : 1) / (scheduled ? 1 : 1 - totalShrinkage(shrinkage));
      for (const { index: interval, start, end } of intervalsOf(scenario.calendar)) {
        const isWorked = [...plan.groups[group]!.types].some((t) => isOpenIn(plan, t, start, end));
        if (!isWorked) continue;
        const hours = (end - start) / 3600;
        this.index[group * this.intervals + interval] = all.length;
        all.push({ group, interval, hours, price: hours * paid, isOpen: end > plan.countFrom });
      }
    }
    this.all = all;
  }

  /** Index of the place of a group in an interval, or −1. */
  at(group: number, interval: number): number {
    return this.index[group * this.intervals + interval] ?? -1;
  }

  /** Nobody anywhere. */
  nobody(): Int32Array {
    return new Int32Array(this.all.length);
  }

  price(counts: Int32Array): number {
    return this.all.reduce((sum, { price }, p) => sum + price * counts[p]!, 0);
  }

  hours(counts: Int32Array): number {
    return this.all.reduce((sum, { hours }, p) => sum + hours * counts[p]!, 0);
  }

  /** Hours of one planned group. */
  hoursOf(group: number, counts: Int32Array): number {
    return this.all.reduce(
      (sum, place, p) => (place.group === group ? sum + place.hours * counts[p]! : sum),
      0,
    );
  }

  /** Agents of a planned group, interval by interval. */
  agentsOf(group: number, counts: Int32Array): number[] {
    return Array.from({ length: this.intervals }, (_, i) => counts[this.at(group, i)] ?? 0);
  }

  /** The scenario with these people in the planned groups, on the days of a seed. */
  staffed(counts: Int32Array, seed: string | undefined): Scenario {
    const { seed: _, ...scenario } = this.scenario;
    return {
      ...scenario,
      ...(seed !== undefined && { seed }),
      groups: scenario.groups.map((group, g) =>
        this.groups.includes(g) ? { ...group, agents: { perInterval: this.agentsOf(g, counts) } } : group,
      ),
    };
  }
}

/** Whether every planned group has a pay per hour. */
export function isInMoney({ groups }: Scenario): boolean {
  return groups.every((group) => !isPlanned(group) || group.costPerHour !== undefined);
}

function isPlanned({ agents, partner }: Scenario['groups'][number]): boolean {
  return !('shifts' in agents || partner);
}

/** Whether a type is open, by its own hours, at some time of `[start, end)`. */
export function isOpenIn({ types }: Plan, type: number, start: number, end: number): boolean {
  const { hours } = types[type]!;
  return hours === null || hours.opens.some((opens, w) => opens < end && hours.closes[w]! > start);
}
