/**
 * A day of the learner's own as a lesson can use it: one type of contact, the people who answer it half-hour by
 * half-hour, and the promise it has. Where the scenario on the page is none (several days, people on shifts, no live
 * type, too large to run at every move) the sample Monday stands in.
 */
import type { Report } from '../measures/index.ts';
import { hotlineMonday, type Scenario, workOf } from '../scenario/index.ts';

/** Where the lesson looks, by place in the scenario. */
export interface OwnDay {
  readonly type: number;
  readonly group: number;
  /** The promise, share and seconds. */
  readonly target: number;
  readonly within: number;
  readonly opens: number;
  readonly intervalLength: number;
  /** Contacts of the type in each interval. */
  readonly volumes: readonly number[];
  /** Contacts of all types in the day. */
  readonly contacts: number;
  readonly people: readonly number[];
}

const usualTarget = { share: 0.8, within: 20 };
/** More contacts than this take too long at every move of a control. */
const most = 6000;
/** An interval with fewer than this share of the busiest one's contacts is no half-hour to judge by. */
const quiet = 0.2;

/** The scenario itself where it will do, else the sample Monday. */
export function ownOrSample(own: Scenario): Scenario {
  return dayOf(own) ? own : hotlineMonday;
}

/** What a scenario offers to the lesson; undefined: it will not do. */
export function dayOf(scenario: Scenario): OwnDay | undefined {
  const { calendar, types, groups, trace } = scenario;
  const [only] = calendar.days;
  if (!only || calendar.days.length > 1 || trace || scenario.cases) return undefined;
  for (const [type, { id, channel, volume, targets }] of types.entries()) {
    if (workOf(channel) !== 'live' || !('perInterval' in volume)) continue;
    const group = groups.findIndex(
      ({ agents, skills, partner }) =>
        'perInterval' in agents && partner === undefined && skills.some((skill) => skill.type === id),
    );
    const counts = groups[group]?.agents;
    if (!counts || !('perInterval' in counts)) continue;
    const volumes = volume.perInterval;
    const contacts = types.reduce(
      (total, one) =>
        total + ('perInterval' in one.volume ? one.volume.perInterval.reduce((a, b) => a + b, 0) : 0),
      0,
    );
    if (volumes.length < 6 || contacts > most || Math.max(...volumes) === 0) return undefined;
    const { share, within } = targets?.find((one) => one.measure === 'serviceLevel') ?? usualTarget;
    return {
      type,
      group,
      target: share,
      within,
      opens: only.opens,
      intervalLength: calendar.intervalLength,
      volumes,
      contacts,
      people: counts.perInterval,
    };
  }
  return undefined;
}

/** Days to simulate so that as many contacts as that are met, in all. `daysFor(dayOf(hotlineMonday)!, 100_000) // 42` */
export function daysFor(day: OwnDay, contacts: number): number {
  return Math.max(20, Math.min(100, Math.floor(contacts / day.contacts)));
}

/** So many people more in `length` intervals from `first` on. */
export function withMore(
  scenario: Scenario,
  { group }: OwnDay,
  by: number,
  first: number,
  length: number,
): Scenario {
  const groups = scenario.groups.map((one, g) => {
    if (g !== group || !('perInterval' in one.agents)) return one;
    const perInterval = one.agents.perInterval.map((n, i) => (i >= first && i < first + length ? n + by : n));
    return { ...one, agents: { perInterval } };
  });
  return { ...scenario, groups };
}

/** Service level of the type in each interval that is busy enough to be judged, null in the others. */
export function levelsOf(report: Report, scenario: Scenario, { type, volumes }: OwnDay): (number | null)[] {
  const busiest = Math.max(...volumes);
  const { intervals } = report.types[scenario.types[type]!.id]!;
  return intervals.map(({ serviceLevel }, i) => (volumes[i]! >= quiet * busiest ? serviceLevel.mean : null));
}

/** How many of the judged intervals miss the promise. */
export function missedOf(levels: readonly (number | null)[], { target }: OwnDay): number {
  return levels.filter((level) => level !== null && level < target).length;
}
