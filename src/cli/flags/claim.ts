/**
 * Claims about a report, for scripts and CI: `serviceLevel >= 80%`, `phone.averageWait < 30s`,
 * `2026-03-02.abandonmentRate <= 0.05`. Before the dot stands a place: the id of a contact type, the date of a
 * day (`day2` where days have none), or `total`, which may be left out. A type of such a name goes first.
 *
 * A claim is about the simulated mean, or, if asked so, about the worse end of its 95 % interval: the lower one
 * of a claim with >, the upper one of a claim with <. Where nothing was observed, and for an interval where
 * there was one replication, it does not hold.
 */
import {
  catalogue,
  type Estimate,
  type MeasureKey,
  type Measures,
  measureKeys,
  type Report,
  type RunMeasureKey,
  type RunMeasures,
  runCatalogue,
  runMeasureKeys,
  type Unit,
} from '../../measures/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { nearest } from '../../scenario/nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { type Kind, parseFigure } from './kinds.ts';

export interface Claim {
  /** As it was written. */
  readonly text: string;
  /** Absent: all together. */
  readonly place?: string;
  readonly measure: MeasureKey | RunMeasureKey;
  readonly sign: '>=' | '<=' | '>' | '<';
  readonly bound: number;
}

/** What a claim is held against. */
export type Tested = 'mean' | 'lower' | 'upper';

/** Every measure that may be named. */
export const claimable: readonly Claim['measure'][] = [...measureKeys, ...runMeasureKeys];

/** What the catalogues say of a measure. */
export function measureOf(key: Claim['measure']): { readonly unit: Unit } {
  return key in catalogue ? catalogue[key as MeasureKey] : runCatalogue[key as RunMeasureKey];
}

const form = /^(?:([\w-]+)\.)?(\w+)\s*(>=|<=|>|<)\s*(\S.*)$/;
const everything = 'total';

/** A claim as written on the command line. */
export const claim: Kind<Claim> = {
  placeholder: 'claim',
  read(text, at) {
    const parts = form.exec(text.trim());
    if (!parts) return { problem: problem(at, text, 'notClaim') };
    const [, place, name, sign, figure] = parts;
    const measure = claimable.find((key) => key === name);
    if (!measure) return { problem: problem(at, text, 'unknownMeasure', nearest(name!, claimable)) };
    const bound = parseFigure(figure!, measureOf(measure).unit);
    if (bound === undefined) return { problem: problem(at, text, 'notClaim') };
    const read: Claim = { text: text.trim(), measure, sign: sign as Claim['sign'], bound };
    return { value: place === undefined ? read : { ...read, place } };
  },
};

/** The problem of a claim about a place that the scenario does not have, if it is one. */
export function checkPlace(
  { place, text }: Pick<Claim, 'place' | 'text'>,
  at: string,
  scenario: Scenario,
): readonly Problem[] {
  const types = scenario.types.map(({ id }) => id);
  const days = scenario.calendar.days.map(({ date }, d) => date ?? `day${d + 1}`);
  const known = [...types, everything, ...days];
  if (place === undefined || known.includes(place)) return [];
  const shownDays = days.length > 3 ? [`${days[0]} … ${days.at(-1)}`] : days;
  const names = [...types, everything, ...shownDays].join(', ');
  return [problem(at, text, 'unknownType', nearest(place, known), names)];
}

/** What the report says about a claim's measure. */
export function foundFor({ place, measure }: Pick<Claim, 'place' | 'measure'>, report: Report): Estimate {
  // days have no measures of the ledger
  const found: Partial<Measures & RunMeasures> | undefined = placeIn(report, place);
  return found?.[measure] ?? { mean: null, halfWidth: null };
}

function placeIn({ total, types, days }: Report, place: string | undefined): Measures | undefined {
  if (place === undefined) return total;
  const day = days.find(({ date, day: number }) => (date ?? `day${number}`) === place);
  return types[place] ?? (place === everything ? total : day);
}

/** The end of the interval that a claim may be held against. */
export function worseEnd({ sign }: Claim): Tested {
  return sign.startsWith('>') ? 'lower' : 'upper';
}

/** The figure that a claim is held against; null without one. */
export function valueAt(tested: Tested, { mean, halfWidth }: Estimate): number | null {
  if (tested === 'mean' || mean === null) return mean;
  if (halfWidth === null) return null;
  return tested === 'lower' ? mean - halfWidth : mean + halfWidth;
}

/** Whether a figure keeps the claim. */
export function holds({ sign, bound }: Claim, value: number | null): boolean {
  if (value === null) return false;
  if (sign === '>=') return value >= bound;
  if (sign === '<=') return value <= bound;
  return sign === '>' ? value > bound : value < bound;
}
