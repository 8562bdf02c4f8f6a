import { describe, expect, it } from 'vitest';
import { presets, type Scenario, scenarioSchema } from '../../src/scenario/index.ts';
import { broken, changed, issuesOf, sound } from './broken.ts';
import { isValid } from './json-schema.ts';

const schema = scenarioSchema();

/** All subschemas that describe a property. */
function propertiesOf(node: unknown): [string, Record<string, unknown>][] {
  if (typeof node !== 'object' || node === null) return [];
  const own = Object.entries((node as { properties?: object }).properties ?? {}) as [
    string,
    Record<string, unknown>,
  ][];
  return [...own, ...Object.values(node).flatMap(propertiesOf)];
}

describe('scenarioSchema', () => {
  it('is a versioned schema of draft 2020-12, plain JSON', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe('urn:holdline:scenario:1');
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('describes every key in a sentence, and every number with its unit or bounds', () => {
    const properties = propertiesOf(schema);
    expect(properties.length).toBeGreaterThan(80);
    for (const [key, property] of properties) {
      expect(property.description, key).toMatch(/^[A-Za-z0-9].*\.$/);
      if (property.type === 'number' || property.type === 'integer') {
        expect('minimum' in property || 'exclusiveMinimum' in property, key).toBe(true);
      }
    }
  });

  it('has the defaults that the documentation of the types names', () => {
    const callback = propertiesOf(schema).find(([key]) => key === 'callback')![1] as {
      properties: Record<string, { default?: unknown }>;
    };
    const defaults = Object.fromEntries(
      Object.entries(callback.properties).map(([key, value]) => [key, value.default]),
    );
    expect(defaults).toMatchObject({
      answerProbability: 1,
      ringTime: 25,
      attempts: 1,
      retryDelay: 600,
      window: 900,
    });
  });

  it.each(presets.map(({ id, scenario }) => [id, scenario] as const))(
    'accepts the preset %s',
    (_, scenario) => {
      expect(isValid(schema, scenario)).toBe(true);
    },
  );

  it.each([
    'missing',
    'unknownKey',
    'wrongType',
    'outOfRange',
    'notWhole',
    'notAllowed',
    'tooLong',
    'badId',
    'tooFew',
    'tooMany',
    'needsOneOf',
    'onlyOneOf',
    'newerVersion',
    'unknownVersion',
  ] as const)('refuses what the parser refuses with %s', (code) => {
    const [, ...changes] = broken[code];
    expect(isValid(schema, changed(sound, ...changes))).toBe(false);
  });

  it('accepts whatever the parser accepts, for every law and target', () => {
    const laws = [
      { law: 'exponential', mean: 1 },
      { law: 'lognormal', mean: 1, sd: 0 },
      { law: 'gamma', mean: 1, sd: 1 },
      { law: 'erlang', mean: 1, phases: 3 },
      { law: 'weibull', mean: 1, shape: 0.5 },
      { law: 'hyperexponential', shares: [1], means: [1] },
      { law: 'uniform', min: 0, max: 1 },
      { law: 'deterministic', mean: 0 },
      { law: 'empirical', edges: [0, 1], weights: [1] },
    ];
    for (const law of laws) {
      const scenario = changed(
        sound,
        [['types', 0, 'handleTime'], law],
        [['types', 0, 'patience'], law],
      ) as Scenario;
      expect(issuesOf(scenario), law.law).toEqual([]);
      expect(isValid(schema, scenario), law.law).toBe(true);
    }
  });
});
