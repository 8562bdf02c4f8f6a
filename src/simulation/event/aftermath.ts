/**
 * What follows an answered contact. In this order:
 *
 * - a transfer hands the same issue to another type at this instant (warm: the agent stays until it is answered);
 * - a contact may open cases: then its issue is settled by the first of them;
 * - otherwise the issue is solved, or comes back as a repeat contact, or stays unsolved; work on a case ends its
 *   stage instead;
 * - apart from that, follow-ups that the centre owes and a survey.
 *
 * Transfers come with the arrivals of this instant, so people who are free by then serve the line first.
 */

import { ledgerColumn } from '../../measures/ledger.ts';
import { toUnit } from '../../random/index.ts';
import {
  choice,
  comesBack,
  followUp,
  followUpDelay,
  happens,
  repeatDelay,
  repeatMoves,
  solved,
  surveyAnswered,
  surveyAsked,
  surveyDelay,
  surveyLow,
  transferTo,
} from '../draws/own-choices.ts';
import type { OwedPlan, RepeatPlan, SurveyPlan } from '../plan/aftermath-plan.ts';
import { endCaseWork, handCaseOn, openCases } from './cases.ts';
import { type Centre, returnDue } from './centre.ts';
import * as field from './contact-fields.ts';
import { aboutCase, inOrbit, noCase, owed, repeated, transferred } from './contacts.ts';
import type { GroupState } from './group-state.ts';
import { loseIssue, solveIssue } from './issues.ts';
import { comeAt, descend } from './returns.ts';
import type { TypeState } from './type-state.ts';

/**
 * Lets follow what follows an answered contact. Returns whether the agent is held for a warm transfer.
 */
export function followAnswer(centre: Centre, id: number, type: TypeState, group: GroupState): boolean {
  const { aftermath } = type.plan;
  const { contacts, clock, issues } = centre;
  const issue = contacts.ints[id | field.issue]!;
  if (issue >= 0) {
    const waitedOn = contacts.ints[id | field.virtual] === 1 || type.plan.deferred;
    issues.answered[issue]! += 1;
    if (!waitedOn) issues.own[issue]! += clock.now - contacts.reals[(id >> 1) | field.arrival]!;
    else if (!type.plan.deferred) {
      issues.own[issue]! += contacts.reals[(id >> 1) | field.handle]! * type.plan.callback!.handleTimeFactor;
    }
  }
  let held = false;
  let handedOn = false;
  if (aftermath) {
    const transfer = transferOf(centre, id, type);
    if (transfer >= 0) {
      const { type: target, warm } = aftermath.transfers[transfer]!;
      handedOn = true;
      held = handOn(centre, id, type, centre.typeNumbered(target), warm);
    }
    for (let i = 0; i < aftermath.followUps.length; i++) {
      owe(centre, id, type, aftermath.followUps[i]!, i);
    }
    if (aftermath.survey) ask(centre, id, type, aftermath.survey, aftermath.followUps.length);
  }
  const its = contacts.ints[id | field.caseOf]!;
  if (its === noCase) {
    if (type.plan.openings) openCases(centre, id, type);
    if (!handedOn) settle(centre, id, type, group);
  } else if (its !== aboutCase) endCaseWork(centre, id);
  return held;
}

/** Which transfer a contact takes, −1 for none. */
function transferOf({ contacts, replication }: Centre, id: number, { plan }: TypeState): number {
  const { transfers } = plan.aftermath!;
  if (transfers.length === 0) return -1;
  const draw = toUnit(
    choice(
      plan,
      replication,
      contacts.ints[id | field.number]!,
      transferTo,
      contacts.ints[id | field.attempt]!,
    ),
  );
  for (let i = 0; i < transfers.length; i++) if (draw < transfers[i]!.upTo) return i;
  return -1;
}

