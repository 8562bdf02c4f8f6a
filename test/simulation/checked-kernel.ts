/**
 * The event kernel with its books checked after every event:
 *
 * - opening backlog + offered = answered + callbacks connected + abandoned + blocked + flushed + callbacks lost
 *   + what is still open, for each type;
 * - lines hold exactly the contacts that wait, in order of their arrival, and count them right;
 * - as many agents are at work as contacts are in hand, and nobody is idle while somebody waits whom she may take;
 * - time does not run backwards.
 *
 * Slow: for small scenarios.
 */

import { binCount, column, columnCount, placesOf, tallyLength } from '../../src/measures/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import * as field from '../../src/simulation/event/contact-fields.ts';
import { words } from '../../src/simulation/event/contact-fields.ts';
import {
  absent,
  gone,
  inService,
  onHold,
  ringing,
  standingBy,
  waiting,
} from '../../src/simulation/event/contacts.ts';
import { EventKernel } from '../../src/simulation/event/event-kernel.ts';
import type { TypeState } from '../../src/simulation/event/type-state.ts';
import { nobody, type WaitingLine } from '../../src/simulation/event/waiting-line.ts';
import { tallySizeOf } from '../../src/simulation/plan/cells.ts';
import type { Lane } from '../../src/simulation/plan/lanes.ts';
import { compilePlan, type Plan } from '../../src/simulation/plan/plan.ts';

const ends = ['answered', 'callbackConnected', 'abandoned', 'blocked', 'flushed', 'callbackLost'] as const;

class CheckedKernel extends EventKernel {
  events = 0;
  private readonly checkedPlan: Plan;
  private latest = 0;
  private session = -1;

  constructor(plan: Plan, lane: Lane) {
    super(plan, lane);
    this.checkedPlan = plan;
    const { calendar, clock } = this.centre;
    const add = calendar.add.bind(calendar);
    calendar.add = (time, ...entry) => {
      if (!(time >= clock.now)) this.fail(`something is entered for ${time} s, in the past`);
      return add(time, ...entry);
    };
  }

  protected override open(s: number): void {
    super.open(s);
    this.check();
  }

  protected override happen(): void {
    this.checkIdle();
    super.happen();
    this.check();
  }

  protected override arrive(type: TypeState): void {
    this.checkIdle();
    super.arrive(type);
    this.check();
  }

  protected override keepAgenda(...entry: Parameters<EventKernel['keepAgenda']>): void {
    this.checkIdle();
    super.keepAgenda(...entry);
    this.check();
  }

  private check(): void {
    const { centre } = this;
    this.events += 1;
    if (centre.session !== this.session) this.latest = 0;
    this.session = centre.session;
    if (centre.clock.now < this.latest) this.fail('time ran backwards');
    this.latest = centre.clock.now;
    this.checkBooks();
    this.checkLines();
    this.checkAgents();
  }

  private checkBooks(): void {
    const { centre, checkedPlan: plan } = this;
    const { tally } = centre.clock;
    const { contacts } = centre;
    const places = placesOf(plan.intervals);
    const open = new Int32Array(plan.types.length);
    for (let id = 0; id < contacts.end; id += words) {
      const state = contacts.ints[id | field.state]!;
      if (state === 0) continue;
      const type = centre.typeOf(id).plan;
      const inLine = state === waiting || state === ringing || state === standingBy;
      if (inLine && contacts.ints[id | field.begun] === 1 && !type.deferred) continue; // answered, and interrupted since
      if (inLine || (state === inService && type.deferred)) open[type.index]! += 1;
    }
    for (const type of centre.types) {
      const { index } = type.plan;
      let offered = 0;
      let ended = 0;
      for (let place = 0; place < places; place++) {
        const row = (index * places + place) * columnCount;
        offered += tally[row + column.offered]! + tally[row + column.fromBacklog]!;
        for (const end of ends) ended += tally[row + column[end]]!;
      }
      if (offered !== ended + open[index]!) {
        this.fail(`${type.plan.id}: ${offered} offered, ${ended} ended, ${open[index]} open`);
      }
    }
  }

