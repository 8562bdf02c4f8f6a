import { describe, expect, it } from 'vitest';
import { columnCount } from '../../src/measures/columns.ts';
import { denominatorOf, measureSums, sumOf } from '../../src/measures/measure-sums.ts';
import { Moments } from '../../src/measures/moments.ts';
import { SumTable } from '../../src/measures/sum-table.ts';

describe('a table of measures', () => {
  it('adds to every cell what each measure by itself says of the row, to the last digit', () => {
    const table = new SumTable(measureSums, columnCount);
    const together = new Moments(2 * measureSums.length);
    const apart = new Moments(2 * measureSums.length);
    for (let day = 1; day <= 7; day++) {
      // some columns are 0, as of callbacks where there are none
      const rows = Float64Array.from({ length: 2 * columnCount }, (_, i) =>
        (i * day) % 5 === 0 ? 0 : ((i * 37 * day) % 101) / 7,
      );
      for (const [scope, seconds] of [1800, 900].entries()) {
        const row = scope * columnCount;
        const cell = scope * measureSums.length;
        table.addTo(together, cell, rows, row, seconds);
        measureSums.forEach((sum, m) => {
          apart.add(cell + m, sumOf(sum.over, rows, row), denominatorOf(sum, rows, row, seconds));
        });
      }
    }
    const estimates = (moments: Moments) =>
      Array.from({ length: 2 * measureSums.length }, (_, cell) => moments.estimate(cell, 7));
    expect(estimates(together)).toEqual(estimates(apart));
    expect(estimates(together).filter(({ mean }) => mean !== null).length).toBeGreaterThan(60);
  });
});
