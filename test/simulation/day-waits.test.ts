import { describe, expect, it } from 'vitest';
import {
  binMiddle,
  binOf,
  dayColumnCount,
  dayRow,
  neverAnswered,
  promisedPercents,
} from '../../src/measures/index.ts';
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { type ContactLog, type KernelChoice, Simulator, simulate } from '../../src/simulation/index.ts';
import { tallySizeOf } from '../../src/simulation/plan/cells.ts';

/** Three days of calls, the second short of people, the third without a call; three targets, each with a T of its own. */
const centre = parseScenario({
  version: 1,
  calendar: {
    intervalLength: 1800,
    days: [0, 1, 2].map(() => ({ opens: 32_400, closes: 36_000 })),
  },
  types: [
    {
      id: 'calls',
      channel: 'phone',
      volume: { perInterval: [60, 60, 60, 60, 0, 0] },
      handleTime: { law: 'exponential', mean: 240 },
      patience: { law: 'exponential', mean: 400 },
      targets: [
        { measure: 'serviceLevel', share: 0.8, within: 20, scope: 'day', onDays: 0.9 },
        { measure: 'serviceLevel', share: 0.9, within: 120, rule: 'abandonsServed' },
        { measure: 'serviceLevel', share: 0.5, within: 5 },
        { measure: 'abandonmentRate', most: 0.05 },
      ],
    },
  ],
  groups: [{ id: 'team', agents: { perInterval: [12, 12, 6, 6, 5, 5] }, skills: [{ type: 'calls' }] }],
});

/** The same with half the people at a partner, who has a third of the calls in a line of its own. */
const withPartner = parseScenario({
  ...centre,
  groups: [
    { id: 'team', agents: { perInterval: [8, 8, 4, 4, 3, 3] }, skills: [{ type: 'calls' }] },
    {
      id: 'partner',
      agents: { perInterval: [5, 5, 3, 3, 2, 2] },
      skills: [{ type: 'calls' }],
      partner: { share: 0.33 },
    },
  ],
});

function run(kernels: KernelChoice, scenario: Scenario) {
  const simulator = new Simulator(scenario, kernels);
  const log: ContactLog = [];
  const { tallies, histograms } = simulator.run(0, 1, log);
  return { tallies, histograms, log, first: dayRow(tallySizeOf(simulator.plan), 0) };
}

/** A log by days: contacts are numbered as they arrive, on a clock that starts anew with each session. */
function daysOf(log: ContactLog): ContactLog[] {
  const days: ContactLog[] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const record of [...log].sort((a, b) => a.number - b.number)) {
    if (record.arrival < last) days.push([]);
    days.at(-1)!.push(record);
    last = record.arrival;
  }
  return days;
}

describe.each([
  ['the kernel “fastest”', 'fastest', centre],
  ['the kernel “event”', 'event', centre],
  ['the kernel “event”, a partner’s line among them', 'event', withPartner],
] as const)('the waits of single days, by %s', (_, kernels, scenario) => {
  const { tallies, histograms, log, first } = run(kernels, scenario);

  it('say within what waits 50 to 99 % of a day’s contacts were answered', () => {
    [0, 1].forEach((d) => {
      const came = daysOf(log)[d]!;
      const waits = came.filter(({ outcome }) => outcome === 'answered').map(({ wait }) => wait);
      const sorted = waits.sort((a, b) => a - b);
      expect(came.length).toBeGreaterThan(90);
      promisedPercents.forEach((percent, k) => {
        const at = sorted[Math.ceil((percent * came.length) / 100) - 1];
        const bin = at === undefined ? neverAnswered : (at === 0 ? 0 : binOf(at)) + 1;
        expect(tallies[first + d * dayColumnCount + k], `${percent} %`).toBe(bin);
      });
    });
    const day = (d: number) => [
      ...tallies.subarray(first + d * dayColumnCount, first + (d + 1) * dayColumnCount),
    ];
    expect(day(0)[promisedPercents.indexOf(95)]).toBeLessThan(neverAnswered);
    expect(day(1)[promisedPercents.indexOf(50)]).toBeLessThan(neverAnswered);
    expect(day(1)[promisedPercents.indexOf(95)]).toBe(neverAnswered);
    expect(day(2)).toEqual(promisedPercents.map(() => 0));
  });

  it('add up to the histogram of the batch, and leave nothing to the next replication', () => {
    const answered = log.filter(({ outcome }) => outcome === 'answered').length;
    const counted = histograms.subarray(0, binOf(1e9) + 1).reduce((sum, n) => sum + n, 0);
    expect(counted).toBe(answered);
    const simulator = new Simulator(scenario, kernels);
    const { tallies: two } = simulator.run(0, 2);
    const again = new Simulator(scenario, kernels).run(1, 2).tallies;
    expect([...two.subarray(two.length / 2)]).toEqual([...again]);
  });
});

describe.each([
  ['a type', centre],
  ['a type that a partner has a share of', withPartner],
])('the targets of %s', (_, scenario) => {
  const replications = 200;
  const report = simulate(scenario, { replications }).types.calls!;
  const log: ContactLog = [];
  new Simulator(scenario, 'event').run(0, replications, log);
  const [first, second, third, bound] = report.targets;

  it('are each told with a figure of its own T and rule', () => {
    const inTime = (within: number) =>
      log.filter(({ outcome, wait }) => outcome === 'answered' && wait <= within);
    const leftInTime = log.filter(({ outcome, wait }) => outcome === 'abandoned' && wait <= 120);
    expect(first!.mean).toBe(report.serviceLevel.mean);
    expect(second!.mean).toBeCloseTo((inTime(120).length + leftInTime.length) / log.length, 4);
    expect(third!.mean).toBeCloseTo(inTime(5).length / log.length, 4);
    expect(bound!.mean).toBe(report.abandonmentRate.mean);
    expect(second!.halfWidth).toBeGreaterThan(0);
  });

  it('are kept or not by unrounded figures; one “on 90 % of days” by the share of single days', () => {
    const { days, pairs, runs } = report.predictability;
    expect(days!.of).toBe(2 * replications); // nobody comes on the third day
    expect(pairs!.of).toBe(4 * replications);
    expect(runs!.of).toBe(replications);
    expect(first!.days).toEqual(days);
    expect(first!.met).toBe(false);
    expect(second!.met).toBe(second!.mean! >= 0.9);
    expect(third!.met).toBe(third!.mean! >= 0.5);
    expect(bound!.met).toBe(bound!.mean! <= 0.05);
  });

  it('are promised honestly within W95, or within no wait at all', () => {
    expect(report.predictability.wait95).toBeNull(); // on half of the days a quarter gives up
    const { types } = simulate(
      parseScenario({
        ...centre,
        groups: [{ ...centre.groups[0]!, agents: { steps: [{ from: 0, agents: 13 }] } }],
      }),
      { replications },
    );
    const { wait95 } = types.calls!.predictability;
    expect(wait95).toBeGreaterThan(0);
    expect(binMiddle(binOf(wait95!))).toBe(wait95);
  });
});
