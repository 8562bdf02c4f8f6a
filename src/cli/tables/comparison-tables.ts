/**
 * A comparison as tables for a terminal: base, draft and difference of each measure, all together and by type;
 * the service level by day and by interval.
 */
import {
  type Comparison,
  catalogue,
  type MeasureComparison,
  type MeasureComparisons,
  type MeasureKey,
  type Report,
  type RunMeasureKey,
  runCatalogue,
  type Unit,
} from '../../measures/index.ts';
import { pairsOf } from '../../simulation/index.ts';
import type { Context } from '../command.ts';
import { comparedCaseRows } from './case-tables.ts';
import { shownMeasures, shownRunMeasures, startOf } from './report-tables.ts';
import { formatTable } from './table.ts';

/** A label and what was compared under it. */
type Place = readonly [string, MeasureComparisons];

/** One of the whole run. */
type WholePlace = readonly [string, Comparison['total']];

/** What every table of a comparison is made from. */
interface Sheet {
  readonly comparison: Comparison;
  /** The measures shown. */
  readonly keys: readonly MeasureKey[];
  readonly context: Context;
}

export interface ComparisonTablesOptions {
  /** Tables of every interval too. */
  readonly intervals: boolean;
}

/** The tables of one draft against the base, one under the other. */
export function comparisonTables(
  comparison: Comparison,
  options: ComparisonTablesOptions,
  context: Context,
): string {
  const { words, figures } = context;
  const { total, days, onlyInBase, onlyInDraft } = comparison;
  const types = Object.entries(comparison.types);
  const keys = shownMeasures([sideOf(total, 'base'), sideOf(total, 'draft')]);
  const sheet = { comparison, keys, context };

  const parts = types.map(([id, type]) =>
    measureTable([`${type.name || id} (${figures.setting(type.acceptableWait.base)})`, type], sheet),
  );
  const isWholeTotal = types.length === 1 && onlyInBase.length + onlyInDraft.length === 0;
  if (!isWholeTotal) parts.push(measureTable([words.columns.total, total], sheet));

  for (const kind of Object.values(comparison.cases ?? {})) {
    const rows = comparedCaseRows(kind, (compared, unit) => cells(compared, unit, sheet), context);
    parts.push(tableOf(kind.name, rows, sheet));
  }
  if (days.length > 1) {
    const places = days.map((day): Place => [day.date ?? words.dayNumber(day.day ?? 0), day]);
    parts.push(...levelTables(words.columns.total, words.columns.day, places, sheet));
  }
  if (options.intervals) {
    for (const [id, { name, intervals }] of types) {
      const places = intervals.map((interval): Place => [startOf(interval.start, days, context), interval]);
      parts.push(...levelTables(name || id, words.columns.time, places, sheet));
    }
  }
  return [...parts, ...remarks(comparison, options, context)].join('\n');
}

/** The service level of the drafts against each other, the first with the second and so on. */
export function draftsTable(
  between: readonly Comparison[],
  names: readonly string[],
  context: Context,
): string {
  const { words, measures } = context;
  const pairs = pairsOf(names.length, true);
  const rows = between.map((comparison, p) => {
    const [from, to] = pairs[p]!;
    const sheet = { comparison, keys: [], context };
    const compared = cells(comparison.total.serviceLevel, catalogue.serviceLevel.unit, sheet);
    return [words.draftAgainst(names[to]!, names[from]!), ...compared];
  });
  const header = [
    measures.serviceLevel.label,
    ...[words.other, words.draft, words.difference, words.verdict, words.betterOn, words.worseOn],
  ];
  return `${words.draftsAmongThemselves}\n\n${formatTable(header, rows, { left: [0, 4] })}`;
}

/** One place, measure by measure. */
function measureTable([label, at]: WholePlace, sheet: Sheet): string {
  const { measures, runMeasures } = sheet.context;
  const rows = sheet.keys.map((key) => [measures[key].label, ...cells(at[key], catalogue[key].unit, sheet)]);
  const sides = [sideOf(at, 'base'), sideOf(at, 'draft')] as const;
  const whole = comparedRunMeasures(at, sides).map((key) => [
    runMeasures[key].label,
    ...cells(at[key], runCatalogue[key].unit, sheet),
  ]);
  return tableOf(label, [...rows, ...whole], sheet);
}

/** What is shown of a single run, and paid hours that surely differ: what a draft costs where nobody gave a price. */
function comparedRunMeasures(
  { paidTime }: Comparison['total'],
  sides: readonly Report['total'][],
): readonly RunMeasureKey[] {
  const shown = shownRunMeasures(sides);
  const { mean, halfWidth } = paidTime.difference;
  const isOther = mean !== null && halfWidth !== null && Math.abs(mean) > halfWidth;
  return isOther && !shown.includes('paidTime') ? [...shown, 'paidTime'] : shown;
}

/** The service level place by place; a table for each population that has one. */
function levelTables(title: string, first: string, places: readonly Place[], sheet: Sheet): string[] {
  if (places.length === 0) return [];
  const levels = sheet.keys.filter((key) => key.startsWith('serviceLevel'));
  return levels.map((key) => {
    const rows = places.map(([label, at]) => [label, ...cells(at[key], catalogue[key].unit, sheet)]);
    return `${title}, ${sheet.context.measures[key].label}\n${tableOf(first, rows, sheet)}`;
  });
}

function tableOf(first: string, rows: readonly string[][], { context }: Sheet): string {
  const { base, draft, difference, verdict, betterOn, worseOn } = context.words;
  return formatTable([first, base, draft, difference, verdict, betterOn, worseOn], rows, { left: [0, 4] });
}

/** What keeps two scenarios from being compared in every respect. */
function remarks(
  { types, onlyInBase, onlyInDraft, days }: Comparison,
  { intervals }: ComparisonTablesOptions,
  { words, figures }: Context,
): string[] {
  const lines: string[] = [];
  for (const [id, { acceptableWait }] of Object.entries(types)) {
    const { base, draft } = acceptableWait;
    if (base !== draft) lines.push(words.otherWaits(id, figures.setting(base), figures.setting(draft)));
  }
  if (onlyInBase.length > 0) lines.push(words.onlyInBase(onlyInBase.join(', ')));
  if (onlyInDraft.length > 0) lines.push(words.onlyInDraft(onlyInDraft.join(', ')));
  const isCutAlike = Object.values(types).every((type) => type.intervals.length > 0);
  if (days.length === 0) lines.push(words.otherDays);
  else if (intervals && !isCutAlike) lines.push(words.otherIntervals);
  return lines.map((line) => `${line}\n`);
}

function cells(
  { base, draft, difference, verdict, days }: MeasureComparison,
  unit: Unit,
  { comparison, context }: Sheet,
): string[] {
  const { words, figures } = context;
  const isSame = difference.mean === 0 && difference.halfWidth === 0;
  const ofDays = words.ofDays[comparison.counted];
  return [
    figures.estimate(base, unit),
    figures.estimate(draft, unit),
    figures.difference(difference, unit),
    verdict === null ? '' : isSame ? words.sameVerdict : words.verdicts[verdict],
    ...(days === null || days.of === 0 ? ['', ''] : [ofDays(days.better, days.of), String(days.worse)]),
  ];
}

/** One side of a comparison, as a report has it. */
function sideOf(comparisons: Comparison['total'], side: 'base' | 'draft'): Report['total'] {
  const entries = Object.entries(comparisons).map(([key, at]) => [key, at[side]]);
  return Object.fromEntries(entries) as Report['total'];
}
