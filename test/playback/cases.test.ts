import { describe, expect, it } from 'vitest';
import { ledgerColumn } from '../../src/measures/ledger.ts';
import { caseTerms, emptyScene, filmOf, lookAt, readClock } from '../../src/playback/index.ts';
import { kindIndex } from '../../src/playback/stays.ts';
import { presets, type Scenario } from '../../src/scenario/index.ts';
import { traceLanes } from '../../src/simulation/event/trace-recorder.ts';
import { caseLedger } from '../../src/simulation/plan/cells.ts';
import { compilePlan } from '../../src/simulation/plan/plan.ts';

const { scenario } = presets.find(({ id }) => id === 'carSharing')!;
const onBusinessClock: Scenario = {
  ...scenario,
  cases: scenario.cases!.map((kind) => ({
    ...kind,
    target: { share: 0.9, within: 4 * 3600, clock: 'business' as const },
    stages: kind.stages.map((stage) => ('wait' in stage ? { ...stage, clock: 'stops' as const } : stage)),
  })),
};

describe.each([
  { clock: 'all time', scenario },
  { clock: 'opening hours, which stand still while the bank is waited for', scenario: onBusinessClock },
])('cases on the floor, on a clock of $clock', ({ scenario: given }) => {
  const film = filmOf(given, 1);
  const { trace, caseStays, cases } = film;

  it('are at every minute as many as the kernel counts, each in one stage', () => {
    const scene = emptyScene(film);
    const { start, every, count } = trace.checkpoints;
    const at = 3 * trace.types.length + 4 * trace.groups.length;
    const wrong: number[] = [];
    for (let k = 0; k < count; k++) {
      lookAt(film, start + k * every, scene);
      const there = new Set<number>();
      for (let i = 0; i < scene.caseCount; i++) there.add(caseStays.serial[scene.cases[i]!]!);
      if (there.size !== scene.caseCount || scene.caseCount !== scene.state[at]) wrong.push(k);
    }
    expect(wrong).toEqual([]);
  });

  it('are late at their end as often as the day counts', () => {
    const { tally } = traceLanes(given, 1);
    const plan = compilePlan(given);
    const counted = (name: keyof typeof ledgerColumn) => tally[caseLedger(plan, 0) + ledgerColumn[name]]!;
    const ends = new Map<number, number>();
    for (let stay = 0; stay < caseStays.length; stay++) ends.set(caseStays.serial[stay]!, stay);
    let [late, within] = [0, 0];
    const { events } = trace;
    for (let i = 0; i < events.length; i++) {
      if (events.kind[i] !== kindIndex.caseClosed) continue;
      const stay = ends.get(events.contact[i]!)!;
      if (caseTerms(caseStays, cases, stay, events.time[i]!).whole < 0) late++;
      else within++;
    }
    expect({ late, within }).toEqual({ late: counted('casesLate'), within: counted('casesWithin') });
    expect(late).toBeGreaterThan(0);
  });
});

describe('the clock of opening hours', () => {
  const { types } = filmOf(presets.find(({ id }) => id === 'emailDesk')!.scenario, 0);
  const hour = 3600;

  it('stands still at night', () => {
    const { clock } = types[0]!;
    const age = (from: number, to: number) => readClock(clock, to) - readClock(clock, from);
    expect(age(9 * hour, 11 * hour)).toBe(2 * hour);
    expect(age(19 * hour, (24 + 9) * hour)).toBe(2 * hour);
    expect(age(2 * hour, 7 * hour)).toBe(0);
    expect(age(2 * hour, 8.5 * hour)).toBe(0.5 * hour);
  });
});
