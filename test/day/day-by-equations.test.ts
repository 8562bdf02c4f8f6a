/**
 * The day by the forward equations: against exact transient solutions computed elsewhere, against the formulas
 * where the load stands still and the laws known for other reasons, and at the edges of what may be asked.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayByEquations,
  type EquationsDay,
  type EquationsInput,
  type EquationsInterval,
} from '../../src/day/index.ts';
import { erlangA, erlangC } from '../../src/erlang/index.ts';
import { reference } from '../reference.ts';

interface Period {
  readonly duration_s: number;
  readonly calls_per_hour: number;
  readonly agents: number;
}

interface PeriodTruth {
  readonly arrivals: number;
  readonly abandoned: number;
  readonly service_starts: number;
  readonly queue_time: number;
  readonly busy_time: number;
  readonly all_busy_time: number;
  readonly answered_within_T?: number;
  readonly not_resolved_within_T?: number;
  readonly sl_offered?: number;
  readonly arrivals_finding_all_busy?: number;
  readonly e_q_end: number;
  readonly e_busy_end: number;
  readonly p_all_busy_end: number;
}

interface Transient {
  readonly id: string;
  readonly model: string;
  readonly inputs: {
    readonly periods: readonly Period[];
    readonly aht_s: number;
    readonly patience_s: number;
    readonly T_s: number;
    readonly p_zero_patience: number;
  };
  readonly outputs: {
    readonly periods: readonly PeriodTruth[];
    readonly total: Readonly<Record<string, number>>;
  };
}

const text = reference('truth/cases_public.json');
const cases: { readonly model: string }[] = text === undefined ? [] : JSON.parse(text).cases;
const transients = cases.filter(({ model }) => model === 'mt_m_st_m') as Transient[];

/** Figures of a case's periods under the names of the truth, from half-hours. */
function periodsOf({ inputs }: Transient): { day: EquationsDay; periods: PeriodTruth[] } {
  const length = 1800;
  const halfHours = inputs.periods.flatMap((period, k) =>
    new Array<Period & { k: number }>(period.duration_s / length).fill({ ...period, k }),
  );
  const day = dayByEquations({
    intervalLength: length,
    volumes: halfHours.map(({ calls_per_hour }) => (calls_per_hour * length) / 3600),
    agents: halfHours.map(({ agents }) => agents),
    handleTime: inputs.aht_s,
    patience: inputs.patience_s,
    acceptableWait: inputs.T_s,
    balking: inputs.p_zero_patience,
  });
  let talking = 0;
  const periods = inputs.periods.map((_, k) => {
    const mine = day.intervals.filter((_, i) => halfHours[i]!.k === k);
    const sum = (of: (interval: EquationsInterval) => number) =>
      mine.reduce((total, interval) => total + of(interval), 0);
    const { atEnd } = mine.at(-1)!;
    const busy = sum((interval) => interval.averageBusy * length);
    const arrivals = sum((interval) => interval.offered);
    const soon = sum((interval) => interval.answeredInTime);
    const found = sum((interval) => interval.offered * (interval.waitProbability ?? 0));
    const starts = busy / inputs.aht_s + atEnd.talking - talking;
    talking = atEnd.talking;
    return {
      arrivals,
      abandoned: sum((interval) => interval.abandonedDuring),
      service_starts: starts,
      queue_time: sum((interval) => interval.averageQueueLength * length),
      busy_time: busy,
      all_busy_time: sum((interval) => interval.allBusyShare * length),
      answered_within_T: soon,
      not_resolved_within_T: arrivals - soon - sum((interval) => interval.abandonedInTime),
      sl_offered: soon / arrivals,
      arrivals_finding_all_busy: found,
      e_q_end: atEnd.waiting,
      e_busy_end: atEnd.talking,
      p_all_busy_end: atEnd.allBusy,
    } satisfies PeriodTruth;
  });
  return { day, periods };
}

