/**
 * Announced waits. Whoever has to wait on the line is told the estimate × factor (after an offer of a callback, which
 * those who accept hear instead).
 *
 * - Hearing more than she puts up with she leaves at once: a contact that balks.
 * - Once the announced wait w has passed, what is left of her patience τ > w is multiplied by a factor: she gives up
 *   at w + (τ − w) · factor. A patience without end stays so.
 * - Of those answered the announced and the real wait are summed up: the bias is that of this very model.
 */

import { ledgerColumn } from '../../measures/ledger.ts';
import { choice, tolerance } from '../draws/own-choices.ts';
import type { AnnouncementPlan } from '../plan/announcement-plan.ts';
import type { Centre } from './centre.ts';
import * as field from './contact-fields.ts';
import { waiting } from './contacts.ts';
import type { TypeState } from './type-state.ts';
import { estimateWait, inLine, unknown } from './wait-estimate.ts';

/** Tells a contact that is about to wait how long; returns whether it stays. With no estimate nothing is said. */
export function announceWait(centre: Centre, id: number, type: TypeState): boolean {
  const { contacts, replication } = centre;
  const { plan, tally } = type;
  const { estimator, factor, tolerance: law } = plan.announcement!;
  const isWork = contacts.ints[id | field.caseOf]! >= 0; // nobody listens
  const estimate = isWork ? unknown : estimateWait(centre, type, estimator, inLine(type));
  contacts.reals[(id >> 1) | field.announced] = estimate === unknown ? unknown : estimate * factor;
  if (law === null || estimate === unknown) return true;
  const most = law.at(
    choice(
      plan,
      replication,
      contacts.ints[id | field.number]!,
      tolerance,
      contacts.ints[id | field.attempt]!,
    ),
  );
  if (contacts.reals[(id >> 1) | field.announced]! <= most) return true;
  tally.enter(id, ledgerColumn.announcedLeft);
  return false;
}

/** The patience of a contact that was told a wait, seconds. */
export function patienceOnceTold(
  { contacts }: Centre,
  id: number,
  { patienceAfter }: AnnouncementPlan,
  patience: number,
): number {
  const told = contacts.reals[(id >> 1) | field.announced]!;
  if (told === unknown || patience <= told || patience === Number.POSITIVE_INFINITY) return patience;
  return told + (patience - told) * patienceAfter;
}

/** A live contact is answered: its wait is news, and shows how good the announcement was. */
export function noteAnswer({ clock, contacts }: Centre, id: number, type: TypeState): void {
  const wait = clock.now - contacts.reals[(id >> 1) | field.arrival]!;
  type.lastWait = wait;
  const { announcement } = type.plan;
  if (announcement === null || contacts.ints[id | field.state] !== waiting) return;
  const told = contacts.reals[(id >> 1) | field.announced]!;
  if (told === unknown) return;
  const { tally } = type;
  tally.enter(id, ledgerColumn.announced);
  tally.enter(id, ledgerColumn.announcedWait, told);
  tally.enter(id, ledgerColumn.announcedActual, wait);
  if (wait <= told + announcement.window) tally.enter(id, ledgerColumn.announcedKept);
}
