/**
 * One broken scenario for every code an issue can have: the compiler asks for a new one with each new code.
 */
import {
  type IssueCode,
  limits,
  parseScenario,
  type Scenario,
  ScenarioError,
  type ScenarioIssue,
} from '../../src/scenario/index.ts';

/** A small sound scenario: two half-hours, a phone type and an e-mail type. */
export const sound = {
  version: 1,
  calendar: { intervalLength: 1800, days: [{ opens: 0, closes: 3600 }] },
  types: [
    {
      id: 'calls',
      channel: 'phone',
      volume: { basis: 'fresh', perInterval: [10, 20] },
      handleTime: { law: 'lognormal', mean: 200, sd: 200 },
      targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
    },
    {
      id: 'chats',
      channel: 'chat',
      volume: { steps: [{ from: 0, rate: 0.01 }] },
      handleTime: { law: 'exponential', mean: 300 },
    },
    {
      id: 'mails',
      channel: 'email',
      volume: { perInterval: [3, 4] },
      handleTime: { law: 'gamma', mean: 300, sd: 100 },
    },
  ],
  groups: [
    { id: 'team', agents: { perInterval: [3, 4] }, skills: [{ type: 'calls' }] },
    {
      id: 'chatters',
      agents: { steps: [{ from: 0, agents: 2 }] },
      skills: [{ type: 'chats' }],
      concurrency: { sessions: 3 },
    },
    { id: 'writers', agents: { perInterval: [1, 1] }, skills: [{ type: 'mails' }] },
  ],
} as const satisfies Scenario;

/** Where a value goes, and the value; undefined takes the key away. */
export type Change = readonly [path: readonly (string | number)[], value: unknown];

/** A copy of a scenario with changes. */
export function changed(scenario: unknown, ...changes: readonly Change[]): unknown {
  const copy = structuredClone(scenario);
  for (const [path, value] of changes) {
    let owner = copy as Record<string | number, unknown>;
    for (const key of path.slice(0, -1)) owner = owner[key] as Record<string | number, unknown>;
    const last = path.at(-1)!;
    if (value === undefined) delete owner[last];
    else owner[last] = value;
  }
  return copy;
}

const phone = ['types', 0] as const;
const handleTime = [...phone, 'handleTime'] as const;
const days = ['calendar', 'days'] as const;
const day = { opens: 0, closes: 3600 };
const redial = { afterAbandon: 0.2, delay: { law: 'exponential', mean: 600 } };
const callback = { kind: 'keepPlace', offer: { queueAtLeast: 2 }, acceptance: 0.5 };
const selfService = { contained: 0.5, time: { law: 'exponential', mean: 60 } };
const caseKind = (next: object) => ({
  id: 'refund',
  opens: [{ type: 'calls', share: 0.1 }],
  stages: [
    { id: 'file', type: 'mails', next: [next] },
    { id: 'check', wait: { law: 'exponential', mean: 3600 } },
  ],
});
const shifts = ['groups', 0, 'agents'] as const;
const shift = { from: 0, to: 3600, people: 3 };
const inShifts = (one: object) => ({ shifts: [one] });
const concurrency = ['groups', 1, 'concurrency'] as const;
const row = { arrive: 5, type: 'calls', handleTime: 60, patience: null };

