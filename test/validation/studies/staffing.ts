/**
 * Staffing by simulation, put to the test: the plan on 20,000 days that neither its search nor its own proof has
 * seen, and what becomes of it when single agents are taken away. A plan as small as it can be breaks a target
 * with every one of them, as far as the days tell.
 */
import type { Scenario } from '../../../src/scenario/index.ts';
import { compilePlan, runOf, type Study, shapeOf } from '../../../src/simulation/index.ts';
import type { StaffingPlan, StaffingProgress } from '../../../src/staffing/index.ts';
import { staffBySimulation } from '../../../src/staffing/index.ts';
import { Demands } from '../../../src/staffing/simulation/demands.ts';
import { Places } from '../../../src/staffing/simulation/places.ts';
import {
  changed,
  errorOf,
  holds,
  isDemand,
  levelOf,
  marginOf,
  standingOf,
} from '../../../src/staffing/simulation/standing.ts';
import { type Change, Trial } from '../../../src/staffing/simulation/trial.ts';
import { seeded } from '../../staffing/seeded.ts';

export interface StaffingProof {
  readonly plan: StaffingPlan;
  /** Demands that do not hold on the fresh days, and the one with the least to spare. */
  readonly failing: readonly string[];
  readonly tightest: { readonly level: number; readonly low: number; readonly bound: number } | null;
  /** Of the agents taken away: a target broken, every target kept, not decided at two standard errors. */
  readonly broken: number;
  readonly kept: number;
  readonly undecided: number;
}

export interface ProofSizes {
  /** Fresh replications of the plan, of every removal, and how many agents are drawn. */
  readonly days: number;
  readonly removalDays: number;
  readonly removals: number;
}

const sideBySide = 15;

/** Staffs a scenario, then proves the plan. */
export function* staffingProof(
  scenario: Scenario,
  sizes: ProofSizes,
): Study<StaffingProof, StaffingProgress> {
  const plan = yield* staffBySimulation(scenario);
  const compiled = compilePlan(plan.scenario);
  const places = new Places(plan.scenario, compiled);
  const demands = new Demands(shapeOf(plan.scenario, compiled));
  const counts = Int32Array.from(places.all, ({ group, interval }) => {
    const { agents } = plan.scenario.groups[group]!;
    return 'perInterval' in agents ? agents.perInterval[interval]! : 0;
  });
  const seed = 'days that nobody has seen';
  const base = places.staffed(counts, seed);
  const measured = standingOf(counts, (yield* runOf(new Trial(demands, base, [], sizes.days))).base);
  const all = [...demands.all.keys()].filter((d) => isDemand(measured, d));
  const failing = all.filter((d) => !holds(measured, d));
  const closest = [...all].sort((a, b) => marginOf(measured, a)! - marginOf(measured, b)!)[0];

  const touches = demands.all.map(({ first, end }, demand) => ({ demand, first, end }));
  const drawn = drawAgents(counts, places, sizes.removals);
  let broken = 0;
  let kept = 0;
  for (let from = 0; from < drawn.length; from += sideBySide) {
    const variants = drawn.slice(from, from + sideBySide).map((place) => {
      const change: Change = { steps: [{ place, by: -1 }], saves: places.all[place]!.price, touches };
      return { scenario: places.staffed(changed(counts, [change]), seed), changes: [change] };
    });
    const { effects } = yield* runOf(new Trial(demands, base, variants, sizes.removalDays));
    for (const { mean, error2 } of effects) {
      const ends = all.map((d) => {
        const error = 2 * Math.sqrt(error2[d]! + measured.error2[d]!);
        const without = measured.mean[d]! + mean[d]!;
        return { high: without + error, low: without - error };
      });
      if (ends.some(({ high }) => high < 0)) broken += 1;
      else if (ends.every(({ low }) => low >= 0)) kept += 1;
    }
  }
  return {
    plan,
    failing: failing.map((d) => {
      const { type, over, index } = demands.all[d]!;
      const level = levelOf(demands.all[d]!, marginOf(measured, d)!);
      return `${plan.scenario.types[type]!.id} ${over} ${index}: ${level.toFixed(4)}`;
    }),
    tightest:
      closest === undefined
        ? null
        : {
            level: levelOf(demands.all[closest]!, marginOf(measured, closest)!),
            low: levelOf(
              demands.all[closest]!,
              marginOf(measured, closest)! - 1.96 * errorOf(measured, closest),
            ),
            bound: demands.all[closest]!.bound,
          },
    broken,
    kept,
    undecided: drawn.length - broken - kept,
  };
}

/** Agents drawn by chance from all that the plan has, each place at most once. */
function drawAgents(counts: Int32Array, { all }: Places, removals: number): number[] {
  const agents = all.flatMap(({ isOpen }, place) =>
    isOpen ? new Array<number>(counts[place]!).fill(place) : [],
  );
  const draw = seeded(20_261);
  const places = new Set<number>();
  const most = Math.min(removals, new Set(agents).size);
  while (places.size < most) places.add(agents[Math.floor(draw() * agents.length)]!);
  return [...places];
}
