import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  server = await serveApp(join(folder, 'app'), 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends a request line exactly as written; fetch would tidy the path first. */
function rawRequest(line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.address);
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(`${line} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
    });
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
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
  ])('answers 404 to %s', async (path) => {
    const answer = await rawRequest(`GET ${path}`);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain(secret);
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
