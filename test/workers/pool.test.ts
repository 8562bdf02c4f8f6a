import { MessageChannel } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { afterEach, describe, expect, it } from 'vitest';
import { presets, type Scenario } from '../../src/scenario/index.ts';
import { simulate } from '../../src/simulation/index.ts';
import { createInThreadHost } from '../../workers/in-thread-host.ts';
import { PoolHost } from '../../workers/pool-host.ts';
import type { Host } from '../../workers/protocol.ts';
import { remotePlace } from '../../workers/remote-place.ts';
import { SharedQueue } from '../../workers/shared-queue.ts';
import { SimulationService } from '../../workers/simulation-service.ts';

const { scenario } = presets[0]!;
const open: Host[] = [];

afterEach(() => {
  for (const host of open.splice(0)) host.close();
});

/** Places over message channels in this thread; `spoil` may break one at its n-th batch. */
function channelHost(
  size: number,
  spoil: (place: number, batch: number) => 'die' | 'hang' | 'dawdle' | undefined,
  spoilLoad: (place: number, load: number) => 'hang' | undefined = () => undefined,
): Host {
  let places = 0;
  const host = new PoolHost(() => {
    const number = places++;
    let batches = 0;
    let loads = 0;
    const { port1, port2 } = new MessageChannel();
    let die: (reason: Error) => void = () => undefined;
    const died = new Promise<Error>((resolve) => {
      die = resolve;
    });
    class Service extends SimulationService {
      override load(scenarios: readonly Scenario[]) {
        if (spoilLoad(number, loads++)) return new Promise(() => undefined) as never;
        return super.load(scenarios);
      }

      override runRange(from: number, to: number) {
        const fate = spoil(number, batches++);
        if (fate === 'dawdle') {
          const later = new Promise<void>((resolve) => setTimeout(resolve, 3000));
          return later.then(() => super.runRange(from, to)) as never;
        }
        if (fate) {
          if (fate === 'die') die(new Error('struck by lightning'));
          return new Promise(() => undefined) as never; // neither a dead nor a hanging worker ever answers
        }
        return super.runRange(from, to);
      }
    }
    expose(new Service(), nodeEndpoint(port1));
    const close = () => {
      port1.close();
      port2.close();
    };
    return remotePlace(nodeEndpoint(port2), died, close);
  }, size);
  open.push(host);
  return host;
}

describe('a pool', () => {
  const expected = simulate(scenario, { replications: 60 });

  it('reports progress in order, the first after two replications', async () => {
    const seen: number[] = [];
    const host = channelHost(1, () => undefined);
    await host.simulate(scenario, { replications: 60, onProgress: ({ done }) => seen.push(done) });
    expect(seen[0]).toBe(2);
    expect(seen.at(-1)).toBe(60);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('runs a lost batch elsewhere and gives the same digits', async () => {
    const host = channelHost(2, (place, batch) => (place === 0 && batch === 1 ? 'die' : undefined));
    expect(await host.simulate(scenario, { replications: 60 })).toEqual(expected);
  });

  it('gives the same digits although the same batch is lost eight times in a row', async () => {
    const host = channelHost(1, (place) => (place < 8 ? 'die' : undefined));
    expect(await host.simulate(scenario, { replications: 60 })).toEqual(expected);
  });

  it('takes a place that stays silent for lost', async () => {
    const host = channelHost(1, (place, batch) => (place === 0 && batch === 1 ? 'hang' : undefined));
    expect(await host.simulate(scenario, { replications: 60 })).toEqual(expected);
  });

  it('takes a place for lost that falls silent between runs', async () => {
    const host = channelHost(
      1,
      () => undefined,
      (place, load) => (place === 0 && load === 1 ? 'hang' : undefined),
    );
    await host.simulate(scenario, { replications: 2 });
    expect(await host.simulate(scenario, { replications: 60 })).toEqual(expected);
  });

  it('takes a place for lost that falls silent before it is known how long ranges take', async () => {
    const host = channelHost(1, (place, batch) => (place === 0 && batch === 0 ? 'hang' : undefined));
    expect(await host.simulate(scenario, { replications: 60 })).toEqual(expected);
  });

  it('waits longer for a range that was lost, so that a busy machine does not end the run', async () => {
    const host = channelHost(1, (_, batch) => (batch === 0 ? 'dawdle' : undefined));
    expect(await host.simulate(scenario, { replications: 60 })).toEqual(expected);
  }, 30_000);

  it('gives up, saying why, when a batch is lost again and again', async () => {
    const host = channelHost(2, () => 'die');
    await expect(host.simulate(scenario, { replications: 60 })).rejects.toThrow('struck by lightning');
  });

  it('keeps what is done when it is ended, and runs the next scenario', async () => {
    const host = channelHost(2, () => undefined);
    const ending = new AbortController();
    let partial = 0;
    const run = host.simulate(scenario, {
      replications: 100_000,
      signal: ending.signal,
      onProgress: (progress) => {
        partial = progress.report().provenance.replications;
        ending.abort();
      },
    });
    await expect(run).rejects.toThrow(/abort/i);
    expect(partial).toBeGreaterThanOrEqual(2);
    expect(await host.simulate(scenario, { replications: 60 })).toEqual(expected);
  });

  it('does not start a run that was ended before its turn', async () => {
    await expect(createInThreadHost().simulate(scenario, { signal: AbortSignal.abort() })).rejects.toThrow(
      /abort/i,
    );
  });
});

describe('the queue of replications', () => {
  it('hands out ranges that never cross a stop, and returned ones first', () => {
    const queue = new SharedQueue([50, 70]);
    expect(queue.next(40)).toEqual({ from: 0, to: 40 });
    const second = queue.next(40)!;
    expect(second).toEqual({ from: 40, to: 50 });
    expect(queue.giveBack(second, 'died')).toBe(1);
    expect(queue.timesBack(second, 'silent')).toBe(0);
    expect(queue.next(1)).toEqual(second);
    expect(queue.next(40)).toEqual({ from: 50, to: 70 });
    expect(queue.next(40)).toBeUndefined();
  });
});
