/**
 * The twin of a scenario: the same customers calling a simpler centre, one whose every figure is known without
 * simulating. Its days, simulated from the same draws, are good and bad together with the scenario's own; how far they
 * strayed from what is known tells how far the scenario's figures strayed by chance (controlled-moments.ts).
 *
 * A type's twin is M(t)/M/s(t)+M: Poisson arrivals at the rates of the intervals, exponential handling with the type's
 * mean over the day, exponential patience with its mean, a team of its own in counts. Skills that types share are taken
 * apart (team-per-type.ts); redials, callbacks, announcements, absence and busyness are left out. The less of that a
 * scenario has, the closer the two move together, but what is known of the twin is exact in any case, so no estimate is
 * biased by what the twin lacks.
 *
 * Whoever would wait for ever waits an hour on average, and in every interval there is one person at least: so the
 * equations always have an answer, and a small one. Left out of the twin are deferred and concurrent types, recorded
 * counts, and every type of a scenario with a warm-up or a recorded trace.
 *
 * Source: control variates, Glasserman (2004), Monte Carlo Methods in Financial Engineering, §4.1; that an exactly
 * solvable model on the same random numbers makes one, Law (2015), §11.4.
 */
import { dayByEquations } from '../day/index.ts';
import { meanOf } from '../random/index.ts';
import {
  type AgentGroup,
  acceptableWaitOf,
  type ContactType,
  intervalsOf,
  peopleOnShift,
  type Scenario,
  sessionsOf,
  workOf,
} from '../scenario/index.ts';
import { compilePlan } from '../simulation/index.ts';
import { demandOf } from '../staffing/waterfall/demand.ts';
import { teamPerType } from '../staffing/waterfall/team-per-type.ts';

/** What a type of the twin comes to in one replication, by the equations: contacts, and seconds of wait together. */
export interface Expected {
  readonly offered: number;
  readonly answeredWithin: number;
  readonly abandoned: number;
  readonly waited: number;
}

export interface Twin {
  /** The simpler centre, on the scenario's random numbers. */
  readonly scenario: Scenario;
  /** By type of the twin; their ids are those of the scenario. */
  readonly expected: Readonly<Record<string, Expected>>;
}

/** Seconds that somebody of endless patience waits in the twin, on average. */
const patienceOfTheEndless = 3600;

/** The twin of a scenario whose volumes are fresh ones; null where no type has any. */
export function twinOf(scenario: Scenario): Twin | null {
  if (scenario.trace || (scenario.run?.warmUp ?? 0) > 0) return null;
  const plan = compilePlan(scenario);
  const teams = teamPerType(withCounts(scenario));
  const expected: Record<string, Expected> = {};
  const types: ContactType[] = [];
  const groups: AgentGroup[] = [];
  scenario.types.forEach((type, t) => {
    if (workOf(type.channel) !== 'live' || type.volume.count === 'recorded') return;
    const { contacts, handleTime } = demandOf(plan, plan.types[t]!, type);
    const offered = contacts.reduce((sum, count) => sum + count, 0);
    if (offered === 0) return;
    const mean = contacts.reduce((sum, count, i) => sum + count * handleTime[i]!, 0) / offered;
    const own = type.patience === undefined ? Number.POSITIVE_INFINITY : meanOf(type.patience);
    const patience = Number.isFinite(own) && own > 0 ? own : patienceOfTheEndless;
    const { agents } = teams.groups.find(({ id }) => id === type.id)!;
    const people = 'perInterval' in agents ? agents.perInterval : [];
    const perInterval = people.map((count) => Math.max(1, Math.round(count)));
    const within = acceptableWaitOf(type);
    types.push({
      id: type.id,
      channel: 'phone',
      volume: { basis: 'fresh', perInterval: [...contacts] },
      handleTime: { law: 'exponential', mean },
      patience: { law: 'exponential', mean: patience },
      targets: [{ measure: 'serviceLevel', share: 0.8, within }],
    });
    groups.push({ id: type.id, agents: { perInterval }, skills: [{ type: type.id }] });
    expected[type.id] = expectedOf(scenario, { contacts, mean, patience, perInterval, within });
  });
  if (types.length === 0) return null;
  const { version, seed, calendar } = scenario;
  return { scenario: { version, ...(seed !== undefined && { seed }), calendar, types, groups }, expected };
}

interface Line {
  readonly contacts: Float64Array;
  readonly mean: number;
  readonly patience: number;
  readonly perInterval: readonly number[];
  readonly within: number;
}

/** A line's sums over all sessions, each of which begins empty. */
function expectedOf({ calendar }: Scenario, line: Line): Expected {
  let [offered, answeredWithin, abandoned, waited] = [0, 0, 0, 0];
  for (const { firstInterval, lastInterval } of sessionsOf(calendar)) {
    const { total } = dayByEquations({
      intervalLength: calendar.intervalLength,
      volumes: [...line.contacts.slice(firstInterval, lastInterval)],
      handleTime: line.mean,
      patience: line.patience,
      agents: line.perInterval.slice(firstInterval, lastInterval),
      acceptableWait: line.within,
    });
    offered += total.offered;
    answeredWithin += total.answeredInTime;
    abandoned += total.abandoned;
    waited += (total.averageWait ?? 0) * total.offered;
  }
  return { offered, answeredWithin, abandoned, waited };
}

/** The scenario with the people of each group as counts per interval, those of a step or shift as they begin it. */
function withCounts(scenario: Scenario): Scenario {
  const { calendar } = scenario;
  const intervals = intervalsOf(calendar);
  const groups = scenario.groups.map((group): AgentGroup => {
    const { agents } = group;
    if ('perInterval' in agents) return group;
    if ('shifts' in agents) {
      return { ...group, agents: { perInterval: peopleOnShift(calendar, agents.shifts) } };
    }
    const at = (start: number) => agents.steps.filter(({ from }) => from <= start).at(-1)?.agents ?? 0;
    return { ...group, agents: { perInterval: intervals.map(({ start }) => at(start)) } };
  });
  return { ...scenario, groups };
}
