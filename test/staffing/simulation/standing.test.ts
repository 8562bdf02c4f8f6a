import { describe, expect, it } from 'vitest';
import { parseScenario, type Scenario } from '../../../src/scenario/index.ts';
import { compilePlan, shapeOf, studyHere } from '../../../src/simulation/index.ts';
import { runHere } from '../../../src/simulation/run.ts';
import { staffBySimulation } from '../../../src/staffing/index.ts';
import { Demands } from '../../../src/staffing/simulation/demands.ts';
import { linesOf } from '../../../src/staffing/simulation/lines.ts';
import {
  careful,
  holds,
  lacking,
  marginOf,
  needed,
  rough,
  type Standing,
  slackOf,
  standingOf,
} from '../../../src/staffing/simulation/standing.ts';
import { Trial } from '../../../src/staffing/simulation/trial.ts';

/** An hour of calls of which a share is to be answered within 20 s. */
function hour(share: number, agents: number, volume = 120): Scenario {
  return parseScenario({
    version: 1,
    calendar: { intervalLength: 3600, days: [{ opens: 8 * 3600, closes: 9 * 3600 }] },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { perInterval: [volume] },
        handleTime: { law: 'exponential', mean: 240 },
        patience: { law: 'exponential', mean: 180 },
        targets: [{ measure: 'serviceLevel', share, within: 20 }],
      },
    ],
    groups: [{ id: 'team', agents: { perInterval: [agents] }, skills: [{ type: 'calls' }] }],
  });
}

function standingFor(scenario: Scenario, replications: number): Standing {
  const demands = new Demands(shapeOf(scenario, compilePlan(scenario)));
  return standingOf(new Int32Array(0), runHere(new Trial(demands, scenario, [], replications)).base);
}

/** A standing of one demand, known for certain, whose level misses or exceeds its target by so much. */
function exactly(standing: Standing, margin: number): Standing {
  const mean = standing.by.map((by) => margin * by);
  return { ...standing, mean, error2: standing.by.map(() => 0) };
}

describe('a standing', () => {
  it('lets a lower bound lie 0.3 point below a target of 80 %, but a quarter of what 99.5 % lets be missed', () => {
    const usual = standingFor(hour(0.8, 11), 500);
    expect(holds(exactly(usual, -0.0029), 0)).toBe(true);
    expect(holds(exactly(usual, -0.0031), 0)).toBe(false);
    const strict = standingFor(hour(0.995, 17), 500);
    expect(holds(exactly(strict, -0.0012), 0)).toBe(true);
    expect(holds(exactly(strict, -0.0013), 0)).toBe(false);
  });

  it('never takes a level below its target for enough', () => {
    for (const share of [0.5, 0.8, 0.95, 0.995]) {
      for (const volume of [5, 120, 5000]) {
        const standing = standingFor(hour(share, Math.ceil(volume / 12) + 3, volume), 200);
        for (const care of [rough, careful]) expect(needed(standing, 0, care)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('asks for more in hand the fewer contacts come and the less is known', () => {
    const marginNeeded = (volume: number, replications: number) => {
      const standing = standingFor(hour(0.8, Math.ceil(volume / 12) + 2, volume), replications);
      return needed(standing, 0, careful) / standing.by[0]!;
    };
    expect(marginNeeded(12, 2000)).toBeGreaterThan(marginNeeded(120, 2000));
    expect(marginNeeded(120, 200)).toBeGreaterThan(marginNeeded(120, 2000));
  });

  it('believes another type of the same line where contacts are too rare to tell', () => {
    const given = hour(0.8, 11);
    const [calls] = given.types;
    const scenario: Scenario = {
      ...given,
      types: [calls!, { ...calls!, id: 'rare', volume: { perInterval: [0.1] } }],
      groups: [{ ...given.groups[0]!, skills: [{ type: 'calls' }, { type: 'rare' }] }],
    };
    const lines = linesOf(scenario);
    expect(lines).toEqual([0, 0]);
    const shape = shapeOf(scenario, compilePlan(scenario));
    const marginBelieved = (demands: Demands) => {
      const trial = new Trial(demands, scenario, [], 100);
      const standing = standingOf(new Int32Array(0), runHere(trial).base);
      return [0, 1].map((d) => (slackOf(standing, d) + needed(standing, d)) / standing.by[d]!);
    };
    const [ofCalls, ofRare] = marginBelieved(new Demands(shape, lines));
    expect(Math.abs(ofRare! - ofCalls!)).toBeLessThan(0.01);
    const [alone, rareAlone] = marginBelieved(new Demands(shape));
    expect(alone).toBe(ofCalls);
    // ten calls or so: their level may be anything
    expect(Math.abs(rareAlone! - alone!)).toBeGreaterThan(0.01);
  });

  it('staffs a target of 99.5 % so that it is reached on fresh days, with nobody to spare', () => {
    const { groups, holds: isHeld } = studyHere(staffBySimulation(hour(0.995, 1)));
    const [agents] = groups[0]!.agents;
    expect(isHeld).toBe(true);
    const fresh = (people: number) => standingFor({ ...hour(0.995, people), seed: 'other days' }, 10_000);
    expect(marginOf(fresh(agents!), 0)).toBeGreaterThan(0);
    expect(lacking(fresh(agents! - 1))).toEqual([0]);
  });
});
