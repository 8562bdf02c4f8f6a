/**
 * Parts of a sweep, read and held against each other: all of the same grid and program, no shard missing or twice,
 * each with all its cells and nothing else. What is wrong is said of all files at once.
 */
import { version } from '../../version.ts';
import { BadInput, type Problem, problem } from '../problem.ts';
import { cellCount } from './cells.ts';
import { cellsOfShard, type PartHead, partHead } from './part.ts';
import { figuresIn, headerOf, type SweepTable } from './table.ts';

export interface PartFile {
  /** What messages call it. */
  readonly name: string;
  readonly text: string;
}

export interface Merged {
  readonly table: SweepTable;
  /** The lines of all cells, in order. */
  readonly lines: readonly string[];
}

/** Shards missing that are named; more are counted. */
const mostNamed = 10;

/** All cells of the parts of one sweep. @throws BadInput with everything that is wrong. */
export function mergeParts(files: readonly PartFile[]): Merged {
  const problems: Problem[] = [];
  const parts = files.flatMap(({ name, text }) => {
    const [first = '', ...lines] = text.split('\n');
    const head = partHead(first);
    if (!head) problems.push(problem(name, undefined, 'notPart'));
    else if (head.version !== version) {
      problems.push(problem(name, undefined, 'partOfVersion', head.version, version));
    } else return [{ name, head, lines }];
    return [];
  });
  const [one] = parts;
  if (!one) throw new BadInput(problems);
  const { head: table, name: oneName } = one;
  const lines: (string | undefined)[] = new Array(cellCount(table.axes)).fill(undefined);
  const there = new Map<number, string>();
  for (const { name, head, lines: own } of parts) {
    if (!isOfOneSweep(head, table)) problems.push(problem(name, undefined, 'partOfOther', oneName));
    else if (head.of !== table.of) {
      problems.push(problem(name, undefined, 'partOfCount', head.of, table.of, oneName));
    } else if (there.has(head.shard)) {
      problems.push(problem(name, undefined, 'partTwice', head.shard, there.get(head.shard)!));
    } else {
      there.set(head.shard, name);
      const wrong = take(name, head, own, lines);
      if (wrong) problems.push(wrong);
    }
  }
  const missing = Array.from({ length: table.of }, (_, s) => s + 1).filter((shard) => !there.has(shard));
  if (missing.length > 0) {
    const named = missing.slice(0, mostNamed).join(', ') + (missing.length > mostNamed ? ', …' : '');
    problems.push(problem('FILE', undefined, 'partMissing', missing.length, table.of, named));
  }
  if (problems.length > 0) throw new BadInput(problems);
  return { table, lines: lines.map((line) => line!) };
}

/** Same digest, and so the same everything; a first line that was changed by hand is not believed. */
function isOfOneSweep(head: PartHead, table: PartHead): boolean {
  const told = ({ digest, seed, replications, study, axes, columns }: PartHead) =>
    JSON.stringify([digest, seed, replications, study, axes, columns]);
  return told(head) === told(table);
}

/** Puts the lines of a part where they belong; the problem of a part that is not whole. */
function take(
  name: string,
  head: PartHead,
  [header, ...lines]: readonly string[],
  into: (string | undefined)[],
): Problem | undefined {
  const cells = cellsOfShard(head, into.length);
  // what follows the last end of a line is nothing, or a line cut short
  const rest = lines.pop();
  if (rest === undefined || header !== headerOf(head))
    return problem(name, undefined, 'partUnfinished', 0, cells.length);
  for (const [l, line] of lines.entries()) {
    const cell = cells[l];
    if (cell === undefined || !figuresIn(head, cell, line)) {
      return problem(name, undefined, 'partBroken', l + 3);
    }
    into[cell] = line;
  }
  if (lines.length < cells.length || rest !== '') {
    return problem(name, undefined, 'partUnfinished', lines.length, cells.length);
  }
  return undefined;
}
