/**
 * The plan to start from, by formula. Every type is given one home among its groups, so that nobody is counted
 * twice: the group that knows least beside it, or the one that knows most (one tries both). Whoever answers several types at home is staffed for all of them together, by the
 * strictest of their targets. Live contacts need what `requiredByInterval` says at their lagged load; sessions of
 * chat are agents of their own, as slow as they are with all places taken; work with a deadline needs its load,
 * spread over most of the time that it has. Groups that are nobody's home start empty: the search calls them in.
 */
import { intervalMeasures, intervalSettings, laggedLoad, momentsOf } from '../../day/index.ts';
import { meanOf } from '../../random/index.ts';
import {
  type ContactType,
  type Scenario,
  type ServiceLevelTarget,
  serviceLevelTargetOf,
  workOf,
} from '../../scenario/index.ts';
import type { Plan } from '../../simulation/index.ts';
import { requiredByInterval } from '../required-by-interval.ts';
import type { Observed } from './pilot.ts';
import { isOpenIn, type Places } from './places.ts';

/** Part of the time up to a deadline over which its work is spread at first. */
const spreadOver = 0.6;
/** No formula answers everybody: a target beyond this starts from here. */
const strictest = 0.99;

/** A type's home is the group that knows least beside it, or the one that knows most. */
export type HomeRule = 'specialists' | 'generalists';

/** Index of each type's home among the groups; −1 where none of its groups is planned. */
export function homesOf(scenario: Scenario, places: Places, rule: HomeRule): number[] {
  return scenario.types.map(({ id }) => {
    const able = places.groups.flatMap((g) => {
      const { skills, costPerHour = 1 } = scenario.groups[g]!;
      const skill = skills.find(({ type }) => type === id);
      if (!skill) return [];
      const { rank = 1, preference = rank, after = 0, speed = 1 } = skill;
      const skilled = rule === 'specialists' ? skills.length : -skills.length;
      return [{ g, order: [after > 0 ? 1 : 0, skilled, costPerHour / speed, preference, g] }];
    });
    able.sort((a, b) => compareLists(a.order, b.order));
    return able[0]?.g ?? -1;
  });
}

/** The first plan. */
export function firstGuess(
  scenario: Scenario,
  plan: Plan,
  places: Places,
  seen: Observed,
  homes: readonly number[],
): Int32Array {
  const counts = places.nobody();
  for (const group of places.groups) {
    const own = scenario.types.map((_, t) => t).filter((t) => homes[t] === group);
    const isLive = (t: number) => workOf(scenario.types[t]!.channel) !== 'deferred';
    const live = liveNeeds(scenario, plan, group, own.filter(isLive), seen);
    const deferred = own.filter((t) => !isLive(t)).map((t) => deferredNeeds(scenario, plan, t, seen));
    const { absence, onTheLine } = plan.groups[group]!;
    const here = (1 - absence) * onTheLine;
    for (let i = 0; i < plan.intervals; i++) {
      const place = places.at(group, i);
      const people = deferred.reduce((sum, needs) => sum + needs[i]!, live[i]!);
      if (place >= 0) counts[place] = Math.ceil((people / here) * (1 - 1e-12));
    }
  }
  return counts;
}

function liveNeeds(
  scenario: Scenario,
  plan: Plan,
  group: number,
  types: readonly number[],
  { offered, handleTime }: Observed,
): number[] {
  const needs = new Array<number>(plan.intervals).fill(0);
  const volumes = needs.map((_, i) => types.reduce((sum, t) => sum + offered[t]![i]!, 0));
  const contacts = volumes.reduce((sum, volume) => sum + volume, 0);
  if (contacts === 0) return needs;
  const work = types.reduce((sum, t) => sum + handleTime[t]! * sumOf(offered[t]!), 0);
  const { concurrency } = plan.groups[group]!;
  const isConcurrent = types.every((t) => workOf(scenario.types[t]!.channel) === 'concurrent');
  const sessions = isConcurrent && concurrency ? concurrency.sessions : 1;
  const slowed = isConcurrent && concurrency ? 1 / concurrency.rate[sessions]! : 1;
  const mean = (work / contacts) * slowed;
  for (const { firstInterval, lastInterval } of plan.sessions) {
    const load = {
      intervalLength: scenario.calendar.intervalLength,
      volumes: volumes.slice(firstInterval, lastInterval),
      handleTime: { mean, sd: mean },
    };
    for (const t of types) {
      agentsFor(scenario.types[t]!, load).forEach((agents, k) => {
        needs[firstInterval + k] = Math.max(needs[firstInterval + k]!, Math.ceil(agents / sessions));
      });
    }
  }
  return needs;
}

