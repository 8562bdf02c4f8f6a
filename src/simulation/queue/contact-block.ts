/**
 * The next contacts of a type that needs no events, drawn ahead: when they arrive, how long they take, how
 * long they would wait. Loops that do one thing each over short arrays keep the processor busier than one
 * loop that draws, waits and serves in turn.
 *
 * Contact number k of a replication takes draw k of the streams of handle times and patience and stands at
 * place k mod 256, so a block may be drawn in pieces, cell by cell and session by session:
 *
 *   block: [ given out | from … to: drawn last | draws ready, no arrival yet ]
 */
import { type QuantileTable, Stream } from '../../random/index.ts';
import { Arrivals } from '../draws/arrivals.ts';
import type { TypePlan } from '../plan/plan.ts';

const size = 256;

export class ContactBlock {
  /** Arrival of each contact of the block, ticks. */
  readonly arrival = new Int32Array(size);
  /** Handle time of each, ticks. */
  readonly handleTime = new Int32Array(size);
  /** Draw for the patience of each. */
  readonly patienceDraw = new Int32Array(size);
  /** The contacts drawn last: places `[from, to)` of the block. */
  from = 0;
  to = 0;
  /** No arrivals are left in this session. */
  isOver = false;

  private readonly arrivals: Arrivals;
  private readonly handleStream: Stream;
  private readonly patienceStream: Stream;
  private readonly impatient: boolean;
  private readonly scale: number;
  private readonly handleDraws = new Int32Array(size);
  private number = 0; // contacts of the replication so far
  private filled = 0; // contacts whose draws are ready
  private taken = 0; // of the arrivals' block
  private ready = 0;

  constructor(type: TypePlan, scale: number) {
    this.arrivals = new Arrivals(type);
    this.handleStream = new Stream(type.keys.handleTime);
    this.patienceStream = new Stream(type.keys.patience);
    this.impatient = type.patience !== null;
    this.scale = scale;
  }

  start(replication: number): void {
    this.arrivals.start(replication);
    this.handleStream.start(replication);
    this.patienceStream.start(replication);
    this.number = 0;
    this.filled = 0;
  }

  open(session: number): void {
    this.arrivals.open(session);
    this.taken = 0;
    this.ready = 0;
    this.isOver = false;
  }

  /**
   * Draws the next contacts that arrive before `end` (local seconds), at most to the end of the block, with
   * handle times of this law and scale (ticks). False when there are none before `end`.
   */
  draw(end: number, law: QuantileTable, handleScale: number): boolean {
    if (this.taken === this.ready) {
      this.taken = 0;
      this.ready = this.arrivals.drawBlock();
      this.isOver = this.ready === 0;
    }
    if (this.number === this.filled) {
      this.handleStream.fill(this.handleDraws);
      if (this.impatient) this.patienceStream.fill(this.patienceDraw);
      this.filled += size;
    }
    this.from = this.number % size;
    const room = Math.min(this.ready - this.taken, size - this.from);
    const count = this.convert(room, end, law, handleScale);
    this.to = this.from + count;
    this.taken += count;
    this.number += count;
    return count > 0;
  }

  /** Number in the replication of the contact at a place of `[from, to)`. */
  numberOf(place: number): number {
    return this.number - (this.to - place);
  }

  /** Exact arrival of the contact at a place of `[from, to)`, local seconds. */
  instantOf(place: number): number {
    return this.arrivals.times[this.taken - (this.to - place)]!;
  }

  private convert(room: number, end: number, law: QuantileTable, handleScale: number): number {
    const { arrival, handleTime, handleDraws, from, taken, scale } = this;
    const { times } = this.arrivals;
    for (let i = 0; i < room; i++) {
      const time = times[taken + i]!;
      if (time >= end) return i;
      arrival[from + i] = (time * scale + 0.5) | 0;
      handleTime[from + i] = (law.at(handleDraws[from + i]!) * handleScale + 0.5) | 0;
    }
    return room;
  }
}
