/**
 * The back-test of the product on a real bank's month (see measured-month.ts for the data): from single calls, people
 * and patience told from them; from half-hours, with the people that came with the data; and from those people with
 * the calls' own patience. Every law of patience that the data can tell has to keep within the bars, and Erlang C,
 * half-hour by half-hour, has to be off by ten points of service level more.
 */
import {
  type Backtest,
  backtestBars,
  backtestStudy,
  type History,
  scenarioOfHistory,
} from '../../../src/calibration/index.ts';
import { studyHere } from '../../../src/simulation/index.ts';
import { bankCalls, bankHalfHours, bankMonth } from '../../calibration/technion.ts';
import { erlangCByDay, monthBounds } from './measured-month.ts';

export interface BacktestLine {
  readonly from: string;
  readonly patience: string;
  /** Mean absolute errors over days: seconds and points; correlation of daily service levels. */
  readonly averageWait: number;
  readonly abandonmentRate: number;
  readonly serviceLevel: number;
  readonly correlation: number;
  /** Points of service level by which Erlang C is off. */
  readonly erlangC: number;
  /** Shares of days and of half-hours inside the band of nine in ten, by their mean wait. */
  readonly daysInside: number;
  readonly intervalsInside: number;
  readonly holds: boolean;
}

/** All of them; undefined without the reference data. */
export function backtests(replications: number): BacktestLine[] | undefined {
  const log = bankCalls();
  const halfHours = bankHalfHours();
  if (!log || !halfHours) return undefined;
  const month = bankMonth(log);
  return [
    ...linesOf('single calls', month, replications),
    ...linesOf('half-hours', halfHours, replications),
    ...linesOf('half-hours’ people, calls’ patience', { ...halfHours, calls: month.calls }, replications),
  ];
}

function linesOf(from: string, history: History, replications: number): BacktestLine[] {
  const report: Backtest = studyHere(backtestStudy(history, { replications, seed: 'feb' }));
  const byHalfHour = { ...history, calls: null, staffSteps: null };
  const erlang = erlangCByDay(scenarioOfHistory(byHalfHour, { patience: undefined }));
  return report.models.map(({ patience, days, errors, beyond }): BacktestLine => {
    const { averageWait, abandonmentRate, serviceLevel } = errors.days;
    const off = days.map((day) => Math.abs(erlang.get(day.date!)! - day.pairs.serviceLevel!.real));
    const erlangC = (100 * off.reduce((sum, one) => sum + one, 0)) / off.length;
    const levelPoints = 100 * serviceLevel!.mae;
    return {
      from,
      patience,
      averageWait: averageWait!.mae,
      abandonmentRate: 100 * abandonmentRate!.mae,
      serviceLevel: levelPoints,
      correlation: serviceLevel!.correlation!,
      erlangC,
      daysInside: averageWait!.inside,
      intervalsInside: errors.intervals.averageWait!.inside,
      holds:
        beyond.length === 0 &&
        averageWait!.mae <= backtestBars.averageWait &&
        erlangC - levelPoints >= monthBounds.betterThanErlangC,
    };
  });
}
