/**
 * Every reference case that a formula can match, through the general mapping of test/validation: values
 * computed independently at 50 digits, relative tolerance 1e-9 (1e-14 absolute), counts and null exact.
 */
import { describe, expect, it } from 'vitest';
import { reference } from '../reference.ts';
import { analyticOutputs } from '../validation/analytic.ts';
import { flatten, type Nested, readCases, type ValidationCase } from '../validation/case.ts';

const text = reference('truth/cases_public.json');
const cases = text === undefined ? [] : readCases(text).filter((each) => each.check.startsWith('analytic'));

function mismatches(each: ValidationCase): string[] {
  const measured = flatten(analyticOutputs(each) as Nested);
  const wrong: string[] = [];
  for (const [name, exact] of flatten(each.outputs)) {
    const value = measured.get(name);
    const close =
      typeof exact === 'number'
        ? typeof value === 'number' && Math.abs(value - exact) <= each.rtol * Math.abs(exact) + 1e-14
        : value === exact;
    if (!close) wrong.push(`${name}: ${value} instead of ${exact}`);
  }
  return wrong;
}

describe.skipIf(text === undefined)('formulas against independent reference values', () => {
  it('finds the cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  it.each(cases)('$id ($model)', (each) => {
    expect(mismatches(each)).toEqual([]);
  });

  it('leaves to simulation what only a simulation can match', () => {
    const left = readCases(text!).filter((each) => each.check === 'sim' || each.check === 'exact');
    expect(left.length).toBeGreaterThan(10);
    expect(left.map((each) => analyticOutputs(each)).filter((outputs) => outputs !== undefined)).toEqual([]);
  });
});
