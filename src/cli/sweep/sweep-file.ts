/**
 * The file that a sweep grows, so that it can be stopped at any moment and taken up again: CSV, a line for each
 * cell, in order. Every line ends with the digest of the grid it belongs to. A line is written whole, by one call,
 * and forced to the disk; what a kill may leave is one line without its end, which is cut off before going on. Lines
 * are put where they belong rather than at the end, so that two sweeps of a grid into one file, which nobody means but
 * somebody starts, write the same bytes in the same places.
 *
 * What is no file but a pipe or a terminal (`--out /dev/stdout`) takes the lines as they come and holds none.
 *
 * A part of a sweep is such a file with some of the cells, and a line before the others that says which.
 */
import { closeSync, constants, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { BadInput, problem } from '../problem.ts';
import { unwritable, writeWhole } from '../running/written-file.ts';

export class SweepFile {
  /** Lines in it, without those before the first cell. */
  readonly lines: readonly string[];
  private readonly file: string;
  private readonly handle: number;
  /** Whether there is a disk to read back from. */
  private readonly isKept: boolean;
  /** Where the next line belongs, bytes. */
  private end = 0;

  /**
   * `heads` stand before the first cell; `cells` are to follow, whose lines end with `digest`.
   *
   * @throws BadInput for a file that cannot be written, or that belongs to another grid.
   */
  constructor(file: string, heads: readonly string[], cells: readonly number[], digest: string) {
    this.file = file;
    try {
      this.handle = openSync(file, constants.O_RDWR | constants.O_CREAT);
    } catch (error) {
      throw unwritable(file, error);
    }
    this.isKept = fstatSync(this.handle).isFile();
    if (!this.isKept) {
      this.lines = [];
      this.write(heads);
      return;
    }
    const text = readFileSync(this.handle, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    const written = whole.split('\n').slice(0, -1);
    const head = heads.map((line) => `${line}\n`).join('');
    const lines = written.slice(heads.length);
    // heads cut short are the beginning of these; anything else is somebody's file
    const isOurs =
      written.length < heads.length || text.length < head.length
        ? head.startsWith(text)
        : text.startsWith(head) &&
          lines.length <= cells.length &&
          lines.every((line, c) => line.startsWith(`${cells[c]},`) && line.endsWith(`,${digest}`));
    if (!isOurs) {
      closeSync(this.handle);
      throw new BadInput([problem('--out', file, 'otherGrid')]);
    }
    if (written.length < heads.length) {
      this.write(heads);
    } else {
      this.end = Buffer.byteLength(whole);
      if (whole !== text) ftruncateSync(this.handle, this.end);
    }
    this.lines = lines;
  }

  /** Adds lines for good. @throws BadInput when they cannot be written: the disk is full, or gone. */
  write(lines: readonly string[]): void {
    const text = lines.map((line) => `${line}\n`).join('');
    writeWhole(this.file, this.handle, text, this.isKept ? this.end : undefined);
    this.end += Buffer.byteLength(text);
    try {
      if (this.isKept) fsyncSync(this.handle);
    } catch (error) {
      throw unwritable(this.file, error); // what was promised room is refused it only now
    }
  }

  close(): void {
    closeSync(this.handle);
  }
}
