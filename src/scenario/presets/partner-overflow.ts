/**
 * A team that is short at noon, and a partner who takes whoever has waited half a minute, from ten to four, at
 * a price for each call.
 */
import { examplePatience, examplePhoneTarget, exampleShrinkage } from '../examples.ts';
import type { Scenario } from '../scenario.ts';
import { montreal, peopleFor, spread } from './day-shape.ts';

const calls = spread(1900, montreal);
/** One person and more too few in every half-hour. */
const own = peopleFor(calls, 240, -0.35);
/** Six people of the partner's from 10:00 to 16:00. */
const partner = calls.map((_, i) => (i >= 4 && i < 16 ? 6 : 0));

export const partnerOverflow: Scenario = {
  version: 1,
  name: 'Partner overflow',
  seed: 'holdline',
  calendar: { intervalLength: 1800, days: [{ opens: 8 * 3600, closes: 21 * 3600 }] },
  types: [
    {
      id: 'calls',
      name: 'Calls',
      channel: 'phone',
      volume: { perInterval: calls },
      handleTime: { law: 'lognormal', mean: 240, sd: 240 },
      patience: examplePatience,
      targets: [{ ...examplePhoneTarget, within: 40 }],
    },
  ],
  groups: [
    {
      id: 'own-team',
      name: 'Own team',
      agents: { perInterval: own },
      skills: [{ type: 'calls', preference: 1 }],
      shrinkage: exampleShrinkage,
      costPerHour: 60,
    },
    {
      id: 'partner',
      name: 'Partner',
      agents: { perInterval: partner },
      skills: [{ type: 'calls', preference: 2, after: 30 }],
      partner: { pricePerContact: 9 },
    },
  ],
  run: { replications: 200 },
};
