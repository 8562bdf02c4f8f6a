/**
 * Several types that share people: P (strict priority), SK (pools and classes with orders of their own), LW (the
 * longest wait first), ER (e-mail when no call waits).
 */
import type { ContactType } from '../../../src/scenario/index.ts';
import { type CaseInputs, Unsupported, type ValidationCase } from '../case.ts';
import { type Experiment, type SteadyGroup, type SteadyType, steadyState, warmUpOf } from '../experiment.ts';
import { exponential, numberAt, numberOr, numbersAt, patienceAt } from '../inputs.ts';
import { meanOf, measure, type Outputs, prefixed, shareOf } from '../quantity.ts';
import { type Entry, skillRanks, withoutReserve } from '../skill-ranks.ts';
import { peopleOutputs, waitingOutputs } from './waiting.ts';

/** M/M/n with classes of one handle time; class 0 is always taken first, nobody is interrupted. */
export function priorityClasses({ inputs }: ValidationCase): Experiment[] {
  const rates = numbersAt(inputs, 'calls_per_hour').map((calls) => calls / 3600);
  const agents = numberAt(inputs, 'agents');
  const handleTime = numberAt(inputs, 'aht_s');
  const patience = inputs.patience_s === undefined ? undefined : patienceAt(inputs, 'patience_s');
  const arrivalRate = sum(rates);
  if (!patience && arrivalRate * handleTime >= agents) throw new Unsupported('no steady state');
  const types = rates.map((rate, i) => ({
    ...phone(`class${i}`, rate, handleTime, numberOr(inputs, 'T_s', undefined)),
    ...(patience ? { patience } : {}),
  }));
  const skills = types.map(({ id }, i) => ({ type: id, rank: i + 1 }));
  const warmUp = warmUpOf({ longest: handleTime, patient: { arrivalRate, agents, handleTime } });
  const all = measure('averageWait', { of: 'all' });
  return [
    {
      ...steadyState(types, [{ id: 'team', agents, skills }], warmUp),
      outputs: {
        ...waitingOutputs('all'),
        ...peopleOutputs('all'),
        asa_fifo: all,
        ...classOutputs(types.length),
      },
    },
  ];
}

/** Classes that try pools in order, pools that prefer classes in order. */
export function skillPools({ inputs }: ValidationCase): Experiment[] {
  const rates = numbersAt(inputs, 'calls_per_hour').map((calls) => calls / 3600);
  const pools = numbersAt(inputs, 'agents');
  const classToPools = ordersAt(inputs, 'class_to_pools');
  const poolToClasses = ordersAt(inputs, 'pool_to_classes');
  const ranks = skillRanks(classToPools, poolToClasses);
  const handleTimes = handleTimesByClass(inputs, classToPools);
  const types = rates.map((rate, i) => ({
    ...phone(`class${i}`, rate, handleTimes[i]!, perClass(inputs, 'T_s', i)),
    ...patienceOf(inputs, i),
  }));
  const groups = pools.map((agents, pool) => ({
    id: `pool${pool}`,
    agents,
    skills: [...ranks[pool]!].map(([type, rank]) => ({ type: `class${type}`, rank })),
  }));
  return [
    {
      ...steadyState(types, groups, poolsWarmUp(types, groups, handleTimes)),
      outputs: {
        ...classOutputs(types.length),
        ...servedByPool(types.length, pools.length),
        ...poolOutputs(pools.length),
        overall_occupancy: measure('occupancy', { of: 'all' }),
      },
      logged: pools.length > 1,
    },
  ];
}

/** Every pool serves every class; whoever gets free takes the caller who has waited longest. */
export function longestWaitPools({ inputs }: ValidationCase): Experiment[] {
  const handleTime = numberAt(inputs, 'aht_s');
  const types = numbersAt(inputs, 'calls_per_hour').map((calls, i) => ({
    ...phone(`class${i}`, calls / 3600, handleTime, numberOr(inputs, 'T_s', undefined)),
    ...patienceOf(inputs, i),
  }));
  const groups = numbersAt(inputs, 'agents').map((agents, pool) => ({
    id: `pool${pool}`,
    agents,
    skills: types.map(({ id }) => ({ type: id })),
  }));
  const steady = steadyState(
    types,
    groups,
    poolsWarmUp(
      types,
      groups,
      types.map(() => handleTime),
    ),
  );
  const overall = measure('occupancy', { of: 'all' });
  return types.map((_, type) => ({
    ...steady,
    outputs: {
      overall_occupancy: overall,
      ...prefixed('every_class.', { ...waitingOutputs({ type }), occupancy: overall }),
      ...classOutputs(types.length),
      ...poolOutputs(groups.length),
    },
  }));
}

