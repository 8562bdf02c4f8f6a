/**
 * Whole people on the line from each step of a group on, as one replication has them.
 *
 * Absence: the people of a day are numbered 1 to the most that any of its steps asks for; each stays away the
 * whole day with the group's probability, so a step that asks for n has those of 1 … n who came, and whoever
 * is missed in the morning is missed in the afternoon. Scheduled people: of those who came, the share left by
 * planned shrinkage is on the line. What is no whole number then (or was none in the scenario) is drawn up or
 * down, with the matching probability, for each step.
 */
import { ownDraw, toUnit } from '../../random/index.ts';
import type { StaffPlan } from '../plan/staff-plan.ts';

export class StaffCounts {
  private readonly plan: StaffPlan;
  private readonly counts: Int32Array;
  /** How many of the day's first n people came, where people may be absent. */
  private readonly came: Int32Array;
  private readonly certain: boolean;

  constructor(plan: StaffPlan) {
    const mostGiven = plan.count.reduce((most, count) => Math.max(most, Math.ceil(count)), 0);
    this.plan = plan;
    this.counts = new Int32Array(plan.count.length);
    this.came = new Int32Array(plan.absence > 0 ? mostGiven + 1 : 0);
    this.certain =
      plan.absence === 0 && plan.count.every((count) => Number.isInteger(count * plan.onTheLine));
    if (this.certain) this.draw(0);
  }

  /** Draws who is there in this replication. */
  start(replication: number): void {
    if (!this.certain) this.draw(replication);
  }

  /** People on the line from a step on. */
  at(step: number): number {
    return this.counts[step]!;
  }

  /** Count that stays after the closing of a session: the last positive one, or 0. */
  afterClosing(session: number): number {
    const { first } = this.plan;
    for (let step = first[session + 1]! - 1; step >= first[session]!; step--) {
      if (this.counts[step]! > 0) return this.counts[step]!;
    }
    return 0;
  }

  /** Count of the last step by `now` (seconds of the session) that has anybody, or 0. */
  lastPositive(session: number, now: number): number {
    const { first, at } = this.plan;
    for (let step = first[session + 1]! - 1; step >= first[session]!; step--) {
      if (at[step]! <= now && this.counts[step]! > 0) return this.counts[step]!;
    }
    return 0;
  }

  private draw(replication: number): void {
    const { plan, counts } = this;
    for (let step = 0; step < counts.length; step++) {
      if (plan.absence > 0 && (step === 0 || plan.day[step] !== plan.day[step - 1])) {
        this.drawAbsence(replication, plan.day[step]!);
      }
      const people = this.present(plan.count[step]!) * plan.onTheLine;
      counts[step] = wholePeople(plan, people, replication, step);
    }
  }

  private drawAbsence(replication: number, day: number): void {
    const { came, plan } = this;
    for (let person = 1; person < came.length; person++) {
      came[person] = came[person - 1]! + (comes(plan, replication, person, day) ? 1 : 0);
    }
  }

  /** Those of the first `count` people who came; of a fraction of somebody, the fraction. */
  private present(count: number): number {
    if (this.plan.absence === 0) return count;
    const whole = Math.floor(count);
    const sure = this.came[whole]!;
    return count === whole ? sure : sure + (count - whole) * (this.came[whole + 1]! - sure);
  }
}

/** A number of people as whole people: drawn up or down, with the matching probability, by the draw `of`. */
export function wholePeople({ key }: StaffPlan, people: number, replication: number, of: number): number {
  const whole = Math.floor(people);
  if (people === whole) return whole;
  return toUnit(ownDraw(key, replication, of, 0)) < people - whole ? whole + 1 : whole;
}

/** Whether a person, numbered from 1, comes on a day (or to the shift of a day). */
export function comes(
  { absence, absenceKey }: StaffPlan,
  replication: number,
  person: number,
  day: number,
): boolean {
  return toUnit(ownDraw(absenceKey, replication, person, day)) >= absence;
}
