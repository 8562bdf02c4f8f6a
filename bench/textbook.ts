/**
 * The yardstick: a call centre as a textbook on discrete-event simulation writes it, for M/M/n+M. Events and
 * calls are objects, the calendar is a binary heap that is handed a comparator, every purpose has a seedrandom
 * stream (its default ARC4), times are −mean · ln(1 − u). A call brings its handle time and patience along, as
 * in Holdline's kernels: three draws a call on either side. Who would have to wait gets an event for the end of
 * her patience; if she is answered first, that event finds so when it comes up.
 *
 * Written to be read, and with care (no work is done twice), but without typed arrays or tricks of the engine.
 */
import seedrandom from 'seedrandom';
import type { SteadyQueue } from './workloads.ts';

interface Call {
  readonly arrival: number;
  readonly handleTime: number;
  readonly patience: number;
  waiting: boolean;
}

interface Occurrence {
  readonly time: number;
  readonly kind: 'arrival' | 'endOfHandling' | 'endOfPatience';
  readonly call: Call;
}

/** Simulates `calls` arrivals from an empty centre; those of the first `warmUp` seconds do not count. */
export function runTextbook(queue: SteadyQueue, seed: string, warmUp: number, calls: number) {
  const arrivals = seedrandom(`${seed}/arrivals`);
  const handleTimes = seedrandom(`${seed}/handleTimes`);
  const patiences = seedrandom(`${seed}/patiences`);
  const exponential = (stream: () => number, mean: number) => -Math.log(1 - stream()) * mean;
  const calendar = new Heap<Occurrence>((a, b) => a.time - b.time);
  const line: Call[] = [];
  let head = 0; // of the line; who stands before it has left
  let idle = queue.agents;
  let arrived = 0;
  const counted = { calls: 0, abandoned: 0, inTime: 0, waited: 0 };

  const scheduleArrival = (now: number) => {
    const time = now + exponential(arrivals, 1 / queue.arrivalRate);
    const handleTime = exponential(handleTimes, queue.handleTime);
    const patience = exponential(patiences, queue.patience);
    calendar.push({ time, kind: 'arrival', call: { arrival: time, handleTime, patience, waiting: true } });
  };
  const leave = (call: Call, now: number, answered: boolean) => {
    call.waiting = false;
    if (call.arrival < warmUp) return;
    const wait = now - call.arrival;
    counted.calls += 1;
    counted.waited += wait;
    if (!answered) counted.abandoned += 1;
    else if (wait <= queue.acceptableWait) counted.inTime += 1;
  };
  const answer = (call: Call, now: number) => {
    leave(call, now, true);
    calendar.push({ time: now + call.handleTime, kind: 'endOfHandling', call });
  };

  scheduleArrival(0);
  for (let event = calendar.pop(); event; event = calendar.pop()) {
    const { time: now, kind, call } = event;
    if (kind === 'arrival') {
      arrived += 1;
      if (arrived < calls) scheduleArrival(now);
      if (idle > 0) {
        idle -= 1;
        answer(call, now);
      } else {
        line.push(call);
        calendar.push({ time: now + call.patience, kind: 'endOfPatience', call });
      }
    } else if (kind === 'endOfHandling') {
      while (head < line.length && !line[head]!.waiting) head += 1;
      if (head < line.length) answer(line[head++]!, now);
      else {
        line.length = head = 0; // nobody waits: the line starts anew
        idle += 1;
      }
    } else if (call.waiting) leave(call, now, false);
  }
  return counted;
}

class Heap<T> {
  private readonly items: T[] = [];
  private readonly compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.compare = compare;
  }

  push(item: T): void {
    const { items, compare } = this;
    let hole = items.push(item) - 1;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (compare(item, items[parent]!) >= 0) break;
      items[hole] = items[parent]!;
      hole = parent;
    }
    items[hole] = item;
  }

  pop(): T | undefined {
    const { items, compare } = this;
    const first = items[0];
    const last = items.pop();
    if (items.length === 0 || last === undefined) return first;
    let hole = 0;
    for (let child = 1; child < items.length; child = 2 * hole + 1) {
      if (child + 1 < items.length && compare(items[child + 1]!, items[child]!) < 0) child += 1;
      if (compare(last, items[child]!) <= 0) break;
      items[hole] = items[child]!;
      hole = child;
    }
    items[hole] = last;
    return first;
  }
}
