import { describe, expect, it } from 'vitest';
import type { Announcement, WaitEstimator } from '../../src/scenario/index.ts';
import { type Call, replayCalls } from './recorded-calls.ts';

describe('the wait told to the fifth of five calls', () => {
  // in hand 0 - 100, 100 - 150 and 150 - 300; the fifth comes at 160 with the fourth before her, there since 50
  const calls: readonly Call[] = [
    [0, 100],
    [10, 50],
    [20, 150],
    [50, 40],
    [160, 20],
  ];

  const told = (estimator: WaitEstimator, people = 1) => {
    const promises = replayCalls(
      calls,
      {
        callback: {
          kind: 'fixedDelay',
          delay: 1000,
          estimator,
          offer: { estimatedWaitAbove: 1e6 },
          acceptance: 1,
        },
        announcement: { estimator },
      },
      { agents: people },
    );
    return promises.ledger('announcedWait');
  };

  /** All that are told a wait, told it to be: 10, 20, 50 and 160 s after the first call. */
  it('is contacts ahead x mean handle time / people by position', () => {
    // 0, 1, 2 and 1 ahead x 100 s
    expect(told('position')).toBe(0 + 100 + 200 + 100);
  });

  it('is the wait of whoever was last answered', () => {
    // the first did not wait; the third was answered at 150 after 130 s
    expect(told('lastToEnter')).toBe(0 + 0 + 0 + 130);
  });

  it('is the wait so far of whoever is first in line', () => {
    // the second is first in line when the third and the fourth come, the fourth when the fifth comes
    expect(told('headOfLine')).toBe(0 + 10 + 40 + 110);
  });
});

describe('those who are told a wait', () => {
  const calls: readonly Call[] = [
    [0, 100],
    [10, 50, 170],
    [20, 150, 70],
    [50, 40, 150],
  ];

  const replay = (announcement: Announcement) => {
    const { contacts, ledger } = replayCalls(calls, { announcement });
    return { fates: contacts.map(({ outcome, wait }) => [outcome, wait]), ledger };
  };

  it('are counted with what they were told and what it became, once they are answered', () => {
    // 0, 100 and 200 s by position; the third leaves after 70 s
    const { fates, ledger } = replay({});
    expect(fates).toEqual([
      ['answered', 0],
      ['answered', 90],
      ['abandoned', 70],
      ['answered', 100],
    ]);
    expect([ledger('announced'), ledger('announcedWait'), ledger('announcedActual')]).toEqual([2, 200, 190]);
    expect(ledger('announcedKept')).toBe(1); // 100 s rather than 200, but 90 s rather than none
    expect(replay({ window: 90 }).ledger('announcedKept')).toBe(2);
    expect(replay({ window: 89 }).ledger('announcedKept')).toBe(1);
  });

  it('hear the estimate times the factor', () => {
    expect(replay({ factor: 0.5 }).ledger('announcedWait')).toBe(100);
  });

  it('leave at once on hearing more than they put up with', () => {
    const putsUpWith = (mean: number) => replay({ tolerance: { law: 'deterministic', mean } });
    // the third hears 100 s, the fourth 200 s
    const some = putsUpWith(100);
    expect(some.ledger('announcedLeft')).toBe(1);
    expect(some.fates.slice(2)).toEqual([
      ['abandoned', 70],
      ['abandoned', 0],
    ]);
    // with the third gone, the fourth hears 100 s
    const strict = putsUpWith(99);
    expect(strict.ledger('announcedLeft')).toBe(2);
    expect(strict.fates.slice(2)).toEqual([
      ['abandoned', 0],
      ['abandoned', 0],
    ]);
  });

  it('have more or less patience left once the announced wait has passed', () => {
    // the second is told no wait; the others 100 and 200 s, times the factor, while those before them stay
    const ends = (patienceAfter: number, factor: number) =>
      replay({ patienceAfter, factor }).fates.map(([outcome, wait]) => `${outcome} ${wait}`);
    expect(ends(0.5, 1)).toEqual(['answered 0', 'abandoned 85', 'abandoned 70', 'answered 50']);
    expect(ends(0, 0.5)).toEqual(['answered 0', 'abandoned 0', 'abandoned 0', 'abandoned 0']);
    expect(ends(2, 0.5)).toEqual(['answered 0', 'answered 90', 'abandoned 90', 'answered 100']);
  });
});
