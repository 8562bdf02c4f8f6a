/**
 * What cannot be had, and what could: instead of a number that does not exist, the reason and the nearest
 * questions that have an answer. The words for it are in src/words.
 */
import type { Binding, Goals } from './goals.ts';
import { type RequiredAgentsInput, requiredAgents } from './required-agents.ts';
import type { RequiredAgents } from './search.ts';
import { largestArrivalRate, longestHandleTime, shortestWait } from './with-agents.ts';

export type Infeasible =
  /** A share of 100 %: no number of people leaves nothing to chance. */
  | { readonly reason: 'everybody'; readonly demand: 'serviceLevel' | 'waitPercentile' }
  /** Nobody at all may give up, wait or be busy. */
  | { readonly reason: 'nothing'; readonly demand: Binding }
  /** Those who had to wait, answered without a wait. */
  | { readonly reason: 'heldAtOnce' }
  /** More people are needed than there are seats. */
  | {
      readonly reason: 'seats';
      readonly needed: number;
      readonly seats: number;
      readonly binding: Binding;
      /** What the seats could do with everything else as it is; null: nothing. */
      readonly volumeShare: number | null;
      readonly handleTime: number | null;
      readonly within: number | null;
    };

export type IntervalAnswer =
  | { readonly feasible: true; readonly answer: RequiredAgents /** Nobody comes. */; readonly empty: boolean }
  | { readonly feasible: false; readonly why: Infeasible };

/**
 * People for one interval, or why there is no number of them.
 *
 * @param seats most people there is room for
 * @throws RangeError for a number that means nothing (a negative rate, a share above 1).
 * @example askInterval({ model: 'c', arrivalRate: 100 / 1800, handleTime: 180, serviceLevelTarget: 0.8 }, 12)
 *   // { feasible: false, why: { reason: 'seats', needed: 14, seats: 12, volumeShare: 0.907, … } }
 */
export function askInterval(input: RequiredAgentsInput, seats = Number.POSITIVE_INFINITY): IntervalAnswer {
  const impossible = atNoNumber(input);
  if (impossible) return { feasible: false, why: impossible };
  const answer = requiredAgents(input);
  const empty = input.arrivalRate * input.handleTime === 0;
  if (answer.requiredAgents <= seats) return { feasible: true, answer, empty };
  const people = { ...input, agents: seats };
  const volume = seats > 0 ? largestArrivalRate(people) : null;
  const share = input.serviceLevelTarget ?? 0;
  return {
    feasible: false,
    why: {
      reason: 'seats',
      needed: answer.requiredAgents,
      seats,
      binding: answer.binding,
      volumeShare: volume === null ? null : volume / input.arrivalRate,
      handleTime: seats > 0 ? longestHandleTime(people) : null,
      within: share > 0 && seats > 0 ? shortestWait(people, share).within : null,
    },
  };
}

/** Demands that no number of people meets. */
function atNoNumber(goals: Goals): Infeasible | undefined {
  if (goals.serviceLevelTarget === 1) return { reason: 'everybody', demand: 'serviceLevel' };
  if (goals.waitPercentile?.share === 1) return { reason: 'everybody', demand: 'waitPercentile' };
  const none = (
    [
      ['abandonment', goals.maxAbandonment],
      ['occupancy', goals.maxOccupancy],
      ['averageSpeedOfAnswer', goals.maxAverageSpeedOfAnswer],
      ['averageWait', goals.maxAverageWait],
    ] as const
  ).find(([, most]) => most === 0);
  if (none) return { reason: 'nothing', demand: none[0] };
  const { population, serviceLevelTarget = 0, acceptableWait } = goals;
  if (population === 'held' && serviceLevelTarget > 0 && acceptableWait === 0)
    return { reason: 'heldAtOnce' };
  return undefined;
}
