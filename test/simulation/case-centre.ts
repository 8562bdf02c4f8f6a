/** A centre whose calls open cases, small enough to follow by hand, and what it counts of them. */
import {
  type CaseColumn,
  type LedgerColumn,
  ledgerColumn,
  ledgerRow,
  type StageColumn,
  stageColumn,
  stageColumnCount,
  stageRow,
} from '../../src/measures/index.ts';
import { type CaseKind, type ContactType, parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { Simulator } from '../../src/simulation/index.ts';
import { tallySizeOf } from '../../src/simulation/plan/cells.ts';

export interface CaseCentre {
  /** Opening and closing of each day, seconds. */
  readonly days?: readonly (readonly [opens: number, closes: number])[];
  /** Calls of each interval of an hour, or instants at which calls of 100 s come. */
  readonly calls: { readonly perHour: readonly number[] } | { readonly at: readonly number[] };
  readonly agents?: Readonly<Record<string, number>>;
  readonly more?: Readonly<Record<string, Partial<ContactType>>>;
}

/** Calls open refund cases; the office works on mails of 60 s, the desk on calls of 60 s. */
export function caseCentre(
  kind: Partial<CaseKind>,
  { days, calls, agents = {}, more = {} }: CaseCentre,
): Scenario {
  const opening = days ?? [[0, 7200]];
  const intervals = opening.reduce((sum, [opens, closes]) => sum + (closes - opens) / 3600, 0);
  const type = (id: string, channel: ContactType['channel'], volume: readonly number[]): ContactType => ({
    id,
    channel,
    volume: { basis: 'fresh', perInterval: Array.from({ length: intervals }, (_, i) => volume[i] ?? 0) },
    handleTime: { law: 'deterministic', mean: 60 },
    ...more[id],
  });
  const types = [
    type('calls', 'phone', 'at' in calls ? [] : calls.perHour),
    type('office', 'email', []),
    type('desk', 'phone', []),
    type('questions', 'phone', []),
  ];
  return parseScenario(
    structuredClone({
      version: 1,
      calendar: { intervalLength: 3600, days: opening.map(([opens, closes]) => ({ opens, closes })) },
      types,
      groups: types.map(({ id }) => ({
        id: `${id}-team`,
        agents: { steps: [{ from: 0, agents: agents[id] ?? 1000 }] },
        skills: [{ type: id }],
      })),
      cases: [
        {
          id: 'refunds',
          opens: [{ type: 'calls', share: 1 }],
          stages: [{ id: 'work', type: 'office' }],
          ...kind,
        },
      ],
      ...('at' in calls && {
        trace: calls.at.map((arrive) => ({ type: 'calls', arrive, handleTime: 100, patience: null })),
      }),
    }),
  );
}

/** What replications `[0, n)` count, summed up. */
export function caseCounts(scenario: Scenario, replications = 1) {
  const simulator = new Simulator(scenario);
  const { tallies } = simulator.run(0, replications);
  const size = tallySizeOf(simulator.plan);
  const length = tallies.length / replications;
  const sum = (at: number) => {
    let all = 0;
    for (let r = 0; r < replications; r++) all += tallies[r * length + at]!;
    return all;
  };
  const kinds = size.types + size.groups;
  return {
    tallies,
    of: (name: CaseColumn, kind = 0) => sum(ledgerRow(size, kinds + kind) + ledgerColumn[name]),
    ofType: (type: number, name: LedgerColumn) => sum(ledgerRow(size, type) + ledgerColumn[name]),
    /** Of all stages, in their order. */
    stages: (name: StageColumn) =>
      Array.from({ length: size.stages }, (_, s) =>
        sum(stageRow(size, 0) + s * stageColumnCount + stageColumn[name]),
      ),
  };
}
