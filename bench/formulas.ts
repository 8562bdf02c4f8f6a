/**
 * Time of the formulas: one evaluation of Erlang B, C and A at 10,000 agents, the staffing of a week of
 * quarter-hours and of loads at random, a whole day on its lagged load and by the
 * forward equations.
 *
 * What the values must be: blocking and waiting at 10,000 agents were computed once at 60 digits from the
 * recursion and the sums over all states; the week is solved here by brute force, agent by agent.
 */
import { dayByEquations, dayByFormula, type EquationsInput, marginalValues } from '../src/day/index.ts';
import { erlangA, erlangB, erlangC } from '../src/erlang/index.ts';
import { requiredAgentsByInterval } from '../src/staffing/index.ts';
import { measure, type Rounds, sink, type Timing, type Wanted, type Work } from './harness.ts';
import { type Check, estimated, exact, near, type Result } from './result.ts';
import { dayInput, dayWorkload } from './workloads.ts';

interface FormulaWork extends Work {
  readonly unit: 'ns' | 'µs' | 'ms';
  readonly atMost?: number;
  readonly checks: () => Check[];
}

const nanoseconds = { ns: 1, µs: 1e3, ms: 1e6 } as const;

/** Measures all formulas that are wanted, together. */
export function formulaResults(rounds: Rounds, wanted: Wanted = () => true): Result[] {
  const works = [
    ...evaluations(),
    weekWork('c', 0.2),
    weekWork('a', 1),
    solveWork('c', 2000),
    solveWork('a', 16_667),
    dayWork(1),
    dayWork(7),
    equationsWork(1, 10),
    equationsWork(7, 20),
    marginalWork(),
  ].filter(({ name }) => wanted(name));
  return measure(works, rounds).map((timing, w) => result(works[w]!, timing));
}

function result(work: FormulaWork, timing: Timing): Result {
  return {
    name: work.name,
    unit: `${work.unit} of CPU`,
    best: timing.least / nanoseconds[work.unit],
    median: timing.median / nanoseconds[work.unit],
    ratio: timing.ratio,
    ...(work.atMost === undefined ? {} : { atMost: work.atMost }),
    checks: work.checks(),
  };
}

function evaluations(): FormulaWork[] {
  const agents = 10_000;
  const acceptableWait = 20;
  const blocking = (busier: number) =>
    erlangB({ arrivalRate: 100 * busier, handleTime: 100, agents }).blockingProbability;
  const waiting = (busier: number) => {
    const steady = erlangC({ arrivalRate: 33 * busier, handleTime: 300, agents, acceptableWait });
    return steady.stable ? steady.waitProbability : Number.NaN;
  };
  const leaving = (busier: number) => {
    const arrivalRate = 33.5 * busier;
    const steady = erlangA({ arrivalRate, handleTime: 300, patience: 180, agents, acceptableWait });
    return steady.stable ? steady.abandonmentRate : Number.NaN;
  };
  return [
    evaluation('Erlang B, 10,000 agents', 'blockingProbability', blocking, 0.00793656324880567, 1000),
    evaluation('Erlang C, 10,000 agents', 'waitProbability', waiting, 0.22277692886414824, 1000),
    evaluation('Erlang A, 10,000 agents', 'abandonmentRate', leaving, 0.00747944560755895),
  ];
}

function evaluation(
  name: string,
  measureName: string,
  evaluate: (busier: number) => number,
  expected: number,
  atMost?: number,
): FormulaWork {
  const times = 5000;
  return {
    name,
    unit: 'ns',
    ...(atMost === undefined ? {} : { atMost }),
    run() {
      for (let i = 0; i < times; i++) sink.sum += evaluate(1 + i * 1e-7); // never the same load twice
      return times;
    },
    checks: () => [exact(measureName, expected, evaluate(1))],
  };
}

/** Quarter-hours of a week, up to 300 erlangs: a smooth day, quieter at the weekend, never twice the same. */
const weekOfRates = Array.from({ length: 672 }, (_, i) => {
  const hour = (i % 96) / 4;
  const day = Math.exp(-(((hour - 11) / 4) ** 2)) + 0.8 * Math.exp(-(((hour - 16) / 3) ** 2));
  const weekend = i >= 480 ? 0.55 : 1;
  return (weekend * (8 + 280 * Math.min(1, day) + 6 * Math.sin(i))) / 300;
});

const goals = { handleTime: 300, serviceLevelTarget: 0.8, acceptableWait: 20, patience: 180 } as const;

