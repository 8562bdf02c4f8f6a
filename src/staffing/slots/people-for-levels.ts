/**
 * What would make levels feasible that are missed without any slot: people, in the intervals that need them.
 *
 * Where a level is missed, people are added in its interval and in the one before (whose queue it inherits only if
 * that one misses too, so it adds for itself): by as large a share as half the points missed, by one at least. Then
 * the days are lived through again. Levels of a day or the horizon ask for people everywhere. Groups are scaled
 * together; where people are not given by interval, everywhere.
 */
import { intervalCount, type Scenario } from '../../scenario/index.ts';
import type { Study } from '../../simulation/index.ts';
import { groupsOf, withPeople } from './slot-scenario.ts';
import { type Bench, SlotTrials } from './slot-trials.ts';

export interface PeopleNeeded {
  readonly interval: number;
  /** People on the line as given, and those needed. */
  readonly now: number;
  readonly needed: number;
}

const mostSteps = 25;

/** People by interval with whom every level holds without slots; null where that many steps do not get there. */
export function* peopleForLevels(
  bench: Bench,
  seed: string,
  days: number,
): Study<readonly PeopleNeeded[] | null> {
  const { scenario, type, sheet } = bench;
  const groups = groupsOf(scenario, type);
  const now = peopleByInterval(scenario, groups);
  if (now === null || groups.length === 0) return null;
  const needed = [...now];
  for (let step = 0; step < mostSteps; step++) {
    const factors = needed.map((people, i) => (now[i]! > 0 ? people / now[i]! : 1));
    const staffed = { ...bench, scenario: withPeople(scenario, groups, factors) };
    const days0 = yield* new SlotTrials(staffed, `${seed} people`, days).base();
    const more = new Map<number, number>();
    sheet.lines.forEach((line, l) => {
      const level = days0.estimate(l);
      if (line.kind !== 'level' || line.share === null || line.type !== type) return;
      if (level === null || level.mean >= line.share) return;
      const share = (line.share - level.mean) / 2;
      const { place } = line;
      now.forEach((people, i) => {
        if (people === 0 || (place.kind === 'interval' && place.interval !== i)) return;
        more.set(i, Math.max(more.get(i) ?? 0, Math.ceil(needed[i]! * share)));
      });
    });
    if (more.size === 0) {
      return now.flatMap((people, interval) =>
        needed[interval]! > people ? [{ interval, now: people, needed: needed[interval]! }] : [],
      );
    }
    for (const [i, people] of more) needed[i]! += people;
  }
  return null;
}

/** People of these groups together in each interval; null where a group says it otherwise. */
function peopleByInterval(scenario: Scenario, groups: readonly string[]): readonly number[] | null {
  const sum = new Array<number>(intervalCount(scenario.calendar)).fill(0);
  for (const { id, agents } of scenario.groups) {
    if (!groups.includes(id)) continue;
    if (!('perInterval' in agents)) return null;
    agents.perInterval.forEach((people, i) => {
      sum[i]! += people;
    });
  }
  return sum;
}
