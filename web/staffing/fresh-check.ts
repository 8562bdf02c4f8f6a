/**
 * Does a plan keep its promise on days that nobody has looked at? The staffed scenario lives through days of another
 * seed, as many as a few seconds allow, and every interval is read against the promise.
 *
 * A promise for every interval (the usual scope) is broken where the whole 95 % interval of the mean lies below it,
 * and too close to call where only its lower end does. Promises of other scopes are judged as the report judges
 * them. Volumes that hold redials and repeats are solved once, for the scenario as it was before it was staffed: the
 * same customers, with other people to answer them.
 */
import { serviceLevelMeasure } from '../../src/measures/index.ts';
import { intervalCount, type Scenario, serviceLevelTargetOf } from '../../src/scenario/index.ts';
import { defaultSeed, freshVolumes, runOf, type Study, simulationRun } from '../../src/simulation/index.ts';
import { typeOf, volumesOf } from '../state/plan-rows.ts';

export interface FreshCheck {
  readonly replications: number;
  /** Whether the promise holds, as far as these days can tell; null: nothing is promised or nobody came. */
  readonly holds: boolean | null;
  /** Whether every interval was to keep it, or the day, the run, so many of the days. */
  readonly everyInterval: boolean;
  /** Intervals that break it, and those that are too close to call; the lowest level first. */
  readonly short: readonly ShortInterval[];
  readonly close: readonly ShortInterval[];
}

export interface ShortInterval {
  /** Number of the interval through all days. */
  readonly index: number;
  readonly level: number;
}

/** Days, and contacts that all of them may have: three or four seconds of one core. */
const mostDays = 2000;
const fewestDays = 100;
const budget = 30_000_000;

/** Days that a check takes. */
export function checkDays(scenario: Scenario): number {
  const contacts = scenario.types
    .flatMap((type) => volumesOf(scenario, type))
    .reduce((sum, volume) => sum + volume, intervalCount(scenario.calendar));
  const affordable = Math.floor(budget / contacts / 100) * 100;
  return Math.max(fewestDays, Math.min(mostDays, affordable));
}

/** The study that checks `next`, which `given` was staffed to. */
export function* freshCheck(given: Scenario, next: Scenario, typeId: string): Study<FreshCheck> {
  const ratios = yield* freshVolumes(given);
  const replications = checkDays(next);
  const fresh = { ...next, seed: `${next.seed ?? defaultSeed} fresh` };
  const report = yield* runOf(simulationRun(fresh, { replications }, ratios));
  const target = serviceLevelTargetOf(typeOf(next, typeId));
  const type = report.types[typeId];
  const nothing = { replications, everyInterval: false, short: [], close: [] };
  if (!target || !type) return { ...nothing, holds: null };
  if ((target.scope ?? 'interval') !== 'interval' || target.onDays !== undefined) {
    const judged = type.targets.find(({ target: { measure } }) => measure === 'serviceLevel');
    return { ...nothing, holds: judged?.met ?? null };
  }
  const level = serviceLevelMeasure(target);
  const short: ShortInterval[] = [];
  const close: ShortInterval[] = [];
  type.intervals.forEach((interval, index) => {
    const { mean, halfWidth } = interval[level];
    if (mean === null || mean >= target.share) return;
    (mean + (halfWidth ?? 0) < target.share ? short : close).push({ index, level: mean });
  });
  const byLevel = (a: ShortInterval, b: ShortInterval) => a.level - b.level;
  return {
    replications,
    holds: short.length === 0,
    everyInterval: true,
    short: short.sort(byLevel),
    close: close.sort(byLevel),
  };
}
