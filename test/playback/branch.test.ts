import { describe, expect, it } from 'vitest';
import { branchOf, type WhatIf } from '../../src/playback/branch.ts';
import { filmOf } from '../../src/playback/index.ts';
import { parseScenario, presets, type Scenario } from '../../src/scenario/index.ts';
import { type ContactLog, Simulator } from '../../src/simulation/index.ts';

const preset = (id: string) => presets.find((one) => one.id === id)!.scenario;

const whatIfs: readonly WhatIf[] = [
  { what: 'people', group: 0, by: 1 },
  { what: 'people', group: 0, by: -1 },
  { what: 'people', group: 0, by: -3 },
  { what: 'surge', factor: 2 },
  { what: 'outage' },
  { what: 'callbacks' },
];

/** What happened up to a moment, as text. */
function past(scenario: Scenario, replication: number, time: number): string {
  const { events } = filmOf(scenario, replication).trace;
  const rows: unknown[] = [];
  for (let i = 0; i < events.length && events.time[i]! < time; i++) {
    rows.push([
      events.time[i],
      events.kind[i],
      events.number[i],
      events.type[i],
      events.group[i],
      events.value[i],
    ]);
  }
  return JSON.stringify(rows);
}

/** Customers by type and number: when they first came; the log has them in order of their end. */
function customers(scenario: Scenario, replication: number) {
  const log: ContactLog = [];
  new Simulator(scenario).run(replication, replication + 1, log);
  return new Map(
    log
      .filter(({ attempt }) => attempt === 0)
      .map((record) => [`${record.type}/${record.number}`, record] as const),
  );
}

describe.each(['hotlineMonday', 'omnichannelRetailer', 'surgeDay'])('a branch of %s', (id) => {
  const scenario = preset(id);
  const film = filmOf(scenario, 3);
  const time = Math.round(film.start + 0.4 * 10 * 3600) + 17;
  const before = past(scenario, 3, time);

  it.each(whatIfs)('leaves what was before as it was: $what $by', (whatIf) => {
    const branch = branchOf(scenario, time, whatIf);
    if (!branch) return; // it has that already
    expect(parseScenario(branch)).toBeTruthy();
    expect(past(branch, 3, time)).toBe(before);
  });
});

describe('a branch', () => {
  const scenario = preset('hotlineMonday');
  const time = 11 * 3600 + 17;

  it.each(whatIfs.filter(({ what }) => what !== 'surge'))(
    'changes no customer’s arrival, patience or work: $what $by',
    (whatIf) => {
      const asItWas = customers(scenario, 5);
      const branched = customers(branchOf(scenario, time, whatIf)!, 5);
      expect([...branched.keys()].sort()).toEqual([...asItWas.keys()].sort());
      for (const [key, { arrival, outcome, wait, handleTime }] of branched) {
        const before = asItWas.get(key)!;
        expect(arrival).toBeCloseTo(before.arrival, 3); // to the tick of the faster kernel
        // answered in both: the same work; given up in both: the same patience
        if (outcome === 'answered' && before.outcome === 'answered')
          expect(handleTime).toBeCloseTo(before.handleTime, 9);
        if (outcome === 'abandoned' && before.outcome === 'abandoned')
          expect(wait).toBeCloseTo(before.wait, 3);
      }
    },
  );

  it('changes what comes after', () => {
    const level = (one: Scenario) => {
      const log: ContactLog = [];
      new Simulator(one).run(0, 20, log);
      return log.filter(({ outcome, wait }) => outcome === 'answered' && wait <= 20).length;
    };
    const base = level(scenario);
    const withPeople = (by: number) => level(branchOf(scenario, time, { what: 'people', group: 0, by })!);
    expect(withPeople(1)).toBeGreaterThan(base);
    expect(withPeople(-1)).toBeLessThan(base);
    expect(level(branchOf(scenario, time, { what: 'outage' })!)).toBeLessThan(base);
  });

  it('is none where it would change nothing: a desk that offers callbacks, people on shifts', () => {
    expect(branchOf(preset('callbackDesk'), time, { what: 'callbacks' })).toBeUndefined();
    const [group] = scenario.groups;
    const onShifts: Scenario = {
      ...scenario,
      groups: [{ ...group!, agents: { shifts: [{ from: 28800, to: 57600, people: 9 }] } }],
    };
    expect(branchOf(onShifts, time, { what: 'people', group: 0, by: 1 })).toBeUndefined();
  });
});
