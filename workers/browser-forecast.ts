/** Forecasts in a worker of the browser. A call to a worker that dies never settles by itself. */
import { type Remote, wrap } from 'comlink';
import type { ForecastService } from './forecast-service.ts';

export interface ForecastPlace {
  readonly service: Remote<ForecastService>;
  /** Rejects when the worker has died by itself. */
  readonly died: Promise<never>;
  terminate(): void;
}

export function openForecast(): ForecastPlace {
  const worker = new Worker(new URL('./forecast-worker.ts', import.meta.url), { type: 'module' });
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'a worker failed')));
  });
  died.catch(() => undefined);
  return { service: wrap<ForecastService>(worker), died, terminate: () => worker.terminate() };
}
