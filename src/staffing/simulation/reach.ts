/**
 * How far an agent's help reaches: the intervals of arrival in which one agent more or fewer in a place can change
 * what contacts meet. Live contacts are helped in the interval itself and, since a queue is carried over, for some
 * handling times after it (much longer where nobody gives up); work with a deadline of hours is helped from that
 * deadline before to that deadline after, counted in opening hours. The stages of a case pass on what they put off: they
 * are helped for a deadline more, and so are those who call to ask where their case is.
 *
 * Places whose reaches do not meet can be changed in one and the same simulation and still be told apart. A reach
 * that is a little too short makes an effect look smaller than it is: every plan that is adopted is simulated as a
 * whole, so that costs time, never truth.
 */
import { meanOf } from '../../random/index.ts';
import { type CaseKind, intervalsOf, type Scenario, serviceLevelsOf, workOf } from '../../scenario/index.ts';
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
  /** Of each group: contacts that ask for its cases, and the intervals after a place in which they feel it. */
  private readonly asking: readonly ReadonlyMap<number, number>[];

  constructor(scenario: Scenario, plan: Plan) {
    const intervals = intervalsOf(scenario.calendar);
    const length = scenario.calendar.intervalLength;
    this.intervals = intervals.length;
    const longest = scenario.types.map((type) =>
      serviceLevelsOf(type).reduce((most, { within }) => Math.max(most, within), 0),
    );
    const isDeferred = scenario.types.map(({ channel }) => workOf(channel) === 'deferred');
    this.isDeferred = isDeferred;
    const stages = new Set((scenario.cases ?? []).flatMap((kind) => stageTypesOf(kind)));
    this.own = plan.groups.map(({ types }) => types);
    this.before = longest.map((within, t) => (isDeferred[t] ? Math.ceil(within / length) : 0));
    this.after = scenario.types.map(({ id, patience, redial, callback }, t) => {
      const handling = plan.types[t]!.handling.meanMost;
      const queue = handling * (patience || isDeferred[t] ? memory.impatient : memory.patient);
      const back = (redial ? meanOf(redial.delay) : 0) + (callback ? callbackDelay(callback, length) : 0);
      const put = isDeferred[t] ? longest[t]! * (stages.has(id) ? 2 : 1) : 0;
      return Math.ceil((queue + back + put) / length);
    });
    this.openAt = scenario.types.map((_, t) => {
      const open = intervals.map(({ start, end }) => isOpenIn(plan, t, start, end));
      let passed = 0;
      return Int32Array.from(open, (isOpen) => (isOpen ? passed++ : passed));
    });
    const near = plan.groups.map(({ types }) => {
      const others = plan.groups.filter((other) => other.types.some((t) => types.includes(t)));
      return [...new Set(others.flatMap((other) => [...other.types]))];
    });
    this.asking = near.map((types) => askingOf(scenario, types, this.after));
    this.helped = near.map((types, g) => [...new Set([...types, ...this.asking[g]!.keys()])]);
  }

  /** Types whose contacts feel an agent of a group: its own, those of groups that share one with it, who asks for cases. */
  typesOf(group: number): readonly number[] {
    return this.helped[group]!;
  }

  /** Intervals of arrival in which contacts of a type feel an agent in a place; undefined: none. */
  of({ group, interval }: Place, type: number): Stretch | undefined {
    const openAt = this.openAt[type]!;
    const own = openAt[interval]!;
    const first = own - this.before[type]!;
    const last = own + Math.max(this.after[type]!, this.asking[group]!.get(type) ?? 0);
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

/** Who asks for cases whose stages are among these types: the type, and for how many intervals a stage is felt there. */
function askingOf(
  { types, cases = [] }: Scenario,
  near: readonly number[],
  after: readonly number[],
): Map<number, number> {
  const asking = new Map<number, number>();
  const indexOf = (type: string) => types.findIndex(({ id }) => id === type);
  for (const kind of cases) {
    const stages = stageTypesOf(kind).map(indexOf);
    if (!kind.status || !stages.some((t) => near.includes(t))) continue;
    const type = indexOf(kind.status.type);
    asking.set(type, Math.max(asking.get(type) ?? 0, ...stages.map((t) => after[t]!)));
  }
  return asking;
}

/** Ids of the types that are worked as stages of a kind of case. */
function stageTypesOf({ stages }: CaseKind): string[] {
  return stages.flatMap((stage) => ('type' in stage ? [stage.type] : []));
}

/** Intervals over which promised calls are spread out. */
function callbackDelay(callback: NonNullable<Scenario['types'][number]['callback']>, length: number): number {
  const { slots, retryDelay = 0, window = 0 } = callback;
  return slots ? (slots.length ?? length) * (slots.choice ?? 8) : retryDelay + window;
}
