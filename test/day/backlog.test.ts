import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backlogByInterval } from '../../src/day/index.ts';

const amounts = fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 30 });

describe('backlog of deferred work', () => {
  it('is worked off as fast as capacity allows', () => {
    const { done, backlog } = backlogByInterval({
      opening: 120,
      arrivals: [60, 80, 40, 20, 0],
      capacity: [50, 50, 75, 90, 60],
    });
    expect(done).toEqual([50, 50, 75, 90, 55]);
    expect(backlog).toEqual([130, 160, 125, 55, 0]);
  });

  it('loses nothing and never works on what has not come', () => {
    fc.assert(
      fc.property(fc.nat(500), amounts, (opening, rows) => {
        const arrivals = rows.map(([come]) => come);
        const capacity = rows.map(([, can]) => can);
        const { done, backlog } = backlogByInterval({ opening, arrivals, capacity });
        let open = opening;
        rows.forEach(([come, can], i) => {
          open += come - done[i]!;
          expect(backlog[i]).toBe(open);
          expect(done[i]!).toBeLessThanOrEqual(can);
          // people rest only when nothing is left
          if (done[i]! < can) expect(backlog[i]).toBe(0);
        });
      }),
    );
  });

  it('refuses what cannot be', () => {
    expect(() => backlogByInterval({ opening: -1, arrivals: [], capacity: [] })).toThrow(
      new RangeError('invalid opening: -1 (pieces, must be ≥ 0)'),
    );
    expect(() => backlogByInterval({ opening: 0, arrivals: [1], capacity: [] })).toThrow(
      new RangeError('invalid capacity: 0 values (must be 1, one for each interval)'),
    );
  });
});
