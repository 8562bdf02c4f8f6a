export {
  gapOf,
  type IntegerProgramme,
  type ProgrammeSolution,
  type SolveLimits,
} from './integer-programme.ts';
export { type Bounds, ProgrammeBuilder } from './programme-builder.ts';
export { ProgrammeTask, type SolveProgramme, solutionOf } from './task.ts';
