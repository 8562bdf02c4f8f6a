/**
 * The event kernel: everything a lane may contain, event by event.
 *
 * A contact arrives (or redials); with all `lines` taken it is blocked; if somebody who knows the type has
 * room it starts at once, with the first group by rank; else it may balk, may be offered a callback and
 * accept (it keeps its place, never gives up and frees its line), or waits, at most as long as its patience.
 * Whoever gets room takes, among the types the group answers, the best rank and within it the longest wait.
 *
 * Order at one instant: service ends · staff changes · closing · retries of callbacks · arrivals (recorded and
 * fresh before redials) · ends of patience · then order of entry. At closing a live line is served by the last
 * positive count or flushed; deferred work is carried to the next session. Redials that fall due while closed
 * come at the next opening.
 *
 * A session runs on a clock of its own from 0 until nothing is left to do. O(log of what is in the centre) an
 * event.
 */
import type { Session } from '../scenario/index.ts';
import { type Agenda, agendaOf, cellEnds, staffChanges } from './agenda.ts';
import { type Cells, cellsOf } from './cells.ts';
import type { ContactLog } from './contact-log.ts';
import { awaitingRetry, Contacts, inOrbit, inService, ringing, waiting } from './contacts.ts';
import { EventCalendar } from './event-calendar.ts';
import { countAfterClosing, countAt } from './group-plan.ts';
import { GroupState, TypeState } from './lane-state.ts';
import type { Lane } from './lanes.ts';
import {
  acceptCallback,
  answerCallback,
  balk,
  choice,
  handleAgain,
  happens,
  patienceAgain,
  redialAfter,
  redialDelay,
} from './own-choices.ts';
import type { Plan } from './plan.ts';
import { TallyClock } from './state-levels.ts';
import { nobody } from './waiting-line.ts';

// kinds of calendar entries, and the class that settles ties
const serviceEnd = 0;
const agentEnd = 1;
const ringEnd = 2;
const retryDue = 3;
const redialDue = 4;
const patienceEnd = 5;
const tieClass = [0, 0, 0, 3, 4, 5] as const;
const arrivalClass = 4;

export class EventKernel {
  private readonly plan: Plan;
  private readonly tickScale: number;
  private readonly cells: readonly Cells[];
  private readonly agendas: readonly Agenda[];
  private readonly types: readonly TypeState[];
  private readonly groups: readonly GroupState[];
  /** The same by index in the plan. */
  private readonly typeAt: readonly TypeState[];
  private readonly groupAt: readonly GroupState[];
  private readonly contacts = new Contacts();
  private readonly calendar = new EventCalendar();
  private readonly clock = new TallyClock();
  private readonly openBefore: Float64Array;

  private replication = 0;
  private session = 0;
  private length = 0;
  private closed = false;
  private interval = 0;
  private carriedRedials: number[] = [];

  constructor(plan: Plan, lane: Lane) {
    this.plan = plan;
    this.tickScale = lane.tickScale;
    this.cells = cellsOf(plan);
    const groupPlans = lane.groups.map((g) => plan.groups[g]!);
    this.agendas = plan.sessions.map((session, s) => agendaOf(session, s, this.cells[s]!, groupPlans));
    const typeAt: TypeState[] = [];
    const groupAt: GroupState[] = [];
    for (const t of lane.types) typeAt[t] = new TypeState(plan, plan.types[t]!, this.contacts, this.clock);
    for (const group of groupPlans) groupAt[group.index] = new GroupState(plan, group, this.clock);
    this.typeAt = typeAt;
    this.groupAt = groupAt;
    this.types = lane.types.map((t) => typeAt[t]!);
    this.groups = lane.groups.map((g) => groupAt[g]!);
    for (const state of this.types) state.groups = [...state.plan.groups].map((g) => groupAt[g]!);
    for (const state of this.groups) state.types = [...state.plan.types].map((t) => typeAt[t]!);
    this.openBefore = new Float64Array(plan.sessions.length);
    for (let s = 1; s < plan.sessions.length; s++) {
      this.openBefore[s] = this.openBefore[s - 1]! + lengthOf(plan.sessions[s - 1]!);
    }
  }

  /** Runs one replication into a zeroed tally; adds the waits of each type to its histogram. */
  run(
    replication: number,
    tally: Float64Array,
    histograms: readonly Float64Array[],
    log: ContactLog | null = null,
  ): void {
    this.replication = replication;
    this.clock.tally = tally;
    this.contacts.clear();
    this.carriedRedials = [];
    for (const type of this.types) {
      type.start(replication, histograms[type.plan.index]!);
      type.tally.log = log;
    }
    for (let s = 0; s < this.plan.sessions.length; s++) {
      this.openSession(s);
      this.runSession();
      this.closeSession();
    }
  }

