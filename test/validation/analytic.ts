/**
 * Cases that a formula must match: from the conventions a case follows and its inputs to calls of src/erlang,
 * src/day and src/staffing, and back to the names of its outputs. Nothing here knows a single case.
 *
 * Answers every output the formulas have; the file compares those it holds. Cases that only a simulation can
 * be expected to match are not answered.
 */
import { backlogByInterval } from '../../src/day/index.ts';
import {
  type AnyPatience,
  anyPatience,
  type DurationLaw,
  deterministicLaw,
  durationLaw,
  type ErlangA,
  erlangA,
  erlangB,
  erlangC,
  finiteLine,
  fixedHandleTime,
  garnett,
  halfinWhitt,
  nonPreemptivePriority,
  oneAgent,
  preemptivePriority,
  renewalArrivals,
  waitQuantile,
  withBalking,
  withNever,
} from '../../src/erlang/index.ts';
import { meanOf, sdOf } from '../../src/random/index.ts';
import type { ServiceLevelRule } from '../../src/scenario/index.ts';
import { type Goals, requiredAgents } from '../../src/staffing/index.ts';
import { type CaseInputs, Unsupported, type ValidationCase } from './case.ts';
import { averageOf, numberAt, numberOr, numbersAt } from './inputs.ts';
import { stateProbability } from './states.ts';
import { arrivalRateAt, arrivalRatesAt, handlingAt, isExponential, patienceLawAt } from './work.ts';

export type AnalyticOutputs = Readonly<Record<string, unknown>>;

/** Undefined where the formula does not hold for such inputs. */
type Answer = (inputs: CaseInputs, wanted: readonly string[]) => AnalyticOutputs | undefined;

const answers: Readonly<Record<string, Answer>> = {
  B: lossOutputs,
  C: patientOutputs,
  'C-staff': patientStaffing,
  A: impatientOutputs,
  'A-staff': impatientStaffing,
  K: finiteLineOutputs,
  G: anyPatienceOutputs,
  P: priorityOutputs,
  PP: preemptiveOutputs,
  MG1: oneAgentOutputs,
  MDN: fixedHandleTimeOutputs,
  'GI/M/1': evenArrivalOutputs,
  QED: limitOutputs,
  EF: backlogOutputs,
};

/**
 * What the formulas say about a case, nested as its outputs are; undefined when no formula is expected to
 * match it or none exists.
 *
 * @throws Unsupported for an input that is missing or not understood.
 */
export function analyticOutputs(reference: ValidationCase): AnalyticOutputs | undefined {
  if (reference.check !== 'analytic' && reference.check !== 'analytic_or_sim') return undefined;
  const answer = answers[reference.conventions];
  if (answer === undefined) return undefined;
  const outputs = reference.outputs;
  const wanted = typeof outputs === 'object' && outputs !== null ? Object.keys(outputs) : [];
  return answer(reference.inputs, wanted);
}

/** Arrival rate and mean handle time. */
function workOf(inputs: CaseInputs): { arrivalRate: number; handleTime: number } {
  return { arrivalRate: arrivalRateAt(inputs), handleTime: averageOf(handlingAt(inputs).law) };
}

/** Mean patience, seconds; Infinity where nobody gives up. Undefined when it is not exponential. */
function meanPatience(inputs: CaseInputs): number | undefined {
  const { law, zero } = patienceLawAt(inputs);
  if (law === undefined) return zero > 0 ? undefined : Number.POSITIVE_INFINITY;
  return isExponential({ law, zero }) ? averageOf(law) : undefined;
}

/** `wq_0.9` and its like: quantiles over all offered. */
function quantiles(
  wanted: readonly string[],
  centre: { arrivalRate: number; handleTime: number; agents: number; patience?: number | DurationLaw },
): AnalyticOutputs {
  const asked = wanted.filter((key) => /^wq_/.test(key));
  return Object.fromEntries(
    asked.map((key) => [key, waitQuantile({ ...centre, probability: Number(key.slice(3)) })]),
  );
}

/** `p0`, `p1` and so on: chances of so many in the centre. */
function states(
  wanted: readonly string[],
  centre: { load: number; agents: number; lines?: number },
): AnalyticOutputs {
  const asked = wanted.filter((key) => /^p\d+$/.test(key));
  return Object.fromEntries(asked.map((key) => [key, stateProbability(Number(key.slice(1)), centre)]));
}

