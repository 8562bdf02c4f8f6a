/** A forecast from a history: what it says, from what, and how far to trust it. */
import { pluralEn } from '../plural.ts';

export const forecast = {
  title: (name: string, weeks: number, from: string) =>
    `${name}: forecast of ${weeks} ${pluralEn(weeks, 'week', 'weeks')} from ${from}`,
  history: (used: number, days: number, from: string, to: string) =>
    `From ${used} of ${days} ${pluralEn(days, 'day', 'days')} of history, ${from} to ${to}.`,
  columns: {
    day: 'day',
    volume: 'contacts',
    level: 'usual day',
    trend: 'trend',
    weekday: 'weekday',
    dayFactor: 'this day',
    time: 'time',
  },
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  product:
    'Contacts of a day = usual day × trend × weekday × this day; of an interval, that times its share of the day.',
  closed: 'closed',
  unseen: 'no such weekday in the history, so closed',
  reasons: {
    special: () => 'as you said',
    holidayAsBefore: (seen: number) =>
      `public holiday: as ${seen} earlier ${pluralEn(seen, 'one', 'ones')} in the history`,
    holidayAsSunday: () => 'public holiday: taken as a Sunday, there being none in the history',
    holidayClosed: (seen: number) =>
      seen > 0
        ? `public holiday: closed, as on ${seen} earlier ${pluralEn(seen, 'one', 'ones')}`
        : 'public holiday: taken as closed, there being none in the history',
  },
  intervalsTitle: 'Contacts by interval:',
  level: (halfLife: number) =>
    `The usual day is the mean of past weeks, of which one counts half as much as another ${halfLife} ${pluralEn(halfLife, 'week', 'weeks')} later.`,
  withTrend: 'Half of the trend of the last eight weeks is carried on: past weeks were forecast better so.',
  withoutTrend: 'No trend is carried on: past weeks were forecast as well without, or better.',
  tested: (weeks: number, error: string, lastWeek: string, meanOfFour: string) =>
    `Tested on ${weeks} past ${pluralEn(weeks, 'week', 'weeks')}, each forecast from the days before it alone: off by ${error} of contacts, interval by interval. The same interval a week earlier was off by ${lastWeek}, the mean of the last four weeks by ${meanOfFour}.`,
  worse: 'A rule of thumb did better on these weeks: hold this forecast against it before you plan with it.',
  untested: 'The history is too short to test on: no week has three weeks before it. There is no band.',
  band: (coverage: string, held: string) =>
    `Bands that were to hold ${coverage} of single intervals, each from the tests before it, held ${held}.`,
  bandUntested: (coverage: string) =>
    `The band is to hold ${coverage} of single intervals; too few weeks to see whether it does.`,
  busyness: (day: string, interval: string, correlation: string) =>
    `Beyond chance, days strayed from such forecasts by ${day} (SD) and intervals by ${interval} more, neighbours with a correlation of ${correlation}: the busyness of a scenario.`,
  busynessOfDays: (day: string) =>
    `Beyond chance, days strayed from such forecasts by ${day} (SD), intervals no further: the busyness of a scenario.`,
  ragged: (time: string, minutes: string) =>
    `${time} is left out: the history has ${minutes} min of it on any day.`,
  asideTitle: 'Days set aside:',
  aside: {
    holiday: () => 'public holiday',
    special: () => 'named by you',
    incomplete: (seen: string, usual: string) => `incomplete: ${seen} of usually ${usual} intervals`,
    outlier: (seen: string, usual: string) => `${seen} contacts, usually ${usual}`,
    spike: (seen: string, usual: string, time: string) => `${seen} contacts at ${time}, usually ${usual}`,
  },
};

export const forecastProblems = {
  notHistory: () => 'is no table; name a CSV with date, time and contacts',
  noDates: () => 'has no dates, or no times of day; a forecast needs both',
  longRows: () =>
    'has rows that are no quarter-hours, half-hours, hours or equal parts of these; a forecast by interval needs them',
  notDay: () => 'is no day; write it as 2026-05-02',
  notSpecial: () => 'is no special day; write 2026-05-02=0.4, or name a file of such lines',
  beforeHistory: (first: string) => `is not after the history began, ${first}; name a later day`,
  likeNeeded: () =>
    'is needed with --as scenario: a scenario of the same centre, to take everything else from',
  severalTypes: () => 'has several contact types; a forecast is of one line: name a scenario with one',
  peopleNotByInterval: () =>
    'has people by shifts or steps, which belong to its own days; name a scenario with people by interval',
  nothingForecast: () => 'is closed on every day to forecast, so there is nothing to put into a scenario',
};
