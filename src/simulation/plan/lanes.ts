/**
 * Lanes: the parts of a centre that share nobody and whose contacts never turn into one another's. A lane of one phone-like type with one group, where a
 * contact either is answered in order or gives up, needs no events at all and runs on the queue kernel;
 * everything else runs on the event kernel.
 */
import type { Session } from '../../scenario/index.ts';
import type { GroupPlan } from './group-plan.ts';
import type { TypePlan } from './plan.ts';
import { finestScale, tickScale } from './ticks.ts';

export interface Lane {
  readonly kernel: 'queue' | 'event';
  readonly types: readonly number[];
  readonly groups: readonly number[];
  /**
   * Ticks per second, a power of two. Handle times are whole ticks on either kernel, so that rounding never
   * adds up along a busy period and the kernels agree within a tick.
   */
  readonly tickScale: number;
}

/** Splits types and groups into lanes, in order of their first type; with lines that all share there is but one. */
export function lanesOf(
  types: readonly TypePlan[],
  groups: readonly GroupPlan[],
  sessions: readonly Session[],
  shared: { readonly trace: boolean; readonly lines: boolean },
): Lane[] {
  const laneOfType = new Int32Array(types.length).fill(-1);
  const before = types.map((type) => types.filter((other) => other.next.includes(type.index)));
  const lanes: Lane[] = [];
  for (const type of types) {
    if (laneOfType[type.index] !== -1) continue;
    const inTypes = new Set(shared.lines ? types.map(({ index }) => index) : [type.index]);
    const inGroups = new Set<number>();
    for (const t of inTypes) {
      for (const g of [...types[t]!.groups, ...types[t]!.partners.map(({ group }) => group)]) {
        inGroups.add(g);
        for (const other of groups[g]!.types) inTypes.add(other);
      }
      for (const other of types[t]!.next) inTypes.add(other);
      for (const other of before[t]!) inTypes.add(other.index);
    }
    for (const t of inTypes) laneOfType[t] = lanes.length;
    const laneTypes = [...inTypes].sort((a, b) => a - b);
    const laneGroups = [...inGroups].sort((a, b) => a - b);
    const simple = laneTypes.length === 1 && laneGroups.length === 1 && !shared.trace && !shared.lines;
    const scale = simple ? tickScale(type, groups[laneGroups[0]!]!, sessions) : null;
    const queue = scale !== null && isQueue(type, groups[laneGroups[0]!]!);
    lanes.push({
      kernel: queue ? 'queue' : 'event',
      types: laneTypes,
      groups: laneGroups,
      tickScale: scale ?? finestScale,
    });
  }
  return lanes;
}

function isQueue(type: TypePlan, group: GroupPlan): boolean {
  return (
    !type.redial &&
    !type.followed &&
    !type.hours &&
    type.partners.length === 0 &&
    group.perDay === Number.POSITIVE_INFINITY &&
    !type.callback &&
    !type.announcement &&
    !type.deferred &&
    !group.concurrency &&
    !group.shifts &&
    type.lines === Number.POSITIVE_INFINITY &&
    type.closing === 'serve' &&
    group.speeds[0] === 1 &&
    group.reserves[0] === 0 &&
    group.arrivalReserves[0] === 0 &&
    group.after[0] === 0
  );
}
