/**
 * Money at the end of a replication: what each group was paid, from the time it was on the line, and what its
 * partner's contacts cost. Counted time alone enters, so neither the warm-up nor the wait for it is paid.
 */
import { column, columnCount, ledgerColumn } from '../measures/index.ts';
import { groupBase, groupLedger, typeBase, typeLedger } from './plan/cells.ts';
import type { Plan } from './plan/plan.ts';

const hour = 3600;

/** Fills in overtime, paid time and costs of the groups of a finished tally. */
export function settlePay(plan: Plan, tally: Float64Array): void {
  for (const { index, pay } of plan.groups) {
    const base = groupBase(plan, index);
    const ledger = groupLedger(plan, index);
    const staffed = overIntervals(plan, tally, base + column.staffedTime);
    const late = overIntervals(plan, tally, base + column.lateTime);
    const overtime = late + tally[base + (plan.intervals + 1) * columnCount + column.busyTime]!;
    const paid = (staffed - late) * pay.perStaffed + overtime;
    tally[ledger + ledgerColumn.overtime] = overtime;
    tally[ledger + ledgerColumn.paidTime] = paid;
    tally[ledger + ledgerColumn.cost] = (paid / hour) * pay.perHour;
    if (pay.isPartner) {
      const contacts = tally[ledger + ledgerColumn.partnerContacts]!;
      tally[ledger + ledgerColumn.partnerCost] = contacts * pay.perContact;
    }
  }
}

/** In a line of its own a partner answers whatever is answered; the queue kernel leaves that to be noted here. */
export function notePartnerLine(plan: Plan, tally: Float64Array, type: number, group: number): void {
  if (!plan.groups[group]!.pay.isPartner) return;
  const answered = overIntervals(plan, tally, typeBase(plan, type) + column.answered);
  tally[typeLedger(plan, type) + ledgerColumn.partnerContacts] = answered;
  tally[groupLedger(plan, group) + ledgerColumn.partnerContacts] = answered;
}

function overIntervals(plan: Plan, tally: Float64Array, first: number): number {
  let sum = 0;
  for (let i = 0; i < plan.intervals; i++) sum += tally[first + i * columnCount]!;
  return sum;
}
