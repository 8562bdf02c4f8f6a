/**
 * Shifts as the format describes them: people who come and go one by one, and their breaks.
 */
import { list, number, object, optional, required } from './field.ts';
import { seconds } from './format-laws.ts';
import { limits } from './limits.ts';
import type { Break, Shift } from './scenario.ts';

/** A clock time, over midnight too. */
const clock = number({ min: 0, max: 2 * 86_400, unit: 'seconds' });

const shift = object<Shift>({
  from: required(clock, 'Start, seconds after the midnight of the day it begins on.'),
  to: required(clock, 'End, seconds after the same midnight; beyond 86400 it runs past the next.'),
  people: required(
    number({ min: 0, max: limits.agents, whole: true, unit: 'people' }),
    'People who work it.',
  ),
  breaks: optional(
    list(
      object<Break>({
        from: required(clock, 'Start, seconds after the midnight of the day the shift begins on.'),
        length: required(seconds({ above: 0 }), 'How long it lasts, whenever it begins.'),
      }),
      { most: 50 },
    ),
    'Breaks in order; each begins after the contact in hand and keeps its length.',
  ),
  days: optional(
    list(number({ min: 0, max: limits.days, whole: true }), { least: 1, most: limits.days }),
    'Days it is worked on: their places in the calendar, from 0. Absent: all.',
  ),
});

export const shifts = list(shift, { least: 1, most: limits.shifts });
