/**
 * Who serves whom: every group's people and skills, and that no contact type is left without a group.
 */
import { workOf } from './channels.ts';
import type { Horizon } from './check-calendar.ts';
import { checkIds, checkPerIntervalOrSteps, unknownType } from './check-lists.ts';
import { checkShifts } from './check-shifts.ts';
import { formatPath, type IssueList, type PathPart } from './issue.ts';
import type { Draft } from './read.ts';
import type {
  AgentGroup,
  AgentShifts,
  AgentSteps,
  AgentsPerInterval,
  Channel,
  Concurrency,
  ContactType,
  Scenario,
  Shrinkage,
} from './scenario.ts';
import { sumOf } from './shrinkage.ts';

export function checkGroups(
  { groups }: Draft<Scenario>,
  types: readonly (Draft<ContactType> | undefined)[],
  horizon: Horizon | undefined,
  issues: IssueList,
): void {
  if (!groups) return;
  checkIds(groups, ['groups'], issues);
  const channels = new Map(
    types.flatMap((type) => (type?.id === undefined ? [] : [[type.id, type.channel]])),
  );
  const allIdsRead = types.every((type) => type?.id !== undefined);
  const repeating = new Set(types.flatMap((type) => (type?.repeat ? [type.id] : [])));
  const served = new Set<string>();
  let allSkillsRead = true;

  groups.forEach((group, g) => {
    if (group?.agents) checkAgents(group.agents, ['groups', g, 'agents'], horizon, issues);
    if (group?.concurrency) checkConcurrency(group.concurrency, ['groups', g, 'concurrency'], issues);
    if (group?.shrinkage) checkShrinkage(group.shrinkage, ['groups', g, 'shrinkage'], issues);
    if (!group?.skills) {
      allSkillsRead = false;
      return;
    }
    const first = new Map<string, number>();
    group.skills.forEach((skill, s) => {
      if (skill?.type === undefined) {
        allSkillsRead = false;
        return;
      }
      const { type } = skill;
      const path = ['groups', g, 'skills', s, 'type'];
      const earlier = first.get(type);
      if (earlier !== undefined) issues.add(path, type, 'duplicateSkill', { first: `skills[${earlier}]` });
      else first.set(type, s);
      served.add(type);
      if (allIdsRead && !channels.has(type)) unknownType(type, path, channels, issues);
      if (skill.fcr !== undefined && channels.has(type) && !repeating.has(type)) {
        const repeat = ['types', types.findIndex((one) => one?.id === type), 'repeat'];
        if (!issues.isAbout(repeat)) {
          const params = { others: [formatPath(repeat)] };
          issues.add([...path.slice(0, -1), 'fcr'], skill.fcr, 'onlyWith', params);
        }
      }
    });
    checkChannels(group, g, channels, issues);
  });

  if (!allSkillsRead) return;
  types.forEach((type, i) => {
    if (type?.id !== undefined && !served.has(type.id)) {
      issues.add(['types', i, 'id'], type.id, 'noGroup', { type: type.id });
    }
  });
}

function checkAgents(
  agents: Draft<AgentGroup['agents']>,
  path: readonly PathPart[],
  horizon: Horizon | undefined,
  issues: IssueList,
): void {
  const { shifts, ...counts }: Draft<AgentsPerInterval & AgentSteps & AgentShifts> = agents;
  checkPerIntervalOrSteps(counts, path, horizon, issues);
  if (shifts) checkShifts(shifts, path, horizon, issues);
}

function checkShrinkage(shrinkage: Draft<Shrinkage>, path: readonly PathPart[], issues: IssueList): void {
  if (typeof shrinkage === 'number') return;
  const components = (shrinkage.components ?? []).filter((component) => component !== undefined);
  for (const of of ['paid', 'present'] as const) {
    const sum = sumOf(components, of);
    if (sum >= 1) issues.add([...path, 'components'], '[…]', 'sharesTooLarge', { sum, of });
  }
}

/** Only chat, SMS and social media are worked several at a time; a call takes people whole. */
function checkChannels(
  { skills, concurrency }: Draft<AgentGroup>,
  g: number,
  channels: ReadonlyMap<string | undefined, Channel | undefined>,
  issues: IssueList,
): void {
  const known = (skills ?? []).map((skill) => channels.get(skill?.type));
  if (concurrency && known.every((channel) => channel !== undefined && workOf(channel) !== 'concurrent')) {
    issues.add(['groups', g, 'concurrency'], concurrency, 'onlyForWork', {
      key: 'concurrency',
      works: ['concurrent'],
    });
  }
}

function checkConcurrency(
  { sessions, slowdown, rates }: Draft<Concurrency>,
  path: readonly PathPart[],
  issues: IssueList,
): void {
  if (!rates) return;
  if (slowdown !== undefined) issues.add(path, '{…}', 'onlyOneOf', { keys: ['slowdown', 'rates'] });
  if (sessions !== undefined && rates.length !== sessions) {
    issues.add([...path, 'rates'], rates, 'lengthsDiffer', {
      count: rates.length,
      other: 'sessions',
      expected: sessions,
    });
  }
  for (let k = 0; k < rates.length; k++) {
    const rate = rates[k];
    const before = rates[k - 1];
    const at = [...path, 'rates', k];
    if (rate === undefined) continue;
    if (k === 0 && rate !== 1) issues.add(at, rate, 'ratesStartAtOne', {});
    if (before === undefined) continue;
    if (rate < before) issues.add(at, rate, 'ratesFall', { previous: before });
    else if (rate / (k + 1) > (before / k) * (1 + 1e-9)) {
      issues.add(at, rate, 'ratesSpeedUp', { previous: before });
    }
  }
}
