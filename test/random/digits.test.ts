/**
 * The same draws on every machine: digits of all that random numbers pass through, to the last bit. A digest that
 * changes here changes every simulated number; it needs a commit that says why.
 */
import { describe, expect, it } from 'vitest';
import { gammaQuantile, gammaTails } from '../../src/random/gamma.ts';
import {
  type Distribution,
  exp,
  factorChain,
  ln,
  lnGamma,
  meanOf,
  normalTable,
  normalUpperQuantile,
  ownDraw,
  power,
  quantileOf,
  quantileTable,
  Stream,
  sdOf,
  streamKey,
  toUnit,
} from '../../src/random/index.ts';
import { fnv1a64 } from '../../src/scenario/digest.ts';

/** Draws from end to end, close ones at both ends and around the middle. */
const draws = [
  ...Array.from({ length: 31 }, (_, k) => 1 << k),
  ...Array.from({ length: 31 }, (_, k) => -(1 << k)),
  ...Array.from({ length: 64 }, (_, k) => Math.imul(k, 0x9e3779b1)),
  ...[0, -1, 0x7fffffff, -0x80000000, 0x7ffffffe, -0x7fffffff],
];

function digestOf(numbers: Iterable<number>): string {
  const bits = new Uint32Array(Float64Array.from(numbers).buffer);
  return fnv1a64(Array.from(bits, (word) => word.toString(16)).join(' '));
}

const laws: readonly (readonly [string, Distribution, string])[] = [
  ['exponential', { law: 'exponential', mean: 180 }, '209157478b4dcfcc'],
  ['lognormal', { law: 'lognormal', mean: 240, sd: 240 }, 'b5920302f950ee6f'],
  ['narrow lognormal', { law: 'lognormal', mean: 200, sd: 60 }, 'ed2887152418611c'],
  ['wide gamma', { law: 'gamma', mean: 100, sd: 200 }, '551874f6a57cffbf'],
  ['gamma', { law: 'gamma', mean: 100, sd: 30 }, '74629727bfe01cc5'],
  ['narrow gamma', { law: 'gamma', mean: 100, sd: 0.2 }, '18f742d5fe7cd8b3'],
  ['gamma on the edge of narrow', { law: 'gamma', mean: 300, sd: 1 }, 'b03b0c44afd7f899'],
  ['erlang', { law: 'erlang', mean: 300, phases: 4 }, 'e6251bf39d4984d9'],
  ['falling weibull', { law: 'weibull', mean: 120, shape: 0.7 }, '9ff166ac02c7043e'],
  ['weibull', { law: 'weibull', mean: 120, shape: 3 }, '5a4ff3634561a63d'],
  ['hyperexponential', { law: 'hyperexponential', shares: [0.3, 0.7], means: [30, 300] }, 'ec4e8379b66e86e5'],
  [
    'hyperexponential of any weights',
    { law: 'hyperexponential', shares: [3, 1, 2], means: [300, 30, 90] },
    '6e7d22f8d9008808',
  ],
  ['uniform', { law: 'uniform', min: 30, max: 120 }, '4c77a253ee230d41'],
  ['deterministic', { law: 'deterministic', mean: 60 }, '71546668ac7945e4'],
  [
    'empirical',
    { law: 'empirical', edges: [10, 30, 60, 300, 400], weights: [5, 0, 3, 2] },
    '6870d181987f995b',
  ],
];

