/**
 * Figures that others printed, rewritten as cases and matched to 1e-9 of the recomputed value; where they were verified
 * also to a unit of the last digit that was printed. Days that another simulator ran, to |z| ≤ 4.
 */
import { describe, expect, it } from 'vitest';
import { reference } from '../reference.ts';
import { casesOf, readPublished } from './published.ts';
import { outputsOf, runCase } from './run-case.ts';
import { printedDays } from './studies/printed-days.ts';
import { misses } from './studies/study.ts';

const text = reference('truth/published_public.json');
const records = text === undefined ? [] : readPublished(text);

describe.skipIf(records.length === 0)('published figures', () => {
  it.each(records.map((record) => [record.id, record] as const))('are matched for %s', (_, record) => {
    const cases = casesOf(record);
    expect(cases.length).toBeGreaterThan(0);
    for (const { given } of cases) {
      const result = runCase(given, { contacts: 4e5 });
      const wrong = outputsOf(result).filter(({ holds }) => !holds);
      expect([result.verdict, result.reason, ...wrong], given.id).toEqual(['pass', undefined]);
      expect(outputsOf(result).length, given.id).toBeGreaterThan(0);
    }
  });

  it('are within a unit of the last digit that was printed, where they were verified', () => {
    const exact = records.filter(({ status, inputs }) => status === 'verified' && !('day_min' in inputs));
    expect(exact.length).toBeGreaterThan(15);
    for (const record of exact) {
      for (const { given, figures } of casesOf(record)) {
        for (const { name, measured } of outputsOf(runCase(given, { contacts: 0 }))) {
          const [figure, factor] = figures[name]!;
          const printed = record.printed[figure];
          if (typeof printed !== 'number') continue;
          const digits = /\.(\d+)/.exec(String(printed))?.[1]?.length ?? 0;
          const unit = 1.001 * 10 ** -Math.min(digits, 12);
          expect(Math.abs(Number(measured) / factor - printed), `${given.id} ${name}`).toBeLessThan(unit);
        }
      }
    }
  });

  it('leave out no figure that was recomputed', () => {
    const left = records.flatMap((record) => {
      const figures = Object.values(record.oracle).filter((value) => typeof value === 'number');
      const used = casesOf(record).reduce(
        (sum, { given }) => sum + outputsOf(runCase(given, { contacts: 0 })).length,
        0,
      );
      return used < figures.length ? [`${record.id}: ${used} of ${figures.length}`] : [];
    });
    // the mean delay in units of 100 s of a call is the mean delay once more
    expect(left).toEqual(['telefonica_20: 4 of 5']);
  });

  it('are the days of another simulator by simulation too', () => {
    const study = printedDays(records, 6e5);
    expect(study.lines).toHaveLength(2);
    expect(misses(study)).toEqual([]);
    for (const { outputs } of study.lines) expect(outputs.length).toBeGreaterThanOrEqual(4);
  });
});
