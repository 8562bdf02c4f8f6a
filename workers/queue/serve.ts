/**
 * A worker at a queue: takes jobs of its own version, computes their cells in as many slots as it has threads, and
 * keeps the figures. A job is pure, so it does no harm that one is computed twice: by a worker that was thought dead,
 * or once more after a kill.
 *
 * What a job names is checked before anything is computed; one that is not ours is set aside with the reason, and the
 * worker goes on. Told to stop, it puts back what it has in hand, which costs that job none of its tries.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { type Figures, type Job, jobOf } from './job.ts';
import { options, queueName, type Reason, reasonOf, reasonText, watch } from './jobs.ts';
import { type Line, prefix } from './line.ts';
import { Refusal, refusal } from './refusal.ts';
import { Register } from './register.ts';
import { Store } from './store.ts';

export interface Serving<Grid> {
  readonly version: string;
  /** Jobs at a time. */
  readonly slots: number;
  readonly signal: AbortSignal;
  /** Reads a grid. @throws Refusal for one that is damaged. */
  readonly readGrid: (text: string, sweep: string) => Grid;
  /** The figures of a job's cells, in order, or a refusal; `slot` is no other job's meanwhile. */
  readonly compute: (grid: Grid, job: Job, slot: number) => Promise<readonly Figures[]>;
  readonly onEvent: (event: Served) => void;
}

export type Served =
  /** A job is done. */
  | { readonly kind: 'done'; readonly job: Job }
  /** A job failed; `last`: it is not tried again. */
  | { readonly kind: 'failed'; readonly name: string; readonly reason: Reason; readonly last: boolean }
  /** Sweeps of another version wait here. */
  | { readonly kind: 'otherVersion'; readonly version: string }
  /** Redis or the line to it complains. */
  | { readonly kind: 'trouble'; readonly reason: string };

const lookEvery = 5000; // milliseconds
const longestGoodbye = 5000; // milliseconds

/** Serves until the signal. @throws Refusal when only sweeps of another version wait, or the line is lost for good. */
export async function serve<Grid>(line: Line, serving: Serving<Grid>): Promise<void> {
  const { version, slots, signal, onEvent } = serving;
  const { bull, redis, connection } = line;
  const register = new Register(redis, { kind: 'worker', version, id: workerId() });
  const others = await otherVersions(register, version);
  if (others.wait && !others.own) throw refusal('otherVersion', others.wait, version);
  await register.note();
  const slotsFree = Array.from({ length: slots }, (_, slot) => slot);
  const store = new Store(redis, version);
  const grids = new Grids(store, serving.readGrid);

  const worker = new bull.Worker(
    queueName(version),
    async (given, token) => {
      const slot = slotsFree.pop()!;
      try {
        const job = jobOf(given.data);
        if (!job) throw refusal('foreignJob');
        if (job.version !== version) throw refusal('otherVersion', job.version, version);
        const found = await serving.compute(await grids.of(job.sweep), job, slot);
        await store.keep(job, found);
        onEvent({ kind: 'done', job });
      } catch (error) {
        if (signal.aborted) {
          await given.moveToWait(token);
          throw new bull.WaitingError();
        }
        const reason = reasonText(error);
        const isLast = error instanceof Refusal || given.attemptsMade + 1 >= (options.attempts ?? 1);
        onEvent({ kind: 'failed', name: String(given.id), reason: reasonOf(reason), last: isLast });
        throw error instanceof Refusal ? new bull.UnrecoverableError(reason) : new Error(reason);
      } finally {
        slotsFree.push(slot);
      }
    },
    { connection, prefix, concurrency: slots, ...watch },
  );
  worker.on('error', (error) => onEvent({ kind: 'trouble', reason: reasonText(error) }));

  let said: string | undefined;
  const look = setInterval(() => {
    otherVersions(register, version).then(
      ({ wait }) => {
        if (wait && wait !== said) onEvent({ kind: 'otherVersion', version: wait });
        said = wait;
      },
      () => undefined,
    );
  }, lookEvery);
  try {
    await Promise.race([aborted(signal), line.lost]);
  } finally {
    clearInterval(look);
    // it takes no further job from here on; what it has in hand it puts back, if there is a line
    const canPutBack = signal.aborted && redis.status === 'ready';
    const closed = worker.close(!canPutBack).catch(() => undefined);
    const goodbye = Promise.all([closed, register.leave()]).then(() => worker.disconnect());
    const over = new AbortController(); // the pause is not to hold up who has said goodbye
    const late = pause(longestGoodbye, undefined, { signal: over.signal });
    await Promise.race([goodbye, late]).catch(() => undefined);
    over.abort();
    late.catch(() => undefined);
  }
}

/** The grids of the last sweeps, read once. */
class Grids<Grid> {
  private readonly store: Store;
  private readonly read: Serving<Grid>['readGrid'];
  private readonly known = new Map<string, Promise<Grid>>();
  private readonly most = 4;

  constructor(store: Store, read: Serving<Grid>['readGrid']) {
    this.store = store;
    this.read = read;
  }

  of(sweep: string): Promise<Grid> {
    const known = this.known.get(sweep);
    if (known) return known;
    const grid = this.store.grid(sweep).then((text) => this.read(text, sweep));
    this.known.set(sweep, grid);
    grid.catch(() => this.known.delete(sweep));
    const [oldest] = this.known.keys();
    if (this.known.size > this.most) this.known.delete(oldest!);
    return grid;
  }
}

/** Whether sweeps of this version are here, and the version of others that are. */
async function otherVersions(
  register: Register,
  version: string,
): Promise<{ own: boolean; wait: string | undefined }> {
  const sweeps = (await register.present()).filter(({ kind }) => kind === 'sweep');
  return {
    own: sweeps.some((sweep) => sweep.version === version),
    wait: sweeps.find((sweep) => sweep.version !== version)?.version,
  };
}

function workerId(): string {
  return `${process.pid}-${Math.random().toString(36).slice(2, 10)}`;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
