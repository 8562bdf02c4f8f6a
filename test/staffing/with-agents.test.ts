/** People given, another quantity asked for: each answer is held against the public formulas a hair to either side. */
import { describe, expect, it } from 'vitest';
import { erlangA, erlangC, waitQuantile } from '../../src/erlang/index.ts';
import {
  askInterval,
  largestArrivalRate,
  longestHandleTime,
  type PeopleInput,
  requiredAgents,
  sensitivity,
  shortestWait,
} from '../../src/staffing/index.ts';
import { seeded } from './seeded.ts';

/** Whether people meet the demands, by the public formulas. */
function meets(input: PeopleInput, arrivalRate: number, handleTime: number): boolean {
  const { model, agents, acceptableWait = 20, serviceLevelTarget = 0 } = input;
  const work = { arrivalRate, handleTime, agents, acceptableWait };
  const steady = model === 'a' ? erlangA({ ...work, patience: input.patience as number }) : erlangC(work);
  if (!steady.stable) return false;
  const abandoned = 'abandonmentRate' in steady ? steady.abandonmentRate : 0;
  return (
    steady.serviceLevel >= serviceLevelTarget &&
    steady.occupancy <= (input.maxOccupancy ?? 1) &&
    abandoned <= (input.maxAbandonment ?? 1) &&
    (steady.averageSpeedOfAnswer ?? 0) <= (input.maxAverageSpeedOfAnswer ?? Number.POSITIVE_INFINITY)
  );
}

function randomPeople(random: () => number): PeopleInput {
  const chance = (share: number) => random() < share;
  return {
    agents: 1 + Math.floor(60 * random() ** 2),
    model: chance(0.5) ? 'a' : 'c',
    patience: 20 + 400 * random(),
    serviceLevelTarget: 0.3 + 0.69 * random(),
    acceptableWait: chance(0.1) ? 0 : 120 * random(),
    ...(chance(0.3) && { maxOccupancy: 0.3 + 0.7 * random() }),
    ...(chance(0.3) && { maxAbandonment: 10 ** (-3 * random()) }),
    ...(chance(0.3) && { maxAverageSpeedOfAnswer: 10 ** (-1 + 3 * random()) }),
  };
}

describe('with the people given', () => {
  it('the largest volume and the longest contact are limits, in 2,000 random cases', () => {
    const random = seeded(99);
    for (let k = 0; k < 2000; k++) {
      const input = randomPeople(random);
      const handleTime = 30 + 500 * random();
      const rate = largestArrivalRate({ ...input, handleTime })!;
      expect(meets(input, rate * (1 - 1e-9), handleTime), JSON.stringify(input)).toBe(true);
      expect(meets(input, rate * (1 + 1e-9), handleTime), JSON.stringify(input)).toBe(false);
      const arrivalRate = input.agents / (30 + 500 * random());
      const seconds = longestHandleTime({ ...input, arrivalRate })!;
      expect(meets(input, arrivalRate, seconds * (1 - 1e-9)), JSON.stringify(input)).toBe(true);
      expect(meets(input, arrivalRate, seconds * (1 + 1e-9)), JSON.stringify(input)).toBe(false);
    }
  });

  it('the largest volume needs just these people', () => {
    const random = seeded(5);
    for (let k = 0; k < 300; k++) {
      const input = { ...randomPeople(random), handleTime: 240 };
      const arrivalRate = largestArrivalRate(input)! * (1 - 1e-10);
      expect(requiredAgents({ ...input, arrivalRate }).requiredAgents).toBe(input.agents);
    }
  });

  it('the shortest wait of a share is its quantile', () => {
    const random = seeded(31);
    for (let k = 0; k < 300; k++) {
      const agents = 1 + Math.floor(40 * random());
      const handleTime = 60 + 300 * random();
      const arrivalRate = (agents * (0.4 + 0.58 * random())) / handleTime;
      const probability = 0.5 + 0.49 * random();
      const { within } = shortestWait({ model: 'c', agents, arrivalRate, handleTime }, probability);
      const exact = waitQuantile({ agents, arrivalRate, handleTime, probability })!;
      expect(Math.abs(within! - exact)).toBeLessThan(1e-6 + 1e-9 * exact);
    }
  });

  it('a share that too many give up for cannot be promised, and how much can is told', () => {
    const busy = { model: 'a', agents: 10, arrivalRate: 0.06, handleTime: 180, patience: 60 } as const;
    const steady = erlangA({ ...busy, acceptableWait: 20 });
    const answered = steady.stable ? steady.answeredShare : Number.NaN;
    const { within, published, atMost } = shortestWait(busy, 0.99);
    expect([within, published]).toEqual([null, null]);
    expect(atMost).toBeCloseTo(answered, 12);
    const kept = shortestWait(busy, answered - 0.01);
    expect(erlangA({ ...busy, acceptableWait: kept.within! })).toMatchObject({
      serviceLevel: expect.closeTo(answered - 0.01, 10),
    });
    expect(kept.published!).toBeGreaterThanOrEqual(kept.within!);
  });

  it('on 95 % of days that differ a longer wait has to be promised than on the mean day', () => {
    const people = { model: 'c', agents: 14, arrivalRate: 100 / 1800, handleTime: 180 } as const;
    const usual = shortestWait({ ...people, onDays: 0.95 }, 0.95);
    expect(usual.within).toBeCloseTo(56.15056104759, 8);
    const varied = { ...people, busyness: 0.1 };
    // the 95 % quantile of gamma(100, 1/100): 1.170 (R: qgamma(.95, 100, 100) = 1.16997)
    const busier = shortestWait({ ...people, arrivalRate: (1.1699711 * 100) / 1800 }, 0.95);
    expect(shortestWait({ ...varied, onDays: 0.95 }, 0.95).within! / busier.within!).toBeCloseTo(1, 4);
    const onDays = { ...varied, onDays: 0.95, serviceLevelTarget: 0.95, acceptableWait: 90 };
    const onSuchADay = { ...onDays, busyness: 0, arrivalRate: (1.1699711 * 100) / 1800 };
    expect(requiredAgents(onDays)).toEqual(requiredAgents(onSuchADay));
    expect(shortestWait({ ...varied, onDays: 0.5 }, 0.95).within!).toBeLessThan(usual.within! * 1.02);
  });

  it('has no limit where nothing depends on it, and none to give where nothing is enough', () => {
    const patient = { model: 'a', patience: 60, agents: 3, handleTime: 100 } as const;
    expect(largestArrivalRate({ ...patient, maxAverageWait: 61 })).toBe(Number.POSITIVE_INFINITY);
    expect(largestArrivalRate({ ...patient, agents: 0, serviceLevelTarget: 0.5 })).toBeNull();
    const held = { ...patient, population: 'held', serviceLevelTarget: 0.9, acceptableWait: 1 } as const;
    expect(largestArrivalRate(held)).toBeNull(); // somebody held is free of the line after 33 s on average
  });
});

