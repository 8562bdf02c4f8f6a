import { describe, expect, it } from 'vitest';
import type { Callback } from '../../src/scenario/index.ts';
import type { PromiseRecord } from '../../src/simulation/index.ts';
import { type Call, replayCalls } from './recorded-calls.ts';

/** Whoever finds somebody in line before her is offered a callback and accepts. */
const accepts = { offer: { queueAtLeast: 1 }, acceptance: 1 } as const;

const replay = (
  calls: readonly Call[],
  callback: Callback,
  setting?: Parameters<typeof replayCalls>[2] & { closing?: 'serve' | 'flush' },
) => {
  const { closing, ...rest } = setting ?? {};
  return replayCalls(calls, { callback, ...(closing ? { closing } : {}) }, rest);
};

/** The parts of a promise that tell what became of it. */
const fate = ({ made, due, firstAttempt, connected, outcome, why }: PromiseRecord) => [
  made,
  due,
  firstAttempt,
  connected,
  why ?? outcome,
];

/** A line of two: the first call is in hand until 100, the second waits, the third is promised a callback. */
const threeCalls: readonly Call[] = [
  [0, 100],
  [10, 50],
  [20, 30],
];

describe('a callback that keeps its place', () => {
  it('is due at the announced wait from now and rung when its turn comes', () => {
    // one ahead x 100 s / 1 person: due at 120; the second call is in hand from 100 to 150
    const { contacts, promises } = replay(threeCalls, { kind: 'keepPlace', ...accepts });
    expect(promises.map(fate)).toEqual([[20, 120, 150, 150, 'kept']]);
    expect(contacts.map(({ outcome, wait }) => [outcome, wait])).toEqual([
      ['answered', 0],
      ['answered', 90],
      ['callbackConnected', 130],
    ]);
  });

  it('is broken when the first attempt comes after due + window, and kept at that very instant', () => {
    const within = (window: number) =>
      replay(threeCalls, { kind: 'keepPlace', ...accepts, window }).promises.map(fate);
    expect(within(30)).toEqual([[20, 120, 150, 150, 'kept']]);
    expect(within(29)).toEqual([[20, 120, 150, 150, 'late']]);
  });

  it('is not offered with nobody there to announce a wait for', () => {
    const { promises, contacts } = replay(
      [
        [10, 50],
        [20, 30],
      ],
      { kind: 'keepPlace', ...accepts },
      { agents: [{ from: 300, agents: 1 }] },
    );
    expect(promises).toEqual([]);
    expect(contacts.map(({ wait }) => wait)).toEqual([290, 330]);
  });
});

describe('a callback from a line of its own', () => {
  const fourCalls: readonly Call[] = [...threeCalls, [30, 40]];
  const one = { offer: { queueAtLeast: 1, pendingAtMost: 1 }, acceptance: 1 } as const;

  it('comes before the live calls of the type', () => {
    const { contacts, promises } = replay(fourCalls, { kind: 'asap', ...one });
    expect(contacts.map(({ wait }) => wait)).toEqual([0, 120, 80, 150]);
    expect(promises.map(fate)).toEqual([[20, 120, 100, 100, 'kept']]);
  });

  it('comes after all live calls where the scenario says so', () => {
    const { contacts } = replay(fourCalls, { kind: 'asap', ...one, turn: 'after' });
    expect(contacts.map(({ wait }) => wait)).toEqual([0, 90, 170, 120]);
  });

  it('comes before or after them where urgency decides, too', () => {
    const waits = (turn: 'before' | 'after') =>
      replay(fourCalls, { kind: 'asap', ...one, turn }, { routing: { contact: 'urgency' } }).contacts.map(
        ({ wait }) => wait,
      );
    expect(waits('before')).toEqual([0, 120, 80, 150]);
    expect(waits('after')).toEqual([0, 90, 170, 120]);
  });

  it('counts as ahead of a live call when it comes before, and not when it comes after', () => {
    const told = (turn: 'before' | 'after') =>
      replay([...fourCalls, [40, 20]], {
        kind: 'asap',
        offer: { estimatedWaitAbove: 150 },
        acceptance: 1,
        turn,
      }).promises.map(({ number, made, due }) => [number, due - made]);
    // the fourth finds two live calls in line, the fifth a callback, too
    expect(told('before')).toEqual([
      [3, 200],
      [4, 300],
    ]);
    expect(told('after')).toEqual([
      [3, 200],
      [4, 200],
    ]);
  });

  it('waits for people to spare where it keeps a reserve', () => {
    const { promises } = replay(
      [
        [0, 100],
        [0, 200],
        [10, 50],
        [20, 30],
      ],
      { kind: 'asap', ...accepts, reserve: 1 },
      { agents: 2 },
    );
    // one is free from 150 on, both only from 200
    expect(promises.map(fate)).toEqual([[20, 70, 200, 200, 'kept']]);
  });
});

