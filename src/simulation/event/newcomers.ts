/**
 * The fresh contacts of one type that come next: when they arrive, how long they take, how long they would wait.
 * Drawn a block at a time, since loops that read one table over and over find it in the processor's cache:
 *
 *   ahead: three numbers a contact, in order of arrival: instant (local seconds) · handle time · patience (seconds)
 *
 * Handle times are those of the law of the present interval, before the factor of the interval; when another law
 * takes over, what has been drawn and not yet come is looked up anew. Contact number k of a replication takes draw k
 * of the streams of handle times and of patience. A trace says all three itself.
 */
import { type QuantileTable, Stream } from '../../random/index.ts';
import { Arrivals } from '../draws/arrivals.ts';
import type { TypePlan } from '../plan/plan.ts';

const numbers = 3;

export class Newcomers {
  /** Contacts of this replication that have come, the one that comes next included. */
  number = 0;
  private readonly type: TypePlan;
  private readonly arrivals: Arrivals;
  private readonly handleStream: Stream;
  private readonly patienceStream: Stream;
  private law: QuantileTable;
  private ahead = new Float64Array(numbers * 256);
  /** Draws for the handle times of the block. */
  private draws = new Int32Array(256);
  /** Where the contact that comes next stands in `ahead`, and where the block ends. */
  private at = 0;
  private end = 0;

  constructor(type: TypePlan) {
    this.type = type;
    this.arrivals = new Arrivals(type);
    this.handleStream = new Stream(type.keys.handleTime);
    this.patienceStream = new Stream(type.keys.patience);
    this.law = type.handling.tables[0]!;
  }

  start(replication: number): void {
    this.arrivals.start(replication);
    this.handleStream.start(replication);
    this.patienceStream.start(replication);
    this.number = 0;
  }

  /** Moves on to the first contact of a session. */
  open(session: number): void {
    this.arrivals.open(session);
    this.at = 0;
    this.end = 0;
    this.draw();
  }

  /** Moves on to the next contact. */
  next(): void {
    this.at += numbers;
    if (this.at < this.end) this.number += 1;
    else this.draw();
  }

  /** When the next contact arrives, local seconds; Infinity after the last of the session. */
  get time(): number {
    return this.ahead[this.at]!;
  }

  /** What it takes, seconds, before the factor of the interval. */
  get handleTime(): number {
    return this.ahead[this.at + 1]!;
  }

  /** How long it is ready to wait, seconds; Infinity: for ever. */
  get patience(): number {
    return this.ahead[this.at + 2]!;
  }

  /** Handle times follow this law from now on. */
  follow(law: QuantileTable): void {
    if (law === this.law) return;
    this.law = law;
    if (this.type.arrivals.kind === 'trace') return;
    for (let at = this.at; at < this.end; at += numbers)
      this.ahead[at + 1] = law.at(this.draws[at / numbers]!);
  }

  private draw(): void {
    const count = this.arrivals.drawBlock();
    if (count > this.draws.length) {
      this.ahead = new Float64Array(numbers * count);
      this.draws = new Int32Array(count);
    }
    this.at = 0;
    this.end = numbers * count;
    if (count === 0) this.ahead[0] = Number.POSITIVE_INFINITY;
    else {
      this.copyTimes(count);
      if (this.type.arrivals.kind === 'trace') this.copyTrace(count);
      else this.drawTimes(count);
      this.number += 1;
    }
  }

  private copyTimes(count: number): void {
    const { ahead } = this;
    const { times } = this.arrivals;
    for (let i = 0; i < count; i++) ahead[numbers * i] = times[i]!;
  }

  private copyTrace(count: number): void {
    const { handleTime, patience } = this.type.arrivals;
    for (let i = 0; i < count; i++) {
      this.ahead[numbers * i + 1] = handleTime[this.number + i]!;
      this.ahead[numbers * i + 2] = patience[this.number + i]!;
    }
  }

  private drawTimes(count: number): void {
    const { ahead, draws, handleStream, law, patienceStream } = this;
    for (let i = 0; i < count; i++) {
      const draw = handleStream.next();
      draws[i] = draw;
      ahead[numbers * i + 1] = law.at(draw);
    }
    const { patience } = this.type;
    for (let i = 0; i < count; i++) {
      ahead[numbers * i + 2] = patience ? patience.at(patienceStream.next()) : Number.POSITIVE_INFINITY;
    }
  }
}
