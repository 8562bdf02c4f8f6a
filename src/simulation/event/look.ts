/** Looks at the state of a lane at an instant and notes it in the tally (measures/snapshots.ts). */
import { snapshotRow } from '../../measures/index.ts';
import { tallySizeOf } from '../plan/cells.ts';
import type { Centre } from './centre.ts';

export function look(centre: Centre, snapshot: number): void {
  const { plan, clock } = centre;
  const { tally } = clock;
  const row = snapshotRow(tallySizeOf(plan), snapshot);
  for (const type of centre.types) {
    const at = row + type.plan.index * 3; // lines of partners add to their type's
    tally[at]! += type.waiting.value;
    tally[at + 1]! += type.callbacksWaiting.value;
    tally[at + 2]! += type.orbit.value;
  }
  for (const group of centre.groups) {
    const at = row + (plan.types.length + group.index) * 3;
    tally[at] = group.peopleOnTheLine;
    tally[at + 1] = group.peopleAtWork;
  }
}
