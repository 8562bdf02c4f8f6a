import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FreeTimes, never } from '../../src/simulation/queue/free-times.ts';

const time = fc.integer({ min: 0, max: never - 1 });

type Change = { readonly kind: 'replace' | 'add'; readonly time: number } | { readonly kind: 'remove' };

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('replace' as const), time }) },
  fc.record({ kind: fc.constant('add' as const), time }),
  fc.record({ kind: fc.constant('remove' as const) }),
);

describe('free times', () => {
  it('give the same earliest as a sorted list, whatever comes, goes and is replaced', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.nat(300),
        fc.array(change, { maxLength: 400 }),
        (capacity, start, changes) => {
          const free = new FreeTimes(capacity);
          const count = Math.min(start, capacity);
          free.reset(count);
          const sorted = new Array<number>(count).fill(0);
          for (const step of changes) {
            if (step.kind === 'add') {
              if (sorted.length === capacity) continue;
              free.add(step.time);
              sorted.push(step.time);
            } else {
              if (sorted.length === 0) continue;
              const earliest = sorted.shift();
              if (step.kind === 'remove') expect(free.removeEarliest()).toBe(earliest);
              else {
                sorted.push(step.time);
                expect(free.replaceEarliest(step.time)).toBe(Math.min(...sorted));
              }
            }
            sorted.sort((a, b) => a - b);
            expect(free.size).toBe(sorted.length);
            expect(free.earliest).toBe(sorted[0] ?? never);
          }
        },
      ),
    );
  });

  it('start anew on demand, whoever was there before', () => {
    const free = new FreeTimes(5);
    free.reset(5);
    for (const t of [30, 10, 20, 50, 40]) free.replaceEarliest(t);
    free.removeEarliest();
    free.reset(2);
    expect([free.size, free.removeEarliest(), free.removeEarliest(), free.earliest]).toEqual([
      2,
      0,
      0,
      never,
    ]);
    free.add(7);
    expect(free.earliest).toBe(7);
  });
});
