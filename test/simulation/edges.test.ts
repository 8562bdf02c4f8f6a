/** Small rules on their edges: a second earlier or later, or one setting left out, and the day is another one. */
import { describe, expect, it } from 'vitest';
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { compilePlan, Simulator, simulate } from '../../src/simulation/index.ts';
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

describe('ticks', () => {
  /** Ticks a second for an hour of so many calls of 100 s whose line lasts four times as long as the work. */
  const ticks = (calls: number, group: object, call: object = {}) => {
    const { lanes } = compilePlan(
      parseScenario({
        version: 1,
        calendar: { intervalLength: 3600, days: [{ opens: 28_800, closes: 32_400 }] },
        types: [
          {
            id: 'calls',
            channel: 'phone',
            volume: { perInterval: [calls] },
            handleTime: { law: 'deterministic', mean: 100 },
            ...call,
          },
        ],
        groups: [{ id: 'team', agents: { perInterval: [100] }, skills: [{ type: 'calls' }], ...group }],
      }),
    );
    return lanes[0]!.tickScale;
  };

  // 2³¹ ticks of 1/16384 s are 131,072 s, less an hour and a call: 127,372 s = 4 · calls · 100 s / people
  it('are as fine as the longest line allows', () => {
    expect([ticks(31_842, {}), ticks(31_844, {})]).toEqual([16_384, 8192]);
    expect(ticks(70_000, {}, { patience: { law: 'uniform', min: 10, max: 100 } })).toBe(16_384);
  });

  it('reckon with eight standard deviations of people absent: 48 of 100 at 20 %', () => {
    const group = { absence: 0.2 };
    expect([ticks(15_284, group), ticks(15_286, group)]).toEqual([16_384, 8192]);
  });

  it('reckon with shrinkage where people are scheduled: 36 of those 48 at 25 %', () => {
    const group = { absence: 0.2, shrinkage: 0.25, scheduled: true };
    expect([ticks(11_463, group), ticks(11_465, group)]).toEqual([16_384, 8192]);
  });
});

describe('a day', () => {
  const overrun: Scenario = parseScenario({
    version: 1,
    calendar: { intervalLength: 1800, days: [{ opens: 28_800, closes: 32_400 }] },
    types: [
      {
        id: 'mails',
        channel: 'email',
        volume: { perInterval: [30, 30] },
        handleTime: { law: 'exponential', mean: 300 },
        closing: 'carry',
      },
    ],
    groups: [{ id: 'team', agents: { perInterval: [2, 2] }, skills: [{ type: 'mails' }] }],
  });

  it('knows nothing of the day simulated before it, whoever was left waiting then', () => {
    const both = new Simulator(overrun).run(0, 2).tallies;
    const alone = new Simulator(overrun).run(1, 2).tallies;
    expect(both.subarray(alone.length)).toEqual(alone);
    expect(simulate(overrun, { replications: 2 }).total.open.mean).toBeGreaterThan(5);
  });
});

describe('a call that was answered and laid aside for a better one', () => {
  const handleTime = { law: 'exponential', mean: 100 } as const;
  const volume = { steps: [{ from: 0, rate: 0 }] };
  const types = [
    { id: 'calls', channel: 'phone', volume, handleTime, interruptible: true, closing: 'flush' },
    { id: 'urgent', channel: 'phone', volume, handleTime },
  ] as const;
  const groups = [
    {
      id: 'team',
      agents: { steps: [{ from: 0, agents: 1 }] },
      skills: [
        { type: 'calls', rank: 2 },
        { type: 'urgent', rank: 1 },
      ],
    },
  ];

  it('has been answered, and nothing else, though the closing sends it away', () => {
    const rows = [
      [7000, 900],
      [7100, 600, null, 'urgent'],
      [7150, 50],
    ] as const;
    const run = runOf(replayed(rows, [], {}, { types, groups }));
    expect(run.log.map(({ type, outcome }) => [type, outcome])).toEqual([
      [0, 'answered'],
      [0, 'flushed'],
      [1, 'answered'],
    ]);
    const counts = ['offered', 'answered', 'flushed', 'customersLost'] as const;
    expect(counts.map((name) => run.count(name))).toEqual([2, 1, 1, 1]);
  });
});

describe('patience that ends with the acceptable wait', () => {
  const calls = parseScenario({
    version: 1,
    calendar: { intervalLength: 1800, days: [{ opens: 28_800, closes: 30_600 }] },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { perInterval: [60] },
        handleTime: { law: 'exponential', mean: 100 },
        patience: { law: 'deterministic', mean: 20 },
        targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
      },
    ],
    groups: [{ id: 'team', agents: { perInterval: [2] }, skills: [{ type: 'calls' }] }],
  });

  it('ends within it: whoever has gone by then was lost in time', () => {
    const { provenance, total } = simulate(calls, { replications: 20 });
    expect(provenance.kernels).toEqual({ calls: 'queue' });
    expect(total.abandoned.mean).toBeGreaterThan(5);
    expect(total.serviceLevelAbandonsServed.mean).toBe(1);
    expect(total.serviceLevelAbandonsExcluded.mean).toBe(1);
  });
});
