/**
 * Whatever is done to a sound scenario, it is accepted or refused with a path: never another exception, and
 * never a value that the kernels cannot take.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  exampleCallback,
  exampleRedial,
  parseScenario,
  presets,
  type Scenario,
  ScenarioError,
  scenarioDigest,
} from '../../src/scenario/index.ts';
import { tries } from '../setup/at-length.ts';
import { oddNumber, simulated } from '../simulation/random/books.ts';
import { randomCentre } from '../simulation/random/centre.ts';
import { sound } from './broken.ts';

const [calls, ...others] = sound.types;

/** Every kind of field at once. */
const rich: Scenario = {
  ...sound,
  name: 'All of it',
  note: 'x',
  seed: 's',
  types: [
    {
      ...calls,
      patience: { law: 'weibull', mean: 180, shape: 0.7 },
      balking: 0.05,
      lines: 40,
      redial: { ...exampleRedial, attempts: 4 },
      callback: exampleCallback,
      shortAbandon: 5,
      closing: 'serve',
      tier: 'premium',
      handleTime: {
        law: 'lognormal',
        mean: 200,
        sd: 200,
        perInterval: { mean: [180, null], sd: [null, 90] },
      },
      targets: [
        { measure: 'serviceLevel', share: 0.8, within: 20, rule: 'abandonsServed', population: 'everyone' },
        { measure: 'occupancy', most: 0.85 },
      ],
    },
    ...others,
  ],
  trace: [
    { arrive: 1, type: 'calls', handleTime: 60, patience: null },
    { arrive: 2, type: 'mails', handleTime: 60, patience: null },
  ],
  run: { replications: 50, warmUp: 600 },
};

/** What does not go with a trace. */
const uncertain: Scenario = {
  ...sound,
  types: [
    {
      ...calls,
      volume: { ...calls.volume, busyness: { day: 0.1, interval: { sd: 0.2, correlation: 0.5 } } },
    },
    ...others,
  ],
  groups: sound.groups.map((group, g) => ({
    ...group,
    shrinkage:
      g === 0
        ? {
            components: [
              { name: 'holidays', share: 0.1 },
              { share: 0.1, of: 'present' },
            ],
          }
        : 0.3,
    scheduled: g < 2,
    absence: 0.05,
  })),
  busyness: { day: 0.2 },
  surges: [{ from: 600, to: 1200, factor: 3, types: ['calls'] }],
};

/** People in shifts. */
const rostered: Scenario = {
  ...sound,
  groups: sound.groups.map((group) => ({
    ...group,
    agents: {
      shifts: [
        { from: 0, to: 1800, people: 3, breaks: [{ from: 600, length: 300 }] },
        { from: 900, to: 7200, people: 2, days: [0] },
      ],
    },
  })),
};

const bases: readonly Scenario[] = [
  rostered,
  sound,
  rich,
  uncertain,
  ...presets.map(({ scenario }) => scenario),
];

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    pathsOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inner];
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    false,
    '',
    'x',
    '80',
    '1e9',
    0,
    -0,
    -1,
    1,
    0.5,
    1e9,
    1e308,
    -1e308,
    5e-324,
    2 ** 53,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    [],
    {},
    [[]],
    [null],
    { law: 'lognormal' },
    10n,
  ),
  fc.double(),
  fc.integer(),
  fc.string(),
  fc.jsonValue({ maxDepth: 3 }),
);

type Mutation = {
  readonly base: Scenario;
  readonly edits: readonly { readonly at: number; readonly value: unknown; readonly how: string }[];
};

