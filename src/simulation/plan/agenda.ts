/**
 * The agenda of a session: what is known beforehand, in order. At one instant a cell ends first, then staff
 * change, then types close that have hours of their own, then others open, then the centre closes; then the state
 * is looked at.
 */
import type { Session } from '../../scenario/index.ts';
import type { Cells } from './cells.ts';
import type { GroupPlan } from './group-plan.ts';
import type { HoursPlan } from './hours-plan.ts';

export const cellEnds = 0;
export const staffChanges = 1;
export const typeCloses = 2;
export const typeOpens = 3;
export const closes = 4;
export const looks = 5;

export interface Agenda {
  readonly time: Float64Array;
  readonly kind: Int32Array;
  /** Cell that begins, group whose people change or type that opens or closes (places in the lane), or snapshot. */
  readonly subject: Int32Array;
  /** Step of the group, or entry of its shifts. */
  readonly step: Int32Array;
}

/**
 * Agenda of one session for the groups of a lane and the hours of its types. The groups' first steps belong to the
 * opening, as do types that are open from then on; a type open to the last closes with the centre.
 */
export function agendaOf(
  session: Session,
  index: number,
  cells: Cells,
  groups: readonly GroupPlan[],
  hours: readonly (HoursPlan | null)[],
  snapshots: readonly number[],
): Agenda {
  const entries: { time: number; kind: number; subject: number; step: number }[] = [];
  for (let cell = 1; cell < cells.end.length; cell++) {
    entries.push({ time: cells.end[cell - 1]!, kind: cellEnds, subject: cell, step: 0 });
  }
  groups.forEach((group, subject) => {
    const { shifts } = group;
    if (shifts) {
      for (let entry = shifts.first[index]!; entry < shifts.first[index + 1]!; entry++) {
        entries.push({ time: shifts.at[entry]!, kind: staffChanges, subject, step: entry });
      }
      return;
    }
    for (let step = group.first[index]! + 1; step < group.first[index + 1]!; step++) {
      entries.push({ time: group.at[step]!, kind: staffChanges, subject, step });
    }
  });
  hours.forEach((plan, subject) => {
    if (!plan) return;
    for (let window = plan.first[index]!; window < plan.first[index + 1]!; window++) {
      const opensAt = plan.opens[window]! - session.opens;
      const closesAt = plan.closes[window]! - session.opens;
      if (opensAt > 0) entries.push({ time: opensAt, kind: typeOpens, subject, step: 0 });
      if (closesAt < session.closes - session.opens) {
        entries.push({ time: closesAt, kind: typeCloses, subject, step: 0 });
      }
    }
  });
  entries.push({ time: session.closes - session.opens, kind: closes, subject: 0, step: 0 });
  snapshots.forEach((at, subject) => {
    if (at < session.opens || at > session.closes) return;
    entries.push({ time: at - session.opens, kind: looks, subject, step: 0 });
  });
  entries.sort((a, b) => a.time - b.time || a.kind - b.kind || a.subject - b.subject || a.step - b.step);
  return {
    time: Float64Array.from(entries, (entry) => entry.time),
    kind: Int32Array.from(entries, (entry) => entry.kind),
    subject: Int32Array.from(entries, (entry) => entry.subject),
    step: Int32Array.from(entries, (entry) => entry.step),
  };
}
