/** Small rules on their edges: a second earlier or later, or one setting left out, and the day is another one. */
import { describe, expect, it } from 'vitest';
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { simulate } from '../../src/simulation/index.ts';
import { fatesOf, replayed, runOf } from './replayed.ts';

describe('a group that helps out after a while', () => {
  const skills = (after: number) => [
    { id: 'own', agents: { steps: [{ from: 0, agents: 1 }] }, skills: [{ type: 'calls' }] },
    { id: 'others', agents: { steps: [{ from: 0, agents: 2 }] }, skills: [{ type: 'calls', after }] },
  ];
  const rows = [
    [0, 600],
    [10, 100],
    [20, 100],
    [300, 50],
  ] as const;

  it('takes whoever has waited so long, though it is idle before', () => {
    const run = runOf(replayed(rows, [], {}, { groups: skills(30) }));
    expect(run.log.map(({ wait, group }) => [wait, group])).toEqual([
      [0, 0],
      [30, 1],
      [30, 1],
      [30, 1],
    ]);
  });

  it('takes nobody later where it helps out at once', () => {
    const run = runOf(replayed(rows, [], {}, { groups: skills(0) }));
    expect(fatesOf(run)).toEqual(rows.map(() => ['answered', 0]));
  });
});

describe('busy half-hours', () => {
  const hotline = (interval: object): Scenario =>
    parseScenario({
      version: 1,
      calendar: { intervalLength: 1800, days: [{ opens: 28_800, closes: 43_200 }] },
      types: [
        {
          id: 'calls',
          channel: 'phone',
          volume: { perInterval: new Array(8).fill(30), busyness: { interval } },
          handleTime: { law: 'exponential', mean: 100 },
          patience: { law: 'exponential', mean: 100 },
        },
      ],
      groups: [{ id: 'team', agents: { perInterval: new Array(8).fill(3) }, skills: [{ type: 'calls' }] }],
    });
  const offered = (interval: object) =>
    simulate(hotline(interval), { replications: 5 }).types.calls!.intervals.map(
      ({ offered }) => offered.mean,
    );

  it('are independent of each other unless a correlation is said', () => {
    expect(offered({ sd: 0.5 })).toEqual(offered({ sd: 0.5, correlation: 0 }));
    expect(offered({ sd: 0.5 })).not.toEqual(offered({ sd: 0.5, correlation: 0.9 }));
  });
});
