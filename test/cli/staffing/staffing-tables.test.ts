import { beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../../src/cli/command.ts';
import { planText } from '../../../src/cli/staffing/staffing-tables.ts';
import { figuresOf } from '../../../src/cli/tables/figures.ts';
import { parseScenario } from '../../../src/scenario/index.ts';
import { studyHere } from '../../../src/simulation/index.ts';
import { type StaffingPlan, staffBySimulation } from '../../../src/staffing/index.ts';
import { type Language, wordsOf } from '../../../src/words/index.ts';

/** Half an hour of calls. */
const halfHour = (calls: number) =>
  parseScenario({
    version: 1,
    calendar: { intervalLength: 1800, days: [{ opens: 8 * 3600, closes: 8.5 * 3600 }] },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { perInterval: [calls] },
        handleTime: { law: 'exponential', mean: 240 },
        patience: { law: 'exponential', mean: 180 },
        targets: [
          { measure: 'serviceLevel', share: 0.8, within: 20 },
          { measure: 'abandonmentRate', most: 0.1 },
        ],
      },
    ],
    groups: [{ id: 'team', agents: { perInterval: [1] }, skills: [{ type: 'calls' }] }],
  });

function told(plan: StaffingPlan, language: Language): string {
  const { cli, measures } = wordsOf(language);
  const context = { words: cli, measures, figures: figuresOf(language) } as Context;
  return planText(plan, { name: 'Half an hour', took: 1, explain: false }, context);
}

describe('a plan in words', () => {
  let plan: StaffingPlan;
  beforeAll(() => {
    plan = studyHere(staffBySimulation(halfHour(20)));
  });

  it('says how it was proven where every target held', () => {
    expect(plan.holds).toBe(true);
    const text = told(plan, 'en');
    expect(text).toContain('Proven on');
    expect(text).not.toContain('missed');
  });

  it('names the targets that fresh days missed, and what may be asked instead', () => {
    const [level, gaveUp] = plan.targets as [
      StaffingPlan['targets'][number],
      StaffingPlan['targets'][number],
    ];
    const missed: StaffingPlan = {
      ...plan,
      holds: false,
      targets: [
        { ...level, level: 0.798, low: 0.794, high: 0.802, holds: false },
        { ...gaveUp, level: 0.101, low: 0.099, high: 0.103, holds: false },
      ],
    };
    const english = told(missed, 'en');
    expect(english).toMatch(
      /missed: calls: 80.0 % within 20 s, .*, 79.8 % at its tightest \(08:00\); calls: .*10.1 %/,
    );
    expect(english).toContain('if less is asked: calls with 79.4 %, calls with 10.3 %.');
    const polish = told(missed, 'pl');
    expect(polish).toContain('najciaśniej 79,8 % (08:00)');
    expect(polish).toContain('calls przy 79,4 %');
    // a target that held is not named
    const [only] = missed.targets;
    expect(told({ ...missed, targets: [only!, gaveUp] }, 'en')).not.toContain('calls with 10.3 %');
  });

  it('says that nobody is needed where nobody comes', () => {
    const nobody = studyHere(staffBySimulation(halfHour(0)));
    expect(told(nobody, 'en')).toContain('Nobody comes');
    expect(told(nobody, 'pl')).toContain('Nikt się nie zgłasza');
  });
});