interface Load {
  readonly intervalLength: number;
  readonly volumes: readonly number[];
  readonly handleTime: { readonly mean: number; readonly sd: number };
}

/** Agents for one type's targets at a load. */
function agentsFor(type: ContactType, load: Load): number[] {
  const level = serviceLevelTargetOf(type);
  const mostOf = (measure: string) => {
    const target = type.targets?.find((other) => other.measure === measure);
    return target && 'most' in target ? target.most : undefined;
  };
  const occupancy = mostOf('occupancy');
  const abandonment = mostOf('abandonmentRate');
  const answer = mostOf('averageSpeedOfAnswer');
  const patience = type.patience ? meanOf(type.patience) : null;
  const isOverDays = level && level.scope !== undefined && level.scope !== 'interval' && !level.onDays;
  const share = isOverDays ? (level.floor ?? 0.6) : level?.share;
  const goals = {
    ...load,
    patience,
    ...(level && share && { serviceLevelTarget: Math.min(share, strictest), acceptableWait: level.within }),
    ...(occupancy && { maxOccupancy: occupancy }),
    ...(abandonment && { maxAbandonment: abandonment }),
    ...(answer && { maxAverageSpeedOfAnswer: answer }),
  };
  const least = requiredByInterval(goals).map(({ requiredAgents }) => requiredAgents);
  return isOverDays ? leastOverDay(level, { ...load, patience }, least) : least;
}

/**
 * From a floor in every interval to a share over the day: one agent at a time where it answers most contacts more
 * within T.
 */
function leastOverDay(
  { share, within }: ServiceLevelTarget,
  input: Load & { readonly patience: number | null },
  floor: readonly number[],
): number[] {
  const agents = [...floor];
  const load = laggedLoad(input);
  const settings = intervalSettings({ patience: input.patience, acceptableWait: within });
  const soon = (i: number, people: number) => {
    const at = momentsOf(load.atMoments, i);
    const measures = intervalMeasures(load.average[i]!, at, load.handleTime[i]!, people, settings);
    return measures.stable ? input.volumes[i]! * measures.serviceLevel : 0;
  };
  const now = agents.map((people, i) => soon(i, people));
  const gain = agents.map((people, i) => soon(i, people + 1) - now[i]!);
  const aim = Math.min(share, strictest) * sumOf(input.volumes);
  let reached = sumOf(now);
  while (reached < aim) {
    const best = gain.indexOf(Math.max(...gain));
    if (!(gain[best]! > 0)) break;
    agents[best]! += 1;
    reached += gain[best]!;
    now[best]! += gain[best]!;
    gain[best] = soon(best, agents[best]! + 1) - now[best]!;
  }
  return agents;
}

/** Work with a deadline: what has come in the last while, spread evenly, in open intervals. */
function deferredNeeds(
  scenario: Scenario,
  plan: Plan,
  type: number,
  { offered, handleTime }: Observed,
): number[] {
  const length = scenario.calendar.intervalLength;
  const within = serviceLevelTargetOf(scenario.types[type]!)?.within ?? length;
  const needs = new Array<number>(plan.intervals).fill(0);
  const open = needs
    .map((_, i) => i)
    .filter((i) => isOpenIn(plan, type, plan.intervalStart[i]!, plan.intervalEnd[i]!));
  // what comes while closed waits for the next opening
  const due = open.map((i, k) => {
    let sum = 0;
    for (let j = k === 0 ? 0 : open[k - 1]! + 1; j <= i; j++) sum += offered[type]![j]!;
    return sum;
  });
  const width = Math.max(1, Math.floor((spreadOver * within) / length));
  open.forEach((i, k) => {
    let contacts = 0;
    for (let j = Math.max(0, k - width + 1); j <= k; j++) contacts += due[j]!;
    const load = (contacts * handleTime[type]!) / (width * length);
    needs[i] = load === 0 ? 0 : Math.ceil(load + 0.3 * Math.sqrt(load));
  });
  return needs;
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const k = a.findIndex((value, i) => value !== b[i]);
  return k < 0 ? 0 : a[k]! - b[k]!;
}