/** For each code: the path of the issue, and the changes that break the sound scenario. */
export const broken: Readonly<Record<IssueCode, readonly [path: string, ...changes: readonly Change[]]>> = {
  newerVersion: ['version', [['version'], 2], [['types'], 'whatever version 2 has']],
  unknownVersion: ['version', [['version'], 0.5]],
  missing: ['types[0].handleTime', [handleTime, undefined]],
  unknownKey: ['types[0].handelTime', [[...phone, 'handelTime'], 3]],
  wrongType: ['types[0].handleTime.mean', [[...handleTime, 'mean'], '200']],
  notFinite: ['types[0].handleTime.mean', [[...handleTime, 'mean'], Number.NaN]],
  outOfRange: ['types[0].balking', [[...phone, 'balking'], 80]],
  notWhole: ['types[0].lines', [[...phone, 'lines'], 2.5]],
  notAllowed: ['types[0].channel', [[...phone, 'channel'], 'fone']],
  tooLong: ['name', [['name'], 'x'.repeat(201)]],
  badId: ['types[0].id', [[...phone, 'id'], 'a b']],
  badDate: ['calendar.days[0].date', [[...days, 0, 'date'], '2026-02-30']],
  tooFew: ['types', [['types'], []]],
  tooMany: ['types', [['types'], new Array(101).fill({})]],
  needsOneOf: ['groups[0].agents', [['groups', 0, 'agents'], {}]],
  onlyOneOf: ['types[0].volume', [[...phone, 'volume', 'steps'], [{ from: 0, rate: 1 }]]],

  closesBeforeOpening: ['calendar.days[0].closes', [[...days, 0, 'opens'], 3600]],
  notDivisible: ['calendar.days[0].closes', [[...days, 0, 'closes'], 3000]],
  daysOverlap: ['calendar.days[1].opens', [days, [{ opens: 0, closes: 88_200 }, day]]],
  someDates: ['calendar.days[1].date', [days, [{ ...day, date: '2026-03-02' }, day]]],
  datesNotAscending: [
    'calendar.days[1].date',
    [
      days,
      [
        { ...day, date: '2026-03-02' },
        { ...day, date: '2026-03-02' },
      ],
    ],
  ],

  wrongLength: [
    'types[0].volume.perInterval',
    [
      [...phone, 'volume', 'perInterval'],
      [1, 2, 3],
    ],
  ],
  lengthsDiffer: [
    'types[0].handleTime.means',
    [handleTime, { law: 'hyperexponential', shares: [1, 1], means: [60] }],
  ],
  notAscending: [
    'groups[1].agents.steps[1].from',
    [
      ['groups', 1, 'agents', 'steps'],
      [
        { from: 60, agents: 1 },
        { from: 60, agents: 2 },
      ],
    ],
  ],
  endsBeforeStart: ['surges[0].to', [['surges'], [{ from: 900, to: 600, factor: 3 }]]],
  pastTheEnd: ['groups[1].agents.steps[0].from', [['groups', 1, 'agents', 'steps', 0, 'from'], 3600]],
  outsideHours: ['trace[0].arrive', [['trace'], [{ ...row, arrive: 3600 }]]],
  outsideDay: ['types[0].hours[0].closes', [[...phone, 'hours'], [{ opens: 600, closes: 4000 }]]],
  hoursOverlap: [
    'types[0].hours[1].opens',
    [
      [...phone, 'hours'],
      [
        { opens: 0, closes: 1800 },
        { opens: 1200, closes: 3600 },
      ],
    ],
  ],
  sharesAboveOne: [
    'types[0].transfers',
    [
      [...phone, 'transfers'],
      [
        { type: 'mails', share: 0.7 },
        { type: 'chats', share: 0.4 },
      ],
    ],
  ],
  sharesTooLarge: [
    'groups[0].shrinkage.components',
    [
      ['groups', 0, 'shrinkage'],
      {
        components: [
          { share: 0.5, of: 'present' },
          { share: 0.7, of: 'present' },
        ],
      },
    ],
  ],
  allZero: [
    'types[0].patience.weights',
    [[...phone, 'patience'], { law: 'empirical', edges: [0, 9], weights: [0] }],
  ],

  breakOutsideShift: [
    'groups[0].agents.shifts[0].breaks[0].from',
    [shifts, inShifts({ ...shift, breaks: [{ from: 3000, length: 900 }] })],
  ],
  breaksOverlap: [
    'groups[0].agents.shifts[0].breaks[1].from',
    [
      shifts,
      inShifts({
        ...shift,
        breaks: [
          { from: 600, length: 900 },
          { from: 1200, length: 60 },
        ],
      }),
    ],
  ],
  noSuchDay: ['groups[0].agents.shifts[0].days[0]', [shifts, inShifts({ ...shift, days: [1] })]],

  notAboveMin: ['types[0].patience.max', [[...phone, 'patience'], { law: 'uniform', min: 9, max: 9 }]],
  spreadTooWide: ['types[0].handleTime.sd', [[...handleTime, 'sd'], 20_001]],
  ratesStartAtOne: ['groups[1].concurrency.rates[0]', [concurrency, { sessions: 2, rates: [1.2, 1.3] }]],
  ratesFall: ['groups[1].concurrency.rates[2]', [concurrency, { sessions: 3, rates: [1, 1.5, 1.4] }]],
  ratesSpeedUp: ['groups[1].concurrency.rates[1]', [concurrency, { sessions: 2, rates: [1, 2.1] }]],

  duplicateId: ['groups[1].id', [['groups', 1, 'id'], 'team']],
  duplicateSkill: [
    'groups[0].skills[1].type',
    [
      ['groups', 0, 'skills'],
      [{ type: 'calls' }, { type: 'calls' }],
    ],
  ],
  duplicateTarget: [
    'types[0].targets[1].measure',
    [[...phone, 'targets', 0], { measure: 'occupancy', most: 0.9 }],
    [[...phone, 'targets', 1], { measure: 'occupancy', most: 0.85 }],
  ],
  duplicateWithin: [
    'types[0].targets[1].within',
    [[...phone, 'targets', 1], { measure: 'serviceLevel', share: 0.9, within: 20 }],
  ],
  otherClock: [
    'types[2].targets[1].clock',
    [
      ['types', 2, 'targets'],
      [
        { measure: 'serviceLevel', share: 0.8, within: 3600 },
        { measure: 'serviceLevel', share: 0.9, within: 7200, clock: 'calendar' },
      ],
    ],
  ],
  tooManyServiceLevels: [
    'types[0].targets',
    [
      [...phone, 'targets'],
      [20, 60, 120, 300].map((within) => ({ measure: 'serviceLevel', share: 0.8, within })),
    ],
  ],
  unknownType: ['groups[0].skills[1].type', [['groups', 0, 'skills', 1], { type: 'cals' }]],
  unknownStage: ['cases[0].stages[0].next[0].stage', [['cases'], [caseKind({ stage: 'chek', share: 0.5 })]]],
  stageOutOfReach: ['cases[0].stages[1].id', [['cases'], [caseKind({ stage: 'check', share: 0 })]]],
  sameType: [
    'types[0].repeat.move.type',
    [[...phone, 'repeat'], { fcr: 0.75, move: { type: 'calls', share: 0.5 } }],
  ],
  partnersLeaveSome: ['groups[0].partner.share', [['groups', 0, 'partner'], { share: 0.6 }]],
  reserveTooLarge: ['groups[0].skills[0].reserve', [['groups', 0, 'skills', 0, 'reserve'], 4]],
  noGroup: ['types[0].id', [['groups', 0, 'skills', 0, 'type'], 'mails']],

  onlyForWork: ['types[2].patience', [['types', 2, 'patience'], { law: 'exponential', mean: 60 }]],
  neededWith: ['types[0].callback.slots', [[...phone, 'callback'], { ...callback, kind: 'slot' }]],
  onlyWith: ['types[0].callback.delay', [[...phone, 'callback'], { ...callback, delay: 600 }]],
  notWith: [
    'types[0].interruptible',
    [[...phone, 'callback'], callback],
    [[...phone, 'interruptible'], true],
  ],
  recordedNotWhole: [
    'types[0].volume.perInterval[1]',
    [[...phone, 'volume'], { count: 'recorded', perInterval: [1, 2.5] }],
  ],
  recordedStays: [
    'types[0].volume.busyness',
    [[...phone, 'volume'], { count: 'recorded', perInterval: [1, 2], busyness: { day: 0.1 } }],
  ],
  recordedNeedsFresh: [
    'types[0].volume.basis',
    [[...phone, 'redial'], redial],
    [[...phone, 'volume', 'basis'], 'offered'],
    [[...phone, 'volume', 'count'], 'recorded'],
  ],
  easyTooLong: [
    'types[0].selfService.easyHandleTime',
    [[...phone, 'selfService'], { ...selfService, easyHandleTime: 500 }],
  ],
  warmUpTooLong: ['run.warmUp', [['run'], { warmUp: 3600 }]],

  tooLarge: [
    'types',
    [
      [...phone, 'volume', 'perInterval'],
      [limits.contacts, limits.contacts],
    ],
  ],
  endlessLoop: ['types[0]', [[...phone, 'transfers'], [{ type: 'calls', share: 1 }]]],
  moreIssues: ['', [[...phone, 'volume', 'perInterval'], new Array(1500).fill('x')]],
};

/** The issues of an input; none when it is accepted. Anything else that is thrown goes through. */
export function issuesOf(input: unknown): readonly ScenarioIssue[] {
  try {
    parseScenario(input);
  } catch (error) {
    if (error instanceof ScenarioError) return error.issues;
    throw error;
  }
  return [];
}