const mutationsOf = (base: fc.Arbitrary<Scenario>): fc.Arbitrary<Mutation> =>
  fc.record({
    base,
    edits: fc.array(
      fc.record({
        at: fc.nat(),
        value: odd,
        how: fc.constantFrom(
          'replace',
          'delete',
          'add',
          'repeat',
          'shorten',
          'swap',
          'nudge',
          'nudge',
          'nudge',
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  });

function mutate({ base, edits }: Mutation): unknown {
  let scenario: unknown = structuredClone(base);
  for (const { at, value, how } of edits) {
    const paths = pathsOf(scenario);
    const path = paths[at % paths.length]!;
    if (path.length === 0) {
      if (how === 'replace') scenario = value;
      continue;
    }
    let owner = scenario as Record<string | number, unknown>;
    for (const key of path.slice(0, -1)) owner = owner[key] as typeof owner;
    const last = path.at(-1)!;
    const current = owner[last];
    if (how === 'delete') delete owner[last];
    else if (how === 'add' && typeof current === 'object' && current !== null) {
      // at most a few places past the end of a list: further out the holes alone would fill the memory
      const key = Array.isArray(current) ? at % (current.length + 3) : at;
      (current as Record<string, unknown>)[key] = value;
    } else if (how === 'repeat' && Array.isArray(current)) owner[last] = [...current, ...current];
    else if (how === 'shorten' && Array.isArray(current)) owner[last] = current.slice(1);
    else if (how === 'swap' && Array.isArray(current)) owner[last] = [...current].reverse();
    else if (how === 'nudge' && typeof current === 'number') owner[last] = (current * (1 + (at % 7))) / 4;
    else owner[last] = value;
  }
  return scenario;
}

function everyNumberIsFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  return typeof value !== 'object' || value === null || Object.values(value).every(everyNumberIsFinite);
}

it('accepts the scenarios that are mutated below', () => {
  for (const base of bases) expect(parseScenario(base)).toEqual(base);
});

it('answers any mutation with a scenario or with issues', () => {
  let accepted = 0;
  let refused = 0;
  fc.assert(
    fc.property(mutationsOf(fc.constantFrom(...bases)), (mutation) => {
      const input = mutate(mutation);
      try {
        const scenario = parseScenario(input);
        accepted++;
        expect(everyNumberIsFinite(scenario)).toBe(true);
        const again = parseScenario(JSON.parse(JSON.stringify(scenario)));
        expect(again).toEqual(scenario);
        expect(scenarioDigest(again)).toBe(scenarioDigest(scenario));
      } catch (error) {
        if (!(error instanceof ScenarioError)) throw error;
        refused++;
        expect(error.issues.length).toBeGreaterThan(0);
        for (const issue of error.issues) {
          expect(issue.path === '' || issue.path.length > 0).toBe(true);
          expect(() => JSON.stringify(issue)).not.toThrow();
          expect(String(issue.value).length).toBeLessThanOrEqual(60);
        }
      }
    }),
    { seed: 2026, numRuns: 3000 },
  );
  // both happen often enough for the property to say something
  expect(accepted).toBeGreaterThan(250);
  expect(refused).toBeGreaterThan(1000);
});

const broken = tries(1500, 20_000);

it(`runs to the end whatever it accepts of ${broken} broken centres, and refuses the others at a path`, () => {
  let accepted = 0;
  let refused = 0;
  let simulations = 0;
  fc.assert(
    fc.property(mutationsOf(randomCentre), (mutation) => {
      let scenario: Scenario;
      try {
        scenario = parseScenario(mutate(mutation));
      } catch (error) {
        if (!(error instanceof ScenarioError)) throw error;
        refused++;
        for (const { path, value } of error.issues) {
          expect(typeof path).toBe('string');
          expect(String(value).length).toBeLessThanOrEqual(60);
        }
        return;
      }
      accepted++;
      expect(everyNumberIsFinite(scenario)).toBe(true);
      if (!isSmall(scenario)) return;
      simulations++;
      expect(oddNumber(simulated(scenario).tallies)).toBe(undefined);
    }),
    { seed: 2027, numRuns: broken },
  );
  expect(accepted).toBeGreaterThan(broken / 20);
  expect(refused).toBeGreaterThan(broken / 2);
  expect(simulations).toBeGreaterThan(0.7 * accepted);
});

/** Small enough to be simulated thousands of times: a mutation may ask for millions of contacts or people. */
function isSmall({ types, groups, surges, cases, trace }: Scenario): boolean {
  const largest = (value: unknown): number =>
    typeof value === 'number'
      ? value
      : typeof value === 'object' && value !== null
        ? Math.max(0, ...Object.values(value).map(largest))
        : 0;
  const volumes = types.map(({ volume }) =>
    'perInterval' in volume
      ? largest(volume.perInterval)
      : 10_000 * largest(volume.steps.map(({ rate }) => rate)),
  );
  const people = groups.map(({ agents }) =>
    'perInterval' in agents
      ? largest(agents.perInterval)
      : 'steps' in agents
        ? largest(agents.steps.map((step) => step.agents))
        : largest(agents.shifts.map((shift) => shift.people)),
  );
  const factor = Math.max(1, ...(surges ?? []).map((surge) => surge.factor));
  const status = Math.max(0, ...(cases ?? []).map((kind) => kind.status?.perDay ?? 0));
  const backlog = Math.max(0, ...types.map((type) => type.backlog?.items ?? 0));
  return (
    Math.max(...volumes) * factor < 2000 &&
    Math.max(...people) < 2000 &&
    status < 1000 &&
    backlog < 1000 &&
    (trace?.length ?? 0) < 1000
  );
}

it('refuses every deletion of a key that is required, and takes every deletion of one that is not', () => {
  for (const path of pathsOf(rich)) {
    const last = path.at(-1);
    if (typeof last !== 'string') continue;
    const copy = structuredClone(rich) as unknown;
    let owner = copy as Record<string | number, unknown>;
    for (const key of path.slice(0, -1)) owner = owner[key] as typeof owner;
    delete owner[last];
    try {
      parseScenario(copy);
    } catch (error) {
      expect(error).toBeInstanceOf(ScenarioError);
      const [issue] = (error as ScenarioError).issues;
      const isAbout = ['missing', 'needsOneOf', 'neededWith', 'recordedNeedsFresh'].includes(issue!.code);
      expect(isAbout, `${path.join('.')}: ${issue!.code}`).toBe(true);
    }
  }
});
