/**
 * Amazon Connect: the historical queue metrics, and the file by which it takes past volumes for a forecast.
 *
 * Historical metrics are latin-1 with thousands commas and stray blanks in the headers; contacts are queued in
 * the interval of their arrival, the other figures belong to the interval in which a contact ended. A column
 * of abandoned contacts may be left out of the report, and is then not made up. The forecast file has UTC
 * stamps, an interval length in words, one row per queue and channel, and no waits.
 */
import type { Layout } from './layout.ts';

export const amazonConnectHistorical: Layout = {
  id: 'amazonConnectHistorical',
  rows: 'intervals',
  required: ['contacts queued'],
  columns: {
    queue: { role: 'queue' },
    channel: { role: 'channel' },
    'start interval': { role: 'start' },
    'end interval': { role: 'end' },
    'start date': { role: 'date' },
    'start time': { role: 'start' },
    'end time': { role: 'end' },
    'contacts queued': { role: 'offered' },
    'contacts handled incoming': { role: 'answered' },
    'contacts handled': { role: 'answered' },
    'contacts abandoned': { role: 'abandoned' },
    'contacts answered in 20 seconds': { role: 'answeredWithin', within: 20 },
    'average handle time': { role: 'handleTime' },
    'average queue answer time': { role: 'answerWait' },
    'average queue abandon time': { role: 'abandonWait' },
    'after contact work time': { role: 'afterWork' },
  },
  attribution: { offered: 'arrival', answered: 'end', abandoned: 'end', handleTime: 'end' },
  waitStarts: 'queue',
  decimal: '.',
};

export const amazonConnectForecast: Layout = {
  id: 'amazonConnectForecast',
  rows: 'intervals',
  required: ['queue name', 'channel type', 'time stamp', 'interval duration', 'incoming contact volume'],
  columns: {
    'queue name': { role: 'queue' },
    'channel type': { role: 'channel' },
    'time stamp': { role: 'start' },
    'interval duration': { role: 'length' },
    'incoming contact volume': { role: 'offered' },
    'average handle time': { role: 'handleTime', unit: 's' },
    'contacts handled': { role: 'answered' },
  },
  attribution: { offered: 'arrival', answered: 'unknown', abandoned: 'unknown', handleTime: 'unknown' },
  waitStarts: 'unknown',
  decimal: '.',
  utc: true,
};
