/** Lives the days of a history again, and recounts them. */
import type { Distribution } from '../../random/distribution.ts';
import { type Run, runOf, type Study } from '../../simulation/index.ts';
import type { History } from '../history.ts';
import type { PlacedPairs } from './model.ts';
import { type Pair, Predictions } from './predictions.ts';
import { type BacktestMeasure, backtestMeasures } from './recount.ts';
import { scenarioOfHistory } from './scenario-of-history.ts';
import type { Scope } from './scopes.ts';

export interface Relived {
  /** Undefined: nobody gives up. */
  readonly law: Distribution | undefined;
  readonly seed: string;
  readonly replications: number;
  /** Share of the recorded people; default 1. */
  readonly people?: number;
}

/** Predictions of these pieces of a history. */
export function* predict(
  history: History,
  scopes: readonly Scope[],
  { law, seed, replications, people = 1 }: Relived,
): Study<Predictions> {
  const scenario = scenarioOfHistory(history, { patience: law, people, seed });
  const predictions = new Predictions(history, scopes, replications);
  const run: Run<Predictions> = {
    scenarios: [scenario],
    stops: [replications],
    isEnough: false,
    get done() {
      return predictions.replications;
    },
    add([batch]) {
      const { from, to, tallies } = batch!;
      const length = tallies.length / (to - from);
      for (let r = 0; r < to - from; r++) predictions.add(tallies.subarray(r * length, (r + 1) * length));
    },
    result: () => predictions,
  };
  return yield* runOf(run);
}

/** Predictions of one piece, with its place. */
export function placedPairs(
  history: History,
  scopes: readonly Scope[],
  s: number,
  predictions: Predictions,
): PlacedPairs {
  const scope = scopes[s]!;
  const date = scope.day === undefined ? undefined : history.days[scope.day]!.date;
  const pairs: Partial<Record<BacktestMeasure, Pair>> = {};
  for (const measure of backtestMeasures) {
    const pair = predictions.pair(measure, s);
    if (pair) pairs[measure] = pair;
  }
  return {
    ...(date !== undefined ? { date } : scope.day !== undefined ? { day: scope.day + 1 } : {}),
    ...(scope.start === undefined ? {} : { start: scope.start }),
    offered: scope.offered,
    pairs,
  };
}