describe.skipIf(transients.length === 0)('the equations against exact transient solutions', () => {
  const rising = transients.filter(({ inputs }) =>
    inputs.periods.every(({ agents }, k) => k === 0 || agents >= inputs.periods[k - 1]!.agents),
  );
  const falling = transients.filter((each) => !rising.includes(each));

  it('has cases of both kinds', () => {
    expect(rising.length).toBeGreaterThan(0);
    expect(falling.length).toBeGreaterThan(0);
  });

  it.each(rising)('are right to 1e-6 in every count of $id, where staff never falls', (given) => {
    const { day, periods } = periodsOf(given);
    given.outputs.periods.forEach((truth, k) => {
      for (const [name, exact] of Object.entries(truth)) {
        const ours = periods[k]![name as keyof PeriodTruth];
        if (ours === undefined) continue;
        expect(Math.abs(ours - exact), `${name} of period ${k}`).toBeLessThanOrEqual(1e-6 * Math.abs(exact));
      }
    });
    const { total } = day;
    expect(total.serviceLevel! / given.outputs.total.sl_offered! - 1).toBeCloseTo(0, 6);
    expect(total.abandoned / given.outputs.total.abandoned! - 1).toBeCloseTo(0, 3);
  });

  it.each(falling)('are right to 1e-4 in the counts of $id and to 0.01 points in service level', (given) => {
    const { day, periods } = periodsOf(given);
    given.outputs.periods.forEach((truth, k) => {
      for (const [name, exact] of Object.entries(truth)) {
        const ours = periods[k]![name as keyof PeriodTruth];
        if (ours === undefined) continue;
        const apart = Math.abs(ours - exact);
        if (name === 'sl_offered') expect(apart).toBeLessThan(1e-4);
        // what is left of 2 people after an hour without a call is below what the window keeps
        else expect(apart, `${name} of period ${k}`).toBeLessThanOrEqual(1e-4 * Math.abs(exact) + 1e-9);
      }
    });
    expect(Math.abs(day.total.serviceLevel! - given.outputs.total.sl_offered!)).toBeLessThan(1e-4);
  });
});

describe.skipIf(cases.length === 0)('the equations where a law is known whatever the staff', () => {
  interface Points {
    readonly inputs: {
      readonly lam_per_hour: { readonly base: number; readonly amplitude: number; readonly period_s: number };
      readonly aht_s: number;
      readonly staffing_grid_s: number;
      readonly agents: readonly number[];
    };
    readonly outputs: {
      readonly points: readonly {
        readonly t_s: number;
        readonly mean_in_system: number;
        readonly p_all_busy: number;
      }[];
    };
  }
  const sine = cases.find(({ model }) => model === 'mt_theta_eq_mu') as unknown as Points | undefined;

  it('keep a Poisson number in the system when people give up as fast as others finish', () => {
    const { lam_per_hour: rate, aht_s: aht, staffing_grid_s: grid, agents } = sine!.inputs;
    const step = 60;
    const turn = (2 * Math.PI) / rate.period_s;
    const mean = (t: number) =>
      (rate.base / 3600) * aht * -Math.expm1(-t / aht) +
      ((rate.amplitude / 3600) *
        (Math.sin(turn * t) / aht - turn * Math.cos(turn * t) + turn * Math.exp(-t / aht))) /
        (aht ** -2 + turn ** 2);
    // the constant rate that brings the mean of the sine to the end of each step
    const volume = (t: number) =>
      ((mean(t + step) - mean(t) * Math.exp(-step / aht)) * step) / (aht * -Math.expm1(-step / aht));
    const steps = Array.from({ length: (agents.length * grid) / step }, (_, i) => i * step);
    // fewer people than the day before: those who wait for leavers are in the system, but not among min(n, s)
    const growing = agents.findIndex((count, k) => k > 0 && count < agents[k - 1]!);
    const day = dayByEquations({
      intervalLength: step,
      volumes: steps.map(volume),
      agents: steps.map((t) => agents[Math.floor(t / grid)]!),
      handleTime: aht,
      patience: aht,
      acceptableWait: 20,
    });
    for (const point of sine!.outputs.points) {
      const { atEnd } = day.intervals[point.t_s / step - 1]!;
      expect((atEnd.waiting + atEnd.talking) / point.mean_in_system).toBeCloseTo(1, 5);
      if (point.t_s < growing * grid) {
        expect(Math.abs(atEnd.allBusy - point.p_all_busy)).toBeLessThan(1e-7);
      }
    }
  });

  it('keep a Poisson number talking when there are people without end', () => {
    const day = dayByEquations({
      intervalLength: 900,
      volumes: [25, 25, 75, 75, 12.5, 12.5, 12.5, 12.5],
      agents: new Array<number>(8).fill(400),
      handleTime: 300,
      patience: null,
      acceptableWait: 20,
    });
    // Eick, Massey & Whitt (1993), at the ends of six of the intervals
    const expected = [7.918441096934467, 8.312677065194446, 24.169187112168213, 24.958636261952616];
    expected.forEach((busy, i) => {
      expect(day.intervals[i]!.atEnd.talking).toBeCloseTo(busy, 7);
    });
    expect(day.intervals[5]!.atEnd.talking).toBeCloseTo(4.2182048065581625, 7);
    expect(day.total.serviceLevel).toBeCloseTo(1, 9);
  });
});

