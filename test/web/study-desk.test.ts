import type { ReactiveControllerHost } from 'lit';
import { beforeEach, describe, expect, it } from 'vitest';
import { presets } from '../../src/scenario/index.ts';
import { runOf, type Study, simulationRun, solveFresh } from '../../src/simulation/index.ts';
import { StudyDesk } from '../../web/state/study-desk.ts';
import { createInThreadHost } from '../../workers/in-thread-host.ts';
import type { Host } from '../../workers/protocol.ts';

const { scenario } = presets[0]!;
let rendered = 0;
const page: ReactiveControllerHost = {
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => rendered++,
  updateComplete: Promise.resolve(true),
};

let host: Host;
let desk: StudyDesk<number, number>;

beforeEach(() => {
  host = createInThreadHost();
  desk = new StudyDesk<number, number>(page, async () => host);
  rendered = 0;
});

/** So many runs, each told on the way; the answer is how many there were. */
function* counting(runs: number): Study<number, number> {
  for (let run = 1; run <= runs; run++) {
    yield* runOf(simulationRun({ ...scenario, seed: `${run}` }, { replications: 4 }, solveFresh(scenario)));
    yield { interim: run };
  }
  return runs;
}

/** Until something has been found on the way. */
async function heard(key: string): Promise<void> {
  while (desk.of(key)?.interim === undefined) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('the desk for studies', () => {
  it('keeps the answer under its question, and does not work on it again', async () => {
    await desk.start('three', () => counting(3));
    expect(desk.of('three')).toMatchObject({ status: 'done', result: 3, interim: 3 });
    const before = rendered;
    await desk.start('three', () => counting(4));
    expect(desk.of('three')?.result).toBe(3);
    expect(rendered).toBe(before);
    expect(desk.of('another')).toBeUndefined();
  });

  it('stops where it is told to: what was found stands, and it can begin again', async () => {
    const study = desk.start('many', () => counting(1000));
    await heard('many');
    desk.stop();
    await study;
    expect(desk.of('many')).toMatchObject({ status: 'stopped' });
    expect(desk.of('many')?.interim).toBeGreaterThan(0);
    expect(desk.running).toBeUndefined();
    await desk.start('many', () => counting(2));
    expect(desk.of('many')).toMatchObject({ status: 'done', result: 2 });
  });

  it('ends a study when another begins, and takes nothing of it afterwards', async () => {
    const first = desk.start('first', () => counting(1000));
    await heard('first');
    const kept = desk.of('first')?.interim;
    const second = desk.start('second', () => counting(1));
    expect(desk.of('first')).toMatchObject({ status: 'stopped', interim: kept });
    await Promise.all([first, second]);
    expect(desk.of('first')).toMatchObject({ status: 'stopped', interim: kept });
    expect(desk.of('second')).toMatchObject({ status: 'done', result: 1 });
  });

  it('says why a study failed', async () => {
    await desk.start('wrong', () => {
      throw new RangeError('invalid scenario: deferred work only');
    });
    expect(desk.of('wrong')).toMatchObject({
      status: 'failed',
      failure: 'invalid scenario: deferred work only',
    });
    const closed = new StudyDesk<number, number>(page, () => Promise.reject(new Error('offline')));
    await closed.start('any', () => counting(1));
    expect(closed.of('any')).toMatchObject({ status: 'failed', failure: 'offline' });
  });
});
