/**
 * One type, one group, first come first served: B, C, A, K, G (balking included), M/G/1, M/D/n, the retrial
 * line R, the callback that keeps its place (CBF) and the one that waits for idle people (CBL).
 */
import type { Callback, Distribution } from '../../../src/scenario/index.ts';
import { type CaseInputs, Unsupported, type ValidationCase } from '../case.ts';
import { type Experiment, type SteadyType, steadyState, warmUpOf } from '../experiment.ts';
import {
  averageOf,
  type Duration,
  exponential,
  numberAt,
  numberOr,
  recordsAt,
  toDuration,
  variationOf,
} from '../inputs.ts';
import { known, levelOf, meanOf, measure, type Outputs, shareOf } from '../quantity.ts';
import { arrivalRateAt, handlingAt, type Kind, patienceLawAt } from '../work.ts';
import { peopleOutputs, waitingOutputs } from './waiting.ts';

const contacts = { type: 0 } as const;
const live = { offered: 1, callbackAccepted: -1, blocked: -1 } as const;

interface Line {
  readonly arrivalRate: number;
  readonly agents: number;
  readonly handleTime: Distribution;
  readonly patience?: Distribution | undefined;
  readonly lines?: number | undefined;
  readonly more?: Partial<SteadyType>;
  /** A further time by which the centre forgets its past, seconds. */
  readonly memory?: number;
}

/** M/G/n, with or without patience of any law, a share that leaves rather than wait, and a limit of lines. */
export function anyLine({ inputs }: ValidationCase): Experiment[] {
  return [experiment(lineAt(inputs), inputs, { rho: measure('occupancy', { of: contacts }) })];
}

function lineAt(inputs: CaseInputs, kind: Kind = 'calls'): Line {
  const { law, zero } = patienceLawAt(inputs);
  return {
    arrivalRate: arrivalRateAt(inputs, kind),
    agents: numberOr(inputs, 'agents', 1),
    handleTime: handlingAt(inputs).law,
    patience: law,
    lines: numberOr(inputs, 'lines', undefined),
    more: zero > 0 ? { balking: zero } : {},
  };
}

/** Where only the load is given, any handling will do. */
const usual: Duration = { law: exponential(180), zero: 0 };

/** M/M/n/n and M/G/n/n: nobody can wait. One experiment for each law of handling that is listed. */
export function lossLine({ inputs }: ValidationCase): Experiment[] {
  const agents = numberAt(inputs, 'agents');
  const laws: readonly Duration[] =
    inputs.services === undefined
      ? [inputs.aht_s === undefined && !inputs.service ? usual : handlingAt(inputs)]
      : recordsAt(inputs, 'services').map(toDuration);
  return laws.map(({ law }) => {
    const load = numberOr(inputs, 'load_erlang', undefined);
    const arrivalRate = load === undefined ? arrivalRateAt(inputs) : load / averageOf(law);
    return experiment({ arrivalRate, agents, handleTime: law, lines: agents }, inputs, {
      carried: measure('averageBusy', { of: contacts }),
    });
  });
}

/** Abandoned and blocked callers try again; measures per attempt unless a name says otherwise. */
export function retrialLine({ inputs }: ValidationCase): Experiment[] {
  const scope = { of: contacts };
  const delay = numberAt(inputs, 'redial_delay_s');
  const redials = {
    afterAbandon: numberOr(inputs, 'p_redial_abandoned', 0),
    afterBlock: numberOr(inputs, 'p_redial_blocked', 0),
  };
  const line = lineAt(inputs, inputs.calls_per_hour === undefined ? 'fresh_calls' : 'calls');
  const always = Math.min(
    line.patience ? redials.afterAbandon : 1,
    line.lines === undefined ? 1 : redials.afterBlock,
  );
  if (always === 1 && line.arrivalRate * averageOf(line.handleTime) >= line.agents) {
    throw new Unsupported('no steady state: nobody who calls ever leaves unserved');
  }
  // a customer comes back for as long as all her tries take
  const lost = Math.max(0.05, 1 - Math.max(redials.afterAbandon, redials.afterBlock));
  const redial = { ...redials, delay: exponential(delay) };
  return [
    experiment({ ...line, memory: delay / lost, more: { ...line.more, redial } }, inputs, {
      total_attempt_rate: { ...meanOf({ offered: 1 }, 'time', scope), held: false },
      redial_share: shareOf({ redials: 1 }, { offered: 1 }, scope),
      e_orbit: measure('averageInOrbit', scope),
      p_ab_per_attempt: measure('abandonmentRate', scope),
      p_block_per_attempt: measure('blockingProbability', scope),
      p_wait_first_attempt: measure('waitProbabilityFirstAttempt', scope),
      p_wait_per_attempt: measure('waitProbability', scope),
      sl_offered_per_attempt: measure('serviceLevel', scope),
      sl_offered_first_attempt: measure('serviceLevelFirstAttempt', scope),
      p_lost_fresh: measure('customersLostRate', scope),
    }),
  ];
}

