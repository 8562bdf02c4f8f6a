/**
 * What a few people fewer or more would change: the measures around an answer, from two below to five above.
 */

import { totalShrinkage } from '../../scenario/shrinkage.ts';
import type { Binding } from './goals.ts';
import { levelByRule } from './level-by-rule.ts';
import { judgeOf, type StaffingSettings, steadyOf } from './required-agents.ts';
import { scheduled } from './search.ts';
import { measuresOf } from './steady-judge.ts';

export interface SensitivityInput extends StaffingSettings {
  /** Contacts per second, > 0. */
  readonly arrivalRate: number;
  /** Mean handle time, seconds, > 0. */
  readonly handleTime: number;
  /** The answer to look around, people on the line. */
  readonly agents: number;
  /** Cost of a paid hour, in money; absent: no cost is told. */
  readonly hourlyCost?: number;
}

export interface SensitivityRow {
  readonly agents: number;
  /** People on the schedule for them. */
  readonly scheduledAgents: number;
  /** Demand that so many fail first; null: they meet all. */
  readonly failing: Binding | null;
  /** null: there is no steady state, the line grows without end. */
  readonly measures: {
    /** By the rule and population asked for. */
    readonly serviceLevel: number;
    /** null: nobody is answered. */
    readonly averageSpeedOfAnswer: number | null;
    readonly averageWait: number;
    readonly abandonmentRate: number;
    readonly occupancy: number;
  } | null;
  /** Cost of an hour of them, paid time away from the line included; null where no rate is known. */
  readonly hourlyCost: number | null;
}

/** How far the table reaches. */
export const around = { below: 2, above: 5 } as const;

/**
 * Rows from two agents below to five above the answer; none below one agent.
 *
 * @throws RangeError for a bad number or demand.
 * @example sensitivity({ model: 'c', arrivalRate: 100 / 1800, handleTime: 180, agents: 14, serviceLevelTarget: 0.8 })
 *   .map(({ agents, measures }) => [agents, measures?.serviceLevel]) // [[12, 0.640], [13, 0.796], [14, 0.888], …]
 */
export function sensitivity(input: SensitivityInput): SensitivityRow[] {
  const { arrivalRate, handleTime, agents, hourlyCost } = input;
  const { acceptableWait = 20, shortAbandon = 5, rule = 'answered/offered', population } = input;
  const judge = judgeOf(input);
  judge.set(arrivalRate, handleTime);
  const steady = steadyOf(input);
  const shrinkage = totalShrinkage(input.shrinkage);
  const rows: SensitivityRow[] = [];
  for (let n = Math.max(1, agents - around.below); n <= agents + around.above; n++) {
    const state = steady.at(arrivalRate, handleTime, n, acceptableWait, shortAbandon);
    const measures = state && measuresOf(state, handleTime, n);
    const scheduledAgents = scheduled(n, shrinkage);
    rows.push({
      agents: n,
      scheduledAgents,
      failing: judge.failing(n) ?? null,
      measures: measures && {
        serviceLevel: levelByRule(state.parts, measures, rule, population === 'held'),
        averageSpeedOfAnswer: measures.averageSpeedOfAnswer,
        averageWait: measures.averageWait,
        abandonmentRate: measures.abandonmentRate,
        occupancy: measures.occupancy,
      },
      hourlyCost: hourlyCost === undefined ? null : hourlyCost * scheduledAgents,
    });
  }
  return rows;
}
