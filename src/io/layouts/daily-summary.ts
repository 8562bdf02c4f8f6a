/**
 * The daily summary that many tools print: an index in place of a date (some add Date and Time), durations
 * such as `0:00:17`, shares such as `94.01%`. An index that is no date leaves the rows without one. Talk time stands for the whole handle time, there being no other.
 */
import { countedSomewhere, type Layout } from './layout.ts';

export const dailySummary: Layout = {
  id: 'dailySummary',
  rows: 'intervals',
  required: ['incoming calls', 'answered calls', 'abandoned calls', 'answer speed avg', 'talk duration avg'],
  columns: {
    index: { role: 'date' },
    date: { role: 'date' },
    time: { role: 'start' },
    'incoming calls': { role: 'offered' },
    'answered calls': { role: 'answered' },
    'abandoned calls': { role: 'abandoned' },
    'answer speed avg': { role: 'answerWait' },
    'talk duration avg': { role: 'talkTime' },
    'waiting time avg': { role: 'wait' },
    'service level 20 seconds': { role: 'serviceLevel', within: 20 },
  },
  attribution: countedSomewhere,
  waitStarts: 'unknown',
};
