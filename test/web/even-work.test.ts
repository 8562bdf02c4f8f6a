import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenWork } from '../../web/formula/even-work.ts';

const running = (values: readonly number[]) => {
  let total = 0;
  return values.map((value) => {
    total += value;
    return total;
  });
};

/** Arrivals and, for each interval, how many intervals later they are due. */
const days = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 30 }),
    fc.integer({ min: 0, max: 8 }),
  )
  .map(([work, delay]) => {
    const arrived = running(work);
    const due = arrived.map((_, i) => arrived[i - delay] ?? 0);
    return { arrived, due };
  });

describe('the evenest work', () => {
  it('is level where nothing forbids it', () => {
    expect(evenWork([60, 60, 60], [0, 0, 60])).toEqual([20, 20, 20]);
  });

  it('waits for what has not come, and hurries for what is due', () => {
    expect(evenWork([0, 0, 90, 90], [0, 0, 0, 90])).toEqual([0, 0, 45, 45]);
    expect(evenWork([90, 90, 90], [60, 60, 90])).toEqual([60, 15, 15]);
  });

  it('does everything, after it has come and before it is due', () => {
    fc.assert(
      fc.property(days, ({ arrived, due }) => {
        const done = running(evenWork(arrived, due));
        done.forEach((total, i) => {
          expect(total).toBeLessThanOrEqual(arrived[i]! + 1e-6);
          expect(total).toBeGreaterThanOrEqual(due[i]! - 1e-6);
        });
        expect(done.at(-1)).toBeCloseTo(arrived.at(-1)!, 6);
      }),
    );
  });

  it('has the lowest peak that any such work can have', () => {
    fc.assert(
      fc.property(days, ({ arrived, due }) => {
        const peak = Math.max(...evenWork(arrived, due));
        // Between any two instants, what is due at the later one and had not come before the earlier one
        // must be done in between: no work can have a lower peak than the densest such stretch.
        let densest = 0;
        for (let from = 0; from < arrived.length; from++) {
          for (let to = from; to < arrived.length; to++) {
            const last = to === arrived.length - 1 ? arrived[to]! : due[to]!;
            densest = Math.max(densest, (last - (arrived[from - 1] ?? 0)) / (to - from + 1));
          }
        }
        expect(peak).toBeCloseTo(densest, 6);
      }),
    );
  });
});
