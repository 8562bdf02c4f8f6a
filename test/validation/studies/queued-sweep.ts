/**
 * A sweep of 2,000 jobs over three worker processes, one of them killed every five seconds and Redis once under way,
 * against the same sweep on two threads of one process: every cell there once, the same bytes, and the work done per
 * second, of the clock and of the processors. Then the same sweep in three parts, merged.
 *
 * On a machine that others use too, a worker that is killed every five seconds does nothing but begin; so a kill also
 * waits until all have used as much as the threads would in five seconds of a machine of their own.
 *
 * Killed processes cannot tell what they used, so the processor time of all (workers, submitter and Redis; of the
 * other, its one process) is read from the system as they run.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { OwnRedis } from '../../setup/redis.ts';

export interface QueuedSweepOptions {
  /** Replications of a cell; 400 make a cell as large as a job. */
  readonly replications?: number | undefined;
}

const cells = 2000;
const workers = 3;
const threads = 2;
const parts = 3;
const killEvery = 5000; // milliseconds
const least = 0.85;

const grid = (replications: number) => ({
  scenario: 'preset:hotlineMonday',
  axes: [
    { name: 'patience', path: 'types[0].patience.mean', from: 60, to: 285, step: 25 },
    { name: 'people', path: 'groups[0].agents.perInterval', times: [0.9, 0.95, 1, 1.05, 1.1] },
    { name: 'aht', path: 'types[0].handleTime.mean', from: 200, to: 395, step: 5 },
  ],
  measures: ['offered', 'serviceLevel', 'calls.averageWait', 'abandonmentRate', 'occupancy'],
  replications,
  seed: 'machines',
});