/** Blocking does not depend on the law of handling. */
function lossOutputs(inputs: CaseInputs): AnalyticOutputs {
  const most = numberOr(inputs, 'max_blocking', undefined);
  if (most !== undefined) {
    const goals = { serviceLevelTarget: 1 - most, shrinkage: numberOr(inputs, 'shrinkage', 0) };
    const staff = requiredAgents({ model: 'b', ...workOf(inputs), ...goals });
    const rest = { ...inputs, max_blocking: undefined };
    return staffed(inputs, staff, (agents) => lossOutputs({ ...rest, agents }));
  }
  const steady = erlangB({ ...workOf(inputs), agents: numberAt(inputs, 'agents') });
  return {
    load: steady.load,
    p_block: steady.blockingProbability,
    p_served: steady.serviceLevel,
    carried: steady.carriedLoad,
    occupancy: steady.occupancy,
    log10_p_block: steady.logBlocking,
  };
}

function patientOutputs(inputs: CaseInputs, wanted: readonly string[]): AnalyticOutputs | undefined {
  if (!isExponential(handlingAt(inputs))) return undefined;
  const work = workOf(inputs);
  const agents = numberAt(inputs, 'agents');
  const steady = erlangC({ ...work, agents, acceptableWait: numberOr(inputs, 'T_s', 0) });
  if (!steady.stable) return { ...steady };
  return {
    stable: true,
    load: steady.load,
    p_block_B: erlangB({ ...work, agents }).blockingProbability,
    p_wait: steady.waitProbability,
    p_immediate: 1 - steady.waitProbability,
    occupancy: steady.occupancy,
    sl: steady.serviceLevel,
    sl_offered: steady.serviceLevel,
    p_w_gt_T: 1 - steady.serviceLevel,
    asa: steady.averageWait,
    asa_all: steady.averageWait,
    e_w_given_wait: steady.averageWaitOfDelayed,
    e_q: steady.averageQueueLength,
    e_busy: steady.load,
    e_n: steady.averageInSystem,
    e_sojourn: steady.averageWait + work.handleTime,
    var_w: steady.waitVariance,
    ...states(wanted, { load: steady.load, agents }),
    ...quantiles(wanted, { ...work, agents }),
  };
}

function goalsOf(inputs: CaseInputs): Goals & { shrinkage: number } {
  const goal = (key: string) => numberOr(inputs, key, undefined);
  const [target, occupancy, abandon, wait] = ['target_sl', 'max_occupancy', 'max_abandon', 'max_asa_s'].map(
    goal,
  );
  return {
    acceptableWait: numberOr(inputs, 'T_s', 0),
    shortAbandon: numberOr(inputs, 'short_s', 5),
    shrinkage: numberOr(inputs, 'shrinkage', 0),
    ...(target === undefined ? {} : { serviceLevelTarget: target }),
    ...(occupancy === undefined ? {} : { maxOccupancy: occupancy }),
    ...(abandon === undefined ? {} : { maxAbandonment: abandon }),
    // the files' average speed of answer is over all offered
    ...(wait === undefined ? {} : { maxAverageWait: wait }),
  };
}

function patientStaffing(inputs: CaseInputs, wanted: readonly string[]): AnalyticOutputs | undefined {
  if (!isExponential(handlingAt(inputs))) return undefined;
  const staff = requiredAgents({ model: 'c', ...workOf(inputs), ...goalsOf(inputs) });
  return staffed(inputs, staff, (agents) => patientOutputs({ ...inputs, agents }, wanted));
}

/** The files count from one agent, also where nobody calls. */
function staffed(
  inputs: CaseInputs,
  { requiredAgents, scheduledAgents }: { requiredAgents: number; scheduledAgents: number },
  outputs: (agents: number) => AnalyticOutputs | undefined,
): AnalyticOutputs {
  const agents = Math.max(1, requiredAgents);
  const scheduled = Math.max(scheduledAgents, Math.ceil(agents / (1 - numberOr(inputs, 'shrinkage', 0))));
  return { raw_agents: agents, agents_with_shrinkage: scheduled, ...outputs(agents) };
}

/** Outputs of every formula with patience. */
function patienceOutputs(steady: ErlangA | AnyPatience): AnalyticOutputs {
  if (!steady.stable) return { ...steady };
  return {
    stable: true,
    load: steady.load,
    p_wait: steady.waitProbability,
    p_ab: steady.abandonmentRate,
    p_served: steady.answeredShare,
    asa_all: steady.averageWait,
    e_q: steady.averageQueueLength,
    e_n: steady.averageInSystem,
    e_busy: steady.averageInSystem - steady.averageQueueLength,
    occupancy: steady.occupancy,
    sl_offered: steady.serviceLevel,
    sl_answered: steady.serviceLevelOfAnswered,
    sl_ab_within_ok: steady.serviceLevelAbandonsServed,
    sl_ab_after_bad: steady.serviceLevelAbandonsExcluded,
    sl_excl_short: steady.serviceLevelShortAbandonsExcluded,
    p_ab_short: steady.shortAbandonmentRate,
    p_w_gt_T: steady.lateShare,
    e_w_answered: steady.averageSpeedOfAnswer,
    e_w_abandoned: steady.timeToAbandon,
    e_w_given_wait: steady.averageWaitOfDelayed,
    p_ab_given_wait: steady.abandonmentRateOfDelayed,
  };
}

