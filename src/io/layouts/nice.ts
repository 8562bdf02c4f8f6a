/**
 * NICE IEX, the ctQueue export: parted by strokes, dates such as 03022026, the period as a clock. Days without
 * data are left out, and in autumn the hour that comes twice stands there twice without saying which was
 * first. Columns beside date, period and TZ are chosen by the centre, so they are told by their words.
 */
import { countedSomewhere, type Layout } from './layout.ts';

export const nice: Layout = {
  id: 'nice',
  rows: 'intervals',
  required: ['date', 'period', 'tz'],
  attribution: countedSomewhere,
  waitStarts: 'unknown',
  decimal: '.',
  dates: 'mdy',
};
