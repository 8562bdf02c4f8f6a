/**
 * A small bank of 1999, from published figures of a real one: 45 to 60 calls in a half-hour of the working day,
 * some 1,500 a day, lognormal handling of 190 s with an SD of 240 s, a mean patience of 400 s with a falling
 * hazard (the longer customers have waited, the less likely they give up the next moment).
 *
 * Source of the figures: "Anonymous Bank", Technion (Mandelbaum, Sakov & Zeltyn, 2000; Brown et al., JASA 100,
 * 2005). People and the quiet hours are invented.
 */
import { examplePhoneTarget } from '../examples.ts';
import type { Scenario } from '../scenario.ts';

/** Per half-hour from 07:00 to 24:00. */
const calls = [
  14, 26, 40, 48, 55, 58, 60, 60, 58, 56, 54, 53, 55, 56, 55, 52, 50, 48, 46, 45, 45, 46, 48, 47, 44, 40, 36,
  32, 28, 24, 20, 16, 12, 8,
];

const people = [
  3, 4, 6, 7, 7, 8, 8, 8, 8, 7, 7, 7, 7, 7, 7, 7, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 5, 5, 4, 4, 4, 3, 3, 2,
];

export const smallBank: Scenario = {
  version: 1,
  name: 'A small bank, 1999',
  note: 'Figures: “Anonymous Bank”, Technion (Mandelbaum, Sakov & Zeltyn 2000; Brown et al. 2005). People: invented.',
  seed: 'holdline',
  calendar: { intervalLength: 1800, days: [{ opens: 7 * 3600, closes: 24 * 3600 }] },
  types: [
    {
      id: 'calls',
      name: 'Calls',
      channel: 'phone',
      volume: { perInterval: calls, busyness: { day: 0.1 } },
      handleTime: { law: 'lognormal', mean: 190, sd: 240 },
      patience: { law: 'weibull', mean: 400, shape: 0.8 },
      balking: 0.03,
      targets: [examplePhoneTarget],
    },
  ],
  groups: [{ id: 'team', name: 'Team', agents: { perInterval: people }, skills: [{ type: 'calls' }] }],
  run: { replications: 200 },
};
