/**
 * A desk that answers e-mail and nothing else, within minutes. It takes mail at all hours of three days and answers
 * it from eight to eight: what comes at night is the first work of the morning.
 */
import { exampleShrinkage } from '../examples.ts';
import type { Scenario } from '../scenario.ts';

const hour = 3600;
const opens = 8 * hour;
const closes = 20 * hour;

/** Mails an hour, from midnight. */
const mails = [5, 3, 2, 2, 3, 6, 14, 30, 56, 70, 74, 70, 64, 62, 60, 56, 52, 46, 40, 34, 28, 22, 14, 9];
/** People from 08:00 to 20:00: two more until the night's mail is answered. */
const people = [9, 8, 8, 8, 7, 7, 7, 6, 6, 5, 5, 4];

const perDay = <T>(values: readonly T[]): T[] => [...values, ...values, ...values];
const staffed = mails.map((_, h) => people[h - 8] ?? 0);

export const emailDesk: Scenario = {
  version: 1,
  name: 'E-mail in minutes',
  seed: 'holdline',
  calendar: { intervalLength: hour, days: perDay([{ opens: 0, closes: 24 * hour }]) },
  types: [
    {
      id: 'emails',
      name: 'E-mails',
      channel: 'email',
      volume: { perInterval: perDay(mails) },
      hours: [{ opens, closes }],
      handleTime: { law: 'lognormal', mean: 300, sd: 250 },
      targets: [
        { measure: 'serviceLevel', share: 0.8, within: 30 * 60, clock: 'business' },
        { measure: 'serviceLevel', share: 0.95, within: 2 * hour, clock: 'business' },
      ],
    },
  ],
  groups: [
    {
      id: 'desk',
      name: 'Desk',
      agents: { perInterval: perDay(staffed) },
      skills: [{ type: 'emails' }],
      shrinkage: exampleShrinkage,
    },
  ],
  run: { replications: 200 },
};
