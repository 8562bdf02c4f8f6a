/**
 * Models that no formula covers, with parameters of our own, against exact Markov chains: redials of blocked callers,
 * reserves, pools that prefer what others prefer not, callbacks that wait for idle people.
 *
 * Bounds: |z| ≤ 4 for each output, about 200,000 contacts a case, fixed seeds. Lines are cut where the chain is less
 * than once in a billion.
 */
import { describe, expect, it } from 'vitest';
import type { CaseInputs, Nested } from './case.ts';
import { MarkovChain, type Move } from './markov-chain.ts';
import { runCase } from './run-case.ts';

function expectSimulated(conventions: string, inputs: CaseInputs, outputs: Nested): void {
  const given = {
    id: `chain ${conventions}`,
    model: '',
    check: 'sim',
    rtol: 0,
    conventions,
    inputs,
    outputs,
  } as const;
  const { verdict, reason, answers } = runCase(given, { contacts: 2e5 });
  const wrong = answers.flatMap(({ outputs }) => outputs.filter(({ holds }) => !holds));
  expect([verdict, reason, ...wrong]).toEqual(['pass', undefined]);
}

describe('a Markov chain', () => {
  it('gives M/M/2/3 to its last digit', () => {
    const chain = new MarkovChain([0], ([n = 0]): Move[] => [
      [[Math.min(3, n + 1)], 1],
      [[Math.max(0, n - 1)], Math.min(n, 2)],
    ]);
    // weights 1, 1, ½, ¼
    expect(chain.mean(([n]) => n!)).toBeCloseTo((1 + 1 + 0.75) / 2.75, 12);
  });
});

