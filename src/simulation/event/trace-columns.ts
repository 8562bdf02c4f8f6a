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

  /** All events in order of time: lanes were recorded one after the other, each in order, so most days are as they are. */
  inOrder(): TraceEvents {
    const { length, columns } = this;
    const order = mergedOrder(columns.time, length);
    const sorted = columnsOf(length);
    sorted.length = length;
    for (const name of names) {
      if (order) arrange(columns[name], order, sorted[name]);
      else sorted[name].set(columns[name].subarray(0, length));
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

/** The order of time of runs that are each in order, the earlier run first at one instant; undefined of one run. */
function mergedOrder(time: Float64Array, length: number): Uint32Array | undefined {
  let starts = [0];
  for (let i = 1; i < length; i++) if (time[i]! < time[i - 1]!) starts.push(i);
  if (starts.length === 1) return undefined;
  let from = Uint32Array.from({ length }, (_, i) => i);
  let into = new Uint32Array(length);
  while (starts.length > 1) {
    const merged: number[] = [];
    for (let run = 0; run < starts.length; run += 2) {
      const [low, middle, high] = [starts[run]!, starts[run + 1] ?? length, starts[run + 2] ?? length];
      merge(time, from, into, low, middle, high);
      merged.push(low);
    }
    starts = merged;
    [from, into] = [into, from];
  }
  return from;
}

/** Merges two neighbouring runs of an order into one. */
function merge(
  time: Float64Array,
  from: Uint32Array,
  into: Uint32Array,
  low: number,
  middle: number,
  high: number,
): void {
  let a = low;
  let b = middle;
  for (let i = low; i < high; i++) {
    const isFirst = a < middle && (b >= high || time[from[a]!]! <= time[from[b]!]!);
    into[i] = isFirst ? from[a++]! : from[b++]!;
  }
}

type Column = TraceEvents[(typeof names)[number]];

function arrange(from: Column, order: Uint32Array, into: Column): void {
  for (let i = 0; i < order.length; i++) into[i] = from[order[i]!]!;
}
