import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AppServer, serveApp } from '../../../src/cli/serving/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdline-server-'));
const secret = 'outside the served folder';
let server: AppServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'app/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), secret);
  writeFileSync(
    join(folder, 'app/index.html'),
    '<!doctype html><title>Holdline</title><script src="./assets/page-1a2b.js"></script>',
  );
  writeFileSync(join(folder, 'app/assets/page-1a2b.js'), 'export {};');
  writeFileSync(join(folder, 'app/assets/inter.woff2'), 'font');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'app/link.txt'));
  symlinkSync(folder, join(folder, 'app/up'));
  server = await serveApp(join(folder, 'app'), 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends a request line exactly as written; fetch would tidy the path first. */
function rawRequest(line: string, headers = 'Host: 127.0.0.1\r\n'): Promise<string> {
  return sent(`${line} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`);
}

/** What comes back for these characters until the server hangs up. */
function sent(characters: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.address);
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(characters);
    });
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('end', () => resolve(text));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      // refused in the middle of what was being sent
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? resolve(text) : reject(error),
    );
  });
}

/** Files of this name that the process has open; 0 where the system does not tell. */
function openFiles(name: string): number {
  if (!existsSync('/proc/self/fd')) return 0;
  return readdirSync('/proc/self/fd').filter((descriptor) => {
    try {
      return readlinkSync(`/proc/self/fd/${descriptor}`).endsWith(name);
    } catch {
      return false;
    }
  }).length;
}

