import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Distribution,
  meanOf,
  quantileOf,
  quantileTable,
  Stream,
  sdOf,
  streamKey,
} from '../../src/random/index.ts';

const laws: Distribution[] = [
  { law: 'exponential', mean: 180 },
  { law: 'lognormal', mean: 240, sd: 240 },
  { law: 'lognormal', mean: 200, sd: 60 },
  { law: 'gamma', mean: 100, sd: 200 },
  { law: 'gamma', mean: 100, sd: 30 },
  { law: 'gamma', mean: 100, sd: 0.2 },
  { law: 'erlang', mean: 300, phases: 4 },
  { law: 'weibull', mean: 120, shape: 0.7 },
  { law: 'weibull', mean: 120, shape: 3 },
  { law: 'hyperexponential', shares: [0.3, 0.7], means: [30, 300] },
  { law: 'uniform', min: 0, max: 120 },
  { law: 'deterministic', mean: 60 },
  { law: 'empirical', edges: [0, 30, 60, 300], weights: [5, 3, 2] },
];

describe('a quantile table', () => {
  it.each(laws)('of %o has the mean and SD of its law over two million draws', (law) => {
    const table = quantileTable(law);
    const stream = new Stream(streamKey('table', 'handleTime', law.law));
    stream.start(0);
    const n = 2_000_000;
    let sum = 0;
    let square = 0;
    let fourth = 0;
    for (let i = 0; i < n; i++) {
      const x = table.at(stream.next()) - meanOf(law);
      sum += x;
      square += x * x;
      fourth += x * x * x * x;
    }
    const sd = sdOf(law);
    expect(Math.abs(sum / n)).toBeLessThanOrEqual((4 * sd) / Math.sqrt(n) + 1e-9);
    // four standard errors of the sample variance, and what linear cells may add
    const variance = square / n;
    const error = 4 * Math.sqrt(Math.max(0, fourth / n - variance * variance) / n) + 2e-4 * sd * sd;
    expect(Math.abs(variance - sd * sd)).toBeLessThanOrEqual(error + 1e-9);
  });

  it('rises from draw 0 up to 2³¹ − 1 and on from −2³¹ to −1', () => {
    const table = quantileTable({ law: 'lognormal', mean: 240, sd: 240 });
    fc.assert(
      fc.property(fc.nat(0xffffffff), fc.nat(0xffffffff), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        return table.at(low | 0) <= table.at(high | 0);
      }),
      { seed: 3, numRuns: 5000 },
    );
    expect(table.at(0)).toBe(table.smallest);
    expect(table.at(-1)).toBe(table.largest);
  });

  it('meets the quantile function to 1e-4 well inside and to 1e-2 in a tail of one in a hundred million', () => {
    for (const law of laws) {
      const table = quantileTable(law);
      const exact = quantileOf(law);
      const at = (tail: number, upper: boolean) => {
        const fold = Math.round(tail * 2 ** 32 - 0.5);
        return table.at(upper ? ~fold : fold);
      };
      for (const tail of [0.4, 0.25, 0.1, 0.01, 0.001]) {
        expect(at(tail, false) / exact.lower(tail) || 1).toBeCloseTo(1, 3);
        expect(at(tail, true) / exact.upper(tail) || 1).toBeCloseTo(1, 3);
      }
      expect(at(1e-8, true) / exact.upper(1e-8) || 1).toBeCloseTo(1, 1);
    }
  });

  it('of a gamma law with hardly any spread goes on from those with more, and ends at its mean', () => {
    const [narrower, wider] = [1 / 300 - 1e-9, 1 / 300 + 1e-9].map((sd) =>
      quantileOf({ law: 'gamma', mean: 1, sd }),
    );
    for (const tail of [0.5, 0.1, 1e-3, 1e-6, 1e-9]) {
      expect(Math.abs(narrower!.lower(tail) - wider!.lower(tail))).toBeLessThan(3e-5 / 300);
      expect(Math.abs(narrower!.upper(tail) - wider!.upper(tail))).toBeLessThan(3e-5 / 300);
    }
    for (const sd of [0, 5e-324, 1e-230, 1e-9]) {
      const { smallest, largest } = quantileTable({ law: 'gamma', mean: 20, sd });
      expect(smallest).toBeCloseTo(20, 6);
      expect(largest).toBeCloseTo(20, 6);
    }
  });
});
