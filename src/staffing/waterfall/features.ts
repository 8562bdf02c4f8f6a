/**
 * What a scenario has beyond Poisson arrivals, exponential handling and a team for each type, in the order in which
 * a waterfall switches it on. Each feature says whether a scenario has it and gives the scenario without it; the
 * scenario as it is has all of its features, the plainest has none, and neighbours differ by one.
 *
 * The order goes from what a formula could nearly say to what takes a whole centre: the law of handling, limits of
 * lines, announcements, several chats at a time, shared people, shifts, self-service, contacts that follow from
 * contacts, callbacks, uncertain volume, absence. A step's size depends on the order, as effects meet; their sum does not.
 *
 * Volumes given as *offered* hold redials and the like: as long as nothing follows from contacts they are taken as
 * given (what a tool is told), from then on the fresh volumes that reproduce them in the scenario as it is.
 */
import { meanOf } from '../../random/index.ts';
import {
  type AgentGroup,
  type AgentSteps,
  type ContactType,
  type HandleTime,
  handlingParts,
  intervalsOf,
  peopleOnShift,
  type Scenario,
  type Volume,
  workOf,
} from '../../scenario/index.ts';
import { type FreshRatios, withFreshVolumes } from '../../simulation/index.ts';
import { compileConcurrency, soloShare } from '../../simulation/plan/concurrency-plan.ts';
import { sharesPeople, teamPerType } from './team-per-type.ts';

export const featureKeys = [
  'handling',
  'lines',
  'announcements',
  'concurrency',
  'skills',
  'shifts',
  'selfService',
  'returns',
  'callbacks',
  'volume',
  'absence',
] as const;

export type FeatureKey = (typeof featureKeys)[number];

interface Feature {
  readonly has: (scenario: Scenario) => boolean;
  /** The scenario without it; `given` is the scenario before its volumes were made fresh. */
  readonly without: (scenario: Scenario, given: Scenario) => Scenario;
}

/** A scenario with the features switched on so far, the last of them named; the plainest has none. */
export interface Variant {
  readonly feature: FeatureKey | null;
  readonly scenario: Scenario;
}

/** The scenario feature by feature, from the plainest to itself. */
export function variantsOf(given: Scenario, ratios: FreshRatios): readonly Variant[] {
  const variants: Variant[] = [];
  let scenario = withFreshVolumes(given, ratios);
  for (const key of [...featureKeys].reverse()) {
    if (!features[key].has(scenario)) continue;
    variants.unshift({ feature: key, scenario });
    scenario = features[key].without(scenario, given);
  }
  return [{ feature: null, scenario }, ...variants];
}

const features: Readonly<Record<FeatureKey, Feature>> = {
  handling: {
    has: ({ types }) => types.some((type) => isLive(type) && !isExponential(type.handleTime)),
    without: ofTypes((type) => ({ ...type, handleTime: exponential(type.handleTime) })),
  },
  lines: {
    has: ({ types, routing }) =>
      routing?.lines !== undefined || types.some(({ lines }) => lines !== undefined),
    without: ({ routing, ...scenario }) =>
      ofTypes(({ lines: _, ...type }) => type)(
        routing ? { ...scenario, routing: without(routing, 'lines') } : scenario,
      ),
  },
  announcements: {
    has: ({ types }) => types.some(({ announcement }) => announcement !== undefined),
    without: ofTypes(({ announcement: _, ...type }) => type),
  },
  concurrency: {
    has: ({ types }) => types.some(({ channel, silent }) => workOf(channel) === 'concurrent' || silent),
    without: oneSessionAtATime,
  },
  skills: { has: sharesPeople, without: teamPerType },
  shifts: {
    has: ({ groups }) => groups.some(({ agents }) => !('perInterval' in agents)),
    without: (scenario) => ({
      ...scenario,
      groups: scenario.groups.map((group) => ({ ...group, agents: countsOf(group, scenario) })),
    }),
  },
  selfService: {
    has: ({ types }) => types.some(({ selfService }) => selfService !== undefined),
    without: ofTypes(({ selfService, ...type }) =>
      selfService ? { ...type, volume: scaled(type.volume, passing(selfService)) } : type,
    ),
  },
  returns: {
    has: ({ types, cases = [] }) => cases.length > 0 || types.some(bringsMore),
    without: withoutReturns,
  },
  callbacks: {
    has: ({ types }) => types.some(({ callback }) => callback !== undefined),
    without: ofTypes(({ callback: _, afterHours, ...type }) => ({
      ...type,
      ...(afterHours && { afterHours: without(afterHours, 'callback') }),
    })),
  },
  volume: {
    has: ({ types, busyness }) =>
      busyness !== undefined ||
      types.some(({ volume }) => volume.busyness !== undefined || volume.count === 'recorded'),
    without: ({ busyness: _, ...scenario }) =>
      ofTypes(({ volume: { busyness: __, count: ___, ...volume }, ...type }) => ({ ...type, volume }))(
        scenario,
      ),
  },
  absence: {
    has: ({ groups }) => groups.some(({ absence = 0 }) => absence > 0),
    without: (scenario) => ({
      ...scenario,
      groups: scenario.groups.map(({ absence: _, ...group }) => group),
    }),
  },
};

