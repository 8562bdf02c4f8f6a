/** Where the lines of a sweep go: files of every kind that a person may name. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BadInput } from '../../../src/cli/problem.ts';
import { SweepFile } from '../../../src/cli/sweep/sweep-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdline-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const digest = '0123456789abcdef';
const lines = [`0,1,${digest}`, `1,2,${digest}`];

describe('the file of a sweep', () => {
  it('holds what was written, and is taken up again', () => {
    const name = join(folder, 'cells.csv');
    const file = new SweepFile(name, ['head'], [0, 1], digest);
    file.write([lines[0]!]);
    file.close();
    const again = new SweepFile(name, ['head'], [0, 1], digest);
    expect(again.lines).toEqual([lines[0]]);
    again.write([lines[1]!]);
    again.close();
    expect(readFileSync(name, 'utf8')).toBe(`head\n${lines.join('\n')}\n`);
  });

  it('is the same when two write it at once, and when a line without its end is taken up', () => {
    const name = join(folder, 'two.csv');
    const two = [1, 2].map(() => new SweepFile(name, ['head'], [0, 1], digest));
    two[0]!.write([lines[0]!]);
    two[1]!.write([lines[0]!]);
    const late = new SweepFile(name, ['head'], [0, 1], digest);
    expect(late.lines).toEqual([lines[0]]);
    for (const file of [late, ...two]) {
      file.write([lines[1]!]);
      file.close();
    }
    const whole = `head\n${lines.join('\n')}\n`;
    expect(readFileSync(name, 'utf8')).toBe(whole);
    for (const cut of [2, 5, 12, whole.length - 1]) {
      writeFileSync(name, whole.slice(0, cut));
      const again = new SweepFile(name, ['head'], [0, 1], digest);
      again.write(lines.slice(again.lines.length));
      again.close();
      expect([cut, readFileSync(name, 'utf8')]).toEqual([cut, whole]);
    }
  });

  it.skipIf(process.platform !== 'linux')(
    'may be a device: nothing is read from it, and a full one is said',
    () => {
      const gone = new SweepFile('/dev/null', ['head'], [0, 1], digest);
      gone.write(lines);
      expect(gone.lines).toEqual([]);
      gone.close();
      let refused: unknown;
      try {
        new SweepFile('/dev/full', ['head'], [0, 1], digest);
      } catch (error) {
        refused = error;
      }
      expect(refused).toBeInstanceOf(BadInput);
      expect((refused as BadInput).problems[0]!.say('en')).toBe(
        '--out "/dev/full" cannot be written (ENOSPC)',
      );
    },
  );
});
