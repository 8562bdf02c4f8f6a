/**
 * The search for the smallest number of agents, one load after another. It starts where the last answer was in
 * units of the load's own spread, n ≈ a + β√a, so that neighbouring loads ask the judge twice each: at the
 * answer and one below.
 */
import { smallest } from '../../erlang/smallest.ts';
import type { Binding } from './goals.ts';

export interface RequiredAgents {
  /** People on the line. */
  readonly requiredAgents: number;
  /** People to schedule so that this many are on the line. */
  readonly scheduledAgents: number;
  /** The demand that decides: one agent fewer would fail it. */
  readonly binding: Binding;
}

/** Nobody comes. */
export const nobody: RequiredAgents = { requiredAgents: 0, scheduledAgents: 0, binding: 'none' };

/** People to schedule for so many on the line, rounded once; an error of 1e-12 in the division adds nobody. */
export function scheduled(agents: number, shrinkage: number): number {
  return Math.ceil((agents / (1 - shrinkage)) * (1 - 1e-12));
}

export class Search {
  readonly #failing: (agents: number) => Binding | undefined;
  readonly #shrinkage: number;
  #beta: number;
  #binding: Binding = 'none';
  #failedAt = -1;

  /**
   * @param failing the first demand that a number of agents fails; what meets all demands must do so with more
   *   agents too, and 0 agents must fail
   * @param beta first guess of the spare agents in units of √load; matters for the first search only
   */
  constructor(failing: (agents: number) => Binding | undefined, beta: number, shrinkage = 0) {
    if (!(shrinkage >= 0 && shrinkage < 1)) {
      throw new RangeError(`invalid shrinkage: ${shrinkage} (share, must be ≥ 0 and < 1)`);
    }
    this.#failing = failing;
    this.#beta = beta;
    this.#shrinkage = shrinkage;
  }

  /**
   * The answer for a load (erlangs, > 0) the judge has been set to. It begins at `guess`, or where the last answer
   * was.
   */
  at(load: number, guess?: number): RequiredAgents {
    const root = Math.sqrt(load);
    this.#failedAt = -1;
    const agents = smallest(this.#meets, 0, Math.ceil(load + (guess ?? this.#beta) * root));
    this.#beta = (agents - 0.5 - load) / root;
    return {
      requiredAgents: agents,
      scheduledAgents: scheduled(agents, this.#shrinkage),
      binding: this.#binding,
    };
  }

  /** Keeps what fails at the largest number seen to fail, which in the end is one below the answer. */
  readonly #meets = (agents: number): boolean => {
    const failing = this.#failing(agents);
    if (failing === undefined) return true;
    if (agents > this.#failedAt) {
      this.#binding = failing;
      this.#failedAt = agents;
    }
    return false;
  };
}
