/**
 * Records a replication as a trace. The kernel that records is the event kernel and nothing else: after each thing it
 * does, the recorder looks at what has changed, contact by contact, group by group, case by case, and notes it. So
 * recording costs a run without it nothing and cannot change a digit; with it each event costs as many looks as
 * contacts are in the centre or on their way, which makes it a tool for days that people can watch.
 *
 * A customer who leaves a chat unseen is abandoned, and her place waits and is taken up as a contact of its own, which
 * is not offered.
 * What comes and goes within one instant (blocked, balked, sent away) was never seen in the centre and is told by the
 * log of outcomes. All lanes run on the event kernel, one after the other, and are merged in order of time.
 */

import { histogramLength, tallyLength } from '../../measures/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { ContactLog, ContactRecord, Outcome } from '../contact-log.ts';
import { solveFresh, withFreshVolumes } from '../fresh-volumes.ts';
import { tallySizeOf } from '../plan/cells.ts';
import type { Lane } from '../plan/lanes.ts';
import { compilePlan, type Plan } from '../plan/plan.ts';
import { settlePay } from '../settle-pay.ts';
import { places, type Trace, type TraceEvents, type TraceKind, traceKinds } from '../trace-format.ts';
import * as field from './contact-fields.ts';
import { octets, words } from './contact-fields.ts';
import { absent, fromBacklog, inOrbit, inService, onHold, ringing } from './contacts.ts';
import { EventKernel } from './event-kernel.ts';
import { abandonedPlace } from './silent.ts';
import { TraceColumns } from './trace-columns.ts';
import type { TypeState } from './type-state.ts';

const kindOf = Object.fromEntries(traceKinds.map((kind, index) => [kind, index])) as Record<
  TraceKind,
  number
>;
const place = Object.fromEntries(places.map((name, index) => [name, index])) as Record<
  (typeof places)[number],
  number
>;

/** Checkpoints a minute apart, farther in a horizon of more than about a month. */
const minute = 60;
const mostCheckpoints = 50_000;

/** Records one replication; the tally is the one the event kernel fills without recording. */
export function traceLanes(given: Scenario, replication: number): { trace: Trace; tally: Float64Array } {
  const scenario = withFreshVolumes(given, solveFresh(given));
  const plan = compilePlan(scenario);
  const recorder = new Recorder(plan);
  const tally = new Float64Array(tallyLength(tallySizeOf(plan)));
  const histograms = plan.types.map(() => new Float64Array(histogramLength));
  const kernels = plan.lanes.map((lane, l) => new TracedKernel(plan, lane, recorder, l === 0));
  for (const kernel of kernels) {
    kernel.run(replication, tally, histograms, kernel.log);
    kernel.finish();
  }
  for (const kernel of kernels) kernel.stay();
  settlePay(plan, tally);
  return { trace: recorder.trace(replication, scenario), tally };
}

/** Events and checkpoints of all lanes. */
class Recorder {
  readonly columns = new TraceColumns();
  readonly start: number;
  readonly every: number;
  readonly width: number;
  /** Serial number of the next contact or case. */
  serial = 0;
  /** Checkpoints of the lane that has most. */
  count = 0;
  private states: Int32Array;
  private readonly plan: Plan;

  constructor(plan: Plan) {
    this.plan = plan;
    this.start = plan.sessions[0]?.opens ?? 0;
    const span = (plan.sessions.at(-1)?.closes ?? 0) - this.start;
    this.every = minute * Math.max(1, Math.ceil(span / (minute * mostCheckpoints)));
    this.width = 3 * plan.types.length + 4 * plan.groups.length + plan.cases.length;
    this.states = new Int32Array(64 * this.width);
  }

  /** Room for checkpoint `k`; what a lane does not write stays 0. */
  room(k: number): Int32Array {
    this.count = Math.max(this.count, k + 1);
    if ((k + 1) * this.width > this.states.length) {
      const larger = new Int32Array(2 * (k + 1) * this.width);
      larger.set(this.states);
      this.states = larger;
    }
    return this.states.subarray(k * this.width, (k + 1) * this.width);
  }

  trace(replication: number, scenario: Scenario): Trace {
    const events = this.columns.inOrder();
    const event = new Int32Array(this.count);
    for (let k = 0, i = 0; k < this.count; k++) {
      while (i < events.length && events.time[i]! < this.start + k * this.every) i++;
      event[k] = i;
    }
    return {
      replication,
      types: scenario.types.map(({ id }) => id),
      groups: this.plan.groups.map(({ id, concurrency, shifts }) => ({
        id,
        holdsSessions: concurrency !== null || shifts !== null,
      })),
      cases: this.plan.cases.map(({ id }) => id),
      events,
      checkpoints: {
        start: this.start,
        every: this.every,
        count: this.count,
        width: this.width,
        states: this.states.slice(0, this.count * this.width),
        event,
      },
    };
  }
}

