/**
 * Genesys Cloud, queue performance by interval. Times are milliseconds, shares 0 to 1, nothing is printed for
 * 0, one cell may name several queues parted by "; " (the row sums them), and each media type has its row.
 * Dates put the month first when the clock has AM and PM.
 *
 * A contact is offered in the interval in which it entered the queue, answered in that of its answer (or
 * abandoned when it left), and its handle time falls into the interval in which the wrap-up was done: so says
 * the vendor's help on why offered differs from answered plus abandoned. The service level is answered in
 * time ÷ offered, under a target that a centre may change; the export does not print it, and the usual one
 * for voice is 20 seconds.
 */
import type { Layout } from './layout.ts';

export const genesysCloudInterval: Layout = {
  id: 'genesysCloudInterval',
  rows: 'intervals',
  required: ['interval start', 'interval end', 'media type', 'offer', 'answer', 'avg handle'],
  columns: {
    'interval start': { role: 'start' },
    'interval end': { role: 'end' },
    'media type': { role: 'channel' },
    'queue name': { role: 'queue' },
    offer: { role: 'offered' },
    answer: { role: 'answered' },
    abandon: { role: 'abandoned' },
    asa: { role: 'answerWait', unit: 'ms' },
    'service level %': { role: 'serviceLevel' },
    'avg wait': { role: 'wait', unit: 'ms' },
    'avg handle': { role: 'handleTime', unit: 'ms' },
    'avg talk': { role: 'talkTime', unit: 'ms' },
    'avg hold': { role: 'holdTime', unit: 'ms' },
    'avg acw': { role: 'afterWork', unit: 'ms' },
  },
  attribution: { offered: 'arrival', answered: 'answer', abandoned: 'end', handleTime: 'end' },
  waitStarts: 'queue',
  blankIsZero: true,
  decimal: '.',
  acceptableWait: 20,
};
