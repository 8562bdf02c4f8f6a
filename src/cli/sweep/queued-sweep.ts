/**
 * A sweep computed by the workers at a queue: submitted, watched and taken down line by line, as if it were computed
 * here. What could not be computed is told at the end, with the reason.
 */
import { type Aside, type QueueAddress, type Submitted, submit } from '../../../workers/queue/index.ts';
import { type FreshRatios, freshVolumes } from '../../simulation/index.ts';
import { version } from '../../version.ts';
import type { Context } from '../command.ts';
import { type ProgressBar, progressBar } from '../running/progress-bar.ts';
import { onQueue, wordedReason } from '../running/queue.ts';
import { studyShown } from '../running/shown-run.ts';
import type { Figures } from './figures.ts';
import { gridText } from './grid-text.ts';
import { cellsPerJob } from './job-size.ts';
import { Pace } from './pace.ts';
import type { Sweep } from './sweep.ts';
import { figureCount } from './table.ts';

/** Ranges set aside that are told one by one. */
const mostTold = 10;

/**
 * Has the cells from `before` on computed; they come in order, without those set aside.
 *
 * @throws BadInput when the queue cannot be used.
 */
export async function computedByQueue(
  sweep: Sweep,
  address: QueueAddress,
  before: number,
  onFound: (cell: number, figures: Figures) => void,
  context: Context,
): Promise<readonly Aside[]> {
  const { signal } = context;
  return onQueue(address, async (line) => {
    const { result: ratios } = await studyShown<FreshRatios, never>(
      () => freshVolumes(sweep.base),
      undefined,
      context,
    );
    const bar = progressBar(context.terminal);
    const teller = new Teller(sweep.count, bar, context);
    try {
      return await submit(line, {
        version,
        sweep: sweep.digest,
        grid: gridText(sweep, ratios),
        cells: sweep.count,
        before,
        figures: figureCount(sweep),
        perJob: cellsPerJob(sweep),
        signal,
        onFound,
        onEvent: (event) => teller.tell(event),
      });
    } finally {
      bar.end();
    }
  });
}

/** Says which cells were set aside, and why; with --json as data too. */
export function tellAside(
  aside: readonly Aside[],
  { digest }: Sweep,
  { words, figures, terminal, json, out, language }: Context,
): void {
  const cells = aside.reduce((sum, { from, to }) => sum + to - from, 0);
  const told = aside.map(({ from, to, reason }) => ({ from, to, reason: wordedReason(reason, language) }));
  const lines = told
    .slice(0, mostTold)
    .map(({ from, to, reason }) => `  ${words.queue.cells(from, to - 1)}: ${reason}`);
  if (told.length > mostTold) lines.push('  …');
  terminal.write(`${[words.queue.aside(figures.number(cells)), ...lines].join('\n')}\n`);
  if (json) out(`${JSON.stringify({ grid: digest, aside: told }, null, 2)}\n`);
}

/** Tells how far the queue is. */
class Teller {
  private readonly of: number;
  private readonly bar: ProgressBar;
  private readonly context: Context;
  private readonly pace: Pace;
  private isTroubled = false;
  private done = 0;

  constructor(of: number, bar: ProgressBar, context: Context) {
    this.of = of;
    this.bar = bar;
    this.context = context;
    this.pace = new Pace(of, context.figures);
  }

  tell(event: Submitted): void {
    const { words, figures, terminal } = this.context;
    const of = figures.number(this.of);
    const say = (line: string) => {
      this.bar.end();
      terminal.write(`${line}\n`);
    };
    switch (event.kind) {
      case 'there':
        if (event.cells > 0) say(words.queue.there(figures.number(event.cells), of));
        break;
      case 'nobody':
        say(words.queue.nobody(version, event.others.join(', ')));
        break;
      case 'damaged':
        say(words.queue.damaged(event.cell));
        break;
      case 'trouble':
        // said once until something moves again
        if (!this.isTroubled) say(words.queue.trouble(event.reason));
        this.isTroubled = true;
        break;
      case 'progress': {
        const { done, workers } = event;
        if (done > this.done) this.isTroubled = false;
        this.done = done;
        const left = this.pace.left(done);
        const note = () => words.queue.progress(figures.number(done), of, workers, left);
        this.bar.show(done / this.of, note);
        if (!terminal.isTTY && this.pace.lineIsDue()) say(note());
      }
    }
  }
}
