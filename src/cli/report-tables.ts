/** A report as tables for a terminal: what was simulated, all together, by type, by day, by interval. */
import { catalogue, type MeasureKey, type Measures, type Report } from '../measures/index.ts';
import { secondsPerDay } from '../scenario/index.ts';
import type { Context } from './command.ts';
import { clock } from './figures.ts';
import { formatTable } from './table.ts';

const shown = [
  'offered',
  'answered',
  'serviceLevel',
  'averageWait',
  'averageSpeedOfAnswer',
  'abandonmentRate',
  'occupancy',
] as const satisfies readonly MeasureKey[];

export interface ReportTablesOptions {
  /** A table of every interval too. */
  readonly intervals: boolean;
  /** Seconds that the run took. */
  readonly took: number;
}

/** The tables of a report, one under the other. */
export function reportTables(report: Report, options: ReportTablesOptions, context: Context): string {
  const { words, figures } = context;
  const { scenario, replications, seed } = report.provenance;
  const types = Object.entries(report.types);
  const parts = [
    `${words.simulated(scenario, figures.number(replications), seed, figures.duration(options.took))}\n`,
  ];
  const rows: [string, Measures][] = types.map(([id, type]) => [
    `${type.name || id} (${figures.setting(type.acceptableWait)})`,
    type,
  ]);
  if (types.length > 1) rows.push([words.columns.total, report.total]);
  parts.push(measureTable(words.columns.type, rows, context));
  if (report.days.length > 1) {
    const days = report.days.map((day): [string, Measures] => [
      day.date ?? words.dayNumber(day.day ?? 0),
      day,
    ]);
    parts.push(measureTable(words.columns.day, days, context));
  }
  if (options.intervals) {
    for (const [id, type] of types) {
      const intervals = type.intervals.map((interval): [string, Measures] => [
        startOf(interval.start, report, context),
        interval,
      ]);
      const title = types.length > 1 ? `${type.name || id}\n` : '';
      parts.push(title + measureTable(words.columns.time, intervals, context));
    }
  }
  parts.push(`${words.halfWidths}\n`);
  return parts.join('\n');
}

function measureTable(
  first: string,
  rows: readonly (readonly [string, Measures])[],
  { measures: names, figures }: Context,
): string {
  const header = [first, ...shown.map((key) => names[key].short)];
  const body = rows.map(([label, measures]) => [
    label,
    ...shown.map((key) => figures.estimate(measures[key], catalogue[key].unit)),
  ]);
  return formatTable(header, body);
}

/** Clock time of an interval, after the day's date or number where there are several days. */
function startOf(start: number, { days }: Report, { words }: Context): string {
  const time = clock(start % secondsPerDay);
  if (days.length < 2) return time;
  const passed = Math.floor(start / secondsPerDay);
  const first = days[0]?.date;
  if (first === undefined) return `${words.dayNumber(passed + 1)} ${time}`;
  const date = new Date(Date.parse(`${first}T00:00:00Z`) + passed * secondsPerDay * 1000);
  return `${date.toISOString().slice(0, 10)} ${time}`;
}
