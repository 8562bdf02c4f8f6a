/**
 * Every interval of a report as CSV: a row for each type and interval, a column for each measure that the tables show
 * and one for half its 95 % interval, and between which values eight days in ten lie. Written as the language has it,
 * so that its spreadsheet opens it by a double click: `,` and 0.5 in English, `;` and 0,5 in Polish.
 */
import { type Cell, type Column, csvOf } from '../../io/tables/index.ts';
import { catalogue, type MeasureKey, type Report } from '../../measures/index.ts';
import { secondsPerDay } from '../../scenario/index.ts';
import type { Context } from '../command.ts';
import { clock } from './figures.ts';
import { dayOf, shownMeasures } from './report-tables.ts';

/** Digits after the point: shares in per cent, seconds and counts to one more than the tables. */
const digits = 2;

type CsvContext = Pick<Context, 'words' | 'measures' | 'language'>;

/** Ends in a line end. */
export function intervalCsv(report: Report, { words, measures, language }: CsvContext): string {
  const { columns } = words;
  const keys = shownMeasures([report.total]);
  const types = Object.entries(report.types);
  const isDated = report.days.length > 1;
  const titleOf = (key: MeasureKey) => `${measures[key].short}${unitOf(key)}`;
  const titles: Column[] = [
    ...(types.length > 1 ? [{ title: columns.type }] : []),
    ...(isDated ? [{ title: columns.day }] : []),
    { title: columns.time },
    ...keys.flatMap((key): Column[] => [
      { title: titleOf(key), digits },
      { title: `± ${titleOf(key)}`, digits },
    ]),
    { title: `${columns.low}, %`, digits },
    { title: `${columns.high}, %`, digits },
  ];
  const rows = types.flatMap(([id, type]) =>
    type.intervals.map((interval): Cell[] => [
      ...(types.length > 1 ? [type.name || id] : []),
      ...(isDated ? [dayOf(interval.start, report.days, words)] : []),
      clock(interval.start % secondsPerDay),
      ...keys.flatMap((key) => {
        const { mean, halfWidth } = interval[key];
        return [scaled(mean, key), scaled(halfWidth, key)];
      }),
      inPercent(interval.spread.low),
      inPercent(interval.spread.high),
    ]),
  );
  return csvOf({ columns: titles, rows }, language);
}

function unitOf(key: MeasureKey): string {
  const { unit } = catalogue[key];
  return unit === 'share' ? ', %' : unit === 'seconds' ? ', s' : '';
}

function scaled(value: number | null, key: MeasureKey): number | null {
  return catalogue[key].unit === 'share' ? inPercent(value) : value;
}

function inPercent(share: number | null): number | null {
  return share === null ? null : share * 100;
}
