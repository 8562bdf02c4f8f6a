/**
 * What the event kernel keeps for each type of a lane while it runs: its source of contacts, its lines, the
 * groups that answer it.
 */
import type { QuantileTable } from '../../random/index.ts';
import { typeBase } from '../plan/cells.ts';
import type { Plan, TypePlan } from '../plan/plan.ts';
import { ContactTally } from './contact-tally.ts';
import type { Contacts } from './contacts.ts';
import type { GroupState } from './group-state.ts';
import { Newcomers } from './newcomers.ts';
import { SlotBook } from './slot-book.ts';
import { Level, type TallyClock } from './state-levels.ts';
import { TypeHours } from './type-hours.ts';
import { WaitingLine } from './waiting-line.ts';

/** A number of contacts that no centre holds. */
const noLimit = 0x3fff_ffff;

export class TypeState {
  readonly plan: TypePlan;
  /** What contacts carry for it: its index in the plan, or a number beyond them for a partner's line. */
  readonly number: number;
  /** Place among the types of the lane. */
  readonly place: number;
  /** Most contacts in service and waiting. */
  readonly lines: number;
  /** Whether work on it may be handed back, to be resumed. */
  readonly isResumable: boolean;
  /** What the plan says of every contact of the type, at hand. */
  readonly isTraced: boolean;
  readonly isDeferred: boolean;
  readonly isConcurrent: boolean;
  readonly isFollowed: boolean;
  /** Law and factor of handle times in the present interval. */
  handleLaw: QuantileTable;
  handleFactor = 1;
  readonly newcomers: Newcomers;
  readonly line: WaitingLine;
  /** Callbacks that wait in a line of their own; the same line where they keep their place. */
  readonly callbackLine: WaitingLine;
  readonly tally: ContactTally;
  /** Hours of its own; null: open whenever the centre is. */
  readonly hours: TypeHours | null;
  /** Closed now, as the whole centre may be; fresh contacts are turned away; nothing is begun until it opens. */
  closed = false;
  turnsAway = false;
  rests = false;
  /** Ages of the opening backlog, negative. */
  readonly ages: Float64Array;
  /** Contacts in service and waiting that take a line. */
  inSystem = 0;
  /** Groups that answer the type, the preferred first, and the type's place in each one's list. */
  groups: GroupState[] = [];
  slots: number[] = [];
  /** Whether some take it only after a wait, and whether some have work in hand that may be interrupted. */
  overflows = false;
  /** Whether people of some group keep from further sessions while it waits. */
  isYieldedTo = false;
  interrupts = false;
  /** Those of them that take it without a wait, with preference and reserve. */
  prompt: GroupState[] = [];
  promptPreference = new Int32Array(0);
  promptReserve = new Int32Array(0);
  /** Where the centre keeps how many people of each might take the type, those of the reserve included. */
  promptRoom = new Int32Array(0);
  /** Where the centre keeps how many people of each group that answers it are on the line. */
  people = new Int32Array(0);
  /** Speed of each group of the plan at the type. */
  speeds = new Float64Array(0);
  /** Lines of partners that have a share of the type to themselves, in order of `plan.partners`. */
  readonly partnerLines: TypeState[] = [];
  /** Whether what becomes of waits is of use: for estimates, or to judge what was announced. */
  readonly learns: boolean;
  /** Wait of whoever was last answered in this session. */
  lastWait = 0;
  /** Whether every contact is a request to be called back. */
  readonly takesRequests: boolean;
  /** Callbacks promised and neither connected nor lost. */
  pending = 0;
  slotBook: SlotBook | null;
  readonly waiting: Level;
  readonly callbacksWaiting: Level;
  readonly orbit: Level;

