import { describe, expect, inject, it } from 'vitest';
import { presets, type Scenario } from '../../src/scenario/index.ts';
import { runOf, type Study, simulationRun, solveFresh, studyHere } from '../../src/simulation/index.ts';
import { createInThreadHost } from '../../workers/in-thread-host.ts';
import { createNodeHost } from '../../workers/node-host.ts';

const { scenario } = presets[0]!;

/** Tries one seed after another until a run answers more within T than the first did. */
function* luckySeed(base: Scenario): Study<string, number> {
  const first = (yield* levelOf(base)) ?? 0;
  for (let attempt = 1; ; attempt++) {
    const seed = `lucky ${attempt}`;
    const level = (yield* levelOf({ ...base, seed })) ?? 0;
    yield { interim: level };
    if (level > first) return seed;
  }
}

function* levelOf(base: Scenario): Study<number | null> {
  const report = yield* runOf(simulationRun(base, { replications: 20 }, solveFresh(base)));
  return report.total.serviceLevel.mean;
}

describe('a study', () => {
  const said: number[] = [];
  const seed = studyHere(luckySeed(scenario), (level) => said.push(level));

  it('decides its next run by the one before, and says what it has found on its way', () => {
    expect(seed).toBe(`lucky ${said.length}`);
    expect(Math.max(...said)).toBe(said.at(-1));
  });

  it.each([1, 2, 3])('comes to the same digits with %i threads', async (threads) => {
    const host = createNodeHost({ threads, threadFile: inject('threadFile') });
    const heard: number[] = [];
    const found = await host.study(() => luckySeed(scenario), { onInterim: (level) => heard.push(level) });
    host.close();
    expect(found).toBe(seed);
    expect(heard).toEqual(said);
  });

  it('ends when it is told to, and what it has found stands', async () => {
    const host = createInThreadHost();
    const ended = new AbortController();
    const heard: number[] = [];
    function* endless(): Study<never, number> {
      for (;;) yield { interim: (yield* levelOf(scenario)) ?? 0 };
    }
    const onInterim = (level: number) => {
      if (heard.push(level) === 3) ended.abort();
    };
    await expect(host.study(endless, { signal: ended.signal, onInterim })).rejects.toThrow('abort');
    expect(heard).toHaveLength(3);
    expect(await host.study(() => levelOf(scenario))).toBe(heard[0]);
    host.close();
  });

  it('tells how far the run under way has come, range by range, up to its end', async () => {
    const host = createInThreadHost();
    const heard: string[] = [];
    const onProgress = ({ done, of }: { done: number; of: number }) => heard.push(`${done}/${of}`);
    await host.study(() => levelOf(scenario), { onProgress });
    expect(heard.length).toBeGreaterThan(1);
    expect(heard.at(-1)).toBe('20/20');
    host.close();
  });

  it('lets other runs in between its own, and comes to the same digits', async () => {
    const host = createInThreadHost();
    const order: string[] = [];
    const found = host.study(() => luckySeed(scenario)).finally(() => order.push('study'));
    const report = host.simulate(scenario, { replications: 4 }).finally(() => order.push('run'));
    await Promise.all([found, report]);
    expect(order).toEqual(['run', 'study']);
    expect(await found).toBe(seed);
    host.close();
  });

  it('that fails says why, and the host goes on', async () => {
    const host = createInThreadHost();
    function* failing(): Study<never> {
      yield* levelOf(scenario);
      throw new RangeError('invalid target: 2 (must be < 1)');
    }
    await expect(host.study(failing)).rejects.toThrow('invalid target');
    expect(await host.study(() => levelOf(scenario))).toBeGreaterThan(0);
    host.close();
  });
});

describe('ranges', () => {
  it('grow small towards the end of a run, so that all hands finish together', async () => {
    const { SharedQueue } = await import('../../workers/shared-queue.ts');
    const queue = new SharedQueue([100]);
    const sizes: number[] = [];
    for (let range = queue.next(40, 2, 3); range; range = queue.next(40, 2, 3))
      sizes.push(range.to - range.from);
    expect(sizes).toEqual([25, 19, 14, 11, 8, 6, 5, 3, 3, 3, 3]);
  });
});
