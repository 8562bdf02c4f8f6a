/**
 * The contacts that are in the centre or will come back to it: a pool of rows, an id is where a row begins
 * (contact-fields.ts). A released id is used again; its stamp lives on, so that calendar entries of the former holder are
 * recognised as old.
 */
import * as field from './contact-fields.ts';
import { words } from './contact-fields.ts';
import { grown } from './event-calendar.ts';

/** Where a contact stands. */
export const waiting = 1;
export const inService = 2;
export const ringing = 3;
/** A callback not yet due, or between attempts. */
export const standingBy = 4;
export const inOrbit = 5;
export const onHold = 6;
/** The place of a chat whose customer has left unseen: in line, and then with an agent. */
export const gone = 7;
export const absent = 8;

/** Why a contact comes: first attempts (straight, or back from self-service), then all others. */
export const fresh = 0;
export const bounced = 1;
export const redialled = 2;
export const repeated = 3;
export const transferred = 4;
export const owed = 5;
export const chasing = 6;
export const needless = 7;
/** Brought about by a case: work on a stage, a notice, a question about it. */
export const ofCase = 8;
/** Turned to another type since its own was closed. */
export const moved = 9;
/** Waited before the first opening. */
export const fromBacklog = 10;

/** A contact's case when it has none, or when it is only about one that need not be known. */
export const noCase = -1;
export const aboutCase = -2;

const none = -1;

export class Contacts {
  /** The rows, as in contact-fields.ts: two views of the same memory. */
  reals!: Float64Array;
  ints!: Int32Array;
  /** Whether any contact has an issue or holds another's agent; nobody does otherwise. */
  areFollowed = false;

  private free = none;

  constructor(rows = 256) {
    this.ints = new Int32Array(0);
    this.grow(rows * words);
  }

  /** Where the last row ends: ids are below it. */
  get end(): number {
    return this.ints.length;
  }

  /** Forgets all contacts. */
  clear(): void {
    this.free = none;
    this.makeFree(0);
  }

  /** A fresh id; the caller fills type, handle, number and attempt, coming in the rest. */
  take(): number {
    if (this.free === none) this.grow(2 * this.end);
    const id = this.free;
    const { ints } = this;
    this.free = ints[id | field.after]!;
    ints[id | field.patience] = none;
    ints[id | field.caseOf] = noCase;
    ints[id | field.chaser] = none;
    ints[id | field.origin] = fresh;
    ints[id | field.begun] = 0;
    if (this.areFollowed) {
      ints[id | field.issue] = none;
      ints[id | field.holds] = none;
    }
    return id;
  }

  release(id: number): void {
    const { ints } = this;
    ints[id | field.stamp]! += 1;
    ints[id | field.state] = 0;
    ints[id | field.after] = this.free;
    this.free = id;
  }

  private grow(end: number): void {
    const old = this.end;
    this.ints = grown(this.ints, new Int32Array(end));
    this.reals = new Float64Array(this.ints.buffer);
    for (let id = old; id < end; id += words) {
      this.ints[id | field.issue] = none;
      this.ints[id | field.holds] = none;
    }
    this.makeFree(old);
  }

  /** Makes all rows free from this one on. */
  private makeFree(from: number): void {
    for (let id = this.end - words; id >= from; id -= words) {
      this.ints[id | field.state] = 0;
      this.ints[id | field.after] = this.free;
      this.free = id;
    }
  }
}
