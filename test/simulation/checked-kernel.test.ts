import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/index.ts';
import { goldenScenarios } from '../golden/scenarios.ts';
import { tries } from '../setup/at-length.ts';
import { runChecked } from './checked-kernel.ts';
import { randomCentre } from './random/centre.ts';

describe('the books of the event kernel, after every event', () => {
  it.each(goldenScenarios)('hold on a day of $id', ({ scenario }) => {
    expect(runChecked(scenario, [0])).toBeGreaterThan(20);
  });

  const centres = tries(300, 3000);

  it(`hold in ${centres} random centres`, () => {
    let events = 0;
    fc.assert(
      fc.property(randomCentre, (drawn) => {
        events += runChecked(parseScenario(drawn), [0]);
      }),
      { seed: 77, numRuns: centres },
    );
    expect(events).toBeGreaterThan(tries(30_000, 400_000));
  });
});
