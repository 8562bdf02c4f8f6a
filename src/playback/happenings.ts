/**
 * What happened and why, as a reader would tell it: not every event, but those that explain a queue. A queue forms
 * when the first contact has to wait (so many came in the last minutes, so many were expected, all are at work); its
 * first contact waits too long; people come and go; customers give up; promises are made, kept and broken; the queue
 * is gone. Each names its moment, so that it can be looked at.
 *
 * Queues are told of live contacts only: deferred work always waits. A queue that harmed nobody (gone within its
 * acceptable wait) is not told.
 */
import type { Plan, TypePlan } from '../simulation/plan/plan.ts';
import type { Trace } from '../simulation/trace-format.ts';
import { kindIndex, placeIndex } from './stays.ts';

export type Happening = { readonly time: number } & (
  | { readonly what: 'opens' | 'closes' }
  | { readonly what: 'people'; readonly group: number; readonly by: number; readonly now: number }
  | {
      readonly what: 'queueForms';
      readonly type: number;
      /** People on the line who answer the type. */
      readonly people: number;
      /** Of them at after-contact work, where that is told apart. */
      readonly wrapUp: number;
      /** Contacts of the type in the last `lookBack` seconds, and how many were to be expected. */
      readonly came: number;
      readonly expected: number;
    }
  | { readonly what: 'tooLong'; readonly type: number; readonly wait: number; readonly waiting: number }
  | { readonly what: 'queueGone'; readonly type: number; readonly longest: number; readonly lasted: number }
  | { readonly what: 'gaveUp'; readonly type: number; readonly wait: number; readonly comesAgain: boolean }
  | { readonly what: 'sentAway' | 'linesTaken'; readonly type: number }
  | { readonly what: 'promised'; readonly type: number; readonly due: number }
  | { readonly what: 'kept' | 'broken'; readonly type: number; readonly due: number }
);

/** Seconds over which arrivals before a queue are counted. */
export const lookBack = 120;

interface Queue {
  formed: Extract<Happening, { what: 'queueForms' }>;
  tooLong: boolean;
  longest: number;
}

/** People of some groups at after-contact work at a moment. */
type WrapUp = (groups: Int32Array, time: number) => number;

/** The happenings of a trace in order of time. */
export function happeningsOf(trace: Trace, plan: Plan, wrapUp: WrapUp): Happening[] {
  const told: Happening[] = [];
  const teller = new Teller(trace, plan, told, wrapUp);
  for (let i = 0; i < trace.events.length; i++) teller.hear(i);
  for (const { type, due, outcome, firstAttempt, made } of trace.promises) {
    told.push({ time: made, what: 'promised', type, due });
    if (outcome !== 'open') told.push({ time: firstAttempt ?? due, what: outcome, type, due });
  }
  return told.sort((a, b) => a.time - b.time);
}

class Teller {
  private readonly trace: Trace;
  private readonly plan: Plan;
  private readonly told: Happening[];
  private readonly wrapUp: WrapUp;
  private readonly people: number[];
  private readonly queues: (Queue | undefined)[];
  /** Contacts that wait, by type: serial number and since when, the first that came first. */
  private readonly waiting: Map<number, number>[];
  private readonly arrivals: number[][];

  constructor(trace: Trace, plan: Plan, told: Happening[], wrapUp: WrapUp) {
    this.trace = trace;
    this.plan = plan;
    this.told = told;
    this.wrapUp = wrapUp;
    this.people = plan.groups.map(() => 0);
    this.queues = plan.types.map(() => undefined);
    this.waiting = plan.types.map(() => new Map());
    this.arrivals = plan.types.map(() => []);
  }

  hear(i: number): void {
    const { events } = this.trace;
    const time = events.time[i]!;
    const kind = events.kind[i]!;
    if (kind === kindIndex.opens) this.told.push({ time, what: 'opens' });
    else if (kind === kindIndex.closes) this.told.push({ time, what: 'closes' });
    else if (kind === kindIndex.people) this.count(events.group[i]!, events.value[i]!, time);
    else if (events.contact[i]! >= 0 && events.group.length > 0) this.hearContact(i, time, kind);
  }

  private count(group: number, now: number, time: number): void {
    const by = now - this.people[group]!;
    this.people[group] = now;
    this.told.push({ time, what: 'people', group, by, now });
  }

