export type * from '../random/distribution.ts';
export {
  dayNumber,
  dayOffset,
  type Interval,
  intervalCount,
  intervalsOf,
  intervalsOfDay,
  isDate,
  type Session,
  secondsPerDay,
  sessionsOf,
} from './calendar.ts';
export { usualWait, type Work, workOf } from './channels.ts';
export { keysOfWork } from './check-work.ts';
export { type DayGridRow, dayGrid } from './day-grid.ts';
export { scenarioDigest } from './digest.ts';
export * from './examples.ts';
export { handlingParts } from './handling-parts.ts';
export {
  type FieldUnit,
  type GivenKind,
  type IssueCode,
  type IssueParams,
  type IssueValue,
  type Kind,
  type Range,
  ScenarioError,
  type ScenarioIssue,
  type Size,
} from './issue.ts';
export { limits } from './limits.ts';
export { peopleOnShift } from './on-shift.ts';
export { parseScenario } from './parse.ts';
export * from './presets/index.ts';
export type * from './scenario.ts';
export { scenarioVersion } from './scenario.ts';
export { type JsonSchema, scenarioSchema } from './schema.ts';
export { acceptableWaitOf, serviceLevelsOf, serviceLevelTargetOf } from './service-levels-of.ts';
export { totalShrinkage } from './shrinkage.ts';
export { cutAtSurges, type FactorStep, surgeSteps } from './surges.ts';
