import { describe, expect, it } from 'vitest';
import { type ContactType, parseScenario } from '../../src/scenario/index.ts';
import { simulate } from '../../src/simulation/index.ts';

/** Three half-hours of recorded calls, of which one has more than are drawn at a time. */
const counts = [40, 1900, 300];
const of = (more: Partial<ContactType>) =>
  simulate(
    parseScenario({
      version: 1,
      seed: 'recorded',
      calendar: { intervalLength: 1800, days: [{ opens: 0, closes: 5400 }] },
      types: [
        {
          id: 'calls',
          channel: 'phone',
          volume: { basis: 'fresh', count: 'recorded', perInterval: counts },
          handleTime: { law: 'lognormal', mean: 20, sd: 20 },
          ...more,
        },
      ],
      groups: [{ id: 'team', agents: { perInterval: [5, 40, 40] }, skills: [{ type: 'calls' }] }],
    }),
    { replications: 20 },
  );

describe('recorded counts', () => {
  it.each<[string, Partial<ContactType>]>([
    ['a plain line', {}],
    [
      'callers who are offered a callback',
      { callback: { kind: 'keepPlace', offer: { queueAtLeast: 50 }, acceptance: 0.5 } },
    ],
  ])('come whole and by interval, however many, to %s', (_, more) => {
    const { intervals, averageHandleTime } = of(more).types.calls!;
    expect(intervals.map(({ offered }) => [offered.mean, offered.halfWidth])).toEqual(
      counts.map((count) => [count, 0]),
    );
    // each with a handle time of its own: 44,800 of them with SD = mean
    expect(Math.abs(averageHandleTime.mean! - 20)).toBeLessThan((4.5 * 20) / Math.sqrt(44_800));
  });
});
