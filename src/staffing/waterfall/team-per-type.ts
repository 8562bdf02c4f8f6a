/**
 * Skills taken apart: the same people as teams of one type each, which is how a centre must be described to a tool
 * that knows one queue. Nobody is counted twice.
 *
 * In every interval each group's people are split among the live types that it answers, so that people stand in
 * proportion to work as evenly over the types as skills allow: people of group g at type t are n(g) · s(t) / Σ s over
 * the group's types, with s scaled by work ÷ people until it settles (iterative proportional fitting; Deming &
 * Stephan 1940). Whole people stay whole: each group rounds down, then adds one where most was cut off. Deferred
 * work gets none of them, as it waits until nobody else does, and leaves the scenario with the groups that do
 * nothing else; ranks, reserves, overflow waits and a partner's own rules go.
 *
 * A type's team works at the mean speed of its people and, in chats, holds the sessions of whoever gives it most.
 */
import {
  type AgentGroup,
  type Concurrency,
  type ContactType,
  type Scenario,
  workOf,
} from '../../scenario/index.ts';
import { compileConcurrency, soloShare } from '../../simulation/plan/concurrency-plan.ts';
import { compilePlan } from '../../simulation/plan/plan.ts';
import { demandOf } from './demand.ts';

/** Types whose customers wait live: those a formula and this explanation speak of. */
export function liveTypes({ types }: Scenario): readonly ContactType[] {
  return types.filter(({ channel }) => workOf(channel) !== 'deferred');
}

/** Whether people are shared, or choose, so that the centre is more than one queue beside another. */
export function sharesPeople(scenario: Scenario): boolean {
  const { groups, routing } = scenario;
  if (routing?.agent || routing?.contact) return true;
  return liveTypes(scenario).some(({ id, interruptible }) => {
    const teams = groups.filter(({ skills }) => skills.some(({ type }) => type === id));
    return interruptible || teams.length > 1 || teams.some(isMoreThanATeam);
  });
}

function isMoreThanATeam({ skills, partner }: AgentGroup): boolean {
  const [first, ...others] = skills;
  return (
    others.length > 0 ||
    (first?.reserve ?? 0) + (first?.reserveOnArrival ?? 0) + (first?.after ?? 0) > 0 ||
    partner?.share !== undefined ||
    partner?.perDay !== undefined
  );
}

/** The scenario with a team for each live type; people are counts per interval and no contact follows another. */
export function teamPerType(scenario: Scenario): Scenario {
  const types = liveTypes(scenario);
  const split = splitPeople(scenario, types);
  const groups = types.map((type, t): AgentGroup => teamOf(type, scenario.groups, split[t]!));
  const { routing, ...rest } = scenario;
  return {
    ...rest,
    ...(routing?.lines === undefined ? {} : { routing: { lines: routing.lines } }),
    types: types.map(({ interruptible: _, ...type }) => type),
    groups,
  };
}

/** People of each group in each interval at one type; by type, then by group. */
type Split = readonly Float64Array[];

function teamOf(type: ContactType, groups: readonly AgentGroup[], split: Split): AgentGroup {
  const sums = split.map((people) => people.reduce((sum, n) => sum + n, 0));
  const all = sums.reduce((sum, n) => sum + n, 0);
  const speeds = groups.map(({ skills }) => skills.find((skill) => skill.type === type.id)?.speed ?? 1);
  const speed = all > 0 ? speeds.reduce((sum, each, g) => sum + each * sums[g]!, 0) / all : 1;
  const model = groups[sums.indexOf(Math.max(...sums))]!;
  const concurrency: Concurrency | undefined =
    workOf(type.channel) === 'concurrent' ? model.concurrency : undefined;
  const perInterval = Array.from(split[0]!, (_, i) => split.reduce((sum, people) => sum + people[i]!, 0));
  return {
    id: type.id,
    agents: { perInterval },
    skills: [{ type: type.id, ...(speed === 1 ? {} : { speed }) }],
    ...(concurrency ? { concurrency } : {}),
  };
}

