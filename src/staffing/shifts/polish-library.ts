/**
 * The shifts that Polish contact centres work: eight and twelve hours, and four and six as part time.
 *
 * Labour Code: a paid break of 15 minutes from six hours of work on and another above nine (art. 134), 11 hours of
 * rest a day (art. 132), five days a week on average (art. 129). Whoever works at a screen has five minutes after
 * each hour (regulation of 1 December 1998, §7), 10.4 % of eight hours together with the quarter of an hour.
 *
 * Windows and grids are ours: a break lies in the middle part of a shift, shifts begin on the half-hour.
 */
import type { BreakRule, ShiftLibrary, ShiftType, ShortBreaks } from './library.ts';

const hour = 3600;

const atTheScreen: ShortBreaks = { after: hour, length: 300 };

const quarter = (earliest: number, latest: number): BreakRule => ({ length: 900, earliest, latest });

const shift = (id: string, hours: number, breaks: readonly BreakRule[]): ShiftType => ({
  id,
  length: hours * hour,
  earliest: 0,
  latest: 23.5 * hour,
  breaks,
  shortBreaks: atTheScreen,
});

export const polishLibrary: ShiftLibrary = {
  version: 1,
  name: 'Polish practice',
  types: [
    shift('8h', 8, [quarter(2 * hour, 5.5 * hour)]),
    shift('12h', 12, [quarter(2 * hour, 5 * hour), quarter(6.5 * hour, 9.5 * hour)]),
    shift('6h', 6, [quarter(1.5 * hour, 4 * hour)]),
    shift('4h', 4, []),
  ],
  rest: 11 * hour,
  daysPerWeek: 5,
};
