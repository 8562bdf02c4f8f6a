/**
 * One side of a comparison, replication by replication: its tally summed up over scopes, and the ledger's rows. Read
 * once, a side is compared with as many others as there are; summing up is most of the work of a comparison.
 */
import { RunSums } from './run-sums.ts';
import { Scopes } from './scopes.ts';
import type { TallyShape } from './tally-shape.ts';

export class SideReader {
  readonly shape: TallyShape;
  readonly scopes: Scopes;
  readonly runs: RunSums;
  /** The tally read last, its sums by scope, and its rows of the ledger. */
  tally: Float64Array = new Float64Array();
  sums: Float64Array = new Float64Array();
  rows: Float64Array = new Float64Array();

  constructor(shape: TallyShape) {
    this.shape = shape;
    this.scopes = new Scopes(shape);
    this.runs = new RunSums(shape, this.scopes);
  }

  /** Reads the next replication: each exactly once, for the ledger remembers what there was of anything. */
  read(tally: Float64Array): void {
    this.tally = tally;
    this.sums = this.scopes.read(tally);
    this.rows = this.runs.read(tally, this.sums);
  }
}
