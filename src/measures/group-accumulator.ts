/**
 * What tallies say of agent groups: how busy their people are in each interval and over the whole, and what they
 * cost. A type's own figures are those of all the groups that answer it; here each group stands by itself.
 */
import { catalogue, type MeasureKey, measureKeys } from './catalogue.ts';
import { columnCount } from './columns.ts';
import { ledgerColumn } from './ledger.ts';
import { denominatorOf, type MeasureSum, measureSums, sumOf } from './measure-sums.ts';
import { Moments, withinUnit } from './moments.ts';
import type { Estimate } from './report.ts';
import { ledgerRow, placesOf, sizeOf, type TallyShape } from './tally-shape.ts';

/** Measures of people, by interval and over the whole. */
export const groupMeasureKeys = [
  'occupancy',
  'averageOnTheLine',
  'averageBusy',
  'concurrencyAchieved',
  'allBusyShare',
] as const satisfies readonly MeasureKey[];

/** Figures of the ledger of a group, per replication. */
export const groupLedgerKeys = ['paidTime', 'overtime', 'cost', 'partnerContacts', 'partnerCost'] as const;

export type GroupMeasures = Readonly<Record<(typeof groupMeasureKeys)[number], Estimate>>;

export interface GroupReport
  extends GroupMeasures,
    Readonly<Record<(typeof groupLedgerKeys)[number], Estimate>> {
  readonly name: string;
  readonly intervals: readonly (GroupMeasures & { readonly start: number })[];
}

const sums: readonly MeasureSum[] = groupMeasureKeys.map((key) => measureSums[measureKeys.indexOf(key)]!);

export class GroupAccumulator {
  private readonly shape: TallyShape;
  /** By group: the intervals, then the whole, each of all sums; then the figures of the ledger. */
  private readonly moments: Moments;
  private readonly perGroup: number;
  private readonly row = new Float64Array(columnCount);
  private readonly seconds: number;

  constructor(shape: TallyShape) {
    this.shape = shape;
    this.perGroup = (shape.start.length + 1) * sums.length + groupLedgerKeys.length;
    this.moments = new Moments(shape.groups.length * this.perGroup);
    this.seconds = shape.seconds.reduce((sum, seconds) => sum + seconds, 0);
  }

  /** Adds one replication. */
  add(tally: Float64Array): void {
    const { shape, moments, row } = this;
    const size = sizeOf(shape);
    const intervals = shape.start.length;
    for (let g = 0; g < size.groups; g++) {
      let cell = g * this.perGroup;
      row.fill(0);
      for (let i = 0; i < intervals; i++) {
        const at = ((size.types + g) * placesOf(intervals) + i) * columnCount;
        for (let c = 0; c < columnCount; c++) row[c]! += tally[at + c]!;
        for (const sum of sums) {
          moments.add(cell++, sumOf(sum.over, tally, at), denominatorOf(sum, tally, at, shape.seconds[i]!));
        }
      }
      for (const sum of sums) {
        moments.add(cell++, sumOf(sum.over, row, 0), denominatorOf(sum, row, 0, this.seconds));
      }
      const ledger = ledgerRow(size, size.types + g);
      for (const key of groupLedgerKeys) moments.add(cell++, tally[ledger + ledgerColumn[key]]!, 1);
    }
  }

  /** All groups, by id. */
  report(replications: number): Readonly<Record<string, GroupReport>> {
    const { start } = this.shape;
    const measures = (cell: number) =>
      Object.fromEntries(
        groupMeasureKeys.map((key, m) => [
          key,
          withinUnit(catalogue[key].unit, this.moments.estimate(cell + m, replications)),
        ]),
      ) as GroupMeasures;
    return Object.fromEntries(
      this.shape.groups.map(({ id, name }, g) => {
        const first = g * this.perGroup;
        const whole = first + start.length * sums.length;
        const ledger = Object.fromEntries(
          groupLedgerKeys.map((key, k) => [
            key,
            this.moments.estimate(whole + sums.length + k, replications),
          ]),
        ) as Record<(typeof groupLedgerKeys)[number], Estimate>;
        const intervals = start.map((from, i) => ({ start: from, ...measures(first + i * sums.length) }));
        return [id, { name, ...measures(whole), ...ledger, intervals }];
      }),
    );
  }
}
