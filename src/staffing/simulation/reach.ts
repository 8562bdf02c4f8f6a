/**
 * How far an agent's help reaches: the intervals of arrival in which one agent more or fewer in a place can change
 * what contacts meet. Live contacts are helped in the interval itself and, since a queue is carried over, for some
 * handling times after it (much longer where nobody gives up); work with a deadline of hours is helped from that
 * deadline before to that deadline after, counted in opening hours.
 *
 * Places whose reaches do not meet can be changed in one and the same simulation and still be told apart. A reach
 * that is a little too short makes an effect look smaller than it is: every plan that is adopted is simulated as a
 * whole, so that costs time, never truth.
 */
import { meanOf } from '../../random/index.ts';
import { intervalsOf, type Scenario, serviceLevelsOf, workOf } from '../../scenario/index.ts';
import type { Plan } from '../../simulation/index.ts';
import { isOpenIn, type Place } from './places.ts';

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Handling times after which a queue has forgotten an agent: where people give up, and where nobody does. */
const memory = { impatient: 3, patient: 40 };

export class Reach {
  private readonly intervals: number;
  /** Of each type: intervals of help before and after, counted in its open intervals. */
  private readonly before: readonly number[];
  private readonly after: readonly number[];
  /** Of each type: the number of the first open interval that is not before an interval. */
  private readonly openAt: readonly Int32Array[];
  private readonly helped: readonly (readonly number[])[];
  private readonly own: readonly Int32Array[];
  private readonly isDeferred: readonly boolean[];

  constructor(scenario: Scenario, plan: Plan) {
    const intervals = intervalsOf(scenario.calendar);
    const length = scenario.calendar.intervalLength;
    this.intervals = intervals.length;
    const longest = scenario.types.map((type) =>
      serviceLevelsOf(type).reduce((most, { within }) => Math.max(most, within), 0),
    );
    const isDeferred = scenario.types.map(({ channel }) => workOf(channel) === 'deferred');
    this.isDeferred = isDeferred;
    this.own = plan.groups.map(({ types }) => types);
    this.before = longest.map((within, t) => (isDeferred[t] ? Math.ceil(within / length) : 0));
    this.after = scenario.types.map(({ patience, redial, callback }, t) => {
      const handling = plan.types[t]!.handling.meanMost;
      const queue = handling * (patience || isDeferred[t] ? memory.impatient : memory.patient);
      const back = (redial ? meanOf(redial.delay) : 0) + (callback ? callbackDelay(callback, length) : 0);
      return Math.ceil((queue + back + (isDeferred[t] ? longest[t]! : 0)) / length);
    });
    this.openAt = scenario.types.map((_, t) => {
      const open = intervals.map(({ start, end }) => isOpenIn(plan, t, start, end));
      let passed = 0;
      return Int32Array.from(open, (isOpen) => (isOpen ? passed++ : passed));
    });
    this.helped = plan.groups.map(({ types }) => {
      const near = plan.groups.filter((other) => other.types.some((t) => types.includes(t)));
      return [...new Set(near.flatMap((other) => [...other.types]))];
    });
  }

  /** Types whose contacts feel an agent of a group: its own, and those of groups that share one with it. */
  typesOf(group: number): readonly number[] {
    return this.helped[group]!;
  }

  /** Intervals of arrival in which contacts of a type feel an agent in a place; undefined: none. */
  of({ interval }: Place, type: number): Stretch | undefined {
    const openAt = this.openAt[type]!;
    const own = openAt[interval]!;
    const first = own - this.before[type]!;
    const last = own + this.after[type]!;
    let from = this.intervals;
    let to = -1;
    for (let i = 0; i < this.intervals; i++) {
      if (openAt[i]! < first || openAt[i]! > last) continue;
      from = Math.min(from, i);
      to = i;
    }
    return to < 0 ? undefined : { from, to };
  }

  /** Intervals of arrival where an agent helps contacts of a type that the group itself answers most; undefined: none. */
  helps(place: Place, type: number): Stretch | undefined {
    if (!this.own[place.group]!.includes(type)) return undefined;
    if (this.isDeferred[type]!) return this.of(place, type);
    return { from: place.interval, to: place.interval + 1 };
  }
}

/** Intervals over which promised calls are spread out. */
function callbackDelay(callback: NonNullable<Scenario['types'][number]['callback']>, length: number): number {
  const { slots, retryDelay = 0, window = 0 } = callback;
  return slots ? (slots.length ?? length) * (slots.choice ?? 8) : retryDelay + window;
}
