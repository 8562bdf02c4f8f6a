/**
 * Uncertain volumes as the format describes them: busyness of days and intervals, and surges.
 */
import { list, number, object, optional, required } from './field.ts';
import { id, moment } from './format-shared.ts';
import { limits } from './limits.ts';
import type { Busyness, IntervalBusyness, Surge } from './scenario.ts';

const sd = number({ min: 0, max: limits.busyness, unit: 'share' });

export const busyness = object<Busyness>({
  day: optional(sd, 'Standard deviation of the gamma factor, mean 1, that multiplies all rates of a day.', 0),
  interval: optional(
    object<IntervalBusyness>({
      sd: required(sd, 'Standard deviation of the factor.'),
      correlation: optional(
        number({ min: 0, below: 1 }),
        'Correlation of the factors of neighbouring intervals; over a closing there is none.',
        0,
      ),
    }),
    'A gamma factor, mean 1, for each interval, on top of that of the day; absent: none.',
  ),
});

const surge = object<Surge>({
  from: required(moment, "Start, seconds from the first day's midnight."),
  to: required(moment, "End, seconds from the first day's midnight."),
  factor: required(number({ min: 0, max: 1000 }), 'What volumes are multiplied by; 3: three times as many.'),
  types: optional(
    list(id, { least: 1, most: limits.types }),
    'Ids of the contact types it concerns; absent: all.',
  ),
});

export const surges = list(surge, { most: limits.surges });
