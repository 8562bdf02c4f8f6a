import { getEventListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { presets } from '../../src/scenario/index.ts';
import { answerOf, Lost } from '../../workers/answer.ts';
import type { Place } from '../../workers/place.ts';
import { PoolHost } from '../../workers/pool-host.ts';
import { SimulationService, type TimedBatches } from '../../workers/simulation-service.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** A place in this thread; `died` as given, else it never does. */
function placeHere(died = new Promise<Error>(() => undefined)): Place {
  const service = new SimulationService();
  return {
    load: async (scenarios) => service.load(scenarios),
    runRange: async (from, to) => service.runRange(from, to),
    solve: () => Promise.reject(new Error('not asked for')),
    film: () => Promise.reject(new Error('not asked for')),
    died,
    terminate: () => undefined,
  };
}

const { scenario } = presets[0]!;

/** What is no longer held by anything is gone. */
async function collected(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  collect();
}

describe('a pool that lives long', () => {
  it('keeps nothing of the batches that it has merged', async () => {
    const batches: WeakRef<TimedBatches>[] = [];
    const host = new PoolHost(() => {
      const place = placeHere();
      return {
        ...place,
        runRange: async (from, to) => {
          const ran = await place.runRange(from, to);
          batches.push(new WeakRef(ran));
          return ran;
        },
      };
    }, 2);
    for (let run = 0; run < 3; run++) await host.simulate(scenario, { replications: 20 });
    await collected();
    expect(batches.length).toBeGreaterThan(5);
    expect(batches.filter((each) => each.deref() !== undefined).length).toBeLessThanOrEqual(2);
    host.close();
  });

  it('keeps nothing of a run that met a place already dead', async () => {
    const place = placeHere(Promise.resolve(new Error('killed')));
    const { signal } = new AbortController();
    const ask = () =>
      answerOf(place, new Promise(() => undefined), signal, 1000).catch((error: Error) => error);
    await ask(); // hears of the death
    for (let turn = 0; turn < 3; turn++) expect(await ask()).toBeInstanceOf(Lost);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
