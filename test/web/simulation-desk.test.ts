import type { ReactiveControllerHost } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/measures/index.ts';
import { hotlineMonday, type Scenario, textbookHalfHour } from '../../src/scenario/index.ts';
import { simulate } from '../../src/simulation/index.ts';
import { SimulationDesk } from '../../web/state/simulation-desk.ts';
import type { Host, Progress, RunOptions } from '../../workers/protocol.ts';

/** A run that the test holds in its hand. */
interface Run {
  readonly scenario: Scenario;
  readonly options: RunOptions<Report>;
  readonly finish: () => void;
  readonly fail: (reason: Error) => void;
  readonly advance: (done: number) => void;
}

const report = simulate(hotlineMonday, { replications: 2 });
const page: ReactiveControllerHost = {
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
};

let runs: Run[];

function handHeldHost(): Host {
  return {
    threads: 1,
    simulate: (scenario, options = {}) =>
      new Promise((resolve, reject) => {
        options.signal?.addEventListener('abort', () => reject(options.signal!.reason));
        const progress = (done: number): Progress => ({ done, of: 200, report: () => report });
        runs.push({
          scenario,
          options,
          finish: () => resolve(report),
          fail: reject,
          advance: (done) => options.onProgress?.(progress(done)),
        });
      }),
    compare: () => Promise.reject(new Error('not asked for')),
    compareDrafts: () => Promise.reject(new Error('not asked for')),
    study: () => Promise.reject(new Error('not asked for')),
    film: () => Promise.reject(new Error('not asked for')),
    close: () => {},
  };
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(500);
}

const wanted = (scenario: Scenario, replications = 200) => ({ scenario, replications });
const copyOf = (scenario: Scenario): Scenario => structuredClone(scenario);

beforeEach(() => {
  vi.useFakeTimers();
  runs = [];
});

describe('the simulation desk', () => {
  it('runs what is wanted in its order, one at a time, and keeps each answer', async () => {
    const desk = new SimulationDesk(page, async () => handHeldHost());
    desk.want([wanted(hotlineMonday), wanted(textbookHalfHour)]);
    await settle();
    expect(runs.map(({ scenario }) => scenario)).toEqual([hotlineMonday]);
    runs[0]!.finish();
    await settle();
    expect(runs.map(({ scenario }) => scenario)).toEqual([hotlineMonday, textbookHalfHour]);
    runs[1]!.finish();
    await settle();
    expect(desk.status).toBe('done');
    expect(desk.reportOf(hotlineMonday)?.replications).toBe(200);
  });

  it('knows a scenario by its content: undo finds what was run before', async () => {
    const desk = new SimulationDesk(page, async () => handHeldHost());
    desk.want([wanted(hotlineMonday)]);
    await settle();
    runs[0]!.finish();
    await settle();
    const again = { ...copyOf(hotlineMonday), name: 'another name' };
    expect(desk.reportOf(again)?.replications).toBe(200);
    desk.want([wanted(again)]);
    await settle();
    expect(runs).toHaveLength(1);
  });

  it('ends a run that an edit has overtaken, and drops its late answer', async () => {
    const desk = new SimulationDesk(page, async () => handHeldHost());
    desk.want([wanted(hotlineMonday)]);
    await settle();
    desk.want([wanted(textbookHalfHour)]);
    expect(runs[0]!.options.signal?.aborted).toBe(true);
    runs[0]!.advance(100);
    runs[0]!.finish();
    await settle();
    expect(desk.reportOf(hotlineMonday)).toBeUndefined();
    expect(runs.at(-1)?.scenario).toBe(textbookHalfHour);
  });

  it('lets a run go on that is still wanted, whatever comes after it', async () => {
    const desk = new SimulationDesk(page, async () => handHeldHost());
    desk.want([wanted(hotlineMonday)]);
    await settle();
    desk.want([wanted(hotlineMonday), wanted(textbookHalfHour)]);
    await settle();
    expect(runs[0]!.options.signal?.aborted).toBe(false);
    expect(runs).toHaveLength(1);
  });

  it('starts nothing while a drag goes on', async () => {
    const desk = new SimulationDesk(page, async () => handHeldHost());
    for (let step = 0; step < 10; step++) {
      desk.want([wanted(copyOf(hotlineMonday))], true);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(runs).toHaveLength(0);
    await settle();
    expect(runs).toHaveLength(1);
  });

  it('stops with what it has, and goes on when asked or when something is edited', async () => {
    const desk = new SimulationDesk(page, async () => handHeldHost());
    desk.want([wanted(hotlineMonday)]);
    await settle();
    runs[0]!.advance(64);
    desk.stop();
    expect(desk.status).toBe('stopped');
    expect(desk.reportOf(hotlineMonday)?.replications).toBe(64);
    await settle();
    expect(runs).toHaveLength(1);
    desk.resume();
    await settle();
    expect(runs).toHaveLength(2);
    desk.stop();
    desk.want([wanted(textbookHalfHour)]);
    await settle();
    expect(runs).toHaveLength(3);
  });

  it('shows nothing of so few days that they say less than the formula', async () => {
    const desk = new SimulationDesk(page, async () => handHeldHost());
    desk.want([wanted(hotlineMonday)]);
    await settle();
    runs[0]!.advance(2);
    expect(desk.reportOf(hotlineMonday)).toBeUndefined();
  });

  it('never replaces an answer by one over fewer days', async () => {
    const desk = new SimulationDesk(page, async () => handHeldHost());
    desk.want([wanted(hotlineMonday)]);
    await settle();
    runs[0]!.finish();
    await settle();
    desk.want([wanted(hotlineMonday, 1000)]);
    await settle();
    runs[1]!.advance(50);
    expect(desk.reportOf(hotlineMonday)?.replications).toBe(200);
    runs[1]!.advance(400);
    expect(desk.reportOf(hotlineMonday)?.replications).toBe(400);
  });

  it('says why a run failed, and opens the place anew when it goes on', async () => {
    let opened = 0;
    const desk = new SimulationDesk(page, async () => {
      opened++;
      if (opened === 1) throw new Error('offline');
      return handHeldHost();
    });
    desk.want([wanted(hotlineMonday)]);
    await settle();
    expect([desk.status, desk.failure]).toEqual(['failed', 'offline']);
    desk.resume();
    await settle();
    expect(runs).toHaveLength(1);
    runs[0]!.fail(new Error('worker lost'));
    await settle();
    expect([desk.status, desk.failure]).toEqual(['failed', 'worker lost']);
  });
});