describe('the simulation', () => {
  it('matches callers who redial after giving up and after finding no line', () => {
    const [agents, lines, giveUp, blocked] = [5, 7, 0.5, 0.7];
    const rate = { fresh: 150 / 3600, serve: 1 / 180, leave: 1 / 90, back: 1 / 400 };
    const most = 60;
    const chain = new MarkovChain([0, 0], ([here = 0, away = 0]): Move[] => {
      const moves: Move[] = [];
      const arrive = (left: number, at: number) => {
        if (here < lines) moves.push([[here + 1, left], at]);
        else {
          moves.push([[here, Math.min(most, left + 1)], at * blocked]);
          moves.push([[here, left], at * (1 - blocked)]);
        }
      };
      arrive(away, rate.fresh);
      if (away > 0) arrive(away - 1, away * rate.back);
      if (here > 0) moves.push([[here - 1, away], Math.min(here, agents) * rate.serve]);
      if (here > agents) {
        moves.push([[here - 1, Math.min(most, away + 1)], (here - agents) * rate.leave * giveUp]);
        moves.push([[here - 1, away], (here - agents) * rate.leave * (1 - giveUp)]);
      }
      return moves;
    });
    const attempts = rate.fresh + rate.back * chain.mean(([, away]) => away!);
    const queue = chain.mean(([here]) => Math.max(0, here! - agents));
    const turnedAway = chain.mean(([here, away]) => (here === lines ? rate.fresh + away! * rate.back : 0));
    expectSimulated(
      'R',
      {
        fresh_calls_per_hour: 150,
        aht_s: 180,
        agents,
        patience_s: 90,
        p_redial_abandoned: giveUp,
        redial_delay_s: 400,
        lines,
        p_redial_blocked: blocked,
        T_s: 20,
      },
      {
        redial_share: 1 - rate.fresh / attempts,
        e_orbit: chain.mean(([, away]) => away!),
        e_q: queue,
        p_ab_per_attempt: (rate.leave * queue) / attempts,
        p_block_per_attempt: turnedAway / attempts,
        p_wait_first_attempt: chain.mean(([here]) => (here! >= agents && here! < lines ? 1 : 0)),
        p_lost_fresh: ((1 - giveUp) * rate.leave * queue + (1 - blocked) * turnedAway) / rate.fresh,
      },
    );
  });

  it('matches a pool that keeps an agent for its own class', () => {
    const arrive = [70 / 3600, 40 / 3600] as const;
    const leave = [1 / 60, 1 / 120] as const;
    const [first, second, reserve, most] = [3, 3, 1, 16];
    // class 0 in the first pool; classes 0 and 1 in the second; both queues
    const chain = new MarkovChain([0, 0, 0, 0, 0], ([a = 0, b = 0, c = 0, p = 0, q = 0]): Move[] => {
      const moves: Move[] = [];
      const idle = second - b - c;
      if (a < first) moves.push([[a + 1, b, c, p, q], arrive[0]]);
      else if (idle > reserve) moves.push([[a, b + 1, c, p, q], arrive[0]]);
      else moves.push([[a, b, c, Math.min(most, p + 1), q], arrive[0]]);
      if (idle > 0) moves.push([[a, b, c + 1, p, q], arrive[1]]);
      else moves.push([[a, b, c, p, Math.min(most, q + 1)], arrive[1]]);
      if (a > 0) moves.push([p > 0 ? [a, b, c, p - 1, q] : [a - 1, b, c, p, q], a / 150]);
      const free = (b: number, c: number, at: number) => {
        if (q > 0) moves.push([[a, b, c + 1, p, q - 1], at]);
        else if (p > 0 && second - b - c > reserve) moves.push([[a, b + 1, c, p - 1, q], at]);
        else moves.push([[a, b, c, p, q], at]);
      };
      if (b > 0) free(b - 1, c, b / 190);
      if (c > 0) free(b, c - 1, c / 150);
      if (p > 0) moves.push([[a, b, c, p - 1, q], p * leave[0]]);
      if (q > 0) moves.push([[a, b, c, p, q - 1], q * leave[1]]);
      return moves;
    });
    const waiting = [chain.mean((s) => s[3]!), chain.mean((s) => s[4]!)] as const;
    const kind = (i: 0 | 1) => ({
      e_q: waiting[i],
      e_w: waiting[i] / arrive[i],
      p_ab: (leave[i] * waiting[i]) / arrive[i],
    });
    expectSimulated(
      'SK',
      {
        calls_per_hour: [70, 40],
        patience_s: [60, 120],
        agents: [first, second],
        aht_s: [
          [150, 190],
          [null, 150],
        ],
        class_to_pools: [[0, [1, reserve]], [1]],
        pool_to_classes: [[0], [1, [0, reserve]]],
        T_s: [20, 20],
      },
      {
        classes: [
          { ...kind(0), served_by_pool_1: chain.mean((s) => s[1]!) / 190 / arrive[0] },
          { ...kind(1), p_wait: chain.mean((s) => (s[1]! + s[2]! === second ? 1 : 0)) },
        ],
        pools: [{ e_busy: chain.mean((s) => s[0]!) }, { e_busy: chain.mean((s) => s[1]! + s[2]!) }],
      },
    );
  });

  it('matches pools that prefer the class that prefers the other', () => {
    const arrive = 60 / 3600;
    const leave = 1 / 80;
    const [agents, most] = [2, 12];
    const rate = { a0: 1 / 140, a1: 1 / 160, b0: 1 / 170, b1: 1 / 150 };
    // classes 0 and 1 in the first pool, in the second; both queues
    const chain = new MarkovChain(
      [0, 0, 0, 0, 0, 0],
      ([a = 0, b = 0, c = 0, d = 0, p = 0, q = 0]): Move[] => {
        const moves: Move[] = [];
        const [one, other] = [agents - a - b, agents - c - d];
        if (one > 0) moves.push([[a + 1, b, c, d, p, q], arrive]);
        else if (other > 0) moves.push([[a, b, c + 1, d, p, q], arrive]);
        else moves.push([[a, b, c, d, Math.min(most, p + 1), q], arrive]);
        if (other > 0) moves.push([[a, b, c, d + 1, p, q], arrive]);
        else if (one > 0) moves.push([[a, b + 1, c, d, p, q], arrive]);
        else moves.push([[a, b, c, d, p, Math.min(most, q + 1)], arrive]);
        const freeOne = (a: number, b: number, at: number) => {
          if (q > 0) moves.push([[a, b + 1, c, d, p, q - 1], at]);
          else if (p > 0) moves.push([[a + 1, b, c, d, p - 1, q], at]);
          else moves.push([[a, b, c, d, p, q], at]);
        };
        const freeOther = (c: number, d: number, at: number) => {
          if (p > 0) moves.push([[a, b, c + 1, d, p - 1, q], at]);
          else if (q > 0) moves.push([[a, b, c, d + 1, p, q - 1], at]);
          else moves.push([[a, b, c, d, p, q], at]);
        };
        if (a > 0) freeOne(a - 1, b, a * rate.a0);
        if (b > 0) freeOne(a, b - 1, b * rate.a1);
        if (c > 0) freeOther(c - 1, d, c * rate.b0);
        if (d > 0) freeOther(c, d - 1, d * rate.b1);
        if (p > 0) moves.push([[a, b, c, d, p - 1, q], p * leave]);
        if (q > 0) moves.push([[a, b, c, d, p, q - 1], q * leave]);
        return moves;
      },
    );
    const waits = chain.mean(([a, b, c, d]) => (a! + b! + c! + d! === 2 * agents ? 1 : 0));
    expectSimulated(
      'SK',
      {
        calls_per_hour: [60, 60],
        patience_s: [80, 80],
        agents: [agents, agents],
        aht_s: [
          [140, 170],
          [160, 150],
        ],
        class_to_pools: [
          [0, 1],
          [1, 0],
        ],
        pool_to_classes: [
          [1, 0],
          [0, 1],
        ],
        T_s: [20, 20],
      },
      {
        classes: [
          {
            p_wait: waits,
            e_q: chain.mean((s) => s[4]!),
            served_by_pool_0: (chain.mean((s) => s[0]!) * rate.a0) / arrive,
          },
          {
            p_wait: waits,
            e_q: chain.mean((s) => s[5]!),
            served_by_pool_1: (chain.mean((s) => s[3]!) * rate.b1) / arrive,
          },
        ],
      },
    );
  });

  it('matches callbacks begun only while two are idle and no live caller waits', () => {
    const [arrive, accept, agents, reserve] = [100 / 3600, 0.3, 6, 1];
    const [serve, call, leave] = [1 / 180, 1 / 120, 1 / 90];
    const [mostWaiting, mostCallbacks] = [16, 40];
    // live calls and callbacks in service, live callers and callbacks waiting
    const chain = new MarkovChain([0, 0, 0, 0], ([a = 0, b = 0, q = 0, w = 0]): Move[] => {
      const moves: Move[] = [];
      if (a + b < agents) moves.push([[a + 1, b, q, w], arrive]);
      else if (q === 0) moves.push([[a, b, 1, w], arrive]);
      else {
        moves.push([[a, b, q, Math.min(mostCallbacks, w + 1)], arrive * accept]);
        moves.push([[a, b, Math.min(mostWaiting, q + 1), w], arrive * (1 - accept)]);
      }
      const free = (a: number, b: number, at: number) => {
        if (q > 0) moves.push([[a + 1, b, q - 1, w], at]);
        else if (w > 0 && agents - a - b > reserve) moves.push([[a, b + 1, q, w - 1], at]);
        else moves.push([[a, b, q, w], at]);
      };
      if (a > 0) free(a - 1, b, a * serve);
      if (b > 0) free(a, b - 1, b * call);
      if (q > 0) moves.push([[a, b, q - 1, w], q * leave]);
      return moves;
    });
    const accepted = accept * chain.mean(([a, b, q]) => (a! + b! === agents && q! > 0 ? 1 : 0));
    const live = chain.mean((s) => s[2]!);
    const callbacks = chain.mean((s) => s[3]!);
    expectSimulated(
      'CBL',
      {
        calls_per_hour: 100,
        aht_s: 180,
        agents,
        patience_s: 90,
        offer_when_live_queue_at_least: 1,
        p_accept: accept,
        aht_callback_s: 120,
        reserve_idle: reserve,
        T_s: 20,
      },
      {
        p_accept_cb: accepted,
        p_ab_live: (leave * live) / arrive / (1 - accepted),
        e_w_live: live / arrive / (1 - accepted),
        e_q_callback: callbacks,
        e_w_callback: callbacks / arrive / accepted,
        occupancy: chain.mean(([a, b]) => a! + b!) / agents,
      },
    );
  });
});
