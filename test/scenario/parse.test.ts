import { describe, expect, it } from 'vitest';
import {
  hotlineMonday,
  type IssueCode,
  limits,
  parseScenario,
  presets,
  ScenarioError,
  type ScenarioIssue,
} from '../../src/scenario/index.ts';
import { broken, type Change, changed, issuesOf, sound } from './broken.ts';

const brief = ({ path, code }: ScenarioIssue) => `${path} ${code}`;

describe('parseScenario', () => {
  it.each(presets.map(({ id, scenario }) => [id, scenario] as const))(
    'accepts the preset %s as it is',
    (_, scenario) => {
      const parsed = parseScenario(scenario);
      expect(parsed).toEqual(scenario);
      expect(parseScenario(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
    },
  );

  it('fills nothing in: what is left away stays away, and undefined is left away', () => {
    expect(parseScenario(sound)).toEqual(sound);
    expect(Object.keys(parseScenario({ ...sound, name: undefined, run: undefined }))).toEqual(
      Object.keys(sound),
    );
  });

  it('answers with a copy', () => {
    const input = structuredClone(sound);
    const parsed = parseScenario(input);
    expect(parsed).not.toBe(input);
    expect(parsed.types[0]).not.toBe(input.types[0]);
  });

  it.each(Object.entries(broken) as [IssueCode, (typeof broken)[IssueCode]][])(
    'refuses with %s, at its path',
    (code, [path, ...changes]) => {
      expect(issuesOf(changed(sound, ...changes)).map(brief)).toContain(`${path} ${code}`);
    },
  );

  it('names the value and the range', () => {
    expect(issuesOf(changed(sound, [['types', 0, 'balking'], 80]))).toEqual([
      { path: 'types[0].balking', value: 80, code: 'outOfRange', params: { min: 0, max: 1, unit: 'share' } },
    ]);
  });

  it('reports all problems at once, of values and between values, in the order of the file', () => {
    const input = changed(
      sound,
      [['calender'], 1],
      [['types', 0, 'channel'], 'fax'],
      [
        ['types', 0, 'volume', 'perInterval'],
        [-1, Number.POSITIVE_INFINITY, 3],
      ],
      [['types', 2, 'callback'], { kind: 'keepPlace', offer: {}, acceptance: 2 }],
      [['groups', 0, 'skills', 0, 'type'], 'callz'],
      [['run'], { replications: 0.5 }],
    );
    expect(issuesOf(input).map(brief)).toEqual([
      'calender unknownKey',
      'types[0].channel notAllowed',
      'types[0].volume.perInterval[0] outOfRange',
      'types[0].volume.perInterval[1] notFinite',
      'types[2].callback.offer needsOneOf',
      'types[2].callback.acceptance outOfRange',
      'run.replications outOfRange',
      'types[0].volume.perInterval wrongLength',
      'types[2].callback onlyForWork',
      'groups[0].skills[0].type unknownType',
      'types[0].id noGroup',
    ]);
  });

  it('speaks of a newer version alone, for nothing else can be judged', () => {
    expect(issuesOf({ version: 7, anything: 'goes' })).toEqual([
      { path: 'version', value: 7, code: 'newerVersion', params: { version: 7, known: 1 } },
    ]);
  });

  it.each([
    ['handelTime', 'handleTime'],
    ['Patience', 'patience'],
    ['taregts', 'targets'],
    ['qwertyuiop', undefined],
  ])('suggests for the unknown key %s: %s', (key, nearest) => {
    const [issue] = issuesOf(changed(sound, [['types', 0, key], 1]));
    // a key that is given already is no suggestion
    const expected = nearest === 'handleTime' || nearest === 'targets' ? undefined : nearest;
    expect((issue!.params as { nearest?: string }).nearest).toBe(expected);
  });

  it('suggests the key that is missing for the one that is misspelt', () => {
    const input = changed(sound, [['types', 0, 'handleTime'], undefined], [['types', 0, 'handelTime'], {}]);
    expect(issuesOf(input).find(({ code }) => code === 'unknownKey')).toMatchObject({
      params: { nearest: 'handleTime' },
    });
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['a number', 3],
    ['a text', '{"version":1}'],
    ['a list', [sound]],
    ['a function', () => sound],
    ['a symbol', Symbol('x')],
    ['a big integer', 10n],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['an empty object', {}],
    ['an object without a prototype', Object.create(null)],
  ])('refuses %s', (_, input) => {
    expect(issuesOf(input).length).toBeGreaterThan(0);
  });

  it('takes an object without a prototype for what it holds', () => {
    expect(parseScenario(Object.assign(Object.create(null), sound))).toEqual(sound);
  });

  it('treats __proto__ and inherited names as unknown keys', () => {
    const input = JSON.parse(
      JSON.stringify(sound).replace('"version":1', '"version":1,"__proto__":{"note":"x"}'),
    );
    expect(issuesOf(input).map(brief)).toEqual(['__proto__ unknownKey']);
    expect(issuesOf(changed(sound, [['types', 0, 'constructor'], 1])).map(brief)).toEqual([
      'types[0].constructor unknownKey',
    ]);
    expect(issuesOf(changed(sound, [['types', 0, 'handleTime', 'law'], 'constructor'])).map(brief)).toContain(
      'types[0].handleTime.law notAllowed',
    );
    expect(issuesOf(Object.create(sound)).map(brief)).toContain('types missing');
  });

  it('keeps its feet with huge texts, deep nesting, long and sparse lists', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    const sparse: unknown[] = [];
    sparse.length = 2 ** 32 - 1;
    const changes: [Change, string][] = [
      [[['types', 0, 'volume', 'perInterval'], deep], 'types[0].volume.perInterval[0] wrongType'],
      [[['types', 0, 'volume', 'perInterval'], sparse], 'types[0].volume.perInterval tooMany'],
      [[['types', 0, 'x'.repeat(1e6)], 1], `types[0]["${'x'.repeat(59)}…"] unknownKey`],
      [[['types', 0, 'channel'], 'x'.repeat(1e6)], 'types[0].channel notAllowed'],
      [[['types', 0, 'unknown'], deep], 'types[0].unknown unknownKey'],
    ];
    for (const [[path, value], issue] of changes) {
      const input = { ...sound, types: [{ ...sound.types[0] }, ...sound.types.slice(1)] };
      const volume =
        path[2] === 'volume' ? { volume: { perInterval: value } } : { [path[2] as string]: value };
      input.types[0] = { ...sound.types[0], ...volume } as never;
      expect(issuesOf(input).map(brief)).toContain(issue);
    }
  });

  it('bears a hundred thousand unknown keys', () => {
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`handleTimf${i}`, i]));
    expect(issuesOf({ ...sound, ...keys })).toHaveLength(1001);
  });

  it('lists a thousand issues and counts the rest', () => {
    const issues = issuesOf(
      changed(sound, [['types', 0, 'volume', 'perInterval'], new Array(90_000).fill('x')]),
    );
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toMatchObject({ code: 'moreIssues', params: { count: 90_001 - 1000 } });
  });

  it('has an error that names the first problem and how many there are', () => {
    const error = new ScenarioError(issuesOf(changed(sound, [['seed'], 1], [['name'], 2])));
    expect(error.message).toBe('invalid scenario: name (wrongType) and 1 more');
    expect(error).toBeInstanceOf(Error);
  });
});

