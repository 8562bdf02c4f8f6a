/**
 * A contact comes in: a fresh one, or somebody who tries again. It is blocked when all `lines` are taken, starts
 * at once when somebody who knows the type has room, else balks, accepts a callback or waits.
 */

import { balk, choice, handleAgain, happens, patienceAgain } from '../draws/own-choices.ts';
import { announceWait, patienceOnceTold } from './announcements.ts';
import type { Centre } from './centre.ts';
import { askAfter, expectReply } from './chasers.ts';
import * as field from './contact-fields.ts';
import { bounced, chasing, needless, redialled, waiting } from './contacts.ts';
import { afterLoss, loseCustomer, sendsAway } from './losses.ts';
import { enterOffer, offerOnArrival, requestCallback } from './offers.ts';
import { lineFor } from './partners.ts';
import { endOfRun, whileOpen } from './returns.ts';
import { begin, groupFor, interruptFor } from './turns.ts';
import type { TypeState } from './type-state.ts';

const untilAnswered = Number.POSITIVE_INFINITY;

/** A contact comes that was on its way: a try again, a repeat, a transfer, somebody out of self-service. */
export function comeBack(centre: Centre, id: number): void {
  const { contacts, replication } = centre;
  const origin = contacts.ints[id | field.origin]!;
  if (origin === needless) {
    contacts.release(id);
    return;
  }
  if (origin === chasing) askAfter(centre, id);
  const type = centre.typeOf(id);
  const customer = contacts.ints[id | field.number]!;
  const attempt = contacts.ints[id | field.attempt]!;
  const handleDraw = choice(type.plan, replication, customer, handleAgain, attempt);
  const { patience } = type.plan;
  centre.patience = patience
    ? patience.at(choice(type.plan, replication, customer, patienceAgain, attempt))
    : Number.POSITIVE_INFINITY;
  contacts.reals[(id >> 1) | field.handle] = handleTime(centre, type, handleDraw, origin === bounced);
  if (origin === redialled) type.orbit.add(-1);
  comeIn(centre, id, type);
}

/** Handle time of a contact that comes in now, seconds, in whole ticks. */
export function handleTime(centre: Centre, type: TypeState, draw: number, easy = false): number {
  return inTicks(centre, type, type.handleLaw.at(draw), easy);
}

/** A handle time as its law gives it, as it is in the present interval: seconds, in whole ticks. */
export function inTicks(centre: Centre, type: TypeState, usual: number, easy = false): number {
  const { tick, tickScale } = centre;
  const { selfService } = type.plan;
  let seconds = usual * type.handleFactor;
  if (selfService !== null) seconds *= easy ? selfService.easier : selfService.harder;
  return Math.floor(seconds * tickScale + 0.5) * tick;
}

/**
 * A contact, whose type, handle time, number and attempt are known, asks for somebody; if it has to wait, it is ready
 * to do so for `centre.patience`.
 */
export function comeIn(centre: Centre, id: number, asked: TypeState): void {
  const type = asked.partnerLines.length === 0 ? asked : lineFor(centre, id, asked);
  const { contacts, clock } = centre;
  const { plan, tally } = type;
  if (type.takesRequests && contacts.ints[id | field.caseOf]! < 0) {
    const open = type.hours ? whileOpen(centre, type, clock.now) : clock.now;
    const from = open < Number.POSITIVE_INFINITY ? open : endOfRun(centre); // the next opening is not in the run
    requestCallback(centre, id, type, from + plan.callback!.delay);
    return;
  }
  contacts.reals[(id >> 1) | field.arrival] = clock.now;
  if (type.isDeferred) contacts.reals[(id >> 1) | field.clock] = centre.readClock(type);
  contacts.ints[id | field.row] = tally.rowNow;
  contacts.ints[id | field.virtual] = 0;
  tally.offered(id);
  const taken = type.inSystem >= type.lines || (!type.isDeferred && !hasLine(centre));
  if (taken && contacts.ints[id | field.caseOf]! < 0) {
    contacts.ints[id | field.group] = -1;
    tally.blocked(id);
    afterLoss(centre, id, type, plan.redial?.afterBlock ?? 0);
    return;
  }
  type.inSystem += 1;
  let group = type.rests ? undefined : groupFor(centre, type);
  if (group === undefined && type.interrupts && !type.rests) group = interruptFor(centre, type);
  if (group !== undefined) begin(centre, id, type, group);
  else joinLine(centre, id, type);
}

/** Whether one of the lines that all types share is free. */
function hasLine({ plan, types }: Centre): boolean {
  if (plan.lines === Number.POSITIVE_INFINITY) return true;
  let taken = 0;
  for (let i = 0; i < types.length; i++) if (!types[i]!.plan.deferred) taken += types[i]!.inSystem;
  return taken < plan.lines;
}

/** Nobody has room: the contact balks, accepts a callback or waits. */
function joinLine(centre: Centre, id: number, type: TypeState): void {
  const { contacts, clock, replication } = centre;
  const { plan, tally, line } = type;
  contacts.ints[id | field.group] = -1;
  tally.delayed(id);
  if (centre.closed && sendsAway(type)) {
    type.inSystem -= 1;
    tally.flushed(id, 0);
    loseCustomer(centre, id, type);
    return;
  }
  const isWork = contacts.ints[id | field.caseOf]! >= 0;
  if (
    plan.balking > 0 &&
    !isWork &&
    happens(
      plan.balking,
      plan,
      replication,
      contacts.ints[id | field.number]!,
      balk,
      contacts.ints[id | field.attempt]!,
    )
  ) {
    leaveAtOnce(centre, id, type);
    return;
  }
  if (plan.callback && !isWork && offerOnArrival(centre, id, type)) return;
  if (plan.announcement && !isWork && !announceWait(centre, id, type)) {
    leaveAtOnce(centre, id, type);
    return;
  }
  if (plan.chaser && !isWork) expectReply(centre, id, type);
  contacts.ints[id | field.state] = waiting;
  if (type.overflows) centre.enterOverflow(id, type);
  line.append(id);
  line.live += 1;
  type.waiting.add(1);
  if (isWork) return;
  if (plan.callback) enterOffer(centre, id, type);
  let { patience } = centre;
  if (plan.announcement) patience = patienceOnceTold(centre, id, plan.announcement, patience);
  if (patience < untilAnswered) centre.enterPatience(id, clock.now + patience);
}

/** A contact balks: it leaves rather than wait. */
function leaveAtOnce(centre: Centre, id: number, type: TypeState): void {
  type.inSystem -= 1;
  type.tally.abandoned(id, 0, true);
  afterLoss(centre, id, type, type.plan.redial?.afterAbandon ?? 0);
}
