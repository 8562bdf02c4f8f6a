import { describe, expect, it } from 'vitest';
import {
  limits,
  parseScenario,
  type ScenarioIssue,
  scenarioSchema,
  surgeSteps,
} from '../../src/scenario/index.ts';
import { changed, issuesOf, sound } from './broken.ts';
import { isValid } from './json-schema.ts';

const brief = ({ path, code }: ScenarioIssue) => `${path} ${code}`;
const own = ['types', 0, 'volume', 'busyness'];
const busyness = { day: 0.1, interval: { sd: 0.2, correlation: 0.5 } };
const surge = { from: 600, to: 1200, factor: 3 };

describe('busyness and surges', () => {
  it('come back from JSON as they were, and agree with the schema', () => {
    const scenario = changed(
      sound,
      [own, busyness],
      [['busyness'], { day: 0 }],
      [['surges'], [surge, { ...surge, factor: 0, types: ['calls', 'mails'] }]],
    );
    const parsed = parseScenario(scenario);
    expect(parsed).toEqual(scenario);
    expect(parseScenario(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
    expect(isValid(scenarioSchema(), scenario)).toBe(true);
  });

  it.each([
    [[own, { day: 10 }], 'types[0].volume.busyness.day outOfRange'],
    [[own, { day: 0.0005 }], 'types[0].volume.busyness.day outOfRange'],
    [[own, { interval: {} }], 'types[0].volume.busyness.interval.sd missing'],
    [
      [own, { interval: { sd: 0.1, correlation: 1 } }],
      'types[0].volume.busyness.interval.correlation outOfRange',
    ],
    [[['busyness'], { days: 0.1 }], 'busyness.days unknownKey'],
    [[['surges'], [{ ...surge, to: 600 }]], 'surges[0].to endsBeforeStart'],
    [[['surges'], [{ ...surge, from: 3600, to: 4000 }]], 'surges[0].from pastTheEnd'],
    [[['surges'], [{ ...surge, factor: -1 }]], 'surges[0].factor outOfRange'],
    [[['surges'], [{ ...surge, types: ['callz'] }]], 'surges[0].types[0] unknownType'],
    [[['surges'], [{ ...surge, types: [] }]], 'surges[0].types tooFew'],
  ] as const)('are refused with %j', (change, issue) => {
    expect(issuesOf(changed(sound, change)).map(brief)).toEqual([issue]);
  });

  it('leave recorded contacts alone: refused where they concern them, with the reason', () => {
    const recorded = changed(sound, [['types', 0, 'volume', 'count'], 'recorded']);
    const issue = { code: 'recordedStays', params: { key: 'surges', by: 'count' } };
    expect(issuesOf(changed(recorded, [own, busyness])).map(brief)).toEqual([
      'types[0].volume.busyness recordedStays',
    ]);
    expect(issuesOf(changed(recorded, [['busyness'], busyness])).map(brief)).toEqual([
      'busyness recordedStays',
    ]);
    expect(issuesOf(changed(recorded, [['surges'], [surge]]))).toMatchObject([
      { ...issue, path: 'surges[0]' },
    ]);
    expect(issuesOf(changed(recorded, [['surges'], [{ ...surge, types: ['mails'] }]]))).toEqual([]);
  });

  it('leave a trace alone', () => {
    const trace = [{ arrive: 5, type: 'calls', handleTime: 60, patience: null }];
    const traced = changed(sound, [['trace'], trace], [['busyness'], busyness], [['surges'], [surge]]);
    expect(issuesOf(traced).map(brief)).toEqual(['busyness recordedStays', 'surges[0] recordedStays']);
  });

  it('count toward the size of a scenario', () => {
    const huge = Array.from({ length: 4 }, () => ({ from: 0, to: 3600, factor: 1000 }));
    expect(issuesOf(changed(sound, [['surges'], huge]))).toMatchObject([
      { code: 'tooLarge', params: { size: 'contacts', most: limits.contacts } },
    ]);
    expect(
      issuesOf(changed(sound, [['surges'], new Array(200).fill({ ...surge, factor: 1000 })])),
    ).toHaveLength(1);
    const half = [{ from: 0, to: 900, factor: 1000 }];
    const volume = { basis: 'fresh', perInterval: [40_000, 0] };
    const calls = 20_000 * 1000 + 20_000;
    const others = 0.01 * (900 * 1000 + 2700) + 1.5 * 1000 + 1.5 + 4;
    const large = issuesOf(changed(sound, [['surges'], half], [['types', 0, 'volume'], volume]));
    expect(large).toMatchObject([{ params: { figure: Math.round(calls + others) } }]);
  });

  it('have steps that multiply where they overlap, for the types they name', () => {
    const surges = [
      { from: 0, to: 100, factor: 2 },
      { from: 50, to: 150, factor: 3, types: ['calls'] },
    ];
    expect(surgeSteps(surges, 'calls')).toEqual([
      { from: Number.NEGATIVE_INFINITY, factor: 1 },
      { from: 0, factor: 2 },
      { from: 50, factor: 6 },
      { from: 100, factor: 3 },
      { from: 150, factor: 1 },
    ]);
    expect(surgeSteps(surges, 'mails').map(({ factor }) => factor)).toEqual([1, 2, 1]);
  });
});
