/**
 * Counting cases of one kind, and their stages. What happened to cases opened in the warm-up does not count, nor
 * to those of a kind that nobody opens.
 */
import {
  type CaseColumn,
  ledgerColumn,
  type StageColumn,
  stageColumn,
  stageColumnCount,
} from '../../measures/ledger.ts';
import { caseLedger, stageLedger } from '../plan/cells.ts';
import type { Plan } from '../plan/plan.ts';
import { CasePool } from './case-pool.ts';
import type { TallyClock } from './state-levels.ts';

export class CaseTally {
  private readonly pool: CasePool;
  private readonly clock: TallyClock;
  private readonly ledger: number;
  private readonly stages: number;

  constructor(plan: Plan, kind: number, pool: CasePool, clock: TallyClock) {
    this.pool = pool;
    this.clock = clock;
    this.ledger = caseLedger(plan, kind);
    this.stages = stageLedger(plan, kind);
  }

  /** Enters something about a case, if the case counts. */
  enter(c: number, into: CaseColumn, amount = 1): void {
    if (this.pool.counts[c] === 1) this.clock.tally[this.ledger + ledgerColumn[into]]! += amount;
  }

  /** Enters something about a case at one of its stages, if the case counts. */
  enterStage(c: number, stage: number, into: StageColumn, amount = 1): void {
    if (this.pool.counts[c] === 0) return;
    this.clock.tally[this.stages + stage * stageColumnCount + stageColumn[into]]! += amount;
  }
}

/** The open cases of a lane, and what is counted of each kind. */
export class Cases {
  readonly pool = new CasePool();
  readonly tallies: readonly CaseTally[];

  constructor(plan: Plan, clock: TallyClock) {
    this.tallies = plan.cases.map(({ index }) => new CaseTally(plan, index, this.pool, clock));
  }
}
