import { describe, expect, it } from 'vitest';
import {
  limits,
  parseScenario,
  peopleOnShift,
  type ScenarioIssue,
  scenarioSchema,
} from '../../src/scenario/index.ts';
import { changed, issuesOf, sound } from './broken.ts';
import { isValid } from './json-schema.ts';

const brief = ({ path, code }: ScenarioIssue) => `${path} ${code}`;
const agents = ['groups', 0, 'agents'];
const shift = { from: 0, to: 3600, people: 3, breaks: [{ from: 600, length: 900 }], days: [0] };

describe('shifts in a scenario', () => {
  it.each([
    [[shift]],
    [[{ from: 0, to: 60, people: 0 }, shift]],
    [[{ from: 79_200, to: 108_000, people: 4, breaks: [{ from: 86_400, length: 1800 }] }]],
    [
      [
        {
          ...shift,
          breaks: [
            { from: 0, length: 900 },
            { from: 900, length: 2700 },
          ],
        },
      ],
    ],
  ])('may be %j, and come back from JSON as they were', (shifts) => {
    const scenario = changed(sound, [agents, { shifts }]);
    const parsed = parseScenario(scenario);
    expect(parsed).toEqual(scenario);
    expect(parseScenario(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
    expect(isValid(scenarioSchema(), scenario)).toBe(true);
  });

  it.each([
    [{ shifts: [] }, 'groups[0].agents.shifts tooFew'],
    [{ shifts: [shift], perInterval: [1, 1] }, 'groups[0].agents onlyOneOf'],
    [{ shifts: [{ ...shift, to: 0 }] }, 'groups[0].agents.shifts[0].to endsBeforeStart'],
    [{ shifts: [{ ...shift, people: 1.5 }] }, 'groups[0].agents.shifts[0].people notWhole'],
    [{ shifts: [{ ...shift, to: 200_000 }] }, 'groups[0].agents.shifts[0].to outOfRange'],
    [
      { shifts: [{ ...shift, breaks: [{ from: 9 }] }] },
      'groups[0].agents.shifts[0].breaks[0].length missing',
    ],
    [{ shifts: [{ ...shift, days: [] }] }, 'groups[0].agents.shifts[0].days tooFew'],
    [{ shifts: [{ ...shift, days: [0, 0] }] }, 'groups[0].agents.shifts[0].days[1] notAscending'],
  ])('are refused as %j', (value, issue) => {
    expect(issuesOf(changed(sound, [agents, value])).map(brief)).toContain(issue);
  });

  it('may not be more than can be simulated', () => {
    const crowd = {
      ...shift,
      people: limits.agents,
      breaks: new Array(20).fill(0).map((_, i) => ({ from: i, length: 1 })),
    };
    expect(issuesOf(changed(sound, [agents, { shifts: [crowd] }]))).toMatchObject([
      { code: 'tooLarge', params: { size: 'shifts', figure: 2_200_000, most: limits.shiftEvents } },
    ]);
  });
});

describe('people on shift', () => {
  const calendar = {
    intervalLength: 1800,
    days: [
      { opens: 28_800, closes: 36_000 },
      { opens: 0, closes: 3600 },
    ],
  };

  it('are averaged over each interval, without those on a break', () => {
    const shifts = [
      { from: 28_800, to: 57_600, people: 2, breaks: [{ from: 30_600, length: 900 }], days: [0] },
      { from: 33_300, to: 88_200, people: 3, days: [0] },
    ];
    expect(peopleOnShift(calendar, shifts)).toEqual([2, 1, 3.5, 5, 3, 0]);
  });

  it('come every day when no days are named', () => {
    expect(peopleOnShift(calendar, [{ from: 0, to: 32_400, people: 1 }])).toEqual([1, 1, 0, 0, 1, 1]);
  });
});
