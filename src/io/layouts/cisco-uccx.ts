/**
 * Cisco Unified Contact Center Express, contact service queue activity by interval. Blank rows between blocks,
 * rows cut short, the same queue and interval twice. Call figures are written when the work after a call is
 * done, so a contact counts in the interval in which it ended.
 */
import { countedAtEnd, type Layout } from './layout.ts';

export const ciscoUccx: Layout = {
  id: 'ciscoUccx',
  rows: 'intervals',
  required: ['csq name', 'interval start time', 'calls presented', 'calls handled'],
  columns: {
    'csq name': { role: 'queue' },
    'interval start time': { role: 'start' },
    'interval end time': { role: 'end' },
    'calls presented': { role: 'offered' },
    'calls handled': { role: 'answered' },
    'calls abandoned': { role: 'abandoned' },
    'avg queue time': { role: 'wait' },
    'avg speed of answer': { role: 'answerWait' },
    'avg handle time': { role: 'handleTime' },
  },
  attribution: countedAtEnd,
  waitStarts: 'queue',
};