  private openSession(s: number): void {
    this.session = s;
    this.length = lengthOf(this.plan.sessions[s]!);
    this.closed = false;
    this.calendar.clear();
    this.clock.open(this.cells[s]!.place[0]!);
    this.interval = this.cells[s]!.interval[0]!;
    for (const group of this.groups) {
      group.open(countAt(group.plan, group.plan.first[s]!, this.replication));
    }
    for (const type of this.types) {
      type.arrivals.open(s);
      type.arrivals.next();
      type.waiting.set(type.line.live);
    }
    for (const id of this.carriedRedials) {
      this.typeOf(id).orbit.add(1);
      this.enter(redialDue, id, 0);
    }
    this.carriedRedials = [];
    for (const group of this.groups) this.fill(group);
  }

  private runSession(): void {
    const { calendar, clock } = this;
    const agenda = this.agendas[this.session]!;
    let next = 0;
    for (;;) {
      const known = next < agenda.time.length ? agenda.time[next]! : Number.POSITIVE_INFINITY;
      const type = this.nextArrival();
      const fresh = type.arrivals.time;
      const due = calendar.dueTime;
      const now = Math.min(known, fresh, due);
      if (now === Number.POSITIVE_INFINITY) return;
      clock.now = now;
      if (due === now && calendar.dueClass === 0) this.happen();
      else if (known === now) this.keepAgenda(agenda, next++);
      else if (due === now && calendar.dueClass < arrivalClass) this.happen();
      else if (fresh === now) this.arrive(type);
      else this.happen();
    }
  }

  private nextArrival(): TypeState {
    let first = this.types[0]!;
    for (let i = 1; i < this.types.length; i++) {
      const type = this.types[i]!;
      if (type.arrivals.time < first.arrivals.time) first = type;
    }
    return first;
  }

  private keepAgenda(agenda: Agenda, entry: number): void {
    const subject = agenda.subject[entry]!;
    if (agenda.kind[entry] === cellEnds) {
      const cells = this.cells[this.session]!;
      this.clock.moveTo(cells.place[subject]!);
      this.interval = cells.interval[subject]!;
    } else if (agenda.kind[entry] === staffChanges) {
      const group = this.groups[subject]!;
      group.setCount(countAt(group.plan, agenda.step[entry]!, this.replication));
      this.fill(group);
    } else this.close();
  }

  /** Carries out what is due first, unless it no longer holds. */
  private happen(): void {
    const { calendar, contacts } = this;
    const kind = calendar.dueKind;
    const subject = calendar.dueSubject;
    const stamp = calendar.dueStamp;
    calendar.drop();
    if (kind === agentEnd) {
      const group = this.groupAt[subject & 0xff]!;
      if (group.sessionAgents!.stamp[subject >> 8] === stamp) this.endChat(group, subject);
      return;
    }
    if (contacts.stamp[subject] !== stamp) return;
    if (kind === serviceEnd) this.endService(subject);
    else if (kind === patienceEnd) this.giveUp(subject);
    else if (kind === redialDue) this.redial(subject);
    else if (kind === ringEnd) this.endRinging(subject);
    else this.retry(subject);
  }

  private enter(kind: number, id: number, time: number): void {
    this.calendar.add(time, tieClass[kind]!, kind, id, this.contacts.stamp[id]!);
  }

  // ── arriving ──────────────────────────────────────────────────────────────────────────────────────────

  private arrive(type: TypeState): void {
    const { plan, arrivals } = type;
    const id = this.contacts.take();
    const customer = arrivals.number - 1;
    let patience = Number.POSITIVE_INFINITY;
    if (plan.arrivals.kind === 'trace') {
      this.contacts.handle[id] = plan.arrivals.handleTime[arrivals.traceRow]!;
      patience = plan.arrivals.patience[arrivals.traceRow]!;
    } else {
      this.contacts.handle[id] = this.handleTime(type, type.handleStream.next());
      if (plan.patience) patience = plan.patience.at(type.patienceStream.next());
    }
    arrivals.next();
    this.contacts.number[id] = customer;
    this.contacts.attempt[id] = 0;
    this.contacts.type[id] = plan.index;
    this.comeIn(id, type, patience);
  }

