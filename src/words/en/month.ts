/** A contract month and how sure its days are: tables and sentences. */
import { pluralEn } from '../plural.ts';

export const month = {
  title: (name: string, days: number, of: string) =>
    `${name}: a month of ${days} ${pluralEn(days, 'day', 'days')}, drawn from ${of} simulated ones`,
  columns: {
    rule: 'service level counted as',
    level: 'mean',
    months: 'months: 10 % · half · 90 %',
    met: 'reach',
    pay: 'bonus − malus',
  },
  reach: (share: string, within: string) => `reach ${share} within ${within}`,
  spread: (low: string, median: string, high: string) => `${low} · ${median} · ${high}`,
  known: (mean: string, low: string, high: string) => `${mean} (${low} to ${high})`,
  own: (rule: string) => `${rule} *`,
  basis: (seed: string, seconds: string) =>
    `* as the scenario's target counts. In brackets 95 % intervals; seed "${seed}", in ${seconds}.`,
  runs: (days: string) =>
    `A month is put together of whole runs of the ${days} days of the calendar, and the first days of one more where they do not go into it; runs know nothing of each other, so a whole month is never busier than planned.`,
  runsOfOne:
    'A month is put together of days like this one, which know nothing of each other: it is never busier than planned as a whole.',
  predictable: (
    type: string,
    share: string,
    within: string,
    kept: string,
    of: string,
    low: string,
    high: string,
  ) =>
    `${type}: ${share} within ${within} on ${kept} of ${of} single days (${low} to ${high} of all such days).`,
  pairs: (share: string) => `Of single intervals, ${share} reach it.`,
  wait95: (wait: string) => `On 95 % of days, 95 % of the day's contacts are answered within ${wait}.`,
  noWait95:
    'There is no wait within which 95 % of the contacts are answered on 95 % of days: too many give up.',
  heatTitle: (type: string, share: string, within: string) =>
    `${type}: share of days on which the interval reaches ${share} within ${within}`,
  notStep: () => 'is no step; write an amount, or a service level and an amount: 85%=2000',
  tooFewRuns: (least: number) => `is too few to draw months from; write ${least} or more, or leave it out`,
};
