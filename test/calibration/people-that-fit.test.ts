import { describe, expect, it } from 'vitest';
import type { MeasureErrors, PlacedPairs } from '../../src/calibration/backtest/model.ts';
import { isOneSided, peopleThatFit } from '../../src/calibration/backtest/people-that-fit.ts';
import { placedPairs, predict } from '../../src/calibration/backtest/predict.ts';
import { scopesOf } from '../../src/calibration/backtest/scopes.ts';
import type { BacktestMeasure, Errors, History } from '../../src/calibration/index.ts';
import { studyHere } from '../../src/simulation/index.ts';

const law = { law: 'exponential', mean: 200 } as const;

/** Two hours with 60 contacts of 200 s in each half-hour. */
const history = (agents: number): History => ({
  intervalLength: 1800,
  days: [{ opens: 0, closes: 7200 }],
  intervals: Array.from({ length: 4 }, (_, i) => ({
    day: 0,
    start: 1800 * i,
    offered: 60,
    answered: 60,
    abandoned: 0,
    waited: 3000,
    waitAnswered: 3000,
    answeredWithin: null,
    handleTime: 200,
    handleTimeSd: 200,
    agents,
  })),
  calls: null,
  staffSteps: null,
  acceptableWait: 20,
  counting: { offered: 'arrival', outcome: 'arrival', waitFrom: 'queue' },
});

/** The whole, predicted with this share of the people. */
function predicted(of: History, people: number, replications = 40): PlacedPairs {
  const scopes = scopesOf(of).slice(-1);
  return placedPairs(
    of,
    scopes,
    0,
    studyHere(predict(of, scopes, { law, people, seed: 'fit', replications })),
  );
}

/** The share of the people at which the wait is `times` what it is with all of them. */
function fitted(agents: number, times: number, measure: BacktestMeasure = 'averageWait') {
  const of = history(agents);
  const whole = predicted(of, 1);
  const pair = whole.pairs[measure]!;
  const real = times * pair.predicted;
  const people = studyHere(
    peopleThatFit(of, law, 'fit', { ...whole, pairs: { [measure]: { ...pair, real } } }),
  );
  return { real, people, wait: people === null ? null : predicted(of, people).pairs[measure]!.predicted };
}

describe('the share of the people at which waits are as they were', () => {
  it('brings the mean wait of everybody, or of those answered, to within 2 %', () => {
    for (const measure of ['averageWait', 'averageSpeedOfAnswer'] as const) {
      for (const times of [0.5, 1.5]) {
        const { real, people, wait } = fitted(6, times, measure);
        expect(Math.abs(wait! / real - 1), `${measure} × ${times}`).toBeLessThan(0.0203);
        expect(people! > 1).toBe(times < 1);
      }
    }
  });

  it('is the last one tried where five tries come near without hitting', () => {
    const { real, people, wait } = fitted(6, 0.01);
    expect(people!).toBeGreaterThan(1.7);
    expect(wait! / real).toBeGreaterThan(0.5);
    expect(wait! / real).toBeLessThan(2);
  });

  it('is not told where nobody is predicted to wait, or no number of people explains the wait', () => {
    expect(fitted(40, 2).people).toBeNull();
    // with a patience of 200 s nobody waits ten times as long as six people make them
    expect(fitted(6, 10).people).toBeNull();
    // a hundredth of 0.6 s is less than forty days can show
    expect(fitted(12, 0.01).people).toBeNull();
  });
});

describe('a wait that is off on one side', () => {
  const errors = (bias: number, biasError: number | null, real = 20): MeasureErrors => ({
    averageWait: { n: 1, bias, biasError, mae: 3, chance: 1, correlation: null, inside: 1, real } as Errors,
  });

  it('is off by more than two standard errors and a twentieth', () => {
    expect(isOneSided(errors(3, 1))).toBe(true);
    expect(isOneSided(errors(3, 1.6))).toBe(false);
    expect(isOneSided(errors(0.9, 0.1))).toBe(false);
  });

  it('needs a twentieth alone of a single day, and a real wait at all', () => {
    expect(isOneSided(errors(1.1, null))).toBe(true);
    expect(isOneSided(errors(0.9, null))).toBe(false);
    expect(isOneSided(errors(3, 1, 0))).toBe(false);
    expect(isOneSided({})).toBe(false);
  });
});
