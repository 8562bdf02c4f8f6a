import { describe, expect, it } from 'vitest';
import type { LedgerColumn } from '../../src/measures/index.ts';
import { type ContactType, parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { Simulator, simulate } from '../../src/simulation/index.ts';
import { fatesOf, type Row, replayed, runOf, type Steps } from './replayed.ts';
import { zOfShare } from './significance.ts';

/** Open for the first hour of two. */
const firstHour = [{ opens: 0, closes: 3600 }];
const lateRows: Row[] = [
  [3500, 200],
  [3550, 100],
  [3590, 60],
];

describe('a type that closes while the centre is open', () => {
  it('serves who waits, and turns away who comes', () => {
    const run = runOf(replayed([...lateRows, [3600, 10], [5000, 10]], [[0, 1]], { hours: firstHour }));
    expect(fatesOf(run)).toEqual([
      ['answered', 0],
      ['answered', 150],
      ['answered', 210],
    ]);
    expect(run.count('offered')).toBe(3);
    expect([run.ledger('closed'), run.ledger('closedLost')]).toEqual([2, 2]);
    expect(run.group('overtime')).toBe(0); // the plan has somebody there
    expect(run.time('staffedTime')).toBe(7200);
  });

  it('keeps the last people until its line is empty though the plan has nobody, and pays them', () => {
    const steps: Steps = [
      [0, 1],
      [3600, 0],
    ];
    const run = runOf(replayed(lateRows, steps, { hours: firstHour }));
    expect(fatesOf(run)).toEqual([
      ['answered', 0],
      ['answered', 150],
      ['answered', 210],
    ]);
    // at work from 3600 to 3700, 3800 and 3860
    expect(run.group('overtime')).toBe(260);
    expect(run.time('staffedTime')).toBe(3600 + 260);
    expect(run.group('paidTime')).toBe(3600 + 260);
    expect(run.group('cost')).toBe(38.6);
  });

  it('keeps them when they would leave later than it closes', () => {
    const steps: Steps = [
      [0, 1],
      [3650, 0],
    ];
    const run = runOf(replayed(lateRows, steps, { hours: firstHour }));
    expect(fatesOf(run).map(([, wait]) => wait)).toEqual([0, 150, 210]);
    expect(run.group('overtime')).toBe(210);
  });

  it('lets them go when whoever waits gives up', () => {
    const steps: Steps = [
      [0, 1],
      [3600, 0],
    ];
    const rows: Row[] = [
      [3500, 200],
      [3550, 100, 70],
    ];
    const run = runOf(replayed(rows, steps, { hours: firstHour }));
    expect(fatesOf(run)).toEqual([
      ['answered', 0],
      ['abandoned', 70],
    ]);
    expect(run.group('overtime')).toBe(100);
  });

  it('has those who stay late do nothing else', () => {
    const steps: Steps = [
      [0, 1],
      [3600, 0],
    ];
    const mail: ContactType = {
      id: 'mail',
      channel: 'email',
      volume: { steps: [{ from: 0, rate: 0 }] },
      handleTime: { law: 'exponential', mean: 100 },
    };
    const base = replayed([], steps, { hours: firstHour });
    const rows: Row[] = [...lateRows, [3000, 400, null, 'mail'], [3620, 30, null, 'mail']];
    const trace = rows
      .map(([arrive, handleTime, patience = null, type = 'calls']) => ({
        arrive,
        type,
        handleTime,
        patience,
      }))
      .sort((a, b) => a.arrive - b.arrive);
    const run = runOf({
      ...base,
      types: [...base.types, mail],
      groups: [{ ...base.groups[0]!, skills: [{ type: 'calls' }, { type: 'mail' }] }],
      trace,
    });
    // mail is in hand from 3000 to 3400; the second one finds the late agent on a call, and is left
    expect(run.log.map(({ type, wait }) => [type, wait])).toEqual([
      [0, 0],
      [0, 150],
      [0, 210],
      [1, 400],
    ]);
    expect(run.count('openWaiting', 1)).toBe(1);
    expect(run.group('overtime')).toBe(260);
  });

  it('keeps the people of the last shift, too', () => {
    const shifts = replayed(
      lateRows,
      [],
      { hours: firstHour },
      {
        groups: [
          {
            id: 'team',
            agents: {
              shifts: [
                { from: 0, to: 3600, people: 1 },
                { from: 5000, to: 7200, people: 1 },
              ],
            },
            skills: [{ type: 'calls' }],
          },
        ],
      },
    );
    const run = runOf(shifts);
    expect(fatesOf(run).map(([, wait]) => wait)).toEqual([0, 150, 210]);
    expect(run.group('overtime')).toBe(260);
    expect(run.time('staffedTime')).toBe(3600 + 260 + 2200);
  });

  it('sends them away where it is so ruled', () => {
    const run = runOf(replayed(lateRows, [[0, 1]], { hours: firstHour, closing: 'flush' }));
    expect(fatesOf(run)).toEqual([
      ['answered', 0],
      ['flushed', 50],
      ['flushed', 10],
    ]);
  });

  it('carries deferred work to its next opening, and takes up nothing meanwhile', () => {
    const hours = [...firstHour, { opens: 5400, closes: 7200 }];
    const rows: Row[] = [
      [3500, 200],
      [3550, 100],
      [4000, 60],
    ];
    const target = (clock: 'business' | 'calendar') =>
      ({ measure: 'serviceLevel', share: 0.9, within: 3600, clock }) as const;
    const mail = { channel: 'email', hours } as const;
    const business = runOf(replayed(rows, [[0, 1]], { ...mail, targets: [target('business')] }));
    // ended at 3700, 5500 and 5560; the clock stands still from 3600 to 5400
    expect(fatesOf(business).map(([, wait]) => wait)).toEqual([100, 150, 160]);
    const calendar = runOf(replayed(rows, [[0, 1]], { ...mail, targets: [target('calendar')] }));
    expect(fatesOf(calendar).map(([, wait]) => wait)).toEqual([200, 1950, 1560]);
  });

  it('lets nobody in who writes outside its hours, if it accepts in these alone', () => {
    const rows: Row[] = [
      [3500, 50],
      [4000, 60],
    ];
    const run = runOf(replayed(rows, [[0, 1]], { channel: 'email', hours: firstHour, accepts: 'hours' }));
    expect([run.count('offered'), run.ledger('closed')]).toEqual([1, 1]);
  });

  it('opens before whoever comes at that instant, and closes before her, too', () => {
    const hours = [{ opens: 600, closes: 1200 }];
    const rows: Row[] = [
      [599, 10],
      [600, 10],
      [1199, 10],
      [1200, 10],
    ];
    const run = runOf(replayed(rows, [[0, 1]], { hours }));
    expect(run.log.map(({ arrival }) => arrival)).toEqual([600, 1199]);
  });
});

describe('hours that are those of the calendar', () => {
  it('change nothing', () => {
    const busy: Partial<ContactType> = {
      volume: { perInterval: [60, 80] },
      patience: { law: 'exponential', mean: 60 },
      redial: { afterAbandon: 0.5, delay: { law: 'exponential', mean: 600 } },
    };
    const without = replayed([], [[0, 2]], busy);
    const split = [
      { opens: 0, closes: 1800 },
      { opens: 1800, closes: 7200 },
    ];
    const withHours = replayed([], [[0, 2]], { ...busy, hours: split });
    const reportOf = (scenario: Scenario) => simulate(scenario, { replications: 20 }).types;
    expect(reportOf(withHours)).toEqual(reportOf(without));
    expect(new Simulator(withHours).plan.types[0]!.hours).toBeNull();
  });
});

describe('who comes while a type is closed', () => {
  const afterHours = {
    settled: 0.3,
    retry: { share: 0.25, delay: { law: 'deterministic', mean: 100 } },
    move: { type: 'mail', share: 0.2 },
  } as const;
  const mail: ContactType = {
    id: 'mail',
    channel: 'email',
    volume: { steps: [{ from: 0, rate: 0 }] },
    handleTime: { law: 'deterministic', mean: 1 },
  };
  const base = replayed([], [[0, 50]], {
    hours: [{ opens: 3600, closes: 7200 }],
    afterHours: { settled: 1 },
  });
  const scenario = parseScenario({
    ...base,
    types: [{ ...base.types[0]!, volume: { perInterval: [400, 0] }, afterHours }, mail],
    groups: [{ ...base.groups[0]!, skills: [{ type: 'calls' }, { type: 'mail' }] }],
  });

  it('is settled, tries again, turns to another type or is lost, in the shares given', () => {
    const run = runOf(scenario, 25);
    const closed = run.ledger('closed');
    expect(closed).toBeGreaterThan(9000);
    const shares = { closedSettled: 0.3, closedRetried: 0.25, closedMoved: 0.2, closedLost: 0.25 } as const;
    for (const [name, share] of Object.entries(shares)) {
      expect(Math.abs(zOfShare(run.ledger(name as LedgerColumn), closed, share))).toBeLessThan(4);
    }
    expect(Object.keys(shares).reduce((sum, name) => sum + run.ledger(name as LedgerColumn), 0)).toBe(closed);
    // nobody is offered but those who try again, and those who write
    expect(run.count('offered')).toBe(run.ledger('closedRetried'));
    expect(run.count('offered', 1)).toBe(run.ledger('closedMoved'));
    expect(run.ledger('issues')).toBe(closed);
    expect(run.ledger('issuesSolved')).toBe(closed - run.ledger('closedLost'));
  });

  it('tries again so long after the next opening', () => {
    const run = runOf(scenario);
    const calls = run.log.filter(({ type }) => type === 0);
    expect(calls.length).toBeGreaterThan(50);
    for (const { arrival } of calls) expect(arrival).toBe(3700);
  });

  it('writes at once, whatever the hour', () => {
    const run = runOf(scenario);
    const mails = run.log.filter(({ type }) => type === 1);
    expect(mails.length).toBeGreaterThan(40);
    for (const { arrival } of mails) expect(arrival).toBeLessThan(3600);
  });

  it('is counted apart where there is no next opening', () => {
    const closing = { ...scenario.types[0]!, hours: [{ opens: 0, closes: 60 }] };
    const run = runOf({ ...scenario, types: [closing, mail] }, 5);
    expect(run.ledger('closedRetried')).toBeGreaterThan(300);
    expect(run.ledger('closedPastEnd')).toBe(run.ledger('closedRetried'));
  });
});

describe('who is due while a type is closed', () => {
  it('redials at its next opening', () => {
    const redial = { afterAbandon: 1, delay: { law: 'deterministic', mean: 1000 }, attempts: 2 } as const;
    const hours = [...firstHour, { opens: 5400, closes: 7200 }];
    const rows: Row[] = [
      [2000, 1400],
      [2100, 30, 400],
      [3000, 30, 100],
    ];
    const run = runOf(replayed(rows, [[0, 1]], { hours, redial }));
    // gave up at 2500 and 3100: the first is back at 3500, the second at 5400 in place of 4100
    const again = run.log.filter(({ attempt }) => attempt === 1).map(({ arrival }) => arrival);
    expect(again).toEqual([3500, 5400]);
  });

  it('is handed on to the opening, and holds nobody until then', () => {
    const second: ContactType = {
      id: 'second',
      channel: 'phone',
      hours: [{ opens: 3600, closes: 7200 }],
      volume: { steps: [{ from: 0, rate: 0 }] },
      handleTime: { law: 'deterministic', mean: 60 },
    };
    const base = replayed([[100, 50]], [[0, 1]], {});
    const transfers = [{ share: 1, type: 'second', kind: 'warm' }] as const;
    const run = runOf({
      ...base,
      types: [{ ...base.types[0]!, transfers }, second],
      groups: [{ ...base.groups[0]!, skills: [{ type: 'calls' }, { type: 'second' }] }],
    });
    expect(run.log.map(({ type, arrival, wait }) => [type, arrival, wait])).toEqual([
      [0, 100, 0],
      [1, 3600, 0],
    ]);
    expect(run.time('busyTime')).toBe(50 + 60);
  });
});

describe('a centre that never closes', () => {
  const dayAndNight = { opens: 0, closes: 86_400 };
  const phones = { opens: 28_800, closes: 72_000 };
  const scenario = parseScenario({
    version: 1,
    calendar: { intervalLength: 3600, days: [dayAndNight, dayAndNight, dayAndNight] },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { steps: [{ from: 0, rate: 40 / 3600 }] },
        handleTime: { law: 'exponential', mean: 200 },
        patience: { law: 'exponential', mean: 300 },
        hours: [phones],
        afterHours: { retry: { share: 0.5, delay: { law: 'exponential', mean: 600 } } },
      },
      {
        id: 'mail',
        channel: 'email',
        volume: { steps: [{ from: 0, rate: 10 / 3600 }] },
        handleTime: { law: 'exponential', mean: 300 },
        hours: [phones],
        targets: [{ measure: 'serviceLevel', share: 0.9, within: 14_400 }],
      },
    ],
    groups: [
      {
        id: 'team',
        agents: {
          steps: [0, 1, 2].flatMap((day) => [
            { from: day * 86_400 + 28_800, agents: 5 },
            { from: day * 86_400 + 72_000, agents: 0 },
          ]),
        },
        skills: [
          { type: 'calls', rank: 1 },
          { type: 'mail', rank: 2 },
        ],
      },
    ],
  });

  it('answers calls by day, and takes mail at all hours', () => {
    const run = runOf(scenario, 10);
    // half of the 36 h of darkness come back, but for those of the last night
    const comeBack = run.ledger('closedRetried') - run.ledger('closedPastEnd');
    expect(run.ledger('closed')).toBeGreaterThan(10 * 36 * 40 * 0.95);
    expect(run.ledger('closed')).toBeLessThan(10 * 36 * 40 * 1.05);
    const asked = run.count('firstAttempts');
    expect(asked).toBeGreaterThan(10 * 36 * 40 * 0.95 + comeBack);
    expect(asked).toBeLessThan(10 * 36 * 40 * 1.05 + comeBack);
    expect(run.count('offered')).toBe(run.count('answered') + run.count('abandoned'));
    expect(run.count('offered', 1)).toBeGreaterThan(10 * 72 * 10 * 0.95);
    expect(run.count('offered', 1)).toBe(run.count('answered', 1) + run.count('openWaiting', 1));
    for (const { type, arrival } of run.log) {
      if (type !== 0) continue;
      const timeOfDay = arrival % 86_400;
      expect(timeOfDay).toBeGreaterThanOrEqual(28_800);
      expect(timeOfDay).toBeLessThan(72_000);
    }
  });

  it('lets the clock of mail rest at night', () => {
    const { types } = simulate(scenario, { replications: 20 });
    // 10 mails an hour take 5 people of whom calls want 2.2 less than an hour; those of the night wait for the
    // morning, when their clock starts
    expect(types.mail!.serviceLevel.mean).toBeGreaterThan(0.95);
    const calendar = {
      ...scenario,
      types: scenario.types.map((type) =>
        type.id === 'mail'
          ? {
              ...type,
              targets: [{ measure: 'serviceLevel', share: 0.9, within: 14_400, clock: 'calendar' } as const],
            }
          : type,
      ),
    };
    const { types: all } = simulate(calendar, { replications: 20 });
    // 8 of 24 hours lie more than 4 h before the next opening
    expect(all.mail!.serviceLevel.mean).toBeLessThan(0.75);
  });
});

