/**
 * Agents who hold several sessions at a time (chat, SMS): with k sessions an agent works at total rate r(k)/h, so
 * that each session takes k/r(k) times as long as alone. A newcomer goes to the agent with the fewest sessions and
 * waits only when every agent is full; then as in M/M/n+G, the line being taken off at rate n·r(c)/h.
 *
 * Assumption: sessions are spread as evenly as they can be, so that the number N in the room says all: with
 * k = ⌊N/n⌋, N − kn agents hold k + 1 and the others k. Newcomers see to that; departures disturb it a little, the
 * less the more agents there are. Even sessions are finished fastest (r is concave), so waits come out a little
 * short: of four agents with three sessions each, 5.6 % wait instead of 6.1 %. One session each is Erlang A exactly.
 *
 * Below full the chain is birth and death: x(N) = 1 + x(N − 1)·D(N)/λ with the departure rate D(N), as in
 * inverse-blocking. Work grows with n·c.
 */
import { anyPatienceParts, unansweredParts } from './any-patience.ts';
import { checkDuration, checkLoad, checkNotNegative, checkPositive, checkWhole } from './check.ts';
import type { DurationLaw } from './duration-law.ts';
import { erlangAParts } from './erlang-a.ts';
import { isOverloaded, type Unstable } from './erlang-c.ts';
import { emptyParts, type WaitMeasures, type WaitParts, waitMeasures } from './wait-measures.ts';

export interface ChatsInput {
  /** Contacts per second, ≥ 0. */
  readonly arrivalRate: number;
  /** Mean handle time of a session that an agent has alone, seconds, ≥ 0. */
  readonly handleTime: number;
  /** Mean of an exponential patience, seconds, or any law; Infinity: nobody gives up. */
  readonly patience: number | DurationLaw;
  /** Agents, whole, 0 to 100,000. */
  readonly agents: number;
  /** Total work rates r(1) = 1, r(2), … of an agent, not falling; as many as sessions, 1 to 20. */
  readonly rates: readonly number[];
  /** Acceptable wait for the first reply, seconds, ≥ 0. */
  readonly acceptableWait: number;
  /** Giving up before this wait is a short abandonment, seconds, ≥ 0; absent: not counted. */
  readonly shortAbandon?: number;
}

export interface ChatMeasures extends WaitMeasures {
  /** Sessions in hand on average. */
  readonly sessions: number;
}

/**
 * Steady state of a chat room. `occupancy` is the share of agents with a session or more; `load` the work of
 * sessions that each had an agent alone.
 *
 * @throws RangeError for a bad number or rates that fall.
 * @example chats({ arrivalRate: 60 / 3600, handleTime: 300, patience: 120, agents: 4, rates: [1, 20 / 13, 45 / 26],
 *   acceptableWait: 30 }).serviceLevel // 0.9602; exactly, with uneven sessions, 0.9568
 */
export function chats(input: ChatsInput): ChatMeasures | Unstable {
  const { arrivalRate, handleTime, patience, agents, acceptableWait, shortAbandon } = input;
  checkNotNegative('arrivalRate', arrivalRate, 'contacts per second');
  checkNotNegative('handleTime', handleTime, 'seconds');
  if (typeof patience === 'number') checkDuration('patience', patience);
  checkWhole('agents', agents, 0, 100_000);
  checkNotNegative('acceptableWait', acceptableWait, 'seconds');
  if (shortAbandon !== undefined) checkNotNegative('shortAbandon', shortAbandon, 'seconds');
  checkRates(input.rates);
  const load = arrivalRate * handleTime;
  checkLoad(load);
  const room = chatRoom(input);
  if (room === null) return { stable: false, load };
  return {
    ...waitMeasures(room.parts, arrivalRate, load, agents),
    occupancy: agents === 0 ? 0 : room.engaged / agents,
    averageInSystem: room.sessions + arrivalRate * (room.parts.answeredTime + room.parts.abandonedTime),
    sessions: room.sessions,
  };
}

/** @throws RangeError for rates that fall, or whose sessions speed each other up. */
export function checkRates(rates: readonly number[]): void {
  checkWhole('rates', rates.length, 1, 20);
  rates.forEach((rate, i) => {
    checkPositive('rates', rate, 'sessions of one a session');
    if (i > 0 && (rate < rates[i - 1]! || rate * i > rates[i - 1]! * (i + 1) * (1 + 1e-12))) {
      throw new RangeError(
        `invalid rates: ${rates.join(', ')} (must not fall, nor rise faster than sessions)`,
      );
    }
  });
}

export interface ChatRoom {
  readonly parts: WaitParts;
  /** Agents with a session or more, on average. */
  readonly engaged: number;
  readonly sessions: number;
}

/** The room in its steady state, or null without one; the input is checked. */
export function chatRoom(input: ChatsInput): ChatRoom | null {
  const { arrivalRate, handleTime, agents, rates, patience, shortAbandon } = input;
  const most = rates.length;
  if (arrivalRate * handleTime === 0) return { parts: emptyParts(shortAbandon), engaged: 0, sessions: 0 };
  if (agents === 0) {
    if (patience === Number.POSITIVE_INFINITY) return null;
    const parts =
      typeof patience === 'number'
        ? erlangAParts({ ...input, patience, agents: 0 })
        : patience.never > 0
          ? null
          : unansweredParts({ ...input, patience });
    return parts && { parts, engaged: 0, sessions: 0 };
  }

  // the line sees agents who finish one session after another, each as fast as a full one
  const full = { ...input, handleTime: handleTime / rates[most - 1]! };
  const load = arrivalRate * full.handleTime;
  const never =
    typeof patience === 'number' ? (patience === Number.POSITIVE_INFINITY ? 1 : 0) : patience.never;
  if (never > 0 && isOverloaded(load * never, agents)) return null;

  // states below full relative to the one just passed: their weight, agents engaged and sessions in hand
  let weight = 1;
  let engaged = 0;
  let sessions = 0;
  const perArrival = 1 / (arrivalRate * handleTime);
  for (let held = 1; held <= agents * most; held++) {
    const each = Math.floor(held / agents);
    const more = held - each * agents;
    const rate =
      more * rates[Math.min(each, most - 1)]! + (agents - more) * (each > 0 ? rates[each - 1]! : 0);
    const step = rate * perArrival;
    const last = held === agents * most;
    weight = weight * step + (last ? 0 : 1);
    engaged = engaged * step + (last ? 0 : Math.min(held, agents));
    sessions = sessions * step + (last ? 0 : held);
    if (weight > 1e280)
      return { parts: emptyParts(shortAbandon), ...alone(arrivalRate, handleTime, rates, agents) };
  }
  const parts =
    typeof patience === 'number'
      ? erlangAParts({ ...full, patience }, weight)
      : anyPatienceParts({ ...full, patience }, weight);
  const free = parts.atOnce / weight;
  return {
    parts,
    engaged: free * engaged + parts.delayed * agents,
    sessions: free * sessions + parts.delayed * agents * most,
  };
}

/** So many agents that nobody ever waits: sessions settle where they are finished as fast as they come. */
function alone(arrivalRate: number, handleTime: number, rates: readonly number[], agents: number) {
  const load = arrivalRate * handleTime;
  if (load <= agents) return { engaged: load, sessions: load };
  const perAgent = load / agents;
  const above = rates.findIndex((rate) => rate >= perAgent);
  const low = rates[above - 1] ?? 0;
  return { engaged: agents, sessions: agents * (above + (perAgent - low) / (rates[above]! - low)) };
}