  private redial(id: number): void {
    const type = this.typeOf(id);
    const { plan } = type;
    const customer = this.contacts.number[id]!;
    const attempt = this.contacts.attempt[id]!;
    const again = (question: number) => choice(plan, this.replication, customer, question, attempt);
    this.contacts.handle[id] = this.handleTime(type, again(handleAgain));
    type.orbit.add(-1);
    this.comeIn(id, type, plan.patience ? plan.patience.at(again(patienceAgain)) : Number.POSITIVE_INFINITY);
  }

  private handleTime(type: TypeState, draw: number): number {
    const { tables, tableOf, scaleOf } = type.plan.handling;
    const seconds = tables[tableOf[this.interval]!]!.at(draw) * scaleOf[this.interval]!;
    return Math.floor(seconds * this.tickScale + 0.5) / this.tickScale;
  }

  private comeIn(id: number, type: TypeState, patience: number): void {
    const { contacts, clock } = this;
    const { plan, tally, line } = type;
    contacts.arrival[id] = clock.now;
    contacts.clock[id] = this.readClock(type);
    contacts.row[id] = tally.rowNow;
    contacts.virtual[id] = 0;
    tally.offered(id);
    if (type.inSystem >= plan.lines) {
      tally.blocked(id);
      this.afterLoss(id, type, plan.redial?.afterBlock ?? 0);
      return;
    }
    type.inSystem += 1;
    for (const group of type.groups) {
      if (!group.hasRoom) continue;
      this.begin(id, type, group);
      return;
    }
    tally.delayed(id);
    const customer = contacts.number[id]!;
    const attempt = contacts.attempt[id]!;
    if (happens(plan.balking, plan, this.replication, customer, balk, attempt)) {
      type.inSystem -= 1;
      tally.abandoned(id, 0, true);
      this.afterLoss(id, type, plan.redial?.afterAbandon ?? 0);
      return;
    }
    if (plan.callback) this.offerCallback(id, type);
    contacts.state[id] = waiting;
    line.append(id);
    if (contacts.virtual[id] === 1) {
      line.callbacks += 1;
      type.callbacksWaiting.add(1);
      return;
    }
    line.live += 1;
    type.waiting.add(1);
    if (patience < Number.POSITIVE_INFINITY) this.enter(patienceEnd, id, clock.now + patience);
  }

  private offerCallback(id: number, type: TypeState): void {
    const { contacts, clock } = this;
    const callback = type.plan.callback!;
    const inLine = type.line.live + type.line.callbacks;
    let people = 0;
    for (const group of type.groups) people += group.count;
    const estimate = people > 0 ? (inLine * type.plan.handling.mean) / people : Number.MAX_VALUE;
    if (estimate <= callback.estimatedWaitAbove && inLine < callback.queueAtLeast) return;
    type.tally.callbackOffered(id);
    const customer = contacts.number[id]!;
    const attempt = contacts.attempt[id]!;
    if (!happens(callback.acceptance, type.plan, this.replication, customer, acceptCallback, attempt)) return;
    contacts.virtual[id] = 1;
    contacts.tries[id] = 0;
    contacts.due[id] = clock.now + estimate;
    type.tally.callbackAccepted(id);
    if (!callback.holdsLine) type.inSystem -= 1;
  }

  // ── being served ──────────────────────────────────────────────────────────────────────────────────────

  /** Gives the room of a group to whoever comes first there, until there is none left or nobody waits. */
  private fill(group: GroupState): void {
    while (group.hasRoom) {
      const id = this.firstFor(group);
      if (id === nobody) return;
      const type = this.typeOf(id);
      type.line.remove(id);
      if (this.contacts.virtual[id] === 1) type.line.callbacks -= 1;
      else {
        type.line.live -= 1;
        type.waiting.add(-1);
      }
      this.begin(id, type, group);
    }
  }

  private firstFor(group: GroupState): number {
    const { arrival } = this.contacts;
    let best = nobody;
    let rank = 0;
    for (let i = 0; i < group.types.length; i++) {
      if (best !== nobody && group.ranks[i]! > rank) return best;
      const type = group.types[i]!;
      const head = type.line.head;
      if (head === nobody || (this.closed && type.plan.closing === 'carry')) continue;
      if (best === nobody || arrival[head]! < arrival[best]!) best = head;
      rank = group.ranks[i]!;
    }
    return best;
  }