function weekWork(model: 'c' | 'a', atMost: number): FormulaWork {
  const times = 20;
  const solve = () => requiredAgentsByInterval({ model, arrivalRates: weekOfRates, ...goals });
  return {
    name: `672 staffing solves, Erlang ${model.toUpperCase()}`,
    unit: 'ms',
    atMost,
    run() {
      for (let i = 0; i < times; i++) sink.sum += solve()[i]!.requiredAgents;
      return times;
    },
    checks: () => {
      const solved = solve();
      const wrong = weekOfRates.filter((rate, i) => solved[i]!.requiredAgents !== fewest(model, rate)).length;
      return [near('intervals that differ from brute force', 0, wrong, 0)];
    },
  };
}

/** Loads from 1 to 2,000 erlangs, none near the one before. */
const scatteredRates = Array.from(
  { length: 4096 },
  (_, i) => (1 + 1999 * ((i * 0.6180339887498949) % 1)) / 300,
);

function solveWork(model: 'c' | 'a', atMost: number): FormulaWork {
  const solve = () => requiredAgentsByInterval({ model, arrivalRates: scatteredRates, ...goals });
  return {
    name: `a staffing solve, 1 to 2,000 erlangs at random, Erlang ${model.toUpperCase()}`,
    unit: 'ns',
    atMost,
    run() {
      for (const { requiredAgents } of solve()) sink.sum += requiredAgents;
      return scatteredRates.length;
    },
    checks: () => {
      const solved = solve();
      const some = scatteredRates.slice(0, 40);
      const wrong = some.filter((rate, i) => solved[i]!.requiredAgents !== fewest(model, rate)).length;
      return [near('loads that differ from brute force', 0, wrong, 0)];
    },
  };
}

/** The smallest number of agents, one after another from 1. */
function fewest(model: 'c' | 'a', arrivalRate: number): number {
  for (let agents = 1; ; agents++) {
    const steady = (model === 'c' ? erlangC : erlangA)({ ...goals, arrivalRate, agents });
    if (steady.stable && steady.serviceLevel >= goals.serviceLevelTarget) return agents;
  }
}

function dayWork(times: 1 | 7): FormulaWork {
  const runs = 20;
  const input = dayInput(times);
  const serviceLevel = () => {
    const { total } = dayByFormula(input);
    return total.stable ? (total.serviceLevel ?? Number.NaN) : Number.NaN;
  };
  return {
    name: `day ×${times} by formula`,
    unit: 'ms',
    run() {
      for (let i = 0; i < runs; i++) sink.sum += serviceLevel();
      return runs;
    },
    checks: () => {
      const expected = dayWorkload(times).expected.serviceLevel!;
      return [near('serviceLevel', expected.value, serviceLevel(), 0.01)];
    },
  };
}

/** Service level of the days with exponential handling, 20,000 and 5,000 of them simulated elsewhere, and its error. */
const exponentialDays = {
  1: { serviceLevel: 0.852111, standardError: 0.000182 },
  7: { serviceLevel: 0.953076, standardError: 0.000123 },
} as const;

function equationsInput(times: 1 | 7): EquationsInput {
  const { patience, ...day } = dayInput(times);
  return { ...day, patience, handleTime: 240 };
}

function equationsWork(times: 1 | 7, atMost: number): FormulaWork {
  const runs = 3;
  const input = equationsInput(times);
  const serviceLevel = () => dayByEquations(input).total.serviceLevel ?? Number.NaN;
  return {
    name: `day ×${times} by equations, ${Math.max(...input.agents)} agents`,
    unit: 'ms',
    atMost,
    run() {
      for (let i = 0; i < runs; i++) sink.sum += serviceLevel();
      return runs;
    },
    checks: () => {
      const known = exponentialDays[times];
      return [estimated('serviceLevel', known.serviceLevel, serviceLevel(), known.standardError)];
    },
  };
}

/** One person more in each of 28 half-hours; the check runs the whole day again with her in one of them. */
function marginalWork(): FormulaWork {
  const input = equationsInput(1);
  return {
    name: 'day ×1, what one more is worth, 28 times',
    unit: 'ms',
    run() {
      sink.sum += marginalValues(input)[0]!.answeredInTime;
      return 1;
    },
    checks: () => {
      const more = { ...input, agents: input.agents.map((count, i) => (i === 12 ? count + 1 : count)) };
      const gain = dayByEquations(more).total.answeredInTime - dayByEquations(input).total.answeredInTime;
      return [near('answered in time', gain, marginalValues(input)[12]!.answeredInTime, 0.01)];
    },
  };
}
