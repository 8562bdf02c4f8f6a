/**
 * A measure as a column of a sweep: `serviceLevel` of all together, `calls.averageWait` of a type,
 * `2026-03-02.abandonmentRate` of a day, as claims write them.
 */
import type { Estimate, Report } from '../../measures/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { nearest } from '../../scenario/nearest.ts';
import { type Claim, checkPlace, claimable, foundFor } from '../flags/claim.ts';
import { type Problem, problem } from '../problem.ts';

export interface Column {
  /** Where it stands in the grid: `measures[0]`. */
  readonly at: string;
  /** As written. */
  readonly text: string;
  readonly place?: string;
  readonly measure: Claim['measure'];
}

export const defaultMeasures = [
  'offered',
  'serviceLevel',
  'averageWait',
  'abandonmentRate',
  'occupancy',
] as const;

/** A column as written; undefined with a problem added when it is none. */
export function columnOf(text: unknown, at: string, file: string, problems: Problem[]): Column | undefined {
  const parts = typeof text === 'string' ? /^(?:([\w-]+)\.)?(\w+)$/.exec(text.trim()) : null;
  const name = parts?.[2] ?? '';
  const measure = claimable.find((key) => key === name);
  if (!parts || !measure) {
    problems.push(problem(`${file}: ${at}`, text, 'unknownMeasure', nearest(name, claimable)));
    return undefined;
  }
  const column: Column = { at, text: parts[0], measure };
  return parts[1] === undefined ? column : { ...column, place: parts[1] };
}

/** The problem of a column about a place that the scenario does not have, if it is one. */
export function checkColumn(column: Column, file: string, scenario: Scenario): readonly Problem[] {
  return checkPlace(column, `${file}: ${column.at}`, scenario);
}

/** What a report says of it. */
export function estimateIn(column: Column, report: Report): Estimate {
  return foundFor(column, report);
}
