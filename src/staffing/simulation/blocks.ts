/**
 * Taking out agents for hours at a stretch. Work that may wait for hours hardly feels one agent fewer for half an
 * hour, so what such groups have too much is taken out in blocks: one agent for the whole session, then for halves,
 * quarters and eighths of it.
 */
import { type Scenario, workOf } from '../../scenario/index.ts';
import type { Plan, Study } from '../../simulation/index.ts';
import type { Steps } from './changes.ts';
import type { Sizes } from './effort.ts';
import type { Search } from './search.ts';
import type { Standing } from './standing.ts';

const pieces = [1, 2, 4, 8];
const mostRounds = 6;

/** Takes out blocks as long as every demand holds. */
export function* pruneBlocks(
  search: Search,
  scenario: Scenario,
  plan: Plan,
  given: Standing,
  { changes, whole }: Sizes,
): Study<Standing> {
  let standing = given;
  const groups = search.places.groups.filter((g) =>
    [...plan.groups[g]!.types].some((t) => workOf(scenario.types[t]!.channel) === 'deferred'),
  );
  for (const count of pieces) {
    for (let round = 0; round < mostRounds; round++) {
      const blocks = groups
        .flatMap((group) => blocksOf(search, plan, group, count))
        .map((block) => block.filter(({ place }) => standing.counts[place]! > 0))
        .filter((block) => block.length > 1)
        .map((block) => search.changes.of(block));
      if (blocks.length === 0 || search.isSpent) break;
      const effects = yield* search.effects(standing.counts, blocks, changes);
      const next = yield* search.adopt(standing, search.choose(standing, effects), whole);
      if (next === standing) break;
      standing = next;
    }
  }
  return standing;
}

/** One agent of a group fewer in each of so many pieces of every session. */
function blocksOf({ places }: Search, plan: Plan, group: number, count: number): Steps[] {
  return plan.sessions.flatMap(({ firstInterval, lastInterval }) => {
    const open: number[] = [];
    for (let i = firstInterval; i < lastInterval; i++) {
      const place = places.at(group, i);
      if (place >= 0 && places.all[place]!.isOpen) open.push(place);
    }
    const size = Math.ceil(open.length / count);
    return Array.from({ length: count }, (_, k) =>
      open.slice(k * size, (k + 1) * size).map((place) => ({ place, by: -1 })),
    );
  });
}
