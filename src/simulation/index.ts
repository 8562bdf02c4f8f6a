export { placesOf, tallyLength } from './cells.ts';
export type { ContactLog, ContactRecord, Outcome } from './contact-log.ts';
export { acceptableWaitOf, defaultSeed, type Plan, serviceLevelTargetOf } from './plan.ts';
export { type Batch, type KernelChoice, Simulator, tallyOf } from './simulator.ts';
export { binCount, binMiddle } from './wait-histogram.ts';
