/**
 * Five9's call log: a row is a call. Inbound and outbound stand mixed, and only inbound ones are offered; an
 * empty AGENT means that nobody answered. The log says neither how long a caller waited nor how long the call
 * took, so neither is made up.
 */
import { countedAtArrival, type Layout } from './layout.ts';

export const five9CallLog: Layout = {
  id: 'five9CallLog',
  rows: 'calls',
  required: ['call id', 'timestamp', 'campaign', 'call type', 'agent', 'disposition'],
  columns: {
    timestamp: { role: 'start' },
    campaign: { role: 'queue' },
    'call type': { role: 'direction' },
    agent: { role: 'agent' },
    ani: { role: 'caller' },
    disposition: { role: 'outcome' },
    'queue wait time': { role: 'wait' },
    'handle time': { role: 'handleTime' },
    'talk time': { role: 'talkTime' },
    'after call work time': { role: 'afterWork' },
  },
  attribution: countedAtArrival,
  waitStarts: 'unknown',
};
