/**
 * Reports and comparisons of tallies whose every number is made up: whatever a report reads, adds or divides stands
 * in them, also where no simulation of a moment's length would put anything. Kept to twelve digits; beside the
 * digests a few figures that can be checked by hand.
 */
import { describe, expect, it } from 'vitest';
import {
  Accumulator,
  binMiddle,
  ComparisonAccumulator,
  type ComparisonOptions,
  column,
  columnCount,
  dayColumn,
  dayColumnCount,
  dayRow,
  histogramLength,
  ledgerColumn,
  ledgerRow,
  neverAnswered,
  type Provenance,
  placesOf,
  SideReader,
  sizeOf,
  snapshotRow,
  stageRow,
  type TallyShape,
  tallyLength,
} from '../../src/measures/index.ts';
import { fnv1a64 } from '../../src/scenario/digest.ts';
import type { Target } from '../../src/scenario/index.ts';

const level = { measure: 'serviceLevel', share: 0.5, within: 20 } as const;
const allTargets: readonly Target[] = [
  { ...level, scope: 'day', floor: 0.3 },
  { measure: 'averageSpeedOfAnswer', most: 1 },
  { ...level, within: 30, onDays: 0.2 },
  { ...level, within: 60, rule: 'abandonsServed', population: 'everyone', share: 0.9 },
];

function type(id: string, groups: readonly number[], targets: readonly Target[] = [], isDeferred = false) {
  const channel = isDeferred ? 'email' : 'phone';
  return { id, name: `The ${id}`, channel, acceptableWait: 20, isDeferred, targets, groups };
}

const stages = (...ids: readonly string[]) => ids.map((id) => ({ id, name: `Stage ${id}` }));

/** Two days of two intervals; calls have a group of their own, chats and mails share two. */
const shape: TallyShape = {
  types: [
    type('calls', [0], allTargets),
    type('chats', [1, 2], [{ ...level, onDays: 0.4 }]),
    type('mails', [2], [], true),
  ],
  groups: [
    { id: 'first', name: 'First' },
    { id: 'second', name: 'Second' },
    { id: 'third', name: 'Third' },
  ],
  cases: [
    { id: 'refunds', name: 'Refunds', target: undefined, stages: stages('look', 'pay') },
    { id: 'moves', name: 'Moves', target: undefined, stages: stages('write') },
  ],
  start: [28_800, 30_600, 115_200, 117_000],
  day: [0, 0, 1, 1],
  seconds: [900, 1800, 1800, 1800],
  dates: ['2026-03-02', '2026-03-03'],
  snapshots: [30_000, 116_000],
};

/** Whole numbers that look like chance: the same for the same words. */
function madeUp(...words: readonly (string | number)[]): number {
  return Number.parseInt(fnv1a64(words.join(' ')).slice(0, 8), 16);
}

/**
 * A tally full of numbers from 0 to 96, the days' bins among them; a fifth of the intervals of types are empty, and
 * of the mails all but one in ten.
 */
function tallyOf(shape: TallyShape, side: string, replication: number): Float64Array {
  const size = sizeOf(shape);
  const values = new Float64Array(tallyLength(size));
  let state = madeUp(side, replication);
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
  for (let at = 0; at < values.length; at++) values[at] = next() % 97;
  const days = dayRow(size, 0);
  for (let at = days; at < stageRow(size, 0); at++) {
    const kind = next() % 10;
    values[at] = kind === 0 ? 0 : kind === 1 ? neverAnswered : 1 + (next() % (neverAnswered - 1));
  }
  const row = placesOf(size.intervals) * columnCount;
  for (let t = 0; t < size.types; t++) {
    for (let i = 0; i < size.intervals; i++) {
      const isEmpty = next() % 10 < (shape.types[t]!.id === 'mails' ? 9 : 2);
      if (isEmpty) values.fill(0, t * row + i * columnCount, t * row + (i + 1) * columnCount);
    }
    if (shape.types[t]!.id === 'mails') values.fill(0, ledgerRow(size, t), ledgerRow(size, t + 1));
  }
  return values;
}

function reportOf(replications: number) {
  const accumulator = new Accumulator(shape);
  for (let r = 0; r < replications; r += 2) {
    const pair = [tallyOf(shape, 'base', r), tallyOf(shape, 'base', r + 1)];
    const histograms = Float64Array.from({ length: 3 * histogramLength }, (_, at) =>
      at % 7 === 0 ? (Math.imul(at, 2_654_435) >>> 9) % (5 + r) : 0,
    );
    const tallies = new Float64Array(2 * pair[0]!.length);
    pair.forEach((tally, p) => {
      tallies.set(tally, p * tally.length);
    });
    accumulator.add(tallies, 2, histograms);
  }
  return accumulator.report({} as Provenance);
}

