/**
 * Items that wait before the run begins, compiled.
 */
import { type QuantileTable, quantileTable } from '../../random/index.ts';
import type { ContactType } from '../../scenario/index.ts';

export interface BacklogPlan {
  readonly items: number;
  /** How old they are on the type's clock; null: they came at the opening. */
  readonly age: QuantileTable | null;
}

/** Compiles the opening backlog of a type; null where nothing waits. */
export function compileBacklog({ backlog }: ContactType): BacklogPlan | null {
  if (!backlog || backlog.items === 0) return null;
  return { items: backlog.items, age: backlog.age ? quantileTable(backlog.age) : null };
}
