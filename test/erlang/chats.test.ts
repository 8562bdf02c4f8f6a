import { describe, expect, it } from 'vitest';
import {
  type ChatMeasures,
  type ChatsInput,
  chats,
  deterministicLaw,
  erlangA,
  erlangC,
} from '../../src/erlang/index.ts';

const steady = (input: ChatsInput): ChatMeasures => {
  const answer = chats(input);
  if (!answer.stable) throw new Error('unstable');
  return answer;
};

const room = { arrivalRate: 60 / 3600, handleTime: 300, patience: 120, agents: 4, acceptableWait: 30 };
const rates = [1, 20 / 13, 45 / 26];

/** The room's chain cut at 400 contacts, state by state; sessions as even as they can be. */
function chain({ arrivalRate, handleTime, patience, agents, rates: r }: ChatsInput & { patience: number }) {
  const most = agents * r.length;
  const weights = [1];
  let [engaged, sessions, waiting, delayed] = [0, 0, 0, 0];
  for (let n = 1; n < 400; n++) {
    const held = Array.from({ length: agents }, (_, a) => Math.floor((Math.min(n, most) + a) / agents));
    const out = held.reduce((sum, k) => sum + (k > 0 ? r[k - 1]! : 0), 0) / handleTime;
    weights.push((weights[n - 1]! * arrivalRate) / (out + Math.max(0, n - most) / patience));
  }
  const all = weights.reduce((sum, w) => sum + w, 0);
  weights.forEach((w, n) => {
    engaged += (w / all) * Math.min(n, agents);
    sessions += (w / all) * Math.min(n, most);
    waiting += (w / all) * Math.max(0, n - most);
    if (n >= most) delayed += w / all;
  });
  return { engaged, sessions, waiting, delayed };
}

describe('agents with several chats', () => {
  it.each([
    [4, rates, 60],
    [2, [1, 1.6], 30],
    [7, [1, 1.7, 2.2, 2.5], 170],
    [3, [1], 40],
  ])('%d of them agree with the chain written out', (agents, each, perHour) => {
    const input = { ...room, agents, rates: each, arrivalRate: perHour / 3600 };
    const exact = chain(input);
    const found = steady(input);
    expect(found.waitProbability).toBeCloseTo(exact.delayed, 11);
    expect(found.averageQueueLength).toBeCloseTo(exact.waiting, 11);
    expect(found.sessions).toBeCloseTo(exact.sessions, 10);
    expect(found.occupancy * agents).toBeCloseTo(exact.engaged, 10);
    expect(found.abandonmentRate).toBeCloseTo(exact.waiting / 120 / input.arrivalRate, 11);
  });

  it('with one chat each are Erlang A, Erlang C or any patience', () => {
    const calls = { ...room, agents: 6, rates: [1] };
    const a = erlangA(calls);
    const one = steady(calls);
    for (const key of ['serviceLevel', 'averageSpeedOfAnswer', 'occupancy', 'averageInSystem'] as const) {
      expect(one[key]).toBeCloseTo(a.stable ? a[key]! : Number.NaN, 12);
    }
    const c = erlangC(calls);
    const patient = steady({ ...calls, patience: Number.POSITIVE_INFINITY });
    expect(patient.serviceLevel).toBeCloseTo(c.stable ? c.serviceLevel : Number.NaN, 12);
    const endless = steady({ ...calls, patience: deterministicLaw(1e6) });
    expect(endless.serviceLevel).toBeCloseTo(patient.serviceLevel, 9);
  });

  it('come within half a point of the chain that knows who holds how many', () => {
    // truth case ch_base: 235 states, service level 95.68 %, 2.20 % give up
    const found = steady({ ...room, rates });
    expect(Math.abs(found.serviceLevel - 0.95680052640556)).toBeLessThan(0.005);
    expect(Math.abs(found.abandonmentRate - 0.022049057576028)).toBeLessThan(0.005);
  });

  it('say that a room is unstable, quiet or empty', () => {
    const patient = { ...room, rates, patience: Number.POSITIVE_INFINITY };
    expect(chats({ ...patient, arrivalRate: (4 * rates[2]!) / 300 })).toEqual({
      stable: false,
      load: 4 * rates[2]!,
    });
    expect(chats({ ...patient, agents: 0 }).stable).toBe(false);
    expect(steady({ ...room, rates, arrivalRate: 0 })).toMatchObject({ serviceLevel: 1, sessions: 0 });
    expect(steady({ ...room, rates, agents: 0 })).toMatchObject({ serviceLevel: 0, abandonmentRate: 1 });
    const vast = steady({ ...room, rates, agents: 5000 });
    expect(vast).toMatchObject({ serviceLevel: 1, waitProbability: 0 });
    expect(vast.sessions).toBeCloseTo(5, 9);
  });

  it('refuse rates that fall or outrun the sessions', () => {
    expect(() => chats({ ...room, rates: [1, 0.9] })).toThrow('invalid rates: 1, 0.9');
    expect(() => chats({ ...room, rates: [1, 2.1] })).toThrow('invalid rates: 1, 2.1');
    expect(() => chats({ ...room, rates: [] })).toThrow(RangeError);
  });
});
