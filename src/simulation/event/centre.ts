/**
 * The centre as the event kernel sees it: the types and groups of one lane, who is in it, what is due, what
 * time it is. The kernel moves it; the rules of what happens stand in turns.ts, work.ts, callbacks.ts and
 * losses.ts as functions over it.
 */

import { noArrivals } from '../plan/arrival-plan.ts';
import type { Lane } from '../plan/lanes.ts';
import type { Plan, TypePlan } from '../plan/plan.ts';
import type { PromiseLog } from '../promise-log.ts';
import { Cases } from './case-tally.ts';
import * as field from './contact-fields.ts';
import { Contacts } from './contacts.ts';
import { EventCalendar } from './event-calendar.ts';
import { GroupState, roomNumbers } from './group-state.ts';
import { Issues } from './issues.ts';
import { Promises } from './promises.ts';
import { TallyClock } from './state-levels.ts';
import { TypeState } from './type-state.ts';

/** Kinds of calendar entries. */
export const serviceEnd = 0;
export const agentEnd = 1;
export const ringEnd = 2;
export const callbackReady = 3;
export const returnDue = 4;
export const patienceEnd = 5;
export const overflowDue = 6;
export const breakEnd = 7;
export const caseDue = 8;
export const offerDue = 9;
/** Of promises, not of contacts. */
export const expiryDue = 10;
export const cancelDue = 11;
/** An agent gives up a chat whose customer has left. */
export const silentEnd = 12;

/** How agents stand in the calendar: agent and group in one number. */
export const groupBits = 8;
export const groupMask = (1 << groupBits) - 1;

/** Class of each kind: the lower happens first at one instant; agenda and arrivals stand between. */
const tieClass = [0, 0, 0, 3, 4, 5, 3, 1, 4, 5, 5, 5, 0] as const;

export class Centre {
  readonly plan: Plan;
  /** Ticks in a second, a power of two, and seconds in a tick. */
  readonly tickScale: number;
  readonly tick: number;
  /** Types of the lane, then the lines of partners that have a share of one to themselves. */
  readonly types: TypeState[];
  readonly groups: readonly GroupState[];
  readonly contacts = new Contacts();
  /** Between groups of equal preference: the first listed, or the longest idle, else the least skilled. */
  readonly takesListed: boolean;
  readonly takesLongestIdle: boolean;
  readonly issues = new Issues();
  /** null in a centre without cases. */
  readonly cases: Cases | null;
  readonly promises = new Promises();
  /** Of each group: people idle, people who may take one more session, people on the line (`GroupState.roomOf`). */
  readonly room: Int32Array;
  promiseLog: PromiseLog | null = null;
  readonly calendar: EventCalendar;
  readonly clock = new TallyClock();

  /** How long the contact that comes in now is ready to wait, seconds; Infinity: until it is answered. */
  patience = Number.POSITIVE_INFINITY;
  replication = 0;
  session = 0;
  /** When the session opens, seconds from the first day's midnight, and how long it is. */
  opens = 0;
  length = 0;
  closed = false;
  /** Groups that serve the line of a closed type though the plan has nobody there. */
  lateGroups = 0;
  /** Interval of the present cell. */
  interval = 0;
  /** Contacts that come in a later session. */
  carried: number[] = [];

  /** The same by index in the plan. */
  private readonly typeAt: TypeState[];
  private readonly groupAt: GroupState[] = [];
  /** Opening seconds before each session. */
  readonly openBefore: Float64Array;

  constructor(plan: Plan, lane: Lane) {
    this.typeAt = new Array<TypeState>(plan.types.length);
    const { typeAt, groupAt } = this;
    this.plan = plan;
    this.takesListed = plan.agentRule === 'listed';
    this.takesLongestIdle = plan.agentRule === 'longestIdle';
    this.tickScale = lane.tickScale;
    this.tick = 1 / lane.tickScale;
    this.calendar = new EventCalendar(eventsPerSecond(plan, lane));
    lane.types.forEach((t, place) => {
      typeAt[t] = new TypeState(plan, plan.types[t]!, t, place, this.contacts, this.clock);
    });
    this.room = new Int32Array(roomNumbers * plan.groups.length);
    for (const g of lane.groups) groupAt[g] = new GroupState(plan, plan.groups[g]!, this.clock, this.room);
    this.contacts.areFollowed = lane.types.some((t) => plan.types[t]!.followed);
    this.types = lane.types.map((t) => typeAt[t]!);
    for (const t of lane.types) this.addPartnerLines(typeAt[t]!);
    this.groups = lane.groups.map((g) => groupAt[g]!);
    for (const state of this.groups)
      state.serve([...state.plan.types].map((t) => typeAt[t]!.servedBy(state.index)));
    for (const state of this.types) {
      state.answeredBy(
        [...state.plan.groups].map((g) => groupAt[g]!),
        plan.groups.length,
      );
    }
    this.cases = plan.cases.length > 0 ? new Cases(plan, this.clock) : null;
    this.openBefore = new Float64Array(plan.sessions.length);
    for (let s = 1; s < plan.sessions.length; s++) {
      const before = plan.sessions[s - 1]!;
      this.openBefore[s] = this.openBefore[s - 1]! + before.closes - before.opens;
    }
  }