/** E-mail is begun only when no call waits and somebody is idle; begun, it is finished. */
export function callsBeforeEmail({ inputs }: ValidationCase): Experiment[] {
  if (numberOr(inputs, 'reserve_idle', 0) > 0) throw new Unsupported('a reserve of idle agents');
  const agents = numberAt(inputs, 'agents');
  const handleTime = numberAt(inputs, 'aht_s');
  const emailTime = numberAt(inputs, 'email_aht_s');
  const patience = patienceAt(inputs, 'patience_s');
  const calls = {
    ...phone(
      'calls',
      numberAt(inputs, 'calls_per_hour') / 3600,
      handleTime,
      numberOr(inputs, 'T_s', undefined),
    ),
    ...(patience ? { patience } : {}),
  };
  const email: SteadyType = {
    id: 'email',
    channel: 'email',
    arrivalRate: numberAt(inputs, 'emails_per_hour') / 3600,
    handleTime: exponential(emailTime),
  };
  const skills = [
    { type: 'calls', rank: 1 },
    { type: 'email', rank: 2 },
  ];
  // e-mail lives on what the calls leave, and forgets its past by how much that is
  const emailLoad = email.arrivalRate * emailTime;
  const spare = agents - calls.arrivalRate * handleTime;
  if (spare <= emailLoad && !patience) throw new Unsupported('no steady state');
  const left = patience ? Math.max(spare, 1.3 * emailLoad) : spare;
  const warmUp = warmUpOf({
    longest: Math.max(handleTime, emailTime, numberOr(inputs, 'patience_s', 0)),
    patient: { arrivalRate: email.arrivalRate, agents: left, handleTime: emailTime },
  });
  const ofCalls = waitingOutputs({ type: 0 });
  const scope = { of: { type: 1 } };
  const begun = { answered: 1 } as const;
  return [
    {
      ...steadyState([calls, email], [{ id: 'team', agents, skills }], warmUp),
      outputs: {
        ...Object.fromEntries(Object.entries(ofCalls).map(([name, quantity]) => [`${name}_call`, quantity])),
        ...peopleOutputs('all'),
        e_email_waiting: measure('averageQueueLength', scope),
        // a reply's wait runs to its end; the work itself is taken off again
        e_email_wait: meanOf({ waitAnswered: 1, handled: -1 }, begun, scope),
        e_email_in_service: {
          ...meanOf({ handled: 1 }, 'time', scope),
          events: (seen) => seen.get('answered', scope.of),
        },
      },
    },
  ];
}

function phone(
  id: string,
  arrivalRate: number,
  handleTime: number,
  acceptableWait: number | undefined,
): SteadyType {
  const targets: ContactType['targets'] =
    acceptableWait === undefined ? [] : [{ measure: 'serviceLevel', share: 0.8, within: acceptableWait }];
  return { id, channel: 'phone', arrivalRate, handleTime: exponential(handleTime), targets };
}

function classOutputs(types: number): Outputs {
  return Object.assign(
    {},
    ...Array.from({ length: types }, (_, type) => prefixed(`classes[${type}].`, waitingOutputs({ type }))),
  );
}

function poolOutputs(pools: number): Outputs {
  return Object.assign(
    {},
    ...Array.from({ length: pools }, (_, group) => prefixed(`pools[${group}].`, peopleOutputs({ group }))),
  );
}

/** Share of a class's offered that each pool serves: with one pool all answered, else read off the log. */
function servedByPool(types: number, pools: number): Outputs {
  const outputs: Record<string, Outputs[string]> = {};
  for (let type = 0; type < types; type++) {
    for (let group = 0; group < pools; group++) {
      const name = `classes[${type}].served_by_pool_${group}`;
      const share = shareOf({ answered: 1 }, { offered: 1 }, { of: { type } });
      if (pools === 1) outputs[name] = share;
      else {
        outputs[name] = {
          ...share,
          over: (seen) => seen.served(type, group),
          events: (seen) => seen.served(type, group),
        };
      }
    }
  }
  return outputs;
}

function ordersAt(inputs: CaseInputs, key: string): number[][] {
  const lists = inputs[key];
  if (!Array.isArray(lists)) throw new Unsupported(`input ${key}: no lists`);
  return (lists as readonly (readonly Entry[])[]).map(withoutReserve);
}

/** Mean handle time of each class; a scenario has one for all the groups that answer it. */
function handleTimesByClass(inputs: CaseInputs, classToPools: readonly (readonly number[])[]): number[] {
  const table = inputs.aht_s as readonly (readonly (number | null)[])[] | number;
  return classToPools.map((pools, type) => {
    if (typeof table === 'number') return table;
    const times = pools.map((pool) => table[type]?.[pool]);
    const [first] = times;
    if (typeof first !== 'number') throw new Unsupported(`input aht_s: nothing for class ${type}`);
    if (times.some((time) => time !== first))
      throw new Unsupported('a handle time that depends on the group');
    return first;
  });
}

function perClass(inputs: CaseInputs, key: string, type: number): number | undefined {
  const value = inputs[key];
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? ((value[type] as number | null) ?? undefined) : numberAt(inputs, key);
}

function patienceOf(inputs: CaseInputs, type: number): Pick<SteadyType, 'patience'> {
  const mean = perClass(inputs, 'patience_s', type);
  return mean === undefined ? {} : { patience: exponential(mean) };
}

function poolsWarmUp(
  types: readonly SteadyType[],
  groups: readonly SteadyGroup[],
  handleTimes: readonly number[],
): number {
  const arrivalRate = sum(types.map((type) => type.arrivalRate));
  const agents = sum(groups.map((group) => group.agents));
  const load = sum(types.map((type, i) => type.arrivalRate * handleTimes[i]!));
  const patient = types.some((type) => !type.patience);
  if (patient && load >= agents) throw new Unsupported('no steady state');
  const patiences = types.map((type) => (type.patience?.law === 'exponential' ? type.patience.mean : 0));
  return warmUpOf({
    longest: Math.max(...handleTimes, ...patiences),
    ...(patient ? { patient: { arrivalRate, agents, handleTime: load / arrivalRate } } : {}),
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
