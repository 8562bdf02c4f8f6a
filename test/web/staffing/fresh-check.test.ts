import { describe, expect, it } from 'vitest';
import { hotlineMonday, type Scenario } from '../../../src/scenario/index.ts';
import { studyHere } from '../../../src/simulation/index.ts';
import { formulaDay } from '../../../web/formula/index.ts';
import { checkDays, freshCheck } from '../../../web/staffing/fresh-check.ts';
import { editType, setAgents, setVolumes } from '../../../web/state/edits.ts';

const all = (agents: (i: number) => number) => new Map([...Array(26).keys()].map((i) => [i, agents(i)]));
const needed = formulaDay(hotlineMonday, 'calls').intervals.map((interval) => interval.needed!);
const check = (next: Scenario) => studyHere(freshCheck(hotlineMonday, next, 'calls'));

describe('a check on fresh days', () => {
  it('finds that the needed people keep the promise in every half-hour', () => {
    const { holds, everyInterval, short, replications } = check(
      setAgents(
        hotlineMonday,
        'calls',
        all((i) => needed[i]! + 1),
      ),
    );
    expect({ holds, everyInterval, short, replications }).toEqual({
      holds: true,
      everyInterval: true,
      short: [],
      replications: 2000,
    });
  });

  it('names the half-hours that break it, the worst first', () => {
    const thin = setAgents(
      hotlineMonday,
      'calls',
      all((i) => needed[i]! - (i === 12 ? 4 : i === 20 ? 2 : -2)),
    );
    const { holds, short } = check(thin);
    expect(holds).toBe(false);
    expect(short.map(({ index }) => index)).toEqual([12, 20]);
    expect(short[0]!.level).toBeLessThan(short[1]!.level);
  });

  it('judges a promise over the day as the report does', () => {
    const overDay = (share: number) =>
      editType(hotlineMonday, 'calls', (type) => ({
        ...type,
        targets: [{ measure: 'serviceLevel', share, within: 20, scope: 'day', floor: 0 }],
      }));
    expect(check(overDay(0.7))).toMatchObject({ holds: true, everyInterval: false });
    expect(check(overDay(0.95))).toMatchObject({ holds: false, everyInterval: false });
  });

  it('takes fewer days of a large centre, never fewer than a hundred', () => {
    expect(checkDays(hotlineMonday)).toBe(2000);
    const large = setVolumes(
      hotlineMonday,
      'calls',
      all(() => 2000),
    );
    expect(checkDays(large)).toBe(500);
    const huge = setVolumes(
      hotlineMonday,
      'calls',
      all(() => 100_000),
    );
    expect(checkDays(huge)).toBe(100);
  });
});
