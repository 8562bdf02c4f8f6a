/**
 * Scopes: the pieces of a replication that a report speaks about, each a row of column sums.
 *
 *   per type: its intervals, its days, the whole · then all types together: days, the whole
 *
 * A type's agent columns are those of the groups that answer it; all types together count every group once.
 * Time in which all are busy is the mean of these groups, so that it stays a share of the time.
 */
import { type Column, column, columnCount } from './columns.ts';
import { placesOf, type TallyShape } from './tally-shape.ts';

const agentColumns = (
  ['busyTime', 'staffedTime', 'sessionTime', 'allBusyTime', 'lateTime'] as const satisfies Column[]
).map((name) => column[name]);

export class Scopes {
  readonly count: number;
  /** Counted seconds of each scope. */
  readonly seconds: Float64Array;
  private readonly shape: TallyShape;
  private readonly intervals: number;
  private readonly days: number;
  private readonly sums: Float64Array;

  constructor(shape: TallyShape) {
    this.shape = shape;
    this.intervals = shape.start.length;
    this.days = shape.dates.length;
    this.count = shape.types.length * this.perType + this.days + 1;
    this.seconds = new Float64Array(this.count);
    this.sums = new Float64Array(this.count * columnCount);
    for (let t = 0; t <= shape.types.length; t++) {
      for (let i = 0; i < this.intervals; i++) {
        const seconds = shape.seconds[i]!;
        if (t < shape.types.length) this.seconds[this.interval(t, i)]! += seconds;
        this.seconds[this.day(t, shape.day[i]!)]! += seconds;
        this.seconds[this.whole(t)]! += seconds;
      }
    }
  }

  private get perType(): number {
    return this.intervals + this.days + 1;
  }

  /** Scope of one interval of a type. */
  interval(type: number, interval: number): number {
    return type * this.perType + interval;
  }

  /** Scope of one day of a type, or of all types (`type` = their number). */
  day(type: number, day: number): number {
    return type * this.perType + (type < this.shape.types.length ? this.intervals : 0) + day;
  }

  /** Scope of the whole replication of a type, or of all types (`type` = their number). */
  whole(type: number): number {
    return this.day(type, this.days);
  }

  /** Sums one replication's tally; the row of scope s starts at s × columnCount. */
  read(tally: Float64Array): Float64Array {
    const { shape, sums } = this;
    sums.fill(0);
    const all = shape.types.length;
    for (let t = 0; t < all; t++) {
      for (let i = 0; i < this.intervals; i++) {
        const from = this.entityRow(t, i);
        const row = this.interval(t, i) * columnCount;
        for (let c = 0; c < columnCount; c++) sums[row + c] = tally[from + c]!;
        for (const c of agentColumns) sums[row + c] = 0;
        if (shape.types[t]!.isDeferred) {
          sums[row + column.offeredDeferred] = sums[row + column.offered]! - sums[row + column.blocked]!;
        }
        this.addTo(this.day(all, shape.day[i]!), row);
        if (this.days > 1) this.addTo(this.whole(all), row);
        const { groups } = shape.types[t]!;
        for (const g of groups) this.addAgents(row, tally, this.entityRow(all + g, i), groups.length);
        this.addTo(this.day(t, shape.day[i]!), row);
        if (this.days > 1) this.addTo(this.whole(t), row);
      }
    }
    const among = shape.groups.length;
    for (let g = 0; g < among; g++) {
      for (let i = 0; i < this.intervals; i++) {
        const from = this.entityRow(all + g, i);
        this.addAgents(this.day(all, shape.day[i]!) * columnCount, tally, from, among);
        if (this.days > 1) this.addAgents(this.whole(all) * columnCount, tally, from, among);
      }
    }
    if (this.days === 1) this.copyDays();
    return sums;
  }

  /** The only day is the whole. */
  private copyDays(): void {
    for (let t = 0; t <= this.shape.types.length; t++) {
      const from = this.day(t, 0) * columnCount;
      this.sums.copyWithin(this.whole(t) * columnCount, from, from + columnCount);
    }
  }

  private entityRow(entity: number, interval: number): number {
    return (entity * placesOf(this.intervals) + interval) * columnCount;
  }

  private addTo(scope: number, row: number): void {
    const { sums } = this;
    const into = scope * columnCount;
    for (let c = 0; c < columnCount; c++) sums[into + c]! += sums[row + c]!;
  }

  /** Adds what one of so many groups did. */
  private addAgents(row: number, tally: Float64Array, from: number, among: number): void {
    const { sums } = this;
    for (let i = 0; i < agentColumns.length; i++) {
      const c = agentColumns[i]!;
      sums[row + c]! += c === column.allBusyTime ? tally[from + c]! / among : tally[from + c]!;
    }
  }
}
