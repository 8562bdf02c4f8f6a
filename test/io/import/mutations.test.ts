/**
 * Exports damaged at random: a character changed, added or dropped, a cell or a line lost, doubled or moved.
 * Whatever comes of it ends, and is either complained about, asked, set aside or remarked on, or the counts of
 * the cells that nobody touched are all there. Seeded, so that a failure stays where it is.
 */
import { describe, expect, it } from 'vitest';
import { type Import, type ImportRow, importTable } from '../../../src/io/index.ts';
import { decodeText } from '../../../src/io/text/decode.ts';
import { tries } from '../../setup/at-length.ts';
import { fixtures } from './layouts.ts';
import { oddClipboards } from './odd-clipboards.ts';

/** xorshift, 32 bits: every run damages the same places. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const texts = [
  ...fixtures.map(({ name, file, options }) => ({
    name,
    text: typeof file === 'string' ? file : decodeText(file).text,
    options,
  })),
  ...oddClipboards.map(({ name, text }) => ({ name, text, options: undefined })),
];

const marks = [...'0123456789.,;|\t"\' -:%aAxZ\u00a0\u2212\n\r/'];

/** Damages a text in one place; lines that were touched, by their number in the sound text. */
function damaged(text: string, random: (below: number) => number): string {
  const at = random(text.length);
  const mark = marks[random(marks.length)]!;
  const lines = text.split('\n');
  const line = random(lines.length);
  switch (random(8)) {
    case 0:
      return text.slice(0, at) + mark + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + mark + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at + 1);
    case 3:
      return lines.filter((_, i) => i !== line).join('\n');
    case 4:
      return lines.flatMap((one, i) => (i === line ? [one, one] : [one])).join('\n');
    case 5:
      return text.slice(0, at);
    case 6: {
      const other = random(lines.length);
      return lines.map((one, i) => (i === line ? lines[other] : i === other ? lines[line] : one)).join('\n');
    }
    default:
      return text.slice(0, at) + text.slice(at, at + 1 + random(12)).repeat(2) + text.slice(at + 12);
  }
}

function expectSound(read: Import): void {
  for (const row of read.rows) {
    for (const value of Object.values(row))
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    const { offered, answered, abandoned, answeredWithin } = row;
    for (const count of [offered, answered, abandoned, answeredWithin])
      if (count !== null) expect(count).toBeGreaterThanOrEqual(0);
    const isTold = read.remarks.some(
      ({ code, lines }) => code === 'countsDisagree' && lines.includes(row.line),
    );
    const most = answered ?? offered;
    if (answeredWithin !== null && most !== null && answeredWithin > most)
      expect(isTold || read.questions.length > 0).toBe(true);
  }
}

/** What a row says: when, and every figure. */
const saidOf = ({ date, start, line, queue, isRepeatedHour, ...figures }: ImportRow) =>
  ({ date, start, ...figures }) as Readonly<Record<string, string | number | null>>;

/**
 * What each sound line says, by its text: the damaged file must still say it of every such line that it has,
 * or say nothing (a header that nobody knows any more names no figure).
 */
function saidByLine(text: string, read: Import) {
  const lines = text.split(/\r\n|\n|\r/);
  return new Map(read.rows.map((row) => [lines[row.line - 1]!, saidOf(row)]));
}

describe('five thousand damaged exports', () => {
  const each = Math.ceil(tries(1500, 5000) / texts.length);
  it.each(texts)('$name: nothing hangs, nothing is wrong in silence', ({ text, options = {} }) => {
    const wanted = saidByLine(text, importTable(text, options));
    const random = randomFrom(text.length);
    for (let i = 0; i < each; i++) {
      const broken = damaged(text, random);
      const read = importTable(broken, options);
      expectSound(read);
      // rows put together of several lines are held against the sums of the layouts' tests
      if (read.issues.length > 0 || read.questions.length > 0 || options.sum) continue;
      const found = new Map(read.rows.map((row) => [row.line, row]));
      const told = new Set([...read.asides, ...read.remarks].flatMap(({ lines }) => lines));
      broken.split(/\r\n|\n|\r/).forEach((line, l) => {
        const said = wanted.get(line);
        if (!said || told.has(l + 1)) return;
        const row = found.get(l + 1);
        expect(row, broken).toBeDefined();
        for (const [figure, value] of Object.entries(saidOf(row!))) {
          if (value !== null && value !== said[figure])
            expect.fail(`${figure} of line ${l + 1} in\n${broken}`);
        }
      });
    }
  });
});