/** A change made to every type. */
function ofTypes(change: (type: ContactType) => ContactType): (scenario: Scenario) => Scenario {
  return (scenario) => ({ ...scenario, types: scenario.types.map(change) });
}

function isLive({ channel }: ContactType): boolean {
  return workOf(channel) !== 'deferred';
}

function isExponential({ law, perInterval }: HandleTime): boolean {
  return law === 'exponential' && perInterval?.sd === undefined;
}

/** The same means, exponential. */
function exponential(handleTime: HandleTime): HandleTime {
  const { perInterval } = handleTime;
  const mean = meanOf(handleTime);
  return {
    ...(mean > 0 ? { law: 'exponential', mean } : { law: 'deterministic', mean: 0 }),
    ...(perInterval && { perInterval: { mean: perInterval.mean } }),
    ...handlingParts(handleTime),
  };
}

/**
 * Each session as an agent of its own, who takes as long as an agent full of sessions does: the most that a
 * formula can say of chats. Each group has one type by then.
 */
function oneSessionAtATime(scenario: Scenario): Scenario {
  const channels = new Map(scenario.types.map(({ id, channel }) => [id, channel]));
  const solo = new Map<string, number>();
  const groups = scenario.groups.map((group): AgentGroup => {
    const isChat = group.skills.some(({ type }) => workOf(channels.get(type)!) === 'concurrent');
    const plan = isChat ? compileConcurrency(group.concurrency, true) : null;
    if (!plan) return group;
    const { agents } = group;
    return {
      ...group,
      agents:
        'perInterval' in agents ? { perInterval: agents.perInterval.map((n) => n * plan.sessions) } : agents,
      concurrency: { sessions: 1 },
      skills: group.skills.map((skill) => {
        const type = scenario.types.find(({ id }) => id === skill.type)!;
        solo.set(type.id, 1);
        const share = soloShare(plan, type.handleTime.atConcurrency ?? 1);
        return { ...skill, speed: ((skill.speed ?? 1) * plan.rate[plan.sessions]!) / share };
      }),
    };
  });
  return {
    ...scenario,
    groups,
    types: scenario.types.map(({ silent: _, ...type }) =>
      solo.has(type.id)
        ? { ...type, handleTime: without(type.handleTime, 'atConcurrency') as HandleTime }
        : type,
    ),
  };
}

/** People given in shifts or steps as the mean count of each interval, breaks left out. */
function countsOf({ agents }: AgentGroup, { calendar }: Scenario): AgentGroup['agents'] {
  if ('perInterval' in agents) return agents;
  if ('shifts' in agents) return { perInterval: peopleOnShift(calendar, agents.shifts) };
  return { perInterval: meanCounts(agents, calendar) };
}

function meanCounts({ steps }: AgentSteps, calendar: Scenario['calendar']): number[] {
  return intervalsOf(calendar).map(({ start, end }) => {
    let seconds = 0;
    steps.forEach(({ from, agents }, s) => {
      const until = Math.min(end, steps[s + 1]?.from ?? Number.POSITIVE_INFINITY);
      seconds += agents * Math.max(0, until - Math.max(start, from));
    });
    return seconds / (end - start);
  });
}

/** Whether contacts of a type bring about others, or come back after hours. */
function bringsMore(type: ContactType): boolean {
  const { redial, repeat, transfers = [], followUps = [], survey, chaser, afterHours } = type;
  if (redial || repeat || survey || chaser || afterHours) return true;
  return transfers.length + followUps.length > 0;
}

/** Nothing follows from contacts; offered volumes come as they were given, certain and expected. */
function withoutReturns({ cases: _, ...scenario }: Scenario, given: Scenario): Scenario {
  return {
    ...scenario,
    types: scenario.types.map((fresh, t): ContactType => {
      const { redial, repeat, transfers, followUps, survey, chaser, afterHours, ...type } = fresh;
      const { volume } = given.types[t]!;
      if (volume.basis === 'fresh' || type.volume === volume) return type;
      const reaches = type.selfService ? passing(type.selfService) : 1;
      const { busyness: __, count: ___, ...plain } = scaled(volume, reaches > 0 ? 1 / reaches : 1);
      return { ...type, volume: { ...plain, basis: 'fresh' } };
    }),
    groups: scenario.groups.map((group) => ({
      ...group,
      skills: group.skills.map((skill) => without(skill, 'fcr')),
    })),
  };
}

/** Share of contacts that ask for a person after self-service. */
function passing({ contained, bounce = 0 }: NonNullable<ContactType['selfService']>): number {
  return 1 - contained * (1 - bounce);
}

function scaled(volume: Volume, factor: number): Volume {
  if ('perInterval' in volume) return { ...volume, perInterval: volume.perInterval.map((n) => n * factor) };
  return { ...volume, steps: volume.steps.map(({ from, rate }) => ({ from, rate: rate * factor })) };
}

function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = value;
  return rest;
}
