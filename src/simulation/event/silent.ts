/**
 * Silent abandonment of chats: a customer gives up and leaves the window open. She is counted as abandoned with the
 * wait until she left, and may try again; nobody sees it. Her place stays in line, is assigned in its turn and takes
 * one of an agent's sessions until the agent gives it up, `timeOut` seconds later however many sessions there are.
 * Meanwhile it is a session like any other to the agent's other customers. It is never counted as answered.
 */

import { ledgerColumn } from '../../measures/ledger.ts';
import { happens, leavesUnseen } from '../draws/own-choices.ts';
import { type Centre, silentEnd } from './centre.ts';
import * as field from './contact-fields.ts';
import { absent, gone } from './contacts.ts';
import type { GroupState } from './group-state.ts';
import type { TypeState } from './type-state.ts';
import { enterNextEnd } from './work.ts';

/** What `contacts.begun` says of a place whose customer has left. */
export const abandonedPlace = 2;

/** Whether a contact that gives up now is not seen to leave; its place is then held by another id. */
export function leaveUnseen(centre: Centre, id: number, type: TypeState): boolean {
  const { contacts, replication } = centre;
  const { plan } = type;
  const customer = contacts.ints[id | field.number]!;
  if (
    !happens(
      plan.silent!.share,
      plan,
      replication,
      customer,
      leavesUnseen,
      contacts.ints[id | field.attempt]!,
    )
  ) {
    return false;
  }
  const place = contacts.take();
  contacts.ints[place | field.type] = type.number;
  contacts.ints[place | field.number] = customer;
  contacts.ints[place | field.attempt] = contacts.ints[id | field.attempt]!;
  contacts.ints[place | field.virtual] = 0;
  contacts.reals[(place >> 1) | field.arrival] = contacts.reals[(id >> 1) | field.arrival]!;
  contacts.ints[place | field.row] = contacts.ints[id | field.row]!;
  contacts.reals[(place >> 1) | field.handle] = plan.silent!.timeOut;
  contacts.ints[place | field.begun] = abandonedPlace;
  contacts.ints[place | field.state] = gone;
  type.line.replace(id, place);
  type.waiting.add(-1); // she no longer waits, though her place does
  if (type.overflows) centre.enterOverflow(place, type);
  return true;
}

/** Such a place has its turn: it takes a session of an agent. */
export function holdSession(centre: Centre, id: number, type: TypeState, group: GroupState): void {
  const { contacts, clock } = centre;
  const seconds = contacts.reals[(id >> 1) | field.handle]!;
  type.waiting.add(1); // leaving the line took off a customer who had left before
  type.tally.enter(id, ledgerColumn.silentAbandoned);
  type.tally.enter(id, ledgerColumn.silentTime, seconds);
  contacts.ints[id | field.state] = absent;
  const agent = group.sessionAgents!.start(id, Number.POSITIVE_INFINITY, clock.now);
  contacts.ints[id | field.agent] = agent;
  enterNextEnd(centre, group, agent);
  centre.enter(silentEnd, id, clock.now + seconds);
  group.changed();
}

/** The agent gives it up. Returns the group, which has room again. */
export function endHolding(centre: Centre, id: number): GroupState {
  const { contacts, clock } = centre;
  const group = centre.groupOf(id);
  const agent = contacts.ints[id | field.agent]!;
  group.sessionAgents!.drop(agent, id, clock.now);
  group.roster?.freed(agent, centre);
  enterNextEnd(centre, group, agent);
  vanish(centre, id, centre.typeOf(id));
  group.changed();
  return group;
}

/** A place whose customer has left is sent away from the line. */
export function clearPlace(centre: Centre, id: number, type: TypeState): void {
  type.line.remove(id);
  type.line.live -= 1;
  vanish(centre, id, type);
}

function vanish(centre: Centre, id: number, type: TypeState): void {
  type.inSystem -= 1;
  centre.contacts.release(id);
}
