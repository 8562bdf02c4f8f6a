/**
 * From the conventions a case follows to the experiments that say the same.
 */
import { Unsupported, type ValidationCase } from '../case.ts';
import type { Experiment } from '../experiment.ts';
import { chatRoom } from './chat.ts';
import { changingDay, endlessPeopleDay, sineDay } from './day.ts';
import { callsBeforeEmail, callsOverEmail } from './email.ts';
import { renewalLine } from './renewal.ts';
import { anyLine, keptPlaceLine, lossLine, lowPriorityCallbacks, retrialLine } from './single-line.ts';
import { longestWaitPools, preemptiveClasses, priorityClasses, skillPools } from './skills.ts';

const models: Readonly<Record<string, (given: ValidationCase) => Experiment[]>> = {
  A: anyLine,
  B: lossLine,
  C: anyLine,
  CBF: keptPlaceLine,
  CBL: lowPriorityCallbacks,
  CH: chatRoom,
  EP: callsOverEmail,
  ER: callsBeforeEmail,
  FM: sineDay,
  G: anyLine,
  'GI/M/1': renewalLine,
  K: anyLine,
  LW: longestWaitPools,
  MDN: anyLine,
  MG1: anyLine,
  MGI: endlessPeopleDay,
  P: priorityClasses,
  PP: preemptiveClasses,
  R: retrialLine,
  SK: skillPools,
  T: changingDay,
};

/**
 * The experiments of a case: one, or several that must all give its outputs (laws that do not matter, classes
 * that fare alike).
 *
 * @throws Unsupported when the simulator has nothing that means the same.
 */
export function experimentsOf(given: ValidationCase): Experiment[] {
  const model = models[given.conventions];
  if (!model) throw new Unsupported(`conventions ${given.conventions}`);
  return model(given);
}
