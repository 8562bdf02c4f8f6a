/**
 * What the event kernel keeps for each type of a lane while it runs: its source of contacts, its lines, the
 * groups that answer it.
 */
import { Stream } from '../../random/index.ts';
import { Arrivals } from '../draws/arrivals.ts';
import { typeBase } from '../plan/cells.ts';
import type { Plan, TypePlan } from '../plan/plan.ts';
import { ContactTally } from './contact-tally.ts';
import type { Contacts } from './contacts.ts';
import type { GroupState } from './group-state.ts';
import { Level, type TallyClock } from './state-levels.ts';
import { WaitingLine } from './waiting-line.ts';

export class TypeState {
  readonly plan: TypePlan;
  readonly arrivals: Arrivals;
  readonly handleStream: Stream;
  readonly patienceStream: Stream;
  readonly line: WaitingLine;
  /** Callbacks that wait in a line of their own; the same line where they keep their place. */
  readonly callbackLine: WaitingLine;
  readonly tally: ContactTally;
  /** Contacts in service and waiting that take a line. */
  inSystem = 0;
  /** Groups that answer the type, the preferred first, and the type's place in each one's list. */
  groups: GroupState[] = [];
  slots: number[] = [];
  readonly waiting: Level;
  readonly callbacksWaiting: Level;
  readonly orbit: Level;

  constructor(plan: Plan, type: TypePlan, contacts: Contacts, clock: TallyClock) {
    const base = typeBase(plan, type.index);
    this.plan = type;
    this.arrivals = new Arrivals(type);
    this.handleStream = new Stream(type.keys.handleTime);
    this.patienceStream = new Stream(type.keys.patience);
    this.line = new WaitingLine(contacts);
    const ownLine = type.callback !== null && type.callback.turn !== 'place';
    this.callbackLine = ownLine ? new WaitingLine(contacts) : this.line;
    this.tally = new ContactTally(plan, type, contacts, clock);
    this.waiting = new Level(clock, base, 'waitingTime');
    this.callbacksWaiting = new Level(clock, base, 'callbackWaitingTime');
    this.orbit = new Level(clock, base, 'orbitTime');
  }

  start(replication: number, histogram: Float64Array): void {
    this.arrivals.start(replication);
    this.handleStream.start(replication);
    this.patienceStream.start(replication);
    this.line.clear();
    this.callbackLine.clear();
    this.inSystem = 0;
    this.tally.histogram = histogram;
  }
}
