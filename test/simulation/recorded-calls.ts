/**
 * Hand-made days: recorded calls and a few people on the line, so that every instant is known beforehand. A day runs
 * from midnight to 01:00; handle times have a mean of 100 s for those who estimate waits.
 */
import { type LedgerColumn, ledgerColumn, ledgerRow } from '../../src/measures/index.ts';
import { parseScenario, type Routing, type Scenario, type TraceRow } from '../../src/scenario/index.ts';
import { type ContactLog, type PromiseLog, Simulator } from '../../src/simulation/index.ts';
import { tallySizeOf } from '../../src/simulation/plan/cells.ts';

/** When a call comes, seconds; how long it takes; how long the customer waits (null: for ever). */
export type Call = readonly [arrive: number, handleTime: number, patience?: number | null];

export interface RecordedDay {
  readonly contacts: ContactLog;
  readonly promises: PromiseLog;
  readonly ledger: (column: LedgerColumn) => number;
}

/** Replays the calls on so many days with people by these steps, `agents` of them all the time by default. */
export function replayCalls(
  calls: readonly Call[],
  type: Partial<Scenario['types'][number]>,
  {
    agents = 1 as number | readonly { from: number; agents: number }[],
    days = 1,
    routing = {} as Routing,
  } = {},
): RecordedDay {
  const scenario: Scenario = {
    version: 1,
    calendar: {
      intervalLength: 1800,
      days: Array.from({ length: days }, () => ({ opens: 0, closes: 3600 })),
    },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { perInterval: new Array<number>(2 * days).fill(0) },
        handleTime: { law: 'exponential', mean: 100 },
        ...type,
      },
    ],
    groups: [
      {
        id: 'team',
        agents: { steps: typeof agents === 'number' ? [{ from: 0, agents }] : agents },
        skills: [{ type: 'calls' }],
      },
    ],
    routing,
    trace: calls.map(
      ([arrive, handleTime, patience = null]): TraceRow => ({ arrive, type: 'calls', handleTime, patience }),
    ),
  };
  const contacts: ContactLog = [];
  const promises: PromiseLog = [];
  const simulator = new Simulator(parseScenario(scenario));
  const { tallies } = simulator.run(0, 1, contacts, promises);
  const row = ledgerRow(tallySizeOf(simulator.plan), 0);
  return {
    contacts: contacts.sort((a, b) => a.number - b.number),
    promises: promises.sort((a, b) => a.number - b.number),
    ledger: (column) => tallies[row + ledgerColumn[column]]!,
  };
}
