/**
 * `holdline sweep`: a grid of parameters simulated, or staffed, on the same random days, into a table that can be
 * taken up again; one part of it, for `holdline merge`; or by the workers at a queue.
 */
import { freshVolumes } from '../../simulation/index.ts';
import { type Context, command } from '../command.ts';
import { queue as queueKind, shard as shardKind, text } from '../flags/kinds.ts';
import { BadInput, problem } from '../problem.ts';
import { runFlags, studyShown } from '../running/shown-run.ts';
import { cellStudy, type Figures } from '../sweep/figures.ts';
import { Pace } from '../sweep/pace.ts';
import { cellsOfShard, partLine } from '../sweep/part.ts';
import { computedByQueue, tellAside } from '../sweep/queued-sweep.ts';
import { readSweep } from '../sweep/read-sweep.ts';
import type { Sweep } from '../sweep/sweep.ts';
import { SweepFile } from '../sweep/sweep-file.ts';
import { headerOf, lineOf, tell } from '../sweep/table.ts';

export const sweep = command({
  name: 'sweep',
  operands: 'required',
  flags: {
    out: { kind: text },
    threads: runFlags.threads,
    shard: { kind: shardKind },
    queue: { kind: queueKind },
  },
  async run({ out, threads, shard, queue }, [file], context) {
    if (shard && queue) throw new BadInput([problem('--shard', undefined, 'shardOrQueue')]);
    const ready = await readSweep(file!, context);
    const cells = shard ? cellsOfShard(shard, ready.count) : Array.from({ length: ready.count }, (_, c) => c);
    const heads = [...(shard ? [partLine(ready, shard)] : []), headerOf(ready)];
    const target = out === undefined ? undefined : new SweepFile(out, heads, cells, ready.digest);
    const { words, figures, terminal, out: write } = context;
    const lines = [...(target?.lines ?? [])];
    if (lines.length > 0) {
      terminal.write(`${words.sweep.resumed(figures.number(lines.length), figures.number(cells.length))}\n`);
    }
    const take = (cell: number, found: Figures) => {
      // after a gap nothing more is written: the file is taken up again there
      if (cell !== cells[lines.length]) return;
      const line = lineOf(ready, cell, found);
      target?.write([line]);
      lines.push(line);
    };
    try {
      if (lines.length === cells.length) {
        // all there already
      } else if (queue) {
        const aside = await computedByQueue(ready, queue, lines.length, take, context);
        if (aside.length > 0) {
          tellAside(aside, ready, context);
          return 1;
        }
      } else await computedHere(ready, cells, lines, take, threads, context);
    } catch (error) {
      if (target && context.signal.aborted) {
        terminal.write(
          `${words.sweep.stopped(figures.number(lines.length), figures.number(cells.length), out!)}\n`,
        );
      }
      throw error;
    } finally {
      target?.close();
    }
    if (!shard) tell(ready, lines, out, context);
    else if (out === undefined) write([...heads, ...lines].map((line) => `${line}\n`).join(''));
    else terminal.write(`${words.sweep.written(figures.number(lines.length), out)}\n`);
    return 0;
  },
});

/** Computes the cells that have no line yet on threads of this machine. */
async function computedHere(
  ready: Sweep,
  cells: readonly number[],
  lines: readonly string[],
  take: (cell: number, figures: Figures) => void,
  threads: number | undefined,
  context: Context,
): Promise<void> {
  const { words, figures, terminal } = context;
  const rest = cells.slice(lines.length);
  const pace = new Pace(cells.length, figures);
  await studyShown(
    function* () {
      yield* cellStudy(ready, rest, yield* freshVolumes(ready.base));
    },
    threads,
    context,
    ({ cell, figures: found }, bar) => {
      take(cell, found);
      const left = pace.left(lines.length);
      const note = () =>
        words.sweep.progress(figures.number(lines.length), figures.number(cells.length), left);
      bar.show(lines.length / cells.length, note);
      if (!terminal.isTTY && pace.lineIsDue()) terminal.write(`${note()}\n`);
    },
  );
}
