import { describe, expect, it } from 'vitest';
import { column, columnCount, placesOf, tallyLength } from '../../src/measures/index.ts';
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { type ContactLog, Simulator, tallySizeOf } from '../../src/simulation/index.ts';
import { zOfCovariance, zOfMean, zOfVariance } from './significance.ts';

type Type = Scenario['types'][number];

/** Two days of four half-hours each, two phone types with people enough. */
function centre(calls: Partial<Type['volume']> = {}, more: Partial<Scenario> = {}): Scenario {
  const type = (id: string, volume: Partial<Type['volume']>): Type => ({
    id,
    channel: 'phone',
    volume: { perInterval: [10, 20, 20, 30, 10, 20, 20, 30], ...volume } as Type['volume'],
    handleTime: { law: 'lognormal', mean: 30, sd: 30 },
    patience: { law: 'exponential', mean: 60 },
  });
  const skills = [{ type: 'calls' }, { type: 'orders' }];
  return {
    version: 1,
    calendar: {
      intervalLength: 1800,
      days: [
        { opens: 28_800, closes: 36_000 },
        { opens: 28_800, closes: 36_000 },
      ],
    },
    types: [type('calls', calls), type('orders', {})],
    groups: skills.map((skill) => ({
      id: `team-${skill.type}`,
      agents: { perInterval: new Array(8).fill(2) },
      skills: [skill],
    })),
    ...more,
  };
}

