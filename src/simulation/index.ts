export { checkpoints } from './checkpoints.ts';
export type { ContactLog, ContactRecord, Outcome } from './contact-log.ts';
export { acceptableWaitOf, compilePlan, defaultSeed, type Plan, serviceLevelTargetOf } from './plan.ts';
export { defaultReplications, provenanceOf, shapeOf } from './provenance.ts';
export { isPrecise, type SimulateOptions, simulate } from './simulate.ts';
export { type Batch, type KernelChoice, Simulator } from './simulator.ts';
