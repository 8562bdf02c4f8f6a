/**
 * Results kept in the repository: `baseline.json`, which quick runs are held against, and one file for every
 * recorded run, named by date and commit. Run from the root of the checkout, as npm does.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Result } from './result.ts';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  /** Processes that wanted a core when the run ended, mean of the last minute: 1 of them is ours. */
  readonly load: number;
}

export interface Run {
  /** When, and at which commit; a `+` follows the commit when files had been changed since. */
  readonly date: string;
  /** Time of day, UTC; the baseline, of several runs, may have none. */
  readonly time?: string;
  readonly commit: string;
  readonly machine: Machine;
  readonly results: readonly Result[];
}

const folder = 'bench/results';
const baselineFile = join(folder, 'baseline.json');

export function describeRun(results: readonly Result[]): Run {
  const all = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    time: new Date().toISOString().slice(11, 16),
    commit: commit(),
    machine: {
      cpu: all[0]?.model.trim() ?? 'unknown',
      cores: all.length,
      node: process.version,
      load: loadavg()[0]!,
    },
    results,
  };
}

/** Adds a run to the recorded ones and makes it, over what the baseline said before, the new baseline. */
export function recordRun(run: Run): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${run.date}-${run.commit.replace('+', '')}.json`);
  const measured = new Set(run.results.map((result) => result.name));
  const kept = readBaseline()?.results.filter((result) => !measured.has(result.name)) ?? [];
  write(file, run);
  write(baselineFile, { ...run, results: [...run.results, ...kept] });
  return file;
}

export function readBaseline(): Run | undefined {
  return existsSync(baselineFile) ? (JSON.parse(readFileSync(baselineFile, 'utf8')) as Run) : undefined;
}

/** Six significant digits say all that a measurement can. */
function write(file: string, run: Run): void {
  const rounded = (_: string, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value;
  writeFileSync(file, `${JSON.stringify(run, rounded, 2)}\n`);
}

function commit(): string {
  const git = (...args: string[]) => spawnSync('git', args, { encoding: 'utf8' }).stdout?.trim() ?? '';
  const changed = git('status', '--porcelain', '--', 'src', 'workers', 'bench/*.ts') !== '';
  return `${git('rev-parse', '--short', 'HEAD') || 'unknown'}${changed ? '+' : ''}`;
}
