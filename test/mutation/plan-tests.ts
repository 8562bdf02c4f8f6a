/**
 * Which tests to try a mutant with, and in which order: those that reach it, the quick ones first, and before others
 * those of its own folder; as many as a time allows.
 */
import { relative } from 'node:path';
import { type Mutant, nameOf } from './find-mutants.ts';
import { root } from './process.ts';
import type { TestFile } from './reach.ts';

export interface PlannedTests {
  readonly path: string;
  readonly names: readonly string[];
}

export interface TestPlan {
  readonly tests: readonly PlannedTests[];
  /** Seconds that they take on the program as it is. */
  readonly seconds: number;
  /** Whether tests that reach it were left out for time. */
  readonly cut: boolean;
  /** Whether any test reaches it at all. */
  readonly reached: boolean;
}

/** A test is quick up to so many seconds; quick ones of all files come before the others. */
const quick = 0.25;
/** Quick tests of a file are tried together, so many seconds of them at a time. */
const together = 0.5;
/** What loading one more test file takes, seconds. */
const loading = 0.1;
/** Tests of other folders seem so many times as slow. */
const elsewhere = 4;
/** Tests that keep digits notice nearly everything and seem quicker than they are. */
const keepsDigits = 0.5;

export interface FailedTest {
  readonly path: string;
  readonly name: string;
}

/** At most so many seconds of them, unless the quickest alone takes longer; without the tests named. */
export function planTests(
  mutant: Mutant,
  files: readonly TestFile[],
  most: number,
  without: readonly FailedTest[] = [],
): TestPlan {
  const name = nameOf(mutant);
  const parts: { path: string; names: string[]; seconds: number; rank: number }[] = [];
  for (const { path, watched } of files) {
    const reached = watched.reached[name];
    if (!reached || reached.length === 0) continue;
    // What runs as a file is loaded may matter to each of its tests.
    const all = reached.includes(-1) ? watched.tests : reached.map((t) => watched.tests[t]!);
    const tests = all.filter(({ name }) => !without.some((each) => each.path === path && each.name === name));
    const distance = distanceOf(mutant.file, path);
    for (const slow of [false, true]) {
      const some = tests
        .filter(({ seconds }) => seconds > quick === slow)
        .sort((a, b) => a.seconds - b.seconds);
      const groups = slow ? some.map((test) => [test]) : inParts(some);
      for (const group of groups) {
        const seconds = loading + group.reduce((sum, test) => sum + test.seconds, 0);
        parts.push({ path, names: group.map(({ name }) => name), seconds, rank: seconds * distance });
      }
    }
  }
  parts.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1));
  const tests: PlannedTests[] = [];
  let seconds = 0;
  let cut = false;
  for (const part of parts) {
    if (tests.length > 0 && seconds + part.seconds > most) cut = true;
    else {
      seconds += part.seconds;
      tests.push({ path: part.path, names: part.names });
    }
  }
  return { tests, seconds, cut, reached: parts.length > 0 };
}

/** Quick tests, in order, a few at a time. */
function inParts<Timed extends { readonly seconds: number }>(tests: readonly Timed[]): Timed[][] {
  const parts: Timed[][] = [];
  let left = -1;
  for (const test of tests) {
    left -= test.seconds;
    if (left >= 0) parts.at(-1)!.push(test);
    else {
      parts.push([test]);
      left = together - test.seconds;
    }
  }
  return parts;
}

/** test/erlang/erlang-c.test.ts is of src/erlang, as are all of its folder; golden digests are of all. */
function distanceOf(file: string, path: string): number {
  const folder = relative(root, path).split('/')[1];
  if (folder === 'golden') return keepsDigits;
  return folder === file.split('/')[1] ? 1 : elsewhere;
}
