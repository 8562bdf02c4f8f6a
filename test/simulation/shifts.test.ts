import { describe, expect, it } from 'vitest';
import { type Column, column, columnCount, placesOf, tallyLength } from '../../src/measures/index.ts';
import { parseScenario, type Scenario, type Shift, type TraceRow } from '../../src/scenario/index.ts';
import { type ContactLog, Simulator, simulate } from '../../src/simulation/index.ts';
import { zOfMean, zOfVariance } from './significance.ts';

type Row = readonly [arrive: number, handleTime: number, patience?: number];

const hour = { intervalLength: 1800, days: [{ opens: 0, closes: 3600 }] };

const expectNear = (z: number) => expect(Math.abs(z)).toBeLessThan(4);

/** An hour from midnight on with recorded contacts of one type and a team in shifts. */
function replayed(
  rows: readonly Row[],
  shifts: readonly Shift[],
  more: Partial<Scenario> = {},
  channel: 'phone' | 'chat' | 'email' = 'phone',
): Scenario {
  const trace = rows.map(
    ([arrive, handleTime, patience = null]): TraceRow => ({ arrive, type: 'contacts', handleTime, patience }),
  );
  return parseScenario({
    version: 1,
    calendar: hour,
    types: [
      {
        id: 'contacts',
        channel,
        volume: { steps: [{ from: 0, rate: 0 }] },
        handleTime: { law: 'exponential', mean: 100 },
      },
    ],
    groups: [
      {
        id: 'team',
        agents: { shifts },
        skills: [{ type: 'contacts' }],
        ...(channel === 'chat' ? { concurrency: { sessions: 2, slowdown: 0 } } : {}),
      },
    ],
    ...(trace.length > 0 ? { trace } : {}),
    ...more,
  });
}

function logOf(scenario: Scenario): ContactLog {
  const log: ContactLog = [];
  new Simulator(scenario).run(0, 1, log);
  return log.sort((a, b) => a.type - b.type || a.number - b.number);
}

const waitsOf = (...given: Parameters<typeof replayed>) =>
  logOf(replayed(...given)).map(({ wait, outcome }) => (outcome === 'answered' ? wait : outcome));

const wholeDay: Shift = { from: 0, to: 3600, people: 1 };
const early: Shift = { from: 0, to: 600, people: 1 };
const late: Shift = { from: 600, to: 3600, people: 1 };
/** A break of a minute five minutes into the hour. */
const withBreak: Shift = { ...wholeDay, breaks: [{ from: 300, length: 60 }] };

describe('a shift', () => {
  const rows: Row[] = [
    [500, 300],
    [610, 50],
  ];

  it('ends with the contact in hand, on top of those who come', () => {
    expect(waitsOf(rows, [early, late])).toEqual([0, 0]);
    // a count of one has room again only when the contact ends
    const counted = replayed(rows, [], {
      groups: [{ id: 'team', agents: { steps: [{ from: 0, agents: 1 }] }, skills: [{ type: 'contacts' }] }],
    });
    expect(logOf(counted).map(({ wait }) => wait)).toEqual([0, 190]);
  });

  it('takes nothing more once it is over', () => {
    expect(waitsOf(rows, [early, { ...late, from: 1000 }])).toEqual([0, 390]);
  });

  it('begins before the contact that arrives with it, and takes who waits', () => {
    expect(waitsOf([[600, 50]], [late])).toEqual([0]);
    expect(waitsOf([[100, 50]], [late])).toEqual([500]);
  });

  it('is worked on its own days, and over midnight', () => {
    const calendar = {
      intervalLength: 3600,
      days: [
        { opens: 0, closes: 86_400 },
        { opens: 0, closes: 86_400 },
      ],
    };
    const night: Shift = { from: 79_200, to: 108_000, people: 1, days: [0] };
    const morning: Shift = { from: 36_000, to: 50_400, people: 1, days: [1] };
    // before the night, in it, past midnight, between the shifts, and after the last: which is called back
    const rows: Row[] = [
      [79_100, 10],
      [80_000, 10],
      [90_000, 10],
      [108_000, 10],
      [140_000, 10],
    ];
    expect(waitsOf(rows, [night, morning], { calendar })).toEqual([100, 0, 0, 14_400, 32_800]);
  });

  it('is cut by opening hours, and goes on after them', () => {
    const calendar = {
      intervalLength: 1800,
      days: [
        { opens: 79_200, closes: 86_400 },
        { opens: 3600, closes: 7200 },
      ],
    };
    const shifts: Shift[] = [
      { from: 72_000, to: 91_800, people: 1, breaks: [{ from: 79_000, length: 500 }], days: [0] },
    ];
    // a break that began before the opening lasts 300 s into it; the next day the shift has half an hour left
    const rows: Row[] = [
      [79_250, 10],
      [90_000, 10],
      [90_100, 2000],
      [91_900, 10, 100],
    ];
    expect(waitsOf(rows, shifts, { calendar })).toEqual([250, 0, 0, 'abandoned']);
  });
});

