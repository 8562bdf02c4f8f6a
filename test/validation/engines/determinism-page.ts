/**
 * Serves the page of determinism on this machine alone, and waits for what a browser finds with it. Built with the
 * app's own treatment of workers and kept in memory.
 */
import { createServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { sharedWorkers } from '../../../web/build/shared-workers.ts';
import type { ValidationCase } from '../case.ts';
import type { EngineFindings } from './page.ts';

export interface DeterminismPage {
  readonly address: string;
  /** The next findings that a browser sends. */
  findings(): Promise<EngineFindings>;
  close(): void;
}

const html = `<!doctype html><meta charset="utf-8"><title>Determinism</title>
<script type="module" src="page.js"></script>`;

export async function serveDeterminismPage(cases: readonly ValidationCase[]): Promise<DeterminismPage> {
  const files = await builtFiles();
  let arrived: (findings: EngineFindings) => void = () => {};
  const server = createServer((request, response) => {
    const name = new URL(request.url!, 'http://page').pathname.slice(1);
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        response.end();
        arrived(JSON.parse(Buffer.concat(parts).toString()));
      });
    } else if (name === '') send(response, 'text/html', html);
    else if (name === 'cases.json') send(response, 'application/json', JSON.stringify(cases));
    else if (files.has(name)) send(response, 'text/javascript', files.get(name)!);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    findings: () =>
      new Promise((resolve) => {
        arrived = resolve;
      }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function send(response: ServerResponse, type: string, content: string | Uint8Array): void {
  response.writeHead(200, { 'Content-Type': type }).end(content);
}

async function builtFiles(): Promise<Map<string, string | Uint8Array>> {
  // found where it is installed, not bundled into the validation
  const vite = pathToFileURL(createRequire(import.meta.url).resolve('vite')).href;
  const { build } = (await import(vite)) as typeof import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [sharedWorkers()],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: { page: 'test/validation/engines/page.ts' },
        output: { entryFileNames: '[name].js' },
        external: ['node:module'],
      },
    },
  });
  const { output } = built as Exclude<typeof built, readonly unknown[] | { on: unknown }>;
  return new Map(output.map((file) => [file.fileName, 'code' in file ? file.code : file.source]));
}
