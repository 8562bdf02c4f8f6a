/**
 * One customer's story: what happened to her, and why, in order of time, through tries again, transfers, a callback
 * and contacts that came of the first. Chapters are facts of the trace; how long she waited, how many stood before
 * her and how many people were at work when she came are read from it.
 *
 * Of one instant that which explains comes first: she comes, then waits. That a customer has waited past the
 * acceptable wait is a chapter at that moment, unless she has gone by then.
 */

import { outcomes } from '../simulation/contact-log.ts';
import type { PromiseRecord } from '../simulation/promise-log.ts';
import { origins, type TraceKind, traceKinds } from '../simulation/trace-format.ts';
import { emptyScene, type Film, lookAt, type Scene } from './film.ts';
import { familyOf } from './kin.ts';
import { isOfCase, kindIndex, placeIndex } from './stays.ts';

export type Chapter = { readonly time: number; readonly contact: number; readonly type: number } & (
  | { readonly what: 'came'; readonly origin: (typeof origins)[number]; readonly attempt: number }
  | {
      readonly what: 'waits';
      /** Contacts of the type that came before her and wait. */
      readonly ahead: number;
      /** Of everybody on the line. */
      readonly busy: number;
      readonly people: number;
    }
  /** What she is told when she joins the line, and that it has passed while she waits. */
  | { readonly what: 'told' | 'toldPassed'; readonly wait: number }
  | { readonly what: 'tooLong'; readonly wait: number }
  | { readonly what: 'promised'; readonly due: number }
  | { readonly what: 'rings' | 'noAnswer' | 'handedBack' | 'held' | 'blocked' | 'flushed' | 'callbackLost' }
  | { readonly what: 'calledBack'; readonly due: number }
  | { readonly what: 'answered'; readonly group: number; readonly wait: number }
  | { readonly what: 'hangsUp'; readonly talk: number }
  | {
      readonly what: 'ends';
      readonly length: number;
      /** After-contact work within it, where that is told apart. */
      readonly wrapUp: number;
    }
  | { readonly what: 'gaveUp'; readonly wait: number }
  | { readonly what: 'willTry' | 'spared' | 'open' }
);

/** What belongs to one customer. */
export interface Followed {
  /** Serial numbers of her contacts. */
  readonly contacts: ReadonlySet<number>;
  readonly promises: readonly PromiseRecord[];
}

/** All that belongs to the customer of a contact. */
export function followedOf({ trace, parents }: Film, contact: number): Followed {
  const contacts = familyOf(parents, contact);
  const { events } = trace;
  const names = new Set<string>();
  for (let i = 0; i < events.length; i++) {
    if (contacts.has(events.contact[i]!) && !isOfCase(events.kind[i]!))
      names.add(`${events.type[i]} ${events.number[i]} ${events.attempt[i]}`);
  }
  const promises = trace.promises.filter(({ type, number, attempt }) =>
    names.has(`${type} ${number} ${attempt}`),
  );
  return { contacts, promises };
}

/** The story of a contact's customer, of the whole film. */
export function storyOf(film: Film, contact: number): Chapter[] {
  const family = familyOf(film.parents, contact);
  const teller = new Teller(film);
  const { events } = film.trace;
  for (let i = 0; i < events.length; i++) {
    if (family.has(events.contact[i]!) && !isOfCase(events.kind[i]!)) teller.hear(i);
  }
  return teller.told.sort((a, b) => a.time - b.time);
}

type Of = Pick<Chapter, 'time' | 'contact' | 'type'>;

class Teller {
  readonly told: Chapter[] = [];
  private readonly film: Film;
  private readonly scene: Scene;
  /** By contact: when it came, when it began to wait (while it does), when work on it began. */
  private readonly came = new Map<number, number>();
  private readonly waits = new Map<number, number>();
  private readonly starts = new Map<number, number>();
  /** By contact in line: the wait that it was told. */
  private readonly toldWaits = new Map<number, number>();

  constructor(film: Film) {
    this.film = film;
    this.scene = emptyScene(film);
  }

  hear(i: number): void {
    const { events } = this.film.trace;
    const of = { time: events.time[i]!, contact: events.contact[i]!, type: events.type[i]! };
    const left = events.change[i]! >> 3;
    const taken = events.change[i]! & 7;
    const origin = origins[events.origin[i]!]!;
    if (left === placeIndex.waiting && taken !== placeIndex.waiting) this.leaveLine(of);
    if (events.kind[i] === kindIndex.offered) this.come(of, i);
    else if (taken === placeIndex.waiting && left !== placeIndex.waiting) {
      // what waited before the first opening comes without being offered; handed back it has come before
      if (origin === 'fromBacklog' && !this.came.has(of.contact)) this.come(of, i);
      this.waits.set(of.contact, of.time);
      this.told.push({ ...of, what: 'waits', ...found(this.film, of, this.scene) });
      this.hearWait(of, events.wait[i]!);
    } else this.hearOn(of, i, traceKinds[events.kind[i]!]!);
  }

  /** She is told how long it will take, where waits are announced. */
  private hearWait(of: Of, wait: number): void {
    if (wait <= 0) return;
    this.toldWaits.set(of.contact, wait);
    this.told.push({ ...of, what: 'told', wait });
  }

