/**
 * A day by formula against days simulated or computed exactly elsewhere, and against the formulas themselves
 * where the load stands still.
 */
import { describe, expect, it } from 'vitest';
import { type DayInput, dayByFormula, serviceLevelByAgents } from '../../src/day/index.ts';
import { erlangA, erlangC } from '../../src/erlang/index.ts';
import { reference } from '../reference.ts';

const steady: DayInput = {
  intervalLength: 1800,
  volumes: new Array<number>(12).fill(100),
  handleTime: { mean: 180 },
  patience: 300,
  agents: new Array<number>(12).fill(13),
  acceptableWait: 20,
};

function total(input: DayInput) {
  const { total: day } = dayByFormula(input);
  if (!day.stable) throw new Error('not stable');
  return day;
}

interface Variant {
  readonly factor: number;
  readonly volumes: number[];
  readonly agents: number[];
  readonly referenceExponential: { readonly serviceLevel: number; readonly abandonmentRate: number };
  readonly referenceLognormal: { readonly serviceLevel: number; readonly abandonmentRate: number };
}

const workloads = reference('workloads.json');
const variants: Variant[] = workloads === undefined ? [] : JSON.parse(workloads).W2.variants;

describe.skipIf(workloads === undefined)('a day by formula against thousands of simulated days', () => {
  it.each(variants)('is within 0.15 points with exponential handling, at $factor × the volume', (variant) => {
    const day = total({ ...steady, ...variant, handleTime: { mean: 240 }, patience: 180 });
    expect(Math.abs(day.serviceLevel! - variant.referenceExponential.serviceLevel)).toBeLessThan(0.0015);
    expect(Math.abs(day.abandonmentRate! - variant.referenceExponential.abandonmentRate)).toBeLessThan(
      0.0005,
    );
  });

  it.each(variants)('is within 0.6 points with lognormal handling, at $factor × the volume', (variant) => {
    const day = total({ ...steady, ...variant, handleTime: { mean: 240, sd: 240 }, patience: 180 });
    expect(Math.abs(day.serviceLevel! - variant.referenceLognormal.serviceLevel)).toBeLessThan(0.006);
    expect(Math.abs(day.abandonmentRate! - variant.referenceLognormal.abandonmentRate)).toBeLessThan(0.001);
  });
});

interface Transient {
  readonly check: string;
  readonly model: string;
  readonly inputs: {
    readonly periods: {
      readonly duration_s: number;
      readonly calls_per_hour: number;
      readonly agents: number;
    }[];
    readonly aht_s: number;
    readonly patience_s: number;
    readonly T_s: number;
  };
  readonly outputs: {
    readonly periods: { readonly sl_offered?: number; readonly abandoned: number }[];
    readonly total: { readonly sl_offered: number };
  };
}

const truth = reference('truth/cases_public.json');
const transients: Transient[] =
  truth === undefined
    ? []
    : (JSON.parse(truth).cases as Transient[]).filter((each) => each.model === 'mt_m_st_m');

describe.skipIf(truth === undefined)(
  'a day by formula against exact transient solutions of a small centre',
  () => {
    it.each(transients)('misses no half-hour by more than 1.5 points', ({ inputs, outputs }) => {
      const halfHours = inputs.periods.flatMap(
        (period, k) =>
          new Array(period.duration_s / 1800).fill({ ...period, k }) as ((typeof inputs.periods)[0] & {
            k: number;
          })[],
      );
      const day = dayByFormula({
        intervalLength: 1800,
        volumes: halfHours.map((period) => period.calls_per_hour / 2),
        agents: halfHours.map((period) => period.agents),
        handleTime: { mean: inputs.aht_s },
        patience: inputs.patience_s,
        acceptableWait: inputs.T_s,
      });
      halfHours.forEach(({ k }, i) => {
        const exact = outputs.periods[k]!.sl_offered;
        const interval = day.intervals[i]!;
        if (exact !== undefined && interval.stable) {
          expect(Math.abs(interval.serviceLevel - exact)).toBeLessThan(0.015);
        }
      });
      expect(
        Math.abs((day.total.stable ? day.total.serviceLevel! : 0) - outputs.total.sl_offered),
      ).toBeLessThan(0.003);
    });
  },
);

