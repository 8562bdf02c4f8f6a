/**
 * A hotline that gives customers a time instead of a wait: whoever would wait more than twenty seconds may pick one
 * of the coming half-hours, each of which holds twelve promises. They are rung when no live call waits. From two to
 * four a campaign brings twice the calls: there is always a live call, and the promises for that time are broken.
 */
import { examplePhoneTarget, exampleRedial, exampleShrinkage } from '../examples.ts';
import type { Scenario } from '../scenario.ts';
import { montreal, peopleFor, spread } from './day-shape.ts';

const calls = spread(1500, montreal);

export const callbackDesk: Scenario = {
  version: 1,
  name: 'Callback desk',
  seed: 'holdline',
  calendar: { intervalLength: 1800, days: [{ opens: 8 * 3600, closes: 21 * 3600 }] },
  types: [
    {
      id: 'calls',
      name: 'Calls',
      channel: 'phone',
      volume: { basis: 'fresh', perInterval: calls },
      handleTime: { law: 'lognormal', mean: 240, sd: 240 },
      patience: { law: 'exponential', mean: 180 },
      redial: exampleRedial,
      callback: {
        kind: 'slot',
        offer: { estimatedWaitAbove: 20 },
        acceptance: { share: 0.3, perMinute: 0.05, most: 0.7 },
        slots: { length: 1800, capacity: 12, from: 900, choice: 6 },
        answerProbability: 0.93,
        ringTime: 25,
        attempts: 3,
        retryDelay: 600,
        window: 900,
        turn: 'after',
      },
      targets: [examplePhoneTarget],
    },
  ],
  groups: [
    {
      id: 'team',
      name: 'Team',
      agents: { perInterval: peopleFor(calls, 240, 0.7) },
      skills: [{ type: 'calls' }],
      shrinkage: exampleShrinkage,
    },
  ],
  surges: [{ from: 14 * 3600, to: 16 * 3600, factor: 2 }],
  run: { replications: 200 },
};
