/**
 * What is recorded of a replication: the events of all lanes, and checkpoints of the state at equal distances, to
 * which every lane adds its part. Room for checkpoints grows as lanes need it.
 */
import type { Scenario } from '../../scenario/index.ts';
import type { Plan } from '../plan/plan.ts';
import type { PromiseLog } from '../promise-log.ts';
import { type Trace, type TraceKind, traceKinds } from '../trace-format.ts';
import { TraceColumns } from './trace-columns.ts';

const kindOf = Object.fromEntries(traceKinds.map((kind, index) => [kind, index])) as Record<
  TraceKind,
  number
>;

/** Checkpoints a minute apart, farther in a horizon of more than about a month. */
const minute = 60;
const mostCheckpoints = 50_000;

/** Events and checkpoints of all lanes. */
export class TraceRecord {
  readonly columns = new TraceColumns();
  readonly promises: PromiseLog = [];
  readonly start: number;
  readonly every: number;
  readonly width: number;
  /** Serial number of the next contact or case. */
  serial = 0;
  /** Checkpoints of the lane that has most. */
  count = 0;
  private states: Int32Array;
  private readonly plan: Plan;

  constructor(plan: Plan) {
    this.plan = plan;
    this.start = plan.sessions[0]?.opens ?? 0;
    const span = (plan.sessions.at(-1)?.closes ?? 0) - this.start;
    this.every = minute * Math.max(1, Math.ceil(span / (minute * mostCheckpoints)));
    this.width = 3 * plan.types.length + 4 * plan.groups.length + plan.cases.length;
    this.states = new Int32Array(64 * this.width);
  }

  /** Notes that something happened, `time` seconds from the first midnight; returns its place in the columns. */
  note(kind: TraceKind, time: number): number {
    return this.columns.add(time, kindOf[kind]);
  }

  /** Room for checkpoint `k`; what a lane does not write stays 0. */
  room(k: number): Int32Array {
    this.count = Math.max(this.count, k + 1);
    if ((k + 1) * this.width > this.states.length) {
      const larger = new Int32Array(2 * (k + 1) * this.width);
      larger.set(this.states);
      this.states = larger;
    }
    return this.states.subarray(k * this.width, (k + 1) * this.width);
  }

  trace(replication: number, scenario: Scenario): Trace {
    const events = this.columns.inOrder();
    const event = new Int32Array(this.count);
    for (let k = 0, i = 0; k < this.count; k++) {
      while (i < events.length && events.time[i]! < this.start + k * this.every) i++;
      event[k] = i;
    }
    return {
      replication,
      types: scenario.types.map(({ id }) => id),
      groups: this.plan.groups.map(({ id, concurrency, shifts }) => ({
        id,
        holdsSessions: concurrency !== null || shifts !== null,
      })),
      cases: this.plan.cases.map(({ id }) => id),
      events,
      promises: this.promises,
      checkpoints: {
        start: this.start,
        every: this.every,
        count: this.count,
        width: this.width,
        states: this.states.slice(0, this.count * this.width),
        event,
      },
    };
  }
}