function comparisonOf(draft: TallyShape, replications: number, options?: ComparisonOptions, base = shape) {
  const compared = new ComparisonAccumulator(new SideReader(base), new SideReader(draft), options);
  for (let r = 0; r < replications; r++) {
    compared.add(tallyOf(base, 'base', r), tallyOf(draft, r % 9 === 0 ? 'base' : 'draft', r));
  }
  return compared.comparison({} as Provenance, {} as Provenance);
}

/** Of a thing of numbers and words, to twelve digits. */
function digestOf(value: unknown): string {
  const text = JSON.stringify(value, (_, part) =>
    typeof part === 'number' ? Number(part.toPrecision(12)) : part,
  );
  return fnv1a64(text);
}

describe('a report of made-up tallies', () => {
  const report = reportOf(20);
  const { calls, chats, mails } = report.types;

  it('keeps its digits, part by part', () => {
    const { total, types, groups, snapshots, cases, days } = report;
    const parts = {
      total,
      calls: types.calls,
      chats: types.chats,
      mails: types.mails,
      groups,
      snapshots,
      cases,
    };
    expect(
      Object.fromEntries(Object.entries({ ...parts, days }).map(([name, part]) => [name, digestOf(part)])),
    ).toEqual({
      calls: '133138b15510b811',
      cases: 'bff2fc71d07a9542',
      chats: 'af1ea4a0b0083a9f',
      days: '31094fde3d170111',
      groups: '47c4dacb59f5fb6a',
      mails: 'b1ea575c4b801b3e',
      snapshots: '2918ae4a553e558c',
      total: '6019bd2f63eb08f4',
    });
  });

  it('of forty replications keeps the spread of all', () => {
    const { types, days } = reportOf(40);
    expect(digestOf([types.calls!.spread, types.chats!.intervals[3]!.spread, days[0]!.spread])).toBe(
      '0263bc35f6969973',
    );
  });

  it('of two has half-widths, of one none', () => {
    const one = new Accumulator(shape);
    one.add(tallyOf(shape, 'base', 0), 1, new Float64Array(0));
    const { total } = one.report({} as Provenance);
    expect(total.offered.halfWidth).toBeNull();
    expect(reportOf(2).total.offered.halfWidth).toBeGreaterThan(0);
  });

  it('adds what it says of places to what it says of the whole', () => {
    const size = sizeOf(shape);
    const row = placesOf(4) * columnCount;
    const offered = (t: number, i: number) =>
      Array.from({ length: 20 }, (_, r) => tallyOf(shape, 'base', r)[t * row + i * columnCount]!).reduce(
        (sum, n) => sum + n / 20,
        0,
      );
    expect(column.offered).toBe(0);
    const [a, b, c, d] = [0, 1, 2, 3].map((i) => offered(0, i));
    expect(calls!.intervals.map((each) => each.offered.mean!.toFixed(6))).toEqual(
      [a!, b!, c!, d!].map((n) => n.toFixed(6)),
    );
    expect(calls!.offered.mean).toBeCloseTo(a! + b! + c! + d!, 9);
    const firstDay = [0, 1, 2].reduce((sum, t) => sum + offered(t, 0) + offered(t, 1), 0);
    expect(report.days[0]!.offered.mean).toBeCloseTo(firstDay, 9);
    const snapshot = (s: number, entity: number, k: number) =>
      Array.from(
        { length: 20 },
        (_, r) => tallyOf(shape, 'base', r)[snapshotRow(size, s) + entity * 3 + k]!,
      ).reduce((sum, n) => sum + n / 20, 0);
    const { types, groups } = report.snapshots![1]!;
    expect(types.chats!.inOrbit.mean).toBeCloseTo(snapshot(1, 1, 2), 9);
    expect(groups.third!.busy.mean).toBeCloseTo(snapshot(1, 5, 1), 9);
  });

  it('says nothing of what people cost who do several things', () => {
    expect(chats!.cost.mean).toBeNull();
    expect(chats!.utilisation.mean).toBeNull();
    expect(mails!.issues.mean).toBeNull();
    const size = sizeOf(shape);
    const paid = Array.from(
      { length: 20 },
      (_, r) => tallyOf(shape, 'base', r)[ledgerRow(size, 3) + ledgerColumn.paidTime]!,
    );
    expect(calls!.paidTime.mean).toBeCloseTo(
      paid.reduce((sum, n) => sum + n / 20, 0),
      9,
    );
    expect(calls!.paidTime.mean).toBe(report.groups.first!.paidTime.mean);
  });

  it('promises no wait to those who never came', () => {
    const accumulator = new Accumulator(shape);
    accumulator.add(new Float64Array(tallyLength(sizeOf(shape))), 1, new Float64Array(0));
    const { types } = accumulator.report({} as Provenance);
    expect(types.calls!.predictability).toEqual({ days: null, pairs: null, runs: null, wait95: null });
  });

  it('promises the wait that 19 of 20 days keep, each type its own', () => {
    const accumulator = new Accumulator(shape);
    const size = sizeOf(shape);
    for (let day = 0; day < 20; day++) {
      const tally = new Float64Array(tallyLength(size));
      // the second day of the calendar is as the first; calls keep to bin 100 on 19 of 20, chats on 18
      for (const d of [0, 1]) {
        const usual = d * dayColumnCount + dayColumn(0.95);
        tally[dayRow(size, 0) + usual] = day < 19 ? 101 : neverAnswered;
        tally[dayRow(size, 1) + usual] = day < 18 ? 101 : 201;
        tally[dayRow(size, 2) + usual] = day < 18 ? 101 : neverAnswered;
      }
      accumulator.add(tally, 1, new Float64Array(0));
    }
    const { calls, chats, mails } = accumulator.report({} as Provenance).types;
    expect(calls!.predictability.wait95).toBe(binMiddle(100));
    expect(chats!.predictability.wait95).toBe(binMiddle(200));
    expect(mails!.predictability.wait95).toBeNull();
  });

  it('has its days behind the ledger, so many numbers each', () => {
    const size = sizeOf(shape);
    expect(dayRow(size, 1) - dayRow(size, 0)).toBe(2 * dayColumnCount);
  });
});

