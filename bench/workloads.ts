/**
 * The centres that speed is measured on, each with the figures its simulation must come to.
 *
 * steady   one queue that never changes, M/M/n+M with 100 agents, simulated as weeks of 24-hour days; exact
 *          figures.
 * day      a hotline's day of 28 half-hours, 10,270 calls with lognormal handling, and the same day three and
 *          seven times as busy. Reference figures: an independent simulation of the same rules, 20,000 days
 *          (5,000 for the larger two), each with its standard error.
 *
 * All start empty; staff are counts; the line is served to its end after closing.
 */
import type { DayInput } from '../src/day/index.ts';
import { parseScenario, type Scenario } from '../src/scenario/index.ts';

/** What a measure must come to: exactly, or as estimated elsewhere with this standard error. */
export interface Expected {
  readonly value: number;
  readonly standardError: number;
}

export interface Workload {
  readonly name: string;
  readonly scenario: Scenario;
  /** Calls expected in one replication. */
  readonly calls: number;
  readonly expected: Readonly<Partial<Record<'abandonmentRate' | 'serviceLevel' | 'averageWait', Expected>>>;
}

/** Calls per second, mean times in seconds; arrivals are Poisson, times exponential. */
export interface SteadyQueue {
  readonly arrivalRate: number;
  readonly handleTime: number;
  readonly patience: number;
  readonly agents: number;
  readonly acceptableWait: number;
}

/** The steady queue: 95 erlangs for 100 agents. */
export const steadyQueue: SteadyQueue = {
  arrivalRate: 95 / 300,
  handleTime: 300,
  patience: 180,
  agents: 100,
  acceptableWait: 20,
};

/** What the steady queue comes to: Palm's sums at 50 digits, rounded. */
export const steadyTruth = {
  abandonmentRate: { value: 0.0240196298, standardError: 0 },
  serviceLevel: { value: 0.8989243505, standardError: 0 },
  averageWait: { value: 4.3235333655, standardError: 0 },
} as const;

const secondsPerDay = 86_400;
const halfHour = 1800;

/** A week of the steady queue: 191,520 calls, of which the first ten hours fill the empty centre and do not count. */
export function steadyWorkload(): Workload {
  const { arrivalRate, handleTime, patience, agents, acceptableWait } = steadyQueue;
  const days = 7;
  return {
    name: 'steady',
    scenario: parseScenario({
      version: 1,
      name: 'Steady queue',
      seed: 'bench',
      calendar: {
        intervalLength: secondsPerDay,
        days: Array.from({ length: days }, () => ({ opens: 0, closes: secondsPerDay })),
      },
      types: [
        {
          id: 'calls',
          channel: 'phone',
          volume: { steps: [{ from: 0, rate: arrivalRate }] },
          handleTime: { law: 'exponential', mean: handleTime },
          patience: { law: 'exponential', mean: patience },
          targets: [{ measure: 'serviceLevel', share: 0.8, within: acceptableWait }],
        },
      ],
      groups: [{ id: 'agents', agents: { steps: [{ from: 0, agents }] }, skills: [{ type: 'calls' }] }],
      run: { warmUp: 36_000 },
    }),
    calls: arrivalRate * days * secondsPerDay,
    expected: steadyTruth,
  };
}

/** Calls in each half-hour of the day, 07:00 to 21:00; the larger days take every number three or seven times. */
const volumes = [
  60, 90, 140, 220, 330, 440, 540, 590, 600, 560, 500, 450, 420, 410, 430, 470, 520, 560, 570, 540, 470, 380,
  300, 230, 170, 130, 90, 60,
];

const busyness = {
  1: {
    agents: [
      9, 14, 21, 32, 47, 62, 75, 82, 84, 78, 70, 63, 59, 58, 60, 66, 73, 78, 80, 75, 66, 54, 43, 33, 25, 19,
      14, 9,
    ],
    serviceLevel: { value: 0.857437, standardError: 0.000182 },
    abandonmentRate: { value: 0.034341, standardError: 0.000039 },
  },
  3: {
    agents: [
      26, 39, 59, 92, 137, 181, 222, 242, 246, 230, 205, 185, 173, 169, 177, 193, 214, 230, 234, 222, 193,
      157, 124, 96, 71, 55, 39, 26,
    ],
    serviceLevel: { value: 0.92569, standardError: 0.000216 },
    abandonmentRate: { value: 0.022019, standardError: 0.000047 },
  },
  7: {
    agents: [
      59, 88, 135, 211, 315, 418, 512, 559, 569, 531, 475, 428, 399, 390, 409, 446, 494, 531, 541, 512, 446,
      362, 286, 220, 164, 126, 88, 59,
    ],
    serviceLevel: { value: 0.957744, standardError: 0.000116 },
    abandonmentRate: { value: 0.016464, standardError: 0.000032 },
  },
} as const;

/** How many times as busy as the hotline of 84 people at the peak. */
export type Busyness = keyof typeof busyness;

/** The hotline's day. */
export function dayWorkload(times: Busyness): Workload {
  const { agents, ...expected } = busyness[times];
  const perInterval = volumes.map((volume) => volume * times);
  return {
    name: `day ×${times}`,
    scenario: dayScenario(`Hotline's day ×${times}`, perInterval, agents),
    calls: perInterval.reduce((sum, volume) => sum + volume, 0),
    expected,
  };
}

/** The same day as the formulas take it. */
export function dayInput(times: Busyness): DayInput {
  return {
    intervalLength: halfHour,
    volumes: volumes.map((volume) => volume * times),
    handleTime: { mean: 240, sd: 240 },
    patience: 180,
    agents: busyness[times].agents,
    acceptableWait: 20,
  };
}

function dayScenario(name: string, perInterval: readonly number[], agents: readonly number[]): Scenario {
  return parseScenario({
    version: 1,
    name,
    seed: 'bench',
    calendar: {
      intervalLength: halfHour,
      days: [{ opens: 7 * 3600, closes: 7 * 3600 + perInterval.length * halfHour }],
    },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { perInterval },
        handleTime: { law: 'lognormal', mean: 240, sd: 240 },
        patience: { law: 'exponential', mean: 180 },
        targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
      },
    ],
    groups: [{ id: 'agents', agents: { perInterval: agents }, skills: [{ type: 'calls' }] }],
  });
}
