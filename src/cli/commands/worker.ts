/** `holdline worker`: computes the cells of the sweeps at a queue until it is stopped; as many may as one likes. */
import { createNodeHost } from '../../../workers/node-host.ts';
import type { Host } from '../../../workers/protocol.ts';
import { type Job, refusal, type Served, serve } from '../../../workers/queue/index.ts';
import { version } from '../../version.ts';
import { type Context, command } from '../command.ts';
import { queue as queueKind } from '../flags/kinds.ts';
import { onQueue, wordedReason } from '../running/queue.ts';
import { runFlags } from '../running/shown-run.ts';
import { cellStudy, type Figures } from '../sweep/figures.ts';
import { type SentSweep, sweepIn } from '../sweep/grid-text.ts';

export const worker = command({
  name: 'worker',
  flags: { queue: { kind: queueKind, required: true }, threads: runFlags.threads },
  async run({ queue: address, threads: asked }, _, context) {
    const { words, terminal, signal, threads: usual } = context;
    const threads = asked ?? usual;
    // a thread for each job: a whole job in one place needs no talk between threads
    const hosts = Array.from({ length: Math.max(1, threads) }, () =>
      createNodeHost({ threads: Math.min(1, threads) }),
    );
    let cells = 0;
    const say = (line: string) => terminal.write(`${line}\n`);
    let trouble = ''; // a line that stays away complains again and again
    const onEvent = (event: Served) => {
      if (event.kind === 'done') {
        cells += event.job.to - event.job.from;
        trouble = '';
        return;
      }
      if (event.kind === 'trouble') {
        if (event.reason === trouble) return;
        trouble = event.reason;
      }
      say(told(event, context));
    };
    try {
      await onQueue(address, (line) => {
        say(words.queue.serving(address.shown, version, hosts.length));
        return serve<SentSweep>(line, {
          version,
          slots: hosts.length,
          signal,
          readGrid: sweepIn,
          compute: (sent, job, slot) => computed(sent, job, hosts[slot]!, signal),
          onEvent,
        });
      });
    } finally {
      for (const host of hosts) host.close();
    }
    say(words.queue.served(context.figures.number(cells)));
    return 0;
  },
});

/** The figures of a job's cells. @throws Refusal where the grid has no such cells, or they make no scenario. */
async function computed(
  { sweep, ratios }: SentSweep,
  { from, to }: Job,
  host: Host,
  signal: AbortSignal,
): Promise<readonly Figures[]> {
  if (to > sweep.count) throw refusal('foreignJob');
  const cells = Array.from({ length: to - from }, (_, k) => from + k);
  const found: Figures[] = [];
  await host.study(() => cellStudy(sweep, cells, ratios), {
    signal,
    onInterim: ({ figures }) => found.push(figures),
  });
  return found;
}

function told(event: Exclude<Served, { kind: 'done' }>, { words, language }: Context): string {
  switch (event.kind) {
    case 'failed': {
      const reason = wordedReason(event.reason, language);
      return event.last ? words.queue.setAside(event.name, reason) : words.queue.failed(event.name, reason);
    }
    case 'otherVersion':
      return words.queue.otherVersion(event.version, version);
    case 'trouble':
      return words.queue.trouble(event.reason);
  }
}
