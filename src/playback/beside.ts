/**
 * Another centre for the same customers: what is set apart is put together, what is together set apart, callbacks are
 * offered or not, one type of customers goes first or does not. The types, their volumes, patience and work stay what
 * they are, and so do the seed and every draw, so both centres meet the same customers; only who is there for whom
 * differs, with as many people in all at every moment.
 *
 * People are put together and set apart as counts: where some work shifts, belong to a partner or are drawn by another
 * rule than the rest, there is no such centre.
 */
import { meanOf } from '../random/index.ts';
import {
  type AgentGroup,
  type ContactType,
  type Interval,
  intervalsOf,
  type Scenario,
  type Skill,
  workOf,
} from '../scenario/index.ts';
import { volumePerInterval } from '../simulation/fresh-volumes.ts';
import { branchOf, hasCounts } from './branch.ts';

export type Beside =
  /** Everybody in one team that knows everything. */
  | { readonly beside: 'pooled' }
  /** A team for each type, as many people in each as it has work. */
  | { readonly beside: 'separate' }
  /** The people of one type in so many teams that do not help one another, each with its share of the contacts. */
  | { readonly beside: 'teams'; readonly type: number; readonly into: number }
  | { readonly beside: 'callbacks' | 'noCallbacks' }
  /** A type goes before all others, in every team that knows it. */
  | { readonly beside: 'first'; readonly type: number }
  /** Nobody goes before anybody. */
  | { readonly beside: 'equal' };

/** Id of the team that everybody is in. */
export const pooledTeam = 'everybody';

/** Ids of the teams that one is split into: `team-apart-1`, … */
export const teamApart = 'team-apart-';

/** The other centre; undefined where it would be the same, or cannot be made. */
export function besideOf(scenario: Scenario, wanted: Beside): Scenario | undefined {
  switch (wanted.beside) {
    case 'pooled':
      return pooled(scenario);
    case 'separate':
      return separate(scenario);
    case 'teams':
      return teamsApart(scenario, wanted.type, wanted.into);
    case 'callbacks':
      return branchOf(scenario, intervalsOf(scenario.calendar)[0]!.start, { what: 'callbacks' });
    case 'noCallbacks':
      return withoutCallbacks(scenario);
    case 'first':
      return ranked(scenario, ({ type }) => (type === scenario.types[wanted.type]!.id ? 1 : 2));
    case 'equal':
      return ranked(scenario, () => 1);
  }
}

/** People of a group in each interval; undefined where they change inside one. */
function countsOf({ agents }: AgentGroup, intervals: readonly Interval[]): number[] | undefined {
  if ('shifts' in agents) return undefined;
  if ('perInterval' in agents) return intervals.map(({ index }) => agents.perInterval[index] ?? 0);
  const isInside = agents.steps.some(({ from }) =>
    intervals.some(({ start, end }) => from > start && from < end),
  );
  if (isInside) return undefined;
  return intervals.map(({ start }) => agents.steps.filter(({ from }) => from <= start).at(-1)?.agents ?? 0);
}

/** Everybody of these groups in each interval, where all are counted and drawn alike. */
function everybody({ calendar, groups }: Pick<Scenario, 'calendar' | 'groups'>): number[] | undefined {
  const intervals = intervalsOf(calendar);
  const [first] = groups as readonly [AgentGroup, ...AgentGroup[]];
  const sum = intervals.map(() => 0);
  for (const group of groups) {
    const counts = countsOf(group, intervals);
    if (!counts || !hasCounts(group) || ruleOf(group) !== ruleOf(first)) return undefined;
    counts.forEach((count, i) => {
      sum[i]! += count;
    });
  }
  return sum;
}

/** What decides how many of the people given are there. */
function ruleOf({ scheduled, absence, shrinkage }: AgentGroup): string {
  return JSON.stringify([scheduled, absence, scheduled ? shrinkage : 0]);
}

function pooled(scenario: Scenario): Scenario | undefined {
  const { groups, types } = scenario;
  const perInterval = groups.length > 1 ? everybody(scenario) : undefined;
  if (!perInterval) return undefined;
  const skills = types.map(({ id }) => ({ type: id, rank: bestRank(groups, id) }));
  const concurrency = groups.find((group) => group.concurrency)?.concurrency;
  const team = { ...membersOf(groups[0]!), id: pooledTeam, agents: { perInterval }, skills };
  return { ...scenario, groups: [concurrency ? { ...team, concurrency } : team] };
}

/** What is said of the people of a group, whatever they know. */
function membersOf({ shrinkage, scheduled, absence, costPerHour }: AgentGroup) {
  return {
    ...(shrinkage !== undefined && { shrinkage }),
    ...(scheduled !== undefined && { scheduled }),
    ...(absence !== undefined && { absence }),
    ...(costPerHour !== undefined && { costPerHour }),
  };
}

function bestRank(groups: readonly AgentGroup[], type: string): number {
  const ranks = groups.flatMap(({ skills }) =>
    skills.filter((skill) => skill.type === type).map((skill) => skill.rank ?? 1),
  );
  return Math.min(...ranks);
}

function separate(scenario: Scenario): Scenario | undefined {
  const { groups, types } = scenario;
  const isApart = groups.length === types.length && groups.every(({ skills }) => skills.length === 1);
  const people = types.length > 1 && !isApart ? everybody(scenario) : undefined;
  if (!people) return undefined;
  const intervals = intervalsOf(scenario.calendar);
  const work = types.map((type) => workOfType(type, intervals));
  // somebody whose work comes of other contacts would have nobody
  if (work.some((own) => own.every((amount) => amount === 0))) return undefined;
  const shared = people.map((count, i) =>
    split(
      count,
      work.map((own) => own[i]!),
    ),
  );
  const concurrency = groups.find((group) => group.concurrency)?.concurrency;
  return {
    ...scenario,
    groups: types.map((type, t) => ({
      ...membersOf(groups[0]!),
      id: `team-${type.id}`.slice(0, 64),
      name: type.name ?? type.id,
      agents: { perInterval: shared.map((counts) => counts[t]!) },
      skills: [{ type: type.id }],
      ...(concurrency && workOf(type.channel) === 'concurrent' && { concurrency }),
    })),
  };
}

