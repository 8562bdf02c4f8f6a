/**
 * What was promised and whether it is kept, as a table for a terminal: every target with its figure, the share of
 * single days that reach the first service level with its interval, and the wait that would be kept on 95 % of
 * the days. A lone service level of every interval says no more than the table of types, so it has none.
 */
import {
  type Report,
  serviceLevelMeasure,
  type TargetReport,
  type TypeReport,
} from '../../measures/index.ts';
import type { Target } from '../../scenario/index.ts';
import type { Context } from '../command.ts';
import { formatTable } from './table.ts';

/** The table of the targets of all types; empty where it would say nothing new. */
export function targetTable({ types }: Report, context: Context): string {
  const all = Object.entries(types);
  if (all.every(([, { targets }]) => isPlain(targets))) return '';
  const { words } = context;
  const rows = all.flatMap(([id, type]) =>
    type.targets.map((report) => rowOf(type.name || id, type, report, context)),
  );
  const { promised, simulated, onDays, within95, kept } = words.targets.columns;
  const header = [words.columns.type, promised, simulated, onDays, within95, kept];
  return formatTable(header, rows, { left: [0, 1, 5] });
}

function isPlain(targets: readonly TargetReport[]): boolean {
  const [first, ...others] = targets;
  if (others.length > 0) return false;
  if (first?.target.measure !== 'serviceLevel') return first === undefined;
  return (first.target.scope ?? 'interval') === 'interval' && first.target.onDays === undefined;
}

function rowOf(name: string, type: TypeReport, report: TargetReport, context: Context): string[] {
  const { words, figures } = context;
  const { target, met } = report;
  const unit = target.measure === 'averageSpeedOfAnswer' ? 'seconds' : 'share';
  const isFirst = report === type.targets.find((other) => other.target.measure === 'serviceLevel');
  const { days, wait95 } = type.predictability;
  const share = report.days ?? (isFirst ? days : null);
  return [
    name,
    promiseOf(target, context),
    figures.estimate(report, unit),
    share === null
      ? ''
      : `${figures.share(share.share)} (${figures.share(share.low)} … ${figures.share(share.high)})`,
    isFirst ? figures.duration(wait95) : '',
    met === null ? '' : met ? words.targets.yes : words.targets.no,
  ];
}

/** A target in words: "80.0 % within 20 s, over each day". */
export function promiseOf(target: Target, { words, measures, figures }: Context): string {
  const { most, level, scopes, onDays } = words.targets;
  if (target.measure !== 'serviceLevel') {
    const unit = target.measure === 'averageSpeedOfAnswer' ? 'seconds' : 'share';
    return most(measures[target.measure].label, figures.value(target.most, unit));
  }
  const key = serviceLevelMeasure(target);
  const name = key === 'serviceLevel' ? [] : [measures[key].label];
  const days = target.onDays === undefined ? [] : [onDays(figures.share(target.onDays))];
  const promise = level(figures.share(target.share), figures.setting(target.within));
  return [promise, ...name, scopes[target.scope ?? 'interval'], ...days].join(', ');
}