/** What of a contact shows that something has happened to it. */
interface Last {
  readonly state: Uint8Array;
  readonly virtual: Uint8Array;
  readonly number: Int32Array;
  readonly attempt: Int32Array;
  readonly group: Int32Array;
}

function grownLast(old: Last | undefined, capacity: number): Last {
  const last = {
    state: new Uint8Array(capacity),
    virtual: new Uint8Array(capacity),
    number: new Int32Array(capacity),
    attempt: new Int32Array(capacity),
    group: new Int32Array(capacity),
  };
  if (old) {
    last.state.set(old.state);
    last.virtual.set(old.virtual);
    last.number.set(old.number);
    last.attempt.set(old.attempt);
    last.group.set(old.group);
  }
  return last;
}

/** A contact as it was seen last. */
interface Seen {
  readonly serial: number;
  readonly place: number;
  readonly type: number;
  readonly group: number;
  readonly agent: number;
  readonly number: number;
  readonly attempt: number;
  readonly origin: number;
}

interface SeenCase {
  readonly serial: number;
  readonly kind: number;
  readonly number: number;
  readonly passes: number;
  readonly stage: number;
}

class TracedKernel extends EventKernel {
  readonly log: ContactLog = [];
  private readonly recorder: Recorder;
  /** Opening and closing are the same for all lanes: one notes them. */
  private readonly notesHours: boolean;
  private readonly tracedPlan: Plan;
  private readonly seen: (Seen | undefined)[] = [];
  private readonly seenCases: (SeenCase | undefined)[] = [];
  private readonly people: Int32Array;
  private readonly onBreak: Int32Array;
  private readonly engaged: Int32Array;
  /** The contacts as they were at the last look: most have not changed. */
  private last = grownLast(undefined, 0);
  private logged = 0;
  private latest = Number.NEGATIVE_INFINITY;
  private checkpoint = 0;

  constructor(plan: Plan, lane: Lane, recorder: Recorder, notesHours: boolean) {
    super(plan, lane);
    this.recorder = recorder;
    this.notesHours = notesHours;
    this.tracedPlan = plan;
    this.people = new Int32Array(plan.groups.length);
    this.onBreak = new Int32Array(plan.groups.length);
    this.engaged = new Int32Array(plan.groups.length);
  }

  /** The lane is over: a last checkpoint stands behind all that happened. */
  finish(): void {
    const { start, every } = this.recorder;
    this.checkUpTo(start + (Math.floor((this.latest - start) / every) + 1) * every);
  }

  /** It stays as it is until the last lane is over, too. */
  stay(): void {
    const { start, every, count } = this.recorder;
    this.checkUpTo(start + (count - 1) * every);
  }

  protected override open(s: number): void {
    this.checkUpTo(this.tracedPlan.sessions[s]!.opens);
    super.open(s);
    if (this.notesHours) this.note('opens');
    this.look();
  }

  protected override end(): void {
    super.end();
    this.look();
  }

  protected override happen(): void {
    this.checkUpTo(this.now);
    super.happen();
    this.look();
  }

  protected override arrive(type: TypeState): void {
    this.checkUpTo(this.now);
    super.arrive(type);
    this.look();
  }

  protected override keepAgenda(...entry: Parameters<EventKernel['keepAgenda']>): void {
    this.checkUpTo(this.now);
    const { closed } = this.centre;
    super.keepAgenda(...entry);
    if (this.notesHours && this.centre.closed && !closed) this.note('closes');
    this.look();
  }

  /** Seconds from the first day's midnight; never before what was noted last. */
  private get now(): number {
    const { clock, session } = this.centre;
    return Math.max(this.latest, this.tracedPlan.sessions[session]!.opens + clock.now);
  }

  /** Writes the checkpoints up to an instant, that one's included: what stands before anything happens then. */
  private checkUpTo(time: number): void {
    const { recorder } = this;
    while (recorder.start + this.checkpoint * recorder.every <= time) {
      this.writeCheckpoint(recorder.room(this.checkpoint++));
    }
  }

