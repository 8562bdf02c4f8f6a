/**
 * Several types that share people: P and PP (strict priority, without and with interruption), SK (pools and classes
 * with lists of their own), LW (the longest wait first).
 */
import type { ContactType } from '../../../src/scenario/index.ts';
import { type CaseInputs, Unsupported, type ValidationCase } from '../case.ts';
import { type Experiment, type SteadyGroup, type SteadyType, steadyState, warmUpOf } from '../experiment.ts';
import { averageOf, exponential, numberAt, numberOr, numbersAt } from '../inputs.ts';
import { meanOf, measure, type Outputs, prefixed, share, shareOf } from '../quantity.ts';
import { poolsOf, skillListsAt, skillsOfPool } from '../skill-lists.ts';
import { arrivalRatesAt, handlingAt, isExponential, patienceLawAt } from '../work.ts';
import { peopleOutputs, waitingOutputs } from './waiting.ts';

/** M/M/n with classes of one handle time; class 0 is always taken first, nobody is interrupted. */
export function priorityClasses({ inputs }: ValidationCase): Experiment[] {
  const { types, steady } = ranked(inputs, false);
  return [
    {
      ...steady,
      outputs: {
        ...waitingOutputs('all'),
        ...peopleOutputs('all'),
        asa_fifo: measure('averageWait', { of: 'all' }),
        ...classOutputs(types),
      },
    },
  ];
}

/**
 * The same, but a better class takes the agent from a worse one, whose work goes on later where it stopped. A
 * delay is all the time not spent in service, before it and in between.
 */
export function preemptiveClasses({ inputs }: ValidationCase): Experiment[] {
  const { types, steady } = ranked(inputs, true);
  const offered = { offered: 1 } as const;
  const outputs = Array.from({ length: types }, (_, type) =>
    prefixed(`classes[${type}].`, {
      e_sojourn: meanOf({ waitingTime: 1, handled: 1 }, offered, { of: { type } }),
      e_delay: meanOf({ waitingTime: 1 }, offered, { of: { type } }),
    }),
  );
  return [{ ...steady, outputs: Object.assign({}, ...outputs) }];
}

function ranked(inputs: CaseInputs, interruptible: boolean) {
  const { law, zero } = handlingAt(inputs);
  const handleTime = averageOf(law);
  if (interruptible && !isExponential({ law, zero })) throw new Unsupported(`interrupted work by ${law.law}`);
  const types = arrivalRatesAt(inputs).map((rate, i) => ({
    ...phone(`class${i}`, rate, handleTime, perClass(inputs, 'T_s', i)),
    ...patienceOf(inputs, i),
    handleTime: law,
    interruptible: interruptible && i > 0,
  }));
  const agents = numberAt(inputs, 'agents');
  const groups = [{ id: 'team', agents, skills: types.map(({ id }, i) => ({ type: id, rank: i + 1 })) }];
  const warmUp = poolsWarmUp(
    types,
    groups,
    types.map(() => handleTime),
  );
  return { types: types.length, steady: steadyState(types, groups, warmUp, linesOf(inputs)) };
}

/** Classes that try pools in order, pools that prefer classes in order, and handle times that depend on both. */
export function skillPools({ inputs }: ValidationCase): Experiment[] {
  const rates = arrivalRatesAt(inputs);
  const pools = poolsAt(inputs);
  const lists = skillListsAt(inputs);
  const firstPool = (type: number) => poolsOf(lists, type)[0]!;
  const handleTimes = rates.map((_, type) => handleTimeAt(inputs, type, firstPool(type)));
  const types = rates.map((rate, i) => ({
    ...phone(`class${i}`, rate, handleTimes[i]!, perClass(inputs, 'T_s', i)),
    ...patienceOf(inputs, i),
  }));
  const groups = pools.map((agents, pool) => ({
    id: `pool${pool}`,
    agents,
    skills: skillsOfPool(
      lists,
      pool,
      agents,
      (type) => `class${type}`,
      (type) => handleTimes[type]! / handleTimeAt(inputs, type, pool),
    ),
  }));
  const slowest = types.map((_, type) =>
    Math.max(...poolsOf(lists, type).map((pool) => handleTimeAt(inputs, type, pool))),
  );
  return [
    {
      ...steadyState(types, groups, poolsWarmUp(types, groups, slowest), linesOf(inputs)),
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
  const handleTime = averageOf(handlingAt(inputs).law);
  const types = arrivalRatesAt(inputs).map((rate, i) => ({
    ...phone(`class${i}`, rate, handleTime, perClass(inputs, 'T_s', i)),
    ...patienceOf(inputs, i),
  }));
  const groups = poolsAt(inputs).map((agents, pool) => ({
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
    linesOf(inputs),
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

/** Places in service and waiting that all classes share. */
function linesOf(inputs: CaseInputs): number | undefined {
  return numberOr(inputs, 'lines', undefined);
}

/** Agents of each pool. */
function poolsAt(inputs: CaseInputs): readonly number[] {
  return Array.isArray(inputs.agents) ? numbersAt(inputs, 'agents') : [numberAt(inputs, 'agents')];
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
      outputs[name] =
        pools === 1
          ? shareOf({ answered: 1 }, { offered: 1 }, { of: { type } })
          : share(
              (seen) => seen.served(type, group),
              (seen) => seen.get('offered', { type }),
            );
    }
  }
  return outputs;
}

/** Mean handle time of a class in a pool, seconds. */
function handleTimeAt(inputs: CaseInputs, type: number, pool: number): number {
  const table = inputs.aht_s as number | readonly (number | readonly (number | null)[])[];
  const row = typeof table === 'number' ? table : table[type];
  const time = typeof row === 'number' ? row : row?.[pool];
  if (typeof time !== 'number')
    throw new Unsupported(`input aht_s: nothing for class ${type} in pool ${pool}`);
  return time;
}

function perClass(inputs: CaseInputs, key: string, type: number): number | undefined {
  const value = inputs[key];
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? ((value[type] as number | null) ?? undefined) : numberAt(inputs, key);
}

/** Patience of a class: what `patience_s` or `patience` says of all, or the class's place in its list. */
function patienceOf(inputs: CaseInputs, type: number): Pick<SteadyType, 'patience' | 'balking'> {
  const of = (key: string) => (Array.isArray(inputs[key]) ? (inputs[key] as unknown[])[type] : inputs[key]);
  const { law, zero } = patienceLawAt({
    patience: of('patience'),
    patience_s: of('patience_s'),
    p_zero_patience: of('p_zero_patience'),
  });
  return { ...(law ? { patience: law } : {}), ...(zero > 0 ? { balking: zero } : {}) };
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
  if (patient && load > 0 && load >= agents) throw new Unsupported('no steady state');
  const patiences = types.map((type) => (type.patience ? averageOf(type.patience) : 0));
  return warmUpOf({
    longest: Math.max(...handleTimes, ...patiences),
    ...(patient && load > 0 ? { patient: { arrivalRate, agents, handleTime: load / arrivalRate } } : {}),
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
