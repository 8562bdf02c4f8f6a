/**
 * Short questions about people, digit for digit: formulas over grids of loads and demands, days by the equations,
 * requirements, explanations and promises of small centres, slots and shifts of an hour or two. A question that is
 * refused is kept by the words of its refusal. The digests may only change with a commit that says why.
 *
 * Nine digits, since formulas use the engine's own exponentials. The search by simulation has tests of its own.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { exponentialLaw, uniformLaw, withNever } from '../../src/erlang/index.ts';
import type { IntegerProgramme, SolveProgramme } from '../../src/programme/index.ts';
import { fnv1a64 } from '../../src/scenario/digest.ts';
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { type Study, studyHere } from '../../src/simulation/index.ts';
import {
  askInterval,
  daySessions,
  explainStudy,
  goalsOfTargets,
  largestArrivalRate,
  levelBars,
  longestHandleTime,
  monthStudy,
  ownContactBars,
  promiseStudy,
  recommendSlots,
  requiredAgents,
  requiredAgentsByInterval,
  requiredByDay,
  requiredByInterval,
  sensitivity,
  shortestWait,
  slotFrontier,
  withUsualTargets,
} from '../../src/staffing/index.ts';
import { betaOfImpatient, betaOfPatient } from '../../src/staffing/interval/first-guess.ts';
import { Search } from '../../src/staffing/interval/search.ts';
import { requiredOverDay } from '../../src/staffing/required-over-day.ts';
import {
  coverShifts,
  parseShiftLibrary,
  requirementsOf,
  type ShiftProblemInput,
  staffByShifts,
} from '../../src/staffing/shifts/index.ts';
import { loadSolver } from '../../workers/highs.ts';
import { smallStaffingDigests } from './small-staffing-digests.ts';

const centres = readFileSync(new URL('small-centres.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Scenario => parseScenario(JSON.parse(line)));

function plainly(key: string, part: unknown): unknown {
  if (key === 'provenance') return undefined;
  if (typeof part === 'number' && Number.isFinite(part))
    return Math.abs(part) < 1e-12 ? 0 : part.toPrecision(9);
  if (typeof part === 'number') return String(part);
  return ArrayBuffer.isView(part) ? Array.from(part as unknown as ArrayLike<number>) : part;
}

function digestOf(value: unknown): string {
  return fnv1a64((JSON.stringify(value, plainly) ?? '').replace(/[^\x20-\x7e]/g, '?')).slice(0, 12);
}

/** What is answered, or why it is not. */
function answer(question: () => unknown): unknown {
  try {
    return question();
  } catch (problem) {
    return [String(problem), (problem as { readonly issues?: unknown }).issues];
  }
}

/** Each of them with each of the others. */
function grid<A, B, Result>(as: readonly A[], bs: readonly B[], of: (a: A, b: B) => Result): Result[] {
  return as.flatMap((a) => bs.map((b) => answer(() => of(a, b)) as Result));
}

let solve: SolveProgramme;
beforeAll(async () => {
  solve = await loadSolver();
});

/** The result of a study, with what it said on the way and every programme that it had solved. */
function told(study: Study<unknown, unknown>): unknown {
  const programmes: string[] = [];
  const interims: string[] = [];
  const watched: SolveProgramme = (programme: IntegerProgramme, limits) => {
    programmes.push(digestOf([programme, limits]));
    return solve(programme, limits);
  };
  const result = studyHere(study, (interim) => interims.push(digestOf(interim)), watched);
  return { result, programmes, interims };
}

