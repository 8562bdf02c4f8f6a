/**
 * Rates and people that change over a day which starts empty: T (periods), FM (a sine, handling and patience of
 * one mean), MGI (people without end). Contacts count by their arrival, events and times by when they happen.
 */
import type { AgentStep, Distribution, RateStep } from '../../../src/scenario/index.ts';
import { type CaseInputs, Unsupported, type ValidationCase } from '../case.ts';
import type { Experiment } from '../experiment.ts';
import { averageOf, exponential, numberAt, numberOr, numbersAt, recordsAt } from '../inputs.ts';
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
import { arrivalRateAt, handlingAt, patienceLawAt } from '../work.ts';

const contacts = { type: 0 } as const;
const people = { group: 0 } as const;
const shortestInterval = 60;

interface Day {
  readonly intervalLength: number;
  /** Times slower than it is that the day is played, for intervals below a minute. */
  readonly slow: number;
  readonly length: number;
  readonly rates: readonly RateStep[];
  readonly agents: readonly AgentStep[];
  readonly handleTime: Distribution;
  readonly patience?: Distribution | undefined;
  readonly balking?: number;
  readonly lines?: number | undefined;
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
  const { law, zero } = patienceLawAt(inputs);
  const day: Day = {
    ...paceOf(durations),
    length,
    rates: spans.map((span, i) => ({
      from: ends[i]! - durations[i]!,
      rate: arrivalRateAt(span),
    })),
    agents: agents.map((count, i) => ({ from: ends[i]! - durations[i]!, agents: count })),
    handleTime: handlingAt(inputs).law,
    patience: law,
    balking: zero,
    lines: numberOr(inputs, 'lines', undefined),
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
      instants: ends.map((end) => end * day.slow),
      logged: true,
      outputs: Object.assign(
        {},
        ...ends.map((_, i) =>
          prefixed(`periods[${i}].`, { ...periodOutputs(i, day.slow), ...endOutputs(i, agents[i]!) }),
        ),
        prefixed('total.', periodOutputs(ends.length, day.slow)),
        periodOutputs(ends.length, day.slow),
      ),
    },
  ];
}

function periodOutputs(period: number, slow: number): Outputs {
  const scope = { of: contacts, period };
  const column = (name: Parameters<typeof measure>[0]) => measure(name, scope);
  const averageWait = column('averageWait');
  return {
    arrivals: column('offered'),
    abandoned: count((seen) => seen.get('abandonedHere', contacts, period)),
    service_starts: count((seen) => seen.get('startsHere', contacts, period)),
    queue_time: amount((seen) => seen.get('waitingTime', contacts, period) / slow),
    busy_time: amount((seen) => seen.get('busyTime', people, period) / slow),
    all_busy_time: amount((seen) => seen.get('allBusyTime', people, period) / slow),
    occupancy: measure('occupancy', { of: people, period }),
    answered_within_T: count((seen) => seen.get('answeredWithin', contacts, period)),
    not_resolved_within_T: count((seen) =>
      seen.sum({ offered: 1, answeredWithin: -1, abandonedWithin: -1 }, contacts, period),
    ),
    asa_all: { ...averageWait, over: (seen) => averageWait.over(seen) / slow },
    sl_offered: column('serviceLevel'),
    sl_answered: column('serviceLevelOfAnswered'),
    sl_ab_after_bad: column('serviceLevelAbandonsExcluded'),
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
    ...paceOf([grid]),
    length,
    rates,
    agents: agents.map((count, i) => ({ from: i * grid, agents: count })),
    handleTime: exponential(numberAt(inputs, 'aht_s')),
    patience: patienceLawAt(inputs).law,
  };
  return [
    {
      scenario: scenarioOf(day),
      periods: [{ first: 0, last: agents.length }],
      instants: instants.map((t) => t * day.slow),
      logged: true,
      outputs: pointOutputs(instants, (instant) => {
        const onTheLine = agents[Math.min(Math.floor(instants[instant]! / grid), agents.length - 1)]!;
        return {
          agents: known(onTheLine),
          mean_in_system: present((seen) => seen.waiting(instant) + seen.busy(instant)),
          // who joins at the very instant is not there yet, so count heads rather than busy people
          p_all_busy: shareOfDays((seen) => seen.waiting(instant) + seen.busy(instant) >= onTheLine),
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
  const { law } = handlingAt(inputs);
  const rates = spans.map((span, i) => ({
    from: ends[i]! - durations[i]!,
    rate: arrivalRateAt(span),
  }));
  const load = Math.max(...rates.map(({ rate }) => rate)) * averageOf(law);
  const day: Day = {
    ...paceOf(durations),
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
      instants: instants.map((t) => t * day.slow),
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
  if (instants.some((t, i) => i > 0 && t < instants[i - 1]!)) throw new Unsupported('points out of order');
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
  const { intervalLength, slow, length, handleTime, patience, balking = 0, acceptableWait, lines } = day;
  return {
    version: 1,
    calendar: { intervalLength: intervalLength * slow, days: [{ opens: 0, closes: length * slow }] },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: {
          basis: 'fresh',
          steps: day.rates.map(({ from, rate }) => ({ from: from * slow, rate: rate / slow })),
        },
        handleTime: slowed(handleTime, slow),
        balking,
        ...(patience ? { patience: slowed(patience, slow) } : {}),
        ...(acceptableWait === undefined
          ? {}
          : { targets: [{ measure: 'serviceLevel', share: 0.8, within: acceptableWait * slow }] }),
      },
    ],
    ...(lines === undefined ? {} : { routing: { lines } }),
    groups: [
      {
        id: 'team',
        agents: { steps: day.agents.map(({ from, agents }) => ({ from: from * slow, agents })) },
        skills: [{ type: 'calls' }],
      },
    ],
  };
}

/** The same law of durations so many times as long. */
function slowed(law: Distribution, slow: number): Distribution {
  const times = (value: unknown) =>
    Array.isArray(value) ? value.map((each: number) => each * slow) : (value as number) * slow;
  const lengths = ['mean', 'sd', 'min', 'max', 'means', 'values'];
  return Object.fromEntries(
    Object.entries(law).map(([key, value]) => [key, lengths.includes(key) ? times(value) : value]),
  ) as unknown as Distribution;
}

/** The planner's interval that all periods are whole multiples of, and how slowly it is played to last a minute. */
function paceOf(durations: readonly number[]): Pick<Day, 'intervalLength' | 'slow'> {
  const intervalLength = commonDivisor(durations);
  return { intervalLength, slow: Math.max(1, Math.ceil(shortestInterval / intervalLength)) };
}

function runningSums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}

/** Largest length that divides all, to the millisecond. */
function commonDivisor(lengths: readonly number[]): number {
  const whole = lengths.map((length) => Math.round(length * 1000));
  const divisor = whole.reduce((a, b) => {
    let [x, y] = [a, b];
    while (y > 0) [x, y] = [y, x % y];
    return x;
  });
  return divisor / 1000;
}
