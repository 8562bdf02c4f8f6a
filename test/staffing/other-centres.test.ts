/**
 * The search against counting up from one agent for centres that Erlang's formulas alone do not know. The measures
 * are put together from the public formulas here: days are averaged by their volume, redials found by repeating.
 */
import { describe, expect, it } from 'vitest';
import {
  anyPatience,
  busyDays,
  chats,
  type DurationLaw,
  deterministicLaw,
  exponentialLaw,
  lognormalLaw,
  withBalking,
  withNever,
} from '../../src/erlang/index.ts';
import { type Binding, type RequiredAgentsInput, requiredAgents } from '../../src/staffing/index.ts';
import { seeded } from './seeded.ts';

interface Told {
  readonly offered: number;
  readonly soon: number;
  readonly abandoned: number;
  readonly answerTime: number;
  readonly busy: number;
  readonly late: number;
}

/** One day: attempts a second and what becomes of them, a second; undefined without a steady state. */
function dayOf(input: RequiredAgentsInput, arrivalRate: number, agents: number): Told | undefined {
  const { handleTime, rates, acceptableWait = 20, waitPercentile } = input;
  const patience =
    input.model === 'c'
      ? withNever(1, exponentialLaw(1))
      : typeof input.patience === 'number'
        ? exponentialLaw(input.patience)
        : input.patience!;
  const ask = (rate: number, within: number) => {
    const work = { arrivalRate: rate, handleTime, agents, acceptableWait: within, patience };
    return rates ? chats({ ...work, rates }) : anyPatience(work);
  };
  let offered = arrivalRate;
  for (let k = 0; k < 500; k++) {
    const steady = ask(offered, 0);
    if (!steady.stable) return undefined;
    const next = arrivalRate + (input.redial ?? 0) * offered * steady.abandonmentRate;
    if (Math.abs(next - offered) < 1e-14 * next) break;
    offered = next;
  }
  const steady = ask(offered, acceptableWait);
  const later = ask(offered, waitPercentile?.within ?? 0);
  if (!steady.stable || !later.stable) return undefined;
  return {
    offered,
    soon: offered * steady.serviceLevel,
    abandoned: offered * steady.abandonmentRate,
    answerTime: offered * steady.answeredShare * (steady.averageSpeedOfAnswer ?? 0),
    busy: steady.occupancy * agents,
    late: offered * later.lateShare,
  };
}

function failures(input: RequiredAgentsInput, agents: number): Binding[] {
  const sum = { offered: 0, soon: 0, abandoned: 0, answerTime: 0, busy: 0, late: 0 };
  for (const { factor, share } of busyDays(input.busyness ?? 0)) {
    const day = dayOf(input, input.arrivalRate * factor, agents);
    if (day === undefined) return ['stability'];
    for (const key of Object.keys(sum) as (keyof Told)[]) sum[key] += share * day[key];
  }
  const failed: Binding[] = [];
  if (sum.soon / sum.offered < (input.serviceLevelTarget ?? 0)) failed.push('serviceLevel');
  if (1 - sum.late / sum.offered < (input.waitPercentile?.share ?? 0)) failed.push('waitPercentile');
  if (sum.busy / agents > (input.maxOccupancy ?? 1)) failed.push('occupancy');
  if (sum.abandoned / sum.offered > (input.maxAbandonment ?? 1)) failed.push('abandonment');
  const answered = sum.offered - sum.abandoned;
  if (sum.answerTime / answered > (input.maxAverageSpeedOfAnswer ?? Number.POSITIVE_INFINITY)) {
    failed.push('averageSpeedOfAnswer');
  }
  return failed;
}

function counted(input: RequiredAgentsInput): number {
  for (let agents = 1; ; agents++) if (failures(input, agents).length === 0) return agents;
}