const level = (share: number, more: object = {}) => ({ serviceLevelTarget: share, ...more });
const demands: readonly object[] = [
  level(0.8),
  level(0),
  level(0.5, { acceptableWait: 0 }),
  level(0.9, { acceptableWait: 40, rule: 'abandonsExcluded' }),
  level(0.9, { rule: 'abandonsServed' }),
  level(0.9, { rule: 'answered/answered', population: 'held' }),
  level(0.9, { rule: 'shortAbandonsExcluded', shortAbandon: 8 }),
  level(0.7, { population: 'held', acceptableWait: 30 }),
  level(0.6, { waitPercentile: { share: 0.9, within: 60 } }),
  level(0.3, { maxOccupancy: 0.8 }),
  level(0.3, { maxAbandonment: 0.02 }),
  level(0.3, { maxAverageSpeedOfAnswer: 10 }),
  level(0.3, { maxAverageWait: 10 }),
  level(0.8, { shrinkage: 0.3 }),
  level(1),
  level(-0.1),
  level(0.8, { maxOccupancy: 1.1 }),
  level(0.8, { waitPercentile: { share: 1, within: 60 } }),
  level(0.8, { population: 'held', acceptableWait: 0 }),
  level(0.8, { maxAbandonment: 0 }),
];
const models: readonly object[] = [
  { model: 'b' },
  { model: 'c' },
  { model: 'a', patience: 120 },
  { model: 'a', patience: Number.POSITIVE_INFINITY },
  { model: 'a', patience: 0 },
  { model: 'a', patience: uniformLaw(30, 400) },
  { model: 'a', patience: withNever(0.7, exponentialLaw(90)), redial: 0.4 },
  { model: 'b', redial: 0.6 },
  { model: 'c', rates: [1, 1.6, 2.1] },
  { model: 'a', patience: 200, busyness: 0.15 },
  { model: 'c', busyness: 0.1, onDays: 0.9 },
  { model: 'd' },
  { model: 'a' },
  { model: 'b', rates: [1, 2] },
];
/** Those that are answered at once, and those that take longer, of which less is asked. */
const quickModels = models.slice(0, 5);
const slowModels = models.slice(5);
const loads = [
  [0, 180],
  [0.001, 300],
  [0.02, 250],
  [0.2, 180],
  [3, 200],
] as const;

const day = {
  intervalLength: 1800,
  volumes: [6, 40, 90, 0, 70, 25],
  patience: 150,
  serviceLevelTarget: 0.8,
  acceptableWait: 20,
};
const dayDemands: readonly object[] = [
  {},
  { serviceLevelTarget: 0.95, acceptableWait: 5 },
  { scope: 'day', floor: 0.5 },
  { scope: 'day', floor: 0.79, serviceLevelTarget: 0.8 },
  { maxAbandonment: 0.01, serviceLevelTarget: 0.2 },
  { maxOccupancy: 0.7, shrinkage: 0.25 },
  { maxAverageWait: 4, scope: 'day' },
  { maxAverageSpeedOfAnswer: 4 },
  { shrinkage: 1 },
  { floor: 2 },
];

/** An hour of a surgery that sells slots. */
const surgery: Scenario = parseScenario({
  version: 1,
  seed: 'small surgery',
  calendar: { intervalLength: 900, days: [{ opens: 28_800, closes: 34_200 }] },
  types: [
    {
      id: 'patients',
      channel: 'phone',
      volume: { basis: 'fresh', perInterval: [14, 12, 6, 4, 3, 3] },
      handleTime: { law: 'lognormal', mean: 200, sd: 150 },
      patience: { law: 'exponential', mean: 240 },
      callback: {
        kind: 'slot',
        offer: { estimatedWaitAbove: 45 },
        acceptance: 0.7,
        slots: { capacity: 2, from: 600, choice: 4 },
        answerProbability: 0.9,
        attempts: 2,
        window: 600,
        turn: 'after',
      },
      targets: [{ measure: 'serviceLevel', share: 0.6, within: 45, scope: 'day', floor: 0.1 }],
    },
  ],
  groups: [{ id: 'desk', agents: { perInterval: [3, 3, 3, 2, 2, 2] }, skills: [{ type: 'patients' }] }],
});
const [patients] = surgery.types;
/** The same by intervals, too short of people, with the agent waiting on the line while it rings. */
const shortSurgery: Scenario = parseScenario({
  ...surgery,
  types: [
    {
      ...patients,
      callback: { ...patients!.callback, dial: 'customerFirst', handleTimeFactor: 1.2 },
      targets: [{ measure: 'serviceLevel', share: 0.9, within: 30 }],
    },
  ],
  groups: [{ ...surgery.groups[0], agents: { perInterval: [2, 2, 2, 1, 1, 1] } }],
});

