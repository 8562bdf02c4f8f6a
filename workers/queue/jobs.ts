/**
 * How jobs stand in the queue of a version: its name, how often they are tried and when a lost worker's job is taken
 * up by another. A worker that dies cannot say so: it is told by its lock, which it renews every second and which
 * ends after five; looked for every second and a half, its jobs are back within seven seconds.
 *
 * A job that fails is tried three times, and so is one whose workers die; then it is set aside with its reason.
 */
import type { JobsOptions } from 'bullmq';
import { complaintOf } from './complaint.ts';
import { type ReasonCode, Refusal } from './refusal.ts';

/** The queue of a version: other versions never see its jobs. */
export function queueName(version: string): string {
  return `cells-${version}`;
}

export const tries = 3;

/** Options of a worker. */
export const watch = {
  lockDuration: 5000,
  lockRenewTime: 1000,
  stalledInterval: 1500,
  maxStalledCount: tries - 1,
} as const;

/** Options of a job: gone when it is done (its figures are kept), kept when it is set aside. */
export const options: JobsOptions = {
  attempts: tries,
  backoff: { type: 'fixed', delay: 300 },
  removeOnComplete: true,
  removeOnFail: { age: 30 * 24 * 3600, count: 100_000 },
  stackTraceLimit: 1,
};

/** Why a job was set aside: one of our reasons, or the text of an error. */
export type Reason =
  | { readonly code: ReasonCode; readonly params: readonly (string | number)[] }
  | { readonly text: string };

const mark = 'holdline refuses: ';
const longest = 300;

/** A reason as it is kept with a job. */
export function reasonText(error: unknown): string {
  if (error instanceof Refusal) return `${mark}${JSON.stringify([error.code, ...error.params])}`;
  const told = complaintOf(error) ?? (error instanceof Error ? error.message : String(error));
  return told.slice(0, longest);
}

/** The reason that was kept with a job. */
export function reasonOf(text: string): Reason {
  if (/^job stalled more than/.test(text)) return { code: 'workersDied', params: [tries] };
  if (!text.startsWith(mark)) return { text: text.slice(0, longest) };
  try {
    const [code, ...params] = JSON.parse(text.slice(mark.length));
    return { code, params };
  } catch {
    return { text: text.slice(0, longest) };
  }
}
