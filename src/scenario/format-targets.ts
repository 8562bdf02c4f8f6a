/**
 * Promises as the format describes them.
 */
import {
  choice,
  type Field,
  number,
  type ObjectField,
  object,
  optional,
  required,
  variant,
} from './field.ts';
import { seconds } from './format-laws.ts';
import { share } from './format-shared.ts';
import type { ServiceLevelTarget, Target } from './scenario.ts';

const most = (measure: string, field: Field, help: string): ObjectField =>
  object<Extract<Target, { most: number }>>({
    measure: required(choice(measure), 'What is promised.'),
    most: required(field, help),
  });

export const target = variant('measure', {
  serviceLevel: object<ServiceLevelTarget>({
    measure: required(choice('serviceLevel'), 'What is promised: a share answered in time.'),
    share: required(share, 'Share to reach.'),
    within: required(
      seconds({ min: 0 }),
      'Acceptable wait; for deferred work the time until the reply is sent.',
    ),
    rule: optional(
      choice(
        'answered/offered',
        'answered/answered',
        'abandonsExcluded',
        'abandonsServed',
        'shortAbandonsExcluded',
      ),
      'Which contacts count, and how abandonments do.',
      'answered/offered',
    ),
    population: optional(
      choice('live', 'everyone', 'held'),
      'live: accepted callbacks left out; everyone: at their first connection; held: delayed and not accepted.',
      'live',
    ),
    clock: optional(
      choice('business', 'calendar'),
      'Deferred work only: does the clock stop outside opening hours.',
      'business',
    ),
    scope: optional(
      choice('interval', 'day', 'month'),
      'Kept in every interval, over each day, or over the whole horizon.',
      'interval',
    ),
    floor: optional(share, 'With scope day: the least share in any interval.', 0.6),
    onDays: optional(share, 'Share of days that must reach it; absent: the mean must.'),
  }),
  averageSpeedOfAnswer: most(
    'averageSpeedOfAnswer',
    seconds({ min: 0 }),
    'Longest mean wait of the answered.',
  ),
  abandonmentRate: most('abandonmentRate', share, 'Largest share that gives up.'),
  occupancy: most('occupancy', number({ above: 0, max: 1, unit: 'share' }), 'Largest busy share.'),
});
