/**
 * A contract month as text: by each rule how the months' levels lie, how likely the target is reached and what is to
 * be paid; in sentences how sure single days are; on demand how often each interval of each day reaches the target.
 */
import { levelKey } from '../../measures/index.ts';
import { type Calendar, dayGrid } from '../../scenario/index.ts';
import type { Known, MonthReport, RuleMonth, TypeMonth } from '../../staffing/index.ts';
import type { Context } from '../command.ts';
import { clock } from './figures.ts';
import { formatTable } from './table.ts';

interface Shown {
  readonly name: string;
  /** Seconds. */
  readonly took: number;
  readonly calendar: Calendar;
  /** Whether each interval is told. */
  readonly intervals: boolean;
}

export function monthText(
  report: MonthReport,
  { name, took, calendar, intervals }: Shown,
  context: Context,
): string {
  const { words, figures } = context;
  const { month } = words;
  const { seed } = report.report.provenance;
  const parts = [`${month.title(name, report.days, figures.number(report.simulatedDays))}\n`];
  for (const type of report.types) parts.push(typeTable(type, report.types.length > 1, context));
  parts.push(
    [
      month.basis(seed, figures.duration(took)),
      report.calendarDays === 1 ? month.runsOfOne : month.runs(figures.number(report.calendarDays)),
      '',
    ].join('\n'),
  );
  parts.push(`${report.types.map((type) => daysSentence(type, report, context)).join('\n')}\n`);
  if (intervals) parts.push(...report.types.map((type) => heatTable(type, report, calendar, context)));
  return parts.join('\n');
}

function typeTable(type: TypeMonth, isNamed: boolean, context: Context): string {
  const { words, figures, measures } = context;
  const { month } = words;
  const pays = type.rules.some(({ pay }) => pay !== null && (pay.mean !== 0 || pay.high !== 0));
  const { rule, level, months, pay } = month.columns;
  const reach = month.reach(figures.asked(type.share), figures.setting(type.within));
  const header = [isNamed ? type.name : rule, level, months, reach, ...(pays ? [pay] : [])];
  const rows = type.rules.map((of) => {
    const name = measures[levelKey(of.rule, type.population)].label;
    return [
      of.rule === type.rule ? month.own(name) : name,
      figures.estimate(of.level, 'share'),
      spreadOf(of, context),
      knownOf(of.met, (value) => figures.share(value), context),
      ...(pays ? [knownOf(of.pay, (value) => figures.number(value, 0), context)] : []),
    ];
  });
  return formatTable(header, rows);
}

function spreadOf({ low, median, high }: RuleMonth, { words, figures }: Context): string {
  return low === null
    ? '–'
    : words.month.spread(figures.share(low), figures.share(median), figures.share(high));
}

function knownOf(known: Known | null, format: (value: number) => string, { words }: Context): string {
  if (known === null) return '–';
  return words.month.known(format(known.mean), format(known.low), format(known.high));
}

/** How sure one day is. */
function daysSentence(type: TypeMonth, { report }: MonthReport, { words, figures }: Context): string {
  const { month } = words;
  const { days, pairs, wait95 } = report.types[type.type]!.predictability;
  if (days === null) return words.promise.nobody(type.name);
  return [
    month.predictable(
      type.name,
      figures.asked(type.share),
      figures.setting(type.within),
      figures.number(Math.round(days.share * days.of)),
      figures.number(days.of),
      figures.share(days.low),
      figures.share(days.high),
    ),
    ...(pairs === null ? [] : [month.pairs(figures.share(pairs.share))]),
    wait95 === null ? month.noWait95 : month.wait95(figures.duration(wait95)),
  ].join(' ');
}

/** Times of day down, days across. */
function heatTable(type: TypeMonth, { report }: MonthReport, calendar: Calendar, context: Context): string {
  const { words, figures } = context;
  const { intervals } = report.types[type.type]!;
  const days = report.days.map(({ date }, d) => date ?? words.dayNumber(d + 1));
  const rows = dayGrid(calendar).map((row) => [
    clock(row.start),
    ...row.intervals.map((i) => (i === null ? '' : figures.share(intervals[i]!.spread.kept))),
  ]);
  const title = words.month.heatTitle(type.name, figures.asked(type.share), figures.setting(type.within));
  return `${title}\n${formatTable([words.columns.time, ...days], rows)}`;
}

/** The same for machines: all of it but the measures that holdline simulate prints. */
export function monthJson({ report, ...month }: MonthReport): object {
  return {
    ...month,
    seed: report.provenance.seed,
    types: month.types.map((type) => ({
      ...type,
      predictability: report.types[type.type]!.predictability,
      intervals: report.types[type.type]!.intervals.map(({ start, serviceLevel, spread }) => ({
        start,
        serviceLevel,
        reached: spread.kept,
      })),
    })),
  };
}
