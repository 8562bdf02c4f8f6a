import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Report } from '../../src/measures/index.ts';
import { presets } from '../../src/scenario/index.ts';
import { simulate } from '../../src/simulation/index.ts';
import { createInThreadHost } from '../../workers/in-thread-host.ts';
import { createNodeHost } from '../../workers/node-host.ts';
import type { Host } from '../../workers/protocol.ts';

const scenarios = presets.map((preset) => preset.scenario);
const options = { replications: 30 };
const hosts: Host[] = [];

function host(threads: number): Host {
  const made = createNodeHost({ threads, threadFile: inject('threadFile') });
  hosts.push(made);
  return made;
}

afterEach(() => {
  for (const made of hosts.splice(0)) made.close();
});

async function runAll(place: Host): Promise<Report[]> {
  const reports: Report[] = [];
  for (const scenario of scenarios) reports.push(await place.simulate(scenario, options));
  return reports;
}

describe('the same scenario and seed give the same digits', () => {
  const expected = scenarios.map((scenario) => simulate(scenario, options));

  it('through the in-thread host', async () => {
    expect(await runAll(createInThreadHost())).toEqual(expected);
  });

  it.each([1, 2, 3])('on %i Node threads', async (threads) => {
    expect(await runAll(host(threads))).toEqual(expected);
  });
});
