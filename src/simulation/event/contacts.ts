/**
 * The contacts that are in the centre or will come back to it: a pool of rows in parallel arrays, an id is an
 * index. A released id is used again; its stamp lives on, so that calendar entries of the former holder are
 * recognised as old.
 */
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

export class Contacts {
  type: Int32Array;
  state: Uint8Array;
  /** 1 once a callback was accepted: the place waits on its own. */
  virtual: Uint8Array;
  /** Arrival, local seconds; negative when carried over from an earlier session. */
  arrival: Float64Array;
  /** Reading of the type's own clock at arrival (deferred work). */
  clock: Float64Array;
  /** Offset of the tally row of the interval of arrival. */
  row: Int32Array;
  handle: Float64Array;
  /** Number of the customer: own draws go by it. */
  number: Int32Array;
  attempt: Int32Array;
  /** 1 once work has begun: an interrupted contact waits to be resumed. 2: only a place is left (silent.ts). */
  begun: Uint8Array;
  /** When the work in hand ends, local seconds. */
  ends: Float64Array;
  /** Its promise, once a callback was accepted. */
  promise: Int32Array;
  /** Wait that it was told, −1 for none; known of those who had to wait, where waits are announced. */
  announced: Float64Array;
  /** When it comes in a later session. */
  due: Float64Array;
  group: Int32Array;
  /** Agent who has taken a call whole, in a group that holds sessions. */
  agent: Int32Array;
  /** Why it comes: `fresh`, `redialled`, … */
  origin: Uint8Array;
  /** Case that it works on; `noCase` or `aboutCase`. */
  caseOf: Int32Array;
  /** Issue it belongs to, −1 where issues are not followed; contact that is held for it (warm transfer), −1. */
  issue: Int32Array;
  holds: Int32Array;
  /** The contact that asks after this one, and the other way round; −1 without one. */
  chaser: Int32Array;
  /** Neighbours in the waiting line, −1 at the ends. */
  before: Int32Array;
  after: Int32Array;
  /** Entry of the calendar for the end of its patience, while it is in line; −1 for none. */
  patience: Int32Array;
  /** Entries of the calendar with another stamp no longer hold. */
  stamp: Int32Array;

  /** Whether any contact has an issue or holds another's agent; nobody does otherwise. */
  areFollowed = false;

  private free: Int32Array;
  private freeCount = 0;
  private capacity: number;

  constructor(capacity = 256) {
    this.capacity = capacity;
    this.type = new Int32Array(capacity);
    this.state = new Uint8Array(capacity);
    this.virtual = new Uint8Array(capacity);
    this.arrival = new Float64Array(capacity);
    this.clock = new Float64Array(capacity);
    this.row = new Int32Array(capacity);
    this.handle = new Float64Array(capacity);
    this.number = new Int32Array(capacity);
    this.attempt = new Int32Array(capacity);
    this.begun = new Uint8Array(capacity);
    this.ends = new Float64Array(capacity);
    this.promise = new Int32Array(capacity);
    this.announced = new Float64Array(capacity);
    this.due = new Float64Array(capacity);
    this.group = new Int32Array(capacity);
    this.agent = new Int32Array(capacity);
    this.origin = new Uint8Array(capacity);
    this.caseOf = new Int32Array(capacity);
    this.issue = new Int32Array(capacity).fill(-1);
    this.holds = new Int32Array(capacity).fill(-1);
    this.chaser = new Int32Array(capacity);
    this.before = new Int32Array(capacity);
    this.after = new Int32Array(capacity);
    this.patience = new Int32Array(capacity);
    this.stamp = new Int32Array(capacity);
    this.free = new Int32Array(capacity);
    this.clear();
  }

  /** Forgets all contacts. */
  clear(): void {
    this.state.fill(0); // of those still open when the last replication ended
    this.freeCount = this.capacity;
    for (let i = 0; i < this.capacity; i++) this.free[i] = this.capacity - 1 - i;
  }

  /** A fresh id; the caller fills type, handle, number and attempt, coming in the rest. */
  take(): number {
    if (this.freeCount === 0) this.grow();
    const id = this.free[--this.freeCount]!;
    this.begun[id] = 0;
    this.patience[id] = -1;
    this.origin[id] = fresh;
    this.caseOf[id] = noCase;
    this.chaser[id] = -1;
    if (this.areFollowed) {
      this.issue[id] = -1;
      this.holds[id] = -1;
    }
    return id;
  }

  release(id: number): void {
    this.stamp[id]! += 1;
    this.state[id] = 0;
    this.free[this.freeCount++] = id;
  }

  private grow(): void {
    const old = this.capacity;
    const capacity = 2 * old;
    this.capacity = capacity;
    this.type = grown(this.type, new Int32Array(capacity));
    this.state = grown(this.state, new Uint8Array(capacity));
    this.virtual = grown(this.virtual, new Uint8Array(capacity));
    this.arrival = grown(this.arrival, new Float64Array(capacity));
    this.clock = grown(this.clock, new Float64Array(capacity));
    this.row = grown(this.row, new Int32Array(capacity));
    this.handle = grown(this.handle, new Float64Array(capacity));
    this.number = grown(this.number, new Int32Array(capacity));
    this.attempt = grown(this.attempt, new Int32Array(capacity));
    this.begun = grown(this.begun, new Uint8Array(capacity));
    this.ends = grown(this.ends, new Float64Array(capacity));
    this.promise = grown(this.promise, new Int32Array(capacity));
    this.announced = grown(this.announced, new Float64Array(capacity));
    this.due = grown(this.due, new Float64Array(capacity));
    this.group = grown(this.group, new Int32Array(capacity));
    this.agent = grown(this.agent, new Int32Array(capacity));
    this.origin = grown(this.origin, new Uint8Array(capacity));
    this.caseOf = grown(this.caseOf, new Int32Array(capacity));
    this.issue = grown(this.issue, new Int32Array(capacity).fill(-1));
    this.chaser = grown(this.chaser, new Int32Array(capacity));
    this.holds = grown(this.holds, new Int32Array(capacity).fill(-1));
    this.before = grown(this.before, new Int32Array(capacity));
    this.after = grown(this.after, new Int32Array(capacity));
    this.patience = grown(this.patience, new Int32Array(capacity));
    this.stamp = grown(this.stamp, new Int32Array(capacity));
    this.free = grown(this.free, new Int32Array(capacity));
    for (let id = old; id < capacity; id++) this.free[this.freeCount++] = capacity - 1 - (id - old);
  }
}
