/**
 * Premium and basic customers of one team: whoever is free takes a premium customer first, and the last
 * idle person is kept for one. Basic customers pay for it.
 */
import { examplePatience, examplePhoneTarget, exampleShrinkage } from '../examples.ts';
import type { Scenario } from '../scenario.ts';
import { montreal, peopleFor, spread } from './day-shape.ts';

const premium = spread(400, montreal);
const basic = spread(1600, montreal);
const people = peopleFor(
  premium.map((calls, i) => calls + basic[i]!),
  240,
  0.45,
);

export const premiumAndBasic: Scenario = {
  version: 1,
  name: 'Premium and basic',
  seed: 'holdline',
  calendar: { intervalLength: 1800, days: [{ opens: 8 * 3600, closes: 21 * 3600 }] },
  types: [
    {
      id: 'premium',
      name: 'Premium customers',
      channel: 'phone',
      tier: 'premium',
      volume: { perInterval: premium },
      handleTime: { law: 'lognormal', mean: 240, sd: 240, afterContactWork: 0.15 },
      patience: examplePatience,
      targets: [{ measure: 'serviceLevel', share: 0.9, within: 20 }],
    },
    {
      id: 'basic',
      name: 'Basic customers',
      channel: 'phone',
      tier: 'basic',
      volume: { perInterval: basic },
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
      skills: [
        { type: 'premium', rank: 1 },
        { type: 'basic', rank: 2, reserve: 1 },
      ],
      shrinkage: exampleShrinkage,
    },
  ],
  run: { replications: 200 },
};
