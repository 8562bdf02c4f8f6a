/** Files that a command writes where `--out` says. */
import { writeFileSync, writeSync } from 'node:fs';
import type { Scenario } from '../../scenario/index.ts';
import type { Context } from '../command.ts';
import { BadInput, problem } from '../problem.ts';

/** Writes a scenario as JSON and says so on the terminal. @throws BadInput where it cannot be written. */
export function writeScenario(path: string, scenario: Scenario, { terminal, words }: Context): void {
  try {
    writeFileSync(path, `${JSON.stringify(scenario, null, 2)}\n`);
  } catch (error) {
    throw unwritable(path, error);
  }
  terminal.write(`${words.staffing.written(path)}\n`);
}

/**
 * Writes all of a text to a file that is open, where it stands or from this byte on.
 *
 * @throws BadInput where it cannot be written: the disk is full, or gone.
 */
export function writeWhole(path: string, handle: number, text: string, from?: number): void {
  const bytes = Buffer.from(text);
  try {
    // a disk that is nearly full takes a part
    for (let at = 0; at < bytes.length; ) {
      at += writeSync(handle, bytes, at, bytes.length - at, from === undefined ? null : from + at);
    }
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** The problem of a file that cannot be written. */
export function unwritable(path: string, error: unknown): BadInput {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EISDIR') return new BadInput([problem('--out', path, 'isFolder')]);
  return new BadInput([problem('--out', path, 'unwritable', code ?? message)]);
}
