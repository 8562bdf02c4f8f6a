/**
 * Arrivals of one type in time order: the only source of fresh contacts for both kernels.
 *
 * Poisson pieces: the unit-exponential gaps of the stream are stretched by the rate, a gap that crosses the
 * end of a piece spends the rest at the next rate (exact for piecewise-constant rates). Recorded counts: n
 * uniform instants in order, as n + 1 exponential gaps scaled to the piece; a fractional count is drawn up or
 * down. Trace: as recorded.
 */
import { ownDraw, type QuantileTable, quantileTable, Stream, toUnit } from '../random/index.ts';
import type { TypePlan } from './plan.ts';

let unitGaps: QuantileTable | undefined;

const poisson = 0;
const recorded = 1;
const trace = 2;

export class Arrivals {
  /** Instant of the arrival last asked for, local seconds; Infinity after the last of the session. */
  time = Number.POSITIVE_INFINITY;
  /** Contacts of this replication so far: the number of the arrival last asked for is `number - 1`. */
  number = 0;

  private readonly type: TypePlan;
  private readonly kind: number;
  private readonly gaps: QuantileTable;
  private readonly stream: Stream;
  private replication = 0;
  private piece = 0;
  private lastPiece = 0;
  private end = 0;
  private meanGap = 0;
  private row = 0;
  private drawn = new Float64Array(64);
  private drawnLeft = 0;
  private drawnNext = 0;

  constructor(type: TypePlan) {
    this.type = type;
    this.kind = { poisson, recorded, trace }[type.arrivals.kind];
    unitGaps ??= quantileTable({ law: 'exponential', mean: 1 });
    this.gaps = unitGaps;
    this.stream = new Stream(type.keys.arrivals);
  }

  start(replication: number): void {
    this.replication = replication;
    this.stream.start(replication);
    this.number = 0;
  }

  /** Sets the source to the opening of a session; `next` then gives its first arrival. */
  open(session: number): void {
    const { first } = this.type.arrivals;
    this.piece = first[session]! - 1;
    this.lastPiece = first[session + 1]!;
    this.time = 0;
    this.end = 0;
    this.meanGap = Number.POSITIVE_INFINITY;
    this.drawnLeft = 0;
  }

  /** Moves on to the next arrival. */
  next(): void {
    if (this.kind !== poisson) {
      this.nextRecorded();
      return;
    }
    let gap = this.gaps.at(this.stream.next());
    let time = this.time + gap * this.meanGap;
    while (!(time < this.end)) {
      if (this.meanGap < Number.POSITIVE_INFINITY) gap -= (this.end - this.time) / this.meanGap;
      if (!this.nextPiece()) {
        this.time = Number.POSITIVE_INFINITY;
        return;
      }
      this.time = this.type.arrivals.from[this.piece]!;
      const rate = this.type.arrivals.amount[this.piece]!;
      this.meanGap = rate > 0 ? 1 / rate : Number.POSITIVE_INFINITY;
      time = this.time + gap * this.meanGap;
    }
    this.time = time;
    this.number += 1;
  }

  /** Row of the trace that the last arrival came from. */
  get traceRow(): number {
    return this.row;
  }

  private nextPiece(): boolean {
    this.piece += 1;
    if (this.piece >= this.lastPiece) return false;
    this.end = this.type.arrivals.to[this.piece]!;
    return true;
  }

  private nextRecorded(): void {
    while (this.drawnLeft === 0) {
      if (!this.nextPiece()) {
        this.time = Number.POSITIVE_INFINITY;
        return;
      }
      if (this.kind === trace) {
        this.row = this.piece;
        this.time = this.end;
        this.number += 1;
        return;
      }
      this.drawPiece();
    }
    this.drawnLeft -= 1;
    this.time = this.drawn[this.drawnNext++]!;
    this.number += 1;
  }

  private drawPiece(): void {
    const amount = this.type.arrivals.amount[this.piece]!;
    const whole = Math.floor(amount);
    const key = this.type.keys.arrivals;
    const up = amount > whole && toUnit(ownDraw(key, this.replication, this.piece, 1)) < amount - whole;
    const count = up ? whole + 1 : whole;
    if (count > this.drawn.length) this.drawn = new Float64Array(2 * count);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      sum += this.gaps.at(this.stream.next());
      this.drawn[i] = sum;
    }
    if (count > 0) sum += this.gaps.at(this.stream.next());
    const from = this.type.arrivals.from[this.piece]!;
    const scale = (this.end - from) / sum;
    for (let i = 0; i < count; i++) this.drawn[i] = from + this.drawn[i]! * scale;
    this.drawnLeft = count;
    this.drawnNext = 0;
  }
}
