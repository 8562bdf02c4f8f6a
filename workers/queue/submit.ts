/**
 * A sweep at a queue: asks for the cells that are not there, and takes them in order as they come. It holds nothing
 * that is not in the queue or in the caller's file, so it may be stopped and started at any moment, twice at a time
 * too; what is there is not asked for again.
 *
 * Rather than being told, it looks: a message may be lost when Redis is restarted, what is kept is not. When the cell
 * it waits for is neither there nor asked for, all that are missing are asked for again. What Redis refuses under way
 * (it is full, or takes no writes for a while) is tried again, as long as a lost line is waited for.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import { complaintOf } from './complaint.ts';
import { type Figures, figuresOf, type Job, jobName } from './job.ts';
import { options, queueName, type Reason, reasonOf, reasonText, tries } from './jobs.ts';
import { away, type Line, prefix } from './line.ts';
import { refusal } from './refusal.ts';
import { Register } from './register.ts';
import { Store } from './store.ts';

export interface Submission {
  readonly version: string;
  /** Digest of the grid. */
  readonly sweep: string;
  /** The grid as workers read it. */
  readonly grid: string;
  /** Cells of the grid, and how many of them, from the first on, the caller has already. */
  readonly cells: number;
  readonly before: number;
  /** Figures of a cell. */
  readonly figures: number;
  /** Cells of one job. */
  readonly perJob: number;
  readonly signal: AbortSignal;
  /** Takes a cell, in order; those set aside are left out. */
  readonly onFound: (cell: number, figures: Figures) => void;
  readonly onEvent: (event: Submitted) => void;
}

export type Submitted =
  /** Cells at the queue when it was first looked at. */
  | { readonly kind: 'there'; readonly cells: number }
  /** Cells that are done, wherever, and workers that serve this version. */
  | { readonly kind: 'progress'; readonly done: number; readonly workers: number }
  /** Nobody serves this version; those who are there serve others. */
  | { readonly kind: 'nobody'; readonly others: readonly string[] }
  /** Figures of a cell were damaged; it is computed again. */
  | { readonly kind: 'damaged'; readonly cell: number }
  /** Redis or the line to it complains. */
  | { readonly kind: 'trouble'; readonly reason: string };

/** Cells that were tried in vain. */
export interface Aside {
  readonly from: number;
  readonly to: number;
  readonly reason: Reason;
}

const lookEvery = 200; // milliseconds
const tellEvery = 500; // milliseconds
const registerEvery = 2000; // milliseconds
const longestGoodbye = 1000; // milliseconds
const pauseAfterComplaint = 1000; // milliseconds
const cellsAtOnce = 500;
const jobsAtOnce = 500;

/** Has all cells computed; answers what was set aside. @throws Refusal, or the signal's reason. */
export async function submit(line: Line, submission: Submission): Promise<readonly Aside[]> {
  const { bull, redis, connection } = line;
  const { version, sweep, signal } = submission;
  const queue = new bull.Queue(queueName(version), { connection, prefix });
  queue.on('error', (error) => submission.onEvent({ kind: 'trouble', reason: reasonText(error) }));
  const register = new Register(redis, { kind: 'sweep', version, id: `${sweep}-${process.pid}` });
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  const submitting = new Submitting(
    new Store(redis, version),
    queue,
    register,
    submission,
    line.address.shown,
  );
  try {
    return await Promise.race([submitting.run(), stopped, line.lost]);
  } finally {
    submitting.end();
    await register.leave();
    await Promise.race([queue.close(), pause(longestGoodbye, undefined, { ref: false })]);
  }
}

class Submitting {
  private readonly store: Store;
  private readonly queue: Queue;
  private readonly register: Register;
  private readonly asked: Submission;
  /** All cells before it are taken or set aside. */
  private next: number;
  private readonly aside: Aside[] = [];
  private readonly damages = new Map<number, number>();
  private ended = false;
  private readonly where: string;
  /** When Redis last did what it was asked. */
  private fine = performance.now();
  private looked = Number.NEGATIVE_INFINITY;
  private told = Number.NEGATIVE_INFINITY;
  private workers = 0;
  /** Times in a row that no worker of this version was there. */
  private looksAlone = 0;

  constructor(store: Store, queue: Queue, register: Register, asked: Submission, where: string) {
    this.store = store;
    this.queue = queue;
    this.register = register;
    this.asked = asked;
    this.next = asked.before;
    this.where = where;
  }

  async run(): Promise<readonly Aside[]> {
    const { sweep, grid, cells, onEvent } = this.asked;
    await this.register.note();
    await this.store.keepGrid(sweep, grid);
    onEvent({ kind: 'there', cells: await this.store.count(sweep) });
    await this.tryAgain();
    await this.take();
    if (this.next < cells) await this.askForMissing();
    while (this.next < cells && !this.ended) {
      try {
        if (!(await this.goOn())) await pause(lookEvery);
        this.fine = performance.now();
      } catch (error) {
        this.bear(error);
        await pause(pauseAfterComplaint);
      }
    }
    return this.aside;
  }

