/**
 * The frontier: with fewer or more people, how many slots may be sold, and what becomes of promises and service
 * levels. Two answers for each number of people: as many slots as keep their promises, whatever they do to the
 * service level; and as many as leave that standing too.
 *
 * Coarser than a recommendation: each point is found on a few hundred days and told on others, and is not repaired.
 */
import type { Estimate } from '../../measures/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { defaultSeed, freshVolumes, type Study, withFreshVolumes } from '../../simulation/index.ts';
import { benchOf, searchRoom, usualDays, usualKept } from './recommend-slots.ts';
import { describeSlots } from './slot-answer.ts';
import { groupsOf, mostPeople, slotsByInterval, withPeople } from './slot-scenario.ts';
import { SlotTrials } from './slot-trials.ts';

export interface FrontierOptions {
  readonly type: string;
  /** Share of the promises due in every interval that has to be kept. Default 0.95. */
  readonly kept?: number;
  /** People more (or fewer) at the peak; the line is scaled with it. Default −2 to +4 times 5 % of the peak. */
  readonly more?: readonly number[];
  /** Days that every point is told on. Default 500. */
  readonly days?: number;
}

export interface FrontierSlots {
  /** Most promises to sell a day, and those due. */
  readonly room: number;
  readonly due: number;
  readonly kept: Estimate;
  readonly live: Estimate;
  readonly everyone: Estimate;
}

export interface FrontierPoint {
  /** People at the peak, and how many more than given. */
  readonly people: number;
  readonly more: number;
  /** Service level without slots. */
  readonly without: Estimate;
  /** Levels missed without any slot. */
  readonly missed: number;
  readonly byPromises: FrontierSlots;
  readonly byBoth: FrontierSlots;
}

/** Share of the usual days that a point's search is sized by. */
const searchDays = usualDays / 2;

/**
 * The frontier of a parsed scenario, point after point; interims are the points so far.
 *
 * @throws RangeError as `recommendSlots`, or for people that leave nobody on the line.
 */
export function* slotFrontier(
  given: Scenario,
  options: FrontierOptions,
): Study<readonly FrontierPoint[], readonly FrontierPoint[]> {
  const { type, kept = usualKept, days = 500 } = options;
  const slots = slotsByInterval(given, type);
  const groups = groupsOf(given, type);
  const peak = mostPeople(given, groups);
  const step = Math.max(1, Math.round(peak / 20));
  const levels = options.more ?? [-2, -1, 0, 1, 2, 3, 4].map((times) => times * step);
  for (const more of levels) {
    if (!(peak + more > 0)) throw new RangeError(`invalid more: ${more} (people, must be > ${-peak})`);
  }
  const scenario = withFreshVolumes(given, yield* freshVolumes(given));
  const seed = `${given.seed ?? defaultSeed} slots frontier`;
  const points: FrontierPoint[] = [];
  for (const more of levels) {
    const staffed = withPeople(scenario, groups, (peak + more) / peak);
    const both = benchOf(staffed, type, slots, kept);
    const promisesAlone = benchOf(staffed, type, slots, kept, true);
    const told: FrontierSlots[] = [];
    let without: Estimate = { mean: null, halfWidth: null };
    let missed = 0;
    for (const bench of [promisesAlone, both]) {
      const room = yield* quietly(searchRoom(bench, slots, seed, searchDays));
      const fresh = new SlotTrials(bench, `${seed} fresh`, days);
      const found = yield* describeSlots(fresh, { room, slots, kept, isValid: false, tightest: null });
      told.push({
        room: found.room,
        due: found.due,
        kept: found.kept,
        live: found.live,
        everyone: found.everyone,
      });
      without = found.without;
      missed = found.missedAnyway.length;
    }
    const [byPromises, byBoth] = told as [FrontierSlots, FrontierSlots];
    points.push({ people: peak + more, more, without, missed, byPromises, byBoth });
    yield { interim: [...points] };
  }
  return points;
}

/** A study without its interims. */
function* quietly<Result>(study: Study<Result, unknown>): Study<Result> {
  for (;;) {
    const { done, value } = study.next();
    if (done) return value;
    if (!('interim' in value)) yield value;
  }
}