describe('a callback after a fixed delay', () => {
  it('is rung when it is due, not before, and counts its wait from the call', () => {
    const { contacts, promises } = replay(threeCalls, { kind: 'fixedDelay', delay: 600, ...accepts });
    expect(promises.map(fate)).toEqual([[20, 620, 620, 620, 'kept']]);
    expect(contacts[2]).toMatchObject({ outcome: 'callbackConnected', arrival: 20, wait: 600 });
  });

  it('is late when nobody is free by due + window', () => {
    const { promises } = replay([...threeCalls, [600, 500]], {
      kind: 'fixedDelay',
      delay: 600,
      window: 100,
      ...accepts,
    });
    expect(promises.map(fate)).toEqual([[20, 620, 1100, 1100, 'late']]);
  });

  it('that falls due after closing is rung at the next opening', () => {
    const calls: readonly Call[] = [
      [3000, 100],
      [3010, 50],
      [3020, 30],
    ];
    const rung = (window: number, closing: 'carry' | 'serve' | 'flush') =>
      replay(calls, { kind: 'fixedDelay', delay: 1000, window, closing, ...accepts }, { days: 2 });
    expect(rung(900, 'carry').promises.map(fate)).toEqual([[3020, 4020, 86_400, 86_400, 'late']]);
    expect(rung(83_000, 'carry').promises.map(fate)).toEqual([[3020, 4020, 86_400, 86_400, 'kept']]);
    expect(rung(900, 'carry').contacts[2]).toMatchObject({ wait: 86_400 - 3020 });
    // where callbacks are served, people stay until it is due
    expect(rung(900, 'serve').promises.map(fate)).toEqual([[3020, 4020, 4020, 4020, 'kept']]);
    expect(rung(900, 'flush').promises.map(fate)).toEqual([[3020, 4020, null, null, 'closed']]);
    expect(rung(900, 'flush').contacts[2]).toMatchObject({ outcome: 'callbackLost', wait: 580 });
  });
});

