/**
 * Events as they are recorded: parallel arrays that grow, and at the end are put in order of time, what happened at
 * one instant in the order in which it was recorded.
 */
import type { TraceEvents } from '../trace-format.ts';

type Mutable = { -readonly [K in keyof TraceEvents]: TraceEvents[K] };

export class TraceColumns {
  length = 0;
  private columns = columnsOf(1024);

  /** Adds an event; the caller fills what it has besides time and kind. Returns its index. */
  add(time: number, kind: number): number {
    if (this.length === this.columns.time.length) this.grow();
    const i = this.length++;
    const { columns } = this;
    columns.time[i] = time;
    columns.kind[i] = kind;
    columns.contact[i] = -1;
    columns.number[i] = -1;
    columns.type[i] = -1;
    columns.group[i] = -1;
    columns.agent[i] = -1;
    columns.outcome[i] = -1;
    return i;
  }

  get into(): TraceEvents {
    return this.columns;
  }

  /** All events in order of time. */
  inOrder(): TraceEvents {
    const { length, columns } = this;
    const order = Uint32Array.from({ length }, (_, i) => i);
    order.sort((a, b) => columns.time[a]! - columns.time[b]! || a - b);
    const sorted = columnsOf(length);
    sorted.length = length;
    for (const name of names) {
      const from = columns[name];
      const to = sorted[name];
      for (let i = 0; i < length; i++) to[i] = from[order[i]!]!;
    }
    return sorted;
  }

  private grow(): void {
    const larger = columnsOf(2 * this.length);
    for (const name of names) larger[name].set(this.columns[name]);
    this.columns = larger;
  }
}

function columnsOf(capacity: number): Mutable {
  return {
    length: 0,
    time: new Float64Array(capacity),
    kind: new Uint8Array(capacity),
    contact: new Int32Array(capacity),
    number: new Int32Array(capacity),
    type: new Int16Array(capacity),
    group: new Int16Array(capacity),
    agent: new Int32Array(capacity),
    attempt: new Int32Array(capacity),
    origin: new Uint8Array(capacity),
    change: new Uint8Array(capacity),
    value: new Int32Array(capacity),
    outcome: new Int8Array(capacity),
    wait: new Float64Array(capacity),
  };
}

const names = [
  'time',
  'kind',
  'contact',
  'number',
  'type',
  'group',
  'agent',
  'attempt',
  'origin',
  'change',
  'value',
  'outcome',
  'wait',
] as const;
