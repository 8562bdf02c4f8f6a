import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Comparison } from '../../src/measures/index.ts';
import { presets, type Scenario } from '../../src/scenario/index.ts';
import { compare, compareDrafts, simulate } from '../../src/simulation/index.ts';
import { createInThreadHost } from '../../workers/in-thread-host.ts';
import { createNodeHost } from '../../workers/node-host.ts';
import type { Host, Progress } from '../../workers/protocol.ts';

const { scenario: base } = presets[0]!;

/** The base with a person more in every interval, and with calls a tenth shorter. */
const drafts: readonly Scenario[] = [
  {
    ...base,
    groups: base.groups.map((group) => {
      if (!('perInterval' in group.agents)) throw new Error('people are expected per interval');
      return { ...group, agents: { perInterval: group.agents.perInterval.map((n) => n + 1) } };
    }),
  },
  {
    ...base,
    types: base.types.map((type) => ({
      ...type,
      handleTime: { law: 'lognormal', mean: 270, sd: 270 },
    })),
  },
];

const hosts: Host[] = [];

function host(threads: number): Host {
  const made =
    threads === 0 ? createInThreadHost() : createNodeHost({ threads, threadFile: inject('threadFile') });
  hosts.push(made);
  return made;
}

afterEach(() => {
  for (const made of hosts.splice(0)) made.close();
});

describe('a comparison on a host', () => {
  const limits = { replications: 70 };
  const expected = compareDrafts(base, drafts, limits);

  it.each([0, 1, 2])('has the digits of a thread of its own, on %i threads', async (threads) => {
    const place = host(threads);
    expect(await place.compareDrafts(base, drafts, limits)).toEqual(expected);
    expect(await place.compare(base, drafts[1]!, limits)).toEqual(expected[1]);
  });

  it.each([0, 2])('stops where it is sure enough, on %i threads', async (threads) => {
    const sure = { replications: 1000, precision: 0.004 };
    const stopped = compare(base, drafts[0]!, sure);
    expect(stopped.base.replications).toBeLessThan(1000);
    expect(await host(threads).compare(base, drafts[0]!, sure)).toEqual(stopped);
  });

  it('shows how far it is: the first two replications, then more, then all', async () => {
    const seen: Progress<Comparison>[] = [];
    let first: Comparison | undefined;
    await host(1).compare(base, drafts[0]!, {
      ...limits,
      onProgress: (progress) => {
        first ??= progress.report();
        seen.push(progress);
      },
    });
    expect(first).toEqual(compare(base, drafts[0]!, { replications: 2 }));
    expect(seen[0]!.done).toBe(2);
    expect(seen.at(-1)!.done).toBe(70);
    expect(new Set(seen.map(({ of }) => of))).toEqual(new Set([70]));
  });

  it('can be ended, and leaves the host to the next run', async () => {
    const place = host(2);
    const ending = new AbortController();
    const run = place.compare(base, drafts[0]!, {
      replications: 100_000,
      signal: ending.signal,
      onProgress: () => ending.abort(),
    });
    const next = place.simulate(base, limits);
    await expect(run).rejects.toThrow(/abort/i);
    expect(await next).toEqual(simulate(base, limits));
    expect(await place.compareDrafts(base, drafts, limits)).toEqual(expected);
  });

  it('refuses what cannot be run', async () => {
    await expect(host(0).compare(base, drafts[0]!, { replications: 0 })).rejects.toThrow(
      'invalid replications: 0',
    );
  });
});
