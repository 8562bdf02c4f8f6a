/**
 * Agents one by one: those who hold several sessions at a time (chat), and those who come and go as
 * individuals (shifts), who may have one contact at a time all the same.
 *
 * All sessions of an agent advance at the same rate r(k)/k, which changes the instant k changes. So each agent
 * has one meter, the work done on any session held since the beginning; a session that starts at meter m with
 * h seconds of work ends when the meter reads m + h. One calendar entry an agent: the earliest such end. Sessions that do
 * not slow one another need none of this: each is entered with its own end, and dropped when it comes.
 *
 * On a decrease agents with the fewest sessions leave first: they take no new one and finish what they hold.
 * An increase takes leavers back first. Agents on the line stand in one list for each number of sessions,
 * longest there first; a new session goes to the agent with the fewest, or with the most but not all. A call
 * takes an agent without sessions whole; such agents stand in no list.
 *
 *   per agent: held · meter · metered (when the meter was read) · calendar entry · list links
 *   per agent and slot (agent · sessions + slot): contact · endsAt (meter reading)
 */
import type { ConcurrencyPlan } from '../plan/concurrency-plan.ts';

const off = 0;
const onLine = 1;
const leaving = 2;
const none = -1;
/** No entry of the calendar. */
export const notEntered = -1;
/** Work without an end of its own. */
export const untilDropped = Number.POSITIVE_INFINITY;

export class SessionAgents {
  /** Agents with at least one session (leavers too), sessions held. */
  engaged = 0;
  sessions = 0;
  /** Of each agent, the calendar's entry for the end of its next session. */
  readonly entry: Int32Array;
  /** Sessions end by themselves, in the calendar each: no agent is in it. */
  readonly areIndependent: boolean;
  private readonly plan: ConcurrencyPlan;
  private readonly status: Uint8Array;
  private readonly held: Int32Array;
  private readonly onCall: Uint8Array;
  private readonly freeSince: Float64Array;
  private readonly meter: Float64Array;
  private readonly metered: Float64Array;
  private readonly contact: Int32Array;
  private readonly endsAt: Float64Array;
  private readonly before: Int32Array;
  private readonly after: Int32Array;
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private leavers = 0;
  private readonly room: Int32Array;
  private readonly place: number;

  /**
   * Keeps three numbers from `place` of `room` on: idle agents, agents with room for one more session, agents on the
   * line.
   */
  constructor(plan: ConcurrencyPlan, most: number, room: Int32Array, place: number) {
    const slots = most * plan.sessions;
    this.plan = plan;
    this.room = room;
    this.place = place;
    this.entry = new Int32Array(most);
    this.areIndependent = plan.independent;
    this.status = new Uint8Array(most);
    this.held = new Int32Array(most);
    this.onCall = new Uint8Array(most);
    this.freeSince = new Float64Array(most);
    this.meter = new Float64Array(most);
    this.metered = new Float64Array(most);
    this.contact = new Int32Array(slots);
    this.endsAt = new Float64Array(slots);
    this.before = new Int32Array(most);
    this.after = new Int32Array(most);
    this.first = new Int32Array(plan.sessions + 1);
    this.last = new Int32Array(plan.sessions + 1);
  }

  /** Empties the room and puts `count` agents on the line. */
  open(count: number): void {
    this.status.fill(off);
    this.entry.fill(notEntered);
    this.held.fill(0);
    this.onCall.fill(0);
    this.freeSince.fill(0);
    this.room.fill(0, this.place, this.place + 3);
    this.meter.fill(0);
    this.metered.fill(0);
    this.first.fill(none);
    this.last.fill(none);
    this.engaged = 0;
    this.sessions = 0;
    this.leavers = 0;
    this.setCount(count, 0);
  }

  /** Agents on the line. */
  get count(): number {
    return this.room[this.place + 2]!;
  }

  /** Agents on the line without any session or call. */
  get idle(): number {
    return this.room[this.place]!;
  }

  /** Agents on the line who may take one more session. */
  get withRoom(): number {
    return this.room[this.place + 1]!;
  }

  /** Since when the longest idle agent is idle; Infinity when nobody is. */
  get idleSince(): number {
    const agent = this.first[0]!;
    return agent === none ? Number.POSITIVE_INFINITY : this.freeSince[agent]!;
  }

  get staffed(): number {
    return this.count + this.leavers;
  }

  /** Brings the number of agents on the line to `count`: idle agents go first, then those on a call, then by sessions. */
  setCount(count: number, now: number): void {
    this.sendAwayFrom(0, count);
    for (let agent = 0; agent < this.status.length && this.count > count; agent++) {
      if (this.onCall[agent] === 1 && this.status[agent] === onLine) this.sendAway(agent);
    }
    for (let k = 1; k <= this.plan.sessions; k++) this.sendAwayFrom(k, count);
    for (let agent = 0; agent < this.status.length && this.count < count && this.leavers > 0; agent++) {
      if (this.status[agent] === leaving) this.bring(agent, now);
    }
    for (let agent = 0; agent < this.status.length && this.count < count; agent++) {
      if (this.status[agent] === off) this.bring(agent, now);
    }
  }

  /** An agent comes on the line, or stays though leaving. */
  bring(agent: number, now: number): void {
    if (this.status[agent] === onLine) return;
    if (this.status[agent] === leaving) this.leavers -= 1;
    this.status[agent] = onLine;
    this.room[this.place + 2]! += 1;
    if (this.onCall[agent] === 0) this.link(agent, now);
  }