describe('the calendar', () => {
  const accepts = (days: unknown, intervalLength = 1800) => {
    const input = changed(sound, [['calendar'], { intervalLength, days }]);
    return issuesOf(input).filter(({ path }) => path.startsWith('calendar')).length === 0;
  };

  it('may run past midnight, touch the next day, skip days, have 23 and 25 hours', () => {
    expect(accepts([{ opens: 72_000, closes: 93_600 }])).toBe(true);
    expect(
      accepts([
        { opens: 0, closes: 86_400 },
        { opens: 0, closes: 86_400 },
      ]),
    ).toBe(true);
    expect(
      accepts([
        { date: '2026-03-28', opens: 0, closes: 86_400 },
        { date: '2026-03-29', opens: 0, closes: 82_800 },
        { date: '2026-10-25', opens: 0, closes: 90_000 },
      ]),
    ).toBe(true);
  });

  it('knows leap days', () => {
    expect(accepts([{ date: '2024-02-29', opens: 0, closes: 3600 }])).toBe(true);
    expect(accepts([{ date: '2026-02-29', opens: 0, closes: 3600 }])).toBe(false);
  });

  it('may not overlap by its dates either', () => {
    expect(
      accepts([
        { date: '2026-03-02', opens: 72_000, closes: 108_000 },
        { date: '2026-03-03', opens: 18_000, closes: 28_800 },
      ]),
    ).toBe(false);
  });

  it('says so when it spans too much', () => {
    const issues = issuesOf(
      changed(sound, [
        ['calendar', 'days'],
        [
          { date: '1999-02-01', opens: 0, closes: 3600 },
          { date: '2026-03-02', opens: 0, closes: 3600 },
        ],
      ]),
    );
    expect(issues).toMatchObject([{ code: 'tooLarge', params: { size: 'days' } }]);
    const minutes = changed(sound, [
      ['calendar'],
      { intervalLength: 60, days: [{ opens: 0, closes: 8_640_000 }] },
    ]);
    expect(issuesOf(minutes)).toMatchObject([
      { code: 'tooLarge', params: { size: 'intervals', figure: 144_000 } },
    ]);
  });
});

