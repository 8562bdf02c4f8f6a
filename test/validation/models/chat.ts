/**
 * CH: agents who hold several chats at a time. `mean_chat_s_by_concurrency[k − 1]` is how long a chat takes while
 * its agent holds k: total work rates are k × first / k-th.
 */
import type { ValidationCase } from '../case.ts';
import { type Experiment, steadyState, warmUpOf } from '../experiment.ts';
import { averageOf, exponential, numberAt, numberOr, numbersAt } from '../inputs.ts';
import { meanOf, measure, shareOf } from '../quantity.ts';
import { arrivalRateAt, patienceLawAt } from '../work.ts';
import { waitingOutputs } from './waiting.ts';

const chats = { type: 0 } as const;

export function chatRoom({ inputs }: ValidationCase): Experiment[] {
  const scope = { of: chats };
  const means = numbersAt(inputs, 'mean_chat_s_by_concurrency');
  const sessions = means.length;
  const agents = numberAt(inputs, 'agents');
  const arrivalRate = arrivalRateAt(inputs, 'chats');
  const { law: patience, zero } = patienceLawAt(inputs);
  const slowest = Math.max(...means);
  const warmUp = warmUpOf({
    longest: Math.max(slowest, patience ? averageOf(patience) : 0),
    ...(patience ? {} : { patient: { arrivalRate, agents: agents * sessions, handleTime: means.at(-1)! } }),
  });
  const acceptableWait = numberOr(inputs, 'T_s', undefined);
  const type = {
    id: 'chats',
    channel: 'chat' as const,
    arrivalRate,
    handleTime: exponential(means[0]!),
    ...(patience ? { patience } : {}),
    ...(zero > 0 ? { balking: zero } : {}),
    ...(acceptableWait === undefined
      ? {}
      : { targets: [{ measure: 'serviceLevel' as const, share: 0.8, within: acceptableWait }] }),
  };
  const group = {
    id: 'team',
    agents,
    skills: [{ type: 'chats' }],
    concurrency: {
      sessions,
      rates: means.map((mean, i) => ((i + 1) * means[0]!) / mean),
      assign: inputs.routing === 'most' ? ('fullest' as const) : ('fewest' as const),
    },
  };
  const begun = { startsHere: 1 } as const;
  // a planner's rates never fall; what a case measured may
  const rates = group.concurrency.rates;
  const unusual = rates.some((rate, i) => i > 0 && rate < rates[i - 1]!);
  return [
    {
      ...steadyState([type], [group], warmUp, numberOr(inputs, 'lines', undefined)),
      unusual,
      outputs: {
        ...waitingOutputs(chats),
        e_chats: { ...meanOf({ sessionTime: 1 }, 'time', scope), events: (seen) => seen.sum(begun, chats) },
        e_chat_duration: {
          ...meanOf({ sessionTime: 1 }, begun, scope),
          events: (seen) => seen.sum(begun, chats),
        },
        utilisation_any: measure('occupancy', scope),
        slot_occupancy: shareOf({ sessionTime: 1 }, { staffedTime: sessions }, scope),
        mean_concurrency_when_busy: measure('concurrencyAchieved', scope),
      },
    },
  ];
}
