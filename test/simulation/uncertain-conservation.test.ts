import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, column, columnCount, placesOf } from '../../src/measures/index.ts';
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { Simulator } from '../../src/simulation/index.ts';
import { tries } from '../setup/at-length.ts';
import { uncertainCentre } from './uncertain-centre.ts';

const ends: readonly Column[] = [
  'answered',
  'abandoned',
  'blocked',
  'flushed',
  'callbackConnected',
  'callbackLost',
  'openWaiting',
  'openCallback',
];

/** One replication; types come first among the entities, groups after them. */
function simulated(scenario: Scenario) {
  const simulator = new Simulator(scenario);
  const { plan } = simulator;
  const { tallies } = simulator.run(0, 1);
  const places = placesOf(plan.intervals);
  const at = (entity: number, place: number, name: Column) =>
    tallies[(entity * places + place) * columnCount + column[name]]!;
  const total = (entity: number, name: Column) => {
    let sum = 0;
    for (let place = 0; place < places; place++) sum += at(entity, place, name);
    return sum;
  };
  return { plan, tallies, places, at, total };
}

describe('on random centres of shifts and uncertain days', () => {
  it('every contact offered ends in exactly one way or is still open', () => {
    let contacts = 0;
    fc.assert(
      fc.property(uncertainCentre, (scenario) => {
        const { plan, tallies, places, at } = simulated(scenario);
        for (let type = 0; type < plan.types.length; type++) {
          for (let place = 0; place < places; place++) {
            const ended = ends.reduce((sum, name) => sum + at(type, place, name), 0);
            expect(ended).toBe(at(type, place, 'offered'));
            contacts += ended;
          }
        }
        expect(tallies.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      }),
      { seed: 21, numRuns: tries(150, 400) },
    );
    expect(contacts).toBeGreaterThan(tries(18_000, 50_000));
  });

  it('people work no longer than they are there, and as long as the contacts take', () => {
    let compared = 0;
    fc.assert(
      fc.property(uncertainCentre, (scenario) => {
        const { plan, places, at, total } = simulated(scenario);
        plan.groups.forEach((_, g) => {
          const group = plan.types.length + g;
          for (let place = 0; place < places; place++) {
            expect(at(group, place, 'busyTime')).toBeLessThanOrEqual(at(group, place, 'staffedTime') + 1e-6);
          }
        });
        // k chats at once are worked off at the rate k / (1 + 0.15 (k − 1)), k ≤ 3
        const chats = total(2, 'handled');
        const engaged = total(plan.types.length + 1, 'busyTime');
        expect(engaged).toBeLessThanOrEqual(chats + 1e-6);
        expect(engaged).toBeGreaterThanOrEqual((chats * 1.3) / 3 - 1e-6);
        const mail = 3;
        const callback = scenario.types[0]!.callback !== undefined;
        if (total(mail, 'openWaiting') > 0 || callback) return; // work begun and left, ringing in vain
        compared += 1;
        const busy = total(plan.types.length, 'busyTime') + total(plan.types.length + 2, 'busyTime');
        expect(busy).toBeCloseTo(total(0, 'handled') + total(1, 'handled') + total(mail, 'handled'), 4);
      }),
      { seed: 22, numRuns: tries(150, 400) },
    );
    expect(compared).toBeGreaterThan(tries(18, 50));
  });

  it('a scenario and what JSON makes of it give the same digits', () => {
    fc.assert(
      fc.property(uncertainCentre, (scenario) => {
        const again = parseScenario(JSON.parse(JSON.stringify(scenario)));
        expect(simulated(again).tallies).toEqual(simulated(scenario).tallies);
      }),
      { seed: 23, numRuns: tries(30, 60) },
    );
  });

  it('a replication is the same alone and after others', () => {
    fc.assert(
      fc.property(uncertainCentre, (scenario) => {
        const { tallies } = new Simulator(scenario).run(0, 3);
        const last = tallies.subarray((tallies.length / 3) * 2);
        expect(new Simulator(scenario).run(2, 3).tallies).toEqual(last);
      }),
      { seed: 24, numRuns: tries(40, 100) },
    );
  });
});
