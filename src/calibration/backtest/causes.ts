/**
 * What likely explains the distance between prediction and what happened, read off its pattern. Each is a code with
 * its figures; src/words has the sentences. They are likely explanations, not proofs.
 */
import type { Calibration } from '../calibrate.ts';
import type { History } from '../history.ts';
import type { BacktestModel, PlacedPairs } from './model.ts';
import type { Pair } from './predictions.ts';

export type Cause =
  /** Customers waited longer than the recorded people can explain: as if this share of them was away. */
  | { readonly code: 'peopleAway'; readonly share: number }
  /** Customers waited less than the recorded people can explain: as if there were this share more of them. */
  | { readonly code: 'peopleMore'; readonly share: number }
  /** One day stands out, the others fit: something happened. */
  | { readonly code: 'oneDay'; readonly place: string; readonly real: number; readonly predicted: number }
  /** One time of day stands out, on the side that it says. */
  | {
      readonly code: 'timeOfDay';
      readonly from: number;
      readonly to: number;
      readonly longer: boolean;
      readonly real: number;
      readonly predicted: number;
    }
  /** The rate of giving up falls with the wait: an exponential patience is too long early and too short late. */
  | { readonly code: 'fallingHazard'; readonly early: number; readonly late: number }
  /** People were told from the calls: idle minutes before a first and after a last call are missing. */
  | { readonly code: 'peopleInferred' }
  /** Several types in one line: priorities and skills are not in the model. */
  | { readonly code: 'pooledTypes'; readonly types: number }
  /** Waits of those who gave up are not in the export, and were assumed. */
  | { readonly code: 'waitAssumed' }
  /** The spread of handle times is not in the export, and was assumed. */
  | { readonly code: 'spreadAssumed' };

/** A day stands out when it is off by so many times the usual distance. */
const standsOut = 3;
/** The rate of giving up late, over the early one, below which it is said to fall. */
const falls = 0.8;
/** Seconds, and share of the longer wait, that a day or a time of day must be off to be named. */
const leastSeconds = 10;
const leastShare = 0.25;
/** Intervals in a row: one of many is out of its band by chance. */
const leastInARow = 2;

type Model = Pick<BacktestModel, 'patience' | 'days' | 'timesOfDay' | 'peopleFactor'>;

export function causesOf(model: Model, history: History, calibration: Calibration): Cause[] {
  const causes: Cause[] = [];
  const { peopleFactor } = model;
  if (peopleFactor !== null && peopleFactor < 0.995) {
    causes.push({ code: 'peopleAway', share: 1 - peopleFactor });
  } else if (peopleFactor !== null && peopleFactor > 1.005) {
    causes.push({ code: 'peopleMore', share: peopleFactor - 1 });
  }
  causes.push(
    ...dayThatStandsOut(model.days),
    ...timeThatStandsOut(model.timesOfDay, history.intervalLength),
  );
  const { kaplanMeier, exponential, handling } = calibration;
  if (kaplanMeier && model.patience === 'exponential') {
    const [first] = kaplanMeier.hazards;
    const late = kaplanMeier.hazards.filter(({ from }) => from >= 120);
    if (first && late.length > 0 && late[0]!.rate < falls * first.rate) {
      causes.push({ code: 'fallingHazard', early: first.rate, late: late[0]!.rate });
    }
  }
  if (history.staffSteps) causes.push({ code: 'peopleInferred' });
  const types = new Set(history.calls?.map(({ type }) => type)).size;
  if (types > 1) causes.push({ code: 'pooledTypes', types });
  if (exponential?.assumed) causes.push({ code: 'waitAssumed' });
  if (handling?.assumed) causes.push({ code: 'spreadAssumed' });
  return causes;
}

function waitOf({ pairs }: PlacedPairs): Pair | undefined {
  return pairs.averageWait ?? pairs.averageSpeedOfAnswer;
}

function isLarge({ real, predicted }: Pair): boolean {
  const distance = Math.abs(real - predicted);
  return distance > leastSeconds && distance > leastShare * Math.max(real, predicted);
}

/** Days whose wait lies outside its band and is off by far more than the usual day. */
function dayThatStandsOut(days: readonly PlacedPairs[]): Cause[] {
  const distances = days.flatMap((day) => {
    const pair = waitOf(day);
    return pair ? [{ day, pair, distance: Math.abs(pair.real - pair.predicted) }] : [];
  });
  if (distances.length < 5) return [];
  const sorted = distances.map(({ distance }) => distance).sort((a, b) => a - b);
  const usual = sorted[sorted.length >> 1]!;
  return distances
    .filter(({ pair, distance }) => {
      const isOutside = pair.real < pair.low || pair.real > pair.high;
      return isOutside && isLarge(pair) && distance > standsOut * usual;
    })
    .map(({ day, pair: { real, predicted } }) => ({
      code: 'oneDay',
      place: day.date ?? String(day.day),
      real,
      predicted,
    }));
}

/** The longest stretch of the day that is off on one side in every interval, outside the band of its mean. */
function timeThatStandsOut(times: readonly PlacedPairs[], intervalLength: number): Cause[] {
  const usual = times.flatMap((time) => {
    const pair = waitOf(time);
    return pair ? [pair.real - pair.predicted] : [];
  });
  const bias = usual.reduce((sum, gap) => sum + gap, 0) / Math.max(1, usual.length);
  let best: PlacedPairs[] = [];
  let stretch: PlacedPairs[] = [];
  let side = 0;
  for (const time of times) {
    const pair = waitOf(time);
    const gap = pair ? pair.real - pair.predicted - bias : 0;
    const isOut = pair !== undefined && (pair.real < pair.low || pair.real > pair.high);
    const now = isOut && isLarge(pair) ? Math.sign(gap) : 0;
    const follows = stretch.at(-1)?.start === (time.start ?? 0) - intervalLength;
    stretch = now === 0 ? [] : now === side && follows ? [...stretch, time] : [time];
    side = now;
    if (stretch.length > best.length) best = stretch;
  }
  if (best.length < leastInARow) return [];
  const offered = best.reduce((sum, time) => sum + time.offered, 0);
  const mean = (of: (pair: Pair) => number) =>
    best.reduce((sum, time) => sum + time.offered * of(waitOf(time)!), 0) / Math.max(1, offered);
  const real = mean((pair) => pair.real);
  const predicted = mean((pair) => pair.predicted);
  return [
    {
      code: 'timeOfDay',
      from: best[0]!.start!,
      to: best.at(-1)!.start! + intervalLength,
      longer: real > predicted,
      real,
      predicted,
    },
  ];
}
