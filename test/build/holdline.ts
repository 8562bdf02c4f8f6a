/**
 * Runs the command line: `holdline` within this process, from its sources, with the world around it replaced; `built`
 * as a child process, from dist/, as scripts and people do. What a command says and answers is the same in both, and
 * a process takes a third of a second to begin; so `built` is for what the process itself is: exit codes, pipes,
 * signals, threads, files beside it.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { root } from '../../.scripts/bundle.mjs';
import { run } from '../../src/cli/run.ts';

export const program = join(root, 'dist/holdline.js');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Standard input; default: none. */
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

interface ProcessOptions extends RunOptions {
  readonly cwd?: string;
}

/** Runs `holdline` with these arguments here, in English unless told otherwise, on this thread. */
export async function holdline(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const { input = '', environment = {} } = options;
  let stdout = '';
  let stderr = '';
  const code = await run(args, {
    environment: { LC_ALL: 'C', ...environment },
    out: (text) => {
      stdout += text;
    },
    terminal: {
      write: (text) => {
        stderr += text;
      },
    },
    standardInput: Readable.from([Buffer.from(input)]),
    app: join(root, 'dist/app/'),
    threads: 0,
    signal: new AbortController().signal,
  });
  return { code, stdout, stderr };
}

/** Runs the built `holdline` as a process of its own. */
export function built(args: readonly string[], options: ProcessOptions = {}): Promise<Outcome> {
  return runProgram(process.execPath, [program, ...args], options);
}

export function runProgram(
  command: string,
  args: readonly string[],
  { input = '', cwd = root, environment = {} }: ProcessOptions = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, LC_ALL: 'C', ...environment } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
    // a program that refuses its arguments never reads what it is given
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
