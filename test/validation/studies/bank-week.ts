/**
 * A week of a large bank's calls (Weinberg, Brown & Stroud 2007; the week of 3 March 2003), five-minute counts summed
 * to half-hours, the ragged last bin of each day dropped: how much work one hundred such weeks are. Handling is
 * lognormal, 200 s with CV 1; people are those that Erlang C asks for 80 % within 20 s.
 */
import { parseScenario, type Scenario } from '../../../src/scenario/index.ts';
import { simulate } from '../../../src/simulation/index.ts';
import { requiredAgentsByInterval } from '../../../src/staffing/index.ts';
import { reference } from '../../reference.ts';

const length = 1800;
const opens = 7 * 3600;
const halfHours = 28;
const handleTime = 200;
const acceptableWait = 20;

export interface BankWeek {
  readonly contacts: number;
  readonly serviceLevel: number;
  readonly mostAgents: number;
  /** CPU seconds of this thread and whatever runs beside it in the process (compiling, collecting). */
  readonly seconds: number;
}

export function bankWeekScenario(): Scenario | undefined {
  const text = reference('data/bank-calls-2003/week_2003-03-03_5min.csv');
  if (text === undefined) return undefined;
  const days = new Map<string, number[]>();
  for (const row of text.trim().split(/\r?\n/).slice(1)) {
    const [date, hours, minutes, calls] = row.split(/[ T:,]/);
    const interval = Math.floor((Number(hours) * 3600 + Number(minutes) * 60 - opens) / length);
    const day = days.get(date!) ?? new Array<number>(halfHours).fill(0);
    if (interval < halfHours) day[interval]! += Number(calls);
    days.set(date!, day);
  }
  const volumes = [...days.values()].flat();
  const staff = requiredAgentsByInterval({
    model: 'c',
    arrivalRates: volumes.map((calls) => calls / length),
    handleTime,
    serviceLevelTarget: 0.8,
    acceptableWait,
  });
  return parseScenario({
    version: 1,
    seed: 'week',
    calendar: {
      intervalLength: length,
      days: [...days.keys()].map((date) => ({ date, opens, closes: opens + halfHours * length })),
    },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { perInterval: volumes },
        handleTime: { law: 'lognormal', mean: handleTime, sd: handleTime },
        targets: [{ measure: 'serviceLevel', share: 0.8, within: acceptableWait }],
      },
    ],
    groups: [
      {
        id: 'team',
        agents: { perInterval: staff.map(({ requiredAgents }) => requiredAgents) },
        skills: [{ type: 'calls' }],
      },
    ],
  });
}

/** Simulates so many weeks on this thread; undefined without the reference data. */
export function bankWeek(replications: number): BankWeek | undefined {
  const scenario = bankWeekScenario();
  if (!scenario) return undefined;
  const agents = scenario.groups[0]!.agents as { readonly perInterval: readonly number[] };
  const began = process.cpuUsage();
  const { total } = simulate(scenario, { replications });
  const { user, system } = process.cpuUsage(began);
  return {
    contacts: total.offered.mean ?? 0,
    serviceLevel: total.serviceLevel.mean ?? 0,
    mostAgents: Math.max(...agents.perInterval),
    seconds: (user + system) / 1e6,
  };
}
