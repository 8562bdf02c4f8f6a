/**
 * The file that a sweep grows, so that it can be stopped at any moment and taken up again: CSV, a line for each
 * cell, in order. Every line ends with the digest of the grid it belongs to. A line is written whole, by one call,
 * and forced to the disk; what a kill may leave is one line without its end, which is cut off before going on.
 */
import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { BadInput, problem } from '../problem.ts';
import { unwritable } from '../running/written-file.ts';

export class SweepFile {
  /** Cells that are already in it. */
  readonly done: number;
  /** Lines in it, without the header. */
  readonly lines: readonly string[];
  private readonly handle: number;

  /** @throws BadInput for a file that cannot be written, or that belongs to another grid. */
  constructor(file: string, header: string, digest: string) {
    try {
      this.handle = openSync(file, 'a+');
    } catch (error) {
      throw unwritable(file, error);
    }
    const text = readFileSync(this.handle, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    const [first, ...lines] = whole.split('\n').slice(0, -1);
    // a header cut short is the beginning of this one; anything else is somebody's file
    const isOurs =
      first === undefined
        ? `${header}\n`.startsWith(text)
        : first === header &&
          lines.every((line, c) => line.startsWith(`${c},`) && line.endsWith(`,${digest}`));
    if (!isOurs) {
      closeSync(this.handle);
      throw new BadInput([problem('--out', file, 'otherGrid')]);
    }
    ftruncateSync(this.handle, Buffer.byteLength(whole));
    if (first === undefined) this.write(header);
    this.lines = lines;
    this.done = lines.length;
  }

  /** Adds a line for good. */
  write(line: string): void {
    writeSync(this.handle, `${line}\n`);
    fsyncSync(this.handle);
  }

  close(): void {
    closeSync(this.handle);
  }
}
