/**
 * A case as an experiment: the scenario that says the same as its inputs, the periods that are looked at, and
 * how each output is read off them.
 *
 * Steady states are cut out of the middle of a long opening: a warm-up that starts empty, a window of 5 to 19 times
 * its length (at 19 the warm-up is 5 % of the two; slow centres have windows of about 2000 contacts), and as long a
 * rest, so that whoever arrives at the end of the window still meets arrivals behind her. Replications are
 * independent.
 */
import type { AgentGroup, ContactType, Scenario, TraceRow } from '../../src/scenario/index.ts';
import type { Period } from './observation.ts';
import type { Outputs } from './quantity.ts';

export interface Experiment {
  /** The scenario without its seed. */
  readonly scenario: Omit<Scenario, 'seed'>;
  readonly periods: readonly Period[];
  readonly outputs: Outputs;
  /** Is it beyond what a planner's scenario may say, though not beyond the kernels? */
  readonly unusual?: boolean;
  /** Do the outputs need the log of every contact? */
  readonly logged?: boolean;
  /** Instants whose state is looked at (needs the log), seconds from the opening, ascending. */
  readonly instants?: readonly number[];
  /** Contacts drawn anew for each replication, in place of the scenario's volumes. */
  readonly trace?: (seed: string, replication: number) => readonly TraceRow[];
}

/** A type without its volume; arrivals per second. */
export type SteadyType = Omit<ContactType, 'volume'> & { readonly arrivalRate: number };
export type SteadyGroup = Omit<AgentGroup, 'agents'> & { readonly agents: number };

const mostWarmUps = 19;
const leastWarmUps = 5;
const secondsPerDay = 86_400;
/** A window holds at least so many contacts, so that starting a replication costs little beside running it. */
const leastContacts = 1000;
const usualContacts = 2000;

/** A scenario whose rates and people never change, and the window in which it is steady. */
export function steadyState(
  types: readonly SteadyType[],
  groups: readonly SteadyGroup[],
  warmUp: number,
  lines?: number,
): Pick<Experiment, 'scenario' | 'periods'> {
  const contactsPerSecond = types.reduce((sum, type) => sum + type.arrivalRate, 0);
  // where nobody comes, any length will do
  const gap = contactsPerSecond > 0 ? 1 / contactsPerSecond : 1;
  const rest = Math.max(warmUp, (leastContacts / mostWarmUps) * gap);
  const pieces = Math.ceil(rest / secondsPerDay);
  const intervalLength = 60 * Math.ceil(rest / pieces / 60);
  const length = pieces * intervalLength;
  const least = Math.ceil((leastWarmUps * rest) / length); // intervals cannot be as short as some centres are quick
  const wanted = Math.round((usualContacts * gap) / length);
  const warmUps = Math.min(mostWarmUps, Math.max(least, wanted));
  const last = pieces * (1 + warmUps);
  return {
    scenario: {
      version: 1,
      calendar: { intervalLength, days: [{ opens: 0, closes: (last + pieces) * intervalLength }] },
      types: types.map(({ arrivalRate, ...type }) => ({
        ...type,
        volume: { basis: 'fresh', steps: [{ from: 0, rate: arrivalRate }] },
      })),
      ...(lines === undefined ? {} : { routing: { lines } }),
      groups: groups.map(({ agents, ...group }) => ({ ...group, agents: { steps: [{ from: 0, agents }] } })),
    },
    periods: [{ first: pieces, last }],
  };
}

export interface Pace {
  /** Longest of the mean handle times, mean patiences, mean redial delays, seconds. */
  readonly longest: number;
  /** Work that never gives up: contacts per second, agents, mean handle time and its squared variation. */
  readonly patient?: {
    readonly arrivalRate: number;
    readonly agents: number;
    readonly handleTime: number;
    readonly variation?: number;
    /** Places to wait, where they are limited. */
    readonly places?: number | undefined;
  };
}

/**
 * Warm-up, seconds: ten times the slowest of the times that a centre forgets its past by. A line whose contacts
 * never leave forgets by 1/(√(n/h) − √λ)², which is beyond 1/(n/h − λ); with few places it has been full and empty
 * within ((places + 1)/π)² service completions.
 */
export function warmUpOf({ longest, patient }: Pace): number {
  let slowest = longest;
  if (patient) {
    const { arrivalRate, agents, handleTime, variation = 1, places = Number.POSITIVE_INFINITY } = patient;
    const spare = Math.sqrt(agents / handleTime) - Math.sqrt(arrivalRate);
    const endless = spare > 0 ? (1 + variation) / 2 / (spare * spare) : Number.POSITIVE_INFINITY;
    const limited = (((places + 1) / Math.PI) ** 2 * handleTime) / agents;
    slowest = Math.max(slowest, Math.min(endless, limited));
  }
  return 10 * slowest;
}
