/**
 * Every measure in words: its name, a short header for a column, and what it means in a sentence. The unit
 * stands in the catalogue; "in time" is within the acceptable wait.
 */
import type { MeasureKey } from '../../measures/index.ts';
import { levelWords } from '../levels.ts';

export interface MeasureWords {
  readonly label: string;
  readonly short: string;
  readonly help: string;
}

const levels = levelWords({
  rules: {
    'answered/offered': {
      label: 'Service level (SL)',
      short: '',
      help: 'Share of all contacts offered that were answered within the acceptable wait',
    },
    'answered/answered': {
      label: 'Service level of the answered',
      short: ', answered',
      help: 'Share of the answered contacts that did not wait longer than the acceptable wait, those who gave up left out',
    },
    abandonsExcluded: {
      label: 'Service level, abandons in time left out',
      short: ', no ab.',
      help: 'Share answered in time, of all offered but those who gave up in time',
    },
    abandonsServed: {
      label: 'Service level, abandons in time as served',
      short: ', with ab.',
      help: 'Share that was answered in time or gave up in time, of all offered',
    },
    shortAbandonsExcluded: {
      label: 'Service level, short abandons left out',
      short: ', no short',
      help: 'Share answered in time, of all offered but those who gave up in the first seconds',
    },
  },
  populations: {
    live: {
      label: '',
      short: '',
      alone: 'SL',
      help: 'accepted callbacks are left out of both parts.',
    },
    everyone: {
      label: ', everyone',
      short: ' all',
      alone: 'SL, everyone',
      help: 'a callback counts at its first connection.',
    },
    held: {
      label: ', those who held',
      short: ' held',
      alone: 'SL, held',
      help: 'only those count who had to wait and took no callback.',
    },
  },
});

export const measures: Readonly<Record<MeasureKey, MeasureWords>> = {
  offered: {
    label: 'Offered',
    short: 'offered',
    help: 'Contacts that asked for a person while the centre was open; every redial counts anew.',
  },
  answered: {
    label: 'Answered',
    short: 'answered',
    help: 'Contacts that got through to an agent while they waited.',
  },
  abandoned: {
    label: 'Abandoned',
    short: 'gave up',
    help: 'Contacts that gave up before an agent answered, those who would not wait at all included.',
  },
  blocked: {
    label: 'Blocked',
    short: 'blocked',
    help: 'Contacts turned away because all lines were taken.',
  },
  flushed: {
    label: 'Sent away at closing',
    short: 'sent away',
    help: 'Contacts that still waited when the centre closed and were not served.',
  },
  callbacksAccepted: {
    label: 'Callbacks accepted',
    short: 'callbacks',
    help: 'Customers who were promised a callback and do not wait on the line.',
  },
  callbacksConnected: {
    label: 'Callbacks connected',
    short: 'called back',
    help: 'Accepted callbacks in which customer and agent got to talk.',
  },
  callbacksLost: {
    label: 'Callbacks lost',
    short: 'cb lost',
    help: 'Accepted callbacks that never led to a talk: nobody answered, or they expired, were cancelled or given up at closing.',
  },
  open: {
    label: 'Still open at the end',
    short: 'open',
    help: 'Contacts that neither got an answer nor left before the end of what is simulated.',
  },
  redials: {
    label: 'Redials',
    short: 'redials',
    help: 'Attempts by customers who had given up or found all lines taken before.',
  },

  startedInPeriod: {
    label: 'Begun in the period',
    short: 'begun here',
    help: 'Contacts on which work began in this period, whenever they came.',
  },
  abandonedInPeriod: {
    label: 'Gave up in the period',
    short: 'gave up here',
    help: 'Contacts that gave up in this period, whenever they came.',
  },

  ...levels,

  averageSpeedOfAnswer: {
    label: 'Average speed of answer (ASA)',
    short: 'ASA',
    help: 'Mean wait of the answered contacts; those answered at once count with 0.',
  },
  averageWait: {
    label: 'Average wait, everybody',
    short: 'wait',
    help: 'Mean time in the queue of every contact that stayed live, however it ended.',
  },
  timeToAbandon: {
    label: 'Average time to abandon',
    short: 'gives up after',
    help: 'Mean wait of those who gave up.',
  },
  callbackWait: {
    label: 'Wait for the callback',
    short: 'cb wait',
    help: 'Mean time from the first contact, with a slot from the booked time, to talking, of those who were called back.',
  },
  timeToTalk: {
    label: 'Time to talk',
    short: 'to talk',
    help: 'Mean time from arrival to talking, over everybody who got to talk, live or called back.',
  },
  averageHandleTime: {
    label: 'Average handle time (AHT)',
    short: 'AHT',
    help: 'Talk, hold and after-contact work of the contacts handled.',
  },

  abandonmentRate: {
    label: 'Abandonment',
    short: 'give up',
    help: 'Share of the contacts offered that gave up.',
  },
  abandonmentRateNetOfShort: {
    label: 'Abandonment without short abandons',
    short: 'give up, net',
    help: 'Share that gave up, those who did so in the first seconds left out of both parts.',
  },
  blockingProbability: {
    label: 'Blocked, share',
    short: 'blocked',
    help: 'Share of the contacts offered that found all lines taken.',
  },
  waitProbability: {
    label: 'Had to wait, share',
    short: 'wait',
    help: 'Share of the contacts offered that found no free agent.',
  },
  callbackOfferRate: {
    label: 'Offered a callback, share',
    short: 'cb offered',
    help: 'Share of the contacts that were offered a callback.',
  },
  callbackAcceptRate: {
    label: 'Accepted a callback, share',
    short: 'cb accepted',
    help: 'Share of the contacts that accepted a callback.',
  },
  promisesKept: {
    label: 'Promises kept',
    short: 'kept',
    help: 'Share of the callbacks whose first attempt came by the promised time plus the window.',
  },

  occupancy: {
    label: 'Occupancy',
    short: 'busy',
    help: 'Share of their time on the line in which people handle contacts. A result, not a target.',
  },
  concurrencyAchieved: {
    label: 'Contacts at a time',
    short: 'at a time',
    help: 'Contacts that a busy agent handles at the same time, on average.',
  },
  averageQueueLength: {
    label: 'Waiting, on average',
    short: 'waiting',
    help: 'Contacts in the queue at a random moment.',
  },
  averageCallbackQueue: {
    label: 'Callbacks due, on average',
    short: 'cb waiting',
    help: 'Customers waiting to be called back at a random moment.',
  },
  averageBusy: {
    label: 'Busy people, on average',
    short: 'busy people',
    help: 'People who handle at least one contact at a random moment.',
  },
  averageOnTheLine: {
    label: 'People on the line, on average',
    short: 'on the line',
    help: 'People who handle contacts or are free for them at a random moment.',
  },
  averageInOrbit: {
    label: 'Between two attempts, on average',
    short: 'will redial',
    help: 'Customers who gave up and will try again, at a random moment.',
  },
  allBusyShare: {
    label: 'All people busy, share of time',
    short: 'all busy',
    help: 'Share of the time in which nobody of a group is free; of several groups the mean.',
  },

  serviceLevelFirstAttempt: {
    label: 'Service level of first attempts',
    short: 'SL, 1st try',
    help: 'Share of first attempts answered in time; redials do not count.',
  },
  waitProbabilityFirstAttempt: {
    label: 'First attempts that had to wait',
    short: 'wait, 1st try',
    help: 'Share of first attempts that found no free agent.',
  },
  customersLostRate: {
    label: 'Customers lost',
    short: 'lost',
    help: 'Share of customers who gave up for good without ever being answered.',
  },
};
