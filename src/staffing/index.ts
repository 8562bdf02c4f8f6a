export type { Binding, Goals } from './interval/goals.ts';
export {
  type Model,
  type RequiredAgentsByIntervalInput,
  type RequiredAgentsInput,
  requiredAgents,
  requiredAgentsByInterval,
} from './interval/required-agents.ts';
export type { RequiredAgents } from './interval/search.ts';
export {
  type PromiseInput,
  type PromiseProgress,
  type PromiseReport,
  promiseStudy,
  type TypePromise,
} from './promise/promise.ts';
export { type RequiredByIntervalInput, requiredByInterval } from './required-by-interval.ts';
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
