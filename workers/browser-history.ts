/** A centre's past in a worker of the browser. A call to a worker that dies never settles by itself. */
import { proxy, type Remote, wrap } from 'comlink';
import type { HistoryService } from './history-service.ts';

export interface HistoryPlace {
  readonly service: Remote<HistoryService>;
  /** Settles when the worker has died by itself, with the reason. */
  readonly died: Promise<Error>;
  terminate(): void;
}

export function openHistory(): HistoryPlace {
  const worker = new Worker(new URL('./history-worker.ts', import.meta.url), { type: 'module' });
  const died = new Promise<Error>((resolve) => {
    worker.addEventListener('error', (event) => resolve(new Error(event.message || 'a worker failed')));
  });
  return { service: wrap<HistoryService>(worker), died, terminate: () => worker.terminate() };
}

/** A callback that a worker may call. */
export const callback = proxy;
