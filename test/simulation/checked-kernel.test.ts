import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/index.ts';
import { goldenScenarios } from '../golden/scenarios.ts';
import { runChecked } from './checked-kernel.ts';
import { randomCentre } from './random/centre.ts';

describe('the books of the event kernel, after every event', () => {
  it.each(goldenScenarios)('hold on a day of $id', ({ scenario }) => {
    expect(runChecked(scenario, [0])).toBeGreaterThan(20);
  });

  it('hold in 3,000 random centres', () => {
    let events = 0;
    fc.assert(
      fc.property(randomCentre, (drawn) => {
        events += runChecked(parseScenario(drawn), [0]);
      }),
      { seed: 77, numRuns: 3000 },
    );
    expect(events).toBeGreaterThan(400_000);
  }, 180_000);
});
