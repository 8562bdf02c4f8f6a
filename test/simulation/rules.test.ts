import { describe, expect, it } from 'vitest';
import { parseScenario, type Scenario, type TraceRow } from '../../src/scenario/index.ts';
import { type ContactLog, Simulator, simulate } from '../../src/simulation/index.ts';

/** A day from midnight to 01:00 with one phone type, one group and recorded contacts. */
function replay(
  rows: readonly [arrive: number, handleTime: number, patience: number | null][],
  agents: readonly { from: number; agents: number }[],
  more: Partial<Scenario['types'][number]> = {},
): ContactLog {
  const trace = rows.map(
    ([arrive, handleTime, patience]): TraceRow => ({ arrive, type: 'calls', handleTime, patience }),
  );
  const scenario: Scenario = {
    version: 1,
    calendar: { intervalLength: 1800, days: [{ opens: 0, closes: 3600 }] },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { perInterval: [0, 0] },
        handleTime: { law: 'exponential', mean: 100 },
        ...more,
      },
    ],
    groups: [{ id: 'team', agents: { steps: agents }, skills: [{ type: 'calls' }] }],
    trace,
  };
  const log: ContactLog = [];
  new Simulator(scenario).run(0, 1, log);
  return log.sort((a, b) => a.number - b.number);
}

const waits = (log: ContactLog) => log.map((record) => record.wait);
const fates = (log: ContactLog) => log.map((record) => record.outcome);

describe('order at one instant', () => {
  it('serves a contact that arrives as an agent frees', () => {
    expect(
      waits(
        replay(
          [
            [0, 60, null],
            [60, 60, null],
          ],
          [{ from: 0, agents: 1 }],
        ),
      ),
    ).toEqual([0, 0]);
  });

  it('answers whoever’s turn comes at the very end of her patience', () => {
    const log = replay(
      [
        [0, 60, null],
        [10, 60, 50],
      ],
      [{ from: 0, agents: 1 }],
    );
    expect(fates(log)).toEqual(['answered', 'answered']);
  });

  it('lets staff come before the contact that arrives with them', () => {
    const log = replay(
      [
        [0, 600, null],
        [300, 60, null],
      ],
      [
        { from: 0, agents: 1 },
        { from: 300, agents: 2 },
      ],
    );
    expect(waits(log)).toEqual([0, 0]);
  });
});

describe('staff are counts', () => {
  it('a contact in hand is finished, and new work starts only below the count', () => {
    // three talk; the count falls to one at 100: two ends pass before anybody starts
    const log = replay(
      [
        [0, 200, null],
        [0, 300, null],
        [0, 400, null],
        [50, 10, null],
      ],
      [
        { from: 0, agents: 3 },
        { from: 100, agents: 1 },
      ],
    );
    expect(waits(log)).toEqual([0, 0, 0, 350]);
  });

  it('an increase takes back who is still finishing before anybody new can start', () => {
    const log = replay(
      [
        [0, 1000, null],
        [0, 1000, null],
        [20, 10, null],
        [20, 10, null],
      ],
      [
        { from: 0, agents: 2 },
        { from: 10, agents: 0 },
        { from: 100, agents: 3 },
      ],
    );
    expect(waits(log)).toEqual([0, 0, 80, 90]);
  });
});

describe('closing', () => {
  it('serves the line with the last positive count, after everybody has gone too', () => {
    const log = replay(
      [
        [3000, 700, null],
        [3500, 100, null],
      ],
      [
        { from: 0, agents: 1 },
        { from: 3400, agents: 0 },
      ],
    );
    expect(waits(log)).toEqual([0, 200]);
  });

  it('flushes the line where the type says so, and where nobody was ever there', () => {
    const flushed = replay(
      [
        [3000, 700, null],
        [3500, 100, null],
      ],
      [{ from: 0, agents: 1 }],
      { closing: 'flush' },
    );
    expect(fates(flushed)).toEqual(['answered', 'flushed']);
    expect(waits(flushed)).toEqual([0, 100]);
    expect(
      fates(
        replay(
          [
            [3000, 60, null],
            [3100, 60, 50],
          ],
          [{ from: 0, agents: 0 }],
        ),
      ),
    ).toEqual(['flushed', 'abandoned']);
  });
});

