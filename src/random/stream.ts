/**
 * Named streams of random 32-bit integers.
 *
 * A stream has a name (seed, purpose, channel) and a number (the replication). The name is turned into a
 * 64-bit key once, by the seedrandom package (its default ARC4 generator; its xor family must not be used
 * for this, neighbouring names correlate). Stream and number seed Chris Doty-Humphrey's sfc32 ("small fast
 * counting", PractRand 2010), which is integer arithmetic only: the same digits in every engine.
 *
 * Purposes never share a stream, and every contact takes the same draws whatever happens to it, so one more
 * agent changes no draw: scenarios compare on the same random days.
 */
import seedrandom from 'seedrandom';

/** Two words that stand for a name. */
export interface StreamKey {
  readonly high: number;
  readonly low: number;
}

/** Key of a named stream; costs about 5 µs, so once per run. Equal names give equal keys. */
export function streamKey(seed: string, purpose: string, channel: string): StreamKey {
  const generator = seedrandom(`${seed}/${purpose}/${channel}`);
  return { high: generator.int32(), low: generator.int32() };
}

const block = 256;
const warmUpSteps = 12;

/** One stream: `start` sets it to its first number, `next` gives the numbers in order, `fill` many at once. */
export class Stream {
  private readonly key: StreamKey;
  private readonly state = new Int32Array(4);
  private readonly ready = new Int32Array(block);
  private used = block;

  constructor(key: StreamKey) {
    this.key = key;
  }

  /** Rewinds to the first number of this replication. */
  start(replication: number): void {
    const state = this.state;
    state[0] = this.key.high;
    state[1] = this.key.low;
    state[2] = replication;
    state[3] = 1;
    this.generate(this.ready, 0, warmUpSteps);
    this.used = block;
  }

  /** The next integer, uniform over all 2³² signed ones. */
  next(): number {
    if (this.used === block) {
      this.generate(this.ready, 0, block);
      this.used = 0;
    }
    return this.ready[this.used++]!;
  }

  /** The next integers, as many as the array holds. */
  fill(into: Int32Array): void {
    let from = 0;
    while (from < into.length && this.used < block) into[from++] = this.next();
    this.generate(into, from, into.length);
  }

  private generate(into: Int32Array, from: number, to: number): void {
    const { state } = this;
    let a = state[0]!;
    let b = state[1]!;
    let c = state[2]!;
    let counter = state[3]!;
    for (let i = from; i < to; i++) {
      const sum = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + sum) | 0;
      into[i] = sum;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = counter;
  }
}

/**
 * A draw of a contact's own: the same number of the same contact always gives the same integer, and drawing
 * it moves no stream. For rare decisions (redial, no answer, a fraction of an agent). Mixing after
 * MurmurHash3's finaliser (Austin Appleby, 2008).
 */
export function ownDraw(key: StreamKey, replication: number, contact: number, decision: number): number {
  let h = key.high ^ Math.imul(replication + 1, 0x9e3779b1);
  h = mix(h ^ key.low);
  h = mix(h ^ Math.imul(contact + 1, 0x85ebca6b));
  return mix(h ^ Math.imul(decision + 1, 0xc2b2ae35));
}

function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** An integer draw as a number strictly between 0 and 1. `toUnit(0) // 0.5000000001164153` */
export function toUnit(draw: number): number {
  return (draw + 2_147_483_648.5) / 4_294_967_296;
}
