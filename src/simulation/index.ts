export { checkpoints } from './checkpoints.ts';
export { compare, compareDrafts, comparisonRun } from './compare.ts';
export type { ContactLog, ContactRecord, Outcome } from './contact-log.ts';
export { type FreshRatios, FreshVolumes, solveFresh } from './fresh-volumes.ts';
export { acceptableWaitOf, compilePlan, defaultSeed, type Plan, serviceLevelTargetOf } from './plan/plan.ts';
export { defaultReplications, provenanceOf, shapeOf } from './provenance.ts';
export { type Run, type RunLimits, runHere } from './run.ts';
export { simulate, simulationRun } from './simulate.ts';
export { type Batch, type KernelChoice, Simulator } from './simulator.ts';