describe('the size of a scenario', () => {
  const large = (issues: readonly ScenarioIssue[]) =>
    issues.flatMap((issue) => (issue.code === 'tooLarge' ? [issue.params] : []));

  it('counts contacts of volumes and of steps inside opening hours', () => {
    const steps = [
      { from: 0, rate: 1000 },
      { from: 1800, rate: 20_000 },
    ];
    expect(large(issuesOf(changed(sound, [['types', 1, 'volume'], { steps }])))).toEqual([
      { size: 'contacts', figure: 1800 * 21_000 + 30 + 7, most: limits.contacts },
    ]);
  });

  it('counts redials from above: the share, the attempts, or what fits into the horizon', () => {
    const withRedial = (redial: object) =>
      large(
        issuesOf(
          changed(
            sound,
            [
              ['types', 0, 'volume', 'perInterval'],
              [5_000_000, 0],
            ],
            [['types', 0, 'redial'], { delay: { law: 'exponential', mean: 600 }, ...redial }],
          ),
        ),
      ).map((params) => params.figure);
    expect(withRedial({ afterAbandon: 0.5 })).toEqual([]);
    expect(withRedial({ afterAbandon: 0.9 })).toEqual([5_000_000 * 7 + 43]); // an hour holds six delays
    expect(withRedial({ afterAbandon: 0.8 })).toEqual([25_000_000 + 43]);
    expect(withRedial({ afterBlock: 1, attempts: 3 })).toEqual([]);
  });

  it('bounds contacts times replications', () => {
    const input = changed(
      sound,
      [
        ['types', 0, 'volume', 'perInterval'],
        [200_000, 0],
      ],
      [['run'], { replications: 1e6 }],
    );
    expect(large(issuesOf(input))).toEqual([{ size: 'work', figure: 200_043e6, most: limits.work }]);
  });

  it('bounds types times intervals', () => {
    const types = Array.from({ length: 3 }, (_, i) => ({
      ...sound.types[1],
      id: `t${i}`,
      volume: { steps: [{ from: 0, rate: 0 }] },
    }));
    const groups = [
      { ...sound.groups[1], concurrency: undefined, skills: types.map(({ id }) => ({ type: id })) },
    ];
    const calendar = { intervalLength: 60, days: [{ opens: 0, closes: 90_000 * 60 }] };
    expect(large(issuesOf({ ...sound, calendar, types, groups }))).toEqual([
      { size: 'cells', figure: 270_000, most: limits.cells },
    ]);
  });

  it('takes a long trace in reasonable time', () => {
    const trace = Array.from({ length: 200_000 }, (_, i) => ({
      arrive: (i * 3600) / 200_000,
      type: 'calls',
      handleTime: 60,
      patience: i % 2 ? 30 : null,
    }));
    expect(parseScenario({ ...sound, trace }).trace).toHaveLength(200_000);
  });
});

