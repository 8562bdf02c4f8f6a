import { describe, expect, it } from 'vitest';
import { erlangC } from '../../src/erlang/index.ts';
import { parseScenario, presets } from '../../src/scenario/index.ts';
import { simulate } from '../../src/simulation/index.ts';

const textbook = presets.find(({ id }) => id === 'textbookHalfHour')!.scenario;
const at = (snapshots: readonly number[]) =>
  parseScenario({ ...textbook, run: { replications: 200, snapshots } });

describe('a look at the state', () => {
  it('late in the day finds what Erlang C says of any moment', () => {
    const { snapshots } = simulate(at([20 * 3600, 22 * 3600]));
    const exact = erlangC({ arrivalRate: 100 / 1800, handleTime: 240, agents: 17, acceptableWait: 20 });
    if (!exact.stable) throw new Error('13.3 erlangs for 17 people');
    for (const { types, groups } of snapshots!) {
      const { waiting } = types.calls!;
      const { busy, onTheLine } = groups[Object.keys(groups)[0]!]!;
      // 95 % half-widths to four standard errors
      expect(Math.abs(busy.mean! - 400 / 30)).toBeLessThan(2.1 * busy.halfWidth!);
      expect(Math.abs(waiting.mean! - (exact.averageWait * 100) / 1800)).toBeLessThan(
        2.1 * waiting.halfWidth!,
      );
      expect(onTheLine).toEqual({ mean: 17, halfWidth: 0 });
    }
  });

  it('at the opening finds nobody', () => {
    const opening = textbook.calendar.days[0]!.opens;
    const { types, groups } = simulate(at([opening]), { replications: 5 }).snapshots![0]!;
    expect(types.calls!.waiting.mean).toBe(0);
    expect(Object.values(groups)[0]!.busy.mean).toBe(0);
  });

  it('is refused out of order, and where nothing is open', () => {
    expect(() => at([3600, 3600])).toThrow(/notAscending/);
    expect(() => at([100 * 3600])).toThrow(/outsideHours/);
  });
});