describe('a few people more or fewer', () => {
  const classic = {
    model: 'a',
    arrivalRate: 0.1,
    handleTime: 180,
    patience: 120,
    serviceLevelTarget: 0.8,
    shrinkage: 0.3,
    hourlyCost: 40,
  } as const;

  it('are told from two below to five above, with what each number fails and costs', () => {
    const { requiredAgents: agents } = requiredAgents(classic);
    const rows = sensitivity({ ...classic, agents });
    expect(rows.map((row) => row.agents - agents)).toEqual([-2, -1, 0, 1, 2, 3, 4, 5]);
    expect(rows.map(({ failing }) => failing)).toEqual([
      'serviceLevel',
      'serviceLevel',
      ...Array(6).fill(null),
    ]);
    for (const row of rows) {
      const { agents: n, measures } = row;
      const steady = erlangA({ ...classic, agents: n, acceptableWait: 20 });
      if (!steady.stable) throw new Error('unstable');
      for (const key of ['serviceLevel', 'averageSpeedOfAnswer', 'abandonmentRate', 'occupancy'] as const) {
        expect(measures![key]).toBeCloseTo(steady[key]!, 12);
      }
      expect(row.hourlyCost).toBe(40 * Math.ceil(n / 0.7 - 1e-9));
    }
  });

  it('start at one, and say where the line grows without end', () => {
    const rows = sensitivity({ ...classic, model: 'c', arrivalRate: 1.5 / 180, agents: 2 });
    expect(rows[0]).toMatchObject({ agents: 1, measures: null, failing: 'stability' });
  });
});

describe('what cannot be had', () => {
  const call = { model: 'c', arrivalRate: 100 / 1800, handleTime: 180, acceptableWait: 20 } as const;

  it.each([
    [{ serviceLevelTarget: 1 }, { reason: 'everybody', demand: 'serviceLevel' }],
    [{ waitPercentile: { share: 1, within: 60 } }, { reason: 'everybody', demand: 'waitPercentile' }],
    [{ maxAbandonment: 0 }, { reason: 'nothing', demand: 'abandonment' }],
    [{ maxAverageSpeedOfAnswer: 0 }, { reason: 'nothing', demand: 'averageSpeedOfAnswer' }],
    [{ population: 'held' as const, serviceLevelTarget: 0.5, acceptableWait: 0 }, { reason: 'heldAtOnce' }],
  ])('%o is answered with the reason', (goals, why) => {
    expect(askInterval({ ...call, ...goals })).toEqual({ feasible: false, why });
  });

  it('a target beyond the seats comes with what the seats could do instead', () => {
    const asked = { ...call, serviceLevelTarget: 0.8 };
    const answer = askInterval(asked, 12);
    if (answer.feasible || answer.why.reason !== 'seats') throw new Error('should lack seats');
    const { needed, volumeShare, handleTime, within } = answer.why;
    expect(needed).toBe(14);
    const here = { ...asked, agents: 12 };
    expect(meets(here, call.arrivalRate * volumeShare! * (1 - 1e-9), 180)).toBe(true);
    expect(meets(here, call.arrivalRate, handleTime! * (1 - 1e-9))).toBe(true);
    expect(meets({ ...here, acceptableWait: within! + 1e-6 }, call.arrivalRate, 180)).toBe(true);
    expect(askInterval(asked, 14)).toMatchObject({ feasible: true, empty: false });
    expect(askInterval({ ...asked, serviceLevelTarget: 0.8 }, 0)).toMatchObject({
      why: { needed: 14, volumeShare: null, handleTime: null, within: null },
    });
  });

  it('nobody coming needs nobody', () => {
    expect(askInterval({ ...call, arrivalRate: 0, serviceLevelTarget: 0.8 })).toEqual({
      feasible: true,
      empty: true,
      answer: { requiredAgents: 0, scheduledAgents: 0, binding: 'none' },
    });
  });
});
