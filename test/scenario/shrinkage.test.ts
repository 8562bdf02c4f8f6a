import { describe, expect, it } from 'vitest';
import { parseScenario, scenarioSchema, totalShrinkage } from '../../src/scenario/index.ts';
import { changed, issuesOf, sound } from './broken.ts';
import { isValid } from './json-schema.ts';

const shrinkage = ['groups', 0, 'shrinkage'];

describe('totalShrinkage', () => {
  it('is the share itself, or nothing', () => {
    expect(totalShrinkage(0.3)).toBe(0.3);
    expect(totalShrinkage(undefined)).toBe(0);
  });

  it('adds shares of one base and chains the bases', () => {
    const components = [
      { name: 'holidays', share: 0.12, of: 'paid' },
      { name: 'illness foreseen', share: 0.05 },
      { name: 'training', share: 0.1, of: 'present' },
      { name: 'meetings', share: 0.02, of: 'present' },
    ] as const;
    expect(totalShrinkage({ components })).toBeCloseTo(1 - (1 - 0.17) * (1 - 0.12), 15);
  });
});

describe('shrinkage in a scenario', () => {
  it.each([
    [0.3],
    [{ components: [{ name: 'holidays', share: 0.12 }] }],
    [{ components: [{ share: 0.6 }, { share: 0.6, of: 'present' }] }],
  ])('may be %j', (value) => {
    const scenario = changed(
      sound,
      [shrinkage, value],
      [['groups', 0, 'scheduled'], true],
      [['groups', 0, 'absence'], 0.05],
    );
    expect(parseScenario(scenario)).toEqual(scenario);
    expect(isValid(scenarioSchema(), scenario)).toBe(true);
  });

  it.each([
    [shrinkage, '0.3', 'groups[0].shrinkage wrongType'],
    [shrinkage, null, 'groups[0].shrinkage wrongType'],
    [shrinkage, [0.3], 'groups[0].shrinkage wrongType'],
    [shrinkage, 1, 'groups[0].shrinkage outOfRange'],
    [shrinkage, {}, 'groups[0].shrinkage.components missing'],
    [shrinkage, { components: [] }, 'groups[0].shrinkage.components tooFew'],
    [
      shrinkage,
      { components: [{ share: 0.1, of: 'staff' }] },
      'groups[0].shrinkage.components[0].of notAllowed',
    ],
    [
      shrinkage,
      { components: [{ share: 0.5 }, { share: 0.5, of: 'paid' }] },
      'groups[0].shrinkage.components sharesTooLarge',
    ],
    [['groups', 0, 'absence'], 1, 'groups[0].absence outOfRange'],
    [['groups', 0, 'scheduled'], 1, 'groups[0].scheduled wrongType'],
  ])('is refused at %j with %j', (path, value, issue) => {
    const scenario = changed(sound, [path, value]);
    expect(issuesOf(scenario).map(({ path: at, code }) => `${at} ${code}`)).toEqual([issue]);
    if (!issue.endsWith('sharesTooLarge')) expect(isValid(scenarioSchema(), scenario)).toBe(false);
  });
});
