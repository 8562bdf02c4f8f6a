/**
 * Scenarios compared on the same random days. The drafts take the base's seed; replication r of one seed brings
 * the same contacts with the same patience and the same work to all of them, type by type (by id), so only what
 * a draft changes makes a difference, and a few replications show it. Volumes given as offered are solved back to
 * fresh ones for the base, and drafts keep the base's ratio of the two.
 */
import {
  type Comparison,
  ComparisonAccumulator,
  type ComparisonOptions,
  SideReader,
} from '../measures/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { checkpoints } from './checkpoints.ts';
import { type FreshRatios, solveFresh, withFreshVolumes } from './fresh-volumes.ts';
import { compilePlan } from './plan/plan.ts';
import { provenanceOf, shapeOf } from './provenance.ts';
import { isPrecise, limitsOf, type Run, type RunLimits, runHere } from './run.ts';
import type { Batch } from './simulator.ts';

/**
 * Compares a draft with a base, both parsed. The difference of every measure is draft − base, with the 95 %
 * half-width of that difference.
 *
 * @throws RangeError for replications below 1 or a precision that is not positive.
 * @example compare(hotlineMonday, withMore(hotlineMonday, dayOf(hotlineMonday)!, 1, 8, 1), { replications: 50 })
 *   .total.serviceLevel.difference // { mean: 0.0021, halfWidth: 0.0005 }; one more person from 12:00 to 12:30
 */
export function compare(base: Scenario, draft: Scenario, limits: RunLimits = {}): Comparison {
  return compareDrafts(base, [draft], limits)[0]!;
}

/** Compares several drafts with one base, which is simulated once; answers in their order. */
export function compareDrafts(
  base: Scenario,
  drafts: readonly Scenario[],
  options: DraftsOptions = {},
): readonly Comparison[] {
  return runHere(comparisonRun(base, drafts, options, solveFresh(base)));
}

export interface DraftsOptions extends RunLimits, ComparisonOptions {
  /**
   * Whether to compare the drafts with each other too: each with those after it, the first and second, the first
   * and third, the second and third; these answers come after the drafts' own. Default false.
   */
  readonly between?: boolean;
}

/** The run behind `compareDrafts`; `ratios` as of `simulationRun`. @throws RangeError as `compare`. */
export function comparisonRun(
  base: Scenario,
  drafts: readonly Scenario[],
  options: DraftsOptions,
  ratios: FreshRatios,
): Run<readonly Comparison[]> {
  const { replications, precision } = limitsOf(base, options);
  const stops = checkpoints(replications, precision);
  const given = [base, ...drafts.map((draft) => onDaysOf(base, draft))];
  const scenarios = given.map((scenario) => withFreshVolumes(scenario, ratios));
  const sides = scenarios.map((scenario, i) => {
    const plan = compilePlan(scenario);
    return { scenario: given[i]!, plan, reader: new SideReader(shapeOf(scenario, plan)) };
  });
  const pairs = pairsOf(sides.length, options.between === true).map(([from, to]) => ({
    from,
    to,
    accumulator: new ComparisonAccumulator(sides[from]!.reader, sides[to]!.reader, options),
  }));
  let done = 0;
  const provenance = ({ scenario, plan }: (typeof sides)[number]) =>
    provenanceOf(scenario, plan, done, ratios);
  return {
    scenarios,
    stops,
    get done() {
      return done;
    },
    get isEnough() {
      if (!stops.includes(done)) return false;
      return pairs.every(({ accumulator }) =>
        isPrecise(accumulator.total('serviceLevel').halfWidth, precision),
      );
    },
    add(batches) {
      const [{ from, to }] = batches as [Batch];
      for (let r = 0; r < to - from; r++) {
        sides.forEach(({ reader }, s) => {
          const { tallies } = batches[s]!;
          const length = tallies.length / (to - from);
          reader.read(tallies.subarray(r * length, (r + 1) * length));
        });
        for (const { accumulator } of pairs) accumulator.addRead();
      }
      done = to;
    },
    result: () =>
      pairs.map(({ from, to, accumulator }) =>
        accumulator.comparison(provenance(sides[from]!), provenance(sides[to]!)),
      ),
  };
}

/** Who is compared with whom: everybody with the first, then, where asked for, all others with those after them. */
export function pairsOf(sides: number, between: boolean): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  for (let from = 0; from < (between ? sides : 1); from++) {
    for (let to = from + 1; to < sides; to++) pairs.push([from, to]);
  }
  return pairs;
}

/** The draft under the base's seed. */
function onDaysOf({ seed }: Scenario, draft: Scenario): Scenario {
  if (draft.seed === seed) return draft;
  const { seed: _, ...rest } = draft;
  return seed === undefined ? rest : { ...rest, seed };
}
