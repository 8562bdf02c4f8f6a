/**
 * Levels: numbers that hold for a while (waiting, busy, in orbit), integrated over time into a tally column.
 *
 * The integral over a cell from s to e of a level that steps by cₖ at tₖ is  value · e − (value at s) · s − Σ cₖ tₖ.
 * So a step costs one product, and the tally is written once a cell. What is left of the cancellation is below
 * 1e-12 of the integral; where it would fall below 0, which no integral does, it is 0.
 */
import { type Column, column, columnCount } from '../../measures/columns.ts';

export class Level {
  value = 0;
  /** The integral, up to `value · now`. */
  private area = 0;
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
    this.area = 0;
  }

  set(value: number): void {
    this.area -= (value - this.value) * this.clock.now;
    this.value = value;
  }

  add(change: number): void {
    this.area -= change * this.clock.now;
    this.value += change;
  }

  /** Ends a cell: its integral goes to the tally, the next one begins. */
  settle(): void {
    const { now, tally, placeOffset } = this.clock;
    const held = this.value * now;
    const area = this.area + held;
    this.area = -held;
    if (area <= 0) return;
    tally[this.offset + placeOffset]! += area;
    if (this.copy >= 0) tally[this.copy + placeOffset]! += area;
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
