/**
 * What a report and a comparison say of cases: kind by kind, and of each kind stage by stage.
 */
import type { CaseTarget } from '../scenario/index.ts';
import type { CaseMeasureKey, StageMeasureKey } from './case-catalogue.ts';
import type { MeasureComparison } from './comparison.ts';
import type { Estimate } from './report.ts';

export interface CaseReport extends Readonly<Record<CaseMeasureKey, Estimate>> {
  readonly name: string;
  readonly target?: CaseTarget;
  /** By id, in their order. */
  readonly stages: Readonly<Record<string, StageReport>>;
}

export interface StageReport extends Readonly<Record<StageMeasureKey, Estimate>> {
  readonly name: string;
}

/** A kind that base and draft have, by id. */
export interface CaseComparison extends Readonly<Record<CaseMeasureKey, MeasureComparison>> {
  /** As the base calls it. */
  readonly name: string;
  /** By id, the stages that both have. */
  readonly stages: Readonly<Record<string, StageComparison>>;
}

export interface StageComparison extends Readonly<Record<StageMeasureKey, MeasureComparison>> {
  readonly name: string;
}
