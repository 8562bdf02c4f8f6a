import { describe, expect, it } from 'vitest';
import { catalogue, columns, measureKeys } from '../../src/measures/index.ts';
import { parseScenario, presets } from '../../src/scenario/index.ts';
import { simulate } from '../../src/simulation/index.ts';

const week = parseScenario({
  version: 1,
  name: 'two days',
  seed: 'report',
  calendar: {
    intervalLength: 1800,
    days: [
      { date: '2026-03-02', opens: 28_800, closes: 36_000 },
      { date: '2026-03-03', opens: 28_800, closes: 32_400 },
    ],
  },
  types: [
    {
      id: 'calls',
      channel: 'phone',
      volume: { perInterval: [40, 60, 50, 0, 45, 45] },
      handleTime: { law: 'exponential', mean: 240 },
      patience: { law: 'exponential', mean: 180 },
      targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
    },
    {
      id: 'mail',
      channel: 'email',
      volume: { perInterval: [5, 5, 5, 5, 5, 5] },
      handleTime: { law: 'exponential', mean: 400 },
    },
  ],
  groups: [
    { id: 'team', agents: { perInterval: [6, 9, 8, 2, 7, 7] }, skills: [{ type: 'calls' }] },
    { id: 'writers', agents: { perInterval: [2, 2, 2, 2, 2, 2] }, skills: [{ type: 'mail' }] },
  ],
});

const report = simulate(week, { replications: 100 });

describe('a report', () => {
  it('names every measure of the catalogue for the total, each type, day and interval', () => {
    const places = [report.total, report.types.calls!, report.types.calls!.intervals[2]!, report.days[1]!];
    for (const place of places) for (const key of measureKeys) expect(place[key]).toHaveProperty('mean');
  });

  it('adds up: days to the total, intervals and types too', () => {
    const offered = (part: { offered: { mean: number | null } }) => part.offered.mean ?? 0;
    expect(report.days.reduce((sum, day) => sum + offered(day), 0)).toBeCloseTo(offered(report.total), 9);
    const { calls, mail } = report.types;
    expect(offered(calls!) + offered(mail!)).toBeCloseTo(offered(report.total), 9);
    expect(calls!.intervals.reduce((sum, interval) => sum + offered(interval), 0)).toBeCloseTo(
      offered(calls!),
      9,
    );
  });

  it('says nothing, rather than 0 or 100 %, of an interval without contacts', () => {
    const empty = report.types.calls!.intervals[3]!;
    expect(empty.offered.mean).toBe(0);
    expect(empty.serviceLevel).toEqual({ mean: null, halfWidth: null });
    expect(empty.spread).toEqual({ low: null, median: null, high: null, kept: null });
  });

  it('weights intervals by contacts: the service level is a ratio of sums, not a mean of percentages', () => {
    const intervals = report.types.calls!.intervals;
    const offered = intervals.map((i) => i.offered.mean!);
    const answered = intervals.map((i, k) => (i.serviceLevel.mean ?? 0) * offered[k]!);
    const total = answered.reduce((a, b) => a + b) / offered.reduce((a, b) => a + b);
    expect(report.types.calls!.serviceLevel.mean).toBeCloseTo(total, 12);
  });

  it('labels days by date, and by number when the calendar has none', () => {
    expect(report.days.map((day) => day.date)).toEqual(['2026-03-02', '2026-03-03']);
    const undated = simulate(presets[0]!.scenario, { replications: 2 });
    expect(undated.days[0]!.day).toBe(1);
    expect(undated.days[0]).not.toHaveProperty('date');
  });

  it('asks of live work alone whether it had to wait: a reply by e-mail always takes its time', () => {
    const { calls, mail } = report.types;
    expect(mail!.waitProbability).toEqual({ mean: null, halfWidth: null });
    expect(mail!.intervals[0]!.waitProbability.mean).toBeNull();
    expect(report.total.waitProbability.mean).toBe(calls!.waitProbability.mean);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('carries where its digits come from', () => {
    expect(report.provenance).toMatchObject({
      scenario: 'two days',
      seed: 'report',
      replications: 100,
      kernels: { calls: 'queue', mail: 'event' },
    });
    expect(report.provenance.digest).toMatch(/^[0-9a-f]{16}$/);
  });

  it('with one replication gives means without half-widths', () => {
    const single = simulate(week, { replications: 1 });
    expect(single.total.offered.mean).toBeGreaterThan(0);
    expect(single.total.offered.halfWidth).toBeNull();
  });

  it('stops at 50, 100, 200 … once it is precise enough', () => {
    const rough = simulate(week, { replications: 1000, precision: 0.05 });
    const fine = simulate(week, { replications: 1000, precision: 0.012 });
    expect([50, 100, 200, 400, 800, 1000]).toContain(rough.provenance.replications);
    expect(fine.provenance.replications).toBeGreaterThan(rough.provenance.replications);
    expect(rough.total.serviceLevel.halfWidth).toBeLessThanOrEqual(0.05);
    expect(() => simulate(week, { replications: 0 })).toThrow('invalid replications: 0');
    expect(() => simulate(week, { precision: -1 })).toThrow('invalid precision: -1');
  });
});

describe('the catalogue', () => {
  it('names only columns that are tallied', () => {
    for (const key of measureKeys) {
      const measure: { over: object; by?: object | 'time' } = catalogue[key];
      for (const name of Object.keys(measure.over)) expect(columns).toContain(name);
      if (typeof measure.by === 'object')
        for (const name of Object.keys(measure.by)) expect(columns).toContain(name);
    }
  });
});