const steady: EquationsInput = {
  intervalLength: 1800,
  volumes: new Array<number>(12).fill(100),
  handleTime: 180,
  patience: 300,
  agents: new Array<number>(12).fill(13),
  acceptableWait: 20,
};

describe('the equations at a constant load', () => {
  const settled = ['serviceLevel', 'averageWait', 'averageSpeedOfAnswer', 'abandonmentRate'] as const;
  const others = ['waitProbability', 'occupancy', 'averageQueueLength'] as const;

  it('come to Erlang A', () => {
    const last = dayByEquations(steady).intervals[10]!;
    const a = erlangA({ ...steady, arrivalRate: 100 / 1800, handleTime: 180, patience: 300, agents: 13 });
    if (!a.stable) throw new Error('not stable');
    for (const key of [...settled, ...others]) expect(last[key]! / a[key]!).toBeCloseTo(1, 9);
  });

  it('come to Erlang C when nobody gives up, after a day', () => {
    const long = new Array<number>(48).fill(1);
    const { intervals } = dayByEquations({
      ...steady,
      patience: null,
      volumes: long.map(() => 100),
      agents: long.map(() => 13),
    });
    const c = erlangC({ arrivalRate: 100 / 1800, handleTime: 180, agents: 13, acceptableWait: 20 });
    if (!c.stable) throw new Error('not stable');
    const last = intervals[46]!;
    for (const key of ['serviceLevel', 'averageWait', ...others] as const) {
      expect(last[key]! / c[key]!).toBeCloseTo(1, 9);
    }
    expect(last.abandonmentRate).toBe(0);
  });

  it('come to Erlang B when everybody who would wait leaves', () => {
    for (const change of [{ balking: 1 }, { patience: 0 }]) {
      const last = dayByEquations({ ...steady, ...change }).intervals[11]!;
      let inverse = 1;
      for (let k = 1; k <= 13; k++) inverse = 1 + (inverse * k) / 10;
      expect(last.abandonmentRate! * inverse).toBeCloseTo(1, 9);
      expect(last.serviceLevel!).toBeCloseTo(1 - 1 / inverse, 10);
    }
  });
});

