/**
 * Example settings: what the shipped scenarios use and what a form starts with when something is switched on.
 * They are defaults of the form, not of the format: a key missing from a file always means absent.
 *
 * Each value is an ordinary one of the field rather than a measured one, unless a source is named beside it.
 */

import type { Exponential } from '../random/distribution.ts';
import type { Callback, Concurrency, HandleTime, Redial, ServiceLevelTarget } from './scenario.ts';

/**
 * Five minutes with an SD as large as the mean. Lognormal is the law that handling times of a real bank
 * follow (Brown et al., Statistical Analysis of a Telephone Call Center, JASA 100, 2005).
 */
export const exampleHandleTime: HandleTime = { law: 'lognormal', mean: 300, sd: 300 };

/**
 * Three minutes on average. Real callers are at least as patient once they have waited a while: a small
 * bank's mean patience lay between 345 and 445 s by month (the same data).
 */
export const examplePatience: Exponential = { law: 'exponential', mean: 180 };

/** 80 % within 20 s: the promise most hotlines make. */
export const examplePhoneTarget: ServiceLevelTarget = { measure: 'serviceLevel', share: 0.8, within: 20 };

/** 80 % of chats get a first answer within 40 s. */
export const exampleChatTarget: ServiceLevelTarget = { measure: 'serviceLevel', share: 0.8, within: 40 };

/** 95 % of e-mails answered within 4 opening hours. */
export const exampleEmailTarget: ServiceLevelTarget = {
  measure: 'serviceLevel',
  share: 0.95,
  within: 4 * 3600,
  clock: 'business',
};

/** A fifth of those who gave up, or found all lines taken, try again after ten minutes. */
export const exampleRedial: Redial = {
  afterAbandon: 0.2,
  afterBlock: 0.2,
  delay: { law: 'exponential', mean: 600 },
};

/** Offered when the wait would exceed a minute; three attempts, ten minutes apart. */
export const exampleCallback: Callback = {
  kind: 'keepPlace',
  offer: { estimatedWaitAbove: 60 },
  acceptance: 0.375,
  answerProbability: 0.93,
  ringTime: 25,
  attempts: 3,
  retryDelay: 600,
  window: 900,
};

/** Three chats at a time, each further one slowing all by 15 %. */
export const exampleConcurrency: Concurrency = { sessions: 3, slowdown: 0.15 };

/** Leave, breaks, training and meetings take 30 % of paid time. */
export const exampleShrinkage = 0.3;

/** Where an occupancy cap starts when it is switched on. */
export const exampleMaxOccupancy = 0.85;
