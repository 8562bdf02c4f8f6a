/** Hosts in a browser: module workers. */

import type { Place } from './place.ts';
import { PoolHost } from './pool-host.ts';
import type { Host } from './protocol.ts';
import { remotePlace } from './remote-place.ts';

/** A host over browser workers; as many as the machine has processors, at most eight, unless said otherwise. */
export function createBrowserHost(options: { threads?: number } = {}): Host {
  const threads = options.threads ?? Math.min(8, Math.max(1, navigator.hardwareConcurrency));
  return new PoolHost(spawnWorker, threads);
}

function spawnWorker(): Place {
  const worker = new Worker(new URL('./browser-worker.ts', import.meta.url), { type: 'module' });
  const died = new Promise<Error>((resolve) => {
    worker.addEventListener('error', (event) => resolve(new Error(event.message || 'a worker failed')));
    worker.addEventListener('messageerror', () => resolve(new Error('a worker sent something unreadable')));
  });
  return remotePlace(worker, died, () => worker.terminate());
}
