/**
 * The search against brute force: counting up from one agent, asking the public formulas for the measures and
 * comparing them with the demands, on thousands of seeded inputs.
 */
import { describe, expect, it } from 'vitest';
import { erlangA, erlangB, erlangC } from '../../src/erlang/index.ts';
import type { ServiceLevelRule } from '../../src/scenario/index.ts';
import {
  type Binding,
  type Goals,
  type RequiredAgentsInput,
  requiredAgents,
  requiredAgentsByInterval,
} from '../../src/staffing/index.ts';
import { tries } from '../setup/at-length.ts';
import { seeded } from './seeded.ts';

interface Measured {
  readonly serviceLevel: number | null;
  /** Share of everybody who waits longer than the percentile allows. */
  readonly late: number;
  readonly occupancy: number;
  readonly abandonment: number;
  readonly answer: number | null;
  readonly wait: number;
}

/** What the public formulas say at a number of agents; undefined without a steady state. */
function measuredAt(input: RequiredAgentsInput, agents: number): Measured | undefined {
  const work = { arrivalRate: input.arrivalRate, handleTime: input.handleTime, agents };
  const acceptableWait = input.acceptableWait ?? 20;
  if (input.model === 'b') {
    const { serviceLevel, occupancy } = erlangB(work);
    return { serviceLevel, late: 0, occupancy, abandonment: 0, answer: 0, wait: 0 };
  }
  if (input.model === 'c') {
    const steady = erlangC({ ...work, acceptableWait });
    if (!steady.stable) return undefined;
    const { occupancy, averageWait: wait } = steady;
    const later = erlangC({ ...work, acceptableWait: input.waitPercentile?.within ?? 0 });
    const late = later.stable ? 1 - later.serviceLevel : 1;
    const ofHeld = 1 - Math.exp(-acceptableWait / steady.averageWaitOfDelayed);
    const serviceLevel = input.population === 'held' ? ofHeld : steady.serviceLevel;
    return { serviceLevel, late, occupancy, abandonment: 0, answer: wait, wait };
  }
  const steady = erlangA({
    ...work,
    acceptableWait,
    patience: input.patience as number,
    shortAbandon: input.shortAbandon ?? 5,
  });
  if (!steady.stable) return undefined;
  const levels: Record<ServiceLevelRule, number | null | undefined> = {
    'answered/offered': steady.serviceLevel,
    'answered/answered': steady.serviceLevelOfAnswered,
    abandonsExcluded: steady.serviceLevelAbandonsExcluded,
    abandonsServed: steady.serviceLevelAbandonsServed,
    shortAbandonsExcluded: steady.serviceLevelShortAbandonsExcluded,
  };
  const later = erlangA({
    ...work,
    acceptableWait: input.waitPercentile?.within ?? 0,
    patience: input.patience as number,
  });
  return {
    serviceLevel:
      (input.population === 'held' ? heldLevels(input, agents) : levels)[input.rule ?? 'answered/offered'] ??
      null,
    late: later.stable ? later.lateShare : 1,
    occupancy: steady.occupancy,
    abandonment: steady.abandonmentRate,
    answer: steady.averageSpeedOfAnswer,
    wait: steady.averageWait,
  };
}

/** The service levels of those who had to wait: answered within T is who neither gave up by then nor waits on. */
function heldLevels(input: RequiredAgentsInput, agents: number): Record<ServiceLevelRule, number | null> {
  const { arrivalRate, handleTime, acceptableWait = 20, shortAbandon = 5 } = input;
  const at = (before: number) => {
    const patience = input.patience as number;
    const steady = erlangA({
      arrivalRate,
      handleTime,
      agents,
      patience,
      acceptableWait,
      shortAbandon: before,
    });
    if (!steady.stable) throw new Error('unstable');
    return steady;
  };
  const { waitProbability: held, lateShare, abandonmentRate } = at(shortAbandon);
  const gone = at(acceptableWait).shortAbandonmentRate!;
  const soon = Math.max(0, held - gone - lateShare);
  return {
    'answered/offered': soon / held,
    'answered/answered': soon / (held - abandonmentRate),
    abandonsExcluded: soon / (held - gone),
    abandonsServed: 1 - lateShare / held,
    shortAbandonsExcluded: soon / (held - at(shortAbandon).shortAbandonmentRate!),
  };
}

