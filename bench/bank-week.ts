/**
 * A real week of a large bank's call centre: five-minute counts of 3 to 7 March 2003, summed to half-hours,
 * staffed half-hour by half-hour with Erlang C for 80 % in 20 s, simulated a hundred times. Needs the measured
 * counts, which are no part of the project: `HOLDLINE_REFERENCE`, else `../shared` beside the checkout; without
 * them this measurement is left out.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseScenario, type Scenario } from '../src/scenario/index.ts';
import { simulate } from '../src/simulation/index.ts';
import { requiredAgentsByInterval } from '../src/staffing/index.ts';
import { measure, type Rounds, sink } from './harness.ts';
import { near, type Result } from './result.ts';

const reference = resolve(process.env.HOLDLINE_REFERENCE ?? '../shared');
const file = join(reference, 'data/bank-calls-2003/week_2003-03-03_5min.csv');

const halfHour = 1800;
const opens = 7 * 3600;
const closes = 21 * 3600;
const averageHandleTime = 200;
const replications = 100;

/** Measures the week, if the counts are on this machine. */
export function bankWeekResults(rounds: Rounds): Result[] {
  if (!existsSync(file)) return [];
  const { scenario, calls } = bankWeek(readFileSync(file, 'utf8'));
  let offered = Number.NaN;
  const run = () => {
    const { total } = simulate(scenario, { replications });
    offered = total.offered.mean ?? Number.NaN;
    sink.sum += offered;
    return 1;
  };
  const [timing] = measure([{ name: 'bank week', run }], rounds);
  return [
    {
      name: `bank week of ${calls.toLocaleString('en')} calls, ${replications} times`,
      unit: 's of CPU',
      best: timing!.least / 1e9,
      median: timing!.median / 1e9,
      atMost: 2,
      ratio: timing!.ratio,
      also: `${((calls * replications) / (timing!.least / 1e3)).toFixed(1)} M calls per CPU second, report included`,
      checks: [near('calls offered', calls, offered, 4 * Math.sqrt(calls / replications))],
    },
  ];
}

function bankWeek(csv: string): { scenario: Scenario; calls: number } {
  const days = new Map<string, number[]>();
  for (const line of csv.trim().split(/\r?\n/).slice(1)) {
    const [date, hour, minute, calls] = line.split(/[ :,]/);
    const interval = Math.floor((Number(hour) * 3600 + Number(minute) * 60 - opens) / halfHour);
    if (interval >= (closes - opens) / halfHour) continue; // five ragged minutes after closing
    const day = days.get(date!) ?? new Array<number>((closes - opens) / halfHour).fill(0);
    day[interval]! += Number(calls);
    days.set(date!, day);
  }
  const volumes = [...days.values()].flat();
  const required = requiredAgentsByInterval({
    model: 'c',
    arrivalRates: volumes.map((volume) => volume / halfHour),
    handleTime: averageHandleTime,
    serviceLevelTarget: 0.8,
    acceptableWait: 20,
  });
  const scenario = parseScenario({
    version: 1,
    name: 'Bank, week of 3 March 2003',
    seed: 'bench',
    calendar: { intervalLength: halfHour, days: [...days.keys()].map((date) => ({ date, opens, closes })) },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { perInterval: volumes },
        handleTime: { law: 'lognormal', mean: averageHandleTime, sd: averageHandleTime },
        targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
      },
    ],
    groups: [
      {
        id: 'agents',
        agents: { perInterval: required.map((interval) => interval.requiredAgents) },
        skills: [{ type: 'calls' }],
      },
    ],
  });
  return { scenario, calls: volumes.reduce((sum, volume) => sum + volume, 0) };
}
