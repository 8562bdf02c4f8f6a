import { describe, expect, it } from 'vitest';
import type { ContactType, Scenario, ServiceLevelTarget } from '../../src/scenario/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { simulate } from '../../src/simulation/index.ts';
import { runChecked } from './checked-kernel.ts';
import { fatesOf, type Row, replayed, runOf, type Steps } from './replayed.ts';

const within = (seconds: number, clock: 'business' | 'calendar' = 'business') => ({
  targets: [{ measure: 'serviceLevel', share: 0.9, within: seconds, clock } satisfies ServiceLevelTarget],
});

/** Two hours of mail with recorded items; handle times of a backlog are 600 s. */
function mail(rows: readonly Row[], steps: Steps, more: Partial<ContactType>, rest: Partial<Scenario> = {}) {
  const handleTime = { law: 'deterministic', mean: 600 } as const;
  return replayed(rows, steps, { channel: 'email', handleTime, ...more }, rest);
}

describe('an opening backlog', () => {
  it('is worked one after another from the first opening on, and not offered', () => {
    const run = runOf(mail([], [[0, 1]], { backlog: { items: 3 }, ...within(1200) }));
    expect(fatesOf(run)).toEqual([
      ['answered', 600],
      ['answered', 1200],
      ['answered', 1800],
    ]);
    expect(run.count('offered')).toBe(0);
    expect([run.count('fromBacklog'), run.ledger('openingBacklog')]).toEqual([3, 3]);
    expect(run.count('answered')).toBe(3);
    expect(run.count('answeredWithin')).toBe(2);
    expect([run.count('firstAttempts'), run.count('firstAnsweredWithin')]).toEqual([0, 0]);
  });

  it('comes before whatever comes later', () => {
    const run = runOf(mail([[0, 60]], [[0, 1]], { backlog: { items: 2 } }));
    expect(run.log.filter(({ number }) => number === 0).map(({ wait }) => wait)).toEqual([1260]);
  });

  it('is worked the oldest first, and its age is part of the wait', () => {
    const backlog = { items: 40, age: { law: 'uniform', min: 0, max: 7200 } } as const;
    const scenario = mail([], [[0, 20]], { backlog });
    const run = runOf(scenario);
    const arrivals = run.log.map(({ arrival }) => arrival).sort((a, b) => a - b);
    // twenty at a time: of the older half each waits 600 s here, of the younger 1200 s
    for (const { arrival, wait } of run.log) {
      const rank = arrivals.indexOf(arrival);
      expect(wait).toBeCloseTo(-arrival + (rank < 20 ? 600 : 1200), 6);
      expect(arrival).toBeLessThanOrEqual(0);
      expect(arrival).toBeGreaterThanOrEqual(-7200);
    }
    expect(run.log.length).toBe(40);
  });

  it('has an age on the clock of its target, which stands still at night or does not', () => {
    const day = { opens: 0, closes: 3600 };
    const calendar = { intervalLength: 3600, days: [day, day] };
    const backlog = { items: 4, age: { law: 'deterministic', mean: 1000 } } as const;
    const handleTime = { law: 'deterministic', mean: 1500 } as const;
    const waitsOn = (clock: 'business' | 'calendar') =>
      fatesOf(runOf(mail([], [[0, 1]], { backlog, handleTime, ...within(3600, clock) }, { calendar }))).map(
        ([, wait]) => wait,
      );
    // ends at 1500, 3000, 4500 (begun before closing), and 1500 s into the next day
    expect(waitsOn('business')).toEqual([2500, 4000, 4600, 6100]);
    expect(waitsOn('calendar')).toEqual([2500, 4000, 5500, 88_900]);
  });

  it('keeps service levels below 1: an item counts once it is answered or late', () => {
    const scenario = mail([], [[0, 1]], { backlog: { items: 20 }, ...within(3600) });
    const { calls } = simulate(scenario, { replications: 2 }).types;
    // thirteen are begun in two hours, the last as they end; six are answered in time, seven are open and late
    expect(calls!.serviceLevel.mean).toBe(6 / 20);
    expect(calls!.serviceLevelEveryone.mean).toBe(6 / 20);
    expect(calls!.serviceLevelOfAnswered.mean).toBe(6 / 13);
    expect(calls!.openingBacklog.mean).toBe(20);
    expect(calls!.open.mean).toBe(7);
    expect(calls!.openLate.mean).toBe(7);
    // open and not yet due: in neither
    const early = mail([], [[0, 1]], { backlog: { items: 20 }, ...within(7200) });
    const { calls: inTime } = simulate(early, { replications: 2 }).types;
    expect(inTime!.serviceLevel.mean).toBe(1);
    expect(inTime!.openLate.mean).toBeNull();
  });

  it('keeps the books right after every event, with more that comes, is interrupted and carried over', () => {
    const day = { opens: 0, closes: 7200 };
    const scenario = parseScenario({
      ...mail([], [[0, 2]], {}),
      calendar: { intervalLength: 3600, days: [day, day, day] },
      types: [
        {
          id: 'calls',
          channel: 'phone',
          volume: { steps: [{ from: 0, rate: 20 / 3600 }] },
          handleTime: { law: 'exponential', mean: 200 },
          hours: [{ opens: 600, closes: 6000 }],
        },
        {
          id: 'mail',
          channel: 'email',
          volume: { steps: [{ from: 0, rate: 10 / 3600 }] },
          handleTime: { law: 'exponential', mean: 300 },
          backlog: { items: 30, age: { law: 'exponential', mean: 3600 } },
          interruptible: true,
          hours: [{ opens: 0, closes: 6600 }],
        },
      ],
      groups: [
        {
          id: 'team',
          agents: { perInterval: [4, 2, 4, 2, 3, 1] },
          skills: [
            { type: 'calls', rank: 1 },
            { type: 'mail', rank: 2 },
          ],
        },
      ],
      run: { warmUp: 900 },
    });
    expect(runChecked(scenario, [0, 1, 2, 3, 4, 5])).toBeGreaterThan(1000);
  });
});

