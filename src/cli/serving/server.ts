/**
 * Serves the packaged web app on the loopback interface.
 *
 * The folder is listed, and only the files on that list are served, each under its own address, so no request
 * can name anything else on the machine. It is listed anew whenever the page itself is asked for, so that a
 * build in between shows at the next reload. Every answer is isolated (COOP, COEP), which
 * lets the page share memory with its workers, and may load from here only (CSP).
 *
 * Another site may have its name point at this machine and then ask as if it were this page (DNS rebinding): only
 * requests that call the server by a name of the loopback interface are answered. Who sends slowly, or much, is cut
 * off by Node's own limits, set here to what one person's browser needs.
 */
import { createReadStream, readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** Tried first when no port is asked for: what the browser stores is kept by address, port included. */
export const usualPort = 4280;

export interface AppServer {
  /** Where the page is, such as `http://127.0.0.1:4280/`. */
  readonly address: string;
  close(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Sent packed to whoever takes it so: as a host on a line would. */
const packed = new Set(['.css', '.html', '.js', '.json', '.svg', '.webmanifest']);

/** What one person's browser needs, and no more. */
const patience = {
  /** Bytes of all headers of a request; a browser sends about one thousand. */
  maxHeaderSize: 8192,
  /** A request's headers take no longer than this, milliseconds, however slowly they drip. */
  headersTimeout: 5000,
  /** Nor does all of it: there is nothing to be sent here but headers. */
  requestTimeout: 10_000,
  /** How often slow ones are looked for, milliseconds. */
  connectionsCheckingInterval: 1000,
} as const;
/** Connections at a time; a browser holds six for each of its tabs. */
const mostConnections = 200;
/** An answer that nobody takes for so long is given up, milliseconds. */
const idle = 30_000;

/** Sent with every answer. */
const headers = {
  // Where a page may be framed only a header can say.
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Files, as they stand in the folder at one moment, by the address each is served under. */
type Listing = ReadonlyMap<string, string>;

function listFolder(folder: string): Listing {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join('/')}`, path);
  }
  const index = files.get('/index.html');
  if (index) files.set('/', index);
  return files;
}

/**
 * Starts serving `folder` on 127.0.0.1. Without a port the usual one is taken, or any free one when that is
 * busy; a port that was asked for is never changed.
 *
 * @throws the system's error when the port asked for cannot be had (`EADDRINUSE`, `EACCES`), or when the
 * folder cannot be read (`ENOENT`).
 */
export async function serveApp(folder: string, port?: number): Promise<AppServer> {
  let listing = listFolder(folder);
  const server = createServer(patience, (request, response) => {
    if (!isOwnName(request.headersDistinct.host)) {
      // Whoever asked is told nothing about what is here, not even that it may share memory.
      response.writeHead(421, { 'Content-Type': 'text/plain; charset=utf-8' }).end('not by this name\n');
      return;
    }
    // The address as it was sent, not resolved: what is not on the list, dots or escapes included, is not here.
    const address = (request.url ?? '/').split('?', 1)[0]!;
    if (address === '/') listing = relist(folder, listing);
    answer(request, response, address, listing);
  });
  server.maxConnections = mostConnections;
  server.setTimeout(idle, (socket) => socket.destroy());
  try {
    await listen(server, port ?? usualPort);
  } catch (error) {
    if (port !== undefined || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listen(server, 0);
  }
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Is the server called by a name that no other site can have? `127.0.0.1:4280`, `localhost:4280`, `[::1]:4280`. */
function isOwnName(names: readonly string[] | undefined): boolean {
  const [host, ...more] = names ?? [];
  return (
    host !== undefined && more.length === 0 && /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host)
  );
}

/** The folder as it is now; as it was while a build has taken it away. */
function relist(folder: string, before: Listing): Listing {
  try {
    const now = listFolder(folder);
    return now.has('/') ? now : before;
  } catch {
    return before;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function answer(request: IncomingMessage, response: ServerResponse, address: string, files: Listing): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = files.get(address);
  if (file === undefined) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('not found\n');
    return;
  }
  const packs = packed.has(extname(file)) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  response.writeHead(200, {
    ...headers,
    'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
    ...(packs && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
    // Names under assets/ carry a digest of their content; everything else is asked for again each time.
    'Cache-Control': address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  // Whoever hangs up in the middle must not leave the file open.
  const stream = createReadStream(file);
  if (packs) pipeline(stream, createGzip(), response, () => undefined);
  else pipeline(stream, response, () => undefined);
}