  /** The state as the kernel has it, counted anew. */
  private writeCheckpoint(state: Int32Array): void {
    const { centre, tracedPlan: plan } = this;
    const { contacts, cases } = centre;
    for (const type of centre.types) {
      state[3 * type.plan.index]! += type.line.live;
      state[3 * type.plan.index + 1]! += type.pending;
    }
    for (let id = 0; id < contacts.capacity; id++) {
      if (contacts.bytes[id * octets + field.state] === inOrbit)
        state[3 * centre.typeOf(id).plan.index + 2]! += 1;
    }
    for (const group of centre.groups) {
      const at = 3 * plan.types.length + 4 * group.index;
      state[at] = group.count;
      state[at + 1] = group.roster?.onBreak ?? 0;
      state[at + 2] = group.pool ? group.pool.busy : group.sessionAgents!.engaged;
      state[at + 3] = group.pool ? group.pool.busy : group.sessionAgents!.sessions;
    }
    const ofCases = 3 * plan.types.length + 4 * plan.groups.length;
    cases?.pool.kind.forEach((kind) => {
      if (kind >= 0) state[ofCases + kind]! += 1;
    });
  }

  private note(kind: TraceKind): number {
    this.latest = this.now;
    return this.recorder.columns.add(this.latest, kindOf[kind]);
  }

  /** Notes everything that has changed since the last look. */
  private look(): void {
    const outcomes = this.log.slice(this.logged).filter(({ outcome }) => !isAnswer(outcome));
    this.logged = this.log.length;
    this.lookAtContacts(outcomes);
    for (const { outcome, type, number, attempt } of outcomes) {
      const unseen = {
        serial: this.recorder.serial++,
        place: place.nowhere,
        group: -1,
        agent: -1,
        origin: 0,
      };
      this.step('offered', { ...unseen, type, number, attempt }, 0);
      this.step(outcome as TraceKind, { ...unseen, type, number, attempt }, 0);
    }
    this.lookAtGroups();
    if (this.centre.cases) this.lookAtCases();
  }

  private lookAtContacts(outcomes: ContactRecord[]): void {
    const { contacts } = this.centre;
    if (this.last.state.length < contacts.capacity) this.last = grownLast(this.last, contacts.capacity);
    const { last } = this;
    for (let id = 0; id < contacts.capacity; id++) {
      const state = contacts.bytes[id * octets + field.state]!;
      const virtual = contacts.bytes[id * octets + field.virtual]!;
      const number = contacts.ints[id * words + field.number]!;
      const attempt = contacts.ints[id * words + field.attempt]!;
      const group = contacts.ints[id * words + field.group]!;
      if (
        state === last.state[id] &&
        (state === 0 ||
          (number === last.number[id] &&
            attempt === last.attempt[id] &&
            virtual === last.virtual[id] &&
            group === last.group[id]))
      ) {
        continue;
      }
      last.state[id] = state;
      last.number[id] = number;
      last.attempt[id] = attempt;
      last.virtual[id] = virtual;
      last.group[id] = group;
      const before = this.seen[id];
      const at = this.placeOf(id);
      if (at === place.nowhere && before === undefined) continue;
      const isSame = before !== undefined && (number === before.number || attempt > before.attempt);
      const isThere = isSame && at === before.place && attempt === before.attempt;
      if (isThere && (before.group < 0 || group === before.group)) continue;
      if (before !== undefined && (!isSame || at === place.nowhere)) {
        this.leave(before, outcomes);
        this.seen[id] = undefined;
        if (at === place.nowhere) continue;
        this.seen[id] = this.come(id, at, undefined, outcomes);
      } else this.seen[id] = this.come(id, at, before, outcomes);
    }
  }

  /** A contact that was there is gone. */
  private leave(before: Seen, outcomes: ContactRecord[]): void {
    const outcome = takeOutcome(outcomes, before);
    if (outcome !== undefined) {
      if (before.place === place.underway) this.step('offered', before, 0);
      this.step(outcome, before, before.place << 3);
    } else if (before.place === place.inHand || before.place === place.held)
      this.step('ends', before, before.place << 3);
    else this.step('calledOff', before, before.place << 3);
  }

  /** A contact is somewhere else than before, or has come. */
  private come(id: number, at: number, before: Seen | undefined, outcomes: ContactRecord[]): Seen {
    const { contacts } = this.centre;
    const inHand = at === place.inHand || at === place.rung || at === place.held;
    const agent = inHand && this.centre.groupOf(id).roster ? contacts.ints[id * words + field.agent]! : -1;
    const now: Seen = {
      serial: before?.serial ?? this.recorder.serial++,
      place: at,
      type: this.centre.typeOf(id).plan.index,
      group: inHand ? contacts.ints[id * words + field.group]! : -1,
      agent,
      number: contacts.ints[id * words + field.number]!,
      attempt: contacts.ints[id * words + field.attempt]!,
      origin: contacts.bytes[id * octets + field.origin]!,
    };
    let from = before?.place ?? place.nowhere;
    if (before !== undefined && now.attempt > before.attempt) {
      this.leave(before, outcomes);
      from = place.nowhere;
    } else if (before !== undefined && before.group >= 0 && before.group !== now.group) {
      // leaves its group: told apart from where it goes, as an event names one group
      const isRung = before.place === place.rung;
      this.step(isRung ? 'noAnswer' : 'handedBack', before, before.place << 3);
      this.step(inHand ? kindFor(place.waiting, at) : 'waits', now, at);
      return now;
    }
    const isNew = from === place.nowhere || from === place.underway;
    const isOffered =
      contacts.bytes[id * octets + field.origin] !== fromBacklog &&
      contacts.bytes[id * octets + field.begun] !== abandonedPlace;
    if (isNew && isOffered && at !== place.underway) this.step('offered', now, 0);
    this.step(kindFor(from, at), now, (from << 3) | at);
    return now;
  }

