/** The equations of a day in a worker of the browser. A call to a worker that dies never settles by itself. */
import { type Remote, wrap } from 'comlink';
import type { DayService } from './day-service.ts';

export interface DayPlace {
  readonly service: Remote<DayService>;
  /** Settles when the worker has died by itself, with the reason. */
  readonly died: Promise<Error>;
  terminate(): void;
}

export function openDay(): DayPlace {
  const worker = new Worker(new URL('./day-worker.ts', import.meta.url), { type: 'module' });
  const died = new Promise<Error>((resolve) => {
    worker.addEventListener('error', (event) => resolve(new Error(event.message || 'a worker failed')));
  });
  return { service: wrap<DayService>(worker), died, terminate: () => worker.terminate() };
}