describe('a break', () => {
  it('begins at once when nothing is in hand', () => {
    expect(waitsOf([[310, 10]], [withBreak])).toEqual([50]);
  });

  it('begins after the contact in hand and keeps its length', () => {
    expect(
      waitsOf(
        [
          [250, 100],
          [320, 10],
        ],
        [withBreak],
      ),
    ).toEqual([0, 90]);
  });

  it('waits for a contact that has its turn at the same instant', () => {
    expect(
      waitsOf(
        [
          [200, 100],
          [250, 50],
          [320, 10],
        ],
        [withBreak],
      ),
    ).toEqual([0, 50, 90]);
  });

  it('is followed by another that came due meanwhile', () => {
    const two: Shift = {
      ...wholeDay,
      breaks: [
        { from: 300, length: 60 },
        { from: 400, length: 60 },
      ],
    };
    expect(
      waitsOf(
        [
          [250, 100],
          [320, 10],
        ],
        [two],
      ),
    ).toEqual([0, 150]);
    expect(
      waitsOf(
        [
          [250, 250],
          [320, 10],
        ],
        [two],
      ),
    ).toEqual([0, 300]);
  });

  it('ends with the shift', () => {
    const short: Shift = { ...withBreak, to: 400 };
    expect(
      waitsOf(
        [
          [250, 100],
          [320, 10],
        ],
        [short, { ...wholeDay, from: 450 }],
      ),
    ).toEqual([0, 130]);
  });

  it('is everybody’s own: one starts on time, the other after the contact', () => {
    const rows: Row[] = [
      [250, 100],
      [310, 10],
      [320, 10],
    ];
    expect(waitsOf(rows, [{ ...withBreak, people: 2 }])).toEqual([0, 50, 50]);
  });
});

describe('closing', () => {
  it('keeps those on duty until the line is empty', () => {
    expect(
      waitsOf(
        [
          [3000, 700],
          [3500, 100],
        ],
        [wholeDay],
      ),
    ).toEqual([0, 200]);
  });

  it('calls those back whose shifts ended last, when nobody is there', () => {
    const shifts = [
      { ...wholeDay, to: 3300, people: 3 },
      { ...wholeDay, to: 3400 },
    ];
    const rows: Row[] = [
      [3350, 50],
      [3390, 310],
      [3500, 100],
      [3510, 100],
    ];
    expect(waitsOf(rows, shifts)).toEqual([0, 10, 210, 300]);
  });

  it('lets breaks that have not begun fall away, and those that have end', () => {
    const lateBreak = (from: number) => [{ ...wholeDay, breaks: [{ from, length: 60 }] }];
    expect(
      waitsOf(
        [
          [3000, 700],
          [3510, 10],
        ],
        lateBreak(3500),
      ),
    ).toEqual([0, 190]);
    expect(waitsOf([[3590, 10]], lateBreak(3540))).toEqual([10]);
    const [pause] = lateBreak(3540);
    expect(
      waitsOf(
        [
          [3530, 50],
          [3590, 10],
        ],
        [pause!],
      ),
    ).toEqual([0, 50]);
  });
});

describe('people who hold several chats', () => {
  it('finish them after their shift and take no new one', () => {
    const rows: Row[] = [
      [500, 200],
      [550, 100],
      [620, 10],
    ];
    expect(waitsOf(rows, [early, { ...late, from: 900 }], {}, 'chat')).toEqual([0, 0, 280]);
  });

  it('have their break after the last of them', () => {
    const rows: Row[] = [
      [250, 100],
      [260, 100],
      [320, 10],
    ];
    expect(waitsOf(rows, [withBreak], {}, 'chat')).toEqual([0, 0, 100]);
  });
});

describe('deferred work at the end of a shift', () => {
  it('is handed back, and resumed where it stopped', () => {
    // 100 s done, 200 s left at 900
    expect(waitsOf([[500, 300]], [early, { ...late, from: 900 }], {}, 'email')).toEqual([600]);
  });

  it('goes at once to whoever has time, and not to those who leave as well', () => {
    expect(waitsOf([[500, 300]], [{ ...early, people: 2 }, late], {}, 'email')).toEqual([300]);
    const groups = ['one', 'two'].map((id, i) => ({
      id,
      agents: { shifts: [i === 0 ? early : wholeDay] },
      skills: [{ type: 'contacts', preference: i + 1 }],
    }));
    expect(waitsOf([[500, 300]], [], { groups }, 'email')).toEqual([300]);
  });

  it('is carried over a closing', () => {
    const calendar = {
      intervalLength: 1800,
      days: [
        { opens: 0, closes: 3600 },
        { opens: 0, closes: 3600 },
      ],
    };
    // 100 s before closing, 200 s the next day; the clock of business hours stops between
    expect(waitsOf([[3500, 300]], [wholeDay], { calendar }, 'email')).toEqual([300]);
  });
});