describe('who asks to be called back while a type is closed', () => {
  const scenario = (hours: NonNullable<ContactType['hours']>) =>
    replayed(
      [
        [100, 50],
        [200, 60],
      ],
      [[0, 1]],
      {
        hours,
        afterHours: { callback: 1 },
        callback: { kind: 'asap', offer: { queueAtLeast: 9 }, acceptance: 1 },
      },
    );

  it('is rung from the next opening on', () => {
    const run = runOf(scenario([{ opens: 3600, closes: 7200 }]));
    expect(run.ledger('closedRequested')).toBe(2);
    expect(fatesOf(run)).toEqual([
      ['callbackConnected', 3500],
      ['callbackConnected', 3450],
    ]);
    expect([run.count('offered'), run.ledger('promisesMade')]).toEqual([2, 2]);
  });

  it('may always do so from the web, and is promised a time of opening hours', () => {
    const hours = [{ opens: 3600, closes: 7200 }];
    const run = runOf(
      replayed([[100, 50]], [[0, 1]], { hours, callback: { kind: 'request', delay: 600, window: 0 } }),
    );
    expect(run.ledger('closed')).toBe(0);
    expect(fatesOf(run)).toEqual([['callbackConnected', 4100]]);
    expect(run.ledger('promisesKeptAll')).toBe(1);
  });

  it('is counted apart where none follows', () => {
    const run = runOf(scenario([{ opens: 0, closes: 50 }]));
    expect([run.ledger('closedRequested'), run.ledger('closedPastEnd')]).toEqual([2, 2]);
    expect([run.ledger('closedLost'), run.ledger('promisesMade')]).toEqual([0, 0]);
  });

  it('from the web is promised a time after the end where none follows: a promise left open, not a broken one', () => {
    const hours = [{ opens: 0, closes: 50 }];
    const run = runOf(replayed([[100, 50]], [[0, 1]], { hours, callback: { kind: 'request', delay: 600 } }));
    expect([run.ledger('promisesMade'), run.ledger('promisesOpen')]).toEqual([1, 1]);
    expect(run.ledger('promisesBroken')).toBe(0);
  });
});

describe('a night in which clocks change', () => {
  const around = (length: number | undefined) => ({
    version: 1,
    calendar: {
      intervalLength: 3600,
      days: [
        { date: '2026-10-25', length, opens: 0, closes: 90_000 },
        { date: '2026-10-26', opens: 0, closes: 86_400 },
      ],
    },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { basis: 'fresh', count: 'recorded', perInterval: new Array(49).fill(2) },
        handleTime: { law: 'deterministic', mean: 60 },
      },
    ],
    groups: [{ id: 'team', agents: { perInterval: new Array(49).fill(2) }, skills: [{ type: 'calls' }] }],
  });

  it('is one session of 49 hours', () => {
    const { total } = simulate(parseScenario(around(90_000)), { replications: 3 });
    expect(total.offered.mean).toBe(98);
    expect(total.answered.mean).toBe(98);
  });

  it('is an overlap where the day does not say that it has 25 hours', () => {
    expect(() => parseScenario(around(undefined))).toThrow('calendar.days[1].opens (daysOverlap)');
  });
});
