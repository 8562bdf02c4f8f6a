import { describe, expect, it } from 'vitest';
import { branchOf, type WhatIf } from '../../src/playback/branch.ts';
import { filmOf } from '../../src/playback/index.ts';
import { intervalsOf, parseScenario, presets, type Scenario } from '../../src/scenario/index.ts';
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

  it('changes people given in steps from that moment to the end of the day, nobody’s past', () => {
    const [group] = scenario.groups;
    const given = [
      { from: 28_800, agents: 6 },
      { from: 43_200, agents: 0 },
      { from: 50_400, agents: 2 },
    ];
    const inSteps: Scenario = { ...scenario, groups: [{ ...group!, agents: { steps: given } }] };
    const { groups } = branchOf(inSteps, time, { what: 'people', group: 0, by: -3 })!;
    expect(groups[0]!.agents).toEqual({
      steps: [
        { from: 28_800, agents: 6 },
        { from: time, agents: 3 },
        // where nobody is, nobody is missing; and nobody is less than nobody
        { from: 43_200, agents: 0 },
        { from: 50_400, agents: 0 },
      ],
    });
  });

  it('has no surge over calls that were recorded one by one, or after the last closing', () => {
    const late = intervalsOf(scenario.calendar).at(-1)!.end;
    expect(branchOf(scenario, late, { what: 'surge', factor: 2 })).toBeUndefined();
    expect(branchOf(scenario, late - 1, { what: 'surge', factor: 2 })!.surges).toHaveLength(1);
    const recorded = { ...scenario, trace: [] } as unknown as Scenario;
    expect(branchOf(recorded, time, { what: 'surge', factor: 2 })).toBeUndefined();
  });

  it('lasts to the end of its own day where there are several', () => {
    const [day] = scenario.calendar.days;
    const twice = {
      ...scenario,
      calendar: { ...scenario.calendar, days: [day!, day!] },
      groups: [{ ...scenario.groups[0]!, agents: { steps: [{ from: 0, agents: 6 }] } }],
    };
    const ofDay = (at: number) =>
      branchOf(twice, at, { what: 'people', group: 0, by: 1 })!.groups[0]!.agents as {
        steps: readonly { from: number; agents: number }[];
      };
    expect(ofDay(time).steps).toEqual([
      { from: 0, agents: 6 },
      { from: time, agents: 7 },
      { from: day!.closes, agents: 6 },
    ]);
    expect(ofDay(time + 86_400).steps).toEqual([
      { from: 0, agents: 6 },
      { from: time + 86_400, agents: 7 },
    ]);
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
