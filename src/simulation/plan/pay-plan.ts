/**
 * What a group costs, compiled. Paid time is the time on the line over 1 − shrinkage; people in shifts are paid
 * through their breaks, which stand in the shift and not in the shrinkage. The absent are paid, too:
 * on average, so that a day with more of them costs a little less than its schedule.
 */
import { type AgentGroup, totalShrinkage } from '../../scenario/index.ts';

export interface PayPlan {
  /** Paid seconds per second on the line inside hours; work after closing is paid as it is. */
  readonly perStaffed: number;
  readonly perHour: number;
  /** A partner is paid by contact. */
  readonly isPartner: boolean;
  readonly perContact: number;
}

/** Compiles the pay of a group. */
export function compilePay(group: AgentGroup): PayPlan {
  return {
    perStaffed: withBreaks(group) / (1 - totalShrinkage(group.shrinkage)) / (1 - (group.absence ?? 0)),
    perHour: group.costPerHour ?? 0,
    isPartner: group.partner !== undefined,
    perContact: group.partner?.pricePerContact ?? 0,
  };
}

/** Time of the shifts by their time without breaks; 1 for people given as counts. */
function withBreaks({ agents }: AgentGroup): number {
  if (!('shifts' in agents)) return 1;
  let whole = 0;
  let working = 0;
  for (const { from, to, people, breaks = [] } of agents.shifts) {
    whole += people * (to - from);
    working += people * breaks.reduce((left, { length }) => left - length, to - from);
  }
  return working > 0 ? whole / working : 1;
}
