/**
 * The people of a group who work shifts, as individuals: who comes, who is on duty, who owes or has a break.
 *
 * Of the people of a shift each is absent that day with the group's probability; if they are scheduled, the
 * share left by planned shrinkage comes on the line, a fraction drawn up or down. Those who come take the first
 * of the duty's agents.
 *
 * A break is due at its time and begins when the agent has nothing in hand: at once, or after the contact (of
 * chats: the last one; no new one is taken). It keeps its length; the next one, if due meanwhile, follows. The
 * end of the shift ends a break. Whoever ends a shift finishes what is in hand as a leaver, on top of those who
 * come.
 */

import { comes, wholePeople } from '../draws/staff-counts.ts';
import type { ShiftPlan } from '../plan/shift-plan.ts';
import type { StaffPlan } from '../plan/staff-plan.ts';
import type { Centre } from './centre.ts';
import type { SessionAgents } from './session-agents.ts';

const away = 0;
const onDuty = 1;
const resting = 2;

export class Roster {
  readonly plan: ShiftPlan;
  /** People on a break. */
  onBreak = 0;
  private readonly staff: StaffPlan;
  private readonly agents: SessionAgents;
  private readonly group: number;
  /** People of each duty who are there in this replication. */
  private readonly present: Int32Array;
  private readonly state: Uint8Array;
  /** Breaks due and not begun, seconds. */
  private readonly owed: Float64Array;

  constructor(plan: ShiftPlan, staff: StaffPlan, agents: SessionAgents, group: number) {
    this.plan = plan;
    this.staff = staff;
    this.agents = agents;
    this.group = group;
    this.present = new Int32Array(plan.people.length);
    this.state = new Uint8Array(plan.most);
    this.owed = new Float64Array(plan.most);
  }

  /** Draws who is there in a replication. */
  start(replication: number): void {
    const { plan, staff, present } = this;
    for (let duty = 0; duty < present.length; duty++) {
      const draw = plan.draw[duty]!;
      let came = plan.people[duty]!;
      if (staff.absence > 0) {
        for (let person = plan.people[duty]!; person > 0; person--) {
          if (!comes(staff, replication, person, draw)) came -= 1;
        }
      }
      present[duty] = wholePeople(staff, came * staff.onTheLine, replication, draw);
    }
  }

  /** Everybody is away at an opening, until the agenda brings them. */
  open(): void {
    this.state.fill(away);
    this.owed.fill(0);
    this.onBreak = 0;
  }

  firstAgent(duty: number): number {
    return this.plan.firstAgent[duty]!;
  }

  /** One beyond the last agent of a duty who is there. */
  lastAgent(duty: number): number {
    return this.plan.firstAgent[duty]! + this.present[duty]!;
  }

  begin(duty: number, now: number): void {
    for (let agent = this.firstAgent(duty); agent < this.lastAgent(duty); agent++) {
      this.state[agent] = onDuty;
      this.agents.bring(agent, now);
    }
  }

  /** A break of `length` seconds is due for everybody on a duty. */
  oweBreak(duty: number, length: number, centre: Centre): void {
    for (let agent = this.firstAgent(duty); agent < this.lastAgent(duty); agent++) {
      this.owed[agent]! += length;
      if (this.state[agent] !== onDuty) continue;
      this.agents.sendAway(agent);
      this.freed(agent, centre);
    }
  }

  /** An agent's shift is over. */
  end(agent: number): void {
    if (this.state[agent] === resting) this.onBreak -= 1;
    this.state[agent] = away;
    this.owed[agent] = 0;
    this.agents.sendAway(agent);
  }

  /** An agent has less in hand, maybe nothing: a break that was due begins. */
  freed(agent: number, centre: Centre): void {
    if (this.state[agent] !== onDuty || this.owed[agent] === 0 || !this.agents.isOff(agent)) return;
    this.state[agent] = resting;
    this.onBreak += 1;
    this.rest(agent, centre);
  }

  /** A break is over: the next one if it is due, else back on the line. Returns whether anybody is back. */
  endBreak(agent: number, centre: Centre): boolean {
    if (this.state[agent] !== resting) return false;
    if (this.owed[agent]! > 0) {
      this.rest(agent, centre);
      return false;
    }
    this.state[agent] = onDuty;
    this.onBreak -= 1;
    this.agents.bring(agent, centre.clock.now);
    return true;
  }

  /**
   * Closing, with a line to be served: breaks not begun fall away, and whoever is there stays. If nobody is,
   * those stay whose shifts ended last.
   */
  stay(session: number, now: number): void {
    let someone = false;
    for (let agent = 0; agent < this.state.length; agent++) {
      if (this.state[agent] === away) continue;
      someone = true;
      if (this.state[agent] === onDuty && this.owed[agent]! > 0) this.agents.bring(agent, now);
      this.owed[agent] = 0;
    }
    if (!someone) this.agents.setCount(this.lastToLeave(session, now), now);
  }

  private rest(agent: number, centre: Centre): void {
    centre.enterBreakEnd(agent, this.group, centre.clock.now + this.owed[agent]!);
    this.owed[agent] = 0;
  }

  /** People of the shifts that ended last by `now`. */
  lastToLeave(session: number, now: number): number {
    const { firstDuty, until } = this.plan;
    let latest = 0;
    let people = 0;
    for (let duty = firstDuty[session]!; duty < firstDuty[session + 1]!; duty++) {
      const here = this.present[duty]!;
      if (here === 0 || until[duty]! < latest || until[duty]! > now) continue;
      people = until[duty]! > latest ? here : people + here;
      latest = until[duty]!;
    }
    return people;
  }
}