describe('a callback in a slot', () => {
  const slots = { length: 600, capacity: 1, choice: 3 };
  const many = (calls: number): readonly Call[] => [
    [0, 100],
    ...Array.from({ length: calls }, (_, i): Call => [10 + i, 5]),
  ];

  it('goes to coming slots with room, one promise each, and is not offered when all are full', () => {
    const { promises, contacts, ledger } = replay(many(7), {
      kind: 'slot',
      slots,
      offer: { queueAtLeast: 0 },
      acceptance: 1,
    });
    // of those shown at 00:00:10 the first begins at 600
    const taken = promises.map(({ due }) => Math.floor(due / 600)).sort((a, b) => a - b);
    expect(taken).toEqual([1, 2, 3]);
    expect(
      promises.every(({ due, firstAttempt, outcome }) => firstAttempt === due && outcome === 'kept'),
    ).toBe(true);
    expect(ledger('promisesMade')).toBe(3);
    // the others wait, and talk before anybody in a slot
    expect(contacts.filter(({ outcome }) => outcome === 'answered')).toHaveLength(5);
  });

  it('may have other room in each interval', () => {
    const { promises, ledger } = replay(many(9), {
      kind: 'slot',
      // the first half-hour holds the beginnings of slots 0, 1 and 2, the second one those of 3, 4 and 5
      slots: { ...slots, capacity: { perInterval: [2, 1] } },
      offer: { queueAtLeast: 0 },
      acceptance: 1,
    });
    const taken = promises.map(({ due }) => Math.floor(due / 600)).sort((a, b) => a - b);
    expect(taken).toEqual([1, 1, 2, 2, 3]);
    expect(ledger('promisesMade')).toBe(5);
  });

  it('counts its wait from the booked moment', () => {
    const { promises, contacts } = replay(
      [
        [0, 2500],
        [10, 5],
      ],
      {
        kind: 'slot',
        slots: { length: 600, capacity: 1, choice: 1 },
        offer: { queueAtLeast: 0 },
        acceptance: 1,
        window: 1900,
      },
    );
    const { due } = promises[0]!;
    expect(due).toBeGreaterThanOrEqual(600);
    expect(due).toBeLessThan(1200);
    expect(promises.map(fate)).toEqual([[10, due, 2500, 2500, 'kept']]);
    expect(contacts[1]).toMatchObject({ arrival: 10, wait: 2500 - due });
  });

  it('shows slots that begin late enough, of the next day when this one has none', () => {
    const { promises } = replay(
      [
        [3000, 400],
        [3010, 5],
      ],
      { kind: 'slot', slots: { ...slots, from: 600, choice: 1 }, offer: { queueAtLeast: 0 }, acceptance: 1 },
      { days: 2 },
    );
    const [{ due, firstAttempt }] = promises as [PromiseRecord];
    expect(Math.floor((due - 86_400) / 600)).toBe(0);
    expect(firstAttempt).toBeCloseTo(due, 6);
  });

  it('gives the room of whoever cancels to others', () => {
    const asking = (second: number) =>
      replay(
        [
          [0, 3500],
          [10, 5],
          [second, 5],
        ],
        {
          kind: 'slot',
          slots: { length: 1200, capacity: 1, choice: 1 },
          offer: { queueAtLeast: 0 },
          acceptance: 1,
          cancelled: 1,
        },
      );
    const [, first] = asking(20).contacts;
    const cancelled = first!.arrival + first!.wait;
    expect(cancelled).toBeLessThan(1200); // by then the slot is still to come
    expect(asking((10 + cancelled) / 2).promises).toHaveLength(1);
    expect(asking((cancelled + 1200) / 2).promises).toHaveLength(2);
  });
});

describe('a request', () => {
  it('is a promise whenever it comes, though people are free', () => {
    const { contacts, promises, ledger } = replay(
      [
        [100, 50],
        [110, 50],
      ],
      { kind: 'request', delay: 300 },
      { agents: 2 },
    );
    expect(promises.map(fate)).toEqual([
      [100, 400, 400, 400, 'kept'],
      [110, 410, 410, 410, 'kept'],
    ]);
    expect(contacts.map(({ outcome, wait }) => [outcome, wait])).toEqual([
      ['callbackConnected', 300],
      ['callbackConnected', 300],
    ]);
    expect(ledger('attempts')).toBe(2);
  });

  it('is kept for the next opening', () => {
    const { promises } = replay([[3500, 50]], { kind: 'request', delay: 300 }, { days: 2 });
    expect(promises.map(fate)).toEqual([[3500, 3800, 86_400, 86_400, 'late']]);
  });
});

