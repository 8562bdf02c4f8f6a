/**
 * Staffing by simulation, put to the test: the plan on 20,000 days that neither its search nor its own proof has
 * seen, and what becomes of it when single agents are taken away. A plan as small as it can be breaks a target
 * with every one of them, as far as the days tell. Agents are taken away in the part of the centre that they belong
 * to; those that are not decided after some days are looked at over more.
 */
import type { Scenario } from '../../../src/scenario/index.ts';
import { compilePlan, runOf, type Study, shapeOf } from '../../../src/simulation/index.ts';
import type { StaffingOptions, StaffingPlan, StaffingProgress } from '../../../src/staffing/index.ts';
import { staffBySimulation } from '../../../src/staffing/index.ts';
import { Demands } from '../../../src/staffing/simulation/demands.ts';
import { partsOf } from '../../../src/staffing/simulation/parts.ts';
import { Places } from '../../../src/staffing/simulation/places.ts';
import {
  changed,
  errorOf,
  holds,
  isDemand,
  levelOf,
  marginOf,
  type Standing,
  standingOf,
} from '../../../src/staffing/simulation/standing.ts';
import { type Change, type Effect, Trial } from '../../../src/staffing/simulation/trial.ts';
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
  /** Fresh replications of the plan; of every removal, at first and where that does not decide; agents drawn. */
  readonly days: number;
  readonly removalDays: readonly number[];
  readonly removals: number;
}

type Verdict = 'broken' | 'kept' | 'undecided';

const sideBySide = 15;
const seed = 'days that nobody has seen';

/** Staffs a scenario, then proves the plan. */
export function* staffingProof(
  scenario: Scenario,
  sizes: ProofSizes,
  options?: StaffingOptions,
): Study<StaffingProof, StaffingProgress> {
  const plan = yield* staffBySimulation(scenario, options);
  return { plan, ...(yield* proofOf(plan.scenario, sizes)) };
}

/** Proves a plan, the people of a scenario. */
export function* proofOf(
  scenario: Scenario,
  { days, removalDays, removals }: ProofSizes,
): Study<Omit<StaffingProof, 'plan'>> {
  const { places, demands, counts } = plannedIn(scenario);
  const trial = new Trial(demands, places.staffed(counts, seed), [], days);
  const measured = standingOf(counts, (yield* runOf(trial)).base);
  const all = [...demands.all.keys()].filter((d) => isDemand(measured, d));
  const failing = all.filter((d) => !holds(measured, d));
  const closest = [...all].sort((a, b) => marginOf(measured, a)! - marginOf(measured, b)!)[0];
  const verdicts: Verdict[] = [];
  const drawn = drawAgents(counts, places, removals);
  for (const part of partsOf(scenario)) {
    const names = drawn.map((place) => nameOf(scenario, places, place));
    verdicts.push(...(yield* verdictsIn(part, names, scenario, measured, removalDays)));
  }
  const of = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
  return {
    failing: failing.map((d) => {
      const { type, over, index } = demands.all[d]!;
      const level = levelOf(demands.all[d]!, marginOf(measured, d)!);
      return `${scenario.types[type]!.id} ${over} ${index}: ${level.toFixed(4)}`;
    }),
    tightest: closest === undefined ? null : figuresOf(measured, closest),
    broken: of('broken'),
    kept: of('kept'),
    undecided: of('undecided'),
  };
}

/** What becomes of a part of the centre without one agent, for each of the places that lie in it. */
function* verdictsIn(
  part: Scenario,
  names: readonly string[],
  whole: Scenario,
  measured: Standing,
  removalDays: readonly number[],
): Study<Verdict[]> {
  const { places, demands, counts } = plannedIn(part);
  const base = places.staffed(counts, seed);
  // the demands of the part among those of the whole, in the same order
  const own = [...measured.demands.keys()].filter((d) => {
    const { id } = whole.types[measured.demands[d]!.type]!;
    return part.types.some((type) => type.id === id);
  });
  const touches = demands.all.map(({ first, end }, demand) => ({ demand, first, end }));
  const verdicts: Verdict[] = [];
  let open = [...places.all.keys()].filter((place) => names.includes(nameOf(part, places, place)));
  for (const replications of removalDays) {
    const left: number[] = [];
    for (let from = 0; from < open.length; from += sideBySide) {
      const some = open.slice(from, from + sideBySide);
      const variants = some.map((place) => {
        const change: Change = { steps: [{ place, by: -1 }], saves: places.all[place]!.price, touches };
        return { scenario: places.staffed(changed(counts, [change]), seed), changes: [change] };
      });
      const { effects } = yield* runOf(new Trial(demands, base, variants, replications));
      effects.forEach((effect, k) => {
        const verdict = verdictOf(effect, measured, own);
        if (verdict === 'undecided') left.push(some[k]!);
        else verdicts.push(verdict);
      });
    }
    open = left;
  }
  return [...verdicts, ...open.map((): Verdict => 'undecided')];
}

function verdictOf({ mean, error2 }: Effect, measured: Standing, own: readonly number[]): Verdict {
  const ends = own.flatMap((d, k) => {
    if (!isDemand(measured, d)) return [];
    const error = 2 * Math.sqrt(error2[k]! + measured.error2[d]!);
    const without = measured.mean[d]! + mean[k]!;
    return [{ high: without + error, low: without - error }];
  });
  if (ends.some(({ high }) => high < 0)) return 'broken';
  return ends.every(({ low }) => low >= 0) ? 'kept' : 'undecided';
}

function figuresOf(standing: Standing, demand: number) {
  const of = standing.demands[demand]!;
  const margin = marginOf(standing, demand)!;
  return {
    level: levelOf(of, margin),
    low: levelOf(of, margin - 1.96 * errorOf(standing, demand)),
    bound: of.bound,
  };
}

/** The places of a scenario, and how many people it has there. */
function plannedIn(scenario: Scenario) {
  const plan = compilePlan(scenario);
  const places = new Places(scenario, plan);
  const counts = Int32Array.from(places.all, ({ group, interval }) => {
    const { agents } = scenario.groups[group]!;
    return 'perInterval' in agents ? agents.perInterval[interval]! : 0;
  });
  return { places, counts, demands: new Demands(shapeOf(scenario, plan)) };
}

function nameOf({ groups }: Scenario, { all }: Places, place: number): string {
  return `${groups[all[place]!.group]!.id} ${all[place]!.interval}`;
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
