/**
 * Arrivals of one type in time order: the only source of fresh contacts for both kernels.
 *
 * Poisson pieces, at the rates of the replication (busyness.ts): the unit-exponential gaps of the stream are stretched by the rate, a gap that crosses the
 * end of a piece spends the rest at the next rate (exact for piecewise-constant rates). Recorded counts: n
 * uniform instants in order, as n + 1 exponential gaps scaled to the piece; a fractional count is drawn up or
 * down. Trace: as recorded.
 *
 * Instants are drawn a block at a time (`drawBlock`) and read from it (`times`); a session ends a block.
 */
import { ownDraw, type QuantileTable, quantileTable, Stream, toUnit } from '../../random/index.ts';
import type { TypePlan } from '../plan/plan.ts';
import { Rates } from './busyness.ts';

let unitGaps: QuantileTable | undefined;

const block = 256;

export class Arrivals {
  /** Instants of the block last drawn, ascending, local seconds; as many as `drawBlock` said. */
  times = new Float64Array(block);

  private readonly type: TypePlan;
  private readonly gaps: QuantileTable;
  private readonly stream: Stream;
  private readonly rates: Rates;
  private replication = 0;
  private piece = 0;
  private lastPiece = 0;
  private latest = 0; // of a Poisson piece: where the next gap starts
  private end = 0;
  private meanGap = 0;
  private ready = 0;

  constructor(type: TypePlan) {
    this.type = type;
    unitGaps ??= quantileTable({ law: 'exponential', mean: 1 });
    this.gaps = unitGaps;
    this.stream = new Stream(type.keys.arrivals);
    this.rates = new Rates(type.arrivals);
  }

  start(replication: number): void {
    this.replication = replication;
    this.stream.start(replication);
    this.rates.start(replication);
  }

  /** Sets the source to the opening of a session; `drawBlock` then gives its first arrivals. */
  open(session: number): void {
    const { first } = this.type.arrivals;
    this.piece = first[session]! - 1;
    this.lastPiece = first[session + 1]!;
    this.latest = 0;
    this.end = 0;
    this.meanGap = Number.POSITIVE_INFINITY;
    this.ready = 0;
  }

  /** Draws the next block; returns how many arrivals it holds, 0 when the session has no more. */
  drawBlock(): number {
    this.ready = 0;
    if (this.piece >= this.lastPiece) return 0;
    const { kind } = this.type.arrivals;
    if (kind === 'poisson') this.ready = this.drawGaps();
    else if (kind === 'recorded') while (this.ready === 0 && this.nextPiece()) this.ready = this.drawPiece();
    else while (this.ready < block && this.nextPiece()) this.times[this.ready++] = this.end;
    return this.ready;
  }

  private drawGaps(): number {
    const { times, gaps, stream } = this;
    let { latest, end, meanGap } = this;
    for (let i = 0; i < block; i++) {
      let gap = gaps.at(stream.next());
      let time = latest + gap * meanGap;
      while (!(time < end)) {
        if (meanGap < Number.POSITIVE_INFINITY) gap -= (end - latest) / meanGap;
        if (!this.nextPiece()) return i;
        end = this.end;
        latest = this.type.arrivals.from[this.piece]!;
        meanGap = 1 / this.rates.perSecond[this.piece]!; // Infinity where nobody comes
        time = latest + gap * meanGap;
      }
      times[i] = time;
      latest = time;
    }
    this.latest = latest;
    this.meanGap = meanGap;
    return block;
  }

  private nextPiece(): boolean {
    this.piece += 1;
    if (this.piece >= this.lastPiece) return false;
    this.end = this.type.arrivals.to[this.piece]!;
    return true;
  }

  private drawPiece(): number {
    const amount = this.type.arrivals.amount[this.piece]!;
    const whole = Math.floor(amount);
    const key = this.type.keys.arrivals;
    const up = amount > whole && toUnit(ownDraw(key, this.replication, this.piece, 1)) < amount - whole;
    const count = up ? whole + 1 : whole;
    if (count > this.times.length) this.times = new Float64Array(2 * count);
    const { times } = this;
    let sum = 0;
    for (let i = 0; i < count; i++) {
      sum += this.gaps.at(this.stream.next());
      times[i] = sum;
    }
    if (count > 0) sum += this.gaps.at(this.stream.next());
    const from = this.type.arrivals.from[this.piece]!;
    const scale = (this.end - from) / sum;
    for (let i = 0; i < count; i++) times[i] = from + times[i]! * scale;
    return count;
  }
}
