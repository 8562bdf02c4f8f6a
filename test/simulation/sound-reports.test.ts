/**
 * Whatever a centre has switched on, its report holds only numbers that can be: finite, shares from 0 to 1, and
 * nothing that JSON would lose.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue } from '../../src/measures/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { simulate } from '../../src/simulation/index.ts';
import { tries } from '../setup/at-length.ts';
import { randomCentre } from './random/centre.ts';

/** Lost customers of follow-ups and transfers are no first attempts. */
const shares = Object.entries(catalogue)
  .filter(([key, { unit }]) => unit === 'share' && key !== 'customersLostRate')
  .map(([key]) => key);

/** Visits every object and number of a report with its path. */
function visit(
  value: unknown,
  path: string,
  each: (value: number | Record<string, unknown>, path: string) => void,
): void {
  if (typeof value === 'number') each(value, path);
  if (typeof value !== 'object' || value === null) return;
  each(value as Record<string, unknown>, path);
  for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`, each);
}

const centres = tries(20, 200);

it(`reports of ${centres} random centres hold finite numbers, shares within 0 and 1, and nothing JSON would lose`, () => {
  let seen = 0;
  fc.assert(
    fc.property(randomCentre, (drawn) => {
      const report = simulate(parseScenario(drawn), { replications: 3 });
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      visit(report, 'report', (value, path) => {
        if (typeof value === 'number') {
          if (!Number.isFinite(value)) expect.fail(`${path} is ${value}`);
          return;
        }
        for (const key of shares) {
          const estimate = value[key] as { readonly mean?: number | null } | undefined;
          const mean: number | null | undefined = estimate?.mean;
          if (typeof mean !== 'number') continue;
          seen += 1;
          if (!(mean >= -1e-9 && mean <= 1 + 1e-9)) expect.fail(`${path}.${key} is ${mean}`);
        }
      });
    }),
    { seed: 45, numRuns: centres },
  );
  expect(seen).toBeGreaterThan(50 * centres);
});
