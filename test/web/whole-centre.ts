/**
 * A scenario that uses every key of the format, small enough to read: what the page edits and what it does not.
 * Recorded contacts stand in a second one, since they replace uncertain volumes.
 */
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';

const hour = 3600;

export const wholeCentre: Scenario = parseScenario({
  version: 1,
  name: 'Whole centre',
  note: 'Every key of the format.',
  seed: 'every key',
  calendar: {
    intervalLength: 1800,
    days: [
      { date: '2026-03-02', opens: 8 * hour, closes: 10 * hour },
      { date: '2026-03-03', length: 86_400, opens: 8 * hour, closes: 10 * hour },
    ],
  },
  types: [
    {
      id: 'calls',
      name: 'Hotline',
      channel: 'phone',
      tier: 'premium',
      reason: 'orders',
      volume: {
        basis: 'fresh',
        count: 'expected',
        busyness: { day: 0.1, interval: { sd: 0.05, correlation: 0.5 } },
        perInterval: [20, 30, 40, 30, 20, 30, 40, 30],
      },
      hours: [{ opens: 8.5 * hour, closes: 10 * hour, days: [0, 1] }],
      accepts: 'hours',
      afterHours: {
        settled: 0.1,
        retry: { share: 0.2, delay: { law: 'exponential', mean: 600 } },
        move: { type: 'mail', share: 0.3 },
        callback: 0.1,
      },
      handleTime: {
        law: 'lognormal',
        mean: 240,
        sd: 200,
        perInterval: {
          mean: [null, 260, null, null, 240, null, null, 300],
          sd: [null, 210, null, 90, null, null, null, 250],
        },
      },
      patience: { law: 'weibull', mean: 180, shape: 0.8 },
      balking: 0.02,
      lines: 60,
      announcement: {
        estimator: 'lastToEnter',
        factor: 1.1,
        tolerance: { law: 'uniform', min: 60, max: 900 },
        patienceAfter: 0.5,
        window: 30,
      },
      selfService: {
        contained: 0.2,
        time: { law: 'erlang', mean: 60, phases: 3 },
        bounce: 0.1,
        easyHandleTime: 120,
      },
      redial: {
        afterAbandon: 0.2,
        afterBlock: 0.3,
        delay: { law: 'hyperexponential', shares: [0.5, 0.5], means: [300, 900] },
        attempts: 4,
        move: { type: 'chats', share: 0.1 },
      },
      callback: {
        kind: 'slot',
        offer: { queueAtLeast: 3, afterWaiting: 10, pendingAtMost: 40 },
        estimator: 'headOfLine',
        acceptance: { share: 0.2, perMinute: 0.05, most: 0.7 },
        slots: { length: 900, capacity: 4, from: 600, choice: 3 },
        dial: 'customerFirst',
        answerProbability: 0.9,
        ringTime: 20,
        attempts: 2,
        retryDelay: 300,
        handleTimeFactor: 1.2,
        window: 600,
        expires: 7200,
        cancelled: 0.05,
        turn: 'after',
        reserve: 1,
        closing: 'carry',
      },
      transfers: [{ share: 0.1, type: 'office', kind: 'warm' }],
      repeat: {
        fcr: 0.8,
        basis: 'surveyed',
        comeback: 0.5,
        delay: { law: 'gamma', mean: 1800, sd: 900 },
        move: { type: 'mail', share: 0.2 },
      },
      followUps: [{ share: 0.05, type: 'office', delay: { law: 'deterministic', mean: 900 } }],
      survey: {
        by: 'sms',
        asked: 0.5,
        answered: 0.3,
        low: 0.1,
        followUp: { type: 'office', delay: { law: 'exponential', mean: 600 } },
      },
      targets: [
        {
          measure: 'serviceLevel',
          share: 0.8,
          within: 20,
          rule: 'abandonsExcluded',
          population: 'everyone',
          scope: 'day',
          floor: 0.5,
        },
        { measure: 'averageSpeedOfAnswer', most: 30 },
        { measure: 'abandonmentRate', most: 0.05 },
        { measure: 'occupancy', most: 0.9 },
        { measure: 'serviceLevel', share: 0.9, within: 60, scope: 'day', onDays: 0.9 },
      ],
      shortAbandon: 4,
      closing: 'flush',
    },
    {
      id: 'visits',
      channel: 'inPerson',
      volume: { steps: [{ from: 8 * hour, rate: 0.004 }] },
      handleTime: { law: 'empirical', edges: [0, 300, 900], weights: [1, 2] },
      patience: { law: 'exponential', mean: 900 },
      callback: {
        kind: 'keepPlace',
        offer: { estimatedWaitAbove: 300 },
        acceptance: 0.3,
        turn: 'place',
        holdsLine: true,
      },
    },
    {
      id: 'web',
      channel: 'phone',
      volume: { perInterval: [1, 1, 1, 1, 1, 1, 1, 1] },
      handleTime: { law: 'exponential', mean: 200, afterContactWork: 0.25 },
      callback: { kind: 'request', delay: 1800 },
    },
    {
      id: 'chats',
      channel: 'chat',
      volume: { perInterval: [10, 12, 14, 12, 10, 12, 14, 12] },
      handleTime: { law: 'lognormal', mean: 480, sd: 400, atConcurrency: 2 },
      patience: { law: 'exponential', mean: 180 },
      silent: { share: 0.2, timeOut: 120 },
    },
    {
      id: 'mail',
      channel: 'email',
      volume: { perInterval: [15, 15, 15, 15, 15, 15, 15, 15] },
      handleTime: { law: 'exponential', mean: 300 },
      chaser: { share: 0.1, type: 'visits', after: { law: 'exponential', mean: 3600 } },
      backlog: { items: 12, age: { law: 'exponential', mean: 3600 } },
      targets: [{ measure: 'serviceLevel', share: 0.95, within: 4 * hour, clock: 'calendar' }],
      interruptible: true,
      closing: 'carry',
    },
    {
      id: 'office',
      channel: 'backOffice',
      volume: { perInterval: [0, 0, 0, 0, 0, 0, 0, 0] },
      handleTime: { law: 'exponential', mean: 600 },
    },
  ],
  groups: [
    {
      id: 'front',
      name: 'Front',
      agents: { perInterval: [5, 6, 7.5, 6, 5, 6, 7.5, 6] },
      skills: [
        { type: 'calls', rank: 1, preference: 1, speed: 0.9, fcr: 0.7 },
        { type: 'web', rank: 1 },
        { type: 'chats', rank: 2, after: 30 },
        { type: 'mail', rank: 3, reserve: 2, reserveOnArrival: 3 },
      ],
      concurrency: { sessions: 3, rates: [1, 1.7, 2.2], assign: 'fullest' },
      shrinkage: {
        components: [
          { name: 'Holidays', share: 0.1, of: 'paid' },
          { name: 'Training', share: 0.05, of: 'present' },
        ],
      },
      scheduled: true,
      absence: 0.03,
      costPerHour: 60,
    },
    {
      id: 'back',
      agents: {
        shifts: [
          {
            from: 8 * hour,
            to: 10 * hour,
            people: 3,
            breaks: [{ from: 9 * hour, length: 900 }],
            days: [0, 1],
          },
        ],
      },
      skills: [{ type: 'office' }, { type: 'mail' }],
    },
    {
      id: 'counter',
      agents: { steps: [{ from: 8 * hour, agents: 3 }] },
      skills: [{ type: 'visits' }],
      concurrency: undefined,
      shrinkage: 0.3,
    },
    {
      id: 'partner',
      agents: { perInterval: [2, 2, 2, 2, 2, 2, 2, 2] },
      skills: [{ type: 'chats', rank: 2 }],
      concurrency: { sessions: 2, slowdown: 0.2 },
      partner: { share: 0.2, perDay: 100, pricePerContact: 9 },
    },
  ].map(({ concurrency, ...group }) => (concurrency ? { ...group, concurrency } : group)),
  cases: [
    {
      id: 'refund',
      name: 'Refund',
      opens: [{ type: 'calls', share: 0.05 }],
      stages: [
        { id: 'check', name: 'Check', type: 'office', within: 1800, next: [{ stage: 'bank', share: 0.9 }] },
        {
          id: 'bank',
          name: 'Bank',
          wait: { law: 'exponential', mean: 3600 },
          clock: 'stops',
          next: [{ stage: 'check', share: 0.1 }],
        },
      ],
      target: { share: 0.9, within: 8 * hour, clock: 'business' },
      status: { type: 'calls', perDay: 0.2, lateFactor: 2 },
      notice: { at: 0.8, type: 'mail', reduces: 0.5, moves: 1800 },
      mostPasses: 6,
    },
  ],
  routing: { agent: 'leastSkilled', contact: 'urgency' },
  busyness: { day: 0.05 },
  surges: [{ from: 9 * hour, to: 9.5 * hour, factor: 1.5, types: ['calls', 'chats'] }],
  run: { replications: 20, precision: 0.02, warmUp: 1800, snapshots: [9 * hour, 9.5 * hour] },
});

/** Contacts as they were recorded, in place of volumes. */
export const recordedCentre: Scenario = parseScenario({
  version: 1,
  name: 'Recorded',
  calendar: { intervalLength: 1800, days: [{ opens: 8 * hour, closes: 9 * hour }] },
  types: [
    {
      id: 'calls',
      channel: 'phone',
      volume: { perInterval: [1, 1] },
      handleTime: { law: 'exponential', mean: 200 },
    },
    {
      id: 'chats',
      channel: 'chat',
      volume: { perInterval: [0, 0] },
      handleTime: { law: 'exponential', mean: 200 },
    },
  ],
  groups: [{ id: 'front', agents: { perInterval: [2, 2] }, skills: [{ type: 'calls' }, { type: 'chats' }] }],
  trace: [
    { arrive: 8 * hour + 60, type: 'calls', handleTime: 100, patience: null },
    { arrive: 8 * hour + 90, type: 'calls', handleTime: 100, patience: 60 },
  ],
});
