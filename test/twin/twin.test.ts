/**
 * Whether the twin's known figures are its true ones, and whether what is sharpened by them is right and as sure as it
 * says. Seeds are fixed; bounds are of standard errors, 4.5 where several are looked at.
 */
import { describe, expect, it } from 'vitest';
import { student95 } from '../../src/measures/index.ts';
import { hotlineMonday, parseScenario, presets, type Scenario, workOf } from '../../src/scenario/index.ts';
import { simulate, studyHere } from '../../src/simulation/index.ts';
import { sharpenedStudy, twinOf } from '../../src/twin/index.ts';
import { usualHandleTime } from '../../src/twin/usual-handle-time.ts';
import { tries } from '../setup/at-length.ts';

const line = (changes: object = {}, type: object = {}): Scenario =>
  parseScenario({
    version: 1,
    seed: 'twin',
    calendar: { intervalLength: 1800, days: [{ opens: 28_800, closes: 36_000 }] },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { basis: 'fresh', perInterval: [60, 110, 90, 40] },
        handleTime: { law: 'lognormal', mean: 240, sd: 240 },
        patience: { law: 'exponential', mean: 180 },
        targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
        ...type,
      },
    ],
    groups: [{ id: 'team', agents: { perInterval: [9, 16, 13, 7] }, skills: [{ type: 'calls' }] }],
    ...changes,
  });

describe('the twin of a scenario', () => {
  it('comes, simulated, to the figures that are known of it', () => {
    const { scenario, expected } = twinOf(line())!;
    const { total } = simulate(scenario, { replications: 4000 });
    const { offered, answeredWithin, abandoned, waited } = expected.calls!;
    const known = {
      offered,
      serviceLevel: answeredWithin / offered,
      abandonmentRate: abandoned / offered,
      averageWait: waited / offered,
    };
    for (const [key, value] of Object.entries(known)) {
      const { mean, halfWidth } = total[key as keyof typeof known];
      const z = (mean! - value) / (halfWidth! / student95(3999));
      expect(Math.abs(z), `${key}: ${mean} for ${value}`).toBeLessThan(4.5);
    }
  });

  it('has the same customers: as many on every day, as patient, the fewer served the fewer', () => {
    const exponential = line({}, { handleTime: { law: 'exponential', mean: 240 } });
    const own = simulate(exponential, { replications: 20 });
    const twin = simulate(twinOf(exponential)!.scenario, { replications: 20 });
    expect(twin.types.calls!.serviceLevel).toEqual(own.types.calls!.serviceLevel);
    expect(twin.types.calls!.averageWait).toEqual(own.types.calls!.averageWait);
  });

  it('takes apart people that types share, and leaves mail and chats out', () => {
    const { scenario: retailer } = presets.find(({ id }) => id === 'omnichannelRetailer')!;
    const { scenario, expected } = twinOf(retailer)!;
    const live = retailer.types.filter(({ channel }) => channel === 'phone' || channel === 'inPerson');
    expect(scenario.types.map(({ id }) => id)).toEqual(live.map(({ id }) => id));
    expect(Object.keys(expected)).toEqual(live.map(({ id }) => id));
    for (const { skills } of scenario.groups) expect(skills).toHaveLength(1);
  });

  it('is had by shifts, steps and customers of endless patience as well', () => {
    const shifts = { shifts: [{ from: 28_800, to: 36_000, people: 20 }] };
    const steps = {
      steps: [
        { from: 28_800, agents: 20 },
        { from: 32_400, agents: 19 },
      ],
    };
    for (const agents of [shifts, steps]) {
      const scenario = line({ groups: [{ id: 'team', agents, skills: [{ type: 'calls' }] }] });
      const { patience: _, ...type } = scenario.types[0]!;
      const twin = twinOf({ ...scenario, types: [type] })!;
      expect(twin.expected.calls!.offered).toBeCloseTo(300, 9);
      expect(twin.expected.calls!.answeredWithin).toBeGreaterThan(200);
    }
  });

  it('is not had by mail, by recorded counts, with a warm-up or without customers', () => {
    expect(twinOf(line({}, { volume: { basis: 'fresh', perInterval: [0, 0, 0, 0] } }))).toBeNull();
    expect(twinOf(line({}, { volume: { count: 'recorded', perInterval: [6, 1, 9, 4] } }))).toBeNull();
    expect(twinOf(line({ run: { warmUp: 600 } }))).toBeNull();
  });
});

describe('the usual handle time of a type', () => {
  it('is what its answered contacts take on average, in every shipped scenario where it is known', () => {
    let known = 0;
    for (const { id: preset, scenario } of presets) {
      const replications = 60;
      const report = simulate(scenario, { replications });
      for (const type of scenario.types) {
        const usual = usualHandleTime(scenario, type);
        if (usual === null || workOf(type.channel) !== 'live') continue;
        known += 1;
        const { mean, halfWidth } = report.types[type.id]!.averageHandleTime;
        const z = (mean! - usual) / (halfWidth! / student95(replications - 1));
        expect(Math.abs(z), `${preset} ${type.id}: ${mean} for ${usual}`).toBeLessThan(4.5);
      }
    }
    expect(known).toBeGreaterThan(8);
  });
});

