/**
 * Cases against what theory says of them exactly. With ample people nobody waits in a line, so a stage takes its
 * handle time, and the mean time of a case is the sum over its stages of visits × time. The visits are the first
 * row of the fundamental matrix (I − P)⁻¹ (Kemeny & Snell, Finite Markov Chains, 1960, 3.2).
 *
 * Questions come as a Poisson process of a known rate while a case is open: their number less rate × open time is
 * a martingale, whose variance is rate × open time.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column, columnCount, placesOf, student95 } from '../../src/measures/index.ts';
import { type CaseKind, type CaseStage, parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { Simulator, simulate } from '../../src/simulation/index.ts';
import { caseCentre, caseCounts } from './case-centre.ts';

const hour = 3600;
const day = 24 * hour;
const zBound = 3.5;
const openDay = [0, day] as const;
/** Four days without a night; calls come in the first three hours. */
const fourDays = { days: [openDay, openDay, openDay, openDay], calls: { perHour: [60, 60, 60] } };

describe('a network of stages with ample people', () => {
  const loops: Partial<CaseKind> = {
    mostPasses: 60,
    stages: [
      { id: 'work', type: 'office', next: [{ stage: 'partner', share: 0.6 }] },
      {
        id: 'partner',
        wait: { law: 'lognormal', mean: 3 * hour, sd: 2 * hour },
        next: [
          { stage: 'work', share: 0.5 },
          { stage: 'reply', share: 0.5 },
        ],
      },
      { id: 'reply', type: 'desk', next: [{ stage: 'work', share: 0.2 }] },
    ],
  };
  const more = {
    office: { handleTime: { law: 'exponential', mean: 900 } },
    desk: { handleTime: { law: 'gamma', mean: 300, sd: 200 } },
  } as const;
  // v = e₁ (I − P)⁻¹: v₁ = 1 + v₂/2 + v₃/5, v₂ = 3 v₁/5, v₃ = v₂/2
  const visits = [1 / 0.64, 0.6 / 0.64, 0.3 / 0.64];
  const exact = visits[0]! * 900 + visits[1]! * 3 * hour + visits[2]! * 300;
  const scenario = caseCentre(loops, { ...fourDays, more });

  it('takes visits × time, stage by stage', () => {
    const replications = 100;
    const { caseTime } = simulate(scenario, { replications }).total;
    const standardError = caseTime.halfWidth! / student95(replications - 1);
    expect(standardError / exact).toBeLessThan(0.01);
    expect(Math.abs(caseTime.mean! - exact) / standardError).toBeLessThan(zBound);
  });

  it('passes each stage as often as the fundamental matrix says', () => {
    const { of, stages } = caseCounts(scenario, 100);
    const cases = of('casesOpened');
    expect(of('casesOpen')).toBe(0);
    stages('passes').forEach((passes, s) => {
      // visits of one stage are few and spread about geometrically: their variance is below 2 v + v²
      const v = visits[s]!;
      const z = (passes / cases - v) / Math.sqrt((2 * v + v * v) / cases);
      expect(Math.abs(z)).toBeLessThan(zBound);
    });
  });
});

describe('customers with an open case', () => {
  const stages: readonly CaseStage[] = [{ id: 'partner', wait: { law: 'deterministic', mean: 2 * day } }];
  const status = { type: 'questions', perDay: 2, lateFactor: 3 };
  const target = { share: 1, within: day };
  const perCase = (kind: Partial<CaseKind>) => {
    const { of } = caseCounts(caseCentre({ stages, status, target, ...kind }, fourDays), 20);
    expect(of('casesClosed')).toBe(of('casesOpened'));
    return { asked: of('statusContacts'), cases: of('casesClosed') };
  };
  /** Standard deviations between what was asked and what was expected of so many cases. */
  const z = ({ asked, cases }: ReturnType<typeof perCase>, expected: number) =>
    Math.abs(asked - expected * cases) / Math.sqrt(expected * cases);

  it('ask at a rate, and more once the promised date has passed', () => {
    expect(z(perCase({}), 2 + 6)).toBeLessThan(zBound);
  });

  it('ask rate × open time, however long that is', () => {
    const random: readonly CaseStage[] = [
      { id: 'partner', wait: { law: 'gamma', mean: day / 2, sd: day / 2 } },
    ];
    const scenario = caseCentre({ stages: random, status: { ...status, lateFactor: 1 }, target }, fourDays);
    const { of } = caseCounts(scenario, 20);
    expect(of('casesOpen') / of('casesOpened')).toBeLessThan(0.002);
    const expected = (2 / day) * of('caseTime');
    expect(Math.abs(of('statusContacts') - expected) / Math.sqrt(expected)).toBeLessThan(zBound);
  });

  it('ask less once they were told', () => {
    // 1 until the notice at noon, ½ until the date, 3 after it
    expect(z(perCase({ notice: { at: 0.5, reduces: 0.5 } }), 1 + 0.5 + 3)).toBeLessThan(zBound);
  });

  it('reckon with the date that the notice names', () => {
    // 1 until the notice, 1 in the 24 h until the new date, 3 a day in the 12 h that are left
    const notice = { at: 0.5, reduces: 0.5, moves: day / 2 };
    expect(z(perCase({ notice }), 1 + 1 + 1.5)).toBeLessThan(zBound);
  });

  it('reckon no time in which the clock stands still', () => {
    const stopped: readonly CaseStage[] = [
      { id: 'customer', wait: { law: 'deterministic', mean: 2 * day }, clock: 'stops' },
    ];
    expect(z(perCase({ stages: stopped }), 4)).toBeLessThan(zBound);
  });
});

