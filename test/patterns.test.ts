/**
 * Every regular expression of src, workers and web against texts made to keep it busy: its own letters, blanks, digits
 * and signs over and over, with an end that does not fit. One that takes the square of a text's length, or worse, is
 * found by growth: over 20 ms for 8,000 characters and more than eight times as long as for 2,000, and the same again
 * for 16,000 against 8,000 (more than 2.8 times). Short texts come first, so that one which takes the cube or doubles
 * with every letter is told before it is asked for more.
 *
 * Those that never see a long text stand in `bounded`, each file with what keeps long texts away.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** Files whose patterns may be slow on long texts, and why they never see one. */
const bounded: Readonly<Record<string, string>> = {
  'src/io/column-profile.ts': 'headers up to 300 characters (tableLimits.header)',
  'src/io/import/header-words.ts': 'headers up to 300 characters (tableLimits.header)',
  'src/io/text/stamp.ts': 'cells up to 60 characters',
  'web/build/offline-page.ts': 'the page as it was just built',
};

interface Pattern {
  readonly file: string;
  readonly pattern: RegExp;
}

function patternsIn(room: string): Pattern[] {
  const found: Pattern[] = [];
  for (const name of readdirSync(room, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.ts') || name.endsWith('.d.ts')) continue;
    const file = join(room, name);
    const text = readFileSync(file, 'utf8');
    if (!text.includes('/')) continue;
    walk(parseSync(file, text).program, (source, flags) => {
      found.push({ file, pattern: new RegExp(source, flags) });
    });
  }
  return found;
}

function walk(node: unknown, take: (source: string, flags: string) => void): void {
  if (typeof node !== 'object' || node === null) return;
  const { regex } = node as { regex?: { pattern: string; flags: string } };
  if (regex) take(regex.pattern, regex.flags);
  for (const part of Object.values(node)) walk(part, take);
}

/** What hostile texts are made of, whatever the pattern. */
const usual = [' ', '\t', '\n', '0', 'a', '-', '.', ':', '"', '<a>', '1 ', 'a ', '1.111', ' 111', '% ', '-1'];

/** What stands before and behind it: something that lets a pattern begin, something that it cannot end with. */
const frames = ['', 'x', '1', '2026-03-02', 'wait>=1'].flatMap((begin) =>
  ['!\n', '\n1!'].map((end) => [begin, end] as const),
);

/** Milliseconds for a text; the least of some, since a busy machine only adds. */
function timeOf({ pattern }: Pattern, text: string, times: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    pattern.lastIndex = 0;
    const began = performance.now();
    if (pattern.global) text.replace(pattern, '');
    else pattern.exec(text);
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

/** Whether a pattern takes longer than a text over `pump` is long. */
function isSlowOn(pattern: Pattern, pump: string, begin: string, end: string): boolean {
  const time = (length: number, times: number) =>
    timeOf(pattern, begin + pump.repeat(Math.ceil(length / pump.length)) + end, times);
  if (time(24, 1) > 20 && time(24, 2) > 20) return true;
  if (time(200, 1) > 5 && time(200, 2) > 5) return true;
  if (time(800, 1) > 30 && time(800, 2) > 30) return true;
  if (time(2000, 1) < 0.5) return false;
  const short = time(2000, 3);
  const long = time(8000, 2);
  return long > 20 && long > 8 * short && time(16_000, 1) > 2.8 * long;
}

/** The first repeated text that a pattern is slow on. */
function slowOn(pattern: Pattern): string | undefined {
  const own = pattern.pattern.source.match(/[A-Za-z]{2,}|[^\w\s\\]|[A-Za-z0-9]/g) ?? [];
  const pumps = new Set([...usual, ...own.slice(0, 20)]);
  return [...pumps].find((pump) => frames.some(([begin, end]) => isSlowOn(pattern, pump, begin, end)));
}

describe('every regular expression', () => {
  const all = ['src', 'workers', 'web'].flatMap(patternsIn);

  it('takes as long as its text, or never sees a long one', () => {
    const slow = all.flatMap((one) => {
      const pump = one.file in bounded ? undefined : slowOn(one);
      return pump === undefined ? [] : [`${one.file}: ${one.pattern} over ${JSON.stringify(pump)}`];
    });
    expect(slow).toEqual([]);
    expect(all.length).toBeGreaterThan(200);
  });

  it('is told when it takes longer: the square, the cube, twice as long a letter', () => {
    for (const pattern of [
      /\s+$/,
      /(?:^| )\d+\d+\d+x/,
      /^(?:a|a)+$/,
      /^\s*(.*?)\s*$/,
      /^\d{4}-\d\d-\d\d\s*[= x]\s*\d$/,
      /^\w+>=\s*(.+?)\s*$/,
    ]) {
      expect(slowOn({ file: '', pattern }), String(pattern)).toBeDefined();
    }
    expect(slowOn({ file: '', pattern: /^[^;]*;\s*\d+$/ })).toBeUndefined();
  });

  it('that is slow and kept from long texts is still there', () => {
    const stale = Object.keys(bounded).filter(
      (file) => !all.some((one) => one.file === file && slowOn(one) !== undefined),
    );
    expect(stale).toEqual([]);
  });
});