/** All demands that a number of agents fails. */
function failures(input: RequiredAgentsInput, agents: number): Binding[] {
  const at = measuredAt(input, agents);
  if (at === undefined) return ['stability'];
  const failed: Binding[] = [];
  const slack = 1 + 1e-12;
  const above = (value: number, most: number | undefined) => most !== undefined && value > most * slack;
  if ((at.serviceLevel ?? 0) * slack < (input.serviceLevelTarget ?? 0)) failed.push('serviceLevel');
  if ((1 - at.late) * slack < (input.waitPercentile?.share ?? 0)) failed.push('waitPercentile');
  if (above(at.occupancy, input.maxOccupancy)) failed.push('occupancy');
  if (above(at.abandonment, input.maxAbandonment)) failed.push('abandonment');
  if (above(at.answer ?? Number.POSITIVE_INFINITY, input.maxAverageSpeedOfAnswer))
    failed.push('averageSpeedOfAnswer');
  if (above(at.wait, input.maxAverageWait)) failed.push('averageWait');
  return failed;
}

function bruteForce(input: RequiredAgentsInput): number {
  for (let agents = 1; ; agents++) if (failures(input, agents).length === 0) return agents;
}

const rules: ServiceLevelRule[] = [
  'answered/offered',
  'answered/answered',
  'abandonsExcluded',
  'abandonsServed',
  'shortAbandonsExcluded',
];

/** A random input: loads from 0.01 to 150 erlangs, one demand or several. */
function randomInput(random: () => number): RequiredAgentsInput {
  const model = random() < 0.5 ? 'a' : random() < 0.9 ? 'c' : 'b';
  const handleTime = 5 * 10 ** (2.5 * random());
  const load = 10 ** (-2 + 4.18 * random());
  const chance = (share: number) => random() < share;
  const goals: { -readonly [key in keyof Goals]: Goals[key] } = {
    acceptableWait: chance(0.1) ? 0 : 300 * random() ** 2,
  };
  if (chance(0.8)) goals.serviceLevelTarget = chance(0.1) ? 0.01 + 0.3 * random() : 0.5 + 0.499 * random();
  if (chance(0.3)) goals.maxOccupancy = 0.3 + 0.7 * random();
  if (model === 'a' && chance(0.3)) goals.maxAbandonment = 10 ** (-4 * random());
  if (chance(0.3)) goals.maxAverageSpeedOfAnswer = 10 ** (-1 + 3 * random());
  if (chance(0.1)) goals.maxAverageWait = 10 ** (-1 + 3 * random());
  if (model === 'a' && chance(0.3)) goals.rule = rules[Math.floor(5 * random())]!;
  if (chance(0.2)) goals.shortAbandon = 10 * random();
  if (chance(0.2)) goals.waitPercentile = { share: 0.3 + 0.699 * random(), within: 300 * random() ** 2 };
  // those held are answered within a time that somebody is free again by
  if (model !== 'b' && chance(0.15)) {
    goals.population = 'held';
    goals.acceptableWait = handleTime * (0.02 + random());
  }
  return {
    model,
    arrivalRate: load / handleTime,
    handleTime,
    ...(model === 'a' ? { patience: handleTime * 10 ** (-2 + 4 * random()) } : {}),
    ...goals,
  };
}