  private hearContact(i: number, time: number, kind: number): void {
    const { events } = this.trace;
    if (kind === kindIndex.caseOpened || kind === kindIndex.caseMoved || kind === kindIndex.caseClosed)
      return;
    const t = events.type[i]!;
    const type = this.plan.types[t]!;
    if (type.deferred) return;
    if (kind === kindIndex.offered) this.arrivals[t]!.push(time);
    this.watchQueue(t, time);
    const contact = events.contact[i]!;
    const change = events.change[i]!;
    const waiting = this.waiting[t]!;
    if ((change & 7) === placeIndex.waiting && change >> 3 !== placeIndex.waiting) {
      if (waiting.size === 0) this.form(t, type, time);
      waiting.set(contact, time);
    } else if (change >> 3 === placeIndex.waiting && (change & 7) !== placeIndex.waiting) {
      this.leave(t, contact, time);
    }
    if (kind === kindIndex.abandoned) {
      const comesAgain = this.isFollowedBy(i, contact);
      this.told.push({ time, what: 'gaveUp', type: t, wait: events.wait[i]!, comesAgain });
    } else if (kind === kindIndex.blocked) this.told.push({ time, what: 'linesTaken', type: t });
    else if (kind === kindIndex.flushed) this.told.push({ time, what: 'sentAway', type: t });
  }

  /** Whether the same contact goes on at this instant: a redial is on its way. */
  private isFollowedBy(i: number, contact: number): boolean {
    const { events } = this.trace;
    for (let next = i + 1; next < events.length && events.time[next] === events.time[i]; next++) {
      if (events.contact[next] === contact) return events.kind[next] === kindIndex.underway;
    }
    return false;
  }

  private form(t: number, { groups, arrivals }: TypePlan, time: number): void {
    let people = 0;
    for (const group of groups) people += this.people[group]!;
    const own = this.arrivals[t]!;
    let came = 0;
    for (let at = own.length - 1; at >= 0 && own[at]! > time - lookBack; at--) came++;
    const expected = expectedBetween(this.plan, arrivals, time - lookBack, time);
    const wrapUp = this.wrapUp(groups, time);
    const formed = { time, what: 'queueForms', type: t, people, wrapUp, came, expected } as const;
    this.queues[t] = { formed, tooLong: false, longest: 0 };
  }

  /** The contact that came first may have waited too long by now. */
  private watchQueue(t: number, time: number): void {
    const queue = this.queues[t];
    const waiting = this.waiting[t]!;
    if (!queue || queue.tooLong) return;
    const { acceptableWait } = this.plan.types[t]!;
    const first = waiting.values().next();
    if (first.done || first.value + acceptableWait >= time) return;
    queue.tooLong = true;
    this.told.push(queue.formed, {
      time: first.value + acceptableWait,
      what: 'tooLong',
      type: t,
      wait: acceptableWait,
      waiting: waiting.size,
    });
  }

  private leave(t: number, contact: number, time: number): void {
    const waiting = this.waiting[t]!;
    const queue = this.queues[t];
    const since = waiting.get(contact);
    waiting.delete(contact);
    if (!queue || since === undefined) return;
    queue.longest = Math.max(queue.longest, time - since);
    if (waiting.size > 0) return;
    this.queues[t] = undefined;
    const { longest, formed } = queue;
    if (queue.tooLong)
      this.told.push({ time, what: 'queueGone', type: t, longest, lasted: time - formed.time });
  }
}

/** Contacts of a type expected in a stretch of time, before busyness. */
function expectedBetween(
  { sessions }: Plan,
  { first, from, to, amount, kind }: TypePlan['arrivals'],
  start: number,
  end: number,
): number {
  let sum = 0;
  sessions.forEach(({ opens }, s) => {
    for (let piece = first[s]!; piece < first[s + 1]!; piece++) {
      const length = to[piece]! - from[piece]!;
      const shared = Math.min(end - opens, to[piece]!) - Math.max(start - opens, from[piece]!);
      if (kind === 'trace') sum += from[piece]! > start - opens && from[piece]! <= end - opens ? 1 : 0;
      else if (shared > 0)
        sum += kind === 'recorded' ? (amount[piece]! * shared) / length : amount[piece]! * shared;
    }
  });
  return sum;
}
