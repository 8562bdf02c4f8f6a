/**
 * What the event kernel keeps for each group of a lane while it runs: its people, the lines they serve, and
 * how many are at work.
 */

import { ledgerColumn } from '../../measures/ledger.ts';
import { StaffCounts } from '../draws/staff-counts.ts';
import { groupBase, groupLedger } from '../plan/cells.ts';
import { oneAtATime } from '../plan/concurrency-plan.ts';
import type { GroupPlan } from '../plan/group-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { AgentPool } from './agent-pool.ts';
import { Roster } from './roster.ts';
import { SessionAgents } from './session-agents.ts';
import { Level, type TallyClock } from './state-levels.ts';
import type { TypeState } from './type-state.ts';
import type { WaitingLine } from './waiting-line.ts';

/** A line that a group serves, in order of rank. */
export interface ServedLine {
  readonly type: TypeState;
  readonly line: WaitingLine;
  readonly slot: number;
  readonly rank: number;
  /** Serves it only while more than this many are idle. */
  readonly reserve: number;
  /** Where the centre keeps how many people might take its contacts, those of the reserve included. */
  readonly room: number;
}

/** What the centre keeps of each group in `room`: people idle, people who may take one more session, people there. */
export const roomNumbers = 3;

/** Rank of callbacks that get their turn after all live contacts. */
export const afterEverybody = Number.MAX_SAFE_INTEGER;

export class GroupState {
  readonly plan: GroupPlan;
  readonly index: number;
  /** People on the line from each step on. */
  readonly counts: StaffCounts;
  readonly pool: AgentPool | null;
  readonly sessionAgents: SessionAgents | null;
  /** People in shifts; or null. */
  readonly roster: Roster | null;
  /** Types the group answers, by rank, and the lines it serves. */
  types: TypeState[] = [];
  served: ServedLine[] = [];
  /** Whether it takes sessions of a worse rank than contacts that need an agent whole. */
  mixes = false;
  /** Contacts in hand that may be interrupted. */
  readonly interruptible: number[] = [];
  /** Place of each type (by index in the plan) in the group's list, −1 for others. */
  readonly slotOf: Int32Array;
  /** After closing idle people have gone home: only what is in hand counts as staffed. */
  afterClosing = false;
  /** Serves the line of a closed type though the plan has nobody on the line: what it works is overtime. */
  late = false;
  /** Where the centre keeps whether anybody has room for anything. */
  readonly anyRoom: number;
  readonly isPartner: boolean;
  /** Where its contacts are counted in the tally. */
  readonly partnerContacts: number;
  /** Contacts taken today, of a partner that takes only so many a day. */
  takenToday = 0;
  isSpent = false;
  private readonly busy: Level;
  private readonly staffed: Level;
  private readonly sessions: Level;
  private readonly allBusy: Level;
  /** null where no type closes before the centre. */
  private readonly overtime: Level | null;

  constructor(plan: Plan, group: GroupPlan, clock: TallyClock, room: Int32Array) {
    const base = groupBase(plan, group.index);
    this.plan = group;
    this.index = group.index;
    this.isPartner = group.pay.isPartner;
    this.partnerContacts = groupLedger(plan, group.index) + ledgerColumn.partnerContacts;
    this.slotOf = new Int32Array(plan.types.length).fill(-1);
    group.types.forEach((type, slot) => {
      this.slotOf[type] = slot;
    });
    this.counts = new StaffCounts(group);
    const oneByOne = group.concurrency ?? (group.shifts ? oneAtATime : null);
    this.pool = oneByOne ? null : new AgentPool(group.most, room, this.roomBase);
    this.sessionAgents = oneByOne ? new SessionAgents(oneByOne, group.most, room, this.roomBase) : null;
    this.anyRoom = this.roomOf();
    this.roster = group.shifts ? new Roster(group.shifts, group, this.sessionAgents!, group.index) : null;
    this.busy = new Level(clock, base, 'busyTime', oneByOne ? undefined : 'sessionTime');
    this.staffed = new Level(clock, base, 'staffedTime');
    this.sessions = new Level(clock, base, 'sessionTime');
    this.allBusy = new Level(clock, base, 'allBusyTime');
    const closeApart = [...group.types].some((type) => plan.types[type]!.hours !== null);
    this.overtime = closeApart ? new Level(clock, base, 'lateTime') : null;
  }