it('interruption spares whoever leaves after the work in hand, since that makes no room', () => {
  const [type] = replayed([], [wholeDay]).types;
  const mails = { ...type!, id: 'mails', channel: 'email' as const, interruptible: true };
  const skills = [
    { type: 'contacts', rank: 1 },
    { type: 'mails', rank: 2 },
  ];
  const trace = [
    { arrive: 50, type: 'mails', handleTime: 200, patience: null },
    { arrive: 150, type: 'contacts', handleTime: 10, patience: null },
  ];
  const breaks = [{ from: 100, length: 150 }];
  const groups = [{ id: 'team', agents: { shifts: [{ ...wholeDay, breaks }] }, skills }];
  const log = logOf(replayed([], [wholeDay], { types: [type!, mails], groups, trace }));
  expect(log.map(({ wait }) => wait)).toEqual([250, 200]);
});

describe('time on the line', () => {
  const total = (scenario: Scenario, name: Column) => {
    const { plan, run } = { plan: new Simulator(scenario).plan, run: new Simulator(scenario).run(0, 1) };
    const places = placesOf(plan.intervals);
    let sum = 0;
    for (let p = 0; p < plan.intervals; p++) {
      sum += run.tallies[(plan.types.length * places + p) * columnCount + column[name]]!;
    }
    return sum;
  };

  it('leaves breaks out and has leavers in', () => {
    expect(total(replayed([], [withBreak]), 'staffedTime')).toBe(3540);
    const leaver = replayed([[500, 300]], [early, late]);
    expect(total(leaver, 'staffedTime')).toBe(3600 + 200);
    expect(total(leaver, 'busyTime')).toBe(300);
    expect(total(leaver, 'sessionTime')).toBe(300);
  });
});

describe('people in shifts', () => {
  const volume = { perInterval: [90, 110, 90, 60] };
  const centre = (agents: Scenario['groups'][number]['agents'], more: object = {}): Scenario =>
    parseScenario({
      version: 1,
      calendar: { intervalLength: 1800, days: [{ opens: 28_800, closes: 36_000 }] },
      types: [
        {
          id: 'calls',
          channel: 'phone',
          volume,
          handleTime: { law: 'lognormal', mean: 200, sd: 200 },
          patience: { law: 'exponential', mean: 120 },
        },
      ],
      groups: [{ id: 'team', agents, skills: [{ type: 'calls' }], ...more }],
    });
  const whole: Shift = { from: 28_800, to: 36_000, people: 12 };

  it('are the same as a count, contact by contact, while nobody comes or goes', () => {
    const log = (scenario: Scenario) => {
      const contacts: ContactLog = [];
      new Simulator(scenario, 'event').run(2, 3, contacts);
      return contacts;
    };
    const counted = log(centre({ perInterval: [12, 12, 12, 12] }));
    expect(counted.length).toBeGreaterThan(300);
    expect(log(centre({ shifts: [whole] }))).toEqual(counted);
    expect(
      log(
        centre({
          shifts: [
            { ...whole, people: 5 },
            { ...whole, people: 7 },
          ],
        }),
      ),
    ).toEqual(counted);
  });

  it('may be absent for the shift, and scheduled with shrinkage', () => {
    const group = { absence: 0.2, scheduled: true, shrinkage: 0.25 };
    const scenario = centre({ shifts: [whole] }, group);
    const days = 1500;
    const simulator = new Simulator(scenario);
    const { tallies } = simulator.run(0, days);
    const places = placesOf(simulator.plan.intervals);
    const length = tallyLength({
      types: 1,
      groups: 1,
      cases: 0,
      stages: 0,
      intervals: simulator.plan.intervals,
      days: 1,
      snapshots: 0,
    });
    // the first half-hour: nobody comes or goes in it
    const people = Array.from({ length: days }, (_, r) =>
      Math.round(tallies[r * length + places * columnCount + column.staffedTime]! / 1800),
    );
    expectNear(zOfMean(people, 12 * 0.8 * 0.75));
    // three quarters of a binomial number, rounded up or down at random
    let rounding = 0;
    let probability = 0.2 ** 12;
    for (let came = 0; came <= 12; came++) {
      const fraction = (came * 0.75) % 1;
      rounding += probability * fraction * (1 - fraction);
      probability *= ((12 - came) / (came + 1)) * 4;
    }
    expectNear(zOfVariance(people, 12 * 0.8 * 0.2 * 0.75 ** 2 + rounding));
  });

  it('cost what breaks take: fewer are on the line, by their length', () => {
    const breaks = [{ from: 30_600, length: 900 }];
    const half = { ...whole, people: 6 };
    const { total } = simulate(centre({ shifts: [half, { ...half, breaks }] }), { replications: 300 });
    // breaks that begin late are no shorter: each is exactly its length
    expect(total.averageOnTheLine.mean).toBeCloseTo(12 - (6 * 900) / 7200, 9);
  });
});