describe('a day by formula', () => {
  it('is Erlang A where the load stands still', () => {
    const a = erlangA({
      arrivalRate: 100 / 1800,
      handleTime: 180,
      patience: 300,
      agents: 13,
      acceptableWait: 20,
    });
    const last = dayByFormula(steady).intervals[11]!;
    if (!a.stable || !last.stable) throw new Error('not stable');
    expect(last.serviceLevel).toBeCloseTo(a.serviceLevel, 6);
    expect(last.averageWait).toBeCloseTo(a.averageWait, 4);
    expect(last.averageSpeedOfAnswer).toBeCloseTo(a.averageSpeedOfAnswer!, 4);
    expect(last.abandonmentRate).toBeCloseTo(a.abandonmentRate, 6);
    expect(last.occupancy).toBeCloseTo(a.occupancy, 6);
    expect(last.load).toBeCloseTo(10, 6);
  });

  it('is Erlang C at the mean load when nobody gives up, and unstable where that is', () => {
    const day = dayByFormula({ ...steady, patience: null, agents: [...new Array<number>(11).fill(13), 10] });
    const c = erlangC({ arrivalRate: 100 / 1800, handleTime: 180, agents: 13, acceptableWait: 20 });
    expect(
      day.intervals[10]!.stable && c.stable && day.intervals[10]!.serviceLevel / c.serviceLevel,
    ).toBeCloseTo(1, 5);
    // 10 agents cannot carry 10 erlangs; the load of the last interval has all but reached them
    const full = dayByFormula({ ...steady, patience: null, agents: new Array<number>(12).fill(9) });
    expect(full.intervals[11]).toEqual({ stable: false, load: expect.closeTo(10, 5) });
    expect(full.total).toEqual({ stable: false, offered: 1200 });
  });

  it('starts empty: the first interval is served better than the second', () => {
    const { intervals } = dayByFormula(steady);
    const level = intervals.map((each) => (each.stable ? each.serviceLevel : 0));
    expect(level[0]!).toBeGreaterThan(level[1]! + 0.02);
  });

  it('mixes days with one agent more or less for a fraction', () => {
    const at = (agents: number) => {
      const interval = dayByFormula({ ...steady, agents: new Array<number>(12).fill(agents) }).intervals[5]!;
      if (!interval.stable) throw new Error('not stable');
      return interval;
    };
    const [low, mixed, high] = [at(12), at(12.25), at(13)];
    expect(mixed.serviceLevel).toBeCloseTo(0.75 * low.serviceLevel + 0.25 * high.serviceLevel, 12);
    expect(mixed.abandonmentRate).toBeCloseTo(0.75 * low.abandonmentRate + 0.25 * high.abandonmentRate, 12);
    expect(mixed.occupancy * 12.25).toBeCloseTo(0.75 * low.occupancy * 12 + 0.25 * high.occupancy * 13, 10);
    const c = dayByFormula({ ...steady, patience: null, agents: new Array<number>(12).fill(11.5) })
      .intervals[5]!;
    expect(c.stable).toBe(true);
    const edge = dayByFormula({ ...steady, patience: null, agents: new Array<number>(12).fill(9.9) })
      .intervals[5]!;
    expect(edge.stable).toBe(false);
  });

  it('sums the day as contacts, not as a mean of percentages', () => {
    const volumes = [10, 200, 10];
    const day = dayByFormula({ ...steady, volumes, agents: [3, 15, 8] });
    if (!day.total.stable) throw new Error('not stable');
    let soon = 0;
    let gone = 0;
    let wait = 0;
    day.intervals.forEach((each, i) => {
      if (!each.stable) throw new Error('not stable');
      soon += volumes[i]! * each.serviceLevel;
      gone += volumes[i]! * each.abandonmentRate;
      wait += volumes[i]! * each.averageWait;
    });
    expect(day.total.offered).toBe(220);
    expect(day.total.serviceLevel).toBeCloseTo(soon / 220, 14);
    expect(day.total.abandonmentRate).toBeCloseTo(gone / 220, 12);
    expect(day.total.averageWait).toBeCloseTo(wait / 220, 12);
    expect(day.total.averageSpeedOfAnswer!).toBeLessThan(day.total.averageWait! * 1.2);
    expect(day.total.occupancy!).toBeGreaterThan(0);
  });

  it('lets everybody give up in an interval without people, and says nothing of the answered', () => {
    const agents = new Array<number>(12).fill(13);
    agents[4] = 0;
    const { intervals } = dayByFormula({ ...steady, agents });
    expect(intervals[4]).toMatchObject({
      stable: true,
      serviceLevel: 0,
      abandonmentRate: expect.closeTo(1, 12),
      averageWait: expect.closeTo(300, 9),
      averageSpeedOfAnswer: null,
      occupancy: 0,
    });
    const shut = dayByFormula({ ...steady, patience: null, agents });
    expect(shut.intervals[4]!.stable).toBe(false);
  });

  it('has no figures for a day of nobody', () => {
    const nobody = total({
      ...steady,
      volumes: new Array<number>(12).fill(0),
      agents: new Array<number>(12).fill(0),
    });
    expect(nobody).toEqual({
      stable: true,
      offered: 0,
      serviceLevel: null,
      averageWait: null,
      averageSpeedOfAnswer: null,
      abandonmentRate: null,
      occupancy: null,
    });
    expect(total({ ...steady, volumes: new Array<number>(12).fill(0) }).occupancy).toBe(0);
  });

  it.each<[Partial<DayInput>, string]>([
    [{ agents: [1, 2] }, 'invalid agents: 2 values (must be 12, one for each interval)'],
    [{ agents: new Array<number>(12).fill(-1) }, 'invalid agents: -1 (people on the line, must be ≥ 0)'],
    [{ patience: -1 }, 'invalid patience: -1 (seconds, must be ≥ 0, Infinity for ever)'],
    [{ acceptableWait: Number.NaN }, 'invalid acceptableWait: NaN (seconds, must be ≥ 0)'],
  ])('refuses %o', (change, message) => {
    expect(() => dayByFormula({ ...steady, ...change })).toThrow(new RangeError(message));
  });
});