/** People on the line of each group, split among the live types that it answers. */
function splitPeople(scenario: Scenario, types: readonly ContactType[]): readonly Split[] {
  const plan = compilePlan(scenario);
  const work = types.map((type) => {
    const place = scenario.types.indexOf(type);
    const { contacts, handleTime } = demandOf(plan, plan.types[place]!, type);
    const full = peoplePerSecond(type, scenario.groups);
    return contacts.map((count, i) => count * handleTime[i]! * full);
  });
  const split = types.map(() => scenario.groups.map(() => new Float64Array(plan.intervals)));
  const answers = scenario.groups.map(({ skills }) =>
    types.flatMap(({ id }, t) => (skills.some(({ type }) => type === id) ? [t] : [])),
  );
  for (let i = 0; i < plan.intervals; i++) {
    const people = scenario.groups.map(({ agents }) =>
      'perInterval' in agents ? agents.perInterval[i]! : 0,
    );
    const shares = evenShares(
      people,
      answers,
      work.map((each) => each[i]!),
    );
    answers.forEach((own, g) => {
      const onTheLine = people[g]! * plan.groups[g]!.onTheLine;
      wholePeople(onTheLine, shares[g]!).forEach((n, k) => {
        split[own[k]!]![g]![i] = n;
      });
    });
  }
  return split;
}

/** Work of a person, full of sessions, for a second of a contact's handle time. */
function peoplePerSecond(type: ContactType, groups: readonly AgentGroup[]): number {
  if (workOf(type.channel) !== 'concurrent') return 1;
  const group = groups.find(({ skills }) => skills.some((skill) => skill.type === type.id));
  const plan = compileConcurrency(group?.concurrency, true)!;
  return soloShare(plan, type.handleTime.atConcurrency ?? 1) / (plan.sessions * plan.rate[plan.sessions]!);
}

const rounds = 200;

/**
 * Share of each group's people for each of the types it answers, in their order.
 * `evenShares([10, 2], [[0], [0, 1]], [3, 1]) // [[1], [0.0, 1]]`: two of twelve are short of a quarter, so both go there
 */
export function evenShares(
  people: readonly number[],
  answers: readonly (readonly number[])[],
  work: readonly number[],
): readonly (readonly number[])[] {
  const scale = Float64Array.from(work);
  const sharesOf = (own: readonly number[]) => {
    const sum = own.reduce((all, t) => all + scale[t]!, 0);
    return own.map((t, k) => (sum > 0 ? scale[t]! / sum : k === 0 ? 1 : 0));
  };
  for (let round = 0; round < rounds; round++) {
    const at = new Float64Array(work.length);
    answers.forEach((own, g) => {
      sharesOf(own).forEach((share, k) => {
        at[own[k]!]! += people[g]! * share;
      });
    });
    let most = 0;
    for (let t = 0; t < scale.length; t++) {
      if (scale[t]! > 0 && at[t]! > 0) scale[t]! *= work[t]! / at[t]!;
      most = Math.max(most, scale[t]!);
    }
    // only the proportions matter; kept near 1, since types that cannot get enough grow without end
    if (most > 0) for (let t = 0; t < scale.length; t++) scale[t]! /= most;
  }
  return answers.map(sharesOf);
}

/** A number of people by shares: rounded down, then one more where most was cut off, any fraction last. */
export function wholePeople(people: number, shares: readonly number[]): readonly number[] {
  const parts = shares.map((share) => share * people);
  const counts = parts.map((part) => Math.floor(part + 1e-9));
  let left = people - counts.reduce((sum, n) => sum + n, 0);
  const byRest = parts
    .map((part, k) => ({ k, rest: part - counts[k]! }))
    .sort((a, b) => b.rest - a.rest || a.k - b.k);
  for (const { k } of byRest) {
    if (left < 1e-9) break;
    const more = Math.min(1, left);
    counts[k]! += more;
    left -= more;
  }
  return counts;
}
