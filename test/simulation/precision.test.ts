import { describe, expect, it } from 'vitest';
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { compare, simulate } from '../../src/simulation/index.ts';

const settings = (run: object): Scenario =>
  parseScenario({
    version: 1,
    calendar: { intervalLength: 1800, days: [{ opens: 0, closes: 3600 }] },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { perInterval: [40, 60] },
        handleTime: { law: 'exponential', mean: 240 },
        patience: { law: 'exponential', mean: 180 },
      },
    ],
    groups: [{ id: 'team', agents: { perInterval: [7, 9] }, skills: [{ type: 'calls' }] }],
    run,
  });

describe('the precision of a scenario', () => {
  const precise = settings({ replications: 1000, precision: 0.03 });

  it('ends a run at the first fixed number of replications that is precise enough', () => {
    const report = simulate(precise);
    const { replications } = report.provenance;
    expect([50, 100, 200, 400, 800]).toContain(replications);
    expect(report.total.serviceLevel.halfWidth).toBeLessThanOrEqual(0.03);
    const before = simulate(precise, { replications: replications / 2 });
    expect(before.total.serviceLevel.halfWidth).toBeGreaterThan(0.03);
  });

  it('is never reached by more replications than the scenario has', () => {
    const hopeless = settings({ replications: 120, precision: 0.0001 });
    expect(simulate(hopeless).provenance.replications).toBe(120);
  });

  it('does not shorten a run that asks for a number of replications, and gives way to another precision', () => {
    expect(simulate(precise, { replications: 900 }).provenance.replications).toBe(900);
    expect(simulate(precise, { precision: 0.4 }).provenance.replications).toBe(50);
  });

  it('changes no digit: the same days as when as many are asked for', () => {
    const report = simulate(precise);
    const asked = simulate(precise, { replications: report.provenance.replications });
    expect(report.total).toEqual(asked.total);
  });

  it('ends a comparison once the difference is that precise', () => {
    const draft = { ...precise, groups: [{ ...precise.groups[0]!, agents: { perInterval: [8, 9] } }] };
    const { total } = compare(precise, draft);
    expect(total.serviceLevel.difference.halfWidth).toBeLessThanOrEqual(0.03);
  });
});
