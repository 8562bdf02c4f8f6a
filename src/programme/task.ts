/**
 * A programme to be solved within a study. The study yields the task and reads the solution from the task itself;
 * whoever drives the study solves it, in this thread or in a worker.
 */
import type { IntegerProgramme, ProgrammeSolution, SolveLimits } from './integer-programme.ts';
import { fingerprint, joined, partsOf } from './parts.ts';

export class ProgrammeTask {
  readonly programme: IntegerProgramme;
  readonly limits: SolveLimits;
  private found: ProgrammeSolution | undefined;

  constructor(programme: IntegerProgramme, limits: SolveLimits = {}) {
    this.programme = programme;
    this.limits = limits;
  }

  /** Takes the solution in. */
  settle(solution: ProgrammeSolution): void {
    this.found = solution;
  }

  /** The solution. @throws Error when nobody has solved it. */
  result(): ProgrammeSolution {
    if (!this.found) throw new Error('a programme was asked for, and whoever drives the study has no solver');
    return this.found;
  }
}

/** What solves one programme; pure: the same programme, the same digits. */
export type SolveProgramme = (programme: IntegerProgramme, limits: SolveLimits) => ProgrammeSolution;

type Solving = Generator<{ readonly programme: ProgrammeTask }, ProgrammeSolution, void>;

/**
 * Asks for the solution of a programme within a study (`yield* solutionOf(…)`), part by part; the time limit is shared
 * among them.
 *
 * @param stages where a large part may be solved in stages: the stage of each variable, from 0 (see stages.ts)
 */
export function* solutionOf(
  programme: IntegerProgramme,
  limits: SolveLimits = {},
  stages?: readonly number[],
): Solving {
  const parts = partsOf(programme);
  const prints = parts.map((part) => fingerprint(part.programme));
  const different = new Set(prints).size;
  const each = limits.seconds === undefined ? limits : { ...limits, seconds: limits.seconds / different };
  const known = new Map<string, ProgrammeSolution>();
  const solutions: ProgrammeSolution[] = [];
  for (const [p, part] of parts.entries()) {
    let solution = known.get(prints[p]!);
    if (!solution) {
      const own = stages && Array.from(part.variables, (j) => stages[j]!);
      solution =
        own && isLarge(part.programme, own)
          ? yield* inStages(part.programme, own, each)
          : yield* asked(part.programme, each);
      known.set(prints[p]!, solution);
    }
    solutions.push(solution);
    if (solution.status === 'infeasible') break;
  }
  return joined(parts, solutions, programme.cost.length);
}

/** Asks for the solution of a programme as it is. */
function* asked(programme: IntegerProgramme, limits: SolveLimits): Solving {
  const task = new ProgrammeTask(programme, limits);
  yield { programme: task };
  return task.result();
}

/** Whole numbers in several stages of a programme beyond which it is not solved at once. */
const mostAtOnce = 1000;

function isLarge({ whole }: IntegerProgramme, stages: readonly number[]): boolean {
  const numbers = whole.reduce((sum, is) => sum + is, 0);
  return numbers > mostAtOnce && new Set(stages.filter((_, j) => whole[j] === 1)).size > 1;
}

/**
 * A week that nothing divides is solved day by day first (relax and fix): the whole numbers of one stage at a time,
 * those of later stages still free to be parted, those of earlier ones settled. The last stage (breaks) may add to
 * what was settled, which leaves a way out where it cannot be kept. Its result is where the programme as it is
 * begins, for what is left of the time.
 */
function* inStages(programme: IntegerProgramme, stages: readonly number[], limits: SolveLimits): Solving {
  const order = [...new Set(stages.filter((_, j) => programme.whole[j] === 1))].sort((a, b) => a - b);
  const last = order.at(-1)!;
  const part = (share: number) =>
    limits.seconds === undefined ? limits : { ...limits, seconds: limits.seconds * share };
  const lower = programme.lower.slice();
  const upper = programme.upper.slice();
  let start: Float64Array | undefined;
  for (const stage of order) {
    const whole = programme.whole.map((is, j) => (is === 1 && stages[j]! <= stage ? 1 : 0));
    const bounds = { lower: lower.slice(), upper: stage === last ? programme.upper : upper.slice() };
    const share = stage === last ? 0.25 : 0.5 / (order.length - 1);
    const { values } = yield* asked({ ...programme, ...bounds, whole }, part(share));
    if (values === null) return yield* asked(programme, part(0.5));
    values.forEach((value, j) => {
      if (whole[j] === 1 && stages[j] === stage) lower[j] = upper[j] = value;
    });
    start = values;
  }
  return yield* asked(programme, { ...part(0.25), ...(start && { start }) });
}
