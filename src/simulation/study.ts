/**
 * A study: several runs, each chosen in the light of those before, and what is learned from them all. It is
 * written as a generator that yields what it wants done next and reads the answer from the run itself, so that it
 * neither knows nor cares where runs are simulated: the calling thread (`studyHere`) and a pool of workers
 * (`Host.study`) give the same digits. It may also ask for integer programmes to be solved (`solutionOf` of
 * src/programme).
 *
 * A study may also say on its way what it has found so far (`interim`): the first answer early, then better ones.
 * Whoever drives it may stop at any step and keep the last of them. What a study computes between two steps should
 * take milliseconds: in a page it runs in the thread that draws.
 */
import type { ProgrammeTask, SolveProgramme } from '../programme/index.ts';
import { type Run, runHere } from './run.ts';

/** What needs several simulations, each chosen in the light of those before; `studyHere` runs one. */
export type Study<Result, Interim = never> = Generator<Step<Interim>, Result, void>;

export type Step<Interim = never> =
  /** Do this run to its end, then go on: its `result()` is known. */
  | { readonly run: Run<unknown> }
  /** Solve this programme, then go on: its `result()` is known. */
  | { readonly programme: ProgrammeTask }
  /** Found so far. */
  | { readonly interim: Interim };

/** Asks for one run within a study: `const report = yield* runOf(simulationRun(…))`. */
export function* runOf<Result>(run: Run<Result>): Study<Result> {
  yield { run };
  return run.result();
}

/** Carries a study out in the calling thread; one that asks for programmes needs what solves them. */
export function studyHere<Result, Interim>(
  study: Study<Result, Interim>,
  onInterim: (interim: Interim) => void = () => undefined,
  solve?: SolveProgramme,
): Result {
  for (;;) {
    const { done, value } = study.next();
    if (done) return value;
    if ('run' in value) runHere(value.run);
    else if ('programme' in value) {
      const { programme, limits } = value.programme;
      if (solve) value.programme.settle(solve(programme, limits));
    } else onInterim(value.interim);
  }
}
