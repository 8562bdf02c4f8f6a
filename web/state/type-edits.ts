/**
 * Contact types as a whole: add one, make a second like it, take it away. A removal that would leave a hole (the
 * only type, one that others hand contacts on to) is refused with its reason and changes nothing.
 */
import {
  type ContactType,
  exampleHandleTime,
  examplePatience,
  examplePhoneTarget,
  intervalCount,
  type Scenario,
} from '../../src/scenario/index.ts';
import { type Reference, referencesTo } from './links.ts';
import { freshId, freshName } from './names.ts';
import { insertedAt } from './parts.ts';
import { groupOf } from './plan-rows.ts';

/** What a new type starts with: enough contacts to be seen beside others. */
const contactsAtFirst = 10;

/** A scenario with something new in it, and the id of that. */
export interface Added {
  readonly scenario: Scenario;
  readonly id: string;
}

export type TypeRefusal =
  | { readonly why: 'onlyType' }
  | { readonly why: 'named'; readonly by: readonly Reference[] };

/** A phone type with usual settings, answered last by the group that answers `beside` first. */
export function addType(scenario: Scenario, beside: string, name: string): Added {
  const taken = scenario.types.map((type) => type.id);
  const id = freshId(taken, 'type');
  const names = scenario.types.map((type) => type.name ?? '');
  const type: ContactType = {
    id,
    name: freshName(names, name),
    channel: 'phone',
    volume: { perInterval: new Array<number>(intervalCount(scenario.calendar)).fill(contactsAtFirst) },
    handleTime: exampleHandleTime,
    patience: examplePatience,
    targets: [examplePhoneTarget],
  };
  const group = groupOf(scenario, beside);
  const rank = Math.max(...group.skills.map((skill) => skill.rank ?? 1)) + 1;
  return {
    id,
    scenario: {
      ...scenario,
      types: [...scenario.types, type],
      groups: scenario.groups.map((one) =>
        one.id === group.id ? { ...one, skills: [...one.skills, { type: id, rank }] } : one,
      ),
    },
  };
}

/** The same type again, after the first and answered by the same groups. */
export function duplicateType(scenario: Scenario, id: string, name: string): Added {
  const at = scenario.types.findIndex((type) => type.id === id);
  const original = scenario.types[at]!;
  const copy: ContactType = {
    ...original,
    id: freshId(
      scenario.types.map((type) => type.id),
      id,
    ),
    name: freshName(
      scenario.types.map((type) => type.name ?? type.id),
      name,
    ),
  };
  return {
    id: copy.id,
    scenario: {
      ...scenario,
      types: insertedAt(scenario.types, at + 1, copy),
      groups: scenario.groups.map((group) => {
        const skill = group.skills.find((one) => one.type === id);
        return skill ? { ...group, skills: [...group.skills, { ...skill, type: copy.id }] } : group;
      }),
    },
  };
}

/** Why a type has to stay; undefined: it may go. */
export function whyTypeStays(scenario: Scenario, id: string): TypeRefusal | undefined {
  if (scenario.types.length === 1) return { why: 'onlyType' };
  const by = referencesTo(scenario, id);
  return by.length > 0 ? { why: 'named', by } : undefined;
}

/** Groups that answer nothing but this type: they go with it. */
export function groupsOnlyFor({ groups }: Scenario, id: string): string[] {
  return groups.filter(({ skills }) => skills.every((skill) => skill.type === id)).map((group) => group.id);
}

/** The scenario without the type, its skills, the groups that answer nothing else and the surges of it alone. */
export function removeType(scenario: Scenario, id: string): Scenario {
  if (whyTypeStays(scenario, id)) return scenario;
  const alone = new Set(groupsOnlyFor(scenario, id));
  const { surges, ...rest } = scenario;
  const left = surges?.flatMap((surge) => {
    if (!surge.types?.includes(id)) return [surge];
    const types = surge.types.filter((type) => type !== id);
    return types.length > 0 ? [{ ...surge, types }] : [];
  });
  return {
    ...rest,
    ...(left && { surges: left }),
    types: scenario.types.filter((type) => type.id !== id),
    groups: scenario.groups
      .filter((group) => !alone.has(group.id))
      .map((group) => ({ ...group, skills: group.skills.filter((skill) => skill.type !== id) })),
  };
}
