/**
 * More people never make more customers of one type give up, on the same random days: common random numbers leave
 * little noise in the difference, of which four standard errors are allowed.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/index.ts';
import { compare } from '../../src/simulation/index.ts';

const queue = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 6 }),
  volume: fc.integer({ min: 20, max: 200 }),
  agents: fc.integer({ min: 0, max: 12 }),
  added: fc.integer({ min: 1, max: 3 }),
  patience: fc.integer({ min: 10, max: 400 }),
  law: fc.constantFrom('exponential', 'deterministic'),
  shares: fc.boolean(),
});

it('one person more never raises abandonment of a single queue beyond noise, in 100 random queues', () => {
  let fallen = 0;
  fc.assert(
    fc.property(queue, ({ seed, volume, agents, added, patience, law, shares }) => {
      const staffed = (people: number) =>
        parseScenario({
          version: 1,
          seed,
          calendar: { intervalLength: 3600, days: [{ opens: 28_800, closes: 36_000 }] },
          types: [
            {
              id: 'calls',
              channel: 'phone',
              volume: { basis: 'fresh', perInterval: [volume, volume / 2] },
              handleTime: { law: 'lognormal', mean: 200, sd: 150 },
              patience: { law, mean: patience },
              // keeps the simulator from its shorter way for single queues
              ...(shares && { announcement: { window: 10 } }),
            },
          ],
          groups: [{ id: 'team', agents: { perInterval: [people, people] }, skills: [{ type: 'calls' }] }],
        });
      const { total } = compare(staffed(agents), staffed(agents + added), { replications: 30 });
      const { mean, halfWidth } = total.abandonmentRate.difference;
      if (mean === null) return;
      expect(mean).toBeLessThanOrEqual(2 * (halfWidth ?? 0) + 1e-12);
      if (mean < 0) fallen += 1;
    }),
    { seed: 46, numRuns: 100 },
  );
  expect(fallen).toBeGreaterThan(60);
});
