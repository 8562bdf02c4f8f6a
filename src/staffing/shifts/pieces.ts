/**
 * The horizon cut into pieces in which cover is counted: intervals, cut further where breaks are shorter than they
 * are, so that a quarter of an hour in which half the people are at lunch does not hide in a half-hour.
 */
import { type Calendar, intervalsOf } from '../../scenario/index.ts';

export interface Piece {
  /** Seconds from the first day's midnight. */
  readonly start: number;
  readonly end: number;
  readonly interval: number;
}

/** Part of a piece, 0..1. */
export interface Overlap {
  readonly piece: number;
  readonly share: number;
}

export class Pieces {
  readonly list: readonly Piece[];

  /** Intervals cut into the largest equal pieces of whole seconds that both they and `finest` are made of. */
  constructor(calendar: Calendar, finest: number) {
    const length = commonPart(calendar.intervalLength, finest);
    this.list = intervalsOf(calendar).flatMap(({ index, start, end }) =>
      Array.from({ length: Math.round((end - start) / length) }, (_, k) => ({
        start: start + k * length,
        end: start + (k + 1) * length,
        interval: index,
      })),
    );
  }

  /** The pieces that a stretch of time lies in, in order, and how much of each it takes. */
  *overlapsOf(from: number, to: number): Generator<Overlap> {
    const { list } = this;
    for (let p = this.firstEndingAfter(from); p < list.length && list[p]!.start < to; p++) {
      const { start, end } = list[p]!;
      yield { piece: p, share: (Math.min(to, end) - Math.max(from, start)) / (end - start) };
    }
  }

  private firstEndingAfter(instant: number): number {
    let low = 0;
    let high = this.list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.list[middle]!.end > instant) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Greatest common divisor; the length itself where it is not whole. */
function commonPart(length: number, finest: number): number {
  if (!Number.isInteger(length)) return length;
  let [a, b] = [length, finest];
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
