/**
 * What a planner can change, as functions from scenario to scenario. Nothing here checks ranges: the page
 * lets `parseScenario` judge the result before it is committed, so one set of rules holds everywhere.
 */
import type {
  Callback,
  ContactType,
  Distribution,
  Scenario,
  ServiceLevelTarget,
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

export function setAgents(scenario: Scenario, typeId: string, changes: Changes): Scenario {
  const group = groupOf(scenario, typeId);
  const present = presenceOf(group);
  const agents = { perInterval: changed(agentsOf(scenario, group), changes).map((n) => n / present) };
  return {
    ...scenario,
    groups: scenario.groups.map((other) => (other.id === group.id ? { ...other, agents } : other)),
  };
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

/** Mean handle time of single intervals; null puts an interval back to the usual one. */
export function setHandleTimes(
  scenario: Scenario,
  typeId: string,
  changes: ReadonlyMap<number, number | null>,
): Scenario {
  return editType(scenario, typeId, (type) =>
    withHandleTimes(
      type,
      handleTimesOf(scenario, type).map((mean, i) => (changes.has(i) ? changes.get(i) : mean)),
    ),
  );
}

/** The type with these mean handle times; null or undefined: the usual one. The shape (SD / mean) stays. */
export function withHandleTimes(
  type: ContactType,
  means: readonly (number | null | undefined)[],
): ContactType {
  const { perInterval: _, ...law } = type.handleTime;
  const usual = meanOf(law);
  const own = means.map((mean) => (mean == null || Math.abs(mean - usual) < 1e-9 ? null : mean));
  if (own.every((mean) => mean === null)) return { ...type, handleTime: law };
  if (law.law !== 'lognormal' && law.law !== 'gamma') {
    return { ...type, handleTime: { ...law, perInterval: { mean: own } } };
  }
  const sd = own.map((mean) => (mean === null ? null : (law.sd / usual) * mean));
  return { ...type, handleTime: { ...law, perInterval: { mean: own, sd } } };
}

/** One handle time for the whole day. */
export function setHandleTime(scenario: Scenario, typeId: string, mean: number): Scenario {
  return editType(scenario, typeId, (type) => ({ ...type, handleTime: withMean(type.handleTime, mean) }));
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

export function setShrinkage(scenario: Scenario, typeId: string, shrinkage: number): Scenario {
  const { id } = groupOf(scenario, typeId);
  return {
    ...scenario,
    groups: scenario.groups.map((group) => (group.id === id ? { ...group, shrinkage } : group)),
  };
}

/** Chats of one agent at a time. */
export function setSessions(scenario: Scenario, typeId: string, sessions: number): Scenario {
  const { id } = groupOf(scenario, typeId);
  return {
    ...scenario,
    groups: scenario.groups.map((group) => {
      if (group.id !== id) return group;
      // A measured table of rates holds for its own number of sessions only.
      const { rates: _, ...concurrency } = group.concurrency ?? {};
      return { ...group, concurrency: { ...concurrency, sessions } };
    }),
  };
}

/** Callback offer of a type; undefined: no offer. */
export function setCallback(scenario: Scenario, typeId: string, callback: Callback | undefined): Scenario {
  return editType(scenario, typeId, ({ callback: _, ...type }) => (callback ? { ...type, callback } : type));
}

/** The scenario without any callback offer: what the same days would be without it. */
export function withoutCallbacks(scenario: Scenario): Scenario {
  return scenario.types.reduce((all, type) => setCallback(all, type.id, undefined), scenario);
}
