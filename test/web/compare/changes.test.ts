import { describe, expect, it } from 'vitest';
import { parseScenario, presets, type Scenario } from '../../../src/scenario/index.ts';
import { type Change, withChanges } from '../../../web/compare/changes.ts';
import { agentsOf, handleTimesOf, meanOf, volumesOf } from '../../../web/state/plan-rows.ts';

const preset = (id: string): Scenario => presets.find((one) => one.id === id)!.scenario;
const hotline = preset('hotlineMonday');
const [calls] = hotline.types as [Scenario['types'][number]];
const [team] = hotline.groups as [Scenario['groups'][number]];

function changed(base: Scenario, ...changes: Change[]): Scenario {
  const made = withChanges(base, changes);
  if (!('scenario' in made)) throw new Error(`refused: ${made.refused}`);
  return parseScenario(JSON.parse(JSON.stringify(made.scenario)));
}

describe('a change of a draft', () => {
  it('makes contacts more by a share, in every interval, of one type or of all', () => {
    const more = changed(hotline, { kind: 'volume', by: 0.1 });
    const before = volumesOf(hotline, calls);
    volumesOf(more, more.types[0]!).forEach((volume, i) => {
      expect(volume).toBeCloseTo(1.1 * before[i]!, 9);
    });
    const retailer = preset('omnichannelRetailer');
    const one = changed(retailer, { kind: 'volume', by: -0.5, type: retailer.types[1]!.id });
    expect(one.types[0]!.volume).toEqual(retailer.types[0]!.volume);
    expect(volumesOf(one, one.types[1]!)[9]).toBeCloseTo(
      0.5 * volumesOf(retailer, retailer.types[1]!)[9]!,
      9,
    );
  });

  it('rounds recorded contacts to whole ones, and keeps finer steps', () => {
    const perInterval = [3, 15, 4];
    const recorded = { ...calls, volume: { count: 'recorded' as const, perInterval } };
    const day = { ...hotline.calendar, days: [{ opens: 32_400, closes: 37_800 }] };
    const group = { ...team, agents: { perInterval: [3, 3, 3] } };
    const small = parseScenario({ ...hotline, calendar: day, types: [recorded], groups: [group] });
    expect(volumesOf(changed(small, { kind: 'volume', by: 0.1 }), recorded)).toEqual([3, 15, 4]);
    const more = changed(small, { kind: 'volume', by: 0.1 });
    expect(volumesOf(more, more.types[0]!)).toEqual([3, 17, 4]);
    const steps = [
      { from: 32_400, rate: 0.01 },
      { from: 33_000, rate: 0.04 },
    ];
    const stepped = { ...small, types: [{ ...calls, volume: { steps } }] };
    expect(changed(stepped, { kind: 'volume', by: 1 }).types[0]!.volume).toEqual({
      steps: [
        { from: 32_400, rate: 0.02 },
        { from: 33_000, rate: 0.08 },
      ],
    });
  });

  it('makes the mean handle time longer and keeps the shape, an interval’s own included', () => {
    const longer = changed(hotline, { kind: 'handleTime', by: 30 }).types[0]!.handleTime;
    expect(meanOf(longer)).toBeCloseTo(meanOf(calls.handleTime) + 30, 9);
    if (longer.law !== 'lognormal' || calls.handleTime.law !== 'lognormal') throw new Error('lognormal');
    expect(longer.sd / meanOf(longer)).toBeCloseTo(calls.handleTime.sd / meanOf(calls.handleTime), 9);
    const mean = hotline.calendar.days[0]! && volumesOf(hotline, calls).map((_, i) => (i === 3 ? 400 : null));
    const sd = mean.map((one) => (one === null ? null : 200));
    const own = {
      ...hotline,
      types: [{ ...calls, handleTime: { ...calls.handleTime, perInterval: { mean, sd } } }],
    };
    const shorter = changed(parseScenario(own), { kind: 'handleTime', by: -40 });
    expect(handleTimesOf(shorter, shorter.types[0]!)[3]).toBe(360);
    expect(shorter.types[0]!.handleTime.perInterval?.sd?.[3]).toBeCloseTo(180, 9);
  });

  it('puts people on the line for the whole day or for some hours, never fewer than nobody', () => {
    const before = agentsOf(hotline, team);
    const more = changed(hotline, { kind: 'agents', by: 2, group: team.id });
    expect(agentsOf(more, more.groups[0]!)).toEqual(before.map((n) => n + 2));
    const [first] = hotline.calendar.days;
    const from = first!.opens + 2 * hotline.calendar.intervalLength;
    const to = from + 2 * hotline.calendar.intervalLength;
    const some = changed(hotline, { kind: 'agents', by: -1000, group: team.id, from, to });
    expect(agentsOf(some, some.groups[0]!)).toEqual(before.map((n, i) => (i === 2 || i === 3 ? 0 : n)));
  });

  it('offers callbacks where there are none, takes them away, and changes patience', () => {
    const offered = changed(hotline, { kind: 'callbacks', on: true });
    expect(offered.types[0]!.callback).toBeDefined();
    expect(changed(offered, { kind: 'callbacks', on: false }).types[0]!.callback).toBeUndefined();
    expect(changed(offered, { kind: 'callbacks', on: true })).toEqual(offered);
    const patient = changed(hotline, { kind: 'patience', mean: 600 });
    expect(meanOf(patient.types[0]!.patience!)).toBeCloseTo(600, 9);
    expect(changed(hotline, { kind: 'patience', mean: null }).types[0]!.patience).toBeUndefined();
  });

  it('is refused where it makes no sense: recorded contacts, people in shifts', () => {
    const row = { arrive: 40_000, type: calls.id, handleTime: 60, patience: null };
    const traced = { ...hotline, trace: [row] };
    expect(withChanges(traced, [{ kind: 'volume', by: 0.1 }])).toEqual({ refused: 'trace' });
    const shifts = [{ start: 32_400, length: 28_800, agents: 3 }];
    const onShift = { ...hotline, groups: [{ ...team, agents: { shifts } }] } as unknown as Scenario;
    expect(withChanges(onShift, [{ kind: 'agents', by: 1, group: team.id }])).toEqual({ refused: 'shifts' });
  });

  it('makes a scenario that may be, of every example that ships', () => {
    for (const { id, scenario } of presets) {
      const all: Change[] = [
        { kind: 'volume', by: 0.1 },
        { kind: 'handleTime', by: -20 },
        { kind: 'callbacks', on: true },
        { kind: 'patience', mean: 200 },
      ];
      for (const change of all) {
        const made = withChanges(scenario, [change]);
        if ('scenario' in made)
          expect(() => parseScenario(made.scenario), `${id} ${change.kind}`).not.toThrow();
      }
    }
  });
});
