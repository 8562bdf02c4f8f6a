/**
 * A static host as simple as they come: the built page, or another folder, in a sub-folder, no header but the type. What a file holds can
 * be changed, as a new version would change it.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { root } from '../../.scripts/bundle.mjs';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

export interface StaticHost {
  /** Where the page is, in its sub-folder. */
  readonly address: string;
  /** From now on a file is what `change` makes of it. */
  change(file: string, change: (text: string) => string): void;
  close(): Promise<void>;
}

export async function staticHost(
  app = join(root, 'dist/app'),
  headers: Readonly<Record<string, string>> = {},
): Promise<StaticHost> {
  const folder = '/tools/holdline/';
  const changes = new Map<string, (text: string) => string>();
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url!, 'http://x').pathname);
    const file = path === folder ? 'index.html' : path.startsWith(folder) ? path.slice(folder.length) : '';
    try {
      if (!statSync(join(app, file)).isFile()) throw new Error('no file');
      const content = readFileSync(join(app, file));
      const change = changes.get(file);
      response.writeHead(200, {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        ...headers,
      });
      response.end(change ? change(content.toString()) : content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}`,
    change: (file, change) => void changes.set(file, change),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
