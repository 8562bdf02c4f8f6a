/** Runs the built command line as a child process, as scripts and people do. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../.scripts/bundle.mjs';

export const program = join(root, 'dist/holdline.js');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Standard input; default: none. */
  readonly input?: string;
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs `holdline` with these arguments, in English unless told otherwise. */
export function holdline(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return runProgram(process.execPath, [program, ...args], options);
}

export function runProgram(
  command: string,
  args: readonly string[],
  { input = '', cwd = root, environment = {} }: RunOptions = {},
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
