import { describe, expect, it } from 'vitest';
import { erlangA } from '../../src/erlang/index.ts';
import type { Estimate } from '../../src/measures/index.ts';
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { StaffCounts } from '../../src/simulation/draws/staff-counts.ts';
import { type ContactLog, compilePlan, Simulator, simulate } from '../../src/simulation/index.ts';
import { zOfCovariance, zOfMean, zOfVariance } from './significance.ts';

type Group = Scenario['groups'][number];

/** Two days of two hours, calls with exponential laws, and a group that may be short of people. */
function centre(group: Partial<Group>, more: Partial<Scenario> = {}): Scenario {
  return parseScenario({
    version: 1,
    calendar: {
      intervalLength: 3600,
      days: [
        { opens: 0, closes: 7200 },
        { opens: 0, closes: 7200 },
      ],
    },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { perInterval: [200, 200, 200, 200] },
        handleTime: { law: 'exponential', mean: 180 },
        patience: { law: 'exponential', mean: 120 },
      },
    ],
    groups: [{ id: 'team', agents: { perInterval: [12, 8, 12, 12] }, skills: [{ type: 'calls' }], ...group }],
    ...more,
  });
}

/** People on the line from each step on, replication by replication. */
function countsOf(group: Partial<Group>, replications: number, more: Partial<Scenario> = {}): number[][] {
  const plan = compilePlan(centre(group, more)).groups[0]!;
  const counts = new StaffCounts(plan);
  return Array.from({ length: replications }, (_, replication) => {
    counts.start(replication);
    return Array.from(plan.at, (_, step) => counts.at(step));
  });
}

const column = (table: readonly (readonly number[])[], i: number) => table.map((row) => row[i]!);
const expectNear = (z: number) => expect(Math.abs(z)).toBeLessThan(4);

describe('who is absent', () => {
  it('is drawn person by person: counts are binomial', () => {
    const counts = countsOf({ absence: 0.15 }, 5000);
    for (const [step, people] of [
      [0, 12],
      [1, 8],
      [2, 12],
    ] as const) {
      expectNear(zOfMean(column(counts, step), people * 0.85));
      expectNear(zOfVariance(column(counts, step), people * 0.85 * 0.15));
    }
  });

  it('stays away all day, and the next day is another', () => {
    const counts = countsOf({ absence: 0.15 }, 5000);
    for (const [morning, noon] of counts) {
      // of twelve in the morning the first eight stay: nobody comes back, at most four go
      expect(noon!).toBeLessThanOrEqual(morning!);
      expect(noon!).toBeGreaterThanOrEqual(morning! - 4);
    }
    expectNear(zOfCovariance(column(counts, 0), column(counts, 1), 8 * 0.85 * 0.15));
    expectNear(zOfCovariance(column(counts, 0), column(counts, 2), 0));
  });

  it('does not change when one more person is asked', () => {
    const fewer = column(countsOf({ absence: 0.3 }, 500), 0);
    const more = column(countsOf({ absence: 0.3, agents: { perInterval: [13, 8, 12, 12] } }, 500), 0);
    const added = more.map((count, i) => count - fewer[i]!);
    expect(new Set(added)).toEqual(new Set([0, 1]));
    expectNear(zOfMean(added, 0.7));
  });

  it('is drawn anew at every midnight of a centre that never closes, whatever the steps', () => {
    const calendar = {
      intervalLength: 3600,
      days: [
        { opens: 0, closes: 86_400 },
        { opens: 0, closes: 86_400 },
      ],
    };
    const types = [{ ...centre({}).types[0]!, volume: { steps: [{ from: 0, rate: 0 }] } }];
    for (const agents of [{ perInterval: new Array(48).fill(9) }, { steps: [{ from: 0, agents: 9 }] }]) {
      const counts = countsOf({ absence: 0.3, agents }, 2000, { calendar, types });
      expect(counts[0]).toHaveLength(2);
      expectNear(zOfCovariance(column(counts, 0), column(counts, 1), 0));
      expectNear(zOfVariance(column(counts, 1), 9 * 0.21));
    }
  });

  it('takes the fraction of a person with the person', () => {
    const counts = column(countsOf({ absence: 0.2, agents: { perInterval: [2.5, 1, 1, 1] } }, 5000), 0);
    expectNear(zOfMean(counts, 2));
    expect(Math.max(...counts)).toBe(3);
  });
});