describe('lines and callbacks', () => {
  it('blocks one contact more than the lines', () => {
    const rows: [number, number, number | null][] = [
      [0, 100, null],
      [1, 100, null],
      [2, 100, null],
    ];
    expect(fates(replay(rows, [{ from: 0, agents: 1 }], { lines: 2 }))).toEqual([
      'answered',
      'answered',
      'blocked',
    ]);
  });

  it('keeps the place of whoever accepts, and frees her line', () => {
    const callback = { kind: 'keepPlace' as const, offer: { queueAtLeast: 0 }, acceptance: 1 };
    const rows: [number, number, number | null][] = [
      [0, 100, null],
      [1, 100, 5],
      [2, 100, 5],
    ];
    const log = replay(rows, [{ from: 0, agents: 1 }], { lines: 2, callback });
    expect(fates(log)).toEqual(['answered', 'callbackConnected', 'callbackConnected']);
    expect(waits(log)).toEqual([0, 99, 198]);
  });

  it('rings in vain for the ringing time, tries again after the delay, then loses the callback', () => {
    const callback = {
      kind: 'keepPlace' as const,
      offer: { queueAtLeast: 0 },
      acceptance: 1,
      answerProbability: 0,
      ringTime: 20,
      attempts: 2,
      retryDelay: 60,
    };
    const log = replay(
      [
        [0, 100, null],
        [10, 100, null],
      ],
      [{ from: 0, agents: 1 }],
      { callback },
    );
    expect(fates(log)).toEqual(['answered', 'callbackLost']);
    expect(waits(log)).toEqual([0, 90 + 20 + 60 + 20]);
  });
});

describe('interruption', () => {
  const mailAndCalls = (rows: readonly TraceRow[]): ContactLog => {
    const scenario: Scenario = {
      version: 1,
      calendar: { intervalLength: 1800, days: [{ opens: 0, closes: 3600 }] },
      types: [
        {
          id: 'calls',
          channel: 'phone',
          volume: { perInterval: [0, 0] },
          handleTime: { law: 'exponential', mean: 100 },
        },
        {
          id: 'mail',
          channel: 'email',
          volume: { perInterval: [0, 0] },
          handleTime: { law: 'exponential', mean: 100 },
          interruptible: true,
        },
      ],
      groups: [
        {
          id: 'team',
          agents: { steps: [{ from: 0, agents: 1 }] },
          skills: [
            { type: 'calls', rank: 1 },
            { type: 'mail', rank: 2 },
          ],
        },
      ],
      trace: rows,
    };
    const log: ContactLog = [];
    new Simulator(scenario).run(0, 1, log);
    return log;
  };

  it('stops a mail for a call and resumes it where it stopped', () => {
    const log = mailAndCalls([
      { arrive: 0, type: 'mail', handleTime: 300, patience: null },
      { arrive: 100, type: 'calls', handleTime: 50, patience: null },
      { arrive: 120, type: 'calls', handleTime: 50, patience: null },
    ]);
    const wait = (type: number) => log.filter((record) => record.type === type).map((record) => record.wait);
    expect(wait(0)).toEqual([0, 30]);
    expect(wait(1)).toEqual([400]); // 100 s of work, 100 s of calls, 200 s of work
  });
});

describe('over the night', () => {
  const days = [
    { opens: 28_800, closes: 32_400 },
    { opens: 28_800, closes: 36_000 },
  ];

  it('a customer tries again when she meant to, not at the next opening', () => {
    const scenario: Scenario = {
      version: 1,
      calendar: { intervalLength: 3600, days },
      types: [
        {
          id: 'calls',
          channel: 'phone',
          volume: { basis: 'fresh', perInterval: [0, 0, 0] },
          handleTime: { law: 'deterministic', mean: 60 },
          redial: { afterAbandon: 1, attempts: 2, delay: { law: 'deterministic', mean: 86_400 + 3000 } },
        },
      ],
      groups: [{ id: 'team', agents: { perInterval: [0, 1, 1] }, skills: [{ type: 'calls' }] }],
      trace: [{ arrive: 30_000, type: 'calls', handleTime: 60, patience: 100 }],
    };
    const log: ContactLog = [];
    new Simulator(scenario).run(0, 1, log);
    expect(fates(log)).toEqual(['abandoned', 'answered']);
    expect(log[1]!.arrival).toBe(30_100 + 3000 - 28_800); // a day and 50 minutes after she gave up
  });

  it('a callback in a line of its own that waits for a reserve is kept in the count', () => {
    const scenario: Scenario = {
      version: 1,
      calendar: { intervalLength: 3600, days },
      types: [
        {
          id: 'calls',
          channel: 'phone',
          volume: { perInterval: [40, 40, 0] },
          handleTime: { law: 'exponential', mean: 300 },
          callback: {
            kind: 'keepPlace',
            offer: { queueAtLeast: 0 },
            acceptance: 1,
            turn: 'after',
            reserve: 9,
          },
        },
      ],
      groups: [{ id: 'team', agents: { perInterval: [3, 3, 3] }, skills: [{ type: 'calls' }] }],
    };
    const { total } = simulate(scenario, { replications: 20 });
    const ends = ['answered', 'callbacksConnected', 'open'] as const;
    expect(ends.reduce((sum, key) => sum + total[key].mean!, 0)).toBeCloseTo(total.offered.mean!, 9);
    expect(total.open.mean).toBeGreaterThan(0);
  });
});

