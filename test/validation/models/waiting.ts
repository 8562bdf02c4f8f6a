/**
 * Outputs that mean the same wherever contacts of one type wait for people: the vocabulary of the cases in
 * terms of the simulator's measures.
 *
 * Over all offered unless a name says `_accepted` (blocked ones left out). W is the wait until answered or
 * given up; an immediate answer is W = 0, and who is blocked does not wait.
 */
import type { ColumnSum } from '../../../src/measures/index.ts';
import type { Subject } from '../observation.ts';
import { levelOf, meanOf, measure, type Outputs, shareOf } from '../quantity.ts';

const offered: ColumnSum = { offered: 1 };
const letIn: ColumnSum = { offered: 1, blocked: -1 };
const delayed: ColumnSum = { offered: 1, answeredAtOnce: -1, blocked: -1 };
const waits: ColumnSum = { waitAnswered: 1, waitAbandoned: 1 };

/** Outputs of the contacts of a subject in a period. */
export function waitingOutputs(of: Subject, period = 0): Outputs {
  const scope = { of, period };
  const averageWait = measure('averageWait', scope);
  const overAll = meanOf(waits, offered, scope);
  const abandonmentRate = measure('abandonmentRate', scope);
  const serviceLevel = measure('serviceLevel', scope);
  return {
    p_wait: measure('waitProbability', scope),
    p_wait_offered: measure('waitProbability', scope),
    p_wait_accepted: shareOf(delayed, letIn, scope),
    p_block: measure('blockingProbability', scope),
    p_ab: abandonmentRate,
    p_ab_offered: abandonmentRate,
    p_ab_accepted: shareOf({ abandoned: 1 }, letIn, scope),
    p_ab_given_wait: shareOf({ abandoned: 1 }, delayed, scope),
    p_ab_short: shareOf({ abandonedShort: 1 }, offered, scope),
    p_served: { ...shareOf({ answered: 1 }, offered, scope), empty: 1 },
    sl: serviceLevel,
    sl_offered: serviceLevel,
    sl_accepted: levelOf({ answeredWithin: 1 }, letIn, scope),
    sl_answered: measure('serviceLevelOfAnswered', scope),
    sl_ab_within_ok: measure('serviceLevelAbandonsServed', scope),
    sl_ab_after_bad: measure('serviceLevelAbandonsExcluded', scope),
    sl_excl_short: measure('serviceLevelShortAbandonsExcluded', scope),
    p_w_gt_T: shareOf({ ...letIn, answeredWithin: -1, abandonedWithin: -1 }, offered, scope),
    asa: overAll,
    asa_all: overAll,
    asa_all_per_attempt: overAll,
    asa_accepted: averageWait,
    e_w: averageWait,
    e_w_answered: measure('averageSpeedOfAnswer', scope),
    e_w_abandoned: measure('timeToAbandon', scope),
    e_w_given_wait: meanOf(waits, delayed, scope),
    e_q: measure('averageQueueLength', scope),
    e_n: meanOf({ waitingTime: 1, busyTime: 1 }, 'time', scope),
  };
}

/** Outputs of the people who answer. */
export function peopleOutputs(of: Subject, period = 0): Outputs {
  const scope = { of, period };
  return {
    occupancy: measure('occupancy', scope),
    e_busy: measure('averageBusy', scope),
    p_all_busy: measure('allBusyShare', scope),
  };
}
