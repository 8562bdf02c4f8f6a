/**
 * The replications of a run that are still to do, handed out in order; ranges given back come first.
 */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export class SharedQueue {
  private readonly stops: readonly number[];
  private from = 0;
  private readonly returned: Range[] = [];
  private readonly returns = { died: new Map<number, number>(), silent: new Map<number, number>() };

  /** `stops`: rising numbers of replications that no range crosses; the last is the end. */
  constructor(stops: readonly number[]) {
    this.stops = stops;
  }

  /**
   * The next range of at most `size` replications, or undefined when nothing is left to hand out. For `hands` that
   * take ranges in turn, none is more than half of its share of what is left, so that all have done at about the
   * same time; but none is less than `least` either, since a range costs a message.
   */
  next(size: number, hands = 1, least = 1): Range | undefined {
    const again = this.returned.pop();
    if (again) return again;
    const stop = this.stops.find((candidate) => candidate > this.from);
    if (stop === undefined) return undefined;
    const share = Math.ceil((this.stops.at(-1)! - this.from) / (2 * hands));
    const most = hands === 1 ? size : Math.min(size, Math.max(share, least));
    const range = { from: this.from, to: Math.min(stop, this.from + most) };
    this.from = range.to;
    return range;
  }

  /** How often a range has come back because whoever had it died, or was silent for too long. */
  timesBack({ from }: Range, how: 'died' | 'silent'): number {
    return this.returns[how].get(from) ?? 0;
  }

  /** Takes a range back; returns how often this one has come back for that reason. */
  giveBack(range: Range, how: 'died' | 'silent'): number {
    this.returned.push(range);
    const times = this.timesBack(range, how) + 1;
    this.returns[how].set(range.from, times);
    return times;
  }
}