describe('ticks', () => {
  it('hold a line that outlasts the day by far, whatever the interval’s own handle time', () => {
    const line = (perInterval: number): Scenario => ({
      version: 1,
      calendar: { intervalLength: 3600, days: [{ opens: 0, closes: 86_400 }] },
      types: [
        {
          id: 'calls',
          channel: 'phone',
          volume: { perInterval: Array.from({ length: 24 }, () => 60) },
          handleTime: {
            law: 'exponential',
            mean: 1,
            perInterval: { mean: Array.from({ length: 24 }, () => perInterval) },
          },
        },
      ],
      groups: [
        {
          id: 'team',
          agents: { perInterval: Array.from({ length: 24 }, () => 0.9) },
          skills: [{ type: 'calls' }],
        },
      ],
    });
    const { total } = simulate(line(300), { replications: 5 });
    expect(total.flushed.mean).toBe(0);
    expect(total.averageWait.mean).toBeGreaterThan(100_000);
  });
});

describe('a day of one second', () => {
  it('runs, and what comes in it is served after closing', () => {
    const report = simulate(
      parseScenario({
        version: 1,
        calendar: { intervalLength: 1, days: [{ opens: 0, closes: 1 }] },
        types: [
          {
            id: 'calls',
            channel: 'phone',
            volume: { perInterval: [3] },
            handleTime: { law: 'exponential', mean: 100 },
            patience: { law: 'exponential', mean: 50 },
          },
        ],
        groups: [{ id: 'team', agents: { perInterval: [1] }, skills: [{ type: 'calls' }] }],
      }),
      { replications: 200 },
    );
    const { offered, answered, abandoned, open } = report.total;
    expect(offered.mean).toBeGreaterThan(2.5);
    expect(answered.mean! + abandoned.mean!).toBeCloseTo(offered.mean!, 9);
    expect(open.mean).toBe(0);
  });
});

describe('live contacts whom nobody present may take', () => {
  it('are sent away when nothing more will happen, not kept over night', () => {
    const scenario = parseScenario({
      version: 1,
      calendar: {
        intervalLength: 3600,
        days: [
          { opens: 0, closes: 3600 },
          { opens: 0, closes: 3600 },
        ],
      },
      types: [
        {
          id: 'calls',
          channel: 'phone',
          volume: { perInterval: [5, 5] },
          handleTime: { law: 'exponential', mean: 100 },
        },
      ],
      groups: [
        {
          id: 'team',
          agents: {
            steps: [
              { from: 0, agents: 2 },
              { from: 10, agents: 1 },
            ],
          },
          skills: [{ type: 'calls', reserve: 1 }],
        },
      ],
    });
    const { offered, flushed, answered, open } = simulate(scenario, { replications: 20 }).total;
    expect(flushed.mean! + answered.mean!).toBeCloseTo(offered.mean!, 9);
    expect(flushed.mean).toBeGreaterThan(5);
    expect(open.mean).toBe(0);
  });
});

describe('people who chat and take calls', () => {
  const centre = (rank: { calls: number; chats: number }, rows: readonly TraceRow[], more: object = {}) =>
    parseScenario({
      version: 1,
      calendar: { intervalLength: 1800, days: [{ opens: 0, closes: 3600 }] },
      types: [
        {
          id: 'calls',
          channel: 'phone',
          volume: { perInterval: [0, 0] },
          handleTime: { law: 'exponential', mean: 60 },
        },
        {
          id: 'chats',
          channel: 'chat',
          volume: { perInterval: [0, 0] },
          handleTime: { law: 'exponential', mean: 60 },
        },
      ],
      groups: [
        {
          id: 'team',
          agents: { steps: [{ from: 0, agents: 1 }] },
          skills: [
            { type: 'calls', rank: rank.calls },
            { type: 'chats', rank: rank.chats },
          ],
          concurrency: { sessions: 3, slowdown: 0 },
        },
      ],
      trace: rows,
      ...more,
    });
  const row = (
    type: string,
    arrive: number,
    handleTime: number,
    patience: number | null = null,
  ): TraceRow => ({
    type,
    arrive,
    handleTime,
    patience,
  });
  const starts = (scenario: Scenario) => {
    const log: ContactLog = [];
    new Simulator(scenario).run(0, 1, log);
    return log
      .filter(({ outcome }) => outcome === 'answered')
      .map(({ type, arrival, wait }) => [type, arrival + wait])
      .sort((a, b) => a[1]! - b[1]!);
  };

  it('take no further chat while a call that ranks better waits for them', () => {
    const rows = [row('chats', 0, 300), row('calls', 10, 60), row('chats', 20, 60)];
    expect(starts(centre({ calls: 1, chats: 2 }, rows))).toEqual([
      [1, 0],
      [0, 300],
      [1, 360],
    ]);
  });

  it('take them again at once when the caller gives up', () => {
    const rows = [row('chats', 0, 300), row('calls', 10, 60, 50), row('chats', 20, 60)];
    expect(starts(centre({ calls: 1, chats: 2 }, rows))).toEqual([
      [1, 0],
      [1, 60],
    ]);
  });

  it('take them before calls where chats rank better, or the same', () => {
    const rows = [row('chats', 0, 300), row('calls', 10, 60), row('chats', 20, 60)];
    for (const calls of [2, 1]) {
      expect(starts(centre({ calls, chats: 1 }, rows))).toEqual([
        [1, 0],
        [1, 20],
        [0, 300],
      ]);
    }
  });
});
