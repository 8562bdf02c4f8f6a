export {
  type AnyPatience,
  type AnyPatienceInput,
  type AnyPatienceMeasures,
  anyPatience,
} from './any-patience.ts';
export { type BusyDay, busyDays } from './busy-days.ts';
export { type ChatMeasures, type ChatsInput, chats } from './chats.ts';
export type { DurationLaw } from './duration-law.ts';
export { type DurationSpec, durationLaw } from './duration-spec.ts';
export { type ErlangA, type ErlangAInput, erlangA } from './erlang-a.ts';
export { type ErlangB, type ErlangBInput, erlangB } from './erlang-b.ts';
export { type ErlangC, type ErlangCInput, erlangC, type StableErlangC, type Unstable } from './erlang-c.ts';
export { type FiniteLine, type FiniteLineInput, finiteLine } from './finite-line.ts';
export { type FixedHandleTime, type FixedHandleTimeInput, fixedHandleTime } from './fixed-handle-time.ts';
export { empiricalLaw, uniformLaw } from './histogram-law.ts';
export { type Garnett, garnett, halfinWhitt } from './many-agents.ts';
export { hyperexponentialLaw, withBalking, withNever } from './mixed-laws.ts';
export {
  type OneAgent,
  type OneAgentInput,
  oneAgent,
  type RenewalInput,
  renewalArrivals,
} from './one-agent.ts';
export {
  nonPreemptivePriority,
  type PreemptiveClass,
  type PreemptiveInput,
  type Priority,
  type PriorityClass,
  type PriorityInput,
  preemptivePriority,
} from './priority.ts';
export { attemptRate } from './redials.ts';
export { deterministicLaw, exponentialLaw, gammaLaw, lognormalLaw, weibullLaw } from './simple-laws.ts';
export type { WaitMeasures } from './wait-measures.ts';
export { type WaitQuantileInput, waitQuantile } from './wait-quantile.ts';
