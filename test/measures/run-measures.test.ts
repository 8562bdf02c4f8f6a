import { describe, expect, it } from 'vitest';
import {
  Accumulator,
  type Column,
  ComparisonAccumulator,
  column,
  columnCount,
  columns,
  type LedgerColumn,
  ledgerColumn,
  ledgerColumns,
  ledgerRow,
  type Provenance,
  placesOf,
  runCatalogue,
  runMeasureKeys,
  SideReader,
  type TallyShape,
  tallyLength,
} from '../../src/measures/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { simulate } from '../../src/simulation/index.ts';

const type = (id: string, groups: readonly number[]) => ({
  id,
  name: id,
  channel: 'phone',
  acceptableWait: 20,
  isDeferred: false,
  targets: [],
  groups,
});

/** Calls have a group of their own; chats and mails share one. One interval, one case graph. */
const shape: TallyShape = {
  types: [type('calls', [0]), type('chats', [1]), type('mails', [1])],
  groups: [
    { id: 'first', name: 'First' },
    { id: 'second', name: 'Second' },
  ],
  cases: [{ id: 'refunds', name: 'refunds', target: undefined, stages: [] }],
  start: [0],
  day: [0],
  seconds: [1800],
  dates: [undefined],
  snapshots: [],
};
const size = { types: 3, groups: 2, cases: 1, stages: 0, intervals: 1, days: 1, snapshots: 0 };

type Entry = readonly [entity: number, name: Column | LedgerColumn, value: number];

/** A tally with these numbers; entities are calls, chats, mails, their two groups and the cases. */
function tally(...entries: readonly Entry[]): Float64Array {
  const values = new Float64Array(tallyLength(size));
  for (const [entity, name, value] of entries) {
    const at =
      name in column
        ? entity * placesOf(1) * columnCount + column[name as Column]
        : ledgerRow(size, entity) + ledgerColumn[name as LedgerColumn];
    values[at] = value;
  }
  return values;
}

function reportOf(...tallies: readonly Float64Array[]) {
  const accumulator = new Accumulator(shape);
  for (const one of tallies) accumulator.add(one, 1, new Float64Array(0));
  return accumulator.report({} as Provenance);
}

describe('the measures of a whole run', () => {
  it('name only columns that are tallied', () => {
    const known = [...columns, ...ledgerColumns] as readonly string[];
    for (const key of runMeasureKeys) {
      const { over, by = {}, given = {} } = runCatalogue[key];
      for (const sum of [over, by, given]) for (const name of Object.keys(sum)) expect(known).toContain(name);
    }
  });

  it('are null where there is nothing to speak of, and 0 where there is but none happened', () => {
    const { total, types } = reportOf(tally([0, 'promisesMade', 4], [0, 'promisesKeptAll', 4]), tally());
    expect(total.promisesMade.mean).toBe(2);
    expect(total.promisesBroken.mean).toBe(0);
    expect(types.calls!.promisesBroken.mean).toBe(0);
    expect(types.chats!.promisesMade).toEqual({ mean: null, halfWidth: null });
    expect(total.casesOpened.mean).toBeNull();
    expect(total.firstContactResolution.mean).toBeNull();
  });

  it('are ratios of sums over replications, of a type and of all types together', () => {
    const { total, types } = reportOf(
      tally([0, 'issues', 10], [0, 'issuesSolved', 8], [0, 'issuesSolvedFirst', 6], [1, 'issues', 30]),
      tally([0, 'issues', 30], [0, 'issuesSolved', 30], [0, 'issuesSolvedFirst', 12]),
    );
    expect(types.calls!.firstContactResolution.mean).toBe(18 / 40);
    expect(types.calls!.issuesSolvedRate.mean).toBe(38 / 40);
    expect(total.firstContactResolution.mean).toBe(18 / 70);
  });

  it('give a type the money of its groups where they do nothing else, and all together all of it once', () => {
    const { total, types } = reportOf(
      tally(
        [0, 'answered', 50],
        [1, 'answered', 30],
        [2, 'answered', 20],
        [3, 'cost', 200],
        [4, 'cost', 100],
        [4, 'partnerCost', 60],
        [4, 'partnerContacts', 12],
        [1, 'partnerContacts', 7],
        [2, 'partnerContacts', 5],
      ),
    );
    expect(types.calls!.cost.mean).toBe(200);
    expect(types.calls!.costPerAnswered.mean).toBe(4);
    for (const id of ['chats', 'mails']) expect(types[id]!.cost.mean).toBeNull();
    expect(total.cost.mean).toBe(360);
    expect(total.costPerAnswered.mean).toBe(3.6);
    expect(total.partnerContacts.mean).toBe(12);
  });

  it('take cases into the total alone', () => {
    const { total, types } = reportOf(
      tally([5, 'casesOpened', 5], [5, 'casesWithin', 3], [5, 'casesLate', 1]),
    );
    expect(total.casesWithinRate.mean).toBe(0.75);
    expect(types.calls!.casesWithinRate.mean).toBeNull();
  });

  it('compare: a count of one side stands beside the other’s 0, a ratio beside nothing', () => {
    const compared = new ComparisonAccumulator(new SideReader(shape), new SideReader(shape));
    compared.add(tally(), tally([0, 'issues', 10], [0, 'issuesSolved', 5]));
    compared.add(tally(), tally([0, 'issues', 10], [0, 'issuesSolved', 7]));
    const { calls } = compared.comparison({} as Provenance, {} as Provenance).types;
    expect(calls!.issues.base.mean).toBe(0);
    expect(calls!.issues.difference.mean).toBe(10);
    expect(calls!.issuesSolvedRate.base.mean).toBeNull();
    expect(calls!.issuesSolvedRate.draft.mean).toBe(0.6);
    expect(calls!.issuesSolvedRate.difference.mean).toBeNull();
    expect(calls!.statusContacts.difference.mean).toBeNull();
  });
});

