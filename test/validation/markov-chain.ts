/**
 * Steady states of small Markov chains, for models no formula covers: the states reachable from a first one are found
 * by following the moves, the balance equations solved by Gauss–Seidel sweeps until nothing moves by 1e-13.
 *
 * Endless lines have to be cut where nobody ever gets; the chains here are a few thousand states.
 */

/** A state: small counts. */
export type State = readonly number[];

/** A move to another state at a rate per second. */
export type Move = readonly [to: State, rate: number];

export class MarkovChain {
  private readonly states: State[] = [];
  private readonly weights: Float64Array;

  constructor(first: State, moves: (state: State) => readonly Move[]) {
    const numbers = new Map<string, number>();
    const number = (state: State): number => {
      const key = state.join();
      let found = numbers.get(key);
      if (found === undefined) {
        found = this.states.push(state) - 1;
        numbers.set(key, found);
      }
      return found;
    };
    number(first);
    const into: { from: number; rate: number }[][] = [];
    const out: number[] = [];
    for (let from = 0; from < this.states.length; from++) {
      out[from] = 0;
      for (const [to, rate] of moves(this.states[from]!)) {
        const target = number(to);
        if (target === from || rate === 0) continue;
        out[from]! += rate;
        into[target] ??= [];
        into[target].push({ from, rate });
      }
    }
    this.weights = balance(into, out);
  }

  /** Long-run mean of a function of the state. */
  mean(of: (state: State) => number): number {
    let sum = 0;
    this.states.forEach((state, i) => {
      sum += this.weights[i]! * of(state);
    });
    return sum;
  }
}

const mostSweeps = 20_000;

function balance(
  into: readonly (readonly { from: number; rate: number }[])[],
  out: readonly number[],
): Float64Array {
  const weights = new Float64Array(out.length).fill(1 / out.length);
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let moved = 0;
    let total = 0;
    for (let state = 0; state < weights.length; state++) {
      let inflow = 0;
      for (const { from, rate } of into[state]!) inflow += weights[from]! * rate;
      const weight = inflow / out[state]!;
      moved = Math.max(moved, Math.abs(weight - weights[state]!));
      weights[state] = weight;
      total += weight;
    }
    for (let state = 0; state < weights.length; state++) weights[state]! /= total;
    if (moved < 1e-13) return weights;
  }
  throw new Error(`no balance after ${mostSweeps} sweeps`);
}
