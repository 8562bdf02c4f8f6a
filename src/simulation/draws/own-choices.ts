/**
 * What a contact decides, and what chance decides about it later: own draws, fixed by the customer's number,
 * the attempt and the question, so that they do not depend on anything that happens in the centre.
 */
import { ownDraw, toUnit } from '../../random/index.ts';
import type { TypePlan } from '../plan/plan.ts';

/**
 * The questions. The first page (below 8) is the oldest; a question on another page changes the upper bits of
 * the draw's number, so that new questions move no old draw.
 */
export const balk = 1;
export const acceptCallback = 2;
export const redialAfter = 3;
export const redialDelay = 4;
export const handleAgain = 5;
export const patienceAgain = 6;
export const answerCallback = 7;
export const redialMoves = 8;
export const transferTo = 9;
export const solved = 10;
export const comesBack = 11;
export const repeatDelay = 12;
export const repeatMoves = 13;
/** One for each follow-up: its number is the round. */
export const followUp = 14;
export const followUpDelay = 15;
export const surveyAsked = 16;
export const surveyAnswered = 17;
export const surveyLow = 18;
export const surveyDelay = 19;
export const contained = 20;
export const selfServiceTime = 21;
export const bounces = 22;
export const partnerShare = 23;
export const chases = 25;
export const chaseAfter = 26;
/** Identity of a contact that another one brings about; the round says which. */
export const descendant = 24;
/** Of an answered contact; the kind of case is the round. */
export const opensCase = 48;
// of a case, with its own key
export const caseGoesOn = 49;
export const caseWaits = 50;
export const workOfCase = 51;
export const noticeOfCase = 52;
export const asksAboutCase = 53;
export const gapOfQuestions = 54;
/** Callbacks: which slot, when in it, whether and when the customer cancels. */
export const slotPick = 32;
export const slotMoment = 33;
export const callbackCancelled = 34;
export const cancelMoment = 35;
/** Longest announced wait that the customer puts up with. */
export const tolerance = 36;
/** What a customer does who comes while the type is closed, and how long after the opening she tries again. */
export const afterHoursChoice = 64;
export const afterHoursDelay = 65;
/** Of an item of the opening backlog. */
export const backlogAge = 66;
export const backlogHandle = 67;
/** Whoever gives up a chat is not seen to leave. */
export const leavesUnseen = 68;

/** Integer draw for a question about one attempt of a customer (`round`: the how-manieth time it is asked). */
export function choice(
  type: TypePlan,
  replication: number,
  customer: number,
  question: number,
  attempt = 0,
  round = 0,
): number {
  return ownDraw(type.keys.choices, replication, customer, ownNumber(question, attempt, round));
}

/** Number of the own draw that answers a question. */
export function ownNumber(question: number, attempt: number, round: number): number {
  const number = (attempt * 64 + round) * 8 + (question & 7);
  return number ^ ((question >> 3) << 24);
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
