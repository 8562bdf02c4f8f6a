/**
 * The needed line of a day whose service level is promised over the day, with a floor in every interval, by formula.
 *
 * From the line by interval at the day's target, which keeps it, people are taken away one at a time where that
 * costs the fewest contacts answered in time, as long as the day reaches its target and every interval its floor and
 * the other demands. Intervals do not wait for one another (required-by-interval.ts), so what one loses is its own.
 * Steps are whole people, so the day may be left a little above its target. The level is answered within T of all
 * offered; under another rule or population nothing is taken away.
 */
import { serviceLevelByAgents } from '../day/service-level-by-agents.ts';
import { type RequiredByIntervalInput, requiredByInterval } from './required-by-interval.ts';
import type { TargetGoals } from './target-goals.ts';

/** How far the day may seem to be below its target by rounding. */
const slack = 1e-9;

/**
 * People needed in each interval; where intervals are promised, the same as requiredByInterval.
 *
 * @throws RangeError as requiredByInterval.
 * @example requiredOverDay({ intervalLength: 1800, volumes: [20, 100, 100, 20], handleTime: { mean: 240 },
 *   patience: 180, serviceLevelTarget: 0.8, acceptableWait: 20, scope: 'day', floor: 0.6 }) // [3, 15, 16, 5]
 */
export function requiredOverDay(input: RequiredByIntervalInput & TargetGoals): number[] {
  const { serviceLevelTarget = 0, floor = 0, volumes, acceptableWait = 20 } = input;
  const agentsFor = (share: number) =>
    requiredByInterval({ ...input, serviceLevelTarget: share }).map(({ requiredAgents }) => requiredAgents);
  const agents = agentsFor(serviceLevelTarget);
  const isPlain = (input.rule ?? 'answered/offered') === 'answered/offered' && input.population !== 'held';
  if (input.scope !== 'day' || !isPlain) return agents;

  const least = agentsFor(Math.min(floor, serviceLevelTarget));
  /** Contacts answered in time with each number of people from the least to the most. */
  const inTime = agents.map((most, interval) => {
    const points = serviceLevelByAgents({
      ...input,
      acceptableWait,
      interval,
      from: least[interval]!,
      to: most,
    });
    return points.map(({ measures }) => (measures.stable ? volumes[interval]! * measures.serviceLevel : 0));
  });
  const inTimeOf = (i: number, people: number) => inTime[i]![people - least[i]!]!;
  const asked = serviceLevelTarget * volumes.reduce((sum, volume) => sum + volume, 0) - slack;
  let all = agents.reduce((sum, people, i) => sum + inTimeOf(i, people), 0);
  for (;;) {
    let cheapest = -1;
    let loss = Number.POSITIVE_INFINITY;
    agents.forEach((people, i) => {
      if (people <= least[i]!) return;
      const lost = inTimeOf(i, people) - inTimeOf(i, people - 1);
      if (lost < loss) [cheapest, loss] = [i, lost];
    });
    if (cheapest < 0 || all - loss < asked) return agents;
    agents[cheapest]! -= 1;
    all -= loss;
  }
}
