import { describe, expect, it } from 'vitest';
import { type Channel, type ContactType, parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { Simulator, simulate } from '../../src/simulation/index.ts';
import { runChecked } from './checked-kernel.ts';
import { type Row, replayed, runOf } from './replayed.ts';
import { zOfShare } from './significance.ts';

/** Recorded chats with one agent who holds so many sessions, without slowing down unless told. */
function chats(rows: readonly Row[], sessions: number, more: Partial<ContactType>, slowdown = 0): Scenario {
  const base = replayed(rows, [[0, 1]], { channel: 'chat', ...more });
  return parseScenario({
    ...base,
    groups: [{ ...base.groups[0]!, concurrency: { sessions, slowdown } }],
  });
}

const silent = { share: 1, timeOut: 120 } as const;

describe('a chat whose customer leaves unseen', () => {
  const rows: Row[] = [
    [0, 300],
    [10, 60, 50],
    [20, 60],
  ];

  it('keeps its place, takes a session for the time-out, and is never answered', () => {
    const run = runOf(chats(rows, 1, { silent }));
    // gone at 60; from 300 to 420 the agent waits for her, and answers the third then
    expect(run.log.map(({ number, outcome, wait }) => [number, outcome, wait])).toEqual([
      [0, 'answered', 0],
      [1, 'abandoned', 50],
      [2, 'answered', 400],
    ]);
    expect([run.ledger('silentAbandoned'), run.ledger('silentTime')]).toEqual([1, 120]);
    expect([run.count('abandoned'), run.count('answered')]).toEqual([1, 2]);
    // waiting time ends as she leaves; the agent's session goes on
    expect(run.count('waitingTime')).toBe(50 + 400);
    expect(run.time('busyTime')).toBe(480);
  });

  it('is passed over where she is seen to leave', () => {
    const run = runOf(chats(rows, 1, {}));
    expect(run.log.map(({ wait }) => wait)).toEqual([0, 50, 280]);
    expect(run.ledger('silentAbandoned')).toBe(0);
  });

  it('takes its session for as long however many there are, and slows the others down', () => {
    // r(2) = 1: two sessions take twice as long each
    const two: Row[] = [
      [0, 100],
      [0, 400],
      [10, 60, 50],
    ];
    const run = runOf(chats(two, 2, { silent }, 1));
    // the first ends at 200 with 100 s done on each; from 200 to 320 the place is held, the second gets 60 s done;
    // the 240 s left it then has to itself
    expect(run.ledger('silentTime')).toBe(120);
    expect(run.time('busyTime')).toBe(560);
    expect([run.ledger('sessionsEnded'), run.ledger('inSessionTime')]).toEqual([2, 200 + 560]);
  });

  it('may be tried again by its customer, who is another contact', () => {
    const redial = { afterAbandon: 1, delay: { law: 'deterministic', mean: 500 }, attempts: 2 } as const;
    const handleTime = { law: 'deterministic', mean: 60 } as const;
    const run = runOf(chats(rows, 1, { silent, redial, handleTime }));
    expect(run.log.map(({ number, attempt, outcome, wait }) => [number, attempt, outcome, wait])).toEqual([
      [0, 0, 'answered', 0],
      [1, 0, 'abandoned', 50],
      [1, 1, 'answered', 0],
      [2, 0, 'answered', 400],
    ]);
  });

  it('is sent away at closing with all others', () => {
    const late: Row[] = [
      [7000, 300],
      [7010, 60, 50],
    ];
    const run = runOf(chats(late, 1, { silent, closing: 'flush' }));
    expect([run.ledger('silentAbandoned'), run.count('flushed'), run.count('abandoned')]).toEqual([0, 0, 1]);
  });

  const busy = chats(
    [],
    3,
    {
      volume: { perInterval: [60, 60] },
      handleTime: { law: 'exponential', mean: 300 },
      patience: { law: 'exponential', mean: 120 },
      lines: 12,
      silent: { share: 0.4, timeOut: 90 },
    },
    0.15,
  );

  it('happens in the share given', () => {
    const run = runOf(busy, 100);
    // each who left unseen is assigned in the end
    expect(run.count('abandoned')).toBeGreaterThan(2000);
    expect(Math.abs(zOfShare(run.ledger('silentAbandoned'), run.count('abandoned'), 0.4))).toBeLessThan(4);
    expect(run.ledger('silentTime')).toBe(90 * run.ledger('silentAbandoned'));
  });

  it('leaves the books right after every event', () => {
    expect(runChecked(busy, [0, 1, 2])).toBeGreaterThan(500);
  });
});

describe('time in session', () => {
  const load: Partial<ContactType> = {
    volume: { perInterval: [20, 20] },
    handleTime: { law: 'exponential', mean: 300 },
  };

  /** Sessions of an agent at work, over all the time there was. */
  function achieved(scenario: Scenario): { concurrency: number; inSession: number; handled: number } {
    const run = runOf(scenario, 200);
    return {
      concurrency: run.time('sessionTime') / run.time('busyTime'),
      inSession: run.ledger('inSessionTime') / run.ledger('sessionsEnded'),
      handled: run.count('handled') / run.count('answered'),
    };
  }

  it('is the work done, stretched by the sessions an agent holds: c / r(c)', () => {
    const { concurrency, inSession, handled } = achieved(chats([], 2, load, 0.15));
    expect(concurrency).toBeGreaterThan(1.3);
    const rate = 1 + (2 / 1.15 - 1) * (concurrency - 1);
    expect(inSession / ((handled * concurrency) / rate)).toBeCloseTo(1, 9);
  });

  it('is what was measured, where it was measured at the concurrency achieved', () => {
    let atConcurrency = 1.5;
    for (let round = 0; round < 12; round++) {
      const given = { law: 'exponential', mean: 300, atConcurrency } as const;
      atConcurrency = achieved(chats([], 2, { ...load, handleTime: given }, 0.15)).concurrency;
    }
    const handleTime = { law: 'exponential', mean: 300, atConcurrency } as const;
    const { concurrency, inSession, handled } = achieved(chats([], 2, { ...load, handleTime }, 0.15));
    expect(concurrency).toBeCloseTo(atConcurrency, 5);
    // the sample's own mean work differs from the law's by what chance makes of 8,000 chats
    const rate = 1 + (2 / 1.15 - 1) * (concurrency - 1);
    const measured = (handled * concurrency) / rate;
    expect(inSession / measured).toBeCloseTo(1, 5);
    expect(Math.abs(inSession - 300)).toBeLessThan(4 * (300 / Math.sqrt(8000)));
  });

  it('is told apart from the wait for the first reply', () => {
    const { calls } = simulate(chats([], 2, load, 0.15), { replications: 50 }).types;
    expect(calls!.inSessionTime.mean!).toBeGreaterThan(calls!.averageHandleTime.mean!);
    const { calls: alone } = simulate(replayed([], [[0, 2]], load), {
      replications: 50,
    }).types;
    expect(alone!.inSessionTime.mean).toBeNull();
  });
});

describe('times measured while agents held several chats', () => {
  it.each([
    [1, 600],
    [2, (600 * 1.6) / 2],
    [1.5, (600 * 1.3) / 1.5],
    [3, (600 * 2) / 3],
    [5, (600 * 2) / 3],
  ])('at %s sessions on average are worth %s s alone', (atConcurrency, alone) => {
    const base = replayed([], [[0, 1]], {
      channel: 'chat',
      handleTime: { law: 'deterministic', mean: 600, atConcurrency },
    });
    const rates = [1, 1.6, 2];
    const scenario = parseScenario({
      ...base,
      groups: [{ ...base.groups[0]!, concurrency: { sessions: 3, rates } }],
    });
    expect(new Simulator(scenario).plan.types[0]!.handling.mean).toBeCloseTo(alone, 9);
  });
});

describe('every channel', () => {
  const channels: readonly Channel[] = [
    'phone',
    'inPerson',
    'chat',
    'sms',
    'social',
    'email',
    'webForm',
    'backOffice',
    'outbound',
  ];

  it.each(channels)('%s is worked, and its contacts are answered', (channel) => {
    const scenario = replayed([], [[0, 6]], {
      channel,
      volume: { perInterval: [60, 20] },
      handleTime: { law: 'exponential', mean: 200 },
    });
    const run = runOf(scenario, 5);
    expect(run.count('offered')).toBeGreaterThan(300);
    expect(run.count('answered')).toBeGreaterThan(0.97 * run.count('offered'));
    expect(runChecked(scenario, [0])).toBeGreaterThan(100);
  });
});
