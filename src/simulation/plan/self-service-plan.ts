/**
 * Self-service before the queue, compiled. What it settles is easier than the rest, so the handle times of those
 * who go on are longer and those of customers who bounce back are shorter than the mean of all:
 *
 *   rest = (mean − contained · easy) / (1 − contained)
 */
import { meanOf, type QuantileTable, quantileTable } from '../../random/index.ts';
import type { ContactType } from '../../scenario/index.ts';

export interface SelfServicePlan {
  readonly contained: number;
  readonly time: QuantileTable;
  readonly bounce: number;
  /** Handle times relative to the mean of all: of those who go on, and of those who bounce back. */
  readonly harder: number;
  readonly easier: number;
}

/** Compiles the self-service of a type; null without one. */
export function compileSelfService({ selfService, handleTime }: ContactType): SelfServicePlan | null {
  if (!selfService) return null;
  const { contained, time, bounce = 0, easyHandleTime } = selfService;
  const mean = meanOf(handleTime);
  const easier = easyHandleTime === undefined || mean === 0 ? 1 : easyHandleTime / mean;
  return {
    contained,
    time: quantileTable(time),
    bounce,
    easier,
    harder: Math.max(0, (1 - contained * easier) / (1 - contained)),
  };
}
