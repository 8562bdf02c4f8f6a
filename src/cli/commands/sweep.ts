/**
 * `holdline sweep`: a grid of parameters simulated, or staffed, on the same random days, into a table that can be
 * taken up again; or one part of it, for `holdline merge`.
 */
import { freshVolumes } from '../../simulation/index.ts';
import { type Context, command } from '../command.ts';
import { shard as shardKind, text } from '../flags/kinds.ts';
import type { Shard } from '../flags/shard.ts';
import { runFlags, studyShown } from '../running/shown-run.ts';
import { cellStudy } from '../sweep/figures.ts';
import { cellsOfShard, partLine } from '../sweep/part.ts';
import { readSweep } from '../sweep/read-sweep.ts';
import type { Sweep } from '../sweep/sweep.ts';
import { SweepFile } from '../sweep/sweep-file.ts';
import { headerOf, lineOf, tell } from '../sweep/table.ts';

export const sweep = command({
  name: 'sweep',
  operands: 'required',
  flags: { out: { kind: text }, threads: runFlags.threads, shard: { kind: shardKind } },
  async run({ out, threads, shard }, [file], context) {
    const ready = await readSweep(file!, context);
    const lines = await computed(ready, { out, threads, shard }, context);
    const { words, figures, terminal, out: write } = context;
    if (!shard) tell(ready, lines, out, context);
    else if (out === undefined)
      write([...headsOf(ready, shard), ...lines].map((line) => `${line}\n`).join(''));
    else terminal.write(`${words.sweep.written(figures.number(lines.length), out)}\n`);
    return 0;
  },
});

interface Asked {
  readonly out: string | undefined;
  readonly threads: number | undefined;
  readonly shard: Shard | undefined;
}

/** The lines of all cells, or of those of a shard: those already in the file, and what is computed here. */
async function computed(ready: Sweep, { out, threads, shard }: Asked, context: Context): Promise<string[]> {
  const cells = shard ? cellsOfShard(shard, ready.count) : Array.from({ length: ready.count }, (_, c) => c);
  const target =
    out === undefined ? undefined : new SweepFile(out, headsOf(ready, shard), cells, ready.digest);
  const lines = [...(target?.lines ?? [])];
  const left = cells.slice(lines.length);
  const { words, figures, terminal } = context;
  const of = figures.number(cells.length);
  if (lines.length > 0) terminal.write(`${words.sweep.resumed(figures.number(lines.length), of)}\n`);
  try {
    await studyShown(
      function* () {
        if (left.length > 0) yield* cellStudy(ready, left, yield* freshVolumes(ready.base));
      },
      threads,
      context,
      ({ cell, figures: found }, bar) => {
        const line = lineOf(ready, cell, found);
        target?.write([line]);
        lines.push(line);
        bar.show(lines.length / cells.length, () => words.sweep.progress(figures.number(lines.length), of));
      },
    );
  } finally {
    target?.close();
  }
  return lines;
}

/** What stands in the file before the first cell. */
function headsOf(ready: Sweep, shard: Shard | undefined): readonly string[] {
  return [...(shard ? [partLine(ready, shard)] : []), headerOf(ready)];
}