  /** An agent leaves the line: at once, or as a leaver after what is in hand. */
  sendAway(agent: number): void {
    if (this.status[agent] !== onLine) return;
    const atWork = this.held[agent]! > 0 || this.onCall[agent] === 1;
    if (this.onCall[agent] === 0) this.unlink(agent);
    this.room[this.place + 2]! -= 1;
    this.status[agent] = atWork ? leaving : off;
    if (atWork) this.leavers += 1;
  }

  /** A call takes the longest idle agent whole; returns the agent. Call only while somebody is idle. */
  startCall(contact: number): number {
    const agent = this.first[0]!;
    this.unlink(agent);
    this.onCall[agent] = 1;
    this.contact[agent * this.plan.sessions] = contact;
    this.engaged += 1;
    this.sessions += 1;
    return agent;
  }

  /** The contact that has an agent whole, −1 without one. */
  callOf(agent: number): number {
    return this.onCall[agent] === 1 ? this.contact[agent * this.plan.sessions]! : none;
  }

  /** Off the line, with nothing in hand. */
  isOff(agent: number): boolean {
    return this.status[agent] === off;
  }

  isLeaving(agent: number): boolean {
    return this.status[agent] === leaving;
  }

  /** Ends an agent's call. */
  finishCall(agent: number, now: number): void {
    this.onCall[agent] = 0;
    this.engaged -= 1;
    this.sessions -= 1;
    this.read(agent, now);
    this.afterWork(agent, now);
  }

  /** Starts a session of `work` seconds (Infinity: until it is dropped); returns the agent. Call only while somebody has room. */
  start(contact: number, work: number, now: number): number {
    const agent = this.agentWithRoom();
    this.unlink(agent);
    this.read(agent, now);
    const slot = agent * this.plan.sessions + this.held[agent]!;
    this.contact[slot] = contact;
    this.endsAt[slot] = this.meter[agent]! + work;
    if (this.held[agent] === 0) this.engaged += 1;
    this.held[agent]! += 1;
    this.sessions += 1;
    this.link(agent, now);
    return agent;
  }

  /** Ends the session of an agent that is due; returns its contact. */
  finish(agent: number, now: number): number {
    this.read(agent, now);
    return this.endSlot(agent, this.dueSlot(agent), now);
  }

  /** Ends the session of a contact whose work ends elsewhere. */
  drop(agent: number, contact: number, now: number): void {
    this.read(agent, now);
    let slot = agent * this.plan.sessions;
    while (this.contact[slot] !== contact) slot += 1;
    this.endSlot(agent, slot, now);
  }

  private endSlot(agent: number, slot: number, now: number): number {
    const lastSlot = agent * this.plan.sessions + this.held[agent]! - 1;
    const contact = this.contact[slot]!;
    this.contact[slot] = this.contact[lastSlot]!;
    this.endsAt[slot] = this.endsAt[lastSlot]!;
    if (this.status[agent] === onLine) this.unlink(agent);
    this.held[agent]! -= 1;
    this.sessions -= 1;
    if (this.held[agent] === 0) this.engaged -= 1;
    this.afterWork(agent, now);
    return contact;
  }

  /** When the agent's next session ends if nothing changes; Infinity without one. */
  nextEnd(agent: number, now: number): number {
    if (this.held[agent] === 0) return Number.POSITIVE_INFINITY;
    const left = this.endsAt[this.dueSlot(agent)]! - this.meter[agent]!;
    return now + Math.max(0, left) / this.plan.rate[this.held[agent]!]!;
  }

  private agentWithRoom(): number {
    const most = this.plan.sessions - 1;
    for (let step = 0; step <= most; step++) {
      const agent = this.first[this.plan.fullest ? most - step : step]!;
      if (agent !== none) return agent;
    }
    return none;
  }

  private dueSlot(agent: number): number {
    const from = agent * this.plan.sessions;
    let due = from;
    for (let slot = from + 1; slot < from + this.held[agent]!; slot++) {
      if (this.endsAt[slot]! < this.endsAt[due]!) due = slot;
    }
    return due;
  }

  private read(agent: number, now: number): void {
    this.meter[agent]! += (now - this.metered[agent]!) * this.plan.rate[this.held[agent]!]!;
    this.metered[agent] = now;
  }

  private afterWork(agent: number, now: number): void {
    if (this.status[agent] === onLine) this.link(agent, now);
    else if (this.held[agent] === 0) {
      this.status[agent] = off;
      this.leavers -= 1;
    }
  }

  private sendAwayFrom(k: number, count: number): void {
    while (this.first[k] !== none && this.count > count) this.sendAway(this.first[k]!);
  }

  private link(agent: number, now: number): void {
    const k = this.held[agent]!;
    if (k < this.plan.sessions) this.room[this.place + 1]! += 1;
    if (k === 0) {
      this.room[this.place]! += 1;
      this.freeSince[agent] = now;
    }
    const last = this.last[k]!;
    this.before[agent] = last;
    this.after[agent] = none;
    if (last === none) this.first[k] = agent;
    else this.after[last] = agent;
    this.last[k] = agent;
  }

  private unlink(agent: number): void {
    const k = this.held[agent]!;
    if (k < this.plan.sessions) this.room[this.place + 1]! -= 1;
    if (k === 0) this.room[this.place]! -= 1;
    const previous = this.before[agent]!;
    const next = this.after[agent]!;
    if (previous === none) this.first[k] = next;
    else this.after[previous] = next;
    if (next === none) this.last[k] = previous;
    else this.before[next] = previous;
  }
}
