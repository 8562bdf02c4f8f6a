export type { Binding, Goals } from './goals.ts';
export {
  type Model,
  type RequiredAgents,
  type RequiredAgentsByIntervalInput,
  type RequiredAgentsInput,
  requiredAgents,
  requiredAgentsByInterval,
} from './required-agents.ts';
