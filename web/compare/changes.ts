/**
 * What a draft changes, as data: a draft is its base and a few of these, so that it follows the base when that is
 * edited, can be kept, and says itself in words. Each names what it is about; without a type or group it is about
 * all of them.
 *
 * Volumes of recorded contacts are rounded to whole ones. People are added or taken from those on the line; nobody is
 * put where nobody works, unless hours are named.
 */
import {
  type AgentGroup,
  type ContactType,
  dayOffset,
  exampleCallback,
  handlingParts,
  intervalsOf,
  type Scenario,
  workOf,
} from '../../src/scenario/index.ts';
import { editGroup, editType, setCallback, setGroupAgents, setPatience, withMean } from '../state/edits.ts';
import { agentsOf, meanOf, presenceOf } from '../state/plan-rows.ts';

export type Change = VolumeChange | HandleTimeChange | AgentsChange | CallbacksChange | PatienceChange;
export type ChangeKind = Change['kind'];

export interface VolumeChange {
  readonly kind: 'volume';
  /** Share more, > −1: 0.1 is 10 % more contacts, −0.05 5 % fewer. */
  readonly by: number;
  readonly type?: string;
}

export interface HandleTimeChange {
  readonly kind: 'handleTime';
  /** Seconds more in the mean; the spread keeps its shape. */
  readonly by: number;
  readonly type?: string;
}

export interface AgentsChange {
  readonly kind: 'agents';
  /** People more on the line. */
  readonly by: number;
  readonly group: string;
  /** Intervals that begin from one time of day to before another, seconds after midnight; absent: the whole day. */
  readonly from?: number;
  readonly to?: number;
}

export interface CallbacksChange {
  readonly kind: 'callbacks';
  /** On: the usual offer where there is none; off: no offer at all. */
  readonly on: boolean;
  readonly type?: string;
}

export interface PatienceChange {
  readonly kind: 'patience';
  /** Mean, seconds; null: nobody gives up. */
  readonly mean: number | null;
  readonly type?: string;
}

/** Why a change makes no sense of a scenario: its contacts are recorded ones, its people work shifts. */
export type Refusal = 'trace' | 'shifts';

export type Changed = { readonly scenario: Scenario } | { readonly refused: Refusal };

/** The scenario with all changes made, one after another; what it comes to is not checked here. */
export function withChanges(base: Scenario, changes: readonly Change[]): Changed {
  let scenario = base;
  for (const change of changes) {
    const refused = refusalOf(scenario, change);
    if (refused) return { refused };
    scenario = withChange(scenario, change);
  }
  return { scenario };
}

/** The types a change of contacts is about. */
export function typesOf({ types }: Scenario, { type }: { readonly type?: string }): readonly ContactType[] {
  return type === undefined ? types : types.filter(({ id }) => id === type);
}

function refusalOf({ trace, groups }: Scenario, change: Change): Refusal | undefined {
  if (change.kind === 'agents') {
    const group = groups.find(({ id }) => id === change.group);
    return group && 'shifts' in group.agents ? 'shifts' : undefined;
  }
  return trace && change.kind !== 'callbacks' ? 'trace' : undefined;
}

function withChange(scenario: Scenario, change: Change): Scenario {
  if (change.kind === 'agents') return withAgents(scenario, change);
  const types = typesOf(scenario, change);
  return types.reduce((all, type) => withTypeChange(all, type, change), scenario);
}

function withTypeChange(
  scenario: Scenario,
  type: ContactType,
  change: Exclude<Change, AgentsChange>,
): Scenario {
  const { id, channel, callback } = type;
  switch (change.kind) {
    case 'volume':
      return editType(scenario, id, () => ({ ...type, volume: scaled(type.volume, 1 + change.by) }));
    case 'handleTime':
      return editType(scenario, id, () => ({ ...type, handleTime: lengthened(type.handleTime, change.by) }));
    case 'patience':
      // Nobody gives up on work that can wait.
      if (workOf(channel) === 'deferred') return scenario;
      return setPatience(scenario, id, change.mean ?? undefined);
    case 'callbacks':
      if (!change.on) return setCallback(scenario, id, undefined);
      return callback || channel !== 'phone' ? scenario : setCallback(scenario, id, exampleCallback);
  }
}

function scaled(volume: ContactType['volume'], factor: number): ContactType['volume'] {
  const times = (value: number) => value * factor;
  if ('steps' in volume) {
    return { ...volume, steps: volume.steps.map((step) => ({ ...step, rate: times(step.rate) })) };
  }
  const whole = volume.count === 'recorded' ? (value: number) => Math.round(times(value)) : times;
  return { ...volume, perInterval: volume.perInterval.map(whole) };
}

function lengthened(handleTime: ContactType['handleTime'], by: number): ContactType['handleTime'] {
  const { perInterval } = handleTime;
  const longer = {
    ...withMean(handleTime, meanOf(handleTime) + by),
    ...handlingParts(handleTime),
  };
  if (!perInterval) return longer;
  const { mean, sd } = perInterval;
  return {
    ...longer,
    perInterval: {
      mean: mean.map((one) => (one === null ? null : one + by)),
      ...(sd && { sd: sd.map((one, i) => (one === null ? null : one * ratio(mean[i], by))) }),
    },
  };
}

/** What an interval's own SD grows by, so that its shape stays; where its mean is the usual one it has no other. */
function ratio(mean: number | null | undefined, by: number): number {
  return mean ? (mean + by) / mean : 1;
}

function withAgents(scenario: Scenario, { group: id, by, from, to }: AgentsChange): Scenario {
  const group = scenario.groups.find((one) => one.id === id);
  if (!group) return scenario;
  const isWhole = from === undefined && to === undefined;
  if (isWhole && 'steps' in group.agents) return withEveryStep(scenario, group, by);
  const people = agentsOf(scenario, group);
  const changes = new Map<number, number>();
  for (const { index, start, day } of intervalsOf(scenario.calendar)) {
    const clock = start - dayOffset(scenario.calendar.days, day);
    if (clock < (from ?? 0) || clock >= (to ?? Number.POSITIVE_INFINITY)) continue;
    const now = people[index] ?? 0;
    if (now > 0 || !isWhole) changes.set(index, Math.max(0, now + by));
  }
  return setGroupAgents(scenario, id, changes);
}

/** Breaks and other steps inside an interval keep their edges. */
function withEveryStep(scenario: Scenario, group: AgentGroup, by: number): Scenario {
  if (!('steps' in group.agents)) return scenario;
  const more = by / presenceOf(group);
  const steps = group.agents.steps.map((step) => ({
    ...step,
    agents: step.agents > 0 ? Math.max(0, step.agents + more) : 0,
  }));
  return editGroup(scenario, group.id, () => ({ ...group, agents: { steps } }));
}
