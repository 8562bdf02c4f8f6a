/**
 * A month of a real bank's call centre (Technion "Anonymous Bank", February 1999; Guedj & Mandelbaum 2000; Mandelbaum,
 * Sakov & Zeltyn 2000; Brown et al. 2005): recorded half-hours in, days out, against what truly happened.
 *
 * Counts are replayed as recorded, people are a mixture of floor and ceiling, patience is exponential with mean
 * 345 s (all waiting ÷ all abandonments of the month). 3 February had an incident and is left out of the errors.
 *
 * Beside it Erlang C, half-hour by half-hour, on the same people and handle times, weighted by contacts; a
 * half-hour without a steady state is scored 0 here and nowhere else.
 */
import { erlangC } from '../../../src/erlang/index.ts';
import { readHalfHours } from '../../../src/io/index.ts';
import type { Report } from '../../../src/measures/index.ts';
import { intervalsOf, type Scenario } from '../../../src/scenario/index.ts';
import { simulate } from '../../../src/simulation/index.ts';
import { reference } from '../../reference.ts';

const folder = 'data/technion-1999-02';
const incident = '1999-02-03';
const patience = 345;
const acceptableWait = 20;

export interface MonthDay {
  readonly date: string;
  readonly averageWait: Pair;
  readonly abandonmentRate: Pair;
  readonly serviceLevel: Pair & { readonly erlangC: number };
}

interface Pair {
  readonly simulated: number;
  readonly halfWidth: number;
  readonly measured: number;
}

/** Mean absolute errors over days: seconds and points; correlation of daily service levels. */
export interface MonthErrors {
  readonly averageWait: number;
  readonly abandonmentRate: number;
  readonly serviceLevel: number;
  readonly correlation: number;
  /** Points of service level by which Erlang C is off. */
  readonly erlangC: number;
}

/** What the errors may be at most (correlation: at least; Erlang C: at least so much worse). */
export const monthBounds = {
  averageWait: 10,
  abandonmentRate: 2.5,
  serviceLevel: 4,
  correlation: 0.9,
  betterThanErlangC: 10,
} as const;

export interface Month {
  readonly days: readonly MonthDay[];
  readonly errors: MonthErrors;
  readonly holds: boolean;
}

/** Simulates the month; undefined without the reference data. */
export function measuredMonth(replications: number): Month | undefined {
  const input = reference(`${folder}/backtest_input_1999-02.csv`);
  const truth = reference(`${folder}/backtest_truth_1999-02.csv`);
  if (input === undefined || truth === undefined) return undefined;
  const { scenario } = readHalfHours(input, {
    seed: 'feb',
    patience: { law: 'exponential', mean: patience },
    targets: [{ measure: 'serviceLevel', share: 0.8, within: acceptableWait }],
  });
  const report = simulate(scenario, { replications });
  const days = daysOf(report, erlangCByDay(scenario), readTruth(truth));
  const errors = errorsOf(days.filter((day) => day.date !== incident));
  const holds =
    errors.averageWait <= monthBounds.averageWait &&
    errors.abandonmentRate <= monthBounds.abandonmentRate &&
    errors.serviceLevel <= monthBounds.serviceLevel &&
    errors.correlation >= monthBounds.correlation &&
    errors.erlangC - errors.serviceLevel >= monthBounds.betterThanErlangC;
  return { days, errors, holds };
}

interface Truth {
  readonly date: string;
  readonly averageWait: number;
  readonly abandonmentRate: number;
  readonly serviceLevel: number;
}

function readTruth(text: string): Truth[] {
  const [header, ...rows] = text.trim().split(/\r?\n/);
  const names = header!.split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    const at = (name: string) => cells[names.indexOf(name)]!;
    return {
      date: at('date'),
      averageWait: Number(at('mean_wait_s')),
      abandonmentRate: Number(at('abandon_frac')),
      serviceLevel: Number(at('service_level_20s')),
    };
  });
}

function daysOf(report: Report, erlang: ReadonlyMap<string, number>, truths: readonly Truth[]): MonthDay[] {
  return truths.map((truth) => {
    const day = report.days.find(({ date }) => date === truth.date);
    if (!day) throw new Error(`${truth.date} was not simulated`);
    const pair = (key: 'averageWait' | 'abandonmentRate' | 'serviceLevel'): Pair => ({
      simulated: day[key].mean ?? Number.NaN,
      halfWidth: day[key].halfWidth ?? Number.NaN,
      measured: truth[key],
    });
    return {
      date: truth.date,
      averageWait: pair('averageWait'),
      abandonmentRate: pair('abandonmentRate'),
      serviceLevel: { ...pair('serviceLevel'), erlangC: erlang.get(truth.date)! },
    };
  });
}

/** Service level of each day by Erlang C, half-hour by half-hour, weighted by contacts. */
export function erlangCByDay(scenario: Scenario): Map<string, number> {
  const [type] = scenario.types;
  const [group] = scenario.groups;
  const { volume, handleTime } = type!;
  if (!('perInterval' in volume) || !('perInterval' in group!.agents) || !('mean' in handleTime)) {
    throw new Error('not a table of half-hours');
  }
  const sums = new Map<string, { served: number; offered: number }>();
  for (const { index, day, start, end } of intervalsOf(scenario.calendar)) {
    const offered = volume.perInterval[index]!;
    const people = group!.agents.perInterval[index]!;
    const level = (agents: number) => {
      const steady = erlangC({
        arrivalRate: offered / (end - start),
        handleTime: handleTime.perInterval?.mean[index] ?? handleTime.mean,
        agents,
        acceptableWait,
      });
      return steady.stable ? steady.serviceLevel : 0;
    };
    const floor = Math.floor(people);
    const rest = people - floor;
    const mixture = (1 - rest) * level(floor) + (rest > 0 ? rest * level(floor + 1) : 0);
    const date = scenario.calendar.days[day]!.date!;
    const sum = sums.get(date) ?? { served: 0, offered: 0 };
    sums.set(date, { served: sum.served + offered * mixture, offered: sum.offered + offered });
  }
  return new Map([...sums].map(([date, { served, offered }]) => [date, served / offered]));
}

function errorsOf(days: readonly MonthDay[]): MonthErrors {
  const error = (key: 'averageWait' | 'abandonmentRate' | 'serviceLevel') =>
    average(days.map((day) => Math.abs(day[key].simulated - day[key].measured)));
  return {
    averageWait: error('averageWait'),
    abandonmentRate: 100 * error('abandonmentRate'),
    serviceLevel: 100 * error('serviceLevel'),
    correlation: correlation(
      days.map((day) => day.serviceLevel.simulated),
      days.map((day) => day.serviceLevel.measured),
    ),
    erlangC: 100 * average(days.map((day) => Math.abs(day.serviceLevel.erlangC - day.serviceLevel.measured))),
  };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function correlation(xs: readonly number[], ys: readonly number[]): number {
  const x = average(xs);
  const y = average(ys);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  xs.forEach((value, i) => {
    xy += (value - x) * (ys[i]! - y);
    xx += (value - x) ** 2;
    yy += (ys[i]! - y) ** 2;
  });
  return xy / Math.sqrt(xx * yy);
}
