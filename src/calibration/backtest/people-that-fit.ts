/**
 * What the recorded people look like from the customers' side: where predicted waits are off on one side, the share of
 * the recorded people at which the mean wait of all days is as it was, found on the same random days.
 */
import type { Distribution } from '../../random/distribution.ts';
import type { Study } from '../../simulation/index.ts';
import type { History } from '../history.ts';
import { waitErrors } from './bars.ts';
import type { MeasureErrors, PlacedPairs } from './model.ts';
import { predict } from './predict.ts';
import { scopesOf } from './scopes.ts';

/** Replications of one try: the wait of many days is known well enough by them. */
const replications = 40;
const mostTries = 5;
/** Relative distance of the wait that is near enough. */
const nearEnough = 0.02;

/** Is the wait off on one side, by more than chance and more than a twentieth? */
export function isOneSided(errors: MeasureErrors): boolean {
  const wait = waitErrors(errors);
  if (!wait || wait.real === 0) return false;
  const chance = wait.biasError === null ? 0 : 2 * wait.biasError;
  return Math.abs(wait.bias) > chance && Math.abs(wait.bias) > 0.05 * wait.real;
}

/** The share of the recorded people at which the mean wait of all days is as it was. */
export function* peopleThatFit(
  history: History,
  law: Distribution | undefined,
  seed: string,
  whole: PlacedPairs,
): Study<number | null> {
  const measure = whole.pairs.averageWait ? 'averageWait' : 'averageSpeedOfAnswer';
  const asked = whole.pairs[measure];
  if (!asked || !(asked.real > 0) || !(asked.predicted > 0)) return null;
  const scopes = scopesOf(history).slice(-1);
  // the wait falls steeply with people, and its logarithm nearly in a straight line
  let known = { people: 1, gap: Math.log(asked.predicted / asked.real) };
  let people = 1 + 0.25 * Math.max(-0.4, Math.min(0.4, known.gap));
  for (let tries = 0; tries < mostTries; tries++) {
    const predictions = yield* predict(history, scopes, { law, people, seed, replications });
    const predicted = predictions.pair(measure, 0)?.predicted ?? 0;
    if (!(predicted > 0)) return null;
    const gap = Math.log(predicted / asked.real);
    if (Math.abs(gap) < nearEnough) return people;
    const slope = (gap - known.gap) / (people - known.people);
    if (!(slope < 0)) return null;
    known = { people, gap };
    people = Math.max(0.3, Math.min(3, people - gap / slope));
  }
  return people;
}
