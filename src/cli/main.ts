#!/usr/bin/env node
/** The program `holdline`: joins the commands to this process. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => stop.abort());
}
// A log that nobody takes any more stops no work.
process.stderr.on('error', () => undefined);
// Whoever reads our output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  process.exitCode = await run(process.argv.slice(2), {
    environment: process.env,
    out: (text) => process.stdout.write(text),
    terminal: process.stderr,
    standardInput: process.stdin,
    app: fileURLToPath(new URL('./app/', import.meta.url)),
    threads: availableParallelism(),
    signal: stop.signal,
  });
} catch (error) {
  // Not 1, which says that an assertion does not hold.
  process.exitCode = 70;
  console.error(error);
}
