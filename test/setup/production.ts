/**
 * Before the tests of the production build: builds what is stale and serves the page as a user would, with
 * `holdline open`. Tests get the address by `inject('address')`.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../../.scripts/bundle.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the production build is served, with a closing slash. */
    address: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const built = spawnSync(process.execPath, [join(root, '.scripts/build.mjs'), '--stale'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (built.status !== 0) throw new Error('the production build failed');
  const server = spawn(process.execPath, [join(root, 'dist/holdline.js'), 'open', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  project.provide('address', await firstAddress(server));
  return () => {
    server.kill();
  };
}

/** The address that the server prints once it listens. */
function firstAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    server.stdout?.on('data', (chunk) => {
      text += chunk;
      const address = /http:\/\/\S+/.exec(text)?.[0];
      if (address) resolve(address);
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`holdline open ended with ${code}: ${text}`)));
  });
}
