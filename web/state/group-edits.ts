/**
 * Agent groups and their skills: add, make a second, take away; who answers what, and how. A removal that would
 * leave a type without people, or people without work, is refused with its reason and changes nothing.
 */
import {
  type AgentGroup,
  type Concurrency,
  exampleConcurrency,
  intervalCount,
  type Partner,
  type Scenario,
  type Skill,
  workOf,
} from '../../src/scenario/index.ts';
import { editGroup } from './edits.ts';
import { freshId, freshName } from './names.ts';
import { insertedAt, withParts } from './parts.ts';
import { agentsOf, presenceOf } from './plan-rows.ts';
import type { Added } from './type-edits.ts';

/** People of a new group, in every interval. */
const peopleAtFirst = 5;

export type GroupRefusal =
  | { readonly why: 'onlyGroup' }
  /** Nobody else answers these types. */
  | { readonly why: 'onlyAnswer'; readonly types: readonly string[] }
  /** The group answers nothing else. */
  | { readonly why: 'onlySkill' };

export function skillOf(group: AgentGroup, typeId: string): Skill | undefined {
  return group.skills.find((skill) => skill.type === typeId);
}

/** A group of a few people who answer one type. */
export function addGroup(scenario: Scenario, typeId: string, name: string): Added {
  const { groups } = scenario;
  const group: AgentGroup = {
    id: freshId(
      groups.map(({ id }) => id),
      'group',
    ),
    name: freshName(
      groups.map((one) => one.name ?? one.id),
      name,
    ),
    agents: { perInterval: new Array<number>(intervalCount(scenario.calendar)).fill(peopleAtFirst) },
    skills: [{ type: typeId }],
  };
  return { id: group.id, scenario: { ...scenario, groups: [...groups, group] } };
}

/** The same group again. The copy of a partner shares the lines: two cannot both have the whole share. */
export function duplicateGroup(scenario: Scenario, id: string, name: string): Added {
  const { groups } = scenario;
  const at = groups.findIndex((group) => group.id === id);
  const original = groups[at]!;
  const { partner, ...rest } = original;
  const { share: _, ...partnerOnLines } = partner ?? {};
  const copy: AgentGroup = {
    ...rest,
    ...(partner && { partner: partnerOnLines }),
    id: freshId(
      groups.map((group) => group.id),
      id,
    ),
    name: freshName(
      groups.map((group) => group.name ?? group.id),
      name,
    ),
  };
  return { id: copy.id, scenario: { ...scenario, groups: insertedAt(groups, at + 1, copy) } };
}

/** Why a group has to stay; undefined: it may go. */
export function whyGroupStays({ groups }: Scenario, id: string): GroupRefusal | undefined {
  if (groups.length === 1) return { why: 'onlyGroup' };
  const group = groups.find((one) => one.id === id)!;
  const types = group.skills
    .map(({ type }) => type)
    .filter((type) => groups.every((other) => other.id === id || !skillOf(other, type)));
  return types.length > 0 ? { why: 'onlyAnswer', types } : undefined;
}

export function removeGroup(scenario: Scenario, id: string): Scenario {
  if (whyGroupStays(scenario, id)) return scenario;
  return { ...scenario, groups: scenario.groups.filter((group) => group.id !== id) };
}

export function addSkill(scenario: Scenario, groupId: string, typeId: string): Scenario {
  return editGroup(scenario, groupId, (group) =>
    skillOf(group, typeId) ? group : { ...group, skills: [...group.skills, { type: typeId }] },
  );
}

/** Why a group has to go on answering a type; undefined: it may stop. */
export function whySkillStays(scenario: Scenario, groupId: string, typeId: string): GroupRefusal | undefined {
  const answering = scenario.groups.filter((group) => skillOf(group, typeId));
  if (answering.length === 1) return { why: 'onlyAnswer', types: [typeId] };
  const group = scenario.groups.find(({ id }) => id === groupId)!;
  return group.skills.length === 1 ? { why: 'onlySkill' } : undefined;
}

export function removeSkill(scenario: Scenario, groupId: string, typeId: string): Scenario {
  if (whySkillStays(scenario, groupId, typeId)) return scenario;
  return withoutIdleConcurrency(
    editGroup(scenario, groupId, (group) => ({
      ...group,
      skills: group.skills.filter((skill) => skill.type !== typeId),
    })),
  );
}

/** Sets parts of a skill; a part that is undefined goes, and the format's default holds. */
export function setSkill(
  scenario: Scenario,
  groupId: string,
  typeId: string,
  change: { readonly [K in keyof Omit<Skill, 'type'>]?: Skill[K] | undefined },
): Scenario {
  return editGroup(scenario, groupId, (group) => ({
    ...group,
    skills: group.skills.map((skill) => (skill.type === typeId ? withParts(skill, change) : skill)),
  }));
}

type GroupPart = 'name' | 'shrinkage' | 'scheduled' | 'absence' | 'costPerHour';

/** Sets parts of a group; a part that is undefined goes. */
export function setGroup(
  scenario: Scenario,
  groupId: string,
  change: { readonly [K in GroupPart]?: AgentGroup[K] | undefined },
): Scenario {
  return editGroup(scenario, groupId, (group) => withParts(group, change));
}

/** Whether some of what a group answers is worked several at a time. */
export function holdsSeveral({ types }: Scenario, group: AgentGroup): boolean {
  return types.some(({ id, channel }) => workOf(channel) === 'concurrent' && skillOf(group, id));
}

/** Contacts at a time. A measured table of rates holds for its own number of sessions only. */
export function setConcurrency(
  scenario: Scenario,
  groupId: string,
  change: { readonly sessions: number } | { readonly slowdown: number },
): Scenario {
  return editGroup(scenario, groupId, (group) => {
    const { rates: _, ...known }: Concurrency = group.concurrency ?? {
      sessions: exampleConcurrency.sessions,
    };
    return { ...group, concurrency: { ...known, ...change } };
  });
}

/** A partner outside: undefined parts go; `undefined` in place of the parts makes the group the centre's own. */
export function setPartner(
  scenario: Scenario,
  groupId: string,
  change: { readonly [K in keyof Partner]?: Partner[K] | undefined } | undefined,
): Scenario {
  return editGroup(scenario, groupId, ({ partner, ...group }) =>
    change ? { ...group, partner: withParts(partner ?? {}, change) } : group,
  );
}

/** Shifts as people on the line by interval, so that they can be edited there; the shifts themselves go. */
export function shiftsToCounts(scenario: Scenario, groupId: string): Scenario {
  return editGroup(scenario, groupId, (group) => {
    const present = presenceOf(group);
    return { ...group, agents: { perInterval: agentsOf(scenario, group).map((n) => n / present) } };
  });
}

/** Concurrency of a group that answers nothing several at a time says nothing, and the format refuses it. */
export function withoutIdleConcurrency(scenario: Scenario): Scenario {
  if (scenario.groups.every((group) => !group.concurrency || holdsSeveral(scenario, group))) return scenario;
  return {
    ...scenario,
    groups: scenario.groups.map((group) => {
      if (!group.concurrency || holdsSeveral(scenario, group)) return group;
      const { concurrency: _, ...rest } = group;
      return rest;
    }),
  };
}
