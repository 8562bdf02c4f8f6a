/**
 * The back-test: the days of the past are lived again many times over with the contacts and the people they really
 * had, recounted as the export counts, and held against what truly happened, by day, by interval and by time of day.
 *
 * A model that has earned trust is off by little on the mean of days (bars.ts), and nine of ten real days lie in the
 * band of its single days. Every law of patience that the history can tell is tried.
 */
import type { Distribution } from '../../random/distribution.ts';
import { defaultSeed, type Study } from '../../simulation/index.ts';
import { type Calibration, calibrate } from '../calibrate.ts';
import type { History } from '../history.ts';
import { beyondBars, trustOf, waitErrors } from './bars.ts';
import { causesOf } from './causes.ts';
import { type Errors, errorsOf } from './errors.ts';
import type { BacktestModel, MeasureErrors, PatienceKind, PlacedPairs } from './model.ts';
import { isOneSided, peopleThatFit } from './people-that-fit.ts';
import { placedPairs, predict } from './predict.ts';
import { type BacktestMeasure, backtestMeasures } from './recount.ts';
import { type Scope, scopesOf } from './scopes.ts';

export interface BacktestInput {
  /** Laws of patience to try. Default: all that the history can tell. */
  readonly patience?: readonly PatienceKind[];
  /** Times the days are lived again, 20 to 10,000. Default 200. */
  readonly replications?: number;
  readonly seed?: string;
}

export interface Backtest {
  readonly seed: string;
  readonly replications: number;
  readonly history: Pick<History, 'days' | 'intervalLength' | 'acceptableWait' | 'counting'>;
  /** Contacts that really came. */
  readonly offered: number;
  readonly calibration: Calibration;
  /** One for each law of patience that was tried. */
  readonly models: readonly BacktestModel[];
  /** The model whose daily waits are nearest to what happened. */
  readonly best: PatienceKind | 'never';
}

/** How much of the work is done, 0..1, and the models that are finished. */
export interface BacktestProgress {
  readonly done: number;
  readonly models: readonly BacktestModel[];
}

const usualReplications = 200;

/**
 * @throws RangeError for replications out of range, a law that the history cannot tell, or a history without people
 *   or handle times.
 */
export function* backtestStudy(
  history: History,
  input: BacktestInput = {},
): Study<Backtest, BacktestProgress> {
  const { replications = usualReplications, seed = defaultSeed } = input;
  if (!(Number.isInteger(replications) && replications >= 20 && replications <= 10_000)) {
    throw new RangeError(`invalid replications: ${replications} (whole, must be 20 to 10,000)`);
  }
  const calibration = calibrate(history);
  const laws = lawsOf(calibration, input.patience);
  const models: BacktestModel[] = [];
  for (const [k, { patience, law }] of laws.entries()) {
    models.push(yield* modelOf(history, calibration, { patience, law, seed, replications }));
    yield { interim: { done: (k + 1) / laws.length, models: [...models] } };
  }
  const wait = ({ errors }: BacktestModel) => waitErrors(errors.days)?.mae ?? Number.POSITIVE_INFINITY;
  const best = models.reduce((one, other) => (wait(other) < wait(one) ? other : one));
  const { days, intervalLength, acceptableWait, counting } = history;
  return {
    seed,
    replications,
    history: { days, intervalLength, acceptableWait, counting },
    offered: history.intervals.reduce((sum, { offered }) => sum + offered, 0),
    calibration,
    models,
    best: best.patience,
  };
}

interface Model {
  readonly patience: PatienceKind | 'never';
  readonly law: Distribution | undefined;
}

function lawsOf({ exponential, kaplanMeier }: Calibration, asked: BacktestInput['patience']): Model[] {
  const known: Model[] = [];
  if (exponential?.mean) {
    known.push({ patience: 'exponential', law: { law: 'exponential', mean: exponential.mean } });
  }
  if (kaplanMeier) known.push({ patience: 'kaplanMeier', law: kaplanMeier.law });
  if (!asked) return known.length > 0 ? known : [{ patience: 'never', law: undefined }];
  return asked.map((patience) => {
    const found = known.find((model) => model.patience === patience);
    if (found) return found;
    throw new RangeError(
      patience === 'kaplanMeier'
        ? 'invalid patience: kaplanMeier (single calls are needed, some of which gave up)'
        : 'invalid patience: exponential (waits and abandoned contacts are needed)',
    );
  });
}

function* modelOf(
  history: History,
  calibration: Calibration,
  { patience, law, seed, replications }: Model & { seed: string; replications: number },
): Study<BacktestModel> {
  const scopes = scopesOf(history);
  const predictions = yield* predict(history, scopes, { law, seed, replications });
  const placed = scopes.map((_, s) => placedPairs(history, scopes, s, predictions));
  const of = (kind: Scope['kind']) => placed.filter((_, s) => scopes[s]!.kind === kind);
  const days = of('day');
  const intervals = of('interval');
  const whole = of('whole')[0]!;
  const errors = {
    days: errorsByMeasure(days, () => 1),
    intervals: errorsByMeasure(intervals, ({ offered }) => offered),
  };
  const model = {
    patience,
    law: law ?? null,
    days,
    intervals,
    timesOfDay: of('timeOfDay'),
    whole,
    errors,
    beyond: beyondBars(errors.days, days),
    trust: trustOf(errors.days, days),
    peopleFactor: isOneSided(errors.days) ? yield* peopleThatFit(history, law, seed, whole) : null,
  };
  return { ...model, causes: causesOf(model, history, calibration) };
}

function errorsByMeasure(
  placed: readonly PlacedPairs[],
  weightOf: (placed: PlacedPairs) => number,
): MeasureErrors {
  const errors: Partial<Record<BacktestMeasure, Errors>> = {};
  for (const measure of backtestMeasures) {
    const pairs = placed.flatMap((one) => {
      const pair = one.pairs[measure];
      return pair ? [{ pair, weight: weightOf(one) }] : [];
    });
    const found = errorsOf(pairs);
    if (found) errors[measure] = found;
  }
  return errors;
}
