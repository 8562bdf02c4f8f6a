/**
 * The day of an outage: three times the calls from noon to two, a third of the people away. Customers who give
 * up try again, so the afternoon's calls come back in the evening.
 */
import { examplePhoneTarget, exampleShrinkage } from '../examples.ts';
import type { Scenario } from '../scenario.ts';
import { montreal, peopleFor, spread } from './day-shape.ts';

const calls = spread(1600, montreal);

export const surgeDay: Scenario = {
  version: 1,
  name: 'A surge day',
  seed: 'holdline',
  calendar: { intervalLength: 1800, days: [{ opens: 8 * 3600, closes: 21 * 3600 }] },
  types: [
    {
      id: 'calls',
      name: 'Calls',
      channel: 'phone',
      volume: { basis: 'fresh', perInterval: calls },
      handleTime: { law: 'lognormal', mean: 240, sd: 240 },
      patience: { law: 'exponential', mean: 240 },
      redial: { afterAbandon: 0.6, delay: { law: 'exponential', mean: 2400 }, attempts: 6 },
      targets: [examplePhoneTarget],
    },
  ],
  groups: [
    {
      id: 'team',
      name: 'Team',
      agents: { perInterval: peopleFor(calls, 240, 4) },
      skills: [{ type: 'calls' }],
      shrinkage: exampleShrinkage,
      absence: 1 / 3,
    },
  ],
  surges: [{ from: 12 * 3600, to: 14 * 3600, factor: 3 }],
  run: { replications: 200 },
};
