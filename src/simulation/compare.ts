/**
 * Scenarios compared on the same random days. The drafts take the base's seed; replication r of one seed brings
 * the same contacts with the same patience and the same work to all of them, type by type (by id), so only what
 * a draft changes makes a difference, and a few replications show it. Volumes given as offered are solved back to
 * fresh ones for the base, and drafts keep the base's ratio of the two.
 */
import { type Comparison, ComparisonAccumulator } from '../measures/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { checkpoints } from './checkpoints.ts';
import { type FreshRatios, solveFresh, withFreshVolumes } from './fresh-volumes.ts';
import { compilePlan } from './plan/plan.ts';
import { provenanceOf, shapeOf } from './provenance.ts';
import { isPrecise, limitsOf, type Run, type RunLimits, runHere } from './run.ts';

/**
 * Compares a draft with a base, both parsed. The difference of every measure is draft − base, with the 95 %
 * half-width of that difference.
 *
 * @throws RangeError for replications below 1 or a precision that is not positive.
 * @example compare(base, oneMoreAtNoon).total.serviceLevel.difference // { mean: 0.0042, halfWidth: 0.0007 }
 */
export function compare(base: Scenario, draft: Scenario, limits: RunLimits = {}): Comparison {
  return compareDrafts(base, [draft], limits)[0]!;
}

/** Compares several drafts with one base, which is simulated once; answers in their order. */
export function compareDrafts(
  base: Scenario,
  drafts: readonly Scenario[],
  limits: RunLimits = {},
): readonly Comparison[] {
  return runHere(comparisonRun(base, drafts, limits));
}

/** The run behind `compareDrafts`. @throws RangeError as `compare`. */
export function comparisonRun(
  base: Scenario,
  drafts: readonly Scenario[],
  limits: RunLimits,
  ratios: FreshRatios = solveFresh(base),
): Run<readonly Comparison[]> {
  const { replications, precision } = limitsOf(base, limits);
  const stops = checkpoints(replications, precision);
  const given = [base, ...drafts.map((draft) => onDaysOf(base, draft))];
  const scenarios = given.map((scenario) => withFreshVolumes(scenario, ratios));
  const sides = scenarios.map((scenario, i) => {
    const plan = compilePlan(scenario);
    return { scenario: given[i]!, plan, shape: shapeOf(scenario, plan) };
  });
  const [baseSide, ...draftSides] = sides as [(typeof sides)[number], ...typeof sides];
  const accumulators = draftSides.map(({ shape }) => new ComparisonAccumulator(baseSide.shape, shape));
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
      return accumulators.every((accumulator) =>
        isPrecise(accumulator.total('serviceLevel').halfWidth, precision),
      );
    },
    add([base, ...others]) {
      const { from, to, tallies } = base!;
      accumulators.forEach((accumulator, d) => {
        accumulator.add(tallies, others[d]!.tallies, to - from);
      });
      done = to;
    },
    result: () =>
      accumulators.map((accumulator, d) =>
        accumulator.comparison(provenance(baseSide), provenance(draftSides[d]!)),
      ),
  };
}

/** The draft under the base's seed. */
function onDaysOf({ seed }: Scenario, draft: Scenario): Scenario {
  if (draft.seed === seed) return draft;
  const { seed: _, ...rest } = draft;
  return seed === undefined ? rest : { ...rest, seed };
}