function impatientOutputs(inputs: CaseInputs, wanted: readonly string[]): AnalyticOutputs | undefined {
  const patience = meanPatience(inputs);
  if (patience === undefined) return anyPatienceOutputs(inputs, wanted);
  if (!isExponential(handlingAt(inputs))) return undefined;
  const agents = numberAt(inputs, 'agents');
  const short = numberOr(inputs, 'short_s', undefined);
  const steady = erlangA({
    ...workOf(inputs),
    patience,
    agents,
    acceptableWait: numberOr(inputs, 'T_s', 0),
    ...(short === undefined ? {} : { shortAbandon: short }),
  });
  return { ...patienceOutputs(steady), ...quantiles(wanted, { ...workOf(inputs), agents, patience }) };
}

const rules: Readonly<Record<string, ServiceLevelRule>> = {
  sl_offered: 'answered/offered',
  sl_answered: 'answered/answered',
  sl_ab_after_bad: 'abandonsExcluded',
  sl_ab_within_ok: 'abandonsServed',
  sl_excl_short: 'shortAbandonsExcluded',
};

function impatientStaffing(inputs: CaseInputs, wanted: readonly string[]): AnalyticOutputs {
  const variant = String(inputs.sl_variant ?? 'sl_offered');
  const rule = rules[variant];
  if (rule === undefined) throw new Unsupported(`service-level rule ${variant}`);
  const patience = meanPatience(inputs);
  if (patience === undefined) throw new Unsupported('staffing for a patience that is not exponential');
  const staff = requiredAgents({ model: 'a', ...workOf(inputs), patience, rule, ...goalsOf(inputs) });
  return staffed(inputs, staff, (agents) => impatientOutputs({ ...inputs, agents }, wanted));
}

function finiteLineOutputs(inputs: CaseInputs, wanted: readonly string[]): AnalyticOutputs | undefined {
  const patience = meanPatience(inputs);
  if (patience === undefined || !isExponential(handlingAt(inputs))) return undefined;
  if (numberOr(inputs, 'lines', null) === null) return impatientOutputs(inputs, wanted);
  const steady = finiteLine({
    ...workOf(inputs),
    agents: numberAt(inputs, 'agents'),
    lines: numberAt(inputs, 'lines'),
    patience,
    acceptableWait: numberOr(inputs, 'T_s', 0),
  });
  const letIn = 1 - steady.blockingProbability;
  const rate = arrivalRateAt(inputs);
  const ofLetIn = (share: number) => (letIn > 0 ? share / letIn : null);
  return {
    ...patienceOutputs(steady),
    p_block: steady.blockingProbability,
    p_wait_offered: steady.waitProbability,
    p_wait_accepted: ofLetIn(steady.waitProbability),
    p_ab_offered: steady.abandonmentRate,
    p_ab_accepted: ofLetIn(steady.abandonmentRate),
    asa_accepted: steady.averageWait,
    asa_all: steady.averageWait * letIn,
    e_sojourn: rate > 0 && letIn > 0 ? steady.averageInSystem / letIn / rate : null,
    ...(patience === Number.POSITIVE_INFINITY
      ? states(wanted, {
          load: steady.load,
          agents: numberAt(inputs, 'agents'),
          lines: numberAt(inputs, 'lines'),
        })
      : {}),
    sl_accepted: ofLetIn(steady.serviceLevel),
  };
}

function anyPatienceOutputs(inputs: CaseInputs, wanted: readonly string[]): AnalyticOutputs | undefined {
  if (!isExponential(handlingAt(inputs))) return undefined;
  const { law, zero } = patienceLawAt(inputs);
  if (law === undefined && zero === 0) return impatientOutputs(inputs, wanted);
  const others = law ? durationLaw(law) : withNever(1, deterministicLaw(1));
  const patience = zero > 0 ? withBalking(zero, others) : others;
  const short = numberOr(inputs, 'short_s', undefined);
  const work = workOf(inputs);
  const agents = numberAt(inputs, 'agents');
  const steady = anyPatience({
    ...work,
    agents,
    patience,
    acceptableWait: numberOr(inputs, 'T_s', 0),
    ...(short === undefined ? {} : { shortAbandon: short }),
  });
  return {
    ...patienceOutputs(steady),
    ...(steady.stable ? { e_offered_wait: steady.averageOfferedWait } : {}),
    ...quantiles(wanted, { ...work, agents, patience }),
  };
}

