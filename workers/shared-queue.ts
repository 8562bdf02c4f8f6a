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
  private readonly returns = new Map<number, number>();

  /** `stops`: rising numbers of replications that no range crosses; the last is the end. */
  constructor(stops: readonly number[]) {
    this.stops = stops;
  }

  /** The next range of at most `size` replications, or undefined when nothing is left to hand out. */
  next(size: number): Range | undefined {
    const again = this.returned.pop();
    if (again) return again;
    const stop = this.stops.find((candidate) => candidate > this.from);
    if (stop === undefined) return undefined;
    const range = { from: this.from, to: Math.min(stop, this.from + size) };
    this.from = range.to;
    return range;
  }

  /** Takes a range back; returns how often this one has come back. */
  giveBack(range: Range): number {
    this.returned.push(range);
    const times = (this.returns.get(range.from) ?? 0) + 1;
    this.returns.set(range.from, times);
    return times;
  }
}
