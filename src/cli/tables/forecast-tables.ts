/**
 * A forecast as text: each day as the product it is, contacts by time of day, what the numbers rest on, how far such
 * forecasts were off, and which days of the history were set aside for which reason. Or as CSV with every part.
 */
import type { Forecast, ForecastDay, ForecastInterval, SetAsideDay } from '../../forecast/index.ts';
import type { Context } from '../command.ts';
import { clock } from './figures.ts';
import { formatTable } from './table.ts';

export function forecastText(found: Forecast, name: string, isWhole: boolean, context: Context): string {
  const { words } = context;
  const { forecast } = words;
  const { used, days, from, to } = found.history;
  const aside = found.setAside.map((day) => `  ${day.date}  ${asideReason(day, context)}`);
  return [
    `${forecast.title(name, found.weeks, found.from)}\n${forecast.history(used, days, from, to)}\n`,
    dayTable(found.days, context),
    `${forecast.product}\n`,
    `${forecast.intervalsTitle}\n${intervalTable(found, isWhole, context)}`,
    `${[...basis(found, context), ...ragged(found, context)].join('\n')}\n`,
    ...(aside.length === 0 ? [] : [`${forecast.asideTitle}\n${aside.join('\n')}\n`]),
  ].join('\n');
}

function dayTable(days: readonly ForecastDay[], { words, figures }: Context): string {
  const { forecast } = words;
  const { day, volume, level, trend, weekday, dayFactor } = forecast.columns;
  const rows = days.map((of) => [
    `${forecast.weekdays[of.weekday]} ${of.date}`,
    of.volume > 0 ? figures.number(of.volume, 0) : forecast.closed,
    ...(of.weekdayFactor > 0
      ? [
          figures.number(of.level, 0),
          `× ${figures.fixed(of.trend, 3)}`,
          `× ${figures.fixed(of.weekdayFactor, 3)}`,
          of.reason === null ? '' : `× ${figures.fixed(of.dayFactor, 3)}`,
          of.reason === null ? '' : forecast.reasons[of.reason](of.holidaysSeen),
        ]
      : ['', '', '', '', forecast.unseen]),
  ]);
  return formatTable([day, volume, level, trend, weekday, dayFactor, ''], rows, { left: [0, 6] });
}

/** Times down, open days across; with the band where all is wanted. */
function intervalTable({ days, intervals }: Forecast, isWhole: boolean, { words, figures }: Context): string {
  const open = days.filter(({ volume }) => volume > 0);
  const starts = [...new Set(intervals.map(({ start }) => start))].sort((a, b) => a - b);
  const at = new Map(intervals.map((interval) => [`${interval.date} ${interval.start}`, interval]));
  const cell = (interval: ForecastInterval | undefined) => {
    if (!interval) return '';
    const { volume, low, high } = interval;
    const contacts = figures.number(volume, volume < 20 ? 1 : 0);
    if (!isWhole || low === null || high === null) return contacts;
    return `${contacts} (${figures.number(low, 0)}–${figures.number(high, 0)})`;
  };
  const header = [
    words.forecast.columns.time,
    ...open.map(({ weekday, date }) => `${words.forecast.weekdays[weekday]} ${date.slice(8)}`),
  ];
  const rows = starts.map((start) => [
    clock(start),
    ...open.map(({ date }) => cell(at.get(`${date} ${start}`))),
  ]);
  return formatTable(header, rows);
}

/** What the numbers rest on, and how far they can be trusted. */
function basis({ backtest, coverage, busyness }: Forecast, { words, figures }: Context): string[] {
  const { forecast } = words;
  const { weeks, error, simple, covered, rule } = backtest;
  const { lastWeek, meanOfFour } = simple;
  if (error === null || lastWeek === null || meanOfFour === null) {
    return [forecast.level(rule.halfLife), forecast.untested];
  }
  const asked = figures.asked(coverage);
  const sentences = [
    forecast.level(rule.halfLife),
    rule.trend ? forecast.withTrend : forecast.withoutTrend,
    '',
    forecast.tested(weeks, figures.share(error), figures.share(lastWeek), figures.share(meanOfFour)),
    ...(error > Math.min(lastWeek, meanOfFour) ? [forecast.worse] : []),
    covered === null ? forecast.bandUntested(asked) : forecast.band(asked, figures.share(covered)),
  ];
  const { day = 0, interval } = busyness ?? {};
  if (busyness && interval) {
    const { sd, correlation = 0 } = interval;
    sentences.push(forecast.busyness(figures.share(day), figures.share(sd), figures.fixed(correlation, 2)));
  } else if (busyness) sentences.push(forecast.busynessOfDays(figures.share(day)));
  return sentences;
}

function ragged({ ragged: left }: Forecast, { words, figures }: Context): string[] {
  return left.map(({ start, covered }) => words.forecast.ragged(clock(start), figures.number(covered / 60)));
}

function asideReason({ reason, seen, usual, start }: SetAsideDay, { words, figures }: Context): string {
  return words.forecast.aside[reason](
    figures.number(seen, 0),
    figures.number(usual, 0),
    start === null ? '' : clock(start),
  );
}

/** `date,start,offered,low,high,level,trend,weekday,share,day_factor`, with a decimal point. */
export function forecastCsv({ intervals }: Forecast): string {
  const header = 'date,start,offered,low,high,level,trend,weekday,share,day_factor';
  const two = (value: number | null) => (value === null ? '' : String(Math.round(value * 100) / 100));
  const six = (value: number) => String(Math.round(value * 1e6) / 1e6);
  const lines = intervals.map(({ date, start, volume, low, high, parts }) => {
    const { level, trend, weekday, share, dayFactor } = parts;
    return [
      date,
      clock(start),
      two(volume),
      two(low),
      two(high),
      two(level),
      ...[trend, weekday, share, dayFactor].map(six),
    ].join(',');
  });
  return `${[header, ...lines].join('\n')}\n`;
}
