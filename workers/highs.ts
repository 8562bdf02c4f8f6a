/**
 * Integer programmes by HiGHS (Huangfu & Hall, Math. Prog. Comp. 10, 2018), which the package `highs` has as
 * WebAssembly: 3.5 MB that are fetched and compiled when the first programme is to be solved, never before. One
 * thread and a fixed seed, so a programme has the same solution in every browser and in Node.
 */
import loadHighs, { type Highs, type Model } from 'highs';
import type {
  IntegerProgramme,
  ProgrammeSolution,
  SolveLimits,
  SolveProgramme,
} from '../src/programme/index.ts';

let loading: Promise<Highs> | undefined;

/** The solver, loaded once. */
export async function loadSolver(): Promise<SolveProgramme> {
  loading ??= loadHighs();
  const highs = await loading;
  return (programme, limits) => solve(highs, programme, limits);
}

function solve(highs: Highs, programme: IntegerProgramme, limits: SolveLimits): ProgrammeSolution {
  const { cost, lower, upper, whole, rowLower, rowUpper, starts, indices, values } = programme;
  const data = {
    numCols: cost.length,
    numRows: rowLower.length,
    colCost: cost,
    colLower: lower,
    colUpper: upper,
    rowLower,
    rowUpper,
    matrix: {
      format: 'csr' as const,
      numRows: rowLower.length,
      numCols: cost.length,
      starts,
      indices,
      values,
    },
    integrality: Int32Array.from(whole),
  };
  return highs.withModel(data, (model): ProgrammeSolution => {
    model.options.set({
      output_flag: false,
      random_seed: 0,
      // its default of 1e-4 is 3 dollars of the 30,610 a day of a textbook
      mip_rel_gap: limits.gap ?? 0,
      mip_abs_gap: 1e-6,
      ...(limits.seconds === undefined ? {} : { time_limit: limits.seconds }),
    });
    if (limits.start) model.setSolution({ colValue: limits.start });
    const { modelStatus } = model.run();
    const { optimal, infeasible, unboundedOrInfeasible, empty, timeLimit } = highs.constants.modelStatus;
    if (modelStatus === infeasible) return { status: 'infeasible', values: null, cost: null, bound: null };
    // no programme here earns anything without end: costs are not negative
    if (modelStatus === unboundedOrInfeasible) {
      return { status: 'infeasible', values: null, cost: null, bound: null };
    }
    if (modelStatus === optimal || modelStatus === empty)
      return { status: 'optimal', ...found(model, programme) };
    if (modelStatus !== timeLimit) throw new Error(`HiGHS ended with model status ${modelStatus}`);
    const feasible = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
    if (feasible) return { status: 'stopped', ...found(model, programme) };
    return { status: 'stopped', values: null, cost: null, bound: boundOf(model) ?? 0 };
  });
}

/** The solution, whole where it has to be: the solver is content with 1e-6 beside a whole number. */
function found(model: Model, { cost, whole }: IntegerProgramme) {
  const values = Float64Array.from(model.getSolution().colValue, (x, j) =>
    whole[j] === 1 ? Math.round(x) : x,
  );
  const sum = values.reduce((total, x, j) => total + x * cost[j]!, 0);
  return { values, cost: sum, bound: Math.min(sum, boundOf(model) ?? sum) };
}

/** What no solution is cheaper than; undefined for a programme without whole numbers. */
function boundOf(model: Model): number | undefined {
  const bound = Number(model.info.get('mip_dual_bound'));
  return Number.isFinite(bound) ? bound : undefined;
}