describe('people scheduled', () => {
  const shrinkage = { components: [{ share: 0.2 }, { share: 0.0625, of: 'present' }] } as const;

  it('are on the line but for the planned shrinkage, a fraction drawn up or down', () => {
    const counts = column(
      countsOf({ shrinkage, scheduled: true, agents: { perInterval: [10, 8, 8, 8] } }, 4000),
      0,
    );
    expect(new Set(counts)).toEqual(new Set([7, 8]));
    expectNear(zOfMean(counts, 7.5));
  });

  it('are thinned by absence first, then by shrinkage', () => {
    const counts = column(countsOf({ shrinkage: 0.5, scheduled: true, absence: 0.25 }, 5000), 0);
    expectNear(zOfMean(counts, 12 * 0.75 * 0.5));
    // half of each count, and a coin for every odd one, which is nearly every second
    const odd = (1 - (1 - 2 * 0.25) ** 12) / 2;
    expectNear(zOfVariance(counts, (12 * 0.75 * 0.25) / 4 + odd / 4));
  });

  it('are not reduced by shrinkage when they are people on the line', () => {
    expect(countsOf({ shrinkage }, 3)).toEqual([
      [12, 8, 12],
      [12, 8, 12],
      [12, 8, 12],
    ]);
  });
});

describe('M/M/n+M with absence', () => {
  const agents = 14;
  const absence = 0.3;
  const scenario = centre(
    { absence, agents: { perInterval: [agents, agents, agents] } },
    {
      calendar: { intervalLength: 3600, days: [{ opens: 0, closes: 10_800 }] },
      types: [{ ...centre({}).types[0]!, volume: { perInterval: [200, 200, 200] } }],
      run: { warmUp: 3600 },
    },
  );

  const steady = (present: number) => {
    const measures = erlangA({
      arrivalRate: 200 / 3600,
      handleTime: 180,
      patience: 120,
      agents: present,
      acceptableWait: 20,
    });
    if (!measures.stable) throw new Error('customers who give up keep any centre stable');
    return measures;
  };

  /** Mean over the binomial number of people who come. */
  const mixture = (measure: (present: number) => number) => {
    let sum = 0;
    let probability = absence ** agents;
    for (let present = 0; present <= agents; present++) {
      sum += probability * measure(present);
      probability *= ((agents - present) / (present + 1)) * ((1 - absence) / absence);
    }
    return sum;
  };

  const z = ({ mean, halfWidth }: Estimate, exact: number) => (mean! - exact) / (halfWidth! / 1.96);

  it('is the binomial mixture of Erlang A', () => {
    const { total } = simulate(scenario, { replications: 4000 });
    const serviceLevel = mixture((present) => steady(present).serviceLevel);
    expectNear(z(total.serviceLevel, serviceLevel));
    expectNear(
      z(
        total.abandonmentRate,
        mixture((present) => steady(present).abandonmentRate),
      ),
    );
    expectNear(z(total.averageOnTheLine, agents * (1 - absence)));
    // sharp enough to tell it from the same centre with the mean number of people, 9.8
    const meanStaff = 0.2 * steady(9).abandonmentRate + 0.8 * steady(10).abandonmentRate;
    expect(Math.abs(z(total.abandonmentRate, meanStaff))).toBeGreaterThan(5);
  });

  it('is the same contact by contact on both kernels', () => {
    const logOf = (kernels: 'fastest' | 'event') => {
      const log: ContactLog = [];
      new Simulator(scenario, kernels).run(5, 6, log);
      return log.sort((a, b) => a.number - b.number);
    };
    const queue = logOf('fastest');
    const event = logOf('event');
    expect(queue.length).toBeGreaterThan(400);
    expect(event.map(({ outcome }) => outcome)).toEqual(queue.map(({ outcome }) => outcome));
    queue.forEach(({ wait }, i) => {
      expect(Math.abs(event[i]!.wait - wait)).toBeLessThan(2 / 16_384);
    });
  });
});
