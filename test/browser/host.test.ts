/** Real module workers in Chromium: the digits of Node, whatever happens to the workers. */
import { afterEach, describe, expect, it } from 'vitest';
import { compare } from '../../src/simulation/index.ts';
import { createBrowserHost } from '../../workers/browser-host.ts';
import type { Host } from '../../workers/protocol.ts';
import { digests } from '../golden/digests.ts';
import { digestOf, goldenReplications, goldenScenarios } from '../golden/scenarios.ts';

const hosts: Host[] = [];
const options = { replications: goldenReplications };

function host(threads: number): Host {
  const made = createBrowserHost({ threads });
  hosts.push(made);
  return made;
}

afterEach(() => {
  for (const made of hosts.splice(0)) made.close();
});

describe('workers in Chromium', () => {
  it.each(goldenScenarios)('give $id the same digits as Node, with two of them', async (golden) => {
    expect(digestOf(await host(2).simulate(golden.scenario, options))).toBe(digests[golden.id]);
  });

  it.each([goldenScenarios[0]!, goldenScenarios.at(-1)!])(
    'give $id the same digits as Node, with one alone',
    async (golden) => {
      expect(digestOf(await host(1).simulate(golden.scenario, options))).toBe(digests[golden.id]);
    },
  );

  it('compare two scenarios with the digits of one thread', async () => {
    const base = goldenScenarios[0]!.scenario;
    const draft = goldenScenarios.at(-1)!.scenario; // the same hotline with everything on
    const limits = { replications: 20 };
    expect(await host(2).compare(base, draft, limits)).toEqual(compare(base, draft, limits));
  });

  it('that are killed in the middle of a run are replaced, and the digits stay', async () => {
    const born: Worker[] = [];
    const RealWorker = globalThis.Worker;
    globalThis.Worker = class extends RealWorker {
      constructor(url: string | URL, settings?: WorkerOptions) {
        super(url, settings);
        born.push(this);
      }
    };
    try {
      const { id, scenario } = goldenScenarios.at(-1)!;
      let killed = false;
      const report = await host(2).simulate(scenario, {
        ...options,
        onProgress: () => {
          if (killed) return;
          killed = true;
          born[0]!.terminate(); // a terminated worker raises no event: only its silence tells
        },
      });
      expect(killed).toBe(true);
      expect(born.length).toBe(3);
      expect(digestOf(report)).toBe(digests[id]);
    } finally {
      globalThis.Worker = RealWorker;
    }
  });
});
