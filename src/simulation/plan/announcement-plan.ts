/**
 * What waiting customers of a type are told, compiled.
 */
import { type QuantileTable, quantileTable } from '../../random/index.ts';
import type { ContactType, WaitEstimator } from '../../scenario/index.ts';

export interface AnnouncementPlan {
  readonly estimator: WaitEstimator;
  /** What is said, relative to the estimate. */
  readonly factor: number;
  /** Longest announced wait that a customer puts up with; null: any. */
  readonly tolerance: QuantileTable | null;
  /** Once the announced wait has passed, what patience is left is multiplied by this. */
  readonly patienceAfter: number;
  readonly window: number;
}

export function compileAnnouncement({ announcement }: ContactType): AnnouncementPlan | null {
  if (!announcement) return null;
  return {
    estimator: announcement.estimator ?? 'position',
    factor: announcement.factor ?? 1,
    tolerance: announcement.tolerance ? quantileTable(announcement.tolerance) : null,
    patienceAfter: announcement.patienceAfter ?? 1,
    window: announcement.window ?? 0,
  };
}
