import { describe, expect, it } from 'vitest';
import { type Column, column, columnCount } from '../../src/measures/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { Simulator, simulate } from '../../src/simulation/index.ts';

/** An hour short of people; most of those who give up try again. */
const busy = (redial: object | undefined) =>
  parseScenario({
    version: 1,
    calendar: { intervalLength: 1800, days: [{ opens: 32_400, closes: 36_000 }] },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { perInterval: [60, 60], basis: 'fresh' },
        handleTime: { law: 'exponential', mean: 240 },
        patience: { law: 'exponential', mean: 120 },
        ...(redial && { redial }),
      },
    ],
    groups: [{ id: 'team', agents: { perInterval: [6, 6] }, skills: [{ type: 'calls' }] }],
  });
const redial = { afterAbandon: 0.7, delay: { law: 'exponential', mean: 300 }, attempts: 5 };

describe('per customer', () => {
  it('the last attempt decides, and every chain of attempts ends once', () => {
    const simulator = new Simulator(busy(redial));
    const { tallies } = simulator.run(0, 1);
    const sum = (name: Column) => {
      let all = 0;
      for (let i = 0; i < simulator.plan.intervals; i++) all += tallies[i * columnCount + column[name]]!;
      return all;
    };
    const ends = sum('answered') + sum('customersLost') + sum('redialsPastEnd');
    expect(sum('redials')).toBeGreaterThan(20);
    expect(ends).toBe(sum('firstAttempts'));
  });

  it('more are answered than of contacts, since whoever tries again is one customer', () => {
    const { calls } = simulate(busy(redial), { replications: 50 }).types;
    const ofContacts = calls!.answered.mean! / calls!.offered.mean!;
    expect(calls!.customersAnsweredRate.mean).toBeGreaterThan(ofContacts + 0.1);
    expect(calls!.serviceLevelOfCustomers.mean).toBeGreaterThan(calls!.serviceLevel.mean!);
  });

  it('nothing is said where nobody tries again', () => {
    const { calls } = simulate(busy(undefined), { replications: 10 }).types;
    expect(calls!.customersAnsweredRate.mean).toBeNull();
  });
});

it('counts by event stand beside those by arrival, and both add up to the same', () => {
  const { calls } = simulate(busy(undefined), { replications: 20 }).types;
  const [first, second] = calls!.intervals;
  expect(first!.abandonedInPeriod.mean).toBeLessThan(first!.abandoned.mean!);
  expect(second!.startedInPeriod.mean).toBeGreaterThan(0);
  const lateStarts = calls!.answered.mean! - calls!.startedInPeriod.mean!;
  expect(lateStarts).toBeGreaterThan(0); // what closing leaves is begun after it
});
