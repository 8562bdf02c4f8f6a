/**
 * Calls and e-mail on the same people: ER (an e-mail begun is finished; begun only when no call waits and enough
 * are idle) and EP (a call takes the agent from an e-mail, which goes on later where it stopped).
 */
import { type CaseInputs, Unsupported, type ValidationCase } from '../case.ts';
import { type Experiment, type SteadyType, steadyState, warmUpOf } from '../experiment.ts';
import { exponential, numberAt, numberOr, patienceAt } from '../inputs.ts';
import { meanOf, measure, type Outputs, type RatioQuantity, share } from '../quantity.ts';
import { peopleOutputs, waitingOutputs } from './waiting.ts';

const calls = { type: 0 } as const;
const email = { type: 1 } as const;

export function callsBeforeEmail({ inputs }: ValidationCase): Experiment[] {
  const scope = { of: email };
  return [
    experiment(inputs, false, {
      ...peopleOutputs('all'),
      // a reply's wait runs to its end; the work itself is taken off again
      e_email_wait: meanOf({ waitAnswered: 1, handled: -1 }, { answered: 1 }, scope),
    }),
  ];
}

export function callsOverEmail({ inputs }: ValidationCase): Experiment[] {
  const scope = { of: email };
  const people = peopleOutputs('all');
  return [
    experiment(inputs, true, {
      e_emails: perEmail(meanOf({ waitingTime: 1, handled: 1 }, 'time', scope)),
      e_email_sojourn: perEmail(measure('averageSpeedOfAnswer', scope)),
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
    }),
  ];
}

function experiment(inputs: CaseInputs, interruptible: boolean, more: Outputs): Experiment {
  const agents = numberAt(inputs, 'agents');
  const handleTime = numberAt(inputs, 'aht_s');
  const emailTime = numberAt(inputs, 'email_aht_s');
  const acceptableWait = numberOr(inputs, 'T_s', undefined);
  const patience = patienceAt(inputs, 'patience_s');
  const types: SteadyType[] = [
    {
      id: 'calls',
      channel: 'phone',
      arrivalRate: numberAt(inputs, 'calls_per_hour') / 3600,
      handleTime: exponential(handleTime),
      ...(patience ? { patience } : {}),
      ...(acceptableWait === undefined
        ? {}
        : { targets: [{ measure: 'serviceLevel', share: 0.8, within: acceptableWait }] }),
    },
    {
      id: 'email',
      channel: 'email',
      arrivalRate: numberAt(inputs, 'emails_per_hour') / 3600,
      handleTime: exponential(emailTime),
      interruptible,
    },
  ];
  const skills = [
    { type: 'calls', rank: 1 },
    { type: 'email', rank: 2, reserve: numberOr(inputs, 'reserve_idle', 0) },
  ];
  const load = types[0]!.arrivalRate * handleTime;
  const emailLoad = types[1]!.arrivalRate * emailTime;
  if (!patience && agents - load <= emailLoad) throw new Unsupported('no steady state');
  // e-mail lives on what the calls leave, and forgets its past by how much that is
  const left = Math.max(agents - load, 1.3 * emailLoad);
  const warmUp = warmUpOf({
    longest: Math.max(handleTime, emailTime, numberOr(inputs, 'patience_s', 0)),
    patient: { arrivalRate: types[1]!.arrivalRate, agents: left, handleTime: emailTime },
  });
  const scope = { of: email };
  return {
    ...steadyState(types, [{ id: 'team', agents, skills }], warmUp),
    outputs: {
      ...Object.fromEntries(
        Object.entries(waitingOutputs(calls)).map(([name, quantity]) => [`${name}_call`, quantity]),
      ),
      e_email_waiting: perEmail(measure('averageQueueLength', scope)),
      e_email_in_service: perEmail(meanOf({ handled: 1 }, 'time', scope)),
      ...more,
    },
  };
}

/** A mean that rests on e-mails, each an event. */
function perEmail(quantity: RatioQuantity): RatioQuantity {
  return { ...quantity, events: (seen) => seen.get('answered', email) };
}
