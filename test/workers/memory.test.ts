import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { presets } from '../../src/scenario/index.ts';
import type { Place } from '../../workers/place.ts';
import { PoolHost } from '../../workers/pool-host.ts';
import { SimulationService, type TimedBatches } from '../../workers/simulation-service.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

describe('a pool that lives long', () => {
  it('keeps nothing of the batches that it has merged', async () => {
    const batches: WeakRef<TimedBatches>[] = [];
    const host = new PoolHost(() => {
      const service = new SimulationService();
      const place: Place = {
        load: async (scenarios) => service.load(scenarios),
        runRange: async (from, to) => {
          const ran = service.runRange(from, to);
          batches.push(new WeakRef(ran));
          return ran;
        },
        solve: () => Promise.reject(new Error('not asked for')),
        film: () => Promise.reject(new Error('not asked for')),
        died: new Promise<Error>(() => undefined),
        terminate: () => undefined,
      };
      return place;
    }, 2);
    const { scenario } = presets[0]!;
    for (let run = 0; run < 3; run++) await host.simulate(scenario, { replications: 20 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    collect();
    expect(batches.length).toBeGreaterThan(5);
    expect(batches.filter((each) => each.deref() !== undefined).length).toBeLessThanOrEqual(2);
    host.close();
  });
});
