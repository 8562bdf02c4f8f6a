/**
 * Processes that try mutants or watch a test file, with an end to the processor time they may take: time that merely
 * passes says little on a machine that others use as well.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Attempt, Verdict } from './attempt.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
export const cacheFolder = join(root, 'node_modules/.cache/holdline/mutants');

/** Attempts after which a process has gathered enough modules in its memory. */
const mostAttempts = 40;
/** Where the time on the processor is not known, time that passes counts so much less. */
const patience = 10;
/** Milliseconds from look to look at the time a process has taken. */
const pause = 100;

/** Runs a program beside this file with Node. */
export function start(program: string, args: readonly string[]): ChildProcess {
  const hooks = pathToFileURL(join(root, 'test/setup/native-source.mjs')).href;
  return spawn(
    process.execPath,
    ['--max-old-space-size=1500', '--import', hooks, join(root, 'test/mutation', program), ...args],
    { cwd: root, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
  );
}

/** Ends a process once it has taken so many seconds more; answers a function that stops looking. */
export function limitTime(child: ChildProcess, seconds: number): () => void {
  const pid = child.pid!;
  const before = processorSeconds(pid) ?? 0;
  const began = performance.now();
  const timer = setInterval(() => {
    const passed = (performance.now() - began) / 1000;
    const taken = (processorSeconds(pid) ?? before + passed / patience) - before;
    if (Math.max(taken, passed / (3 * patience)) > seconds) child.kill('SIGKILL');
  }, pause);
  return () => clearInterval(timer);
}

/** Seconds on the processor so far, where the system says so in /proc. */
function processorSeconds(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}

/** Tries mutants one after the other. */
export class Trier {
  private child: ChildProcess | undefined;
  private attempts = 0;

  /** What the tests say; undefined when they take too long or end the process. */
  async try(attempt: Attempt, seconds: number): Promise<Verdict | undefined> {
    if (this.attempts === mostAttempts) this.stop();
    this.child ??= start('attempt.ts', []);
    const child = this.child;
    const starting = this.attempts++ === 0 ? 5 : 0;
    const endTime = limitTime(child, seconds + starting);
    const verdict = await new Promise<Verdict | undefined>((resolve) => {
      child.once('message', (message) => resolve(message as Verdict));
      child.once('exit', () => resolve(undefined));
      child.send(attempt);
    });
    endTime();
    child.removeAllListeners();
    if (!verdict) this.stop();
    return verdict;
  }

  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
    this.attempts = 0;
  }
}