describe('the same digits', () => {
  it.each(laws)('of a table: %s', (_, law, digest) => {
    const table = quantileTable(law);
    const { lower, upper } = quantileOf(law);
    const tails = [0.5, 0.3, 0.1, 0.01, 1e-4, 1e-8];
    const numbers = [
      ...draws.map((draw) => table.at(draw)),
      ...[table.smallest, table.largest, meanOf(law), sdOf(law)],
      ...tails.flatMap((tail) => [lower(tail), upper(tail)]),
    ];
    expect(numbers.every(Number.isFinite)).toBe(true);
    expect(digestOf(numbers)).toBe(digest);
  });

  it('of the normal table and its quantiles', () => {
    const table = normalTable();
    const tails = [0.5, 0.49, 0.3, 0.1, 0.01, 1e-4, 1e-8, 1e-16];
    expect(digestOf([...draws.map((draw) => table.at(draw)), ...tails.map(normalUpperQuantile)])).toBe(
      '3250ff57df17ab20',
    );
  });

  it.each([
    [0.05, 0, '01b7e78a406b4afd'],
    [0.3, 0.5, 'ee6deefb26241d88'],
    [1, 0.9, '709120943080a2a3'],
    [2, 0.2, '3fcd8b99056a607f'],
  ])('of factors with an SD of %d that correlate by %d', (sd, correlation, digest) => {
    const chain = factorChain(sd, correlation);
    const numbers: number[] = [];
    let score = chain.first(draws[0]!);
    for (const draw of draws) {
      score = chain.next(score, draw);
      numbers.push(score, chain.factor(score));
    }
    for (const far of [-20, -8, -7.99, 0, 7.99, 8, 20]) numbers.push(chain.factor(far));
    expect(digestOf(numbers)).toBe(digest);
  });

  it('of logarithms, exponentials, powers and the gamma function', () => {
    const xs = [1e-300, 1e-9, 0.1, 0.5, 0.7, Math.SQRT1_2, 0.71, 0.99, 1, 1.01, 1.5, 2, 3, 7.5, 9.99, 10];
    const more = [...xs, 11, 100, 170.6, 1e3, 1e9, 1e300];
    const numbers = [
      ...more.map(ln),
      ...[-707.9, -100, -10, -1, -0.35, -1e-9, 0, 1e-9, 0.34, 0.35, 1, 10, 100, 708.9].map(exp),
      ...more.flatMap((x) => [0.01, 0.5, -0.5].map((y) => power(x, y))),
      ...more.slice(2, -1).map(lnGamma),
    ];
    expect(digestOf(numbers)).toBe('56f8088998e1077e');
  });

  it('of gamma tails and quantiles, near a first guess or far from it', () => {
    const numbers: number[] = [];
    for (const shape of [0.05, 0.5, 1, 2.5, 9, 120, 5000]) {
      for (const x of [0.01, 0.5, 0.99, 1, 1.5, 3, 9, 10, 11, 121, 5001]) {
        const { lower, upper } = gammaTails(shape, shape * x);
        numbers.push(lower, upper);
      }
      for (const tail of [0.5, 0.2, 0.01, 1e-6]) {
        for (const upper of [false, true]) {
          for (const near of [0, shape, 3 * shape]) numbers.push(gammaQuantile(shape, tail, upper, near));
        }
      }
    }
    expect(digestOf(numbers)).toBe('1ecb4b210d918a6c');
  });

  it('of streams and own draws', () => {
    const numbers: number[] = [];
    for (const replication of [0, 1, 77]) {
      const stream = new Stream(streamKey('digits', 'handleTime', 'calls'));
      stream.start(replication);
      for (let i = 0; i < 600; i++) numbers.push(stream.next());
      const many = new Int32Array(300);
      stream.fill(many);
      numbers.push(...many, stream.next());
      stream.start(replication);
      stream.fill(many);
      numbers.push(...many.subarray(0, 9), stream.next(), toUnit(stream.next()));
    }
    const key = streamKey('digits', 'own', 'calls');
    for (let contact = 0; contact < 50; contact++) {
      for (const decision of [0, 1, 5]) numbers.push(ownDraw(key, contact % 3, contact, decision));
    }
    expect(digestOf(numbers)).toBe('aa89c343bc93605f');
  });
});

describe('tables', () => {
  it('are kept, the last 256 of them', () => {
    const first = { law: 'exponential', mean: 1001 } as const;
    const second = { law: 'exponential', mean: 1002 } as const;
    const table = quantileTable(first);
    quantileTable(second);
    expect(quantileTable(first)).toBe(table);
    for (let mean = 2000; mean < 2300; mean++) quantileTable({ law: 'deterministic', mean });
    expect(quantileTable(first)).not.toBe(table);
    expect(quantileTable(first).at(77)).toBe(table.at(77));
  });
});

describe('the gamma law at its end', () => {
  it('has nothing below 0, and next to nothing where the shape is tiny', () => {
    expect(gammaTails(2, 0)).toEqual({ lower: 0, upper: 1 });
    expect(gammaTails(2, -1)).toEqual({ lower: 0, upper: 1 });
    // 0.4¹⁰⁰⁰ of a second
    for (const upper of [false, true]) expect(gammaQuantile(0.001, 0.4, upper, 0)).toBeLessThan(1e-60);
  });
});
