import { describe, expect, it } from 'vitest';
import { presets, type Scenario } from '../../../src/scenario/index.ts';
import { compilePlan } from '../../../src/simulation/index.ts';
import { Places } from '../../../src/staffing/simulation/places.ts';
import { Reach } from '../../../src/staffing/simulation/reach.ts';

/** Where an agent of a group in an interval is felt, by type. */
function felt(scenario: Scenario, group: string, interval: number) {
  const plan = compilePlan(scenario);
  const places = new Places(scenario, plan);
  const reach = new Reach(scenario, plan);
  const g = scenario.groups.findIndex(({ id }) => id === group);
  const place = places.all[places.at(g, interval)]!;
  return Object.fromEntries(reach.typesOf(g).map((t) => [scenario.types[t]!.id, reach.of(place, t)]));
}

describe('the reach of an agent', () => {
  const carSharing = presets.find(({ id }) => id === 'carSharing')!.scenario;

  it('is the hour and the next for calls that wait some minutes at most', () => {
    expect(felt(carSharing, 'hotline', 27)).toEqual({
      calls: { from: 27, to: 28 },
      'where-is-it': { from: 27, to: 28 },
    });
  });

  it('is a deadline before and two after for stages of a case, and as long for who asks where it is', () => {
    // twelve hours of work; a queue of checks is an hour more, of decisions half of one, both rounded up
    expect(felt(carSharing, 'back-office', 27)).toEqual({
      checks: { from: 15, to: 52 },
      decisions: { from: 15, to: 52 },
      'where-is-it': { from: 27, to: 52 },
    });
  });

  it('is one deadline after where there are no cases', () => {
    const { cases: _, ...scenario } = carSharing;
    expect(felt(scenario, 'back-office', 27)).toEqual({
      checks: { from: 15, to: 40 },
      decisions: { from: 15, to: 40 },
    });
  });
});
