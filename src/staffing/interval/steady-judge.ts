/**
 * The judge for every model and demand: it looks at the whole steady state. The judges of Erlang B, C and A in
 * judge.ts ask for less and are many times faster; where they can answer, they say the same.
 */
import { type WaitMeasures, waitMeasures } from '../../erlang/wait-measures.ts';
import type { Binding, Limits } from './goals.ts';
import type { Judge } from './judge.ts';
import { levelByRule } from './level-by-rule.ts';
import type { Steady, SteadyState } from './steady.ts';

export class SteadyJudge implements Judge {
  readonly #limits: Limits;
  readonly #steady: Steady;
  #arrivalRate = 1;
  #handleTime = 1;

  constructor(limits: Limits, steady: Steady) {
    this.#limits = limits;
    this.#steady = steady;
  }

  set(arrivalRate: number, handleTime: number): void {
    this.#arrivalRate = arrivalRate;
    this.#handleTime = handleTime;
  }

  failing(agents: number): Binding | undefined {
    const limits = this.#limits;
    const { acceptableWait, shortAbandon, percentileWait } = limits;
    const state = this.#at(agents, acceptableWait, shortAbandon);
    if (state === null) return 'stability';
    const measures = measuresOf(state, this.#handleTime, agents);
    if (limits.leastServiceLevel > 0) {
      const level = levelByRule(state.parts, measures, limits.rule, limits.ofHeld);
      if (level < limits.leastServiceLevel) return 'serviceLevel';
    }
    if (limits.leastInTime > 0) {
      const later = percentileWait === acceptableWait ? state : this.#at(agents, percentileWait, undefined);
      if (1 - later!.parts.late < limits.leastInTime) return 'waitPercentile';
    }
    if (measures.occupancy > limits.mostOccupancy) return 'occupancy';
    if (measures.abandonmentRate > limits.mostAbandonment) return 'abandonment';
    const answerTime = measures.averageSpeedOfAnswer ?? (agents === 0 ? Number.POSITIVE_INFINITY : 0);
    if (answerTime > limits.mostAverageSpeedOfAnswer) return 'averageSpeedOfAnswer';
    if (measures.averageWait > limits.mostAverageWait) return 'averageWait';
    return agents === 0 ? 'none' : undefined;
  }

  #at(agents: number, acceptableWait: number, shortAbandon: number | undefined): SteadyState | null {
    return this.#steady.at(this.#arrivalRate, this.#handleTime, agents, acceptableWait, shortAbandon);
  }
}

/** The measures of a state, attempt by attempt; the load is that of all attempts. */
export function measuresOf(
  { parts, attempts, busy }: SteadyState,
  handleTime: number,
  agents: number,
): WaitMeasures {
  return {
    ...waitMeasures(parts, attempts, attempts * handleTime, agents),
    occupancy: agents === 0 ? 0 : Math.min(1, busy / agents),
  };
}
