/**
 * Snapshots: the state at given instants, after whatever ends, changes or opens at that instant and before anybody
 * comes. Of each type: waiting, callbacks promised, on the way to another attempt; of each group: people on the line
 * and at work. Means over replications.
 *
 *   tally[snapshotRow(size, snapshot) + entity × 3 + column]
 */
import { Moments } from './moments.ts';
import type { Estimate } from './report.ts';
import { sizeOf, snapshotRow, type TallyShape } from './tally-shape.ts';

/** Numbers of an entity in a snapshot. */
export const snapshotColumns = 3;

export interface SnapshotReport {
  /** Seconds from the first day's midnight. */
  readonly at: number;
  readonly types: Readonly<Record<string, TypeSnapshot>>;
  readonly groups: Readonly<Record<string, GroupSnapshot>>;
}

export interface TypeSnapshot {
  readonly waiting: Estimate;
  /** Callbacks promised and not yet connected. */
  readonly callbacks: Estimate;
  readonly inOrbit: Estimate;
}

export interface GroupSnapshot {
  readonly onTheLine: Estimate;
  readonly busy: Estimate;
}

export class SnapshotAccumulator {
  private readonly shape: TallyShape;
  private readonly entities: number;
  private readonly moments: Moments;

  constructor(shape: TallyShape) {
    this.shape = shape;
    this.entities = shape.types.length + shape.groups.length;
    this.moments = new Moments(shape.snapshots.length * this.entities * snapshotColumns);
  }

  /** Adds one replication. */
  add(tally: Float64Array): void {
    const cells = this.shape.snapshots.length * this.entities * snapshotColumns;
    if (cells === 0) return;
    const from = snapshotRow(sizeOf(this.shape), 0);
    for (let cell = 0; cell < cells; cell++) this.moments.add(cell, tally[from + cell]!, 1);
  }

  report(replications: number): readonly SnapshotReport[] {
    const { types, groups, snapshots } = this.shape;
    return snapshots.map((at, s) => {
      const of = (entity: number, column: number) =>
        this.moments.estimate((s * this.entities + entity) * snapshotColumns + column, replications);
      return {
        at,
        types: Object.fromEntries(
          types.map(({ id }, t) => [id, { waiting: of(t, 0), callbacks: of(t, 1), inOrbit: of(t, 2) }]),
        ),
        groups: Object.fromEntries(
          groups.map(({ id }, g) => [
            id,
            { onTheLine: of(types.length + g, 0), busy: of(types.length + g, 1) },
          ]),
        ),
      };
    });
  }
}
