/**
 * Rates and people that change over a day which starts empty: T (periods), FM (a sine, handling and patience of
 * one mean), MGI (people without end). Contacts count by their arrival, events and times by when they happen.
 */
import type { AgentStep, Distribution, RateStep } from '../../../src/scenario/index.ts';
import { type CaseInputs, Unsupported, type ValidationCase } from '../case.ts';
import type { Experiment } from '../experiment.ts';
import {
  averageOf,
  durationAt,
  exponential,
  numberAt,
  numberOr,
  numbersAt,
  patienceAt,
  recordsAt,
} from '../inputs.ts';
import type { Observation, Period } from '../observation.ts';
import {
  amount,
  count,
  known,
  levelOf,
  measure,
  type Outputs,
  prefixed,
  present,
  type Quantity,
  share,
} from '../quantity.ts';

const contacts = { type: 0 } as const;
const people = { group: 0 } as const;
const shortestInterval = 60;

interface Day {
  readonly intervalLength: number;
  readonly length: number;
  readonly rates: readonly RateStep[];
  readonly agents: readonly AgentStep[];
  readonly handleTime: Distribution;
  readonly patience?: Distribution | undefined;
  readonly balking?: number;
  readonly acceptableWait?: number;
}

/** M(t)/M/s(t)+M, with a share that leaves rather than wait. */
export function changingDay({ inputs }: ValidationCase): Experiment[] {
  const rule = inputs.shrink ?? 'finish';
  if (rule !== 'finish') throw new Unsupported(`people who leave by the rule ${String(rule)}`);
  const spans = recordsAt(inputs, 'periods');
  const durations = spans.map((span) => numberAt(span, 'duration_s'));
  const ends = runningSums(durations);
  const length = ends.at(-1)!;
  const agents = spans.map((span) => numberAt(span, 'agents'));
  const day: Day = {
    intervalLength: commonDivisor(durations),
    length,
    rates: spans.map((span, i) => ({
      from: ends[i]! - durations[i]!,
      rate: numberAt(span, 'calls_per_hour') / 3600,
    })),
    agents: agents.map((count, i) => ({ from: ends[i]! - durations[i]!, agents: count })),
    handleTime: exponential(numberAt(inputs, 'aht_s')),
    patience: patienceAt(inputs, 'patience_s'),
    balking: numberOr(inputs, 'p_zero_patience', 0),
    acceptableWait: numberOr(inputs, 'T_s', 20),
  };
  const periods = ends.map((end, i): Period => {
    const first = Math.round((end - durations[i]!) / day.intervalLength);
    return { first, last: Math.round(end / day.intervalLength) };
  });
  const whole = { first: 0, last: periods.at(-1)!.last };
  return [
    {
      scenario: scenarioOf(day),
      periods: [...periods, whole],
      instants: ends,
      logged: true,
      outputs: Object.assign(
        {},
        ...ends.map((_, i) =>
          prefixed(`periods[${i}].`, { ...periodOutputs(i), ...endOutputs(i, agents[i]!) }),
        ),
        prefixed('total.', periodOutputs(ends.length)),
      ),
    },
  ];
}

function periodOutputs(period: number): Outputs {
  const scope = { of: contacts, period };
  const column = (name: Parameters<typeof measure>[0]) => measure(name, scope);
  return {
    arrivals: column('offered'),
    abandoned: count((seen) => seen.get('abandonedHere', contacts, period)),
    service_starts: count((seen) => seen.get('startsHere', contacts, period)),
    queue_time: amount((seen) => seen.get('waitingTime', contacts, period)),
    busy_time: amount((seen) => seen.get('busyTime', people, period)),
    all_busy_time: amount((seen) => seen.get('allBusyTime', people, period)),
    answered_within_T: count((seen) => seen.get('answeredWithin', contacts, period)),
    not_resolved_within_T: count((seen) =>
      seen.sum({ offered: 1, answeredWithin: -1, abandonedWithin: -1 }, contacts, period),
    ),
    sl_offered: column('serviceLevel'),
    sl_answered: column('serviceLevelOfAnswered'),
    sl_ab_within_ok: levelOf({ answeredWithin: 1, abandonedWithin: 1 }, { offered: 1 }, scope),
    arrivals_finding_all_busy: count((seen) =>
      seen.sum({ offered: 1, answeredAtOnce: -1 }, contacts, period),
    ),
  };
}

function endOutputs(instant: number, agents: number): Outputs {
  return {
    e_q_end: present((seen) => seen.waiting(instant)),
    e_busy_end: present((seen) => seen.busy(instant)),
    p_all_busy_end: shareOfDays((seen) => seen.busy(instant) >= agents),
  };
}

