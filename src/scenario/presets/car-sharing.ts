/**
 * A car-sharing hotline over two weeks. A tenth of the calls ask for money back, which no call can settle: the
 * refund becomes a case, checked by the back office, confirmed by the bank, decided and answered, promised within
 * five days. Customers who hear nothing call to ask where it is; a notice after a day spares half of those
 * calls.
 */
import { examplePatience, examplePhoneTarget, exampleShrinkage } from '../examples.ts';
import type { CaseKind, Scenario } from '../scenario.ts';
import { peopleFor, spread } from './day-shape.ts';

const hour = 3600;
const day = 86_400;

/** Hours from 08:00 to 20:00. */
const shape = [5, 7, 8, 8, 7, 7, 8, 9, 10, 9, 7, 5];
const calls = spread(360, shape);
const people = peopleFor(
  calls.map((n) => n / 2),
  300,
  1.2,
);

/** Ten working days, the weekend between them. */
const days = [
  '2026-03-02',
  '2026-03-03',
  '2026-03-04',
  '2026-03-05',
  '2026-03-06',
  '2026-03-09',
  '2026-03-10',
  '2026-03-11',
  '2026-03-12',
  '2026-03-13',
].map((date) => ({ date, opens: 8 * hour, closes: 20 * hour }));

const everyDay = (values: readonly number[]): number[] => days.flatMap(() => values);
const none = everyDay(shape.map(() => 0));

/** A refund: money back for a ride that went wrong. */
export const refund: CaseKind = {
  id: 'refund',
  name: 'Refund',
  opens: [{ type: 'calls', share: 0.1 }],
  stages: [
    {
      id: 'check',
      name: 'Check the ride',
      type: 'checks',
      within: day,
      next: [{ stage: 'bank', share: 0.85 }],
    },
    {
      id: 'bank',
      name: 'Bank confirms',
      wait: { law: 'lognormal', mean: 2 * day, sd: day },
      next: [{ stage: 'decide', share: 1 }],
    },
    {
      id: 'decide',
      name: 'Decide and answer',
      type: 'decisions',
      within: day,
      next: [{ stage: 'check', share: 0.1 }],
    },
  ],
  target: { share: 0.9, within: 5 * day, clock: 'calendar' },
  status: { type: 'where-is-it', perDay: 0.25, lateFactor: 4 },
  notice: { at: 0.2, reduces: 0.8 },
};

export const carSharing: Scenario = {
  version: 1,
  name: 'Car sharing and refunds',
  seed: 'holdline',
  calendar: { intervalLength: hour, days },
  types: [
    {
      id: 'calls',
      name: 'Calls',
      channel: 'phone',
      volume: { basis: 'fresh', perInterval: everyDay(calls) },
      handleTime: { law: 'lognormal', mean: 300, sd: 300 },
      patience: examplePatience,
      targets: [examplePhoneTarget],
    },
    {
      id: 'where-is-it',
      name: '“Where is my refund?”',
      channel: 'phone',
      volume: { basis: 'fresh', perInterval: none },
      handleTime: { law: 'lognormal', mean: 180, sd: 120 },
      patience: examplePatience,
      targets: [examplePhoneTarget],
    },
    {
      id: 'checks',
      name: 'Refund checks',
      channel: 'backOffice',
      volume: { basis: 'fresh', perInterval: none },
      handleTime: { law: 'lognormal', mean: 1200, sd: 900 },
      targets: [{ measure: 'serviceLevel', share: 0.9, within: 12 * hour, clock: 'business' }],
    },
    {
      id: 'decisions',
      name: 'Refund decisions',
      channel: 'backOffice',
      volume: { basis: 'fresh', perInterval: none },
      handleTime: { law: 'lognormal', mean: 600, sd: 400 },
      targets: [{ measure: 'serviceLevel', share: 0.9, within: 12 * hour, clock: 'business' }],
    },
  ],
  groups: [
    {
      id: 'hotline',
      name: 'Hotline',
      agents: { perInterval: everyDay(people) },
      skills: [{ type: 'calls' }, { type: 'where-is-it' }],
      shrinkage: exampleShrinkage,
    },
    {
      id: 'back-office',
      name: 'Back office',
      agents: { perInterval: everyDay(shape.map((_, h) => (h < 8 ? 3 : 0))) },
      skills: [
        { type: 'decisions', rank: 1 },
        { type: 'checks', rank: 2 },
      ],
      shrinkage: exampleShrinkage,
    },
  ],
  cases: [refund],
  run: { replications: 100 },
};