  /** What goes to a partner alone waits apart and is counted together: a state of the type that only the partner answers. */
  private addPartnerLines(type: TypeState): void {
    const { contacts, clock } = this;
    for (const { group } of type.plan.partners) {
      const alone = { ...type.plan, ...nobodyElse(group), arrivals: noArrivals(this.plan.sessions.length) };
      const number = this.typeAt.length;
      const place = this.types.length;
      const line = new TypeState(this.plan, alone, number, place, contacts, clock, type.tally);
      line.slotBook = type.slotBook; // the room in a slot is that of the type
      this.typeAt[number] = line;
      this.types.push(line);
      type.partnerLines.push(line);
    }
  }

  /** Moves on to an interval: handle times go by it. */
  enterInterval(interval: number): void {
    this.interval = interval;
    for (const type of this.types) type.enterInterval(interval);
  }

  typeOf(id: number): TypeState {
    return this.typeAt[this.contacts.ints[id | field.type]!]!;
  }

  typeNumbered(index: number): TypeState {
    return this.typeAt[index]!;
  }

  groupOf(id: number): GroupState {
    return this.groupAt[this.contacts.ints[id | field.group]!]!;
  }

  groupNumbered(index: number): GroupState {
    return this.groupAt[index]!;
  }

  /** Enters something that will happen to a contact, unless its stamp changes first. */
  enter(kind: number, id: number, time: number): void {
    this.calendar.add(time, tieClass[kind]!, kind, id, this.contacts.ints[id | field.stamp]!);
  }

  /** Enters when a contact in line gives up. */
  enterPatience(id: number, time: number): void {
    const { calendar, contacts } = this;
    contacts.ints[id | field.patience] = calendar.add(
      time,
      tieClass[patienceEnd],
      patienceEnd,
      id,
      contacts.ints[id | field.stamp]!,
    );
  }

  /** A contact leaves the line otherwise than by giving up: its patience no longer counts. */
  forgetPatience(id: number): void {
    const { calendar, contacts } = this;
    contacts.ints[id | field.stamp]! += 1;
    if (contacts.ints[id | field.patience]! < 0) return;
    calendar.remove(contacts.ints[id | field.patience]!);
    contacts.ints[id | field.patience] = -1;
  }

  /** Enters the end of an agent's next session (chat); `subject` names agent and group. Returns the entry. */
  enterAgent(subject: number, time: number): number {
    return this.calendar.add(time, tieClass[agentEnd], agentEnd, subject, 0);
  }

  /** Enters the end of an agent's break. */
  enterBreakEnd(agent: number, group: number, time: number): void {
    this.calendar.add(time, tieClass[breakEnd], breakEnd, (agent << groupBits) | group, 0);
  }

  /** Enters what happens to a case next. */
  enterCase(subject: number, time: number, stamp: number): void {
    this.calendar.add(time, tieClass[caseDue], caseDue, subject, stamp);
  }

  /** Enters when a promise ends by itself, unless something else ends it before. */
  enterPromiseEnd(kind: number, promise: number, time: number): void {
    this.calendar.add(time, tieClass[kind]!, kind, promise, this.promises.stamp[promise]!);
  }

  /** Notes when a contact in line may overflow to groups that take it only after a wait. */
  enterOverflow(id: number, type: TypeState): void {
    const arrival = this.contacts.reals[(id >> 1) | field.arrival]!;
    for (let i = 0; i < type.groups.length; i++) {
      const after = type.groups[i]!.plan.after[type.slots[i]!]!;
      const due = arrival + after;
      if (after > 0 && due >= this.clock.now) this.enter(overflowDue, id, due);
    }
  }

  /** When the next session opens, on the clock of this one; Infinity after the last. */
  get nextOpening(): number {
    const { sessions } = this.plan;
    const next = sessions[this.session + 1];
    return next ? next.opens - sessions[this.session]!.opens : Number.POSITIVE_INFINITY;
  }

  /** Now, seconds from the first day's midnight. */
  get instant(): number {
    return this.opens + this.clock.now;
  }

  /** Reading of a type's own clock: its hours only (business), or all time (calendar). */
  readClock(type: TypeState): number {
    const { now } = this.clock;
    if (!type.plan.businessClock) return this.instant;
    if (type.hours) return type.hours.read(this.instant);
    return this.openBefore[this.session]! + Math.min(now, this.length);
  }

  /** The same at the end of the session. */
  endClock(type: TypeState): number {
    const { closes } = this.plan.sessions[this.session]!;
    if (!type.plan.businessClock) return closes;
    if (type.hours) return type.hours.read(closes);
    return this.openBefore[this.session]! + this.length;
  }
}

/** What a lane enters in its calendar, roughly: three events a contact. */
function eventsPerSecond({ sessions, types }: Plan, lane: Lane): number {
  const contacts = lane.types.reduce((sum, t) => sum + types[t]!.arrivals.expected, 0);
  const open = sessions.reduce((sum, { opens, closes }) => sum + closes - opens, 0);
  return (3 * contacts) / open;
}

function nobodyElse(group: number): Pick<TypePlan, 'groups' | 'preferences' | 'partners' | 'backlog'> {
  return { groups: Int32Array.of(group), preferences: Int32Array.of(1), partners: [], backlog: null };
}
