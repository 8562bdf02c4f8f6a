import type { ReactiveControllerHost } from 'lit';
import { beforeEach, describe, expect, it } from 'vitest';
import { presets } from '../../../src/scenario/index.ts';
import { compareDrafts } from '../../../src/simulation/index.ts';
import { CompareDesk } from '../../../web/compare/compare-desk.ts';
import { createInThreadHost } from '../../../workers/in-thread-host.ts';

const base = presets[0]!.scenario;
const drafts = [presets[1]!.scenario, { ...base, seed: 'another seed does not matter', note: '' }];
const page: ReactiveControllerHost = {
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
};

let desk: CompareDesk;
beforeEach(() => {
  const host = createInThreadHost();
  desk = new CompareDesk(page, async () => host);
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('the desk of comparisons', () => {
  it('has the numbers of the library, the drafts with each other too', async () => {
    desk.ask({ base, drafts, replications: 30 });
    expect(desk.compared).toBeUndefined();
    await until(() => desk.status === 'done');
    const options = { replications: 30, between: true, intervals: false };
    expect(desk.compared).toEqual({ comparisons: compareDrafts(base, drafts, options), replications: 30 });
  });

  it('knows what it compared before, and asks nobody again', async () => {
    desk.ask({ base, drafts, replications: 20 });
    await until(() => desk.status === 'done');
    const first = desk.compared;
    desk.ask({ base, drafts: [drafts[0]!], replications: 20 });
    expect(desk.compared).toBeUndefined();
    await until(() => desk.status === 'done');
    desk.ask({ base: structuredClone(base), drafts, replications: 20 });
    expect(desk.status).toBe('done');
    expect(desk.compared).toBe(first);
    desk.ask({ base, drafts: [], replications: 20 });
    expect([desk.status, desk.compared]).toEqual(['idle', undefined]);
  });

  it('stops where it is told to, keeps what it has, and goes on', async () => {
    desk.ask({ base, drafts: [drafts[0]!], replications: 2000 });
    await until(() => desk.compared !== undefined);
    desk.stop();
    const { replications } = desk.compared!;
    expect(desk.status).toBe('stopped');
    expect(replications).toBeLessThan(2000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(desk.compared!.replications).toBe(replications);
    desk.resume();
    expect(desk.status).toBe('running');
    desk.stop();
  });

  it('says why when there is no place to simulate, and tries again when asked', async () => {
    const host = createInThreadHost();
    let isThere = false;
    desk = new CompareDesk(page, async () => {
      if (!isThere) throw new Error('no workers here');
      return host;
    });
    desk.ask({ base, drafts: [drafts[0]!], replications: 5 });
    await until(() => desk.status === 'failed');
    expect(desk.failure).toBe('no workers here');
    isThere = true;
    desk.resume();
    await until(() => desk.status === 'done');
    expect(desk.compared!.replications).toBe(5);
  });
});
