/**
 * Random scenarios of single lines, for comparing the kernels: any law, patience or none, fractional staff
 * that rises and falls (to zero too), is scheduled or absent, several days, recorded counts or expected ones on
 * busy days, balking, warm-up.
 */
import fc from 'fast-check';
import type { Distribution, Scenario } from '../../src/scenario/index.ts';

const mean = fc.integer({ min: 20, max: 600 });

const law: fc.Arbitrary<Distribution> = fc.oneof(
  mean.map((m): Distribution => ({ law: 'exponential', mean: m })),
  fc
    .tuple(mean, fc.integer({ min: 2, max: 20 }))
    .map(([m, c]): Distribution => ({ law: 'lognormal', mean: m, sd: (m * c) / 10 })),
  fc
    .tuple(mean, fc.integer({ min: 4, max: 20 }))
    .map(([m, c]): Distribution => ({ law: 'gamma', mean: m, sd: (m * c) / 10 })),
  fc
    .tuple(mean, fc.integer({ min: 1, max: 6 }))
    .map(([m, k]): Distribution => ({ law: 'erlang', mean: m, phases: k })),
  fc
    .tuple(mean, fc.integer({ min: 6, max: 30 }))
    .map(([m, k]): Distribution => ({ law: 'weibull', mean: m, shape: k / 10 })),
  mean.map((m): Distribution => ({ law: 'hyperexponential', shares: [0.4, 0.6], means: [m / 4, m] })),
  mean.map((m): Distribution => ({ law: 'uniform', min: m / 2, max: m * 2 })),
);

export interface RandomLine {
  readonly scenario: Scenario;
  readonly replication: number;
}

/** One type with one group, run by the queue kernel. */
export const randomLine: fc.Arbitrary<RandomLine> = fc
  .record({
    days: fc.integer({ min: 1, max: 3 }),
    perDay: fc.integer({ min: 1, max: 8 }),
    intervalLength: fc.constantFrom(900, 1800, 3600),
    connected: fc.boolean(),
    handling: law,
    patience: fc.option(law, { nil: undefined }),
    balking: fc.option(fc.constantFrom(0.05, 0.3, 1), { nil: undefined }),
    count: fc.constantFrom('expected' as const, 'recorded' as const),
    seed: fc.string({ minLength: 1, maxLength: 8 }),
    replication: fc.nat(1000),
    warmUp: fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined }),
    absence: fc.constantFrom(0, 0, 0.1, 0.5),
    scheduled: fc.boolean(),
    busyness: fc.option(
      fc.record({
        day: fc.constantFrom(0, 0.1, 0.3),
        interval: fc.record({ sd: fc.constantFrom(0, 0.3), correlation: fc.constantFrom(0, 0.6) }),
      }),
      { nil: undefined },
    ),
    shape: fc.infiniteStream(fc.tuple(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 140 }))),
  })
  .map((spec): RandomLine => {
    const intervalLength = spec.connected ? 3600 : spec.intervalLength;
    // days that touch: the whole day is open, so every midnight runs on
    const opens = spec.connected ? 0 : 28_800;
    const closes = spec.connected ? 86_400 : opens + spec.perDay * intervalLength;
    const days = Array.from({ length: spec.days }, () => ({ opens, closes }));
    const intervals = ((closes - opens) / intervalLength) * spec.days;
    const volumes: number[] = [];
    const agents: number[] = [];
    for (let i = 0; i < intervals; i++) {
      const [volume, staffing] = spec.shape.next().value as [number, number];
      volumes.push(volume / 10);
      agents.push(staffing / 10);
    }
    return {
      replication: spec.replication,
      scenario: {
        version: 1,
        seed: spec.seed,
        calendar: { intervalLength, days },
        types: [
          {
            id: 'calls',
            channel: 'phone',
            volume: {
              count: spec.count,
              perInterval: volumes,
              // busy days without patience may be more than ticks can hold, and go to the event kernel
              ...(spec.count === 'expected' && spec.patience && spec.busyness
                ? { busyness: spec.busyness }
                : {}),
            },
            handleTime: spec.handling,
            ...(spec.patience ? { patience: spec.patience } : {}),
            ...(spec.balking ? { balking: spec.balking } : {}),
            targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
          },
        ],
        groups: [
          {
            id: 'team',
            agents: { perInterval: agents },
            skills: [{ type: 'calls' }],
            shrinkage: 0.3,
            scheduled: spec.scheduled,
            absence: spec.absence,
          },
        ],
        ...(spec.warmUp ? { run: { warmUp: spec.warmUp } } : {}),
      },
    };
  });
