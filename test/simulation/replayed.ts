/**
 * Recorded contacts on the event kernel, and what a run counted of them: for rules that are checked by hand.
 */
import { type Column, column, columnCount, type LedgerColumn, placesOf } from '../../src/measures/index.ts';
import { ledgerColumn } from '../../src/measures/ledger.ts';
import { type ContactType, parseScenario, type Scenario, type TraceRow } from '../../src/scenario/index.ts';
import { type ContactLog, Simulator } from '../../src/simulation/index.ts';
import { groupBase, groupLedger, typeBase, typeLedger } from '../../src/simulation/plan/cells.ts';

export type Row = readonly [arrive: number, handleTime: number, patience?: number | null, type?: string];
export type Steps = readonly (readonly [from: number, agents: number])[];

/** Two hours from midnight on with recorded calls; `more` says what differs. */
export function replayed(
  rows: readonly Row[],
  steps: Steps,
  call: Partial<ContactType>,
  more: Partial<Scenario> = {},
) {
  const trace = rows.map(
    ([arrive, handleTime, patience = null, type = 'calls']): TraceRow => ({
      arrive,
      type,
      handleTime,
      patience,
    }),
  );
  return parseScenario({
    version: 1,
    calendar: { intervalLength: 3600, days: [{ opens: 0, closes: 7200 }] },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { steps: [{ from: 0, rate: 0 }] },
        handleTime: { law: 'exponential', mean: 100 },
        ...call,
      },
    ],
    groups: [
      {
        id: 'team',
        agents: { steps: steps.map(([from, agents]) => ({ from, agents })) },
        skills: [{ type: 'calls' }],
        costPerHour: 36,
      },
    ],
    ...(rows.length > 0 ? { trace } : {}),
    ...more,
  });
}

export function runOf(scenario: Scenario, replications = 1) {
  const log: ContactLog = [];
  const simulator = new Simulator(scenario);
  const { plan } = simulator;
  const { tallies } = simulator.run(0, replications, log);
  const length = tallies.length / replications;
  const over = (offset: number) => {
    let sum = 0;
    for (let r = 0; r < replications; r++) sum += tallies[r * length + offset]!;
    return sum;
  };
  const places = placesOf(plan.intervals);
  const sum = (base: number, name: Column) => {
    let total = 0;
    for (let p = 0; p < places; p++) total += over(base + p * columnCount + column[name]);
    return total;
  };
  return {
    log: log.sort((a, b) => a.type - b.type || a.number - b.number),
    ledger: (name: LedgerColumn, type = 0) => over(typeLedger(plan, type) + ledgerColumn[name]),
    group: (name: LedgerColumn, group = 0) => over(groupLedger(plan, group) + ledgerColumn[name]),
    count: (name: Column, type = 0) => sum(typeBase(plan, type), name),
    time: (name: Column, group = 0) => sum(groupBase(plan, group), name),
  };
}

export const fatesOf = ({ log }: { log: ContactLog }) => log.map(({ outcome, wait }) => [outcome, wait]);