describe('offers', () => {
  it('come after a while, to those who still wait', () => {
    const { contacts, promises } = replay(
      [
        [0, 100],
        [10, 50],
        [20, 30],
        [30, 40, 20],
      ],
      { kind: 'keepPlace', offer: { queueAtLeast: 0, afterWaiting: 85 }, acceptance: 1 },
    );
    // at 95 the second is asked with nobody ahead, at 105 the third, who is first in line by then; the fourth left
    expect(promises.map(fate)).toEqual([
      [95, 95, 100, 100, 'kept'],
      [105, 105, 150, 150, 'kept'],
    ]);
    expect(contacts.map(({ outcome, wait }) => [outcome, wait])).toEqual([
      ['answered', 0],
      ['callbackConnected', 90],
      ['callbackConnected', 130],
      ['abandoned', 20],
    ]);
  });

  it('come to her own place in line, counting those ahead and the others', () => {
    const asked = (queueAtLeast: number) =>
      replay(
        [
          [0, 300],
          [10, 50],
          [20, 30],
          [30, 40],
        ],
        { kind: 'keepPlace', offer: { queueAtLeast, afterWaiting: 60 }, acceptance: 1 },
      ).promises.map(({ number, due }) => [number, due]);
    expect(asked(2)).toEqual([
      [1, 70],
      [2, 80 + 100],
      [3, 90 + 200],
    ]);
    expect(asked(3)).toEqual([]);
  });

  it('stop while so many are pending', () => {
    const calls: readonly Call[] = [...threeCalls, [30, 40], [400, 50], [410, 10], [420, 10]];
    const { promises } = replay(calls, {
      kind: 'keepPlace',
      offer: { queueAtLeast: 1, pendingAtMost: 1 },
      acceptance: 1,
    });
    expect(promises.map(({ number }) => number)).toEqual([2, 6]);
  });

  it('are accepted by more of those who are told longer waits, up to the most', () => {
    const calls: Call[] = [
      [0, 3500],
      [1, 5],
    ];
    // each finds one in line, is told 100 s, and leaves at once unless she accepts
    for (let i = 0; i < 2000; i++) calls.push([2 + i, 5, 0.5]);
    const accepted = (perMinute: number, most: number) =>
      replay(calls, {
        kind: 'asap',
        turn: 'after',
        offer: { queueAtLeast: 1 },
        acceptance: { share: 0.2, perMinute, most },
      }).promises.length / 2000;
    const within = (share: number) => 4 * Math.sqrt((share * (1 - share)) / 2000);
    expect(Math.abs(accepted(0.3, 1) - 0.7)).toBeLessThan(within(0.7));
    expect(Math.abs(accepted(0.3, 0.6) - 0.6)).toBeLessThan(within(0.6));
    expect(Math.abs(accepted(0, 1) - 0.2)).toBeLessThan(within(0.2));
    expect(accepted(0.6, 1)).toBe(1);
  });
});

describe('ringing', () => {
  const inVain = { answerProbability: 0, attempts: 2, ringTime: 25, retryDelay: 60 } as const;

  it('in vain takes an agent for the ringing time, and the retry keeps the old place', () => {
    const { contacts, promises, ledger } = replay([...threeCalls, [160, 100], [165, 100], [170, 100]], {
      kind: 'keepPlace',
      offer: { queueAtLeast: 1, pendingAtMost: 1 },
      acceptance: 1,
      ...inVain,
    });
    // rung 150 - 175; again from 235 on: free at 275, before those who came at 165 and 170
    expect(contacts.map(({ outcome, wait }) => [outcome, wait])).toEqual([
      ['answered', 0],
      ['answered', 90],
      ['callbackLost', 280],
      ['answered', 15],
      ['answered', 135],
      ['answered', 230],
    ]);
    expect(promises.map(fate)).toEqual([[20, 120, 150, null, 'kept']]);
    expect([ledger('attempts'), ledger('attemptsAnswered'), ledger('promisesKeptAll')]).toEqual([2, 0, 1]);
  });

  it('leaves the agent free for others where the customer is rung first', () => {
    const { contacts } = replay([...threeCalls, [160, 100], [165, 100], [170, 100]], {
      kind: 'keepPlace',
      offer: { queueAtLeast: 1, pendingAtMost: 1 },
      acceptance: 1,
      ...inVain,
      dial: 'customerFirst',
    });
    // rung 150 - 175 and 260 - 285, beside the others
    expect(contacts.map(({ outcome, wait }) => [outcome, wait])).toEqual([
      ['answered', 0],
      ['answered', 90],
      ['callbackLost', 265],
      ['answered', 0],
      ['answered', 95],
      ['answered', 190],
    ]);
  });

  it('connects at once whoever answers, agent first or customer first', () => {
    for (const dial of ['agentFirst', 'customerFirst'] as const) {
      const { promises } = replay(threeCalls, { kind: 'keepPlace', ...accepts, dial });
      expect(promises.map(fate)).toEqual([[20, 120, 150, 150, 'kept']]);
    }
  });
});

describe('a callback that takes longer than a live call', () => {
  it('takes the people and the customer as much time', () => {
    const { contacts, ledger } = replayCalls(threeCalls, {
      callback: { kind: 'keepPlace', ...accepts, handleTimeFactor: 2 },
      repeat: { fcr: 1 },
    });
    expect(contacts.map(({ handleTime }) => handleTime)).toEqual([100, 50, 60]);
    // 100 s; 90 s on hold and 50 s; no time for what she waited off the line, and 60 s
    expect(ledger('customerTime')).toBe(100 + 140 + 60);
  });
});