  constructor(
    plan: Plan,
    type: TypePlan,
    number: number,
    place: number,
    contacts: Contacts,
    clock: TallyClock,
    tally = new ContactTally(plan, type, contacts, clock),
  ) {
    const base = typeBase(plan, type.index);
    this.plan = type;
    this.number = number;
    this.place = place;
    this.lines = Math.min(type.lines, noLimit);
    this.hours = type.hours ? new TypeHours(type.hours) : null;
    this.isResumable = type.interruptible || type.deferred;
    this.ages = new Float64Array(type.backlog?.items ?? 0);
    this.isTraced = type.arrivals.kind === 'trace';
    this.isDeferred = type.deferred;
    this.isConcurrent = type.concurrent;
    this.isFollowed = type.followed;
    this.handleLaw = type.handling.tables[0]!;
    this.newcomers = new Newcomers(type);
    this.line = new WaitingLine(contacts);
    const ownLine = type.callback !== null && type.callback.turn !== 'place';
    this.callbackLine = ownLine ? new WaitingLine(contacts) : this.line;
    const { announcement, callback } = type;
    this.learns = announcement !== null || callback?.estimator === 'lastToEnter';
    this.takesRequests = callback?.kind === 'request';
    this.slotBook = callback?.slots ? new SlotBook(callback.slots) : null;
    this.tally = tally;
    this.waiting = new Level(clock, base, 'waitingTime');
    this.callbacksWaiting = new Level(clock, base, 'callbackWaitingTime');
    this.orbit = new Level(clock, base, 'orbitTime');
  }

  /** The line of the type that a group serves: its own, where it is a partner with a share to itself. */
  servedBy(group: number): TypeState {
    const partner = this.plan.partners.findIndex((candidate) => candidate.group === group);
    return partner < 0 ? this : this.partnerLines[partner]!;
  }

  /** Says which groups answer the type, the preferred first. */
  answeredBy(groups: GroupState[], all: number): void {
    const type = this.plan.index;
    this.groups = groups;
    this.slots = groups.map((group) => group.slotOf[type]!);
    const prompt = groups.flatMap((group, i) => (group.plan.after[this.slots[i]!]! > 0 ? [] : [i]));
    this.overflows = prompt.length < groups.length;
    this.isYieldedTo = !this.isConcurrent && groups.some((group) => group.mixes);
    this.interrupts = groups.some((group) => group.types.some((other) => other.plan.interruptible));
    this.prompt = prompt.map((i) => groups[i]!);
    this.promptPreference = Int32Array.from(prompt, (i) => this.plan.preferences[i]!);
    this.promptReserve = Int32Array.from(prompt, (i) => groups[i]!.plan.arrivalReserves[this.slots[i]!]!);
    this.promptRoom = Int32Array.from(prompt, (i, k) =>
      groups[i]!.roomOf(this.isConcurrent, this.promptReserve[k]!),
    );
    this.people = Int32Array.from(groups, (group) => group.peopleAt);
    this.speeds = new Float64Array(all).fill(1);
    groups.forEach((group, i) => {
      this.speeds[group.index] = group.plan.speeds[this.slots[i]!]!;
    });
  }

  /** Nobody who answers the type is on the line, or comes back from a break. */
  get isDeserted(): boolean {
    return this.groups.every((group) => group.isDeserted);
  }

  /** Opens or closes it, for the hours of its own. */
  setOpen(isOpen: boolean): void {
    this.closed = !isOpen;
    this.rests = !isOpen && this.plan.closing === 'carry';
    this.turnsAway = !isOpen && this.hours!.plan.turnsAway;
  }

  /** Closes it with the centre. */
  close(): void {
    this.closed = true;
    this.rests = this.plan.closing === 'carry';
  }

  /** Contacts that come in from now on come in this interval. */
  enterInterval(interval: number): void {
    const { tables, tableOf, scaleOf } = this.plan.handling;
    this.handleLaw = tables[tableOf[interval]!]!;
    this.newcomers.follow(this.handleLaw);
    this.handleFactor = scaleOf[interval]!;
  }

  start(replication: number, histogram: Float64Array): void {
    this.newcomers.start(replication);
    this.line.clear();
    this.callbackLine.clear();
    this.inSystem = 0;
    this.pending = 0;
    this.slotBook?.clear();
    this.tally.histogram = histogram;
  }
}