/** Callbacks that keep their place: whoever waits, on the line or not, takes one of the places. */
export function keptPlaceLine({ inputs }: ValidationCase): Experiment[] {
  const agents = numberAt(inputs, 'agents');
  const places = numberOr(inputs, 'max_queue', undefined);
  const lines = places === undefined ? undefined : agents + places;
  return [callbackLine(inputs, 'offer_when_queue_at_least', { holdsLine: true }, { lines })];
}

/** Callbacks that wait for themselves: none is begun while a live caller waits or too few are idle. */
export function lowPriorityCallbacks({ inputs }: ValidationCase): Experiment[] {
  const handleTime = averageOf(handlingAt(inputs).law);
  const callback = {
    turn: 'after',
    reserve: numberOr(inputs, 'reserve_idle', 0),
    handleTimeFactor: numberOr(inputs, 'aht_callback_s', handleTime) / handleTime,
  } as const;
  // callbacks never leave: they empty as slowly as a line without patience does
  const load = arrivalRateAt(inputs) * handleTime;
  const agents = Math.max(numberAt(inputs, 'agents'), 1.2 * load);
  const memory =
    warmUpOf({ longest: 0, patient: { arrivalRate: load / handleTime, agents, handleTime } }) / 10;
  return [callbackLine(inputs, 'offer_when_live_queue_at_least', callback, { memory })];
}

function callbackLine(
  inputs: CaseInputs,
  offer: string,
  callback: Partial<Callback>,
  line: Pick<Line, 'lines' | 'memory'>,
): Experiment {
  const scope = { of: contacts };
  return experiment(
    {
      ...lineAt(inputs),
      ...line,
      more: {
        ...lineAt(inputs).more,
        callback: {
          kind: 'keepPlace',
          offer: { queueAtLeast: numberAt(inputs, offer) },
          acceptance: numberAt(inputs, 'p_accept'),
          ...callback,
        },
      },
    },
    inputs,
    {
      p_offered_cb: measure('callbackOfferRate', scope),
      p_accept_cb: measure('callbackAcceptRate', scope),
      e_q_live: measure('averageQueueLength', scope),
      e_q_callback: measure('averageCallbackQueue', scope),
      e_w_live: measure('averageWait', scope),
      e_w_callback: measure('callbackWait', scope),
      p_ab_live: shareOf({ abandoned: 1 }, live, scope),
      sl_live_offered: levelOf({ answeredWithin: 1 }, live, scope),
      sl_live_answered: measure('serviceLevelOfAnswered', scope),
      sl_all_arrivals: levelOf({ answeredWithin: 1 }, { offered: 1 }, scope),
    },
  );
}

function experiment(line: Line, inputs: CaseInputs, more: Outputs = {}): Experiment {
  const { arrivalRate, agents, handleTime, patience, lines } = line;
  const mean = averageOf(handleTime);
  const acceptableWait = numberOr(inputs, 'T_s', undefined);
  const shortAbandon = numberOr(inputs, 'short_s', undefined);
  const places = lines === undefined ? undefined : lines - agents;
  const load = arrivalRate * mean;
  const endless = patience === undefined && places === undefined;
  const stable = !endless || load === 0 || load < agents;
  const warmUp = warmUpOf({
    longest: Math.max(mean, patience ? averageOf(patience) : 0, line.memory ?? 0),
    ...(patience || !stable
      ? {}
      : { patient: { arrivalRate, agents, handleTime: mean, variation: variationOf(handleTime), places } }),
  });
  const type: SteadyType = {
    id: 'calls',
    channel: 'phone',
    arrivalRate,
    handleTime,
    ...(patience ? { patience } : {}),
    ...(lines === undefined ? {} : { lines }),
    ...(shortAbandon === undefined ? {} : { shortAbandon }),
    ...(acceptableWait === undefined
      ? {}
      : { targets: [{ measure: 'serviceLevel', share: 0.8, within: acceptableWait }] }),
    ...line.more,
  };
  return {
    ...steadyState([type], [{ id: 'team', agents, skills: [{ type: 'calls' }] }], warmUp),
    outputs: {
      load: known(load),
      stable: known(stable),
      ...(stable ? measured(more) : {}),
    },
  };
}

function measured(more: Outputs): Outputs {
  return {
    ...waitingOutputs(contacts),
    ...peopleOutputs(contacts),
    ...more,
  };
}
