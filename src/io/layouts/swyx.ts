/**
 * Swyx (German): calls of a queue by day or by hour, the hour as a range, durations such as `0:00 min`, dates
 * such as 02-03-2026. The export does not say within how many seconds its service level counts, nor in which
 * interval a call that spans two is counted.
 */
import { countedSomewhere, type Layout } from './layout.ts';

export const swyx: Layout = {
  id: 'swyx',
  rows: 'intervals',
  required: ['alle anrufe', 'angenommene anrufe', 'verpasste anrufe'],
  columns: {
    datum: { role: 'date' },
    stundenintervall: { role: 'start' },
    'alle anrufe': { role: 'offered' },
    'angenommene anrufe': { role: 'answered' },
    'verpasste anrufe': { role: 'abandoned' },
    'avg sprechzeit': { role: 'talkTime' },
    'avg wartezeit': { role: 'wait' },
    servicelevel: { role: 'serviceLevel' },
  },
  attribution: countedSomewhere,
  waitStarts: 'unknown',
  dates: 'dmy',
};
