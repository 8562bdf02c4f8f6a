/**
 * The textbook's half-hour: 100 calls of 4 minutes, 17 agents, nobody gives up. Nothing varies over a day of
 * 24 hours, so after the first hour the centre is in the steady state that Erlang C describes exactly: 81.0 %
 * answered within 20 s at a load of 13.3 erlangs.
 */
import { examplePhoneTarget } from '../examples.ts';
import type { Scenario } from '../scenario.ts';

const halfHours = 48;

export const textbookHalfHour: Scenario = {
  version: 1,
  name: 'Textbook half-hour',
  seed: 'holdline',
  calendar: { intervalLength: 1800, days: [{ opens: 0, closes: halfHours * 1800 }] },
  types: [
    {
      id: 'calls',
      name: 'Calls',
      channel: 'phone',
      volume: { basis: 'offered', count: 'expected', perInterval: new Array<number>(halfHours).fill(100) },
      handleTime: { law: 'exponential', mean: 240 },
      targets: [examplePhoneTarget],
    },
  ],
  groups: [
    {
      id: 'team',
      name: 'Team',
      agents: { perInterval: new Array<number>(halfHours).fill(17) },
      skills: [{ type: 'calls' }],
    },
  ],
  run: { replications: 200, warmUp: 2 * 3600 },
};