/** Hands an issue on; returns whether the agent is held, as nobody is for a type that is closed. */
function handOn(centre: Centre, id: number, type: TypeState, target: TypeState, warm: boolean): boolean {
  const { contacts, clock } = centre;
  const next = descend(centre, id, target, transferred);
  type.tally.enter(id, ledgerColumn.transferredOut);
  target.tally.enter(next, ledgerColumn.transferredIn);
  contacts.ints[next | field.issue] = contacts.ints[id | field.issue]!;
  contacts.ints[id | field.issue] = -1;
  if (contacts.ints[id | field.caseOf] !== noCase) handCaseOn(centre, id, next);
  if (target.turnsAway) {
    comeAt(centre, next, clock.now);
    return false;
  }
  if (warm) contacts.ints[next | field.holds] = id;
  contacts.ints[next | field.state] = inOrbit;
  centre.enter(returnDue, next, clock.now); // after closing, too: a customer in hand is not sent home
  return warm;
}

/** The issue ends here, or comes back. */
function settle(centre: Centre, id: number, type: TypeState, group: GroupState): void {
  const repeat = type.plan.aftermath?.repeat;
  if (!repeat || isSolved(centre, id, type, group, repeat)) solveIssue(centre, id);
  else comeBack(centre, id, type, repeat);
}

function isSolved(
  { contacts, replication }: Centre,
  id: number,
  { plan }: TypeState,
  group: GroupState,
  repeat: RepeatPlan,
): boolean {
  const fcr = repeat.fcr[group.plan.index]!;
  return happens(
    fcr,
    plan,
    replication,
    contacts.ints[id | field.number]!,
    solved,
    contacts.ints[id | field.attempt]!,
  );
}

function comeBack(centre: Centre, id: number, type: TypeState, repeat: RepeatPlan): void {
  const { contacts, clock, replication } = centre;
  const { plan } = type;
  const customer = contacts.ints[id | field.number]!;
  const attempt = contacts.ints[id | field.attempt]!;
  if (!happens(repeat.comeback, plan, replication, customer, comesBack, attempt)) {
    loseIssue(centre, id);
    return;
  }
  const { move } = repeat;
  const moves = move !== null && happens(move.share, plan, replication, customer, repeatMoves, attempt);
  const target = moves ? centre.typeNumbered(move.type) : type;
  const next = descend(centre, id, target, repeated);
  contacts.ints[next | field.issue] = contacts.ints[id | field.issue]!;
  contacts.ints[id | field.issue] = -1;
  const delay = repeat.delay.at(choice(plan, replication, customer, repeatDelay, attempt));
  type.tally.enter(id, ledgerColumn.repeats);
  comeAt(centre, next, clock.now + delay);
}

/** Notes a follow-up, if the contact leaves one. */
function owe(centre: Centre, id: number, type: TypeState, plan: OwedPlan, round: number): void {
  const { contacts, replication } = centre;
  const customer = contacts.ints[id | field.number]!;
  const attempt = contacts.ints[id | field.attempt]!;
  if (!happens(plan.share, type.plan, replication, customer, followUp, attempt, round)) return;
  enterOwed(centre, id, type, plan, round, followUpDelay);
}

function enterOwed(
  centre: Centre,
  id: number,
  type: TypeState,
  plan: OwedPlan,
  round: number,
  question: number,
): void {
  const { contacts, clock, replication } = centre;
  const draw = choice(
    type.plan,
    replication,
    contacts.ints[id | field.number]!,
    question,
    contacts.ints[id | field.attempt]!,
    round,
  );
  const next = descend(centre, id, centre.typeNumbered(plan.type), owed, round);
  type.tally.enter(id, ledgerColumn.followUpsOwed);
  comeAt(centre, next, clock.now + plan.delay.at(draw));
}

function ask(centre: Centre, id: number, type: TypeState, plan: SurveyPlan, round: number): void {
  const { contacts, replication } = centre;
  const customer = contacts.ints[id | field.number]!;
  const attempt = contacts.ints[id | field.attempt]!;
  if (!happens(plan.asked, type.plan, replication, customer, surveyAsked, attempt)) return;
  type.tally.enter(id, ledgerColumn.surveysAsked);
  if (!happens(plan.answered, type.plan, replication, customer, surveyAnswered, attempt)) return;
  type.tally.enter(id, ledgerColumn.surveysAnswered);
  if (!happens(plan.low, type.plan, replication, customer, surveyLow, attempt)) return;
  type.tally.enter(id, ledgerColumn.surveysLow);
  if (plan.followUp) enterOwed(centre, id, type, plan.followUp, round, surveyDelay);
}