  /** Takes what has come; where nothing has, sees to it. Whether something had. */
  private async goOn(): Promise<boolean> {
    const before = this.next;
    await this.take();
    await this.tell();
    if (this.next > before) return true;
    await this.settleNext();
    return false;
  }

  /** A complaint of Redis is told and borne for a while. @throws any other error; Refusal when it goes on too long. */
  private bear(error: unknown): void {
    const reason = complaintOf(error);
    if (reason === undefined) throw error;
    if (performance.now() - this.fine > away) throw refusal('complains', this.where, reason);
    this.asked.onEvent({ kind: 'trouble', reason });
  }

  end(): void {
    this.ended = true;
  }

  /** Takes the cells that are there, up to the first that is not. */
  private async take(): Promise<void> {
    const { sweep, cells, figures, onFound } = this.asked;
    while (this.next < cells) {
      const range = numbers(this.next, Math.min(cells, this.next + cellsAtOnce));
      const texts = await this.store.found(sweep, range);
      for (const [k, text] of texts.entries()) {
        if (this.ended) return;
        const found = figuresOf(text, figures);
        if (!found) {
          if (text !== null) await this.forget(range[k]!);
          return;
        }
        onFound(range[k]!, found);
        this.next += 1;
      }
    }
  }

  /** Damaged figures are computed again, a few times. */
  private async forget(cell: number): Promise<void> {
    const times = (this.damages.get(cell) ?? 0) + 1;
    this.damages.set(cell, times);
    if (times > tries) {
      this.aside.push({ from: cell, to: cell + 1, reason: { code: 'answerDamaged', params: [cell] } });
      this.next = cell + 1;
      return;
    }
    this.asked.onEvent({ kind: 'damaged', cell });
    await this.store.forget(this.asked.sweep, cell);
  }

  /** What has become of the cell that is waited for: set aside, or lost. */
  private async settleNext(): Promise<void> {
    const name = jobName(this.jobOf(this.next));
    const state = await this.queue.getJobState(name);
    if (state === 'failed') {
      const job = await this.queue.getJob(name); // read once it has failed: its reason is there then
      // other cells of the job may be there, from before
      const { to } = this.jobOf(this.next);
      const reason = reasonOf(job?.failedReason ?? '');
      const from = this.next;
      while (this.next < to) {
        const [text] = await this.store.found(this.asked.sweep, [this.next]);
        if (text !== null) break;
        this.next += 1;
      }
      if (this.next > from) this.aside.push({ from, to: this.next, reason });
    } else if (state === 'unknown' || state === 'completed') {
      const [text] = await this.store.found(this.asked.sweep, [this.next]);
      if (text === null) await this.askForMissing();
    }
  }

  /** Asks for every job with a cell that is not there; one that is asked for already is not asked for twice. */
  private async askForMissing(): Promise<void> {
    const { sweep, cells, perJob } = this.asked;
    for (let first = this.jobOf(this.next).from; first < cells && !this.ended; first += perJob * jobsAtOnce) {
      const range = numbers(first, Math.min(cells, first + perJob * jobsAtOnce));
      const missing = new Set<number>();
      for (let at = 0; at < range.length; at += cellsAtOnce) {
        const few = range.slice(at, at + cellsAtOnce);
        const texts = await this.store.found(sweep, few);
        texts.forEach((text, k) => {
          if (text === null && few[k]! >= this.next) missing.add(this.jobOf(few[k]!).from);
        });
      }
      const jobs = [...missing].map((from) => this.jobOf(from));
      await this.queue.addBulk(
        jobs.map((job) => ({ name: 'cells', data: job, opts: { ...options, jobId: jobName(job) } })),
      );
    }
  }

  /** Jobs of this sweep that were set aside before get new tries. */
  private async tryAgain(): Promise<void> {
    const failed = await this.queue.getFailed(0, 99_999);
    for (const job of failed) {
      if (job?.id?.startsWith(`${this.asked.sweep}.`)) await job.remove().catch(() => undefined);
    }
  }

  private jobOf(cell: number): Job {
    const { version, sweep, cells, perJob } = this.asked;
    const from = cell - (cell % perJob);
    return { version, sweep, from, to: Math.min(cells, from + perJob) };
  }

  private async tell(): Promise<void> {
    const { sweep, version, cells, onEvent } = this.asked;
    if (performance.now() - this.told < tellEvery) return;
    this.told = performance.now();
    if (this.told - this.looked > registerEvery) {
      this.looked = this.told;
      const workers = (await this.register.present()).filter(({ kind }) => kind === 'worker');
      this.workers = workers.filter((worker) => worker.version === version).length;
      this.looksAlone = this.workers > 0 ? 0 : this.looksAlone + 1;
      // workers that are begun at the same time are given a moment
      if (this.looksAlone === 2) {
        onEvent({ kind: 'nobody', others: [...new Set(workers.map((worker) => worker.version))] });
      }
    }
    const kept = await this.store.count(sweep);
    onEvent({ kind: 'progress', done: Math.min(cells, Math.max(this.next, kept)), workers: this.workers });
  }
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}
