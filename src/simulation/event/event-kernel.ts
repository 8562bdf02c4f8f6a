/**
 * The event kernel: everything a lane may contain, event by event.
 *
 * A contact arrives (or redials); with all `lines` taken it is blocked; if somebody who knows the type has
 * room it starts at once, with the first group by rank; else it may balk, may be offered a callback and
 * accept, or waits, at most as long as its patience (coming-in.ts). What happens then stands in turns.ts,
 * work.ts, callbacks.ts and losses.ts; this file keeps the time.
 *
 * Order at one instant: service ends · staff changes · types that close · types that open · closing of the centre ·
 * ends of breaks · callbacks due and retries · arrivals (fresh before redials) · ends of patience, offers to those who
 * wait, promises that expire or are cancelled · then order of entry.
 * At closing a live line is served by the last positive count or flushed; deferred work is carried to the next
 * session.
 *
 * A session runs on a clock of its own from 0 until nothing is left to do. O(log of what is in the centre) an
 * event.
 */

import type { ContactLog } from '../contact-log.ts';
import {
  type Agenda,
  agendaOf,
  cellEnds,
  looks,
  staffChanges,
  typeCloses,
  typeOpens,
} from '../plan/agenda.ts';
import { type Cells, cellsOf } from '../plan/cells.ts';
import type { Lane } from '../plan/lanes.ts';
import type { Plan } from '../plan/plan.ts';
import type { PromiseLog } from '../promise-log.ts';
import { closeCallbacks, endCallbacks, openCallbacks } from './callback-sessions.ts';
import { becomeReady, cancel, expire } from './callbacks.ts';
import { endWithCases, openWithCases, wakeCase } from './cases.ts';
import {
  agentEnd,
  breakEnd,
  Centre,
  callbackReady,
  cancelDue,
  caseDue,
  expiryDue,
  groupBits,
  groupMask,
  offerDue,
  overflowDue,
  patienceEnd,
  ringEnd,
  serviceEnd,
  silentEnd,
} from './centre.ts';
import { comeBack, comeIn, inTicks } from './coming-in.ts';
import * as field from './contact-fields.ts';
import { enterBacklog, layAside, leaveOpen } from './deferred-work.ts';
import { endRinging } from './dialling.ts';
import { beginIssue } from './issues.ts';
import { look } from './look.ts';
import { flush, giveUp, sendRestAway, sendsAway } from './losses.ts';
import { offerAfterWaiting } from './offers.ts';
import { beginHours, closeType, enterOverflows, openType, turnAway } from './opening.ts';
import { renewPartners } from './partners.ts';
import { enterCarried } from './returns.ts';
import { helpOneself } from './self-service.ts';
import { closeShifts, endBreak, keepShift } from './shifts.ts';
import { abandonedPlace, clearPlace, endHolding } from './silent.ts';
import { endLate, keepNobody, stayLate } from './staying-late.ts';
import { fill, fillPlace, relieve } from './turns.ts';
import type { TypeState } from './type-state.ts';
import { nobody } from './waiting-line.ts';
import { endService, endSession, letAllGo } from './work.ts';

const arrivalClass = 4;
const afterEverything = 6;

export class EventKernel {
  private readonly plan: Plan;
  protected readonly centre: Centre;
  private readonly cells: readonly Cells[];
  private readonly agendas: readonly Agenda[];
  /** Next arrival of each type, and of all: type and time. */
  private readonly nextArrival: Float64Array;
  private readonly hasHours: boolean;
  private upcoming: TypeState;
  private upcomingTime = Number.POSITIVE_INFINITY;

  constructor(plan: Plan, lane: Lane) {
    const groups = lane.groups.map((g) => plan.groups[g]!);
    this.plan = plan;
    this.centre = new Centre(plan, lane);
    const hours = this.centre.types.map((type) => type.plan.hours);
    this.nextArrival = new Float64Array(this.centre.types.length);
    this.upcoming = this.centre.types[0]!;
    this.hasHours = hours.some((plan) => plan !== null);
    this.cells = cellsOf(plan);
    this.agendas = plan.sessions.map((session, s) =>
      agendaOf(session, s, this.cells[s]!, groups, hours, plan.snapshots),
    );
  }

  /** Runs one replication into a zeroed tally; adds the waits of each type to its histogram. */
  run(
    replication: number,
    tally: Float64Array,
    histograms: readonly Float64Array[],
    log: ContactLog | null = null,
    promises: PromiseLog | null = null,
  ): void {
    const { centre } = this;
    centre.replication = replication;
    centre.clock.tally = tally;
    centre.contacts.clear();
    centre.carried = [];
    centre.issues.clear();
    centre.cases?.pool.clear();
    centre.promises.clear();
    centre.promiseLog = promises;
    for (const type of centre.types) {
      type.start(replication, histograms[type.plan.index]!);
      type.tally.log = log;
    }
    for (const group of centre.groups) group.start(replication);
    for (let s = 0; s < this.plan.sessions.length; s++) {
      this.open(s);
      this.runSession(this.agendas[s]!);
      this.end();
    }
    for (const tally of new Set(centre.types.map((type) => type.tally))) tally.settle();
    if (centre.cases) endWithCases(centre);
  }