describe('required agents', () => {
  const inputs = tries(2500, 10_000);

  it(`equals brute force on ${inputs} random inputs, and names a demand that one agent fewer fails`, () => {
    const random = seeded(20_240_131);
    const bindings = new Map<Binding, number>();
    let belowLoad = 0;
    for (let k = 0; k < inputs; k++) {
      const input = randomInput(random);
      const { requiredAgents: agents, binding } = requiredAgents(input);
      expect(agents, JSON.stringify(input)).toBe(bruteForce(input));
      bindings.set(binding, (bindings.get(binding) ?? 0) + 1);
      if (agents < input.arrivalRate * input.handleTime) belowLoad += 1;
      if (agents > 1) expect(failures(input, agents - 1), JSON.stringify(input)).toContain(binding);
    }
    // the inputs have reached every kind of answer
    for (const kind of [
      'serviceLevel',
      'waitPercentile',
      'occupancy',
      'abandonment',
      'averageSpeedOfAnswer',
      'averageWait',
      'stability',
      'none',
    ]) {
      expect(bindings.get(kind as Binding) ?? 0, kind).toBeGreaterThan(inputs / 500);
    }
    expect(belowLoad).toBeGreaterThan(0.03 * inputs);
  });

  it('answers the classic 14 agents, and 20 people with 30 % shrinkage', () => {
    // callcentrehelper.com; CRAN ErlangC and pyworkforce print the same
    const classic = {
      model: 'c',
      arrivalRate: 100 / 1800,
      handleTime: 180,
      serviceLevelTarget: 0.8,
      acceptableWait: 20,
      maxOccupancy: 0.85,
      shrinkage: 0.3,
    } as const;
    expect(requiredAgents(classic)).toEqual({
      requiredAgents: 14,
      scheduledAgents: 20,
      binding: 'serviceLevel',
    });
    expect(requiredAgents({ ...classic, acceptableWait: 19.8, maxOccupancy: 0.7 })).toEqual({
      requiredAgents: 15,
      scheduledAgents: 22,
      binding: 'occupancy',
    });
  });

  it('looks below the load when people give up', () => {
    // Garnett, Mandelbaum & Reiman (2002): 48 erlangs, and 46 agents answer 80 % within 20 s
    const answer = requiredAgents({
      model: 'a',
      arrivalRate: 0.8,
      handleTime: 60,
      patience: 120,
      serviceLevelTarget: 0.8,
    });
    expect(answer).toEqual({ requiredAgents: 46, scheduledAgents: 46, binding: 'serviceLevel' });
  });

  it('meets a cap that rounding would miss: 80 % of 10 agents for 8 erlangs', () => {
    // 8 erlangs written as 144 calls in half an hour of 100 s, and as 0.08 calls a second
    for (const arrivalRate of [144 / 1800, 0.08, 0.1 * 0.8]) {
      const answer = requiredAgents({ model: 'c', arrivalRate, handleTime: 100, maxOccupancy: 0.8 });
      expect(answer).toEqual({ requiredAgents: 10, scheduledAgents: 10, binding: 'occupancy' });
    }
  });

  it('divides by the share present and does not add a person for a rounding error', () => {
    // 7 / (1 − 0.3) is 10.000000000000002 in Float64
    const seven = { model: 'c', arrivalRate: 6.5 / 100, handleTime: 100 } as const;
    expect(requiredAgents({ ...seven, shrinkage: 0.3 })).toMatchObject({
      requiredAgents: 7,
      scheduledAgents: 10,
    });
    expect(requiredAgents({ ...seven, shrinkage: 0.301 })).toMatchObject({ scheduledAgents: 11 });
  });

  it('needs nobody without work and somebody for any work', () => {
    const none = { requiredAgents: 0, scheduledAgents: 0, binding: 'none' };
    expect(requiredAgents({ model: 'c', arrivalRate: 0, handleTime: 180, serviceLevelTarget: 0.8 })).toEqual(
      none,
    );
    expect(requiredAgents({ model: 'a', arrivalRate: 1, handleTime: 0, patience: 60 })).toEqual(none);
    for (const model of ['a', 'b'] as const) {
      expect(requiredAgents({ model, arrivalRate: 0.5, handleTime: 1, patience: 60 })).toMatchObject({
        requiredAgents: 1,
        binding: 'none',
      });
    }
    expect(requiredAgents({ model: 'c', arrivalRate: 2, handleTime: 1 })).toMatchObject({
      requiredAgents: 3,
      binding: 'stability',
    });
  });

  it('names what an empty room would fail, for one agent', () => {
    const tiny = { model: 'a', arrivalRate: 1e-6, handleTime: 1, patience: 60 } as const;
    const bindingOf = (goals: Goals) => requiredAgents({ ...tiny, ...goals }).binding;
    expect(bindingOf({ serviceLevelTarget: 0.8 })).toBe('serviceLevel');
    expect(bindingOf({ maxAbandonment: 0.5 })).toBe('abandonment');
    expect(bindingOf({ maxAverageSpeedOfAnswer: 30 })).toBe('averageSpeedOfAnswer');
    expect(bindingOf({ maxAverageWait: 30 })).toBe('averageWait');
    expect(bindingOf({ maxAverageWait: 61 })).toBe('none');
    expect(requiredAgents({ ...tiny, model: 'b', serviceLevelTarget: 0.8 }).binding).toBe('serviceLevel');
  });

  it('is Erlang C with endless patience and Erlang B with none', () => {
    const work = { arrivalRate: 0.3, handleTime: 200, serviceLevelTarget: 0.9 } as const;
    const c = requiredAgents({ ...work, model: 'c' });
    expect(requiredAgents({ ...work, model: 'a', patience: Number.POSITIVE_INFINITY })).toEqual(c);
    const b = requiredAgents({ ...work, model: 'b' });
    expect(requiredAgents({ ...work, model: 'a', patience: 0 }).requiredAgents).toBe(b.requiredAgents);
  });

  it('goes on to the cap where waiting has long become impossible', () => {
    // 10 erlangs at most 0.1 % busy: at 10,000 agents P(wait) is 0 in a Float64
    for (const model of ['a', 'b', 'c'] as const) {
      const answer = requiredAgents({
        model,
        arrivalRate: 10,
        handleTime: 1,
        patience: 2,
        maxOccupancy: 0.001,
      });
      expect(answer).toMatchObject({ requiredAgents: 10_000, binding: 'occupancy' });
    }
  });

  it('answers very big centres, also where the line is too long to be summed', () => {
    const big = { arrivalRate: 100, handleTime: 300, serviceLevelTarget: 0.8, acceptableWait: 20 } as const;
    const a = requiredAgents({ ...big, model: 'a', patience: 86_400 });
    const c = requiredAgents({ ...big, model: 'c' });
    expect(a.requiredAgents).toBeLessThanOrEqual(c.requiredAgents);
    expect(a.requiredAgents).toBe(bruteNear({ ...big, model: 'a', patience: 86_400 }, a.requiredAgents));
  });

  it('gives every interval the answer it has alone', () => {
    const random = seeded(7);
    const arrivalRates = Array.from({ length: 300 }, () => (random() < 0.1 ? 0 : random()));
    const handleTime = arrivalRates.map(() => 60 + 400 * random());
    for (const model of ['a', 'b', 'c'] as const) {
      const settings = { model, patience: 150, serviceLevelTarget: 0.85, maxOccupancy: 0.9, shrinkage: 0.25 };
      const together = requiredAgentsByInterval({ ...settings, arrivalRates, handleTime });
      const alone = arrivalRates.map((arrivalRate, i) =>
        requiredAgents({ ...settings, arrivalRate, handleTime: handleTime[i]! }),
      );
      expect(together).toEqual(alone);
    }
  });

  it.each<[Partial<RequiredAgentsInput>, string]>([
    [
      { serviceLevelTarget: 1 },
      'invalid serviceLevelTarget: 1 (share, must be ≥ 0 and < 1: no number of agents answers everybody in time)',
    ],
    [{ shrinkage: 1 }, 'invalid shrinkage: 1 (share, must be ≥ 0 and < 1)'],
    [{ maxOccupancy: 0 }, 'invalid maxOccupancy: 0 (share, must be > 0 and ≤ 1)'],
    [{ maxAbandonment: 0 }, 'invalid maxAbandonment: 0 (share, must be > 0)'],
    [{ maxAverageSpeedOfAnswer: -5 }, 'invalid maxAverageSpeedOfAnswer: -5 (seconds, must be > 0)'],
    [{ acceptableWait: Number.NaN }, 'invalid acceptableWait: NaN (seconds, must be ≥ 0)'],
    [{ model: 'a' }, 'invalid patience: NaN (seconds, must be ≥ 0, Infinity for ever)'],
    [{ model: 'x' as 'a' }, 'invalid model: x (must be a, b or c)'],
    [
      { arrivalRate: 1e9 },
      'invalid load: 180000000000 (erlangs = arrivals per second × handle time, must be ≤ 1e9)',
    ],
  ])('refuses %o with the reason', (change, message) => {
    const good: RequiredAgentsInput = { model: 'c', arrivalRate: 0.1, handleTime: 180 };
    expect(() => requiredAgents({ ...good, ...change })).toThrow(new RangeError(message));
  });

  it('refuses handle times that do not match the intervals', () => {
    expect(() => requiredAgentsByInterval({ model: 'c', arrivalRates: [1, 2], handleTime: [60] })).toThrow(
      new RangeError('invalid handleTime: 1 values (must be one or 2, one for each interval)'),
    );
  });
});

/** The smallest that meets the demands, looking at the neighbourhood of an answer only. */
function bruteNear(input: RequiredAgentsInput, near: number): number {
  for (let agents = near - 3; ; agents++) if (failures(input, agents).length === 0) return agents;
}

it('a demand that is met to the last digit is met: one agent serves half of one erlang’s calls where nobody waits', () => {
  const half = { model: 'b', arrivalRate: 1 / 100, handleTime: 100 } as const;
  expect(requiredAgents({ ...half, serviceLevelTarget: 0.5 }).requiredAgents).toBe(1);
  expect(requiredAgents({ ...half, serviceLevelTarget: 0.5 + 1e-11 }).requiredAgents).toBe(2);
  expect(requiredAgents({ ...half, serviceLevelTarget: 0.1, maxOccupancy: 0.5 }).requiredAgents).toBe(1);
  expect(requiredAgents({ ...half, serviceLevelTarget: 0.1, maxOccupancy: 0.5 - 1e-11 }).requiredAgents).toBe(
    2,
  );
});
