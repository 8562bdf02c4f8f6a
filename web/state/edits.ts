/**
 * What a planner can change, as functions from scenario to scenario. Nothing here checks ranges: the page
 * lets `parseScenario` judge the result before it is committed, so one set of rules holds everywhere.
 */
import {
  type AgentGroup,
  type Callback,
  type ContactType,
  type Distribution,
  handlingParts,
  type Scenario,
  type ServiceLevelTarget,
  type Shrinkage,
} from '../../src/scenario/index.ts';
import { agentsOf, groupOf, handleTimesOf, meanOf, presenceOf, volumesOf } from './plan-rows.ts';

/** Values by number of interval. */
export type Changes = ReadonlyMap<number, number>;

function changed(values: readonly number[], changes: Changes): number[] {
  return values.map((value, i) => changes.get(i) ?? value);
}

export function editType(scenario: Scenario, id: string, edit: (type: ContactType) => ContactType): Scenario {
  return { ...scenario, types: scenario.types.map((type) => (type.id === id ? edit(type) : type)) };
}

export function editGroup(scenario: Scenario, id: string, edit: (group: AgentGroup) => AgentGroup): Scenario {
  return { ...scenario, groups: scenario.groups.map((group) => (group.id === id ? edit(group) : group)) };
}

export function setVolumes(scenario: Scenario, typeId: string, changes: Changes): Scenario {
  return editType(scenario, typeId, (type) => {
    const { basis, count, busyness } = type.volume;
    const perInterval = changed(volumesOf(scenario, type), changes);
    return {
      ...type,
      volume: {
        ...(basis && { basis }),
        ...(count && { count }),
        ...(busyness && { busyness }),
        perInterval,
      },
    };
  });
}

/** People on the line of the group that answers a type first. */
export function setAgents(scenario: Scenario, typeId: string, changes: Changes): Scenario {
  return setGroupAgents(scenario, groupOf(scenario, typeId).id, changes);
}

/** People of a group on the line; written back as scheduled ones where the scenario gives those. */
export function setGroupAgents(scenario: Scenario, groupId: string, changes: Changes): Scenario {
  return editGroup(scenario, groupId, (group) => {
    const present = presenceOf(group);
    const given = 'perInterval' in group.agents ? group.agents.perInterval : undefined;
    // What is not changed keeps its digits: n · present / present may not.
    const perInterval = agentsOf(scenario, group).map((n, i) =>
      changes.has(i) ? changes.get(i)! / present : (given?.[i] ?? n / present),
    );
    return { ...group, agents: { perInterval } };
  });
}

/** The law with another mean and the same shape (the same SD / mean). */
export function withMean<D extends Distribution>(law: D, mean: number): Distribution {
  const factor = mean / meanOf(law);
  switch (law.law) {
    case 'lognormal':
    case 'gamma':
      return { law: law.law, mean, sd: law.sd * factor };
    case 'erlang':
      return { law: law.law, mean, phases: law.phases };
    case 'weibull':
      return { law: law.law, mean, shape: law.shape };
    case 'uniform':
      return { law: law.law, min: law.min * factor, max: law.max * factor };
    case 'hyperexponential':
      return { law: law.law, shares: law.shares, means: law.means.map((m) => m * factor) };
    case 'empirical':
      return { law: law.law, edges: law.edges.map((edge) => edge * factor), weights: law.weights };
    default:
      return { law: law.law, mean };
  }
}

/**
 * Mean handle time of single intervals; null puts an interval back to the usual one. What other intervals have of
 * their own stays, an SD of its own included.
 */
export function setHandleTimes(
  scenario: Scenario,
  typeId: string,
  changes: ReadonlyMap<number, number | null>,
): Scenario {
  return editType(scenario, typeId, (type) => {
    const { perInterval, ...law } = type.handleTime;
    const usual = meanOf(law);
    const means = handleTimesOf(scenario, type).map((_, i) =>
      changes.has(i) ? ownMean(changes.get(i), usual) : (perInterval?.mean[i] ?? null),
    );
    const sds = means.map((_, i) => (changes.has(i) ? undefined : (perInterval?.sd?.[i] ?? null)));
    return withOwnHandleTimes(type, means, sds);
  });
}

/** The type with these mean handle times; null or undefined: the usual one. The shape (SD / mean) stays. */
export function withHandleTimes(
  type: ContactType,
  means: readonly (number | null | undefined)[],
): ContactType {
  const { perInterval: _, ...law } = type.handleTime;
  const usual = meanOf(law);
  return withOwnHandleTimes(
    type,
    means.map((mean) => ownMean(mean, usual)),
    means.map(() => undefined),
  );
}

