export { checkpoints } from './checkpoints.ts';
export { compare, compareDrafts, comparisonRun, type DraftsOptions, pairsOf } from './compare.ts';
export type { ContactLog, ContactRecord, Outcome } from './contact-log.ts';
export { type FreshRatios, freshVolumes, solveFresh, withFreshVolumes } from './fresh-volumes.ts';
export { tallySizeOf } from './plan/cells.ts';
export { compilePlan, defaultSeed, type Plan } from './plan/plan.ts';
export { type BrokenReason, brokenReasons, type PromiseLog, type PromiseRecord } from './promise-log.ts';
export { defaultReplications, provenanceOf, shapeOf } from './provenance.ts';
export { type Run, type RunLimits, runHere } from './run.ts';
export { simulate, simulationRun } from './simulate.ts';
export { type Batch, type KernelChoice, Simulator } from './simulator.ts';
export { runOf, type Step, type Study, studyHere } from './study.ts';
export { reportsRun, type SweptCell, sweepStudy } from './sweep.ts';
export { applyEvent, recordTrace, stateAt } from './trace.ts';
export {
  origins,
  places,
  type Trace,
  type TraceEvents,
  type TraceGroup,
  type TraceKind,
  traceKinds,
} from './trace-format.ts';
