/**
 * What a contact decides, and what chance decides about it later: own draws, fixed by the customer's number,
 * the attempt and the question, so that they do not depend on anything that happens in the centre.
 */
import { ownDraw, toUnit } from '../../random/index.ts';
import type { TypePlan } from '../plan/plan.ts';

/** The questions. */
export const balk = 1;
export const acceptCallback = 2;
export const redialAfter = 3;
export const redialDelay = 4;
export const handleAgain = 5;
export const patienceAgain = 6;
export const answerCallback = 7;

/** Integer draw for a question about one attempt of a customer (`round`: the how-manieth time it is asked). */
export function choice(
  type: TypePlan,
  replication: number,
  customer: number,
  question: number,
  attempt = 0,
  round = 0,
): number {
  return ownDraw(type.keys.choices, replication, customer, (attempt * 64 + round) * 8 + question);
}

/** Whether something of this probability happens. */
export function happens(
  probability: number,
  type: TypePlan,
  replication: number,
  customer: number,
  question: number,
  attempt = 0,
  round = 0,
): boolean {
  if (probability <= 0) return false;
  if (probability >= 1) return true;
  return toUnit(choice(type, replication, customer, question, attempt, round)) < probability;
}
