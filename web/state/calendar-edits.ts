/**
 * Changes of the calendar: opening hours, interval length, a pasted day. Every `perInterval` list of every
 * type and group follows, so that a scenario never has lists of two lengths.
 */
import type { PastedPlan } from '../../src/io/index.ts';
import {
  type Calendar,
  type ContactType,
  type Hours,
  type Interval,
  intervalsOf,
  type RunSettings,
  type Scenario,
} from '../../src/scenario/index.ts';
import { withHandleTimes, withMean } from './edits.ts';
import { withoutIdleConcurrency } from './group-edits.ts';
import { withLinksTo } from './links.ts';
import { withParts } from './parts.ts';
import { agentsOf, groupOf, handleTimesOf, presenceOf, typeOf, volumesOf } from './plan-rows.ts';

/** Overlap of two intervals, seconds. */
function overlap(a: Interval, b: Interval): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Amounts spread over new intervals in proportion to the time they share with the old ones. */
function amounts(values: readonly number[], from: readonly Interval[], to: readonly Interval[]): number[] {
  return to.map((target) =>
    from.reduce(
      (sum, source, i) => sum + ((values[i] ?? 0) * overlap(source, target)) / (source.end - source.start),
      0,
    ),
  );
}

/** Levels averaged over the time each new interval shares with the old ones; undefined where it shares none. */
function levels(
  values: readonly number[],
  from: readonly Interval[],
  to: readonly Interval[],
): (number | undefined)[] {
  return to.map((target) => {
    let time = 0;
    let sum = 0;
    from.forEach((source, i) => {
      const shared = overlap(source, target);
      time += shared;
      sum += shared * (values[i] ?? 0);
    });
    return time > 0 ? sum / time : undefined;
  });
}

/** The same scenario on another calendar; hours that are new start empty. */
export function onCalendar(scenario: Scenario, calendar: Calendar): Scenario {
  const from = intervalsOf(scenario.calendar);
  const to = intervalsOf(calendar);
  return {
    ...scenario,
    calendar,
    types: scenario.types.map((type) => {
      const { basis, count, busyness } = type.volume;
      const volume = {
        ...(basis && { basis }),
        ...(count && { count }),
        ...(busyness && { busyness }),
        perInterval: amounts(volumesOf(scenario, type), from, to),
      };
      const next = { ...type, volume, ...(type.hours && { hours: hoursInside(type.hours, calendar) }) };
      return withHandleTimes(next, levels(handleTimesOf(scenario, type), from, to));
    }),
    groups: scenario.groups.map((group) => {
      if ('shifts' in group.agents) return group;
      const people = levels(agentsOf(scenario, group), from, to);
      const given = people.map((n) => (n ?? 0) / presenceOf(group));
      return { ...group, agents: { perInterval: given } };
    }),
    ...(scenario.surges && { surges: scenario.surges.filter((surge) => surge.from < to.at(-1)!.end) }),
  };
}

/** Hours of a type, cut to those of the calendar; what is left outside altogether goes. */
function hoursInside(hours: readonly Hours[], { days }: Calendar): Hours[] {
  return hours.flatMap((one) => {
    const places = (one.days ?? [...days.keys()]).filter((d) => d < days.length);
    const opens = Math.max(one.opens, ...places.map((d) => days[d]!.opens));
    const closes = Math.min(one.closes, ...places.map((d) => days[d]!.closes));
    return places.length > 0 && closes > opens
      ? [{ ...one, opens, closes, ...(one.days && { days: places }) }]
      : [];
  });
}

export function setOpeningHours(scenario: Scenario, day: number, opens: number, closes: number): Scenario {
  const days = scenario.calendar.days.map((old, d) => (d === day ? { ...old, opens, closes } : old));
  return onCalendar(scenario, { ...scenario.calendar, days });
}

export function setIntervalLength(scenario: Scenario, intervalLength: number): Scenario {
  return onCalendar(scenario, { ...scenario.calendar, intervalLength });
}

/**
 * The scenario with pasted days in place of its own: the pasted calendar and numbers, one contact type with
 * its group, promise, patience and everything else as it was. Without pasted people, `agents` puts them there
 * (those needed, say) once the rest stands.
 */
export function withPastedPlan(
  scenario: Scenario,
  typeId: string,
  pasted: PastedPlan,
  agents: (scenario: Scenario) => readonly number[],
): Scenario {
  const type = typeOf(scenario, typeId);
  const group = groupOf(scenario, type.id);
  // Cases are worked by types that go; the type's own links to these go with them.
  const { name: _name, note: _note, trace: _trace, surges: _surges, cases: _cases, ...rest } = scenario;
  const { scheduled: _scheduled, partner: _partner, ...onTheLine } = group;
  const { hours: _hours, ...alone } = withLinksTo(type, new Set([type.id]));
  const { perInterval: _perInterval, ...handleTime } = type.handleTime;
  const { basis, busyness } = type.volume;
  const pastedType = {
    ...alone,
    volume: { ...(basis && { basis }), ...(busyness && { busyness }), perInterval: [...pasted.volumes] },
    handleTime,
  };
  const people = (perInterval: readonly number[]) => ({
    ...onTheLine,
    skills: group.skills.filter((skill) => skill.type === type.id),
    agents: { perInterval: [...perInterval] },
  });
  const unstaffed = withoutIdleConcurrency({
    ...rest,
    calendar: pasted.calendar,
    types: [
      pasted.handleTimes ? withPastedHandleTimes(pastedType, pasted.volumes, pasted.handleTimes) : pastedType,
    ],
    groups: [people(pasted.volumes.map(() => 0))],
    ...(rest.run && { run: runWithin(rest.run, pasted.calendar) }),
  });
  return withoutIdleConcurrency({ ...unstaffed, groups: [people(pasted.agents ?? agents(unstaffed))] });
}

/** A warm-up longer than all days goes, and so do instants to look at: they were of other days. */
function runWithin(run: RunSettings, calendar: Calendar): RunSettings {
  const intervals = intervalsOf(calendar);
  const length = intervals.at(-1)!.end - intervals[0]!.start;
  const { snapshots: _, ...rest } = run;
  return rest.warmUp !== undefined && rest.warmUp >= length ? withParts(rest, { warmUp: undefined }) : rest;
}

/** The usual handle time becomes the mean over contacts; intervals that differ from it keep their own. */
function withPastedHandleTimes(
  type: ContactType,
  volumes: readonly number[],
  handleTimes: readonly (number | null)[],
): ContactType {
  let contacts = 0;
  let work = 0;
  handleTimes.forEach((mean, i) => {
    if (mean === null) return;
    contacts += volumes[i] ?? 0;
    work += mean * (volumes[i] ?? 0);
  });
  if (work === 0) return type;
  const { perInterval: _, ...law } = type.handleTime;
  return withHandleTimes({ ...type, handleTime: withMean(law, work / contacts) }, handleTimes);
}