/** Runs it all and prints a table; whether everything holds. */
export async function queuedSweep(
  { replications = 400 }: QueuedSweepOptions,
  print: (line: string) => void,
): Promise<boolean> {
  const { status } = spawnSync(process.execPath, ['.scripts/build.mjs', '--stale'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the build failed');
  const folder = mkdtempSync(join(tmpdir(), 'holdline-queued-'));
  const at = (name: string) => join(folder, name);
  try {
    writeFileSync(at('grid.json'), JSON.stringify(grid(replications)));
    const local = await measured((crew) =>
      crew.done(['sweep', at('grid.json'), '--threads', `${threads}`, '--out', at('local.csv')]),
    );
    const bytes = readFileSync(at('local.csv'), 'utf8');
    print(`${threads} threads: ${shown(local)}`);
    const queued = await overQueue(at('grid.json'), at('queued.csv'));
    const isSame = readFileSync(at('queued.csv'), 'utf8') === bytes;
    print(`${workers} workers: ${shown(queued)}; ${queued.kills} killed, Redis killed and begun again once`);
    const numbers = bytes
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => Number(line.split(',')[0]));
    const isOnce =
      numbers.length === cells && numbers.every((cell, l) => cell === l) && queued.kept === cells;
    print(
      `every cell once: ${yes(isOnce)} (${queued.kept} kept); the same bytes: ${yes(isSame)} (${bytes.length})`,
    );
    const [wall, cpu] = [local.seconds / queued.seconds, local.cpu / queued.cpu];
    print(
      `throughput to that of the threads: ${wall.toFixed(2)} by the clock, ${cpu.toFixed(2)} per CPU second`,
    );
    const merged = await measured(async (crew) => {
      const files = Array.from({ length: parts }, (_, p) => at(`part-${p + 1}.csv`));
      const runs = files.map((file, p) =>
        crew.done([
          'sweep',
          at('grid.json'),
          '--threads',
          '1',
          '--shard',
          `${p + 1}/${parts}`,
          '--out',
          file,
        ]),
      );
      await Promise.all(runs);
      await crew.done(['merge', ...files, '--out', at('merged.csv')]);
    });
    const isMerged = readFileSync(at('merged.csv'), 'utf8') === bytes;
    print(`${parts} parts, merged: ${shown(merged)}; the same bytes: ${yes(isMerged)}`);
    return isSame && isOnce && isMerged && wall >= least && cpu >= least;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Measured {
  readonly seconds: number;
  readonly cpu: number;
}

async function overQueue(file: string, out: string): Promise<Measured & { kills: number; kept: number }> {
  const redis = await OwnRedis.start();
  let kills = 0;
  let kept = 0;
  try {
    const took = await measured(async (crew) => {
      crew.watch(redis.pid);
      const worker = () => crew.begin(['worker', '--queue', redis.address, '--threads', '1']);
      const serving = Array.from({ length: workers }, worker);
      const sweep = crew.done(['sweep', file, '--queue', redis.address, '--out', out]);
      let isDone = false;
      const done = sweep.finally(() => {
        isDone = true;
      });
      let last = { at: performance.now(), cpu: 0 };
      const kill = setInterval(() => {
        const now = { at: performance.now(), cpu: crew.cpu };
        const isTime = now.at - last.at >= killEvery && now.cpu - last.cpu >= (threads * killEvery) / 1000;
        if (!isTime) return;
        last = now;
        const turn = kills % workers;
        crew.sample();
        serving[turn]!.kill('SIGKILL');
        serving[turn] = worker();
        kills += 1;
      }, 50);
      try {
        while (!isDone && linesIn(out) < cells / 3) await pause(200);
        crew.sample();
        await redis.restart(1000, 'SIGKILL');
        crew.watch(redis.pid);
        await done;
      } finally {
        clearInterval(kill);
        for (const child of serving) child.kill('SIGTERM');
      }
    });
    kept = await redis.count(/^\{holdline\}:[^:]+:[0-9a-f]{16}:cells$/);
    return { ...took, kills, kept };
  } finally {
    await redis.stop();
  }
}

/** Processes of `holdline`, and what they use. */
class Crew {
  private readonly ticks = new Map<number, number>();

  /** Begins one. */
  begin(args: readonly string[]): ChildProcess {
    const child = spawn(process.execPath, [resolve('dist/holdline.js'), ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.watch(child.pid!);
    return child;
  }

  /** Begins one and waits until it has ended well. */
  done(args: readonly string[]): Promise<void> {
    const child = this.begin(args);
    let said = '';
    child.stderr!.on('data', (chunk) => {
      said += chunk;
    });
    return new Promise((settle, reject) => {
      child.once('exit', (code) =>
        code === 0 ? settle() : reject(new Error(`${args[0]}: ${code}\n${said}`)),
      );
    });
  }

  watch(pid: number): void {
    this.ticks.set(pid, this.ticks.get(pid) ?? 0);
  }

  /** Reads what every process has used so far. */
  sample(): void {
    for (const pid of this.ticks.keys()) {
      try {
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
        // a process that ended reads as 0 or not at all
        const used = Number(fields[11]) + Number(fields[12]);
        this.ticks.set(pid, Math.max(used, this.ticks.get(pid)!));
      } catch {
        // gone
      }
    }
  }

  /** CPU seconds of all. */
  get cpu(): number {
    return [...this.ticks.values()].reduce((sum, ticks) => sum + ticks, 0) / 100;
  }
}

async function measured(work: (crew: Crew) => Promise<void>): Promise<Measured> {
  const crew = new Crew();
  const watch = setInterval(() => crew.sample(), 50);
  const began = performance.now();
  try {
    await work(crew);
    return { seconds: (performance.now() - began) / 1000, cpu: crew.cpu };
  } finally {
    clearInterval(watch);
  }
}

function linesIn(file: string): number {
  try {
    return readFileSync(file, 'utf8').split('\n').length - 2;
  } catch {
    return 0;
  }
}

function shown({ seconds, cpu }: Measured): string {
  return `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} CPU s, ${(cells / cpu).toFixed(1)} cells per CPU second`;
}

function yes(isSo: boolean): string {
  return isSo ? 'yes' : 'NO';
}

function pause(time: number): Promise<void> {
  return new Promise((settle) => setTimeout(settle, time));
}
