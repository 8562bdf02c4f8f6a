/** Short studies for staffing, digit for digit: the same question on the same days has the same answer. */
import { describe, expect, it } from 'vitest';
import { fnv1a64 } from '../../src/scenario/digest.ts';
import { presets, type Scenario } from '../../src/scenario/index.ts';
import { type Study, studyHere } from '../../src/simulation/index.ts';
import {
  askInterval,
  explainStudy,
  monthStudy,
  ownContactsStudy,
  promiseStudy,
  requiredAgents,
  requiredByDay,
  requiredByInterval,
  sensitivity,
  staffBySimulation,
  waterfallStudy,
} from '../../src/staffing/index.ts';
import { requiredOverDay } from '../../src/staffing/required-over-day.ts';
import { studyDigests } from './short-digests.ts';

const scenarios = Object.fromEntries(presets.map(({ id, scenario }) => [id, scenario]));
const hotline = scenarios.hotlineMonday!;
const surge = scenarios.surgeDay!;
const retailer = scenarios.omnichannelRetailer!;

/** An hour of calls, chats and e-mail with few people. */
const hour: Scenario = {
  version: 1,
  seed: 'hour',
  calendar: { intervalLength: 1800, days: [{ opens: 28_800, closes: 32_400 }] },
  types: [
    {
      id: 'calls',
      channel: 'phone',
      volume: { basis: 'fresh', perInterval: [60, 90] },
      handleTime: { law: 'lognormal', mean: 240, sd: 200 },
      patience: { law: 'exponential', mean: 180 },
      redial: { afterAbandon: 0.3, delay: { law: 'exponential', mean: 300 }, attempts: 3 },
      targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
    },
    {
      id: 'chats',
      channel: 'chat',
      volume: { basis: 'fresh', perInterval: [20, 20] },
      handleTime: { law: 'exponential', mean: 400 },
      patience: { law: 'exponential', mean: 120 },
      targets: [{ measure: 'serviceLevel', share: 0.8, within: 40, scope: 'day' }],
    },
  ],
  groups: [
    { id: 'both', agents: { perInterval: [9, 12] }, skills: [{ type: 'calls' }, { type: 'chats', rank: 2 }] },
    { id: 'chatters', agents: { perInterval: [2, 2] }, skills: [{ type: 'chats' }] },
  ],
};

const day = { intervalLength: 1800, volumes: [20, 100, 100, 20], handleTime: { mean: 240 }, patience: 180 };
const goals = { serviceLevelTarget: 0.8, acceptableWait: 20 };
const interval = { arrivalRate: 100 / 1800, handleTime: 180, serviceLevelTarget: 0.8 };
const half = { replications: 12 };

const questions: Readonly<Record<string, () => unknown>> = {
  waterfall: () => result(waterfallStudy(hotline, half)),
  waterfallOfHour: () => result(waterfallStudy(hour, half)),
  waterfallOfRetailer: () => result(waterfallStudy(retailer, { replications: 3 })),
  ownContacts: () => result(ownContactsStudy(surge, half)),
  ownContactsOfHour: () => result(ownContactsStudy(hour, half)),
  explained: () => result(explainStudy(hour, half)),
  month: () =>
    result(
      monthStudy(hotline, {
        replications: 40,
        bonuses: [{ amount: 500 }],
        maluses: [{ level: 0.75, amount: 900 }],
      }),
    ),
  promise: () => result(promiseStudy(hour, { share: 0.9, sampledDays: 500 })),
  staffing: () => result(staffBySimulation(hour, { patience: 0.05 })),
  byDay: () => requiredByDay({ ...day, handleTime: 240, ...goals, scope: 'day', floor: 0.6 }),
  byInterval: () => requiredByInterval({ ...day, ...goals }),
  overDay: () => requiredOverDay({ ...day, ...goals, scope: 'day', floor: 0.6 }),
  agents: () =>
    (['c', 'a'] as const).flatMap((model) =>
      [0.5, 0.8, 0.95, 0.999].map((serviceLevelTarget) =>
        requiredAgents({
          ...interval,
          model,
          ...(model === 'a' ? { patience: 90 } : {}),
          serviceLevelTarget,
          maxOccupancy: 0.9,
          shrinkage: 0.3,
        }),
      ),
    ),
  sensitivity: () => sensitivity({ ...interval, model: 'a', patience: 90, agents: 14, hourlyCost: 40 }),
  seats: () => [8, 10, 12, 14].map((seats) => askInterval({ ...interval, model: 'c' }, seats)),
};

/** Formulas use the engine's own exponentials, whose last bits are its own affair: nine digits are everybody's. */
function plainly(key: string, part: unknown): unknown {
  if (key === 'provenance') return undefined;
  if (typeof part === 'number') return Number(part.toPrecision(9));
  return ArrayBuffer.isView(part) ? Array.from(part as unknown as ArrayLike<number>) : part;
}

function result(study: Study<unknown, unknown>): unknown {
  return studyHere(study);
}

describe('short studies keep their digits', () => {
  it.each(Object.keys(questions))('of %s', (name) => {
    const answer = JSON.stringify(questions[name]!(), plainly);
    expect(answer.length).toBeGreaterThan(10);
    expect(fnv1a64(answer.replace(/[^\x20-\x7e]/g, '?'))).toBe(studyDigests[name]);
  });
});