const hour = 3600;
const brief = { length: 900, earliest: 1800, latest: 3600 };
const libraries: readonly object[] = [
  { types: [{ id: 'all', length: 4 * hour, earliest: 0, latest: 0 }], minimum: 1 },
  {
    types: [
      { id: 'long', length: 3 * hour, earliest: 0, latest: hour, every: hour, breaks: [brief] },
      { id: 'short', length: hour, earliest: 0, latest: 3 * hour, costPerHour: 1.3, most: 2 },
    ],
    overPerHour: 0.2,
    rest: 11 * hour,
    daysPerWeek: 5,
  },
  {
    types: [
      {
        id: 'screen',
        length: 4 * hour,
        earliest: 0,
        latest: hour,
        breaks: [brief, { ...brief, earliest: 5400, latest: 7200, paid: false }],
        shortBreaks: { after: hour, length: 300 },
      },
      { id: 'second', length: 2 * hour, earliest: hour, latest: 2 * hour, days: [1] },
    ],
    underPerHour: 30,
    seats: 4,
    minimum: { perInterval: [1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0] },
  },
  { types: [{ id: 'few', length: 2 * hour, earliest: hour, latest: hour, most: 1 }] },
  { types: [{ id: 'all', length: 4 * hour, earliest: 0, latest: 0 }], seats: 2 },
  { types: [{ id: 'all', length: 4 * hour, earliest: 0, latest: 0 }], people: 2, daysPerWeek: 1 },
  {
    types: [{ id: 'all', length: 4 * hour, earliest: 0, latest: 0, breaks: [{ ...brief, latest: 1800 }] }],
    seats: { perInterval: new Array(16).fill(9) },
  },
];
const needs = [
  [1, 2, 3, 2, 2, 1, 1, 0, 2, 2, 2, 3, 1, 1, 1, 1],
  [0, 1.5, 4, 4, 3.2, 2, 1, 1, 0, 0, 0, 0, 2, 2, 0, 0],
];
const twoDays = { intervalLength: 1800, days: [0, 1].map(() => ({ opens: 0, closes: 4 * hour })) };

function cover(library: object, required: readonly number[], more: object): unknown {
  const input = {
    calendar: twoDays,
    required,
    library: parseShiftLibrary({ version: 1, ...library }),
    ...more,
  };
  return told(coverShifts(input as ShiftProblemInput) as Study<unknown, unknown>);
}

/** Two hours of calls and mails, with targets of every kind, to be covered by shifts of an hour. */
const twoHours: Scenario = parseScenario({
  version: 1,
  seed: 'two hours',
  calendar: { intervalLength: 1800, days: [{ opens: 0, closes: 2 * hour }] },
  types: [
    {
      id: 'calls',
      channel: 'phone',
      volume: { perInterval: [30, 40, 20, 10] },
      handleTime: { law: 'exponential', mean: 200 },
      patience: { law: 'exponential', mean: 180 },
      targets: [
        { measure: 'serviceLevel', share: 0.85, within: 15, scope: 'day', floor: 0.7 },
        { measure: 'abandonmentRate', most: 0.03 },
        { measure: 'averageSpeedOfAnswer', most: 12 },
      ],
    },
    {
      id: 'sales',
      channel: 'phone',
      volume: { perInterval: [10, 10, 20, 10] },
      handleTime: { law: 'exponential', mean: 200 },
      targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
    },
  ],
  groups: [
    {
      id: 'callers',
      agents: { perInterval: [4, 4, 4, 4] },
      skills: [{ type: 'calls' }],
      absence: 0.1,
      costPerHour: 30,
    },
    {
      id: 'sellers',
      agents: { perInterval: [2, 2, 2, 2] },
      skills: [{ type: 'sales' }],
      scheduled: true,
      shrinkage: 0.2,
    },
  ],
});
const hourShifts = {
  types: [
    { id: 'hour', length: hour, earliest: 0, latest: hour },
    { id: 'both', length: 2 * hour, earliest: 0, latest: 0, breaks: [{ ...brief, length: 600 }] },
  ],
};

const staffing = (more: object) =>
  told(
    staffByShifts(twoHours, {
      library: parseShiftLibrary({ version: 1, ...hourShifts }),
      replications: 12,
      ...more,
    }),
  );