function randomInput(random: () => number): RequiredAgentsInput {
  const handleTime = 60 + 400 * random();
  const load = 10 ** random();
  const chance = (share: number) => random() < share;
  const laws: (number | DurationLaw)[] = [
    60 + 300 * random(),
    deterministicLaw(30 + 200 * random()),
    lognormalLaw(150, 200),
    withBalking(0.1 + 0.2 * random(), exponentialLaw(120)),
  ];
  const model = chance(0.7) ? 'a' : 'c';
  return {
    model,
    arrivalRate: load / handleTime,
    handleTime,
    ...(model === 'a' && { patience: laws[Math.floor(4 * random())]! }),
    ...(model === 'a' && chance(0.4) && { redial: random() }),
    ...(chance(0.3) && { busyness: 0.25 * random() }),
    ...(chance(0.4) && { rates: [1, 1.74, 2.31].slice(0, 2 + Math.floor(2 * random())) }),
    ...(chance(0.8) && { serviceLevelTarget: 0.5 + 0.49 * random(), acceptableWait: 60 * random() }),
    ...(chance(0.3) && { waitPercentile: { share: 0.5 + 0.49 * random(), within: 60 * random() } }),
    ...(chance(0.3) && { maxOccupancy: 0.4 + 0.6 * random() }),
    ...(chance(0.3) && { maxAbandonment: 10 ** (-3 * random()) }),
    ...(chance(0.3) && { maxAverageSpeedOfAnswer: 0.5 + 60 * random() }),
  };
}

describe('people needed by any law of patience, chats, redials and days that differ', () => {
  it('are as many as counting up finds, in 60 random mixes', () => {
    const random = seeded(77);
    const seen = new Map<Binding, number>();
    for (let k = 0; k < 60; k++) {
      const input = randomInput(random);
      const { requiredAgents: agents, binding } = requiredAgents(input);
      expect(agents, JSON.stringify(input)).toBe(counted(input));
      if (agents > 1) expect(failures(input, agents - 1)).toContain(binding);
      seen.set(binding, (seen.get(binding) ?? 0) + 1);
    }
    for (const binding of [
      'serviceLevel',
      'waitPercentile',
      'occupancy',
      'abandonment',
      'stability',
    ] as const) {
      expect(seen.get(binding) ?? 0, binding).toBeGreaterThan(0);
    }
  });

  it('are more on days that differ, and for callers who redial', () => {
    const usual = {
      model: 'a',
      arrivalRate: 0.2,
      handleTime: 300,
      patience: 180,
      serviceLevelTarget: 0.9,
    } as const;
    const plain = requiredAgents(usual).requiredAgents;
    expect(requiredAgents({ ...usual, busyness: 0.1 }).requiredAgents).toBeGreaterThan(plain);
    expect(requiredAgents({ ...usual, redial: 0.8 }).requiredAgents).toBeGreaterThan(plain);
    expect(requiredAgents({ ...usual, rates: [1, 1.74, 2.31] }).requiredAgents).toBeLessThan(plain / 1.9);
  });

  it('are scheduled by components of shrinkage: one base adds, two chain', () => {
    const work = { model: 'c', arrivalRate: 0.05, handleTime: 180, serviceLevelTarget: 0.8 } as const;
    const people = (components: { name: string; share: number; of?: 'paid' | 'present' }[]) =>
      requiredAgents({ ...work, shrinkage: { components } }).scheduledAgents;
    const { requiredAgents: needed } = requiredAgents(work);
    const leave = { name: 'leave', share: 0.2 };
    expect(people([leave, { name: 'training', share: 0.1 }])).toBe(Math.ceil(needed / 0.7));
    expect(people([leave, { name: 'breaks', share: 0.1, of: 'present' }])).toBe(Math.ceil(needed / 0.72));
  });

  it.each([
    [{ rates: [1, 3] }, 'invalid rates'],
    [{ redial: 1.2 }, 'invalid redial: 1.2 (share, must be 0 to 1)'],
    [{ busyness: -1 }, 'invalid busyness: -1 (SD of the day factor, must be ≥ 0)'],
    [
      { waitPercentile: { share: 1, within: 5 } },
      'invalid waitPercentile.share: 1 (share, must be ≥ 0 and < 1)',
    ],
    [
      { population: 'held' as const, serviceLevelTarget: 0.5, acceptableWait: 0 },
      'invalid acceptableWait: 0 (seconds, must be > 0 for those who had to wait)',
    ],
  ])('refuse %o with the reason', (change, message) => {
    const good = { model: 'a', patience: 100, arrivalRate: 0.1, handleTime: 180 } as const;
    expect(() => requiredAgents({ ...good, ...change })).toThrow(message);
  });
});