describe('a comparison of made-up tallies', () => {
  const [calls, chats] = shape.types;
  /** The draft has its types the other way round, one of its own instead of the mails, and other stages. */
  const draft: TallyShape = {
    ...shape,
    types: [type('faxes', [2]), { ...chats!, acceptableWait: 40 }, calls!],
    cases: [
      { ...shape.cases[1]!, stages: stages('read', 'write') },
      { ...shape.cases[0]!, id: 'gifts' },
    ],
  };

  it('keeps its digits, part by part', () => {
    const { total, types, cases, days, counted, onlyInBase, onlyInDraft } = comparisonOf(draft, 70);
    const parts = { total, calls: types.calls, chats: types.chats, cases, days };
    expect(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, digestOf(part)]))).toEqual({
      calls: 'ed80061241edabd9',
      cases: '6ed8a4fb1c973344',
      chats: '061392dd16b82669',
      days: '26b20ed9c6be164a',
      total: '26cd4014e1c2ba2b',
    });
    expect([counted, onlyInBase, onlyInDraft]).toEqual(['days', ['mails'], ['faxes']]);
    expect([Object.keys(cases!), Object.keys(cases!.moves!.stages)]).toEqual([['moves'], ['write']]);
  });

  it('leaves the intervals out where they are not wanted, or cut otherwise', () => {
    const { types } = comparisonOf(draft, 2, { intervals: false });
    expect(types.calls!.intervals).toEqual([]);
    for (const other of [
      { start: [28_800, 30_600, 115_200, 117_001] },
      { seconds: [900, 1800, 1800, 1799] },
    ]) {
      expect(comparisonOf({ ...shape, ...other }, 2).types.calls!.intervals).toEqual([]);
    }
    expect(comparisonOf(shape, 2).types.calls!.intervals.length).toBe(4);
  });

  it('takes the days together where they are others, and leaves out days on which one side had nothing', () => {
    const elsewhen = comparisonOf({ ...shape, dates: ['2026-03-02', '2026-03-04'] }, 20);
    expect([elsewhen.counted, elsewhen.days]).toEqual(['replications', []]);
    const { calls } = comparisonOf(shape, 70).types;
    const counts = calls!.intervals.map(({ abandonmentRate }) => abandonmentRate.days!.of);
    const both = [0, 1, 2, 3].map((i) => {
      const at = i * columnCount + column.offered;
      const has = (side: string, r: number) => tallyOf(shape, side, r)[at]! > 0;
      return Array.from({ length: 70 }, (_, r) => r).filter(
        (r) => has('base', r) && has(r % 9 === 0 ? 'base' : 'draft', r),
      ).length;
    });
    expect(counts).toEqual(both);
  });

  it('of one day counts replications as days', () => {
    const one = { ...shape, dates: ['2026-03-02'], day: [0, 0, 0, 0] };
    const { counted, days, total } = comparisonOf(one, 60, {}, one);
    expect([counted, days.length, digestOf(total.serviceLevel)]).toEqual(['days', 1, 'e1ce87bdb5a12844']);
  });
});
