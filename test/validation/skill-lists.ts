/**
 * Pools and classes with lists of each other: each class tries its pools in order when it arrives, each pool
 * prefers its classes in order when somebody gets free. An entry `[index, reserve]` holds only while more than
 * `reserve` agents are idle, the freed one included.
 *
 * A scenario says the same skill by skill: `preference` is the place in the class's list, `rank` the place in the
 * pool's, `reserveOnArrival` the reserve in the class's list, `reserve` that in the pool's.
 */
import type { Skill } from '../../src/scenario/index.ts';
import { type CaseInputs, Unsupported } from './case.ts';

interface Entry {
  readonly index: number;
  readonly reserve: number;
}

export interface SkillLists {
  readonly classToPools: readonly (readonly Entry[])[];
  readonly poolToClasses: readonly (readonly Entry[])[];
}

export function skillListsAt(inputs: CaseInputs): SkillLists {
  return {
    classToPools: listsAt(inputs, 'class_to_pools'),
    poolToClasses: listsAt(inputs, 'pool_to_classes'),
  };
}

/** Pools that ever serve a class, those that it tries first. */
export function poolsOf({ classToPools, poolToClasses }: SkillLists, type: number): number[] {
  const tried = classToPools[type]?.map(({ index }) => index) ?? [];
  const taking = poolToClasses.flatMap((classes, pool) =>
    classes.some(({ index }) => index === type) ? [pool] : [],
  );
  return [...new Set([...tried, ...taking])];
}

/**
 * Skills of a pool of so many agents; `speed` is that of its agents at a class, relative to the type's handle time. A
 * list that a class or pool is not in is one it is never found by: a reserve of everybody.
 */
export function skillsOfPool(
  { classToPools, poolToClasses }: SkillLists,
  pool: number,
  agents: number,
  idOf: (type: number) => string,
  speed: (type: number) => number = () => 1,
): Skill[] {
  const taken = poolToClasses[pool] ?? [];
  const types = taken.map(({ index }) => index);
  classToPools.forEach((pools, type) => {
    if (!types.includes(type) && pools.some(({ index }) => index === pool)) types.push(type);
  });
  return types.map((type, i): Skill => {
    const place = classToPools[type]?.findIndex((entry) => entry.index === pool) ?? -1;
    const onArrival = place < 0 ? agents : classToPools[type]![place]!.reserve;
    const onceFree = taken[i]?.reserve ?? agents;
    const skill = {
      type: idOf(type),
      rank: i + 1,
      preference: place < 0 ? 1000 : place + 1,
      speed: speed(type),
    };
    if (onArrival === onceFree && onceFree < agents) return { ...skill, reserve: onceFree };
    return { ...skill, reserve: onceFree, reserveOnArrival: onArrival };
  });
}

function listsAt(inputs: CaseInputs, key: string): Entry[][] {
  const lists = inputs[key];
  if (!Array.isArray(lists) || !lists.every(Array.isArray)) throw new Unsupported(`input ${key}: no lists`);
  return (lists as readonly (readonly (number | readonly [number, number])[])[]).map((entries) =>
    entries.map((entry) =>
      typeof entry === 'number' ? { index: entry, reserve: 0 } : { index: entry[0], reserve: entry[1] },
    ),
  );
}
