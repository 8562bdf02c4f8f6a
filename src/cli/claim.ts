/**
 * Claims about a report, for scripts and CI: `serviceLevel >= 80%`, `phone.averageWait < 30s`. A claim is
 * about the simulated mean; where nothing was observed it does not hold.
 */
import { catalogue, type Estimate, type MeasureKey, measureKeys, type Report } from '../measures/index.ts';
import { nearest } from '../scenario/nearest.ts';
import { type Kind, parseFigure } from './kinds.ts';
import { problem } from './problem.ts';

export interface Claim {
  /** As it was written. */
  readonly text: string;
  /** Id of the contact type; absent: all together. */
  readonly type?: string;
  readonly measure: MeasureKey;
  readonly sign: '>=' | '<=' | '>' | '<';
  readonly bound: number;
}

const form = /^\s*(?:([\w-]+)\.)?(\w+)\s*(>=|<=|>|<)\s*(.+?)\s*$/;

/** A claim as written on the command line. */
export const claim: Kind<Claim> = {
  placeholder: 'claim',
  read(text, at) {
    const parts = form.exec(text);
    if (!parts) return { problem: problem(at, text, 'notClaim') };
    const [, type, name, sign, figure] = parts;
    const measure = measureKeys.find((key) => key === name);
    if (!measure) return { problem: problem(at, text, 'unknownMeasure', nearest(name!, measureKeys)) };
    const bound = parseFigure(figure!, catalogue[measure].unit);
    if (bound === undefined) return { problem: problem(at, text, 'notClaim') };
    const read: Claim = { text: text.trim(), measure, sign: sign as Claim['sign'], bound };
    return { value: type === undefined ? read : { ...read, type } };
  },
};

/** What the report says about a claim's measure. */
export function foundFor({ type, measure }: Claim, report: Report): Estimate {
  const measures = type === undefined ? report.total : report.types[type];
  return measures?.[measure] ?? { mean: null, halfWidth: null };
}

/** Whether the simulated mean keeps the claim. */
export function holds({ sign, bound }: Claim, { mean }: Estimate): boolean {
  if (mean === null) return false;
  if (sign === '>=') return mean >= bound;
  if (sign === '<=') return mean <= bound;
  return sign === '>' ? mean > bound : mean < bound;
}