describe('the first touch', () => {
  it('is when work begins; past the deadline by then it is doomed', () => {
    const run = runOf(mail([], [[0, 1]], { backlog: { items: 5 }, ...within(1200) }));
    // begun at 0, 600, 1200, 1800, 2400
    expect([run.ledger('firstTouch'), run.ledger('firstTouchWait')]).toEqual([5, 6000]);
    expect([run.ledger('firstTouchWithin'), run.ledger('doomed')]).toEqual([3, 2]);
  });

  it('counts once where work is interrupted', () => {
    const rows: Row[] = [
      [0, 500, null, 'mail'],
      [100, 50],
    ];
    const run = runOf(blended(rows, [[0, 1]], { interruptible: true }));
    expect(run.ledger('firstTouch', 1)).toBe(1);
    expect(run.log.map(({ type, wait }) => [type, wait])).toEqual([
      [0, 0],
      [1, 550],
    ]);
  });
});

describe('what is left at the end', () => {
  it('has an age, a deadline maybe past, and work to be done', () => {
    const rows: Row[] = [
      [1000, 7000],
      [2000, 300],
      [5000, 500],
    ];
    const run = runOf(mail(rows, [[0, 1]], within(3600)));
    expect(run.count('openWaiting')).toBe(2);
    expect(run.ledger('oldestOpenAge')).toBe(5200);
    expect(run.ledger('openLate')).toBe(1);
    expect(run.ledger('openHours')).toBe(800);
  });
});

/** Calls first, mail second, by one team. */
function blended(
  rows: readonly Row[],
  steps: Steps,
  more: Partial<ContactType> = {},
  skill: { reserve?: number } = {},
  rest: Partial<Scenario> = {},
): Scenario {
  const base = replayed(
    rows.filter(([, , , type]) => type === undefined),
    steps,
    {},
    rest,
  );
  const trace = rows.map(([arrive, handleTime, patience = null, type = 'calls']) => ({
    arrive,
    type,
    handleTime,
    patience,
  }));
  return parseScenario({
    ...base,
    types: [
      ...base.types,
      {
        id: 'mail',
        channel: 'email',
        volume: { steps: [{ from: 0, rate: 0 }] },
        handleTime: { law: 'deterministic', mean: 600 },
        ...more,
      },
    ],
    groups: [
      {
        ...base.groups[0]!,
        skills: [
          { type: 'calls', rank: 1 },
          { type: 'mail', rank: 2, ...skill },
        ],
      },
    ],
    trace,
  });
}

const waitsOf = (scenario: Scenario) => runOf(scenario).log.map(({ type, wait }) => [type, wait]);

describe('deferred work beside calls', () => {
  it('waits while a call does, whoever came first', () => {
    const rows: Row[] = [
      [0, 100],
      [10, 50, null, 'mail'],
      [20, 50],
    ];
    expect(waitsOf(blended(rows, [[0, 1]]))).toEqual([
      [0, 0],
      [0, 80],
      [1, 190],
    ]);
  });

  it('is begun only while more are idle than the reserve', () => {
    const rows: Row[] = [
      [0, 100],
      [10, 50, null, 'mail'],
      [20, 50, null, 'mail'],
    ];
    // with two of three to be kept, the first mail waits for the call to end, the second for the first
    expect(waitsOf(blended(rows, [[0, 3]], {}, { reserve: 2 }))).toEqual([
      [0, 0],
      [1, 140],
      [1, 180],
    ]);
    expect(waitsOf(blended(rows, [[0, 3]]))).toEqual([
      [0, 0],
      [1, 50],
      [1, 50],
    ]);
  });

  it('goes before a call that is less urgent, where urgency decides', () => {
    const rows: Row[] = [
      [0, 200],
      [5, 50, null, 'mail'],
      [190, 50],
    ];
    const routing = { contact: 'urgency' } as const;
    // at 200 the mail has waited 195 of 100 s, the call 10 of 20 s
    const urgent = blended(rows, [[0, 1]], within(100), {}, { routing });
    expect(waitsOf(urgent)).toEqual([
      [0, 0],
      [0, 60],
      [1, 245],
    ]);
    const calm = blended(rows, [[0, 1]], within(1000), {}, { routing });
    expect(waitsOf(calm)).toEqual([
      [0, 0],
      [0, 10],
      [1, 295],
    ]);
  });

  it('is handed back when people leave, if it may be interrupted, and resumed by whoever is there', () => {
    const rows: Row[] = [
      [0, 300],
      [0, 400, null, 'mail'],
    ];
    const steps: Steps = [
      [0, 2],
      [100, 1],
    ];
    // at 100 the mail, with 300 s to go, is laid aside until the call is over
    expect(waitsOf(blended(rows, steps, { interruptible: true }))).toEqual([
      [0, 0],
      [1, 600],
    ]);
    // else whoever has it finishes it
    expect(waitsOf(blended(rows, steps))).toEqual([
      [0, 0],
      [1, 400],
    ]);
  });

  it('is handed back by no more people than leave', () => {
    const rows: Row[] = [
      [0, 400, null, 'mail'],
      [0, 500, null, 'mail'],
      [0, 600, null, 'mail'],
    ];
    const steps: Steps = [
      [0, 3],
      [100, 2],
    ];
    // the last to be begun is laid aside at 100 with 500 s to go, and resumed at 400
    expect(waitsOf(blended(rows, steps, { interruptible: true }))).toEqual([
      [1, 400],
      [1, 500],
      [1, 900],
    ]);
  });
});