describe('a promise that no attempt settles', () => {
  const busy: readonly Call[] = [
    [0, 3000],
    [10, 50],
    [20, 30],
  ];

  it('expires', () => {
    const { contacts, promises, ledger } = replay(busy, { kind: 'keepPlace', ...accepts, expires: 200 });
    expect(promises.map(fate)).toEqual([[20, 120, null, null, 'expired']]);
    expect(contacts[2]).toMatchObject({ outcome: 'callbackLost', wait: 300 });
    expect([ledger('brokenExpired'), ledger('promisesBroken'), ledger('promisesMade')]).toEqual([1, 1, 1]);
  });

  it('expires in the night, before it is rung', () => {
    const setting = { days: 2 };
    const calls: readonly Call[] = [
      [3000, 100],
      [3010, 50],
      [3020, 30],
    ];
    const { promises } = replay(
      calls,
      { kind: 'fixedDelay', delay: 1000, expires: 5000, ...accepts },
      setting,
    );
    expect(promises.map(fate)).toEqual([[3020, 4020, null, null, 'expired']]);
  });

  it('is kept overnight to half a second after the opening, and lost half a second before', () => {
    const calls: readonly Call[] = [
      [3000, 100],
      [3010, 50],
      [3020, 30],
    ];
    const rung = (expires: number) =>
      replay(calls, { kind: 'fixedDelay', delay: 1000, expires, ...accepts }, { days: 2 }).promises.map(fate);
    const night = 86_400 - 4020;
    expect(rung(night + 0.5)).toEqual([[3020, 4020, 86_400, 86_400, 'late']]);
    expect(rung(night - 0.5)).toEqual([[3020, 4020, null, null, 'expired']]);
  });

  it('expires for good once it was rung in vain', () => {
    const { promises, contacts } = replay(threeCalls, {
      kind: 'keepPlace',
      ...accepts,
      answerProbability: 0,
      attempts: 9,
      retryDelay: 100,
      expires: 200,
    });
    // rung at 150, 275, then given up at 320
    expect(promises.map(fate)).toEqual([[20, 120, 150, null, 'kept']]);
    expect(contacts[2]).toMatchObject({ outcome: 'callbackLost', wait: 300 });
  });

  it('is cancelled by the customer between made and due', () => {
    const { contacts, promises, ledger } = replay(busy, {
      kind: 'fixedDelay',
      delay: 600,
      ...accepts,
      cancelled: 1,
    });
    expect(promises.map(fate)).toEqual([[20, 620, null, null, 'cancelled']]);
    expect(contacts[2]!.outcome).toBe('callbackLost');
    expect(contacts[2]!.wait).toBeGreaterThan(0);
    expect(contacts[2]!.wait).toBeLessThan(600);
    expect(ledger('brokenCancelled')).toBe(1);
  });

  it('is not cancelled any more once the centre has tried', () => {
    const callback: Callback = { kind: 'keepPlace', ...accepts, cancelled: 1 };
    const [, , cancelled] = replay(busy, callback).contacts;
    expect(cancelled!.wait).toBeGreaterThan(4); // of those 100 s to its due time
    // now somebody has time for the two in line from 22 on, and rings at 23, 248, 473
    const { contacts, promises } = replay(
      [
        [0, 3000],
        [10, 1],
        [20, 30],
      ],
      { ...callback, answerProbability: 0, attempts: 3, retryDelay: 200 },
      {
        agents: [
          { from: 0, agents: 1 },
          { from: 22, agents: 2 },
        ],
      },
    );
    expect(promises.map(fate)).toEqual([[20, 120, 23, null, 'kept']]);
    expect(contacts[2]).toMatchObject({ outcome: 'callbackLost', wait: 23 + 3 * 25 + 2 * 200 - 20 });
  });

  it('is closed where the line is sent away', () => {
    const { contacts, promises, ledger } = replay(
      [
        [3000, 700],
        [3010, 5],
        [3020, 5],
      ],
      { kind: 'keepPlace', ...accepts },
      { closing: 'flush' },
    );
    expect(promises.map(fate)).toEqual([[3020, 3120, null, null, 'closed']]);
    expect(contacts.map(({ outcome }) => outcome)).toEqual(['answered', 'flushed', 'callbackLost']);
    expect(ledger('brokenClosed')).toBe(1);
  });

  it('is served before people go home where the line is', () => {
    const { promises } = replay(
      [
        [3000, 700],
        [3010, 5],
        [3020, 5],
      ],
      { kind: 'keepPlace', ...accepts },
    );
    expect(promises.map(fate)).toEqual([[3020, 3120, 3705, 3705, 'kept']]);
  });

  it('is broken when the run ends after due + window, and open before', () => {
    const calls: readonly Call[] = [
      [0, 4000],
      [10, 50],
      [20, 30],
    ];
    const within = (window: number) => {
      const { promises, ledger } = replay(calls, { kind: 'fixedDelay', delay: 600, window, ...accepts });
      expect(ledger('promisesMade')).toBe(1);
      expect(ledger('promisesBroken') + ledger('promisesOpen')).toBe(1);
      return promises.map(fate);
    };
    expect(within(2980)).toEqual([[20, 620, null, null, 'pastEnd']]);
    expect(within(2981)).toEqual([[20, 620, null, null, 'open']]);
  });

  it('is open where callbacks are carried on and due + window lies past the end, though it was kept', () => {
    const { promises, ledger } = replay(threeCalls, {
      kind: 'fixedDelay',
      delay: 3000,
      window: 600,
      ...accepts,
    });
    expect(promises.map(fate)).toEqual([[20, 3020, 3020, 3020, 'open']]);
    expect([ledger('promisesOpen'), ledger('promisesKeptAll')]).toEqual([1, 0]);
  });
});

