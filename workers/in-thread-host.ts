/** A host without workers: ranges run in the calling thread, with a breath between them. */
import type { Place } from './place.ts';
import { PoolHost } from './pool-host.ts';
import type { Host } from './protocol.ts';
import { SimulationService } from './simulation-service.ts';

export function createInThreadHost(): Host {
  return new PoolHost(ownPlace, 1);
}

function ownPlace(): Place {
  const service = new SimulationService();
  const breath = () => new Promise<void>((resolve) => setTimeout(resolve));
  return {
    load: async (scenarios) => service.load(scenarios),
    runRange: async (from, to) => {
      await breath();
      return service.runRange(from, to);
    },
    solve: (programme, limits) => service.solve(programme, limits),
    film: (scenario, replication, base) => service.film(scenario, replication, base),
    died: new Promise<Error>(() => undefined),
    terminate: () => undefined,
  };
}
