/** `holdline open`: serves the packaged app on the loopback interface until it is stopped. */
import { command } from '../command.ts';
import { whole } from '../flags/kinds.ts';
import { BadInput, type Problem, problem } from '../problem.ts';
import { serveApp } from '../serving/server.ts';

export const open = command({
  name: 'open',
  flags: { port: { kind: whole(0, 65_535) } },
  async run({ port }, _operands, { app, json, out, words, signal }) {
    const server = await serveApp(app, port).catch((error: NodeJS.ErrnoException) => {
      throw new BadInput([explain(error, port, app)]);
    });
    out(json ? `${JSON.stringify({ address: server.address })}\n` : `${words.serving(server.address)}\n`);
    await new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    await server.close();
    return 0;
  },
});

function explain(error: NodeJS.ErrnoException, port: number | undefined, app: string): Problem {
  if (error.code === 'EADDRINUSE') return problem('--port', port, 'portTaken');
  if (error.code === 'EACCES') return problem('--port', port, 'portRefused');
  if (error.code === 'ENOENT') return problem('app', app, 'appMissing');
  throw error;
}