  private come(of: Of, i: number): void {
    const { events } = this.film.trace;
    this.came.set(of.contact, of.time);
    const origin = origins[events.origin[i]!]!;
    this.told.push({ ...of, what: 'came', origin, attempt: events.attempt[i]! });
  }

  /** What is neither coming nor joining a line. */
  private hearOn(of: Of, i: number, kind: TraceKind): void {
    const { events } = this.film.trace;
    const { told } = this;
    const origin = origins[events.origin[i]!]!;
    const due = () => dueOf(this.film, i) ?? of.time;
    switch (kind) {
      case 'callbackMade':
        told.push({ ...of, what: 'promised', due: due() });
        return;
      case 'starts': {
        this.starts.set(of.contact, of.time);
        const isCallback = outcomes[events.outcome[i]!] === 'callbackConnected';
        const wait = of.time - (this.came.get(of.contact) ?? of.time);
        if (isCallback) told.push({ ...of, what: 'calledBack', due: due() });
        else told.push({ ...of, what: 'answered', group: events.group[i]!, wait });
        return;
      }
      case 'ends':
        this.end(of);
        return;
      case 'abandoned':
        told.push({ ...of, what: 'gaveUp', wait: events.wait[i]! });
        return;
      case 'rings':
      case 'noAnswer':
      case 'handedBack':
      case 'held':
      case 'blocked':
      case 'flushed':
      case 'callbackLost':
        told.push({ ...of, what: kind });
        return;
      case 'underway':
        if (origin === 'redialled') told.push({ ...of, what: 'willTry' });
        return;
      case 'calledOff':
        told.push({ ...of, what: 'spared' });
        return;
      case 'leftOpen':
      case 'leftLate':
        told.push({ ...of, what: 'open' });
    }
  }

  /** Work on it ends; she may have gone before. */
  private end(of: Of): void {
    const start = this.starts.get(of.contact) ?? of.time;
    const talkEnds = talkEndsOf(this.film, of.contact, start);
    const wrapUp = talkEnds === undefined ? 0 : of.time - talkEnds;
    if (talkEnds !== undefined) {
      this.told.push({ ...of, time: talkEnds, what: 'hangsUp', talk: talkEnds - start });
    }
    this.told.push({ ...of, what: 'ends', length: of.time - start, wrapUp });
  }

  /** She has left the line: it may have been too long for her. */
  private leaveLine({ time, contact, type }: Of): void {
    const from = this.waits.get(contact);
    const toldWait = this.toldWaits.get(contact);
    this.waits.delete(contact);
    this.toldWaits.delete(contact);
    if (from !== undefined && toldWait !== undefined && from + toldWait < time) {
      this.told.push({ time: from + toldWait, contact, type, what: 'toldPassed', wait: toldWait });
    }
    const { acceptableWait, isDeferred } = this.film.types[type]!;
    if (from === undefined || isDeferred || from + acceptableWait >= time) return;
    this.told.push({ time: from + acceptableWait, contact, type, what: 'tooLong', wait: acceptableWait });
  }
}

/** When the conversation that began at `start` ended, where after-contact work followed. */
function talkEndsOf({ stays, talkEnds }: Film, contact: number, start: number): number | undefined {
  if (talkEnds.length === 0) return undefined;
  const stay = stays.contact.findIndex(
    (one, i) => one === contact && stays.from[i] === start && stays.place[i] === placeIndex.inHand,
  );
  return stay >= 0 && talkEnds[stay]! < Number.POSITIVE_INFINITY ? talkEnds[stay]! : undefined;
}

/** How the centre stood when she joined the line. */
function found(film: Film, { time, contact, type }: Of, scene: Scene) {
  const { stays, trace } = film;
  lookAt(film, time, scene);
  let ahead = 0;
  for (let s = 0; s < scene.count; s++) {
    const stay = scene.stays[s]!;
    if (stays.contact[stay] === contact) break;
    if (stays.place[stay] === placeIndex.waiting && stays.type[stay] === type) ahead++;
  }
  let busy = 0;
  let people = 0;
  trace.groups.forEach((_, g) => {
    const at = 3 * trace.types.length + 4 * g;
    people += scene.state[at]!;
    busy += scene.state[at + 2]!;
  });
  return { ahead, busy, people };
}

/** When the callback that an event is about was promised for. */
function dueOf({ trace }: Film, i: number): number | undefined {
  const { events, promises } = trace;
  const promise = promises.find(
    ({ type, number, attempt }) =>
      type === events.type[i] && number === events.number[i] && attempt === events.attempt[i],
  );
  return promise?.due;
}

/** The live customers who wait at a moment, line by line, the first in line first. */
export function waitingNow({ stays, types }: Film, scene: Scene): number[] {
  const lines = types.map((): number[] => []);
  for (let i = 0; i < scene.count; i++) {
    const stay = scene.stays[i]!;
    const type = stays.type[stay]!;
    if (stays.place[stay] === placeIndex.waiting && !types[type]!.isDeferred)
      lines[type]!.push(stays.contact[stay]!);
  }
  return lines.flat();
}
