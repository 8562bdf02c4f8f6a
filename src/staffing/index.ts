export { type DaySession, daySessions, isOneLine } from './day-of-scenario.ts';
export { askInterval, type Infeasible, type IntervalAnswer } from './interval/feasibility.ts';
export type { Binding, Goals } from './interval/goals.ts';
export {
  type Model,
  type RequiredAgentsByIntervalInput,
  type RequiredAgentsInput,
  requiredAgents,
  requiredAgentsByInterval,
} from './interval/required-agents.ts';
export type { RequiredAgents } from './interval/search.ts';
export { around, type SensitivityInput, type SensitivityRow, sensitivity } from './interval/sensitivity.ts';
export {
  type LoadedInput,
  largestArrivalRate,
  longestHandleTime,
  type PeopleInput,
  type ShortestWait,
  shortestWait,
} from './interval/with-agents.ts';
export * from './month/index.ts';
export {
  type PromiseInput,
  type PromiseProgress,
  type PromiseReport,
  promiseStudy,
  type TypePromise,
} from './promise/promise.ts';
export { type RequiredByDayInput, requiredByDay } from './required-by-day.ts';
export { type RequiredByIntervalInput, requiredByInterval } from './required-by-interval.ts';
export { type StaffingOptions, staffBySimulation } from './simulation/staff-by-simulation.ts';
export { type StaffedCell, staffedSweepStudy } from './simulation/staffed-sweep.ts';
export type {
  PlannedGroup,
  PlannedTarget,
  StaffingPlan,
  StaffingProgress,
  Unreachable,
} from './simulation/staffing-plan.ts';
export { withUsualTargets } from './simulation/usual-targets.ts';
export * from './slots/index.ts';
export { goalsOfTargets, type TargetGoals } from './target-goals.ts';
export {
  type Bar,
  type Cause,
  type CauseKey,
  causeKeys,
  type Explained,
  type Explanation,
  explainStudy,
  levelBars,
  type OwnContacts,
  type OwnWork,
  ownContactBars,
  ownContactsStudy,
  type StepKey,
  type Waterfall,
  type WaterfallStep,
  waterfallStudy,
} from './waterfall/index.ts';