describe('the server of the packaged app', () => {
  it('listens on the loopback interface alone', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('serves the page at its root, isolated and closed to other sites', async () => {
    const response = await fetch(server.address);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>Holdline</title>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(response.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toMatch(/default-src 'self';/);
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/'unsafe-|'sha256-/);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    ['assets/page-1a2b.js', 'text/javascript; charset=utf-8'],
    ['assets/inter.woff2', 'font/woff2'],
  ])('serves %s as %s, to be kept for good', async (path, type) => {
    const response = await fetch(server.address + path);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it('packs text for whoever takes it packed, and nothing else', async () => {
    const address = `${server.address}assets/page-1a2b.js`;
    const packed = await fetch(address, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toBe('export {};');
    const plain = await fetch(address, { headers: { 'Accept-Encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    const font = await fetch(`${server.address}assets/inter.woff2`, {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect(font.headers.get('content-encoding')).toBeNull();
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/assets',
    '/.',
    '/%252e%252e/secret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/..%5csecret.txt',
    '/secret.txt%00.html',
    '/index.html%00',
    '/%00',
    '/file:///etc/passwd',
    '/etc/passwd',
    '/link.txt',
    '/up/secret.txt',
    '/up',
    '/assets/../index.html',
    '/./index.html',
    '/INDEX.HTML',
    '/__proto__',
    '/constructor',
    'http://elsewhere.example/secret.txt',
  ])('answers 404 to %s', async (path) => {
    const answer = await rawRequest(`GET ${path}`);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain(secret);
  });

  it.each([
    'evil.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '127.0.0.1@evil.example',
    'localhost:4280:1',
    '0.0.0.0',
    '127.0.0.2',
    '[::]',
    '',
  ])('does not answer to the name "%s", which another site may have pointed here', async (host) => {
    const answer = await rawRequest('GET /', `Host: ${host}\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 4(?:21|00) /);
    expect(answer).not.toContain('<title>');
  });

  it.each(['localhost', '127.0.0.1:4280', '[::1]:4280', 'LOCALHOST:1'])(
    'answers to its own name %s',
    async (host) => {
      expect(await rawRequest('GET /', `Host: ${host}\r\n`)).toContain('<title>');
    },
  );

  it('answers nobody without a name, nor with two', async () => {
    expect(await rawRequest('GET /', '')).toMatch(/^HTTP\/1\.1 400 /);
    expect(await rawRequest('GET /', 'Host: 127.0.0.1\r\nHost: evil.example\r\n')).not.toContain('<title>');
  });

  it.each(
    Object.values(networkInterfaces()).flatMap(
      (addresses) => addresses?.filter(({ internal }) => !internal) ?? [],
    ),
  )('cannot be reached at $address', async ({ address }) => {
    const { port } = new URL(server.address);
    const outcome = await new Promise<string>((resolve) => {
      const socket = connect({ port: Number(port), host: address });
      socket.once('connect', () => resolve('connected'));
      socket.once('error', ({ message }) => resolve(message));
    });
    expect(outcome).not.toBe('connected');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'PROPFIND'])(
    'refuses %s',
    async (method) => {
      expect(await rawRequest(`${method} /`)).toMatch(/^HTTP\/1\.1 405 /);
    },
  );

  it.each([
    [
      'headers of 20 kB',
      `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
      /^HTTP\/1\.1 431 /,
    ],
    [
      'ten thousand headers',
      `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n${'X: a\r\n'.repeat(10_000)}\r\n`,
      /^HTTP\/1\.1 431 /,
    ],
    [
      'an address of 100 kB',
      `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`,
      /^HTTP\/1\.1 431 /,
    ],
    ['no HTTP at all', '\u0000\u0001\u0002\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['a NUL in the address', 'GET /\u0000 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', /^HTTP\/1\.1 400 /],
    [
      'two lengths, as smuggled requests have',
      'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      /^HTTP\/1\.1 400 /,
    ],
  ])('refuses %s and goes on serving', async (_, characters, status) => {
    expect(await sent(characters)).toMatch(status);
    expect((await fetch(server.address)).status).toBe(200);
  });

  it('cuts off who drips a header at a time, and serves others meanwhile', async () => {
    const { port } = new URL(server.address);
    const slow = Array.from({ length: 50 }, () => connect(Number(port), '127.0.0.1'));
    const over = Promise.all(slow.map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    for (const socket of slow) {
      socket.on('error', () => undefined);
      socket.on('data', () => undefined);
      socket.write('GET / HTTP/1.1\r\n');
    }
    const drip = setInterval(() => {
      for (const socket of slow) if (socket.writable) socket.write('X: a\r\n');
    }, 300);
    expect((await fetch(server.address)).status).toBe(200);
    await over;
    clearInterval(drip);
  }, 60_000);

  it('leaves no file open when readers hang up in the middle', async () => {
    writeFileSync(join(folder, 'app/large.png'), Buffer.alloc(8 * 2 ** 20));
    await fetch(server.address);
    const { port } = new URL(server.address);
    for (let i = 0; i < 20; i++) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.write('GET /large.png HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
        });
        socket.once('data', () => socket.destroy());
        socket.once('close', () => resolve());
        socket.on('error', () => undefined);
      });
    }
    await vi.waitFor(() => expect(openFiles('large.png')).toBe(0), 5000);
  });

  it('refuses to be written to', async () => {
    const response = await fetch(server.address, { method: 'POST', body: 'x' });
    expect(response.status).toBe(405);
  });

  it('shows a new build at the next reload', async () => {
    const renewed =
      '<!doctype html><title>Renewed</title><script type="module" src="./assets/page-3c4d.js"></script>';
    writeFileSync(join(folder, 'app/assets/page-3c4d.js'), 'export {};');
    expect((await fetch(`${server.address}assets/page-3c4d.js`)).status).toBe(404);
    writeFileSync(join(folder, 'app/index.html'), renewed);
    expect(await (await fetch(server.address)).text()).toBe(renewed);
    expect((await fetch(`${server.address}assets/page-3c4d.js`)).status).toBe(200);
  });

  it('keeps a port that was asked for, and says when it is taken', async () => {
    const taken = Number(new URL(server.address).port);
    await expect(serveApp(join(folder, 'app'), taken)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('takes a free port when the usual one is busy', async () => {
    const first = await serveApp(join(folder, 'app'));
    const second = await serveApp(join(folder, 'app'));
    expect(second.address).not.toBe(first.address);
    await first.close();
    await second.close();
  });
});