describe('service level by agents', () => {
  it('is the day’s figure at each number of people, and rises with them', () => {
    const points = serviceLevelByAgents({ ...steady, interval: 3, from: 8, to: 18 });
    expect(points.map((point) => point.agents)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
    const day = dayByFormula(steady);
    expect(points[5]!.measures).toEqual(day.intervals[3]);
    const level = points.map(({ measures }) => (measures.stable ? measures.serviceLevel : Number.NaN));
    for (let k = 1; k < level.length; k++) expect(level[k]!).toBeGreaterThan(level[k - 1]!);
  });

  it('says where there is no steady state', () => {
    const points = serviceLevelByAgents({ ...steady, patience: null, interval: 11, from: 9, to: 11 });
    expect(points.map(({ measures }) => measures.stable)).toEqual([false, false, true]);
  });

  it('refuses an interval the day does not have', () => {
    expect(() => serviceLevelByAgents({ ...steady, interval: 12, from: 1, to: 2 })).toThrow(
      new RangeError('invalid interval: 12 (whole number, must be 0 to 11)'),
    );
    expect(() => serviceLevelByAgents({ ...steady, interval: 0, from: 2, to: 1 })).toThrow(
      new RangeError('invalid to: 1 (whole number, must be ≥ 2)'),
    );
  });
});