  private runSession(agenda: Agenda): void {
    const { calendar, clock } = this.centre;
    let next = 0;
    let known = agenda.time[next]!;
    for (;;) {
      const fresh = this.upcomingTime;
      const due = calendar.dueTime;
      if (due < known && due < fresh) {
        clock.now = due;
        this.happen();
        continue;
      }
      const now = known < fresh ? known : fresh;
      if (now === Number.POSITIVE_INFINITY) {
        if (letAllGo(this.centre) || sendRestAway(this.centre)) continue;
        return;
      }
      clock.now = now;
      const dueClass = due === now ? calendar.dueClass : afterEverything;
      if (dueClass === 0) this.happen();
      else if (known === now) {
        this.keepAgenda(agenda, next++);
        known = next < agenda.time.length ? agenda.time[next]! : Number.POSITIVE_INFINITY;
      } else if (dueClass < arrivalClass) this.happen();
      else this.arrive(this.upcoming);
    }
  }

  /** Moves a type on to its next arrival, and finds out whose comes first then. */
  private moveOn(type: TypeState): void {
    type.newcomers.next();
    this.nextArrival[type.place] = type.newcomers.time;
    this.findUpcoming();
  }

  private findUpcoming(): void {
    const { nextArrival } = this;
    let first = 0;
    let time = nextArrival[0]!;
    for (let i = 1; i < nextArrival.length; i++) {
      if (nextArrival[i]! < time) {
        first = i;
        time = nextArrival[i]!;
      }
    }
    this.upcoming = this.centre.types[first]!;
    this.upcomingTime = time;
  }

  /** Carries out what is due first, unless it no longer holds. */
  protected happen(): void {
    const { centre } = this;
    const { calendar, contacts } = centre;
    calendar.take();
    const { kind, subject } = calendar;
    if (kind === agentEnd) {
      fillPlace(centre, endSession(centre, subject));
      return;
    }
    if (kind === breakEnd) {
      endBreak(centre, centre.groupNumbered(subject & groupMask), subject >> groupBits);
      return;
    }
    if (kind === caseDue) {
      if (centre.cases!.pool.stamp[subject] === calendar.stamp) wakeCase(centre, subject);
      return;
    }
    if (kind === silentEnd) {
      fill(centre, endHolding(centre, subject));
      return;
    }
    if (kind >= expiryDue) {
      if (centre.promises.stamp[subject] !== calendar.stamp) return;
      if (kind === expiryDue) expire(centre, subject);
      else if (kind === cancelDue) cancel(centre, subject);
      return;
    }
    if (contacts.ints[subject | field.stamp] !== calendar.stamp) return;
    if (kind === serviceEnd) {
      const group = endService(centre, subject);
      if (group) fillPlace(centre, group);
    } else if (kind === patienceEnd) this.hangUp(subject);
    else if (kind === ringEnd) fill(centre, endRinging(centre, subject));
    else if (kind === callbackReady) this.callBack(subject);
    else if (kind === overflowDue) this.overflow(centre.typeOf(subject));
    else if (kind === offerDue) this.offerLater(subject);
    else comeBack(centre, subject);
  }

  protected arrive(type: TypeState): void {
    const { centre } = this;
    const { contacts } = centre;
    const { plan, newcomers } = type;
    const id = contacts.take();
    contacts.reals[(id >> 1) | field.handle] = type.isTraced
      ? newcomers.handleTime
      : inTicks(centre, type, newcomers.handleTime);
    centre.patience = newcomers.patience;
    contacts.ints[id | field.number] = newcomers.number - 1;
    contacts.ints[id | field.attempt] = 0;
    contacts.ints[id | field.type] = type.number;
    this.moveOn(type);
    if (type.isFollowed) beginIssue(centre, id, type);
    if (type.turnsAway) turnAway(centre, id, type);
    else if (plan.selfService) helpOneself(centre, id, type);
    else comeIn(centre, id, type);
  }

  /** A contact gives up. */
  private hangUp(id: number): void {
    const type = this.centre.typeOf(id);
    giveUp(this.centre, id);
    if (type.isYieldedTo) relieve(this.centre, type);
  }

  /** A contact that has waited so long is offered a callback. */
  private offerLater(id: number): void {
    const type = this.centre.typeOf(id);
    offerAfterWaiting(this.centre, id);
    if (type.isYieldedTo) relieve(this.centre, type);
  }

  private overflow(type: TypeState): void {
    for (let i = 0; i < type.groups.length; i++) {
      const group = type.groups[i]!;
      if (group.plan.after[type.slots[i]!]! > 0) fill(this.centre, group);
    }
  }

  /** A callback is due, or its next attempt. */
  private callBack(id: number): void {
    const { centre } = this;
    const type = centre.typeOf(id);
    becomeReady(centre, id, type);
    for (const group of type.groups) fill(centre, group);
  }