describe('a day by the equations', () => {
  const hotline: EquationsInput = {
    intervalLength: 1800,
    volumes: [60, 90, 140, 90, 40, 0, 30],
    handleTime: 240,
    patience: 180,
    agents: [9, 14, 20, 12, 7, 0, 4],
    acceptableWait: 20,
  };

  it('loses nobody: who came was answered, has given up or is still there', () => {
    const { intervals, total } = dayByEquations(hotline);
    let talking = 0;
    let offered = 0;
    let answered = 0;
    let gone = 0;
    intervals.forEach((interval) => {
      offered += interval.offered;
      answered += (interval.averageBusy * 1800) / 240 + interval.atEnd.talking - talking;
      gone += interval.abandonedDuring;
      talking = interval.atEnd.talking;
      expect(offered - answered - gone).toBeCloseTo(interval.atEnd.waiting, 2);
    });
    expect(total.offered).toBe(450);
    expect(intervals.reduce((sum, each) => sum + each.abandoned, 0)).toBeCloseTo(total.abandoned, 9);
    expect(total.abandoned).toBeGreaterThan(gone); // some of those still waiting give up later
  });

  it('keeps a Poisson number in the system where the staff falls again and again, leavers still talking', () => {
    // people give up as fast as others finish: the number in the system does not know of the staff
    const handleTime = 7200;
    const volume = 30;
    const day = dayByEquations({
      intervalLength: 900,
      volumes: new Array(16).fill(volume),
      agents: Array.from({ length: 16 }, (_, i) => 60 - 4 * Math.max(0, i - 3)),
      handleTime,
      patience: handleTime,
      acceptableWait: 20,
    });
    day.intervals.forEach(({ atEnd }, i) => {
      const mean = (volume / 900) * handleTime * -Math.expm1((-900 * (i + 1)) / handleTime);
      expect((atEnd.waiting + atEnd.talking) / mean, `interval ${i}`).toBeCloseTo(1, 5);
    });
    // twelve falls of staff: the thirteenth part of the line and more are merged, and people do wait
    expect(day.intervals.at(-1)!.atEnd.waiting).toBeGreaterThan(20);
  });

  it('carries a line on: a crowded interval spoils the next', () => {
    const calm = dayByEquations(hotline);
    const crowded = dayByEquations({ ...hotline, volumes: [60, 90, 280, 90, 40, 0, 30] });
    expect(crowded.intervals[3]!.serviceLevel!).toBeLessThan(calm.intervals[3]!.serviceLevel! - 0.01);
    expect(crowded.intervals[0]).toEqual(calm.intervals[0]);
  });

  it('begins with those who are already there', () => {
    const empty = dayByEquations(hotline).intervals[0]!;
    const full = dayByEquations({ ...hotline, start: { talking: 9, waiting: 10 } }).intervals[0]!;
    expect(full.serviceLevel!).toBeLessThan(empty.serviceLevel! - 0.05);
    expect(full.offered).toBe(60);
    // thirty people talk and nine stay: nobody is answered until 22 have finished
    const leaving = dayByEquations({ ...hotline, start: { talking: 30, waiting: 0 } }).intervals[0]!;
    expect(leaving.waitProbability!).toBeGreaterThan(full.waitProbability!);
  });

  it('lets a fraction of an agent be a share of days, drawn for each interval', () => {
    const at = (a: number, b: number) =>
      dayByEquations({ ...hotline, volumes: [60, 90], agents: [a, b] }).total.answeredInTime;
    const mixed = 0.75 * (0.5 * at(9, 14) + 0.5 * at(9, 15)) + 0.25 * (0.5 * at(10, 14) + 0.5 * at(10, 15));
    expect(at(9.25, 14.5)).toBeCloseTo(mixed, 4);
  });

  it('does not depend on how a stretch is cut', () => {
    const whole = dayByEquations({ ...hotline, volumes: [60, 30], agents: [8, 5] });
    const cut = dayByEquations({
      ...hotline,
      intervalLength: 300,
      volumes: [10, 10, 10, 10, 10, 10, 5, 5, 5, 5, 5, 5],
      agents: [8, 8, 8, 8, 8, 8, 5, 5, 5, 5, 5, 5],
    });
    expect(cut.total.answeredInTime).toBeCloseTo(whole.total.answeredInTime, 3);
    expect(cut.total.abandoned).toBeCloseTo(whole.total.abandoned, 3);
    // shared between answers and losses interval by interval, as if staff stayed
    expect(cut.total.averageSpeedOfAnswer! / whole.total.averageSpeedOfAnswer!).toBeCloseTo(1, 2);
  });

  it('gives the same digits twice', () => {
    expect(dayByEquations(hotline)).toEqual(dayByEquations(hotline));
  });

  it('says null, not a number, where there is nobody it could be said of', () => {
    const none = dayByEquations({ ...steady, volumes: steady.volumes.map(() => 0) });
    expect(none.total).toMatchObject({ offered: 0, serviceLevel: null, averageWait: null, occupancy: 0 });
    const alone = dayByEquations({ ...steady, agents: steady.agents.map(() => 0) });
    expect(alone.total).toMatchObject({ serviceLevel: 0, averageSpeedOfAnswer: null, occupancy: null });
    expect(alone.total.abandonmentRate).toBeCloseTo(1, 9);
    const forEver = dayByEquations({ ...steady, patience: null, agents: steady.agents.map(() => 0) });
    expect(forEver.leftWaiting).toBeCloseTo(1200, 5);
    expect(forEver.total).toMatchObject({ serviceLevel: 0, abandonmentRate: 0, averageWait: null });
    expect(dayByEquations({ ...steady, volumes: [], agents: [] }).total.serviceLevel).toBeNull();
  });

  it('keeps its measures within their ranges on any day', () => {
    const day = fc.record({
      intervalLength: fc.constantFrom(1, 60, 900, 3600),
      rows: fc.array(fc.record({ load: fc.double({ min: 0, max: 40, noNaN: true }), agents: fc.nat(45) }), {
        minLength: 1,
        maxLength: 5,
      }),
      handleTime: fc.constantFrom(20, 240, 2000),
      patience: fc.constantFrom(null, 0, 0.01, 30, 180, 1e5),
      acceptableWait: fc.constantFrom(0, 1, 20, 600),
      balking: fc.constantFrom(0, 0.3),
    });
    fc.assert(
      fc.property(day, ({ rows, ...rest }) => {
        const { intervals, total } = dayByEquations({
          ...rest,
          volumes: rows.map(({ load }) => (load * rest.intervalLength) / rest.handleTime),
          agents: rows.map(({ agents }) => agents),
        });
        for (const each of [...intervals, total]) {
          const { offered } = each;
          const shares = [each.serviceLevel, each.abandonmentRate, each.waitProbability, each.occupancy];
          for (const share of shares) if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
          for (const [key, value] of Object.entries(each)) {
            if (typeof value === 'number') expect(value >= -1e-6, `${key} ${value}`).toBe(true);
          }
          const ended = each.answeredInTime + each.abandonedInTime;
          expect(ended).toBeLessThanOrEqual(offered * (1 + 1e-3) + 1e-6);
        }
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it.each<[Partial<EquationsInput>, string]>([
    [{ agents: [1, 2] }, 'invalid agents: 2 values (must be 12, one for each interval)'],
    [{ handleTime: [180] }, 'invalid handleTime: 1 values (must be 12, one for each interval)'],
    [{ handleTime: 0 }, 'invalid handleTime: 0 (seconds, must be > 0)'],
    [{ intervalLength: -1 }, 'invalid intervalLength: -1 (seconds, must be > 0)'],
    [{ patience: -1 }, 'invalid patience: -1 (seconds, must be ≥ 0, Infinity for ever)'],
    [{ acceptableWait: Number.NaN }, 'invalid acceptableWait: NaN (seconds, must be ≥ 0)'],
    [{ balking: 2 }, 'invalid balking: 2 (share, must be 0 to 1)'],
    [
      { volumes: new Array<number>(12).fill(1e8) },
      'invalid load: 10000000 (erlangs = arrivals per second × handle time, must be ≤ 100000)',
    ],
  ])('refuses %o', (change, message) => {
    expect(() => dayByEquations({ ...steady, ...change })).toThrow(new RangeError(message));
  });
});
