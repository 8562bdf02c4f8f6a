/** A report as tables for a terminal: what was simulated, all together, by type, by day, by interval. */
import {
  caseMeasureKeys,
  catalogue,
  type GroupReport,
  type MeasureKey,
  type Measures,
  type Report,
  type RunMeasureKey,
  type RunMeasures,
  runCatalogue,
  runMeasureKeys,
  type TypeReport,
} from '../../measures/index.ts';
import { secondsPerDay } from '../../scenario/index.ts';
import type { Context } from '../command.ts';
import { caseTables } from './case-tables.ts';
import { clock } from './figures.ts';
import { formatTable } from './table.ts';
import { targetTable } from './target-table.ts';

/** What every table shows, and what it shows as soon as there is any of it. */
const always = [
  'offered',
  'answered',
  'serviceLevel',
  'averageWait',
  'averageSpeedOfAnswer',
  'abandonmentRate',
  'occupancy',
] as const satisfies readonly MeasureKey[];
const withCallbacks = [
  'callbacksAccepted',
  'serviceLevelEveryone',
  'callbackWait',
  'timeToTalk',
] as const satisfies readonly MeasureKey[];
const withBlocking = ['blockingProbability'] as const satisfies readonly MeasureKey[];

/** The measures that tables show. A live service level never stands alone once callbacks are accepted. */
export function shownMeasures(totals: readonly Measures[]): readonly MeasureKey[] {
  const some = (key: MeasureKey) => totals.some((total) => (total[key].mean ?? 0) > 0);
  return [
    ...always,
    ...(some('callbacksAccepted') ? withCallbacks : []),
    ...(some('blocked') ? withBlocking : []),
  ];
}

export interface ReportTablesOptions {
  /** A table of every interval too. */
  readonly intervals: boolean;
  /** Seconds that the run took. */
  readonly took: number;
}

/** The tables of a report, one under the other. */
export function reportTables(report: Report, options: ReportTablesOptions, context: Context): string {
  const { words, measures, figures } = context;
  const columns = shownMeasures([report.total]);
  const table = (first: string, rows: readonly Row[]) => measureTable(first, rows, columns, context);
  const { scenario, replications, seed } = report.provenance;
  const types = Object.entries(report.types);
  const parts = [
    `${words.simulated(scenario || words.unnamed, figures.number(replications), seed, figures.duration(options.took))}\n`,
  ];
  const rows: Row[] = types.map(([id, type]) => [
    `${type.name || id} (${figures.setting(type.acceptableWait)})`,
    type,
  ]);
  if (types.length > 1) rows.push([words.columns.total, report.total]);
  parts.push(table(words.columns.type, rows));
  const groups = Object.entries(report.groups);
  if (groups.length > 1) parts.push(groupTable(groups, context));
  if (report.days.length > 1) {
    const days = report.days.map((day): Row => [day.date ?? words.dayNumber(day.day ?? 0), day]);
    parts.push(table(words.columns.day, days));
  }
  if (options.intervals) {
    for (const [id, type] of types) {
      const intervals = type.intervals.map(
        (interval): Row => [startOf(interval.start, report.days, context), interval],
      );
      const title = types.length > 1 ? `${type.name || id}\n` : '';
      parts.push(title + table(words.columns.time, intervals));
    }
  }
  const targets = targetTable(report, context);
  if (targets !== '') parts.push(targets);
  const whole = runTable(types, report.total, context);
  if (whole !== '') parts.push(whole);
  if (report.cases) parts.push(...caseTables(report.cases, context));
  const levels = columns.filter((key) => key.startsWith('serviceLevel'));
  const notes = levels.map((key) => `${measures[key].short}: ${measures[key].help}`);
  for (const [id, { given, fresh }] of Object.entries(report.provenance.volumes ?? {})) {
    const name = report.types[id]?.name || id;
    notes.push(words.solvedBack(name, figures.number(Math.round(given)), figures.number(Math.round(fresh))));
  }
  parts.push(`${[...notes, words.halfWidths].join('\n')}\n`);
  return parts.join('\n');
}

/** A label and what was measured under it. */
type Row = readonly [string, Measures];

function measureTable(
  first: string,
  rows: readonly Row[],
  columns: readonly MeasureKey[],
  { measures: names, figures }: Context,
): string {
  const header = [first, ...columns.map((key) => names[key].short)];
  const body = rows.map(([label, measures]) => [
    label,
    ...columns.map((key) => figures.estimate(measures[key], catalogue[key].unit)),
  ]);
  return formatTable(header, body);
}

/** People by group: what each type's own figures take together. */
function groupTable(
  groups: readonly (readonly [string, GroupReport])[],
  { words, measures, figures }: Context,
): string {
  const columns = ['averageOnTheLine', 'averageBusy', 'occupancy', 'concurrencyAchieved'] as const;
  return formatTable(
    [words.columns.group, ...columns.map((key) => measures[key].short)],
    groups.map(([id, group]) => [
      group.name || id,
      ...columns.map((key) => figures.estimate(group[key], catalogue[key].unit)),
    ]),
  );
}

/** What goes without saying of every centre; its table shows it once there is a price. */
const ofPaidTime: readonly RunMeasureKey[] = ['paidTime', 'overtime', 'utilisation'];

/** What has tables of its own. */
const ofCases: readonly RunMeasureKey[] = caseMeasureKeys;

/** The measures of the whole run that say something of any of these. */
export function shownRunMeasures(places: readonly RunMeasures[]): readonly RunMeasureKey[] {
  const some = (key: RunMeasureKey) => places.some((at) => at[key].mean !== null);
  return runMeasureKeys.filter(
    (key) => some(key) && (some('cost') || !ofPaidTime.includes(key)) && !ofCases.includes(key),
  );
}

/** The measures of the whole run, those that say something of any type or of all together; empty without any. */
function runTable(
  types: readonly (readonly [string, TypeReport])[],
  total: Report['total'],
  { words, runMeasures, figures }: Context,
): string {
  const columns: [string, RunMeasures][] = types.map(([id, type]) => [type.name || id, type]);
  if (types.length > 1) columns.push([words.columns.total, total]);
  const rows = shownRunMeasures([total, ...columns.map(([, at]) => at)]).map((key) => [
    runMeasures[key].label,
    ...columns.map(([, at]) => figures.estimate(at[key], runCatalogue[key].unit)),
  ]);
  if (rows.length === 0) return '';
  return formatTable([words.columns.wholeRun, ...columns.map(([label]) => label)], rows);
}

/** Clock time of an interval, after the day's date or number where there are several days. */
export function startOf(
  start: number,
  days: readonly { readonly date?: string }[],
  { words }: Context,
): string {
  const time = clock(start % secondsPerDay);
  return days.length < 2 ? time : `${dayOf(start, days, words)} ${time}`;
}

/** The date of the day in which a time lies, or its number where the calendar has no dates. */
export function dayOf(
  start: number,
  days: readonly { readonly date?: string }[],
  words: Context['words'],
): string {
  const passed = Math.floor(start / secondsPerDay);
  const first = days[0]?.date;
  if (first === undefined) return words.dayNumber(passed + 1);
  const date = new Date(Date.parse(`${first}T00:00:00Z`) + passed * secondsPerDay * 1000);
  return date.toISOString().slice(0, 10);
}
