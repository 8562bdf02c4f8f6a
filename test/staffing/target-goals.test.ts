import { describe, expect, it } from 'vitest';
import { goalsOfTargets } from '../../src/staffing/index.ts';

describe('the demands of targets', () => {
  it('are those of the intervals, or of the day with a floor', () => {
    expect(goalsOfTargets([])).toEqual({});
    expect(
      goalsOfTargets([
        { measure: 'serviceLevel', share: 0.8, within: 20 },
        { measure: 'abandonmentRate', most: 0.05 },
        { measure: 'averageSpeedOfAnswer', most: 30 },
        { measure: 'occupancy', most: 0.85 },
      ]),
    ).toEqual({
      serviceLevelTarget: 0.8,
      acceptableWait: 20,
      maxAbandonment: 0.05,
      maxAverageSpeedOfAnswer: 30,
      maxOccupancy: 0.85,
    });
    const day = { measure: 'serviceLevel', share: 0.9, within: 10 } as const;
    expect(goalsOfTargets([{ ...day, scope: 'day' }])).toMatchObject({ scope: 'day', floor: 0.6 });
    expect(goalsOfTargets([{ ...day, scope: 'month' }])).toMatchObject({ scope: 'day', floor: 0 });
  });

  it('say by which rule and of whom a level is, and count the first of several', () => {
    const level = { measure: 'serviceLevel', share: 0.8, within: 20 } as const;
    expect(goalsOfTargets([{ ...level, rule: 'abandonsExcluded', population: 'held' }, level])).toEqual({
      serviceLevelTarget: 0.8,
      acceptableWait: 20,
      rule: 'abandonsExcluded',
      population: 'held',
    });
    expect(goalsOfTargets([{ ...level, rule: 'shortAbandonsExcluded' }], 10).shortAbandon).toBe(10);
    expect(goalsOfTargets([level], 10).shortAbandon).toBeUndefined();
    expect(goalsOfTargets([level, { ...level, share: 0.9 }]).serviceLevelTarget).toBe(0.8);
  });
});
