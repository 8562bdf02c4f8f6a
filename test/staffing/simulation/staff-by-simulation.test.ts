import { describe, expect, it } from 'vitest';
import type { Scenario, Target } from '../../../src/scenario/index.ts';
import { parseScenario } from '../../../src/scenario/index.ts';
import { compilePlan, shapeOf, simulate, studyHere } from '../../../src/simulation/index.ts';
import { runHere } from '../../../src/simulation/run.ts';
import { type StaffingPlan, type StaffingProgress, staffBySimulation } from '../../../src/staffing/index.ts';
import { Demands } from '../../../src/staffing/simulation/demands.ts';
import { isDemand, levelOf, marginOf, standingOf } from '../../../src/staffing/simulation/standing.ts';
import { Trial } from '../../../src/staffing/simulation/trial.ts';
import { staffingProof } from '../../validation/studies/staffing.ts';

const promise: Target = { measure: 'serviceLevel', share: 0.8, within: 20 };

/** A morning of four half-hours. */
function morning(targets: readonly Target[], perInterval: readonly number[] = [20, 60, 90, 50]): Scenario {
  return parseScenario({
    version: 1,
    calendar: { intervalLength: 1800, days: [{ opens: 8 * 3600, closes: 10 * 3600 }] },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { perInterval },
        handleTime: { law: 'exponential', mean: 240 },
        patience: { law: 'exponential', mean: 180 },
        targets,
      },
    ],
    groups: [{ id: 'team', agents: { perInterval: perInterval.map(() => 1) }, skills: [{ type: 'calls' }] }],
  });
}

/** What the morning comes to with the promise in every half-hour, found once, and what was told on the way. */
const interims: StaffingProgress[] = [];
let known: StaffingPlan | undefined;
function everywhere(): StaffingPlan {
  known ??= studyHere(staffBySimulation(morning([promise])), (found) => interims.push(found));
  return known;
}

describe('staffing by simulation', () => {
  it('holds every interval on fresh days, and breaks with every agent that is taken away', () => {
    const proof = studyHere(
      staffingProof(morning([promise]), { days: 8000, removalDays: [1500], removals: 4 }),
    );
    expect(proof.plan.holds).toBe(true);
    expect(proof.failing).toEqual([]);
    expect(proof.kept).toBe(0);
    expect(proof.broken).toBeGreaterThanOrEqual(3);
    expect(proof.plan.targets[0]!.binds).toBe(4);
  });

  it('takes fewer people where the level is promised over the day, but keeps the floor in every interval', () => {
    const overDay = studyHere(
      staffBySimulation(morning([{ ...promise, scope: 'day', floor: 0.7 } as Target])),
    );
    expect(overDay.holds).toBe(true);
    expect(overDay.agentHours).toBeLessThan(everywhere().agentHours);
    const report = simulate({ ...overDay.scenario, seed: 'other days' }, { replications: 4000 }).types.calls!;
    expect(report.serviceLevel.mean).toBeGreaterThan(0.797);
    for (const { serviceLevel } of report.intervals) expect(serviceLevel.mean).toBeGreaterThan(0.69);
  });

  it('has a plan that holds early, and only cheaper or surer ones after it', () => {
    const plan = everywhere();
    expect(interims[0]).toMatchObject({ stage: 'first', holds: true });
    expect(interims[0]!.simulated).toBeLessThan(1000);
    expect(interims.at(-1)!.stage).toBe('proof');
    expect(plan.agentHours).toBeLessThanOrEqual(interims[0]!.agentHours + 0.5);
  });

  it('says what is out of reach and what plenty of people would come to', () => {
    const given = morning([{ measure: 'serviceLevel', share: 0.95, within: 20 }]);
    const scenario = parseScenario({ ...given, types: given.types.map((type) => ({ ...type, lines: 5 })) });
    const { unreachable, holds } = studyHere(staffBySimulation(scenario));
    expect(holds).toBe(false);
    expect(unreachable).toMatchObject([{ type: 'calls', over: 'interval', bound: 0.95 }]);
    expect(unreachable[0]!.best).toBeLessThan(0.95);
  });

  it('keeps people on the line in a warm-up, which is not judged', () => {
    const given = morning([promise], [60, 60, 60, 60]);
    const types = given.types.map(({ patience: _, ...type }) => type);
    const plan = studyHere(staffBySimulation(parseScenario({ ...given, types, run: { warmUp: 3600 } })));
    // 8 erlangs: Erlang C asks for 10 or 11 agents for 80 % in 20 s
    expect(plan.holds).toBe(true);
    for (const agents of plan.groups[0]!.agents) expect(agents).toBeGreaterThanOrEqual(9);
    for (const agents of plan.groups[0]!.agents) expect(agents).toBeLessThanOrEqual(12);
  });

  it('plans nobody where nobody comes', () => {
    const plan = studyHere(staffBySimulation(morning([promise], [0, 0, 0, 0])));
    expect(plan.agentHours).toBe(0);
    expect(plan.holds).toBe(true);
    // nothing is searched for: the volumes and the pilot, no more
    expect(plan.simulated).toBe(0);
    expect(plan.proof!.replications).toBe(40);
  });
});

describe('demands', () => {
  it.each<[string, Target]>([
    ['every interval', promise],
    ['the day', { ...promise, scope: 'day' } as Target],
    ['the run', { ...promise, scope: 'month' } as Target],
    ['nine in ten days', { ...promise, scope: 'day', onDays: 0.9 } as Target],
    ['the share that gives up', { measure: 'abandonmentRate', most: 0.05 }],
    ['the speed of answer', { measure: 'averageSpeedOfAnswer', most: 15 }],
    ['occupancy', { measure: 'occupancy', most: 0.9 }],
  ])('say of %s what the report says', (_, target) => {
    const given = morning([target]);
    const groups = given.groups.map((group) => ({ ...group, agents: { perInterval: [4, 10, 14, 9] } }));
    const scenario = { ...given, groups };
    const report = simulate(scenario, { replications: 300 }).types.calls!;
    const demands = new Demands(shapeOf(scenario, compilePlan(scenario)));
    const standing = standingOf(new Int32Array(0), runHere(new Trial(demands, scenario, [], 300)).base);
    const levels = demands.all.map((demand, d) => ({
      ...demand,
      level: levelOf(demand, marginOf(standing, d)!),
    }));
    const told = report.targets[0]!;
    const isEvery = target.measure === 'serviceLevel' && !target.onDays && target.scope === undefined;
    if (isEvery) {
      for (const { level, index } of levels) {
        expect(level).toBeCloseTo(report.intervals[index]!.serviceLevel.mean!, 12);
      }
    } else {
      const figure = told.days === null ? told.mean! : told.days.share;
      expect(levels.find(({ over }) => over !== 'interval')!.level).toBeCloseTo(figure, 12);
    }
    const meets = levels.every((_, d) => !isDemand(standing, d) || marginOf(standing, d)! >= 0);
    expect(meets).toBe(told.met);
  });
});