/** Contacts offered: [replication][type][interval]. */
function offered(scenario: Scenario, replications: number): number[][][] {
  const simulator = new Simulator(scenario);
  const { tallies } = simulator.run(0, replications);
  const { types, intervals } = simulator.plan;
  const places = placesOf(intervals);
  const length = tallyLength(tallySizeOf(simulator.plan));
  return Array.from({ length: replications }, (_, r) =>
    types.map((_, t) =>
      Array.from(
        { length: intervals },
        (_, i) => tallies[r * length + (t * places + i) * columnCount + column.offered]!,
      ),
    ),
  );
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const ofDay = (counts: readonly number[], day: number) => sum(counts.slice(4 * day, 4 * day + 4));
const expectNear = (z: number) => expect(Math.abs(z)).toBeLessThan(4);

describe('contacts of a day', () => {
  it('vary as Poisson alone without busyness', () => {
    const days = offered(centre(), 3000).map(([calls]) => ofDay(calls!, 0));
    expectNear(zOfMean(days, 80));
    expectNear(zOfVariance(days, 80));
  });

  it('vary by m + m² sd² with the busyness of the day, days apart from one another', () => {
    const runs = offered(centre({ busyness: { day: 0.2 } }), 3000);
    const first = runs.map(([calls]) => ofDay(calls!, 0));
    const second = runs.map(([calls]) => ofDay(calls!, 1));
    for (const days of [first, second]) {
      expectNear(zOfMean(days, 80));
      expectNear(zOfVariance(days, 80 + 80 ** 2 * 0.2 ** 2));
    }
    expectNear(zOfCovariance(first, second, 0));
    // intervals of one day share its factor
    const shared = zOfCovariance(
      runs.map(([calls]) => calls![0]!),
      runs.map(([calls]) => calls![3]!),
      10 * 30 * 0.2 ** 2,
    );
    expectNear(shared);
  });

  it('vary less by intervals that differ on their own, more by those that follow one another', () => {
    const volumes = [10, 20, 20, 30];
    const variance = (correlation: number) => {
      let spread = 0;
      volumes.forEach((x, i) => {
        volumes.forEach((y, j) => {
          spread += x * y * 0.3 ** 2 * correlation ** Math.abs(i - j);
        });
      });
      return 80 + spread;
    };
    for (const correlation of [0, 0.7]) {
      const runs = offered(centre({ busyness: { interval: { sd: 0.3, correlation } } }), 4000);
      const days = runs.map(([calls]) => ofDay(calls!, 0));
      expectNear(zOfMean(days, 80));
      expectNear(zOfVariance(days, variance(correlation)));
      const neighbours = zOfCovariance(
        runs.map(([calls]) => calls![1]!),
        runs.map(([calls]) => calls![2]!),
        400 * 0.3 ** 2 * correlation,
      );
      expectNear(neighbours);
      // the last interval of a day and the first of the next have a closing between them
      const overnight = zOfCovariance(
        runs.map(([calls]) => calls![3]!),
        runs.map(([calls]) => calls![4]!),
        0,
      );
      expectNear(overnight);
    }
  });

  it('multiply day and interval', () => {
    const busyness = { day: 0.2, interval: { sd: 0.3 } };
    const counts = offered(centre({ busyness }), 4000).map(([calls]) => calls![3]!);
    expectNear(zOfMean(counts, 30));
    expectNear(zOfVariance(counts, 30 + 900 * (1.04 * 1.09 - 1)));
  });

  it('move together over all types where busyness is shared, and apart where it is not', () => {
    const cases = [
      [centre({}, { busyness: { day: 0.2 } }), 80 * 80 * 0.04],
      [centre({ busyness: { day: 0.2 } }), 0],
      [centre({ busyness: { day: 0.3 } }, { busyness: { day: 0.2 } }), 80 * 80 * 0.04],
    ] as const;
    for (const [scenario, covariance] of cases) {
      const runs = offered(scenario, 3000);
      const of = (t: number) => runs.map((types) => ofDay(types[t]!, 0));
      expectNear(zOfCovariance(of(0), of(1), covariance));
    }
  });
});

describe('a surge', () => {
  const surges = [
    { from: 28_800 + 900, to: 28_800 + 3600, factor: 3, types: ['calls'] },
    { from: 28_800 + 1800, to: 28_800 + 2700, factor: 0.5 },
  ];

  it('multiplies the volume of its window, cut inside intervals too; surges that overlap multiply', () => {
    const scenario = centre({}, { surges });
    const { types } = new Simulator(scenario).plan;
    // 8:00 to 8:30 half at 3; 8:30 to 9:00 half at 1.5, half at 3; the other type half at 0.5
    expect(types[0]!.arrivals.expected).toBeCloseTo(160 + 10 + (0.25 + 1) * 20, 9);
    expect(types[1]!.arrivals.expected).toBeCloseTo(160 - 5, 9);
    const runs = offered(scenario, 2000);
    expectNear(
      zOfMean(
        runs.map(([calls]) => calls![0]!),
        20,
      ),
    );
    expectNear(
      zOfMean(
        runs.map(([calls]) => calls![1]!),
        45,
      ),
    );
    expectNear(
      zOfMean(
        runs.map(([calls]) => calls![2]!),
        20,
      ),
    );
  });

  it('acts on volumes in steps as on volumes by interval', () => {
    const steps = [10, 20, 20, 30].map((count, i) => ({ from: 28_800 + 1800 * i, rate: count / 1800 }));
    const volume = { steps, perInterval: undefined } as never;
    const plan = new Simulator(parseScenario(centre(volume, { surges }))).plan.types[0]!.arrivals;
    expect(plan.expected).toBeCloseTo(80 + 10 + 25 + 30 * 4, 9); // the last step holds through day two
  });

  it('of nothing is silence', () => {
    const closed = { from: 28_800, to: 28_800 + 1800, factor: 0 };
    const runs = offered(centre({}, { surges: [closed] }), 20);
    expect(sum(runs.map(([calls]) => calls![0]!))).toBe(0);
    expect(sum(runs.map(([calls]) => calls![1]!))).toBeGreaterThan(0);
  });
});

describe('the draws of a busy day', () => {
  const logOf = (scenario: Scenario, kernels: 'fastest' | 'event' = 'fastest') => {
    const log: ContactLog = [];
    new Simulator(scenario, kernels).run(3, 4, log);
    return log.filter((record) => record.type === 0).sort((a, b) => a.number - b.number);
  };

  it('keep every other draw where it was', () => {
    const quiet = logOf(centre());
    const busy = logOf(centre({ busyness: { day: 0.3, interval: { sd: 0.2, correlation: 0.5 } } }));
    const both = Math.min(quiet.length, busy.length);
    expect(both).toBeGreaterThan(100);
    expect(quiet.length).not.toBe(busy.length);
    for (let i = 0; i < both; i++) {
      if (quiet[i]!.outcome === 'answered' && busy[i]!.outcome === 'answered') {
        expect(busy[i]!.handleTime).toBe(quiet[i]!.handleTime);
      }
    }
  });

  it('keep the factor of the day when intervals get one too', () => {
    const mean = (busyness: NonNullable<Type['volume']['busyness']>) =>
      offered(centre({ busyness }), 400).map(([calls]) => ofDay(calls!, 0));
    const day = mean({ day: 0.5 });
    const both = mean({ day: 0.5, interval: { sd: 0.05 } });
    const covariance = zOfCovariance(day, both, 0);
    expect(covariance).toBeGreaterThan(6);
  });

  it('are the same on both kernels', () => {
    const scenario = centre(
      { busyness: { day: 0.3, interval: { sd: 0.4, correlation: 0.5 } } },
      { busyness: { day: 0.1 }, surges: [{ from: 30_000, to: 32_000, factor: 2 }] },
    );
    const queue = logOf(scenario);
    const event = logOf(scenario, 'event');
    expect(new Simulator(scenario).plan.lanes[0]!.kernel).toBe('queue');
    expect(event.length).toBe(queue.length);
    queue.forEach((record, i) => {
      expect(event[i]!.arrival).toBe(record.arrival);
      expect(event[i]!.outcome).toBe(record.outcome);
      expect(Math.abs(event[i]!.wait - record.wait)).toBeLessThan(2 / 16_384);
    });
  });
});
