import { describe, expect, it } from 'vitest';
import { hotlineMonday, type Scenario } from '../../src/scenario/index.ts';
import { freshVolumes, simulate, studyHere, sweepStudy } from '../../src/simulation/index.ts';

/** The hotline with so many people more in every interval. */
function hotline(more: number): Scenario {
  const [group] = hotlineMonday.groups;
  const { agents } = group!;
  if (!('perInterval' in agents)) throw new Error('people are expected per interval');
  return {
    ...hotlineMonday,
    groups: [{ ...group!, agents: { perInterval: agents.perInterval.map((count) => count + more) } }],
  };
}

describe('a sweep', () => {
  it('reports on every cell asked for, in order, just as each would be simulated by itself', () => {
    const cells = [4, 1, 0, 3, 2, 5];
    const found: { cell: number; level: number }[] = [];
    studyHere(
      (function* () {
        yield* sweepStudy(cells, hotline, 20, yield* freshVolumes(hotlineMonday));
      })(),
      ({ cell, report }) => found.push({ cell, level: report.total.serviceLevel.mean! }),
    );
    expect(found).toEqual(
      cells.map((cell) => ({
        cell,
        level: simulate(hotline(cell), { replications: 20 }).total.serviceLevel.mean,
      })),
    );
  });
});