/** Work of a type that comes in each interval, people's seconds. */
function workOfType(type: ContactType, intervals: readonly Interval[]): number[] {
  const mean = meanOf(type.handleTime);
  return volumePerInterval(type.volume, intervals).map((volume) => volume * mean);
}

/**
 * Shares people out by work, as many as there are in all: whole people by the largest remainder, somebody for all
 * who have work while there are enough, and what is left of a person to the largest.
 */
export function split(people: number, work: readonly number[]): number[] {
  const whole = Math.floor(people + 1e-9);
  const sum = work.reduce((total, own) => total + own, 0);
  const needy = work.filter((own) => own > 0).length;
  const each = needy > 0 && whole >= needy ? 1 : 0;
  const least = work.map((own) => (own > 0 ? each : 0));
  const rest = whole - each * needy;
  const shares = work.map((own) => (sum > 0 ? Math.max(0, (own / sum) * whole - each) : whole / work.length));
  const scale = shares.reduce((total, share) => total + share, 0);
  const exact = shares.map((share) => (scale > 0 ? (share / scale) * rest : 0));
  const counts = exact.map((share, i) => Math.floor(share + 1e-9) + least[i]!);
  const byRemainder = exact
    .map((share, i) => ({ i, left: share - Math.floor(share + 1e-9) }))
    .sort((a, b) => b.left - a.left || a.i - b.i);
  for (let left = whole - counts.reduce((total, n) => total + n, 0), k = 0; left > 0; left--, k++) {
    counts[byRemainder[k % byRemainder.length]!.i]! += 1;
  }
  const largest = work.indexOf(Math.max(...work));
  counts[largest]! += Math.max(0, people - whole);
  return counts;
}

/**
 * A type stays one line of customers, so that they are the same; each team but the first has a share of them to itself,
 * as a partner has, and the first has the rest. Where somebody of its team knows anything else, or the type has lines
 * that could not be kept apart, there are no such teams; nor where they would have nobody for long.
 */
function teamsApart(scenario: Scenario, type: number, into: number): Scenario | undefined {
  const { groups, types } = scenario;
  const one = types[type];
  if (!one || one.lines !== undefined || workOf(one.channel) === 'deferred') return undefined;
  const able = groups.filter(({ skills }) => skills.some((skill) => skill.type === one.id));
  const [first] = able;
  if (!first || able.some(({ skills, partner }) => skills.length > 1 || partner)) return undefined;
  const people = everybody({ calendar: scenario.calendar, groups: able });
  if (!people || people.some((count) => count > 0 && count < into)) return undefined;
  const shared = people.map((count) => split(count, new Array<number>(into).fill(1)));
  const { preference: _, after: __, ...skill } = first.skills[0]!;
  const teams = Array.from({ length: into }, (_, k): AgentGroup => {
    const partner = { share: 1 / into };
    return {
      ...membersOf(first),
      id: `${teamApart}${k + 1}`,
      agents: { perInterval: shared.map((counts) => counts[k]!) },
      skills: [skill],
      ...(first.concurrency && { concurrency: first.concurrency }),
      ...(k > 0 && { partner }),
    };
  });
  return {
    ...scenario,
    groups: groups.flatMap((group) => (group === first ? teams : able.includes(group) ? [] : [group])),
  };
}

/** The types whose team could be split in two. */
export function couldBeSplit(scenario: Scenario): number[] {
  return scenario.types.flatMap((_, type) => (teamsApart(scenario, type, 2) === undefined ? [] : [type]));
}

function withoutCallbacks(scenario: Scenario): Scenario | undefined {
  if (!scenario.types.some((type) => type.callback)) return undefined;
  return { ...scenario, types: scenario.types.map(({ callback: _, ...type }) => type) };
}

/** The same teams with other ranks, and nobody kept back for anybody. */
function ranked(scenario: Scenario, rankOf: (skill: Skill) => number): Scenario | undefined {
  const groups = scenario.groups.map((group): AgentGroup => {
    if (group.skills.length < 2) return group;
    const skills = group.skills.map(({ reserve: _, reserveOnArrival: __, ...skill }) => ({
      ...skill,
      rank: rankOf(skill),
      preference: skill.preference ?? skill.rank ?? 1,
    }));
    const isAsIt = group.skills.every(
      (skill, s) => !skill.reserve && !skill.reserveOnArrival && sameOrder(group.skills, skills, s),
    );
    return isAsIt ? group : { ...group, skills };
  });
  return groups.some((group, g) => group !== scenario.groups[g]) ? { ...scenario, groups } : undefined;
}

/** Whether a skill stands to all others of its group as before. */
function sameOrder(before: readonly Skill[], now: readonly Skill[], s: number): boolean {
  const rank = (skills: readonly Skill[], at: number) => skills[at]!.rank ?? 1;
  return before.every(
    (_, other) =>
      Math.sign(rank(before, s) - rank(before, other)) === Math.sign(rank(now, s) - rank(now, other)),
  );
}

/** The types of which one could go before others: live ones in a team that knows several. */
export function couldGoFirst(scenario: Scenario): number[] {
  return scenario.types.flatMap((_, type) =>
    besideOf(scenario, { beside: 'first', type }) === undefined ? [] : [type],
  );
}
