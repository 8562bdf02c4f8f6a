/**
 * `npm run validate -- --staffing NAME`: staffing by simulation of a preset (its id), of the hotline's day (`day`: 80 %
 * in 20 s in every interval; `day-floor`: over the day, no interval below 60 %; handling exponential) or of `all` of
 * them, each plan proven on fresh days. Times are those of this machine, threads and all; CPU seconds tell what
 * a busy machine hides. With `--patience N` the search simulates N times as much. With `--best N` the plan is held
 * against the best known: its own or the cheapest that N searches find which simulate ten times as much (`--times`),
 * each on days of its own; it may take 1 % more. `small` are centres of which all plans are tried.
 */
import { availableParallelism } from 'node:os';
import { dayWorkload } from '../../../bench/workloads.ts';
import { presets, type Scenario, type ServiceLevelTarget } from '../../../src/scenario/index.ts';
import { studyHere } from '../../../src/simulation/index.ts';
import { staffBySimulation } from '../../../src/staffing/index.ts';
import { createNodeHost } from '../../../workers/node-host.ts';
import { cheapestPlan, priceOf as pricePaid } from '../../staffing/simulation/all-plans.ts';
import { smallCentres } from '../../staffing/simulation/small-centres.ts';
import { leastPriceOf, longSearches, priceOf } from './long-searches.ts';
import { staffingProof } from './staffing.ts';

const sizes = { days: 20_000, removalDays: [1500, 6000], removals: 30 };
/** Of the agents drawn, so many must be decided where so many were drawn. */
const decidedShare = 20 / 30;
/** A plan may take so many times as much as the best known. */
const mostOfBest = 1.01;

const days: Readonly<Record<string, ServiceLevelTarget>> = {
  day: { measure: 'serviceLevel', share: 0.8, within: 20 },
  'day-floor': { measure: 'serviceLevel', share: 0.8, within: 20, scope: 'day', floor: 0.6 },
};

export interface ProvingOptions {
  /** Threads that simulate; 0: this one. Default: as many as the machine has. */
  readonly threads?: number | undefined;
  readonly patience?: number | undefined;
  /** Longer searches that the plan is held against. Default: none. */
  readonly best?: number | undefined;
  /** How many times as much they simulate. Default: ten times. */
  readonly times?: number | undefined;
}

/** Proves the staffing of what is named; whether all of it stands. @throws for a name that is none */
export async function proveStaffing(
  name: string,
  { threads = availableParallelism(), patience = 1, best = 0, times = 10 }: ProvingOptions,
  print: (line: string) => void,
): Promise<boolean> {
  if (name === 'small') return proveSmall(print);
  const known = [...Object.keys(days), ...presets.map(({ id }) => id)];
  if (name !== 'all' && !known.includes(name)) {
    throw new Error(`--staffing ${name}: no such scenario; there are all, small, ${known.join(', ')}`);
  }
  let stands = true;
  for (const one of name === 'all' ? known : [name])
    stands = (await proveOne(one, { threads, patience, best, times }, print)) && stands;
  return stands;
}

/** Centres so small that all plans can be tried: what the plan takes of the cheapest. */
function proveSmall(print: (line: string) => void): boolean {
  return smallCentres
    .map(({ name, scenario }) => {
      const { cost, holds } = studyHere(staffBySimulation(scenario));
      const cheapest = cheapestPlan(scenario, cost!);
      const least = cheapest ? pricePaid(scenario, cheapest) : cost!;
      const stands = holds && cost! <= mostOfBest * least;
      const part = `${((100 * cost!) / least).toFixed(2)} %`;
      print(`${stands ? 'stands' : 'FALLS SHORT'}  ${name}: ${cost}, ${part} of the cheapest, ${least}`);
      return stands;
    })
    .every(Boolean);
}

async function proveOne(
  name: string,
  { threads, patience, best, times }: { readonly [Name in keyof ProvingOptions]-?: number },
  print: (line: string) => void,
): Promise<boolean> {
  const host = createNodeHost({ threads });
  const began = performance.now();
  const spent = process.cpuUsage();
  const time = () => {
    const { user, system } = process.cpuUsage(spent);
    const wall = (performance.now() - began) / 1000;
    return `${wall.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of CPU)`;
  };
  let first: string | undefined;
  let last = '';
  try {
    const { plan, failing, tightest, broken, kept, undecided } = await host.study(
      () => staffingProof(scenarioNamed(name), sizes, { patience }),
      {
        onInterim: ({ agentHours, holds, stage }) => {
          if (holds) first ??= `${agentHours} agent-hours after ${time()}`;
          if (stage === 'proof') last = time();
        },
      },
    );
    const drawn = broken + kept + undecided;
    const stands = plan.holds && failing.length === 0 && kept === 0 && broken >= decidedShare * drawn;
    const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
    print(`${stands ? 'stands' : 'FALLS SHORT'}  ${name}: ${plan.agentHours} agent-hours`);
    print(`  first plan that holds: ${first ?? 'none'}; last proof begun to be judged after ${last}`);
    print(`  no plan takes less than ${percent(plan.atLeast)} of it; ${plan.simulated} replications`);
    if (tightest) {
      const { level, low, bound } = tightest;
      print(
        `  tightest on ${sizes.days} fresh days: ${percent(level)}, at least ${percent(low)}; ${percent(bound)} asked`,
      );
    }
    for (const line of failing) print(`  does not hold: ${line}`);
    print(
      `  of ${drawn} agents taken away ${broken} break a target, ${kept} break none, ${undecided} undecided`,
    );
    if (best === 0) return stands;
    const effort = { searches: best, patience: times * patience, days: sizes.days };
    const long = await host.study(() => longSearches(scenarioNamed(name), effort));
    for (const { plan: other, failing: broken } of long) {
      const proven = other.holds && broken.length === 0 ? 'holds' : `does not hold: ${broken.join('; ')}`;
      print(`  a search ${times} times as long: ${priceOf(other)}, ${proven}`);
    }
    const least = leastPriceOf([plan], long);
    print(
      `  of the best known, ${least}, the plan takes ${percent(priceOf(plan) / least)}; ${time()} in all`,
    );
    return stands && priceOf(plan) <= mostOfBest * least;
  } finally {
    host.close();
  }
}

export function scenarioNamed(name: string): Scenario {
  const target = days[name];
  if (!target) return presets.find(({ id }) => id === name)!.scenario;
  const { scenario } = dayWorkload(1);
  return {
    ...scenario,
    types: scenario.types.map((type) => ({
      ...type,
      handleTime: { law: 'exponential', mean: 240 },
      targets: [target],
    })),
  };
}
