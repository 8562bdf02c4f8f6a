/**
 * Self-service before the queue. Every fresh contact spends its time there; then it is settled, or asks for a
 * person. Of those settled some bounce back at the end of that time and ask for a person all the same.
 */

import { ledgerColumn } from '../../measures/ledger.ts';
import { bounces, choice, contained, happens, selfServiceTime } from '../draws/own-choices.ts';
import type { Centre } from './centre.ts';
import * as field from './contact-fields.ts';
import { bounced } from './contacts.ts';
import { solveIssue, spend } from './issues.ts';
import { comeAt } from './returns.ts';
import type { TypeState } from './type-state.ts';

/** A fresh contact goes through self-service: it comes on later, or not at all. */
export function helpOneself(centre: Centre, id: number, type: TypeState): void {
  const { contacts, clock, replication } = centre;
  const { plan, tally } = type;
  const selfService = plan.selfService!;
  const customer = contacts.ints[id | field.number]!;
  const seconds = selfService.time.at(choice(plan, replication, customer, selfServiceTime));
  contacts.ints[id | field.row] = tally.rowNow;
  tally.enter(id, ledgerColumn.selfServiceTime, seconds);
  spend(centre, id, seconds);
  if (happens(selfService.contained, plan, replication, customer, contained)) {
    tally.enter(id, ledgerColumn.contained);
    if (!happens(selfService.bounce, plan, replication, customer, bounces)) {
      solveIssue(centre, id, seconds);
      contacts.release(id);
      return;
    }
    tally.enter(id, ledgerColumn.bouncedBack);
    contacts.ints[id | field.origin] = bounced;
  }
  comeAt(centre, id, clock.now + seconds);
}
