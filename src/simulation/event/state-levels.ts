/**
 * Levels: numbers that hold for a while (waiting, busy, in orbit), integrated over time into a tally column.
 *
 * A level adds `value × time` whenever it changes and whenever a cell of the session ends, so no stretch ever
 * has to be split.
 */
import { type Column, column, columnCount } from '../../measures/columns.ts';

export class Level {
  value = 0;
  private since = 0;
  private readonly offset: number;
  private readonly copy: number;
  private readonly clock: TallyClock;

  /** `alsoInto`: a second column that gets the same. */
  constructor(clock: TallyClock, base: number, into: Column, alsoInto?: Column) {
    this.clock = clock;
    this.offset = base + column[into];
    this.copy = alsoInto ? base + column[alsoInto] : -1;
    clock.levels.push(this);
  }

  /** Starts anew at the opening of a session. */
  open(): void {
    this.value = 0;
    this.since = 0;
  }

  set(value: number): void {
    this.settle();
    this.value = value;
  }

  add(change: number): void {
    this.settle();
    this.value += change;
  }

  /** Adds up the time until now. */
  settle(): void {
    const { now, tally, placeOffset } = this.clock;
    if (this.value !== 0) {
      const area = this.value * (now - this.since);
      tally[this.offset + placeOffset]! += area;
      if (this.copy >= 0) tally[this.copy + placeOffset]! += area;
    }
    this.since = now;
  }
}

/** The clock of a run and where it tallies at this instant; all levels hang on it. */
export class TallyClock {
  now = 0;
  tally: Float64Array = new Float64Array(0);
  /** Offset of the present cell's place inside an entity. */
  placeOffset = 0;
  readonly levels: Level[] = [];

  open(place: number): void {
    this.now = 0;
    this.placeOffset = place * columnCount;
    for (const level of this.levels) level.open();
  }

  /** Ends a cell: everything so far belongs to it, what follows to `place`. */
  moveTo(place: number): void {
    this.settle();
    this.placeOffset = place * columnCount;
  }

  settle(): void {
    for (const level of this.levels) level.settle();
  }
}