  private begin(id: number, type: TypeState, group: GroupState): void {
    const { contacts, clock } = this;
    contacts.stamp[id]! += 1;
    contacts.group[id] = group.plan.index;
    if (contacts.virtual[id] === 1) {
      this.ring(id, type, group);
      return;
    }
    type.tally.started();
    if (!type.plan.deferred) {
      const wait = clock.now - contacts.arrival[id]!;
      type.tally.answered(id, wait, contacts.state[id] !== waiting);
    }
    this.work(id, type, group, contacts.handle[id]!);
  }

  private work(id: number, type: TypeState, group: GroupState, work: number): void {
    const { contacts, clock } = this;
    contacts.state[id] = inService;
    type.tally.handled(id, work);
    if (group.sessionAgents) {
      const agent = group.sessionAgents.start(id, work, clock.now);
      this.enterAgent(group, agent);
    } else {
      group.pool!.busy += 1;
      this.enter(serviceEnd, id, clock.now + work);
    }
    group.changed();
  }

  private enterAgent(group: GroupState, agent: number): void {
    const room = group.sessionAgents!;
    const end = room.nextEnd(agent, this.clock.now);
    if (end === Number.POSITIVE_INFINITY) return;
    const subject = (agent << 8) | group.plan.index;
    this.calendar.add(end, tieClass[agentEnd], agentEnd, subject, room.stamp[agent]!);
  }

  private endChat(group: GroupState, subject: number): void {
    const agent = subject >> 8;
    const id = group.sessionAgents!.finish(agent, this.clock.now);
    this.enterAgent(group, agent);
    this.leaveService(id, group);
  }

  private endService(id: number): void {
    const group = this.groupOf(id);
    group.pool!.busy -= 1;
    this.leaveService(id, group);
  }

  private leaveService(id: number, group: GroupState): void {
    const { contacts } = this;
    const type = this.typeOf(id);
    if (contacts.virtual[id] === 0 || type.plan.callback!.holdsLine) type.inSystem -= 1;
    if (type.plan.deferred) type.tally.answered(id, this.readClock(type) - contacts.clock[id]!, false);
    contacts.release(id);
    group.changed();
    this.fill(group);
  }

  // ── callbacks ─────────────────────────────────────────────────────────────────────────────────────────

  /** An agent rings a customer whose place has come up. */
  private ring(id: number, type: TypeState, group: GroupState): void {
    const { contacts, clock } = this;
    const callback = type.plan.callback!;
    const attempt = contacts.tries[id]!;
    contacts.tries[id]! += 1;
    if (attempt === 0) type.tally.promiseSettled(id, clock.now <= contacts.due[id]! + callback.window);
    const customer = contacts.number[id]!;
    const call = contacts.attempt[id]!;
    if (
      happens(
        callback.answerProbability,
        type.plan,
        this.replication,
        customer,
        answerCallback,
        call,
        attempt,
      )
    ) {
      type.callbacksWaiting.add(-1);
      type.tally.started();
      type.tally.callbackConnected(id, clock.now - contacts.arrival[id]!);
      this.work(id, type, group, contacts.handle[id]! * callback.handleTimeFactor);
      return;
    }
    contacts.state[id] = ringing;
    group.pool!.busy += 1;
    this.enter(ringEnd, id, clock.now + callback.ringTime);
    group.changed();
  }

  private endRinging(id: number): void {
    const { contacts, clock } = this;
    const type = this.typeOf(id);
    const group = this.groupOf(id);
    const callback = type.plan.callback!;
    group.pool!.busy -= 1;
    contacts.stamp[id]! += 1;
    if (contacts.tries[id]! >= callback.attempts) this.loseCallback(id, type);
    else {
      contacts.state[id] = awaitingRetry;
      this.enter(retryDue, id, clock.now + callback.retryDelay);
    }
    group.changed();
    this.fill(group);
  }

  private retry(id: number): void {
    const { contacts } = this;
    const type = this.typeOf(id);
    contacts.stamp[id]! += 1;
    if (this.closed && this.sendsAway(type)) {
      this.loseCallback(id, type);
      return;
    }
    contacts.state[id] = waiting;
    type.line.putBack(id);
    type.line.callbacks += 1;
    for (const group of type.groups) this.fill(group);
  }

  private loseCallback(id: number, type: TypeState): void {
    const { contacts, clock } = this;
    if (contacts.tries[id] === 0) type.tally.promiseSettled(id, false);
    type.callbacksWaiting.add(-1);
    type.tally.callbackLost(id, clock.now - contacts.arrival[id]!);
    type.tally.customerLost(id);
    if (type.plan.callback!.holdsLine) type.inSystem -= 1;
    contacts.release(id);
  }

  // ── leaving without an answer ─────────────────────────────────────────────────────────────────────────

