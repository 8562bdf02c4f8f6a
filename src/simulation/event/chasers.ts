/**
 * Chasers: customers who wait for a reply longer than they are ready to, and ask after it through another
 * channel. The first contact keeps its place; a reply that is sent in time makes the chaser needless, and nobody
 * asks after what was sent away at closing. Each contact is asked after once at most.
 *
 * A contact and its chaser know each other (`contacts.chaser`) until one of them is over.
 */

import { ledgerColumn } from '../../measures/ledger.ts';
import { chaseAfter, chases, choice, happens } from '../draws/own-choices.ts';
import type { Centre } from './centre.ts';
import * as field from './contact-fields.ts';
import { chasing, needless } from './contacts.ts';
import { comeAt, descend } from './returns.ts';
import type { TypeState } from './type-state.ts';

/** A contact begins to wait for its reply: its customer may ask after it later. */
export function expectReply(centre: Centre, id: number, type: TypeState): void {
  const { contacts, clock, replication } = centre;
  const { plan } = type;
  const chaser = plan.chaser!;
  const customer = contacts.ints[id | field.number]!;
  const attempt = contacts.ints[id | field.attempt]!;
  if (!happens(chaser.share, plan, replication, customer, chases, attempt)) return;
  const after = chaser.delay.at(choice(plan, replication, customer, chaseAfter, attempt));
  const asks = descend(centre, id, centre.typeNumbered(chaser.type), chasing);
  contacts.ints[id | field.chaser] = asks;
  contacts.ints[asks | field.chaser] = id;
  comeAt(centre, asks, clock.now + after);
}

/** The reply is sent, or will never be: nobody need ask after it any more. */
export function callOff({ contacts }: Centre, id: number): void {
  const asks = contacts.ints[id | field.chaser]!;
  contacts.ints[id | field.chaser] = -1;
  contacts.ints[asks | field.chaser] = -1;
  contacts.ints[asks | field.origin] = needless;
}

/** A customer asks now. */
export function askAfter(centre: Centre, asks: number): void {
  const { contacts } = centre;
  const id = contacts.ints[asks | field.chaser]!;
  contacts.ints[asks | field.chaser] = -1;
  contacts.ints[id | field.chaser] = -1;
  centre.typeOf(id).tally.enter(id, ledgerColumn.chasers);
}
