export type { Binding, Goals } from './goals.ts';
export {
  type Model,
  type RequiredAgentsByIntervalInput,
  type RequiredAgentsInput,
  requiredAgents,
  requiredAgentsByInterval,
} from './required-agents.ts';
export { type RequiredByIntervalInput, requiredByInterval } from './required-by-interval.ts';
export type { RequiredAgents } from './search.ts';
