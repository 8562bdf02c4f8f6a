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
import {
  type ContactLog,
  type ContactRecord,
  type Outcome,
  outcomes as outcomeNames,
} from '../contact-log.ts';
import { solveFresh, withFreshVolumes } from '../fresh-volumes.ts';
import { tallySizeOf } from '../plan/cells.ts';
import type { Lane } from '../plan/lanes.ts';
import { compilePlan, type Plan } from '../plan/plan.ts';
import { settlePay } from '../settle-pay.ts';
import { places, type Trace, type TraceKind } from '../trace-format.ts';
import * as field from './contact-fields.ts';
import { words } from './contact-fields.ts';
import { type ContactGlance, grownGlance } from './contact-glance.ts';
import { absent, fromBacklog, inOrbit, inService, onHold, ringing } from './contacts.ts';
import { EventKernel } from './event-kernel.ts';
import { abandonedPlace } from './silent.ts';
import { CaseWatch } from './trace-cases.ts';
import { PeopleWatch } from './trace-people.ts';
import { TraceRecord } from './trace-record.ts';
import type { TypeState } from './type-state.ts';

const place = Object.fromEntries(places.map((name, index) => [name, index])) as Record<
  (typeof places)[number],
  number
>;

/** Records one replication, offered volumes solved for `base`; the tally is the one the event kernel fills without recording. */
export function traceLanes(
  given: Scenario,
  replication: number,
  base: Scenario = given,
): { trace: Trace; tally: Float64Array } {
  const scenario = withFreshVolumes(given, solveFresh(base));
  const plan = compilePlan(scenario);
  const recorder = new TraceRecord(plan);
  const tally = new Float64Array(tallyLength(tallySizeOf(plan)));
  const histograms = plan.types.map(() => new Float64Array(histogramLength));
  const kernels = plan.lanes.map((lane, l) => new TracedKernel(plan, lane, recorder, l === 0));
  for (const kernel of kernels) {
    kernel.run(replication, tally, histograms, kernel.log, recorder.promises);
    kernel.finish();
  }
  for (const kernel of kernels) kernel.stay();
  settlePay(plan, tally);
  return { trace: recorder.trace(replication, scenario), tally };
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

class TracedKernel extends EventKernel {
  readonly log: ContactLog = [];
  private readonly recorder: TraceRecord;
  /** Opening and closing are the same for all lanes: one notes them. */
  private readonly notesHours: boolean;
  private readonly tracedPlan: Plan;
  private readonly seen: (Seen | undefined)[] = [];
  private readonly people: PeopleWatch;
  private readonly cases: CaseWatch;
  /** The contacts as they were at the last look: most have not changed. */
  private last: ContactGlance = grownGlance(undefined, 0);
  private logged = 0;
  /** Answers since the last look, until each is noted with the step that shows it. */
  private answers: ContactRecord[] = [];
  private latest = Number.NEGATIVE_INFINITY;
  private checkpoint = 0;

  constructor(plan: Plan, lane: Lane, recorder: TraceRecord, notesHours: boolean) {
    super(plan, lane);
    this.recorder = recorder;
    this.notesHours = notesHours;
    this.tracedPlan = plan;
    this.people = new PeopleWatch(recorder, plan.groups.length);
    this.cases = new CaseWatch(recorder);
    for (const { tally } of this.centre.types) tally.onOpen = (id, late) => this.leaveOpen(id, late);
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
    for (let id = 0; id < contacts.end; id += words) {
      if (contacts.ints[id | field.state] === inOrbit) state[3 * centre.typeOf(id).plan.index + 2]! += 1;
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
    return this.recorder.note(kind, this.latest);
  }

  /** Notes everything that has changed since the last look. */
  private look(): void {
    const outcomes: ContactRecord[] = [];
    this.answers = [];
    for (; this.logged < this.log.length; this.logged++) {
      const end = this.log[this.logged]!;
      (isAnswer(end.outcome) ? this.answers : outcomes).push(end);
    }
    this.lookAtContacts(outcomes);
    for (const { outcome, type, number, attempt, wait } of outcomes) {
      const unseen = {
        serial: this.recorder.serial++,
        place: place.nowhere,
        group: -1,
        agent: -1,
        origin: 0,
      };
      this.step('offered', { ...unseen, type, number, attempt }, 0);
      this.settle(this.step(outcome as TraceKind, { ...unseen, type, number, attempt }, 0), outcome, wait);
    }
    const { groups, cases } = this.centre;
    if (this.people.look(groups, this.now)) this.latest = this.now;
    if (cases && this.cases.look(cases.pool, this.now)) this.latest = this.now;
  }

  private lookAtContacts(outcomes: ContactRecord[]): void {
    const { contacts } = this.centre;
    const rows = contacts.end / words;
    if (this.last.state.length < rows) this.last = grownGlance(this.last, rows);
    const { last } = this;
    for (let row = 0; row < rows; row++) {
      const id = row * words;
      const state = contacts.ints[id | field.state]!;
      if (state === 0 && last.state[row] === 0) continue;
      const virtual = contacts.ints[id | field.virtual]!;
      const number = contacts.ints[id | field.number]!;
      const attempt = contacts.ints[id | field.attempt]!;
      const group = contacts.ints[id | field.group]!;
      if (
        state === last.state[row] &&
        number === last.number[row] &&
        attempt === last.attempt[row] &&
        virtual === last.virtual[row] &&
        group === last.group[row]
      ) {
        continue;
      }
      last.state[row] = state;
      last.number[row] = number;
      last.attempt[row] = attempt;
      last.virtual[row] = virtual;
      last.group[row] = group;
      const before = this.seen[row];
      const at = this.placeOf(id);
      if (at === place.nowhere && before === undefined) continue;
      const isSame = before !== undefined && (number === before.number || attempt > before.attempt);
      const isThere = isSame && at === before.place && attempt === before.attempt;
      if (isThere && (before.group < 0 || group === before.group)) continue;
      if (before !== undefined && (!isSame || at === place.nowhere)) {
        this.leave(before, outcomes);
        this.seen[row] = undefined;
        if (at === place.nowhere) continue;
        this.seen[row] = this.come(id, at, undefined, outcomes);
      } else this.seen[row] = this.come(id, at, before, outcomes);
    }
  }

  /** A contact that was there is gone. */
  private leave(before: Seen, outcomes: ContactRecord[]): void {
    const end = take(outcomes, before);
    if (end !== undefined) {
      if (before.place === place.underway) this.step('offered', before, 0);
      const i = this.step(end.outcome as TraceKind, before, before.place << 3);
      this.settle(i, end.outcome, end.wait);
    } else if (before.place === place.inHand || before.place === place.held)
      this.step('ends', before, before.place << 3);
    else this.step('calledOff', before, before.place << 3);
  }

  /** A contact is somewhere else than before, or has come. */
  private come(id: number, at: number, before: Seen | undefined, outcomes: ContactRecord[]): Seen {
    const { contacts } = this.centre;
    const inHand = at === place.inHand || at === place.rung || at === place.held;
    const agent = inHand && this.centre.groupOf(id).sessionAgents ? contacts.ints[id | field.agent]! : -1;
    const now: Seen = {
      serial: before?.serial ?? this.recorder.serial++,
      place: at,
      type: this.centre.typeOf(id).plan.index,
      group: inHand ? contacts.ints[id | field.group]! : -1,
      agent,
      number: contacts.ints[id | field.number]!,
      attempt: contacts.ints[id | field.attempt]!,
      origin: contacts.ints[id | field.origin]!,
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
      contacts.ints[id | field.origin] !== fromBacklog && contacts.ints[id | field.begun] !== abandonedPlace;
    if (isNew && isOffered && at !== place.underway) this.step('offered', now, 0);
    const i = this.step(kindFor(from, at), now, (from << 3) | at);
    if (isNew && at === place.waiting) this.recorder.columns.into.wait[i] = this.toldWait(id);
    return now;
  }

  /** The wait that a contact was told when it joined the line, seconds; 0 where nothing is announced. */
  private toldWait(id: number): number {
    const { contacts } = this.centre;
    if (this.centre.typeOf(id).plan.announcement === null) return 0;
    return Math.max(0, contacts.reals[(id >> 1) | field.announced]!);
  }

  /** Notes a step of a contact, with the answer that it shows if there is one; returns its place in the columns. */
  private step(kind: TraceKind, seen: Seen, change: number): number {
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
    const answer = kind === 'starts' || kind === 'ends' ? take(this.answers, seen) : undefined;
    if (answer) this.settle(i, answer.outcome, answer.wait);
    return i;
  }

  /** A contact is still in the centre when the run ends. */
  private leaveOpen(id: number, late: boolean): void {
    const seen = this.seen[id / words];
    if (seen) this.step(late ? 'leftLate' : 'leftOpen', seen, (seen.place << 3) | seen.place);
  }

  private settle(i: number, outcome: Outcome, wait: number): void {
    const columns = this.recorder.columns.into;
    columns.outcome[i] = outcomeNames.indexOf(outcome);
    columns.wait[i] = wait;
  }

  private placeOf(id: number): number {
    const { contacts } = this.centre;
    const state = contacts.ints[id | field.state]!;
    if (state === 0) return place.nowhere;
    if (state === inService || state === absent) return place.inHand;
    if (state === inOrbit) return place.underway;
    if (state === onHold) return place.held;
    if (state === ringing) {
      return this.centre.typeOf(id).plan.callback!.customerFirst ? place.rungFirst : place.rung;
    }
    return contacts.ints[id | field.virtual] === 1 ? place.promised : place.waiting;
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

/** Takes the record of a contact out of those of this instant, if it has one. */
function take(records: ContactRecord[], { type, number, attempt }: Seen): ContactRecord | undefined {
  if (records.length === 0) return undefined;
  const at = records.findIndex(
    (one) => one.type === type && one.number === number && one.attempt === attempt,
  );
  return at < 0 ? undefined : records.splice(at, 1)[0];
}