  private step(kind: TraceKind, seen: Seen, change: number): void {
    const i = this.note(kind);
    const columns = this.recorder.columns.into;
    columns.contact[i] = seen.serial;
    columns.number[i] = seen.number;
    columns.type[i] = seen.type;
    columns.group[i] = seen.group;
    columns.agent[i] = seen.agent;
    columns.attempt[i] = seen.attempt;
    columns.origin[i] = seen.origin;
    columns.change[i] = change;
  }

  private placeOf(id: number): number {
    const { contacts } = this.centre;
    const state = contacts.bytes[id * octets + field.state]!;
    if (state === 0) return place.nowhere;
    if (state === inService || state === absent) return place.inHand;
    if (state === inOrbit) return place.underway;
    if (state === onHold) return place.held;
    if (state === ringing) {
      return this.centre.typeOf(id).plan.callback!.customerFirst ? place.rungFirst : place.rung;
    }
    return contacts.bytes[id * octets + field.virtual] === 1 ? place.promised : place.waiting;
  }

  private lookAtGroups(): void {
    for (const group of this.centre.groups) {
      const g = group.index;
      this.lookAtGroup('people', this.people, g, group.count);
      if (group.roster) this.lookAtGroup('breaks', this.onBreak, g, group.roster.onBreak);
      if (group.sessionAgents) this.lookAtGroup('engaged', this.engaged, g, group.sessionAgents.engaged);
    }
  }

  private lookAtGroup(kind: TraceKind, before: Int32Array, group: number, value: number): void {
    if (before[group] === value) return;
    before[group] = value;
    const i = this.note(kind);
    this.recorder.columns.into.group[i] = group;
    this.recorder.columns.into.value[i] = value;
  }

  private lookAtCases(): void {
    const { pool } = this.centre.cases!;
    for (let c = 0; c < pool.capacity; c++) {
      const kind = pool.kind[c]!;
      const before = this.seenCases[c];
      if (kind < 0 && before === undefined) continue;
      const isSame = kind >= 0 && before !== undefined && before.number === pool.number[c];
      if (isSame && before.passes === pool.passes[c]) continue;
      if (before !== undefined && !isSame) this.stepCase('caseClosed', before);
      if (kind < 0) {
        this.seenCases[c] = undefined;
        continue;
      }
      const now: SeenCase = {
        serial: isSame ? before.serial : this.recorder.serial++,
        kind,
        number: pool.number[c]!,
        passes: pool.passes[c]!,
        stage: pool.stage[c]!,
      };
      this.stepCase(isSame ? 'caseMoved' : 'caseOpened', now);
      this.seenCases[c] = now;
    }
  }

  private stepCase(kind: TraceKind, seen: SeenCase): void {
    const i = this.note(kind);
    const columns: TraceEvents = this.recorder.columns.into;
    columns.contact[i] = seen.serial;
    columns.number[i] = seen.number;
    columns.type[i] = seen.kind;
    columns.value[i] = seen.stage;
  }
}

/** Answers are seen by themselves: work begins. */
function isAnswer(outcome: Outcome): boolean {
  return outcome === 'answered' || outcome === 'callbackConnected';
}

/** What brings a contact from one place to another. */
function kindFor(from: number, to: number): TraceKind {
  if (to === place.waiting) return from === place.inHand ? 'handedBack' : 'waits';
  if (to === place.inHand) return 'starts';
  if (to === place.rung || to === place.rungFirst) return 'rings';
  if (to === place.underway) return 'underway';
  if (to === place.held) return 'held';
  return from === place.rung || from === place.rungFirst ? 'noAnswer' : 'callbackMade';
}

/** Takes the outcome of a contact out of those of this instant, if it has one. */
function takeOutcome(outcomes: ContactRecord[], { type, number, attempt }: Seen): TraceKind | undefined {
  const at = outcomes.findIndex(
    (one) => one.type === type && one.number === number && one.attempt === attempt,
  );
  if (at < 0) return undefined;
  const [{ outcome }] = outcomes.splice(at, 1) as [ContactRecord];
  return outcome as TraceKind;
}
