/**
 * A hotline's Monday, the scenario the page opens with: 2,380 calls between 08:00 and 21:00, busiest at 14:00
 * with 112 in the half-hour, when three to four people have gone to lunch at once.
 *
 * The shape of the day is a published example of the Université de Montréal's call centre simulation, scaled
 * to 112 calls in its busiest half-hour and rounded; everything else is invented.
 */
import { examplePatience, examplePhoneTarget, exampleShrinkage } from '../examples.ts';
import type { Scenario } from '../scenario.ts';

/** Calls per half-hour from 08:00; the sum is 2,380. */
const calls = [
  37, 50, 70, 76, 90, 93, 102, 104, 110, 108, 111, 110, 112, 108, 108, 109, 109, 106, 105, 93, 87, 86, 82, 81,
  73, 60,
];

/** People on the line per half-hour: about as many as are needed, but for lunch and the late evening. */
const people = [
  8, 8, 11, 13, 15, 15, 17, 17, 17, 17, 17, 14, 14, 15, 17, 18, 18, 18, 17, 15, 14, 14, 13, 13, 11, 11,
];

export const hotlineMonday: Scenario = {
  version: 1,
  name: 'Hotline, a Monday',
  seed: 'holdline',
  calendar: { intervalLength: 1800, days: [{ opens: 8 * 3600, closes: 21 * 3600 }] },
  types: [
    {
      id: 'calls',
      name: 'Calls',
      channel: 'phone',
      volume: { basis: 'offered', count: 'expected', perInterval: calls },
      handleTime: { law: 'lognormal', mean: 240, sd: 240, afterContactWork: 0.15 },
      patience: examplePatience,
      targets: [examplePhoneTarget],
    },
  ],
  groups: [
    {
      id: 'team',
      name: 'Team',
      agents: { perInterval: people },
      skills: [{ type: 'calls' }],
      shrinkage: exampleShrinkage,
    },
  ],
  run: { replications: 200 },
};
