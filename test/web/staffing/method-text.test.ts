import { describe, expect, it } from 'vitest';
import { hotlineMonday, type PresetId, presets } from '../../../src/scenario/index.ts';
import type { StaffingPlan } from '../../../src/staffing/index.ts';
import { equationsText, simulationText } from '../../../web/staffing/method-text.ts';
import { editType } from '../../../web/state/edits.ts';
import { en, pl } from '../locales.ts';

const acts = { start: () => {}, stop: () => {} };
const target = { measure: 'serviceLevel', share: 0.8, within: 20 } as const;

/** What a plan by simulation says; unlike a plan on the way it is words alone. */
function said(plan: Partial<StaffingPlan>, locale = en): string {
  const result = {
    groups: [{ id: 'team' }],
    agentHours: 191.5,
    atLeast: 0.97,
    holds: true,
    proof: { replications: 20_000, seed: 'proof' },
    targets: [{ type: 'calls', target, level: 0.798, holds: true }],
    unreachable: [],
    usual: [],
    ...plan,
  } as unknown as StaffingPlan;
  const asked = { locale, scenario: hotlineMonday, typeId: 'calls' };
  const text = simulationText(asked, { status: 'done', done: 1, of: 1, result }, acts);
  if (typeof text !== 'string') throw new Error('a plan is told in words');
  return text;
}

describe('a plan by simulation', () => {
  it('is told with its proof and with what no plan goes below, in both languages', () => {
    expect(said({})).toBe(
      '191.5 agent-hours: every promise holds on 20,000 fresh days; no plan takes less than 97% of that.',
    );
    expect(said({}, pl)).toMatch(
      /^191,5 roboczogodzin: każdy cel jest osiągany na nowych dniach \(20\s000\); żaden plan nie zejdzie poniżej 97%/,
    );
  });

  it('names what fresh days do not confirm', () => {
    const targets = [
      { type: 'calls', target, level: 0.798, holds: false },
    ] as unknown as StaffingPlan['targets'];
    expect(said({ holds: false, targets })).toBe(
      '191.5 agent-hours; on 20,000 fresh days it is too close to call: Calls, 79.8%.',
    );
  });

  it('says what is out of reach and what to do about it', () => {
    const unreachable = [{ type: 'calls', target, best: 0.62 }] as unknown as StaffingPlan['unreachable'];
    expect(said({ unreachable })).toContain(
      'Calls: no number of people keeps the promise; with plenty it is 62%.',
    );
    expect(said({ unreachable }, pl)).toContain('Połączenia: żadna obsada nie osiągnie celu');
  });

  it('says that there is nobody to plan, and which types were held to a usual promise', () => {
    expect(said({ groups: [] })).toBe('All groups work shifts or are partners: there is nobody to plan.');
    expect(said({ usual: ['calls'] })).toMatch(/Without a promise, held to the usual one: Calls\.$/);
  });
});

describe('the equations', () => {
  const asked = { locale: en, scenario: hotlineMonday, typeId: 'calls' };

  it('say that they are at work, why they failed, and nothing more than needed once they are known', () => {
    expect(equationsText(asked, false, undefined)).toBe('Working out how many are needed …');
    expect(equationsText(asked, false, 'out of memory')).toBe('It could not be worked out: out of memory');
    expect(equationsText(asked, true, undefined)).toBe(en.words.grid.hint);
  });

  it('name what they leave out', () => {
    const scenario = editType(hotlineMonday, 'calls', (type) => ({ ...type, lines: 30 }));
    expect(equationsText({ ...asked, scenario }, true, undefined)).toBe(
      'Not in these equations: limited lines.',
    );
  });

  it('refuse mail in words, in both languages', () => {
    const id: PresetId = 'emailDesk';
    const { scenario } = presets.find((preset) => preset.id === id)!;
    const mail = { scenario, typeId: scenario.types[0]!.id };
    expect(equationsText({ ...mail, locale: en }, false, undefined)).toContain(
      'of work that can wait they say nothing',
    );
    expect(equationsText({ ...mail, locale: pl }, false, undefined)).toContain(
      'o pracy, która może poczekać',
    );
  });
});
