/**
 * The books of one simulated replication: what a tally says of each type and group, summed over its intervals.
 */
import {
  type Column,
  column,
  columnCount,
  type LedgerColumn,
  ledgerColumn,
  ledgerRow,
  placesOf,
} from '../../../src/measures/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { Simulator } from '../../../src/simulation/index.ts';
import { tallySizeOf } from '../../../src/simulation/plan/cells.ts';

/** The ways in which a contact ends, and those in which it is still open. */
export const ends: readonly Column[] = [
  'answered',
  'abandoned',
  'blocked',
  'flushed',
  'callbackConnected',
  'callbackLost',
  'openWaiting',
  'openCallback',
];

export interface Books {
  readonly tallies: Float64Array;
  /** Sum of a column over all places of an entity: types come first, then groups. */
  total(entity: number, name: Column): number;
  ledger(entity: number, name: LedgerColumn): number;
}

/** The first replication of a scenario on the event kernel. */
export function simulated(scenario: Scenario): Books {
  const simulator = new Simulator(scenario, 'event');
  const { plan } = simulator;
  const { tallies } = simulator.run(0, 1);
  const places = placesOf(plan.intervals);
  const size = tallySizeOf(plan);
  return {
    tallies,
    total(entity, name) {
      let sum = 0;
      for (let place = 0; place < places; place++) {
        sum += tallies[(entity * places + place) * columnCount + column[name]]!;
      }
      return sum;
    },
    ledger: (entity, name) => tallies[ledgerRow(size, entity) + ledgerColumn[name]]!,
  };
}

/** What is wrong with a number of a tally, if anything: all are finite and none is below 0, but for rounding. */
export function oddNumber(tallies: Float64Array): number | undefined {
  return tallies.find((value) => !Number.isFinite(value) || value < -1e-6);
}