/** An hour with 20 people on the line. */
function hour(group: object, agents: object = { perInterval: [20, 20] }) {
  return parseScenario({
    version: 1,
    calendar: { intervalLength: 1800, days: [{ opens: 32_400, closes: 36_000 }] },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { perInterval: [100, 100], count: 'recorded' },
        handleTime: { law: 'exponential', mean: 180 },
      },
    ],
    groups: [{ id: 'team', agents, skills: [{ type: 'calls' }], ...group }],
  });
}

describe('the cost', () => {
  const costs = (group: object, agents?: object) =>
    simulate(hour(group, agents), { replications: 20 }).types.calls!;

  it('is that of paid hours: time on the line over 1 − shrinkage, then what closing leaves to be done', () => {
    const { cost, paidTime, overtime, utilisation, occupancy } = costs({ costPerHour: 40, shrinkage: 0.2 });
    expect(overtime.mean).toBeGreaterThan(0);
    expect(paidTime.mean).toBeCloseTo((20 * 3600) / 0.8 + overtime.mean!, 6);
    expect(cost.mean).toBeCloseTo((paidTime.mean! / 3600) * 40, 8);
    const handled = occupancy.mean! * 20 * 3600 + overtime.mean!;
    expect(utilisation.mean).toBeCloseTo(handled / paidTime.mean!, 8);
  });

  it('is not there without a price', () => {
    expect(costs({}).cost.mean).toBeNull();
    expect(costs({}).paidTime.mean).toBeGreaterThan(20 * 3600);
  });

  it('pays breaks that stand in a shift', () => {
    const breaks = [{ from: 34_200, length: 900 }];
    const shifts = [{ from: 32_400, to: 36_000, people: 30, breaks }];
    const { paidTime, overtime, averageOnTheLine } = costs({ costPerHour: 40 }, { shifts });
    const onTheLine = averageOnTheLine.mean! * 3600;
    expect(paidTime.mean).toBeCloseTo((onTheLine * 3600) / 2700 + overtime.mean!, 6);
  });

  it('of a partner goes by contact', () => {
    const { partnerCost, cost, costPerAnswered, answered } = costs({ partner: { pricePerContact: 3.5 } });
    expect(answered.mean).toBe(200);
    expect(partnerCost.mean).toBe(700);
    expect(cost.mean).toBe(700);
    expect(costPerAnswered.mean).toBe(3.5);
  });
});
