/**
 * Avaya Communication Manager's CMS, split/skill reports by interval, and its tables taken raw.
 *
 * A report names day and split above the table and prints times such as `7:00AM`, durations such as `:15` and
 * `75:30`. It has no column of contacts offered: they are the ACD calls and the abandoned ones. The raw table
 * holds sums of seconds over the interval's calls. Both write a call into the interval in which it ended, and
 * count its wait from the moment it was queued to the split.
 */
import { countedAtEnd, type Layout } from './layout.ts';

export const avayaCmsInterval: Layout = {
  id: 'avayaCmsInterval',
  rows: 'intervals',
  required: ['time', 'acd calls', 'avg acd time', 'aban calls'],
  columns: {
    time: { role: 'start' },
    stop: { role: 'end' },
    'avg speed ans': { role: 'answerWait' },
    'avg aban time': { role: 'abandonWait' },
    'acd calls': { role: 'answered' },
    'avg acd time': { role: 'talkTime' },
    'avg acw time': { role: 'afterWork' },
    'aban calls': { role: 'abandoned' },
    'avg pos staff': { role: 'agents' },
  },
  attribution: countedAtEnd,
  waitStarts: 'queue',
  blankIsZero: true,
  decimal: '.',
  dates: 'mdy',
  dayAbove: true,
};

export const avayaRaw: Layout = {
  id: 'avayaRaw',
  rows: 'intervals',
  required: ['interval start', 'acdcalls', 'acdtime', 'acwtime'],
  columns: {
    'interval start': { role: 'start' },
    split: { role: 'queue' },
    acdcalls: { role: 'answered' },
    acceptable: { role: 'answeredWithin' },
    abncalls: { role: 'abandoned' },
    acdtime: { role: 'totalTalkTime', unit: 's' },
    holdtime: { role: 'totalHoldTime', unit: 's' },
    acwtime: { role: 'totalAfterWork', unit: 's' },
    anstime: { role: 'totalAnswerWait', unit: 's' },
  },
  attribution: countedAtEnd,
  waitStarts: 'queue',
  decimal: '.',
};
