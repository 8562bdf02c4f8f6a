/** A queue that spreads a sweep over machines: where it is, who submits, who serves. */
export { type QueueAddress, queueAddress } from './address.ts';
export { refusalOf } from './complaint.ts';
export { type Figures, type Job, limits } from './job.ts';
export type { Reason } from './jobs.ts';
export { type Line, openLine } from './line.ts';
export { type ReasonCode, Refusal, refusal } from './refusal.ts';
export { type Served, serve } from './serve.ts';
export { type Aside, type Submitted, submit } from './submit.ts';