/** One to three days of calls that open cases of any graph, on calls and mails, with few people. */
const anyCentre: fc.Arbitrary<Scenario> = fc
  .record({
    seed: fc.string({ minLength: 1, maxLength: 6 }),
    days: fc.integer({ min: 1, max: 3 }),
    calls: fc.integer({ min: 1, max: 40 }),
    agents: fc.integer({ min: 1, max: 5 }),
    within: fc.integer({ min: 60, max: 100_000 }),
    business: fc.boolean(),
    flush: fc.boolean(),
    mostPasses: fc.integer({ min: 1, max: 30 }),
    stages: fc.array(
      fc.record({
        type: fc.constantFrom('office', 'desk', undefined),
        wait: fc.integer({ min: 0, max: 40_000 }),
        stops: fc.boolean(),
        budget: fc.option(fc.integer({ min: 1, max: 5000 }), { nil: undefined }),
        back: fc.integer({ min: 0, max: 29 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    notice: fc.option(fc.constantFrom('desk', 'none'), { nil: undefined }),
    perDay: fc.integer({ min: 0, max: 50 }),
  })
  .map((spec) => {
    const stages = spec.stages.map(({ type, wait, stops, budget, back }, s): CaseStage => {
      const next = [
        { stage: `s${back % (s + 1)}`, share: 0.3 },
        ...(s + 1 < spec.stages.length ? [{ stage: `s${s + 1}`, share: 0.5 }] : []),
      ];
      const base = { id: `s${s}`, next, ...(budget !== undefined && { within: budget }) };
      if (type) return { ...base, type };
      return { ...base, wait: { law: 'deterministic', mean: wait }, clock: stops ? 'stops' : 'runs' };
    });
    const scenario = caseCentre(
      {
        stages,
        mostPasses: Math.min(spec.mostPasses, 20 * stages.length),
        target: { share: 0.9, within: spec.within, clock: spec.business ? 'business' : 'calendar' },
        status: { type: 'questions', perDay: spec.perDay, lateFactor: 2 },
        ...(spec.notice && {
          notice: { at: 0.5, reduces: 0.5, moves: 3600, ...(spec.notice === 'desk' && { type: 'desk' }) },
        }),
      },
      {
        days: Array.from({ length: spec.days }, () => [0, 3 * hour] as const),
        calls: { perHour: Array.from({ length: 3 * spec.days }, () => spec.calls) },
        agents: { office: spec.agents, desk: spec.agents, questions: 2 },
        more: { desk: { lines: 3, closing: spec.flush ? 'flush' : 'serve', balking: 0.1 } },
      },
    );
    return { ...scenario, seed: spec.seed };
  });

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('whatever the graph', () => {
  it('a case opened is closed or open, in time or late; a late one broke its term in one stage', () => {
    fc.assert(
      fc.property(anyCentre, (scenario) => {
        const { of, stages, tallies } = caseCounts(scenario);
        expect(of('casesClosed') + of('casesOpen')).toBe(of('casesOpened'));
        expect(of('casesWithin') + of('casesLate')).toBe(of('casesClosed'));
        expect(sum(stages('broken'))).toBe(of('casesLate'));
        expect(sum(stages('passes'))).toBe(of('stagePasses'));
        expect(of('stagePasses')).toBeLessThanOrEqual(of('casesOpened') * scenario.cases![0]!.mostPasses!);
        expect(of('caseClockTime')).toBeLessThanOrEqual(of('caseTime') + 1e-6 * of('casesClosed'));
        expect(tallies.every((value) => value >= 0)).toBe(true);
        const intervals = 3 * scenario.calendar.days.length;
        const all = (name: keyof typeof column) => {
          let total = 0;
          for (let place = 0; place < 4 * placesOf(intervals); place++) {
            total += tallies[place * columnCount + column[name]]!;
          }
          return total;
        };
        const ends = ['answered', 'abandoned', 'blocked', 'flushed', 'openWaiting'] as const;
        expect(sum(ends.map(all))).toBe(all('offered'));
      }),
      { numRuns: 150, seed: 20_261_122 },
    );
  });

  it('a scenario and its JSON round trip count the same', () => {
    fc.assert(
      fc.property(anyCentre, (scenario) => {
        const again = parseScenario(JSON.parse(JSON.stringify(scenario)));
        expect(caseCounts(again, 2).tallies).toEqual(caseCounts(scenario, 2).tallies);
      }),
      { numRuns: 20, seed: 20_261_122 },
    );
  });

  it('a replication is the same alone as in a row, whatever was open before it', () => {
    fc.assert(
      fc.property(anyCentre, (scenario) => {
        const simulator = new Simulator(scenario);
        const row = simulator.run(0, 3).tallies;
        const length = row.length / 3;
        expect(new Simulator(scenario).run(2, 3).tallies).toEqual(row.slice(2 * length));
      }),
      { numRuns: 20, seed: 20_261_122 },
    );
  });
});
