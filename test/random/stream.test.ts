import { describe, expect, it } from 'vitest';
import { ownDraw, Stream, streamKey, toUnit } from '../../src/random/index.ts';

function drawn(seed: string, purpose: string, channel: string, replication: number, count: number): number[] {
  const stream = new Stream(streamKey(seed, purpose, channel));
  stream.start(replication);
  return Array.from({ length: count }, () => stream.next());
}

describe('named streams', () => {
  it('give the same numbers for the same name and replication', () => {
    expect(drawn('a', 'arrivals', 'phone', 7, 1000)).toEqual(drawn('a', 'arrivals', 'phone', 7, 1000));
  });

  it('start anew on demand', () => {
    const stream = new Stream(streamKey('a', 'arrivals', 'phone'));
    stream.start(3);
    const first = [stream.next(), stream.next()];
    stream.start(3);
    expect([stream.next(), stream.next()]).toEqual(first);
  });

  it('give the same numbers one by one, many at once, and either after the other', () => {
    const stream = new Stream(streamKey('a', 'arrivals', 'phone'));
    stream.start(7);
    const mixed: number[] = [];
    for (const length of [3, 0, 300, 1, 256, 440]) {
      const many = new Int32Array(length);
      stream.fill(many);
      mixed.push(...many, stream.next());
    }
    expect(mixed).toEqual(drawn('a', 'arrivals', 'phone', 7, mixed.length));
  });

  it('keep the digits that files and reports rely on', () => {
    expect(drawn('holdline', 'arrivals', 'calls', 0, 3)).toMatchInlineSnapshot(`
      [
        1252349618,
        2139784194,
        -1506073593,
      ]
    `);
    expect(ownDraw(streamKey('holdline', 'choices', 'calls'), 0, 0, 1)).toMatchInlineSnapshot(`1508767543`);
  });

  it('are uniform: the mean of a million units is within four standard errors of a half', () => {
    const stream = new Stream(streamKey('uniform', 'arrivals', 'phone'));
    stream.start(0);
    let sum = 0;
    for (let i = 0; i < 1_000_000; i++) sum += toUnit(stream.next());
    expect(Math.abs(sum / 1e6 - 0.5) / Math.sqrt(1 / 12 / 1e6)).toBeLessThan(4);
  });

  it('do not correlate between neighbouring names, purposes and replications (|z| < 4)', () => {
    const pairs: [number[], number[]][] = [
      [drawn('s', 'arrivals', 'a', 0, 100_000), drawn('s', 'arrivals', 'b', 0, 100_000)],
      [drawn('s', 'arrivals', 'a', 0, 100_000), drawn('s', 'handleTime', 'a', 0, 100_000)],
      [drawn('s', 'arrivals', 'a', 0, 100_000), drawn('s', 'arrivals', 'a', 1, 100_000)],
      [drawn('1', 'arrivals', 'a', 0, 100_000), drawn('2', 'arrivals', 'a', 0, 100_000)],
    ];
    for (const [a, b] of pairs) {
      let sum = 0;
      for (let i = 0; i < a.length; i++) sum += (toUnit(a[i]!) - 0.5) * (toUnit(b[i]!) - 0.5) * 12;
      expect(Math.abs(sum) / Math.sqrt(a.length)).toBeLessThan(4);
    }
  });

  it('never cancel out between streams, as linear generators do', () => {
    const streams = [0, 1, 2, 3].map((i) => drawn('s', 'arrivals', `${i}`, 0, 1000));
    let zeros = 0;
    for (let i = 0; i < 1000; i++) zeros += streams.reduce((x, s) => x ^ s[i]!, 0) === 0 ? 1 : 0;
    expect(zeros).toBe(0);
  });
});

describe('own draws of a contact', () => {
  it('are uniform over contacts and independent between questions (|z| < 4)', () => {
    const key = streamKey('own', 'choices', 'phone');
    const n = 200_000;
    let sum = 0;
    let product = 0;
    for (let contact = 0; contact < n; contact++) {
      const a = toUnit(ownDraw(key, 5, contact, 1)) - 0.5;
      const b = toUnit(ownDraw(key, 5, contact, 2)) - 0.5;
      sum += a;
      product += a * b * 12;
    }
    expect(Math.abs(sum) / Math.sqrt(n / 12)).toBeLessThan(4);
    expect(Math.abs(product) / Math.sqrt(n)).toBeLessThan(4);
  });
});