  private checkLines(): void {
    const { contacts, types } = this.centre;
    for (const { plan, line, callbackLine } of types) {
      for (const one of new Set<WaitingLine>([line, callbackLine])) {
        let live = 0;
        let callbacks = 0;
        let before = Number.NEGATIVE_INFINITY;
        for (let id = one.head; id !== nobody; id = contacts.ints[id | field.after]!) {
          if (contacts.ints[id | field.state] !== waiting && contacts.ints[id | field.state] !== gone)
            this.fail(`${plan.id}: a contact in line does not wait`);
          if (contacts.ints[id | field.virtual] === 1) callbacks += 1;
          else live += 1;
          if (contacts.reals[(id >> 1) | field.arrival]! < before)
            this.fail(`${plan.id}: the line is out of order`);
          before = contacts.reals[(id >> 1) | field.arrival]!;
        }
        if (live !== one.live || callbacks !== one.callbacks) {
          this.fail(`${plan.id}: ${live} + ${callbacks} in line, ${one.live} + ${one.callbacks} counted`);
        }
      }
    }
  }

  private checkAgents(): void {
    const { centre } = this;
    const { contacts } = centre;
    const atWork = new Map<number, number>();
    for (let id = 0; id < contacts.end; id += words) {
      const state = contacts.ints[id | field.state]!;
      if (state !== inService && state !== ringing && state !== onHold && state !== absent) continue;
      // rung while the agent stays free for others
      if (state === ringing && centre.typeOf(id).plan.callback!.customerFirst) continue;
      const group = contacts.ints[id | field.group]!;
      atWork.set(group, (atWork.get(group) ?? 0) + 1);
    }
    for (const group of centre.groups) {
      const inHand = group.pool ? group.pool.busy : group.sessionAgents!.sessions;
      const counted = atWork.get(group.index) ?? 0;
      if (inHand !== counted) this.fail(`${group.plan.id}: ${inHand} at work, ${counted} contacts in hand`);
    }
  }

  /**
   * Before time moves on: nobody who has room leaves somebody waiting whom she may take. Where turns are given one by
   * one she may, and people with sessions keep free for a better ranked contact that needs one of them whole.
   */
  private checkIdle(): void {
    const { contacts, groups, clock, room: people } = this.centre;
    if (clock.now <= this.latest) return;
    for (const group of groups) {
      if (group.plan.turnByTurn || group.isSpent) continue;
      let keptFor = Number.POSITIVE_INFINITY;
      for (const { type, line, slot, rank, reserve, room } of group.served) {
        if (line.head === nobody) continue;
        if (type.closed ? type.plan.closing === 'carry' : group.late) continue;
        const from = contacts.reals[(line.head >> 1) | field.arrival]! + group.plan.after[slot]!;
        if (people[room]! <= reserve) {
          const keeps = group.mixes && !type.isConcurrent && reserve === 0 && !this.centre.plan.byUrgency;
          if (keeps && clock.now >= from) keptFor = Math.min(keptFor, rank);
          continue;
        }
        if (type.isConcurrent && rank > keptFor) continue;
        if (this.latest >= from) this.fail(`${group.plan.id} is idle while ${type.plan.id} waits`);
      }
    }
  }

  private fail(what: string): never {
    const { replication, session, clock } = this.centre;
    throw new Error(`replication ${replication}, session ${session}, ${clock.now} s: ${what}`);
  }
}

/** Runs replications with the books checked after every event; returns how many events there were. */
export function runChecked(scenario: Scenario, replications: readonly number[]): number {
  const plan = compilePlan(scenario);
  let events = 0;
  for (const replication of replications) {
    const tally = new Float64Array(tallyLength(tallySizeOf(plan)));
    const histograms = plan.types.map(() => new Float64Array(2 * binCount));
    for (const lane of plan.lanes) {
      const kernel = new CheckedKernel(plan, lane);
      kernel.run(replication, tally, histograms);
      events += kernel.events;
    }
  }
  return events;
}
