/**
 * The days of a history as a scenario that lives them again: as many contacts as there truly were, at the people who
 * truly were there, with handle times of the same mean and spread in every interval; only patience, the single
 * durations and who arrives before whom are drawn.
 *
 * Where single calls are known they come in the second in which they came (a step of one second with so many
 * contacts in it), else uniformly inside their interval; likewise people come and go when they did where calls tell it,
 * else by interval. One line of one type: priorities, skills and pools are not
 * told apart.
 */
import type { Distribution } from '../../random/distribution.ts';
import {
  type AgentGroup,
  dayOffset,
  parseScenario,
  type RateStep,
  type Scenario,
  type Volume,
} from '../../scenario/index.ts';
import { handlingOfIntervals } from '../handling.ts';
import type { History, HistoryDay } from '../history.ts';

export interface RelivedDays {
  /** Absent: nobody gives up. */
  readonly patience: Distribution | undefined;
  /** Share of the people who were really there, > 0; 1 is as recorded. */
  readonly people?: number;
  readonly name?: string;
  readonly seed?: string;
  readonly replications?: number;
}

/** Share that is aimed at within the acceptable wait; it changes no figure of a back-test. */
const usualShare = 0.8;
const usualWait = 20;

/** @throws RangeError when people or handle times are not in the history. @throws ScenarioError when it is too large. */
export function scenarioOfHistory(history: History, relived: RelivedDays): Scenario {
  const { patience, people = 1, name, seed, replications } = relived;
  const { intervals, intervalLength, days } = history;
  const handling = handlingOfIntervals(intervals);
  if (!handling) throw new RangeError('invalid history: no handle times');
  if (intervals.some(({ agents }) => agents === null)) throw new RangeError('invalid history: no people');
  return parseScenario({
    version: 1,
    ...(name === undefined ? {} : { name }),
    ...(seed === undefined ? {} : { seed }),
    calendar: {
      intervalLength,
      days: days.map(({ date, opens, closes }) => ({
        ...(date === undefined ? {} : { date }),
        opens,
        closes,
      })),
    },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: volumeOf(history),
        handleTime: {
          law: 'lognormal',
          mean: handling.mean,
          sd: handling.sd,
          perInterval: {
            mean: intervals.map(({ handleTime }) => handleTime),
            sd: intervals.map(({ handleTime, handleTimeSd }) => handleTimeSd ?? handleTime),
          },
        },
        ...(patience === undefined ? {} : { patience }),
        targets: [
          { measure: 'serviceLevel', share: usualShare, within: history.acceptableWait ?? usualWait },
        ],
      },
    ],
    groups: [
      {
        id: 'team',
        agents: agentsOf(history, people),
        skills: [{ type: 'calls' }],
      },
    ],
    ...(replications === undefined ? {} : { run: { replications } }),
  });
}

function agentsOf({ staffSteps, intervals, days }: History, people: number): AgentGroup['agents'] {
  if (!staffSteps) return { perInterval: intervals.map(({ agents }) => agents! * people) };
  const offsets = midnights(days);
  return {
    steps: staffSteps.map(({ day, from, agents }) => ({
      from: offsets[day]! + from,
      agents: agents * people,
    })),
  };
}

/** Seconds from the first day's midnight to that of each day. */
function midnights(days: readonly HistoryDay[]): number[] {
  return days.map((_, d) => dayOffset(days, d));
}

function volumeOf({ calls, days, intervals }: History): Volume {
  if (!calls) {
    return { basis: 'offered', count: 'recorded', perInterval: intervals.map(({ offered }) => offered) };
  }
  const steps: { from: number; rate: number }[] = [];
  const offsets = midnights(days);
  for (const { day, arrival } of calls) {
    const from = offsets[day]! + Math.floor(arrival);
    const last = steps.at(-2);
    if (last && last.from === from) last.rate += 1;
    else {
      if (steps.at(-1)?.from === from) steps.pop();
      steps.push({ from, rate: 1 }, { from: from + 1, rate: 0 });
    }
  }
  return { basis: 'offered', count: 'recorded', steps: steps as readonly RateStep[] };
}
