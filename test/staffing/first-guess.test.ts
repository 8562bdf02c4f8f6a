import { expect, it } from 'vitest';
import { requiredAgents } from '../../src/staffing/index.ts';
import { betaOfImpatient, betaOfPatient } from '../../src/staffing/interval/first-guess.ts';
import { seeded } from './seeded.ts';

it.each(['c', 'a'] as const)(
  'the first guess is within two people of the answer to a usual target nearly always, by Erlang %s',
  (model) => {
    const random = seeded(12);
    let near = 0;
    for (let k = 0; k < 500; k++) {
      const load = 50 + 1950 * random();
      const [handleTime, patience] = [120 + 400 * random(), 120 + 400 * random()];
      const [target, within] = [0.8 + 0.15 * random(), 20 * random()];
      const beta =
        model === 'c'
          ? betaOfPatient(load, handleTime, within, target)
          : betaOfImpatient(load, handleTime, patience, within, target);
      const { requiredAgents: agents } = requiredAgents({
        model,
        arrivalRate: load / handleTime,
        handleTime,
        patience,
        serviceLevelTarget: target,
        acceptableWait: within,
      });
      if (Math.abs(Math.ceil(load + beta * Math.sqrt(load)) - agents) <= 2) near += 1;
    }
    expect(near).toBeGreaterThan(475);
  },
);

it('the first guess of a target next to everybody is six standard deviations above the load, and no infinity', () => {
  expect(betaOfPatient(1e6, 300, 0, 1 - 1e-16)).toBe(6);
});