  private giveUp(id: number): void {
    const { contacts, clock } = this;
    const type = this.typeOf(id);
    type.line.remove(id);
    type.line.live -= 1;
    type.waiting.add(-1);
    type.inSystem -= 1;
    type.tally.abandoned(id, clock.now - contacts.arrival[id]!, false);
    this.afterLoss(id, type, type.plan.redial?.afterAbandon ?? 0);
  }

  private afterLoss(id: number, type: TypeState, probability: number): void {
    const { contacts, clock } = this;
    const { plan, tally } = type;
    const attempt = contacts.attempt[id]!;
    const customer = contacts.number[id]!;
    contacts.stamp[id]! += 1;
    const again =
      plan.redial !== null &&
      attempt + 1 < plan.redial.attempts &&
      happens(probability, plan, this.replication, customer, redialAfter, attempt);
    if (!again) {
      tally.customerLost(id);
      contacts.release(id);
      return;
    }
    const due =
      clock.now + plan.redial!.delay.at(choice(plan, this.replication, customer, redialDelay, attempt));
    contacts.attempt[id] = attempt + 1;
    contacts.state[id] = inOrbit;
    if (due < this.length) {
      type.orbit.add(1);
      this.enter(redialDue, id, due);
    } else if (this.session + 1 < this.plan.sessions.length) this.carriedRedials.push(id);
    else {
      tally.redialPastEnd(id);
      contacts.release(id);
    }
  }

  // ── closing ───────────────────────────────────────────────────────────────────────────────────────────

  /** At closing a line is sent away where its type says so, or where nobody will ever be there to serve it. */
  private sendsAway(type: TypeState): boolean {
    if (type.plan.closing === 'carry') return false;
    return type.plan.closing === 'flush' || type.groups.every((group) => group.count === 0);
  }

  private close(): void {
    this.closed = true;
    for (const group of this.groups) {
      group.afterClosing = true;
      const home = group.types.every((type) => type.plan.closing === 'carry');
      if (home) group.setCount(0);
      else if (group.count === 0) {
        group.setCount(countAfterClosing(group.plan, this.session, this.replication));
      } else group.changed();
    }
    for (const type of this.types) {
      if (this.sendsAway(type)) this.flush(type);
    }
    for (const group of this.groups) this.fill(group);
  }

  private flush(type: TypeState): void {
    const { contacts, clock } = this;
    for (let id = type.line.head; id !== nobody; ) {
      const next = contacts.after[id]!;
      type.line.remove(id);
      contacts.stamp[id]! += 1;
      if (contacts.virtual[id] === 1) {
        type.line.callbacks -= 1;
        this.loseCallback(id, type);
      } else {
        type.line.live -= 1;
        type.waiting.add(-1);
        type.inSystem -= 1;
        type.tally.flushed(id, clock.now - contacts.arrival[id]!);
        type.tally.customerLost(id);
        contacts.release(id);
      }
      id = next;
    }
  }

  /** Settles the clock; what still waits is carried over, or counted as open when the run is over. */
  private closeSession(): void {
    const { contacts, clock, plan } = this;
    clock.settle();
    const last = this.session + 1 === plan.sessions.length;
    const gap = last ? 0 : plan.sessions[this.session + 1]!.opens - plan.sessions[this.session]!.opens;
    for (const type of this.types) {
      for (let id = type.line.head; id !== nobody; id = contacts.after[id]!) {
        if (last) {
          const late = this.endClock(type) - contacts.clock[id]! > type.plan.acceptableWait;
          type.tally.open(id, late);
        } else contacts.arrival[id]! -= gap;
      }
    }
  }

  // ── clocks and look-ups ───────────────────────────────────────────────────────────────────────────────

  /** Reading of a type's own clock: opening hours only (business), or all time (calendar). */
  private readClock(type: TypeState): number {
    const { now } = this.clock;
    if (!type.plan.businessClock) return this.plan.sessions[this.session]!.opens + now;
    return this.openBefore[this.session]! + Math.min(now, this.length);
  }

  private endClock(type: TypeState): number {
    if (type.plan.businessClock) return this.openBefore[this.session]! + this.length;
    return this.plan.sessions[this.session]!.closes;
  }

  private typeOf(id: number): TypeState {
    return this.typeAt[this.contacts.type[id]!]!;
  }

  private groupOf(id: number): GroupState {
    return this.groupAt[this.contacts.group[id]!]!;
  }
}

function lengthOf(session: Session): number {
  return session.closes - session.opens;
}