  protected keepAgenda(agenda: Agenda, entry: number): void {
    const { centre } = this;
    const subject = agenda.subject[entry]!;
    if (agenda.kind[entry] === cellEnds) {
      const cells = this.cells[centre.session]!;
      const interval = cells.interval[subject]!;
      const { intervalDay } = this.plan;
      const isNewDay = intervalDay[interval] !== intervalDay[centre.interval];
      centre.clock.moveTo(cells.place[subject]!);
      centre.enterInterval(interval);
      if (isNewDay) this.beginDay();
    } else if (agenda.kind[entry] === staffChanges) {
      const group = centre.groups[subject]!;
      const step = agenda.step[entry]!;
      if (centre.lateGroups > 0) keepNobody(centre, group);
      let isLaidAside = false;
      if (group.roster) keepShift(centre, group, step);
      else {
        const count = group.counts.at(step);
        if (group.interruptible.length > 0) isLaidAside = layAside(centre, group, count);
        group.setCount(count, centre.clock.now);
      }
      if (this.hasHours) stayLate(centre, group);
      fill(centre, group);
      if (isLaidAside) for (const other of centre.groups) if (other !== group) fill(centre, other);
    } else if (agenda.kind[entry] === typeCloses) {
      const type = centre.types[subject]!;
      closeType(centre, type);
      if (type.isYieldedTo) relieve(centre, type);
    } else if (agenda.kind[entry] === typeOpens) openType(centre, centre.types[subject]!);
    else if (agenda.kind[entry] === looks) look(centre, subject);
    else this.close();
  }

  /** A day that follows the one before without a gap. */
  private beginDay(): void {
    renewPartners(this.centre);
    for (const group of this.centre.groups) if (group.isPartner) fill(this.centre, group);
  }

  protected open(s: number): void {
    const { centre } = this;
    const session = this.plan.sessions[s]!;
    const cells = this.cells[s]!;
    centre.session = s;
    centre.opens = session.opens;
    centre.length = session.closes - session.opens;
    centre.closed = false;
    centre.enterInterval(cells.interval[0]!);
    centre.calendar.clear();
    centre.clock.open(cells.place[0]!);
    for (const group of centre.groups) group.open(s);
    renewPartners(centre);
    for (const type of centre.types) {
      beginHours(centre, type);
      if (s === 0 && type.plan.backlog) enterBacklog(centre, type);
      type.newcomers.open(s);
      this.nextArrival[type.place] = type.newcomers.time;
      type.waiting.set(type.line.live);
      type.callbacksWaiting.set(type.pending);
      type.lastWait = 0;
    }
    this.findUpcoming();
    enterOverflows(centre);
    enterCarried(centre);
    if (centre.cases) openWithCases(centre);
    openCallbacks(centre);
    for (const group of centre.groups) fill(centre, group);
  }

  private close(): void {
    const { centre } = this;
    const closing = centre.types.filter((type) => !type.closed);
    centre.closed = true;
    for (const type of centre.types) type.close();
    for (const group of centre.groups) {
      endLate(centre, group);
      group.afterClosing = true;
      const deferredOnly = group.types.every((type) => type.plan.closing === 'carry');
      if (group.roster) closeShifts(centre, group, deferredOnly);
      else if (deferredOnly) group.setCount(0, centre.clock.now);
      else if (group.count === 0) {
        group.setCount(group.counts.afterClosing(centre.session), centre.clock.now);
      } else group.changed();
    }
    for (const type of centre.types) if (sendsAway(type)) flush(centre, type);
    for (const type of closing) closeCallbacks(centre, type);
    for (const group of centre.groups) fill(centre, group);
  }

  /** Settles the clock; what still waits is carried over, or counted as open when the run is over. */
  protected end(): void {
    const { centre } = this;
    centre.clock.settle();
    for (const type of centre.types) this.endLine(type);
    endCallbacks(centre);
  }

  private endLine(type: TypeState): void {
    const { centre, plan } = this;
    const { contacts, session } = centre;
    const next = plan.sessions[session + 1];
    for (let id = type.line.head, after = nobody; id !== nobody; id = after) {
      after = contacts.ints[id | field.after]!;
      if (contacts.ints[id | field.virtual] === 1) continue;
      if (contacts.ints[id | field.begun] === abandonedPlace) clearPlace(centre, id, type);
      else if (next) {
        const gap = next.opens - plan.sessions[session]!.opens;
        contacts.reals[(id >> 1) | field.arrival]! -= gap;
      } else {
        const cameIn = type.plan.deferred
          ? contacts.reals[(id >> 1) | field.clock]!
          : plan.sessions[session]!.opens + contacts.reals[(id >> 1) | field.arrival]!;
        const age = centre.endClock(type) - cameIn;
        const late = age > type.plan.acceptableWait;
        type.tally.open(id, late);
        if (type.plan.deferred) leaveOpen(centre, id, type, age, late);
      }
    }
  }
}