/** A mean that is the usual one is none of the interval's own. */
function ownMean(mean: number | null | undefined, usual: number): number | null {
  return mean == null || Math.abs(mean - usual) < 1e-9 ? null : mean;
}

/** Where nothing is said about an interval's SD (undefined) the shape, SD / mean, stays. */
function withOwnHandleTimes(
  type: ContactType,
  mean: readonly (number | null)[],
  sds: readonly (number | null | undefined)[],
): ContactType {
  const { perInterval: _, ...law } = type.handleTime;
  if (mean.every((one) => one === null) && sds.every((one) => one == null)) {
    return { ...type, handleTime: law };
  }
  if (law.law !== 'lognormal' && law.law !== 'gamma') {
    return { ...type, handleTime: { ...law, perInterval: { mean } } };
  }
  const shape = law.sd / meanOf(law);
  const sd = mean.map((one, i) => (sds[i] !== undefined ? sds[i] : one === null ? null : shape * one));
  return { ...type, handleTime: { ...law, perInterval: { mean, sd } } };
}

/** One handle time for the whole day: what single intervals had of their own goes. */
export function setHandleTime(scenario: Scenario, typeId: string, mean: number): Scenario {
  return editType(scenario, typeId, (type) => {
    const law = withMean(type.handleTime, mean);
    return { ...type, handleTime: { ...law, ...handlingParts(type.handleTime) } };
  });
}

/** Mean patience, seconds; undefined: nobody gives up. */
export function setPatience(scenario: Scenario, typeId: string, mean: number | undefined): Scenario {
  return editType(scenario, typeId, ({ patience, ...type }) => {
    if (mean === undefined) return type;
    return { ...type, patience: patience ? withMean(patience, mean) : { law: 'exponential', mean } };
  });
}

export function setServiceLevelTarget(
  scenario: Scenario,
  typeId: string,
  change: Partial<Pick<ServiceLevelTarget, 'share' | 'within'>>,
): Scenario {
  return editType(scenario, typeId, (type) => {
    const targets = type.targets ?? [];
    const usual: ServiceLevelTarget = { measure: 'serviceLevel', share: 0.8, within: 20 };
    const old = targets.find((target): target is ServiceLevelTarget => target.measure === 'serviceLevel');
    const next = { ...(old ?? usual), ...change };
    return { ...type, targets: old ? targets.map((t) => (t === old ? next : t)) : [next, ...targets] };
  });
}

/** All shrinkage of the type's group. Where causes are listed, they keep their proportions. */
export function setShrinkage(scenario: Scenario, typeId: string, total: number): Scenario {
  const { id } = groupOf(scenario, typeId);
  return editGroup(scenario, id, (group) => ({ ...group, shrinkage: withTotal(group.shrinkage, total) }));
}

/** Shrinkage whose causes, each multiplied by the same factor f, make up a total: f(P + Q) − f²PQ = total. */
export function withTotal(shrinkage: Shrinkage | undefined, total: number): Shrinkage {
  if (shrinkage === undefined || typeof shrinkage === 'number') return total;
  const sum = (base: 'paid' | 'present') =>
    shrinkage.components.reduce((all, { share, of = 'paid' }) => all + (of === base ? share : 0), 0);
  const [paid, present] = [sum('paid'), sum('present')];
  const [both, product] = [paid + present, paid * present];
  if (both === 0) return total;
  const factor =
    product === 0
      ? total / both
      : (both - Math.sqrt(Math.max(0, both * both - 4 * product * total))) / (2 * product);
  return { components: shrinkage.components.map((cause) => ({ ...cause, share: cause.share * factor })) };
}

/** Chats of one agent at a time. */
export function setSessions(scenario: Scenario, typeId: string, sessions: number): Scenario {
  return editGroup(scenario, groupOf(scenario, typeId).id, (group) => {
    // A measured table of rates holds for its own number of sessions only.
    const { rates: _, ...concurrency } = group.concurrency ?? {};
    return { ...group, concurrency: { ...concurrency, sessions } };
  });
}

/** Callback offer of a type; undefined: no offer. */
export function setCallback(scenario: Scenario, typeId: string, callback: Callback | undefined): Scenario {
  return editType(scenario, typeId, ({ callback: _, ...type }) => (callback ? { ...type, callback } : type));
}

/** The scenario without any callback offer: what the same days would be without it. */
export function withoutCallbacks(scenario: Scenario): Scenario {
  return scenario.types.reduce((all, type) => setCallback(all, type.id, undefined), scenario);
}
