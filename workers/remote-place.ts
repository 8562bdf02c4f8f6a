/**
 * A place behind a comlink endpoint. A call to a worker that dies never settles by itself, so the adapter
 * says when that has happened.
 */
import { type Endpoint, wrap } from 'comlink';
import type { Place } from './place.ts';
import type { SimulationService } from './simulation-service.ts';

/** Wraps an endpoint; `died` as the adapter knows it, `terminate` ends the worker. */
export function remotePlace(endpoint: Endpoint, died: Promise<Error>, terminate: () => void): Place {
  const service = wrap<SimulationService>(endpoint);
  return {
    load: (scenarios) => service.load(scenarios),
    runRange: (from, to) => service.runRange(from, to),
    solve: (programme, limits) => service.solve(programme, limits),
    film: (scenario, replication, base) => service.film(scenario, replication, base),
    died,
    terminate,
  };
}