function priorityOutputs(inputs: CaseInputs): AnalyticOutputs | undefined {
  if (givesUp(inputs)) return undefined;
  const steady = nonPreemptivePriority({
    arrivalRates: arrivalRatesAt(inputs),
    handleTime: numberAt(inputs, 'aht_s'),
    agents: numberAt(inputs, 'agents'),
    acceptableWait: numberOr(inputs, 'T_s', 0),
  });
  return {
    stable: steady.stable,
    load: steady.load,
    p_wait: steady.waitProbability,
    occupancy: steady.occupancy,
    asa_fifo: steady.averageWait,
    classes: steady.classes.map((each) =>
      each.stable
        ? {
            stable: true,
            asa: each.averageWait,
            e_w: each.averageWait,
            e_sojourn: each.averageWait + numberAt(inputs, 'aht_s'),
            sl: each.serviceLevel,
            p_w_gt_T: each.lateShare,
            e_q: each.averageQueueLength,
          }
        : { stable: false },
    ),
  };
}

function preemptiveOutputs(inputs: CaseInputs): AnalyticOutputs | undefined {
  if (givesUp(inputs)) return undefined;
  const classes = preemptivePriority({
    arrivalRates: arrivalRatesAt(inputs),
    handleTime: numberAt(inputs, 'aht_s'),
    agents: numberAt(inputs, 'agents'),
  });
  return {
    classes: classes.map((each) =>
      each.stable
        ? { stable: true, e_sojourn: each.averageSojourn, e_delay: each.averageDelay }
        : { stable: false },
    ),
  };
}

/** Does any class give up, or find no line? Formulas of priorities are for those who wait as long as it takes. */
function givesUp({ patience, patience_s, lines }: CaseInputs): boolean {
  return [patience, patience_s, lines].flat().some((value) => value !== undefined && value !== null);
}

function oneAgentOutputs(inputs: CaseInputs): AnalyticOutputs {
  const { law, zero } = handlingAt(inputs);
  const mean = (1 - zero) * meanOf(law);
  const sd = Math.sqrt((1 - zero) * (sdOf(law) ** 2 + meanOf(law) ** 2) - mean ** 2);
  const arrivalRate = arrivalRateAt(inputs);
  const steady = oneAgent({ arrivalRate, handleTime: { mean, sd } });
  if (!steady.stable) return { ...steady };
  return {
    stable: true,
    rho: steady.load,
    load: steady.load,
    occupancy: steady.load,
    p_wait: steady.waitProbability,
    e_w: steady.averageWait,
    asa: steady.averageWait,
    e_q: steady.averageQueueLength,
    e_n: steady.averageInSystem,
    e_sojourn: steady.averageWait + mean,
  };
}

function fixedHandleTimeOutputs(inputs: CaseInputs): AnalyticOutputs | undefined {
  const { law } = handlingAt(inputs);
  if (law.law !== 'deterministic') return undefined;
  const arrivalRate = arrivalRateAt(inputs);
  const steady = fixedHandleTime({ arrivalRate, handleTime: law.mean, agents: numberAt(inputs, 'agents') });
  if (!steady.stable) return { ...steady };
  return {
    stable: true,
    load: steady.load,
    occupancy: steady.occupancy,
    p_wait: steady.waitProbability,
    asa: steady.averageWait,
    e_w: steady.averageWait,
    e_q: steady.averageQueueLength,
    e_n: steady.averageInSystem,
  };
}

function evenArrivalOutputs(inputs: CaseInputs): AnalyticOutputs | undefined {
  if (numberOr(inputs, 'agents', 1) !== 1 || inputs.interarrival !== undefined) return undefined;
  const interval = numberAt(inputs, 'interarrival_s');
  const steady = renewalArrivals({
    interval,
    transform: (s) => -Math.expm1(-s * interval),
    handleTime: numberAt(inputs, 'aht_s'),
  });
  if (!steady.stable) return { ...steady };
  return {
    stable: true,
    rho: steady.load,
    p_wait: steady.waitProbability,
    asa: steady.averageWait,
    e_q: steady.averageQueueLength,
    e_n: steady.averageInSystem,
  };
}

function limitOutputs(inputs: CaseInputs): AnalyticOutputs {
  const beta = numberAt(inputs, 'beta');
  const ratio = numberOr(inputs, 'theta_over_mu', undefined);
  return { p_wait: ratio === undefined ? halfinWhitt(beta) : garnett(beta, ratio).waitProbability };
}

function backlogOutputs(inputs: CaseInputs): AnalyticOutputs {
  const { done, backlog } = backlogByInterval({
    opening: numberAt(inputs, 'backlog0'),
    arrivals: numbersAt(inputs, 'arrivals'),
    capacity: numbersAt(inputs, 'capacity'),
  });
  return { done, backlog };
}
