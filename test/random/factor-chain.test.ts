import { describe, expect, it } from 'vitest';
import { factorChain, quantileOf, Stream, streamKey } from '../../src/random/index.ts';
import { zOfCovariance, zOfMean, zOfVariance } from '../simulation/significance.ts';

/** Rows of factors, `length` in each. */
function rows(sd: number, correlation: number, length: number, count: number): number[][] {
  const chain = factorChain(sd, correlation);
  const stream = new Stream(streamKey('chains', 'busyness', `${sd}`));
  stream.start(0);
  return Array.from({ length: count }, () => {
    let score = chain.first(stream.next());
    return Array.from({ length }, (_, i) => {
      if (i > 0) score = chain.next(score, stream.next());
      return chain.factor(score);
    });
  });
}

const column = (table: readonly (readonly number[])[], i: number) => table.map((row) => row[i]!);

describe.each([0.05, 0.3, 1, 2])('factors with a standard deviation of %d', (sd) => {
  it('have the quantiles of the gamma law with mean 1', () => {
    const chain = factorChain(sd, 0);
    const { lower, upper } = quantileOf({ law: 'gamma', mean: 1, sd });
    // normal scores of tails of a half, 2.5 % and 1e-4
    for (const [score, tail] of [
      [0, 0.5],
      [1.959963984540054, 0.025],
      [3.719016485455681, 1e-4],
    ] as const) {
      expect(chain.factor(score) / upper(tail)).toBeCloseTo(1, 3);
      expect(Math.abs(chain.factor(-score) - lower(tail))).toBeLessThan(2e-4);
    }
  });

  it('have mean 1, that standard deviation and the correlation asked for, anywhere in a row', () => {
    const correlation = 0.6;
    const table = rows(sd, correlation, 4, 40_000);
    for (const i of [0, 3]) {
      expect(Math.abs(zOfMean(column(table, i), 1))).toBeLessThan(4);
      expect(Math.abs(zOfVariance(column(table, i), sd * sd))).toBeLessThan(4);
    }
    for (const i of [0, 2]) {
      const z = zOfCovariance(column(table, i), column(table, i + 1), correlation * sd * sd);
      expect(Math.abs(z)).toBeLessThan(4);
    }
  });
});

it('factors do not remember without a correlation', () => {
  const table = rows(0.5, 0, 2, 40_000);
  expect(Math.abs(zOfCovariance(column(table, 0), column(table, 1), 0))).toBeLessThan(4);
});

it('factors three places apart correlate by nearly the third power', () => {
  const table = rows(0.3, 0.8, 4, 40_000);
  expect(Math.abs(zOfCovariance(column(table, 0), column(table, 3), 0.8 ** 3 * 0.09))).toBeLessThan(4);
});

it('factors keep the digits that files and reports rely on', () => {
  expect(rows(0.2, 0.5, 3, 1)[0]).toMatchInlineSnapshot(`
    [
      1.0452520496859954,
      0.9512297877906989,
      0.9186026183792667,
    ]
  `);
});