describe('where a type closes while the centre is open', () => {
  const hours = [
    { opens: 0, closes: 1800 },
    { opens: 2700, closes: 3600 },
  ];
  const replayHours = (calls: readonly Call[], callback: Callback, days = 1) =>
    replayCalls(calls, { hours, callback, afterHours: { callback: 1 } }, { days }).promises.map(fate);

  it('callbacks due meanwhile are served, kept for the next opening, or given up', () => {
    const due = (closing: 'serve' | 'carry' | 'flush') =>
      replayHours(threeCalls, { kind: 'fixedDelay', delay: 2000, ...accepts, window: 600, closing });
    expect(due('serve')).toEqual([[20, 2020, 2020, 2020, 'kept']]);
    expect(due('carry')).toEqual([[20, 2020, 2700, 2700, 'late']]);
    expect(due('flush')).toEqual([[20, 2020, null, null, 'closed']]);
  });

  it('callbacks in line are kept for the next opening', () => {
    const calls: readonly Call[] = [
      [1700, 200],
      [1710, 50],
      [1720, 30],
    ];
    const closing = 'carry';
    expect(replayHours(calls, { kind: 'keepPlace', ...accepts, closing })).toEqual([
      [1720, 1820, 2700, 2700, 'kept'],
    ]);
    expect(replayHours(calls, { kind: 'keepPlace', ...accepts })).toEqual([[1720, 1820, 1950, 1950, 'kept']]);
  });

  it('requests are due from the next opening, of the next day if need be, and never rung at night', () => {
    for (const closing of ['serve', 'carry'] as const) {
      const request = (at: number) => replayHours([[at, 50]], { kind: 'asap', ...accepts, closing }, 2)[0];
      expect(request(2000)).toEqual([2000, 2700, 2700, 2700, 'kept']);
    }
    const evening = replayCalls(
      [[2000, 50]],
      {
        hours: [{ opens: 0, closes: 1800 }],
        callback: { kind: 'asap', ...accepts },
        afterHours: { callback: 1 },
      },
      { days: 2 },
    );
    expect(evening.promises.map(fate)).toEqual([[2000, 86_400, 86_400, 86_400, 'kept']]);
    expect(evening.contacts[0]).toMatchObject({ outcome: 'callbackConnected', wait: 86_400 - 2000 });
  });

  it('slots lie in the hours of the type', () => {
    const { promises } = replayCalls(
      [
        [1500, 100],
        [1510, 5],
      ],
      {
        hours,
        callback: {
          kind: 'slot',
          slots: { length: 400, capacity: 1, choice: 1 },
          offer: { queueAtLeast: 0 },
          acceptance: 1,
        },
      },
    );
    // the last slot before noon would end after closing: 1600 - 2000
    expect(promises[0]!.due).toBeGreaterThanOrEqual(2700);
    expect(promises[0]!.due).toBeLessThan(3100);
  });
});