/** Every seventh of the small centres from one of them on. */
const some = (from: number) => centres.filter((_, k) => k % 7 === from);

const abilities = (model: object, demand: object) => {
  const input = { ...model, ...demand, agents: 9, arrivalRate: 0.04, handleTime: 180 } as never;
  return [
    answer(() => largestArrivalRate(input)),
    answer(() => longestHandleTime(input)),
    ...[0.5, 0.9, 0.9999, 1].map((share) => answer(() => shortestWait(input, share))),
  ];
};

const neighbours = (model: object, demand: object) => {
  const input = { ...model, ...demand, arrivalRate: 0.03, handleTime: 200, agents: 2, hourlyCost: 31 };
  return [
    answer(() => sensitivity(input as never)),
    ...[0, 3, 7].map((seats) => answer(() => askInterval(input as never, seats))),
  ];
};

const questions: Readonly<Record<string, () => unknown>> = {
  'agents by model and demand': () =>
    grid(models, demands, (model, demand) =>
      loads.map(([arrivalRate, handleTime]) =>
        answer(() => requiredAgents({ ...model, ...demand, arrivalRate, handleTime } as never)),
      ),
    ),
  'where a search begins': () =>
    grid([5, 80, 900], [0, 4, 60], (load, wait) =>
      [0.3, 0.8, 0.99].map((share) => [
        betaOfPatient(load, 200, wait, share),
        ...[20, 200, 3000].map((patience) => betaOfImpatient(load, 200, patience, wait, share)),
      ]),
    ),
  'what a search asks': () => {
    const asked: (number | string)[] = [];
    let need = 0;
    const search = new Search(
      (agents) => {
        asked.push(agents);
        return agents < need ? (agents < need - 2 ? 'stability' : 'serviceLevel') : undefined;
      },
      0.7,
      0.25,
    );
    return [
      [3, 5],
      [3.4, 6],
      [40, 43],
      [41, 52],
      [39, 41, -2],
      [39, 41, 3],
      [0.2, 1],
    ].map(([load, least, guess]) => {
      need = least!;
      return [search.at(load!, guess), asked.splice(0)];
    });
  },
  'agents of intervals in a row': () =>
    grid(models.slice(0, 4), [level(0.8), level(0.9, { acceptableWait: 5 })], (model, demand) =>
      [120, [100, 120, 130, 110, 90, 400, 30]].map((handleTime) =>
        answer(() =>
          requiredAgentsByInterval({
            ...model,
            ...demand,
            arrivalRates: [2, 2.3, 2.6, 4, 0, 3.9, 9],
            handleTime,
          } as never),
        ),
      ),
    ),
  'what people can do': () => grid(quickModels, demands.slice(0, 14), abilities),
  'what people can do, less simply': () => grid(slowModels, demands.slice(0, 2), abilities),
  'around an answer': () => grid(quickModels, demands.slice(0, 12), neighbours),
  'around an answer, less simply': () => grid(slowModels, demands.slice(5, 6), neighbours),
  'a day by formula': () =>
    grid(dayDemands, [120, 480], (demand, mean) => [
      answer(() => requiredByInterval({ ...day, handleTime: { mean }, ...demand } as never)),
      answer(() => requiredOverDay({ ...day, handleTime: { mean }, ...demand } as never)),
    ]),
  'a day by the equations': () =>
    grid(dayDemands, [240], (demand, handleTime) =>
      requiredByDay({ ...day, handleTime, ...demand } as never),
    ),
  'a day by the equations, nobody giving up': () => {
    const { patience: _, ...patient } = day;
    return grid(dayDemands.slice(0, 4), [150], (demand, handleTime) =>
      requiredByDay({ ...patient, handleTime, ...demand } as never),
    );
  },
  'what centres demand': () =>
    centres.map((scenario) => [
      scenario.types.map(({ targets, shortAbandon }) => goalsOfTargets(targets ?? [], shortAbandon)),
      answer(() => {
        const { scenario: asked, usual } = withUsualTargets(scenario);
        return [asked.types.map(({ targets }) => targets), usual];
      }),
      answer(() => daySessions(scenario)),
      answer(() => requirementsOf(scenario)),
    ]),
  'shifts for two mornings': () => libraries.map((library) => answer(() => cover(library, needs[0]!, {}))),
  'shifts for an uneven day': () =>
    libraries.map((library) => answer(() => cover(library, needs[1]!, { presence: 0.9, costPerHour: 2 }))),
  'shifts that cannot be': () => [
    ...[{ presence: 0 }, { presence: 1.1 }].map((more) =>
      answer(() => cover(libraries[0]!, needs[0]!, more)),
    ),
    answer(() => cover(libraries[0]!, [1], {})),
    answer(() =>
      cover(
        libraries[0]!,
        needs[0]!.map((n) => n - 1),
        {},
      ),
    ),
    answer(() => cover({ ...libraries[0], seats: { perInterval: [1] } }, needs[0]!, {})),
    answer(() =>
      parseShiftLibrary({
        version: 1,
        types: [
          { id: 'a', length: 3600, earliest: 7200, latest: 3600 },
          { id: 'a', length: 3600, earliest: 0, latest: 0, breaks: [brief, brief] },
          {
            id: 'b',
            length: 7200,
            earliest: 0,
            latest: 0,
            breaks: [{ ...brief, latest: 900 }, brief, brief],
          },
          { id: 'b', length: 100, earliest: -1, latest: 1e6 },
        ],
      }),
    ),
  ],
  'people in shifts, round by round': () => staffing({ rounds: 2 }),
  'people in shifts by the equations': () => staffing({ method: 'day' }),
  'slots of a surgery': () => told(recommendSlots(surgery, { type: 'patients', days: 100, kept: 0.8 })),
  'slots where people are short': () =>
    told(recommendSlots(shortSurgery, { type: 'patients', days: 100, kept: 0.9 })),
  'slots for promises alone': () =>
    told(recommendSlots(shortSurgery, { type: 'patients', days: 100, promisesAlone: true })),
  'slots with more people': () => told(slotFrontier(surgery, { type: 'patients', more: [-1, 2], days: 20 })),
  'slots that cannot be': () => [
    answer(() => told(slotFrontier(surgery, { type: 'patients', more: [-3] }))),
    answer(() => told(recommendSlots(surgery, { type: 'nobody' }))),
    answer(() => told(recommendSlots(surgery, { type: 'patients', kept: 1.2 }))),
    answer(() => told(recommendSlots(surgery, { type: 'patients', days: 99 }))),
  ],
  promises: () =>
    [surgery, twoHours].map((scenario) =>
      answer(() => told(promiseStudy(scenario, { share: 0.8, days: 0.9, sampledDays: 200 }))),
    ),
  'promises that cannot be': () => [
    answer(() => told(promiseStudy(twoHours, { share: 0.83 }))),
    answer(() => told(promiseStudy(twoHours, { days: 0.4 }))),
    answer(() => told(promiseStudy(twoHours, { types: ['nobody'] }))),
    answer(() => told(promiseStudy(twoHours, { sampledDays: 10 }))),
  ],
  'a month': () =>
    [
      { replications: 20, bonuses: [{ amount: 500 }], maluses: [{ level: 0.7, amount: 900 }] },
      { replications: 20, days: 3, target: { share: 0.7, within: 30 }, bonuses: [{ level: 0.9, amount: 5 }] },
      { replications: 10 },
      { replications: 20, days: 400 },
    ].map((terms) => answer(() => told(monthStudy(twoHours, terms)))),
  ...Object.fromEntries(
    [0, 1, 4, 6].map((from) => [
      `explanations of small centres, from the ${from + 1}.`,
      () =>
        some(from).map((scenario) =>
          answer(() => {
            const explained = studyHere(explainStudy(scenario, { replications: 2 }));
            const { waterfall, ownContacts } = explained;
            return [
              explained,
              waterfall.total && levelBars(waterfall.total),
              (['contacts', 'hours', 'money'] as const).map((unit) => ownContactBars(ownContacts, unit)),
            ];
          }),
        ),
    ]),
  ),
};

describe('short questions about people keep their answers', () => {
  it.each(Object.keys(questions))('%s', (name) => {
    expect(digestOf(questions[name]!())).toBe(smallStaffingDigests[name]);
  });
});