describe('a simulation sharpened by its twin', () => {
  it('has an interval a third as wide on a line with lognormal handling, about the same mean', () => {
    const { report, sharpened } = studyHere(sharpenedStudy(hotlineMonday, { replications: 200 }));
    const { mean, halfWidth, plainHalfWidth } = sharpened!.total.serviceLevel;
    expect(plainHalfWidth).toBeCloseTo(report.total.serviceLevel.halfWidth!, 12);
    expect(halfWidth! * 3).toBeLessThan(plainHalfWidth!);
    expect(Math.abs(mean! - report.total.serviceLevel.mean!)).toBeLessThan(1.5 * plainHalfWidth!);
  });

  it('is exact where the scenario is its own twin', () => {
    const own = line({}, { handleTime: { law: 'exponential', mean: 240 } });
    const { offered, answeredWithin } = twinOf(own)!.expected.calls!;
    const { mean, halfWidth } = studyHere(sharpenedStudy(own, { replications: 100 })).sharpened!.total
      .serviceLevel;
    expect(halfWidth).toBeLessThan(2e-4); // the ratio by its influences: what is left is of second order
    expect(Math.abs(mean! - answeredWithin / offered)).toBeLessThan(2e-3);
  });

  it('takes what the days of all types had in common off their total, as off each of them', () => {
    const [calls] = line().types;
    const [team] = line().groups;
    const two = line({
      types: ['one', 'other'].map((id) => ({ ...calls, id })),
      groups: ['one', 'other'].map((id) => ({ ...team, id, skills: [{ type: id }] })),
    });
    const { total, types } = studyHere(sharpenedStudy(two, { replications: 200 })).sharpened!;
    const ratio = ({ serviceLevel }: typeof total) => serviceLevel.halfWidth! / serviceLevel.plainHalfWidth!;
    expect(ratio(types.one!)).toBeLessThan(0.5);
    expect(ratio(types.other!)).toBeLessThan(0.5);
    // controlled by one of two independent lines alone it would be √½ and more
    expect(ratio(total)).toBeLessThan(0.5);
  });

  it('does without the work of people who are faster than others', () => {
    const faster = line({
      groups: [
        {
          id: 'team',
          agents: { perInterval: [9, 16, 13, 7] },
          skills: [{ type: 'calls', speed: 1.25 }],
        },
      ],
    });
    expect(usualHandleTime(faster, faster.types[0]!)).toBeNull();
    const { halfWidth, plainHalfWidth, mean } = studyHere(sharpenedStudy(faster, { replications: 200 }))
      .sharpened!.total.serviceLevel;
    expect(halfWidth!).toBeLessThan(plainHalfWidth!);
    const many = simulate(faster, { replications: 2000 }).total.serviceLevel;
    expect(Math.abs(mean! - many.mean!)).toBeLessThan(3 * halfWidth! + many.halfWidth!);
  });

  it('leaves the report as it is without, digit for digit', () => {
    const scenario = line();
    const { report } = studyHere(sharpenedStudy(scenario, { replications: 60 }));
    expect(report).toEqual(simulate(scenario, { replications: 60 }));
  });

  it('covers the truth in about 95 of 100 repeats', () => {
    const repeats = tries(150, 1000);
    const days = 60;
    const truth = studyHere(sharpenedStudy(line({ seed: 'truth' }), { replications: 12_000 })).sharpened!;
    const { mean: level, halfWidth: about } = truth.total.serviceLevel;
    let covered = 0;
    for (let r = 0; r < repeats; r++) {
      const repeat = studyHere(sharpenedStudy(line({ seed: `repeat ${r}` }), { replications: days }));
      const { mean, halfWidth } = repeat.sharpened!.total.serviceLevel;
      // the truth is itself an estimate: its error widens the interval
      if (Math.abs(mean! - level!) <= Math.hypot(halfWidth!, about!)) covered += 1;
    }
    const error = Math.sqrt(0.95 * 0.05 * repeats);
    expect(covered).toBeGreaterThan(0.95 * repeats - 3.5 * error);
    expect(covered).toBeLessThanOrEqual(Math.min(repeats, 0.95 * repeats + 3.5 * error));
  });

  it('ends at the precision asked for, of the sharpened interval', () => {
    const scenario = line();
    const limits = { replications: 3200, precision: 0.008 };
    const { report, sharpened } = studyHere(sharpenedStudy(scenario, limits));
    expect(sharpened!.total.serviceLevel.halfWidth).toBeLessThanOrEqual(0.008);
    expect(report.provenance.replications).toBeLessThan(simulate(scenario, limits).provenance.replications);
  });

  it('says that there is nothing to sharpen where no type has a twin', () => {
    const scenario = line({ run: { warmUp: 600 } });
    const { report, sharpened } = studyHere(sharpenedStudy(scenario, { replications: 30 }));
    expect(sharpened).toBeNull();
    expect(report).toEqual(simulate(scenario, { replications: 30 }));
  });
});
