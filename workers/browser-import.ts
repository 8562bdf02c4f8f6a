/** The reader of exports in a worker of the browser. A call to a worker that dies never settles by itself. */
import { type Remote, wrap } from 'comlink';
import type { ImportService } from './import-service.ts';

export interface ImportPlace {
  readonly service: Remote<ImportService>;
  /** Settles when the worker has died by itself, with the reason. */
  readonly died: Promise<Error>;
  terminate(): void;
}

export function openImport(): ImportPlace {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const died = new Promise<Error>((resolve) => {
    worker.addEventListener('error', (event) => resolve(new Error(event.message || 'a worker failed')));
  });
  return { service: wrap<ImportService>(worker), died, terminate: () => worker.terminate() };
}
