/**
 * Calls and e-mail on the same people: ER (an e-mail begun is finished; begun only when no call waits and enough
 * are idle) and EP (a call takes the agent from an e-mail, which goes on later where it stopped).
 */
import { erlangA } from '../../../src/erlang/index.ts';
import type { Distribution } from '../../../src/scenario/index.ts';
import { type CaseInputs, Unsupported, type ValidationCase } from '../case.ts';
import { type Experiment, type SteadyType, steadyState, warmUpOf } from '../experiment.ts';
import { averageOf, exponential, numberAt, numberOr, patienceAt } from '../inputs.ts';
import { meanOf, measure, type Outputs, type RatioQuantity, share } from '../quantity.ts';
import { arrivalRateAt } from '../work.ts';
import { peopleOutputs, waitingOutputs } from './waiting.ts';

const calls = { type: 0 } as const;
const email = { type: 1 } as const;

export function callsBeforeEmail({ inputs }: ValidationCase): Experiment[] {
  // a reply's wait runs to its end; the work itself is taken off again
  const wait = meanOf({ waitAnswered: 1, handled: -1 }, { answered: 1 }, { of: email });
  return [experiment(inputs, false, { e_email_wait: perEmail(wait) })];
}

export function callsOverEmail({ inputs }: ValidationCase): Experiment[] {
  return [experiment(inputs, true)];
}

function experiment(inputs: CaseInputs, interruptible: boolean, more: Outputs = {}): Experiment {
  const agents = numberAt(inputs, 'agents');
  const handleTime = numberAt(inputs, 'aht_s');
  const emailTime = numberAt(inputs, 'email_aht_s');
  const acceptableWait = numberOr(inputs, 'T_s', undefined);
  const patience = patienceAt(inputs, 'patience_s');
  const types: SteadyType[] = [
    {
      id: 'calls',
      channel: 'phone',
      arrivalRate: arrivalRateAt(inputs),
      handleTime: exponential(handleTime),
      ...(patience ? { patience } : {}),
      ...(acceptableWait === undefined
        ? {}
        : { targets: [{ measure: 'serviceLevel', share: 0.8, within: acceptableWait }] }),
    },
    {
      id: 'email',
      channel: 'email',
      arrivalRate: arrivalRateAt(inputs, 'emails'),
      handleTime: exponential(emailTime),
      interruptible,
    },
  ];
  const skills = [
    { type: 'calls', rank: 1 },
    { type: 'email', rank: 2, reserve: numberOr(inputs, 'reserve_idle', 0) },
  ];
  const emailLoad = types[1]!.arrivalRate * emailTime;
  const left = agents - callsAnswered(types[0]!.arrivalRate * handleTime, agents, handleTime, patience);
  if (left <= emailLoad) throw new Unsupported('no steady state');
  const warmUp = warmUpOf({
    longest: Math.max(handleTime, emailTime, patience ? averageOf(patience) : 0),
    // e-mail lives on what the calls leave, and forgets its past by how much that is
    patient: { arrivalRate: types[1]!.arrivalRate, agents: left, handleTime: emailTime },
  });
  const scope = { of: email };
  const people = peopleOutputs('all');
  return {
    ...steadyState(types, [{ id: 'team', agents, skills }], warmUp),
    outputs: {
      ...waitingOutputs(calls),
      ...Object.fromEntries(
        Object.entries(waitingOutputs(calls)).map(([name, quantity]) => [`${name}_call`, quantity]),
      ),
      ...people,
      occupancy_total: people.occupancy!,
      occupancy_calls: share(
        (seen) => seen.get('handled', calls),
        (seen) => seen.get('staffedTime', 'all'),
      ),
      // what the calls leave, e-mail work included
      idle_capacity: {
        ...meanOf({}, 'time', { of: 'all' }),
        over: (seen) => seen.get('staffedTime', 'all') - seen.get('handled', calls),
        events: (seen) => seen.get('answered', calls),
      },
      e_emails: perEmail(meanOf({ waitingTime: 1, handled: 1 }, 'time', scope)),
      e_email_waiting: perEmail(measure('averageQueueLength', scope)),
      e_email_in_service: perEmail(meanOf({ handled: 1 }, 'time', scope)),
      e_email_sojourn: perEmail(measure('averageSpeedOfAnswer', scope)),
      ...more,
    },
  };
}

/** People busy with calls, were there no e-mail; all of them where calls without patience are too many. */
function callsAnswered(
  load: number,
  agents: number,
  handleTime: number,
  patience: Distribution | undefined,
): number {
  const steady = erlangA({
    arrivalRate: load / handleTime,
    handleTime,
    agents,
    patience: patience ? averageOf(patience) : Number.POSITIVE_INFINITY,
    acceptableWait: 0,
  });
  return steady.stable ? load * steady.answeredShare : agents;
}

/** A mean that rests on e-mails, each an event. */
function perEmail(quantity: RatioQuantity): RatioQuantity {
  return { ...quantity, events: (seen) => seen.get('answered', email) };
}
