/**
 * Ranks from two kinds of lists. A case lists, for each class, the pools it tries in order, and for each pool, the
 * classes it prefers in order; a scenario has one rank for each skill, which must say both: a class tries its
 * groups by rank, a group takes its types by rank.
 *
 * Each list demands that its ranks rise; the smallest ranks that do are the longest paths of the demands. Lists
 * that go round in a circle (a pool prefers the class that comes to it last) cannot be said by one rank.
 */
import { Unsupported } from './case.ts';

/** An entry `[index, reserve]` holds only while more than `reserve` agents are idle. */
export type Entry = number | readonly [number, number];

/** Plain indices; reserves are not something a scenario can say. */
export function withoutReserve(entries: readonly Entry[]): number[] {
  return entries.map((entry) => {
    if (typeof entry === 'number') return entry;
    if (entry[1] > 0) throw new Unsupported('a reserve of idle agents');
    return entry[0];
  });
}

/** `ranks[pool].get(class)`, from 1. */
export function skillRanks(
  classToPools: readonly (readonly number[])[],
  poolToClasses: readonly (readonly number[])[],
): Map<number, number>[] {
  const ranks = poolToClasses.map((classes) => new Map(classes.map((type) => [type, 1])));
  const raise = (pool: number, type: number, above: number | undefined): boolean => {
    const rank = ranks[pool]?.get(type);
    if (rank === undefined) throw new Unsupported(`class ${type} and pool ${pool} disagree about each other`);
    if (above === undefined || rank > above) return false;
    ranks[pool]!.set(type, above + 1);
    return true;
  };
  const skills = poolToClasses.reduce((sum, classes) => sum + classes.length, 0);
  for (let round = 0; round <= skills; round++) {
    let moved = false;
    poolToClasses.forEach((classes, pool) => {
      classes.forEach((type, i) => {
        const before = i === 0 ? undefined : ranks[pool]!.get(classes[i - 1]!);
        moved = raise(pool, type, before) || moved;
      });
    });
    classToPools.forEach((pools, type) => {
      pools.forEach((pool, i) => {
        const before = i === 0 ? undefined : ranks[pools[i - 1]!]?.get(type);
        moved = raise(pool, type, before) || moved;
      });
    });
    if (!moved) return ranks;
  }
  throw new Unsupported('orders of classes and pools that no single rank can say');
}