/** A sine of arrivals; the number in the centre is Poisson whatever the staffing, since all leave at one rate. */
export function sineDay({ inputs, outputs }: ValidationCase): Experiment[] {
  const rate = inputs.lam_per_hour as CaseInputs;
  const base = numberAt(rate, 'base') / 3600;
  const amplitude = numberAt(rate, 'amplitude') / 3600;
  const cycle = numberAt(rate, 'period_s');
  const grid = numberAt(inputs, 'staffing_grid_s');
  const agents = numbersAt(inputs, 'agents');
  const instants = instantsOf(outputs);
  const length = grid * agents.length;
  const rates = Array.from({ length: Math.ceil(length / sineStep) }, (_, i): RateStep => {
    const from = i * sineStep;
    return { from, rate: base + amplitude * meanSine(from, from + sineStep, cycle) };
  });
  const day: Day = {
    intervalLength: grid,
    length,
    rates,
    agents: agents.map((count, i) => ({ from: i * grid, agents: count })),
    handleTime: exponential(numberAt(inputs, 'aht_s')),
    patience: patienceAt(inputs, 'patience_s'),
  };
  return [
    {
      scenario: scenarioOf(day),
      periods: [{ first: 0, last: agents.length }],
      instants,
      logged: true,
      outputs: pointOutputs(instants, (instant) => {
        const onTheLine = agents[Math.min(Math.floor(instants[instant]! / grid), agents.length - 1)]!;
        return {
          agents: known(onTheLine),
          mean_in_system: present((seen) => seen.waiting(instant) + seen.busy(instant)),
          p_all_busy: shareOfDays((seen) => seen.busy(instant) >= onTheLine),
        };
      }),
    },
  ];
}

/** Arrival rate is constant over so many seconds, at the sine's mean there: right to 1e-5 of its swing. */
const sineStep = 30;

function meanSine(from: number, to: number, cycle: number): number {
  const turn = (2 * Math.PI) / cycle;
  return (Math.cos(turn * from) - Math.cos(turn * to)) / (turn * (to - from));
}

/** People without end: nobody waits, and the number busy is Poisson. */
export function endlessPeopleDay({ inputs, outputs }: ValidationCase): Experiment[] {
  const spans = recordsAt(inputs, 'periods');
  const durations = spans.map((span) => numberAt(span, 'duration_s'));
  const ends = runningSums(durations);
  const instants = instantsOf(outputs);
  const { law } = durationAt(inputs, 'service');
  const rates = spans.map((span, i) => ({
    from: ends[i]! - durations[i]!,
    rate: numberAt(span, 'calls_per_hour') / 3600,
  }));
  const load = Math.max(...rates.map(({ rate }) => rate)) * averageOf(law);
  const day: Day = {
    intervalLength: commonDivisor(durations),
    length: ends.at(-1)!,
    rates,
    // twelve standard deviations above the largest load: beyond that nobody ever looks
    agents: [{ from: 0, agents: Math.ceil(load + 12 * Math.sqrt(load) + 50) }],
    handleTime: law,
  };
  return [
    {
      scenario: scenarioOf(day),
      periods: [{ first: 0, last: Math.round(day.length / day.intervalLength) }],
      instants,
      logged: true,
      outputs: pointOutputs(instants, (instant) => ({
        mean_busy: present((seen) => seen.busy(instant)),
        var_busy: { kind: 'variance', of: (seen) => seen.busy(instant) },
      })),
    },
  ];
}

/** The instants that the outputs speak of. */
function instantsOf(outputs: ValidationCase['outputs']): number[] {
  const instants = recordsAt(outputs as CaseInputs, 'points').map((point) => numberAt(point, 't_s'));
  if (instants.some((t, i) => i > 0 && t <= instants[i - 1]!)) throw new Unsupported('points out of order');
  return instants;
}

function pointOutputs(instants: readonly number[], at: (instant: number) => Outputs): Outputs {
  return Object.assign({}, ...instants.map((t, i) => prefixed(`points[${i}].`, { t_s: known(t), ...at(i) })));
}

/** Share of days on which something holds. */
function shareOfDays(holds: (seen: Observation) => boolean): Quantity {
  return share(
    (seen) => (holds(seen) ? 1 : 0),
    () => 1,
  );
}

function scenarioOf(day: Day): Experiment['scenario'] {
  const { intervalLength, length, rates, agents, handleTime, patience, balking = 0, acceptableWait } = day;
  if (intervalLength < shortestInterval) throw new Unsupported(`intervals of ${intervalLength} s`);
  return {
    version: 1,
    calendar: { intervalLength, days: [{ opens: 0, closes: length }] },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { basis: 'fresh', steps: rates },
        handleTime,
        balking,
        ...(patience ? { patience } : {}),
        ...(acceptableWait === undefined
          ? {}
          : { targets: [{ measure: 'serviceLevel', share: 0.8, within: acceptableWait }] }),
      },
    ],
    groups: [{ id: 'team', agents: { steps: agents }, skills: [{ type: 'calls' }] }],
  };
}

function runningSums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}

/** Largest length that divides all; whole seconds. */
function commonDivisor(lengths: readonly number[]): number {
  if (!lengths.every(Number.isInteger)) throw new Unsupported('periods of broken seconds');
  return lengths.reduce((a, b) => {
    let [x, y] = [a, b];
    while (y > 0) [x, y] = [y, x % y];
    return x;
  });
}