  /** Says which types the group answers, by rank. */
  serve(types: TypeState[]): void {
    this.types = types;
    this.served = [];
    types.forEach((type, slot) => {
      const rank = this.plan.ranks[slot]!;
      const reserve = this.plan.reserves[slot]!;
      const { callback, concurrent } = type.plan;
      this.served.push({
        type,
        line: type.line,
        slot,
        rank,
        reserve,
        room: this.roomOf(concurrent, reserve),
      });
      if (!callback || callback.turn === 'place') return;
      const forCallbacks = Math.max(reserve, callback.reserve);
      this.served.push({
        type,
        line: type.callbackLine,
        slot,
        rank: callback.turn === 'before' ? rank - 0.5 : afterEverybody,
        reserve: forCallbacks,
        room: this.roomOf(concurrent, forCallbacks),
      });
    });
    this.served.sort((a, b) => a.rank - b.rank);
    const best = Math.min(
      ...this.served.map(({ type, rank }) => (type.plan.concurrent ? afterEverybody : rank)),
    );
    this.mixes = this.served.some(({ type, rank }) => type.plan.concurrent && rank > best);
  }

  /** Draws who is there in a replication. */
  start(replication: number): void {
    this.counts.start(replication);
    this.roster?.start(replication);
  }

  /** Opens a session with the people of its first step; people in shifts come as the agenda says. */
  open(session: number): void {
    const count = this.roster ? 0 : this.counts.at(this.plan.first[session]!);
    this.interruptible.length = 0;
    this.afterClosing = false;
    this.late = false;
    this.pool?.open(count);
    this.sessionAgents?.open(count);
    this.roster?.open();
    this.changed();
  }

  /** Whom a look at the state finds: people on the line, leavers at work included, and people at work. */
  get peopleOnTheLine(): number {
    return this.staffed.value;
  }

  get peopleAtWork(): number {
    return this.busy.value;
  }

  get count(): number {
    return this.pool ? this.pool.count : this.sessionAgents!.count;
  }

  /** Nobody is on the line, and nobody comes back from a break. */
  get isDeserted(): boolean {
    return this.count === 0 && (this.roster === null || this.roster.onBreak === 0);
  }

  setCount(count: number, now: number): void {
    if (this.pool) this.pool.setCount(count, now);
    else this.sessionAgents!.setCount(count, now);
    this.changed();
  }

  /** People on the line with something in hand. */
  get atWork(): number {
    const { pool, sessionAgents } = this;
    return pool ? Math.min(pool.busy, pool.count) : sessionAgents!.count - sessionAgents!.idle;
  }

  /** Whether an agent leaves after what is in hand; of counts, whether whoever frees next does. */
  isLeaving(agent: number): boolean {
    return this.pool ? this.pool.busy > this.pool.count : this.sessionAgents!.isLeaving(agent);
  }

  dropInterruptible(id: number): void {
    this.interruptible.splice(this.interruptible.indexOf(id), 1);
  }

  /** Since when the longest idle agent is idle; Infinity when nobody is. */
  get idleSince(): number {
    return this.pool ? this.pool.idleSince : this.sessionAgents!.idleSince;
  }

  /**
   * Where the centre keeps how many people have room for contacts of this kind, a reserve left out of account: those
   * who are idle, or may take one more session. Without a kind: room for any contact at all.
   */
  roomOf(concurrent = true, reserve = 0): number {
    return this.roomBase + (this.sessionAgents !== null && concurrent && reserve === 0 ? 1 : 0);
  }

  /** Where the centre keeps how many people are on the line. */
  get peopleAt(): number {
    return this.roomBase + 2;
  }

  private get roomBase(): number {
    return roomNumbers * this.index;
  }

  /** Brings the levels up to date after work started or ended, or people came or went. */
  changed(): void {
    if (this.pool) this.poolChanged(this.pool);
    else this.sessionsChanged(this.sessionAgents!);
  }

  private poolChanged({ busy, count }: AgentPool): void {
    this.busy.set(busy);
    this.onLine(busy, busy > count ? busy : count, busy >= count);
  }

  private sessionsChanged(agents: SessionAgents): void {
    const { engaged, sessions } = agents;
    if (engaged !== this.busy.value) this.busy.set(engaged);
    if (sessions !== this.sessions.value) this.sessions.set(sessions);
    this.onLine(engaged, agents.staffed, agents.withRoom === 0);
  }

  private onLine(engaged: number, people: number, full: boolean): void {
    const staffed = this.afterClosing || this.late ? engaged : people;
    if (staffed !== this.staffed.value) this.staffed.set(staffed);
    if (this.overtime !== null) this.overtime.set(this.late ? engaged : 0);
    const allBusy = full && !this.afterClosing && !this.late ? 1 : 0;
    if (allBusy !== this.allBusy.value) this.allBusy.set(allBusy);
  }
}