describe('a trace', () => {
  const row = { arrive: 5, type: 'calls', handleTime: 60, patience: null };

  it.each([
    [[{ ...row }, { ...row, arrive: 4 }], 'trace[1].arrive notAscending'],
    [[{ ...row, type: 'call' }], 'trace[0].type unknownType'],
    [[{ ...row, type: 'mails', patience: 9 }], 'trace[0].patience onlyForWork'],
    [[{ ...row, patience: 'never' }], 'trace[0].patience wrongType'],
    [[{ ...row, handleTime: undefined }], 'trace[0].handleTime missing'],
    [[], 'trace tooFew'],
  ])('is checked row by row: %j', (trace, issue) => {
    expect(issuesOf({ ...sound, trace }).map(brief)).toContain(issue);
  });

  it('may hold two contacts at one instant', () => {
    expect(issuesOf({ ...sound, trace: [row, row] })).toEqual([]);
  });
});

describe('what does not go together', () => {
  it.each([
    ['patience', { law: 'exponential', mean: 60 }],
    ['balking', 0.1],
    ['redial', { delay: { law: 'exponential', mean: 60 } }],
    ['callback', { kind: 'keepPlace', offer: { queueAtLeast: 2 }, acceptance: 0.5 }],
  ])('e-mail and %s', (key, value) => {
    const input = changed(sound, [['types', 2, key], value], [['types', 2, 'volume', 'basis'], 'fresh']);
    expect(issuesOf(input).map(brief)).toEqual([`types[2].${key} onlyForWork`]);
  });

  const redialled = { kind: 'asap', offer: { queueAtLeast: 2 }, acceptance: 0.5, window: 600 };
  it.each<[string, readonly Change[], string]>([
    [
      'a comeback and an FCR that was not asked of customers',
      [[['types', 0, 'repeat'], { fcr: 0.7, comeback: 0.3, delay: { law: 'exponential', mean: 600 } }]],
      'types[0].repeat.comeback onlyWith',
    ],
    [
      'callbacks after hours and none by day',
      [[['types', 0, 'afterHours'], { callback: 0.2 }]],
      'types[0].callback neededWith',
    ],
    [
      'a line that is held and a callback that frees it',
      [[['types', 0, 'callback'], { ...redialled, holdsLine: true }]],
      'types[0].callback.holdsLine onlyWith',
    ],
    [
      'her place in the line and a callback that gives it up',
      [[['types', 0, 'callback'], { ...redialled, turn: 'place' }]],
      'types[0].callback.turn onlyWith',
    ],
    [
      'a place in the line and people kept back from it',
      [
        [
          ['types', 0, 'callback'],
          { kind: 'keepPlace', offer: { queueAtLeast: 2 }, acceptance: 0.5, reserve: 1 },
        ],
      ],
      'types[0].callback.reserve onlyWith',
    ],
    [
      'more people kept back from callbacks than there are',
      [[['types', 0, 'callback'], { ...redialled, reserve: 4 }]],
      'types[0].callback.reserve reserveTooLarge',
    ],
    [
      'most who accept and more who do at once',
      [[['types', 0, 'callback'], { ...redialled, acceptance: { share: 0.5, perMinute: 0.1, most: 0.4 } }]],
      'types[0].callback.acceptance.most outOfRange',
    ],
    [
      'a share of a partner’s and lines that are counted',
      [
        [['types', 0, 'lines'], 20],
        [['groups', 0, 'partner'], { share: 0.5 }],
      ],
      'groups[0].partner.share notWith',
    ],
    [
      'a clock of opening hours and a phone call',
      [[['types', 0, 'targets', 0, 'clock'], 'business']],
      'types[0].targets[0].clock onlyForWork',
    ],
    [
      'a floor and a share of days',
      [
        [['types', 0, 'targets', 0, 'scope'], 'day'],
        [['types', 0, 'targets', 0, 'floor'], 0.5],
        [['types', 0, 'targets', 0, 'onDays'], 0.9],
      ],
      'types[0].targets[0].floor notWith',
    ],
    [
      'a floor of intervals and a target of intervals',
      [[['types', 0, 'targets', 0, 'floor'], 0.5]],
      'types[0].targets[0].floor onlyWith',
    ],
  ])('%s', (_, changes, issue) => {
    expect(issuesOf(changed(sound, ...changes)).map(brief)).toContain(issue);
    expect(issuesOf(sound)).toEqual([]);
  });

  const refund = {
    id: 'refund',
    opens: [{ type: 'calls', share: 0.1 }],
    stages: [{ id: 'check', type: 'mails' }],
  };
  it.each<[string, object, string]>([
    [
      'late customers who ask more and no date',
      { status: { type: 'calls', perDay: 0.1, lateFactor: 2 } },
      'cases[0].status.lateFactor onlyWith',
    ],
    ['more passes than its stages can take', { mostPasses: 21 }, 'cases[0].mostPasses outOfRange'],
    [
      'a clock of a wait and a stage of work',
      { stages: [{ id: 'check', type: 'mails', clock: 'stops' }] },
      'cases[0].stages[0].clock onlyWith',
    ],
  ])('a case with %s', (_, more, issue) => {
    expect(issuesOf({ ...sound, cases: [refund] })).toEqual([]);
    expect(issuesOf({ ...sound, cases: [{ ...refund, ...more }] }).map(brief)).toContain(issue);
  });

  it('after-contact work, and what nobody hangs up from or what is laid aside', () => {
    const share = (type: number): Parameters<typeof changed>[1] => [
      ['types', type, 'handleTime', 'afterContactWork'],
      0.2,
    ];
    expect(issuesOf(changed(sound, share(0)))).toEqual([]);
    expect(issuesOf(changed(sound, share(2))).map(brief)).toEqual([
      'types[2].handleTime.afterContactWork onlyForWork',
    ]);
    const laidAside = changed(sound, share(0), [['types', 0, 'interruptible'], true]);
    expect(issuesOf(laidAside).map(brief)).toEqual(['types[0].interruptible notWith']);
    const whole = changed(sound, [['types', 0, 'handleTime', 'afterContactWork'], 1]);
    expect(issuesOf(whole).map(brief)).toEqual(['types[0].handleTime.afterContactWork outOfRange']);
  });

  it('redials and recorded counts that hold them already, said or by default', () => {
    const redial = { delay: { law: 'deterministic', mean: 600 } };
    const volume = { count: 'recorded', perInterval: [1, 2] };
    const input = changed(sound, [['types', 0, 'redial'], redial], [['types', 0, 'volume'], volume]);
    expect(issuesOf(input).map(brief)).toEqual(['types[0].volume.basis recordedNeedsFresh']);
  });

  it('a redial without any delay', () => {
    const redial = { delay: { law: 'deterministic', mean: 0 } };
    expect(issuesOf(changed(sound, [['types', 0, 'redial'], redial])).map(brief)).toContain(
      'types[0].redial.delay.mean outOfRange',
    );
  });

  it('a clock that stops over night, and live contacts', () => {
    const input = changed(sound, [['types', 0, 'targets', 0, 'clock'], 'calendar']);
    expect(issuesOf(input).map(brief)).toEqual(['types[0].targets[0].clock onlyForWork']);
  });

  it('sessions and rates of another length', () => {
    const input = changed(sound, [['groups', 1, 'concurrency'], { sessions: 3, rates: [1, 1.5] }]);
    expect(issuesOf(input)).toMatchObject([
      { code: 'lengthsDiffer', params: { other: 'sessions', expected: 3 } },
    ]);
  });

  it('a law without a mean, and means by interval', () => {
    const uniform = { law: 'uniform', min: 1, max: 2, perInterval: { mean: [1, 2] } };
    expect(issuesOf(changed(sound, [['types', 0, 'handleTime'], uniform])).map(brief)).toEqual([
      'types[0].handleTime.perInterval unknownKey',
    ]);
    const exponential = { law: 'exponential', mean: 9, perInterval: { mean: [1, null], sd: [1, 2] } };
    expect(issuesOf(changed(sound, [['types', 0, 'handleTime'], exponential])).map(brief)).toEqual([
      'types[0].handleTime.perInterval.sd unknownKey',
    ]);
  });

  it('a spread by interval that no mean can have', () => {
    const law = {
      law: 'lognormal',
      mean: 100,
      sd: 100,
      perInterval: { mean: [null, 1], sd: [10_001, null] },
    };
    expect(issuesOf(changed(sound, [['types', 0, 'handleTime'], law])).map(brief)).toEqual([
      'types[0].handleTime.perInterval.sd[0] spreadTooWide',
    ]);
  });
});

it('the default scenario is what the page opens with', () => {
  expect(presets[0]!.scenario).toBe(hotlineMonday);
});
