/** Hosts in Node: worker threads that load the bundled thread file. */
import { Worker } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { createInThreadHost } from './in-thread-host.ts';
import { inlineFurther } from './inline-further.ts';
import type { Place } from './place.ts';
import { PoolHost } from './pool-host.ts';
import type { Host } from './protocol.ts';
import { remotePlace } from './remote-place.ts';

export interface NodeHostOptions {
  /** Worker threads; 0 runs in the calling thread. */
  readonly threads: number;
  /** Where the bundled thread file stands; default: `holdline-thread.js` beside the running bundle. */
  readonly threadFile?: URL | string;
}

/** A host over Node threads. */
export function createNodeHost(options: NodeHostOptions): Host {
  inlineFurther();
  if (options.threads === 0) return createInThreadHost();
  const file = options.threadFile ?? new URL('./holdline-thread.js', import.meta.url);
  return new PoolHost(() => spawnThread(file), options.threads);
}

function spawnThread(file: URL | string): Place {
  const thread = new Worker(file);
  const died = new Promise<Error>((resolve) => {
    thread.on('error', resolve);
    thread.on('exit', (code) => resolve(new Error(`a thread ended with code ${code}`)));
  });
  return remotePlace(nodeEndpoint(thread), died, () => {
    void thread.terminate();
  });
}
