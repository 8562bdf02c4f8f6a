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

/**
 * Asks for the solution of a programme within a study, part by part; the time limit is shared among them.
 *
 * @example const solution = yield* solutionOf(programme, { seconds: 20 })
 */
export function* solutionOf(
  programme: IntegerProgramme,
  limits: SolveLimits = {},
): Generator<{ readonly programme: ProgrammeTask }, ProgrammeSolution, void> {
  const parts = partsOf(programme);
  const prints = parts.map((part) => fingerprint(part.programme));
  const different = new Set(prints).size;
  const each = limits.seconds === undefined ? limits : { ...limits, seconds: limits.seconds / different };
  const known = new Map<string, ProgrammeSolution>();
  const solutions: ProgrammeSolution[] = [];
  for (const [p, part] of parts.entries()) {
    let solution = known.get(prints[p]!);
    if (!solution) {
      const task = new ProgrammeTask(part.programme, each);
      yield { programme: task };
      solution = task.result();
      known.set(prints[p]!, solution);
    }
    solutions.push(solution);
    if (solution.status === 'infeasible') break;
  }
  return joined(parts, solutions, programme.cost.length);
}
