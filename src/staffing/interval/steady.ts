/**
 * The steady state of a centre for any mix of what the formulas know: people who never give up or by any law of
 * patience, agents with one contact or several sessions, a share that redials, days that differ.
 *
 * Each adds itself around the others: the pool (M/M/n or chat room) with its line, the rate of attempts that
 * redials lead to, and the mean over days, weighted by their volume so that a share is a ratio of sums as
 * everywhere else. There is no steady state where one of the days has none. Asked for what holds "on 95 % of days",
 * it is the state of the day that is busier than so many; chance within the day has its mean.
 */
import { anyPatienceParts, unansweredParts } from '../../erlang/any-patience.ts';
import { type BusyDay, busyDays } from '../../erlang/busy-days.ts';
import { chatRoom, checkRates } from '../../erlang/chats.ts';
import { checkDuration, checkNotNegative, checkShare } from '../../erlang/check.ts';
import type { DurationLaw } from '../../erlang/duration-law.ts';
import { erlangAParts } from '../../erlang/erlang-a.ts';
import { isOverloaded } from '../../erlang/erlang-c.ts';
import { attemptRate } from '../../erlang/redials.ts';
import type { WaitParts } from '../../erlang/wait-measures.ts';
import { gammaQuantile } from '../../random/gamma.ts';

export interface SteadySettings {
  /** Mean of an exponential patience, seconds, ≥ 0, or any law. Infinity: nobody gives up; 0: nobody waits. */
  readonly patience: number | DurationLaw;
  /** Total work rates r(1) = 1, r(2), … of agents with several sessions; absent: one contact at a time. */
  readonly rates?: readonly number[];
  /** Share of those who give up that tries again later, 0 to 1. Default 0. */
  readonly redial?: number;
  /** SD of a day's volume over its mean, 0 to 2. Default 0: all days alike. */
  readonly busyness?: number;
  /** Asks for the day that is busier than this share of days, 0 to 1 exclusive, instead of the mean over all. */
  readonly onDays?: number;
}

/** What happens to an attempt, how many come and how busy people are. */
export interface SteadyState {
  readonly parts: WaitParts;
  /** Attempts per second, redials included. */
  readonly attempts: number;
  /** Agents with something in hand, on average. */
  readonly busy: number;
}

export class Steady {
  readonly #settings: SteadySettings;
  readonly #days: readonly BusyDay[];

  /** @throws RangeError for a setting out of range. */
  constructor(settings: SteadySettings) {
    const { patience, rates, redial = 0, busyness = 0, onDays } = settings;
    if (typeof patience === 'number') checkDuration('patience', patience);
    if (rates) checkRates(rates);
    checkShare('redial', redial);
    this.#settings = settings;
    this.#days =
      onDays === undefined ? busyDays(busyness) : [{ factor: busierThan(onDays, busyness), share: 1 }];
  }

  /**
   * The state with so many first attempts per second (> 0), handle time (seconds, > 0), agents (whole, ≥ 0) and
   * acceptable wait; null without one.
   */
  at(
    arrivalRate: number,
    handleTime: number,
    agents: number,
    acceptableWait: number,
    shortAbandon: number | undefined,
  ): SteadyState | null {
    const on = (factor: number) =>
      this.#withRedials(arrivalRate * factor, handleTime, agents, acceptableWait, shortAbandon);
    if (this.#days.length === 1) return on(this.#days[0]!.factor);
    const sums: Record<string, number> = {};
    let attempts = 0;
    let busy = 0;
    for (const { factor, share } of this.#days) {
      const day = on(factor);
      if (day === null) return null;
      attempts += share * day.attempts;
      busy += share * day.busy;
      for (const [part, value] of Object.entries(day.parts)) {
        if (value !== undefined) sums[part] = (sums[part] ?? 0) + share * day.attempts * value;
      }
    }
    const parts = Object.fromEntries(Object.entries(sums).map(([part, sum]) => [part, sum / attempts]));
    return { parts: { abandonedShort: undefined, ...parts } as unknown as WaitParts, attempts, busy };
  }

  #withRedials(
    arrivalRate: number,
    handleTime: number,
    agents: number,
    acceptableWait: number,
    shortAbandon: number | undefined,
  ): SteadyState | null {
    const { redial = 0 } = this.#settings;
    const leaving = (rate: number) =>
      this.#pool(rate, handleTime, agents, 0, undefined)?.parts.abandoned ?? null;
    const attempts = attemptRate(arrivalRate, redial, leaving);
    if (attempts === null) return null;
    const pool = this.#pool(attempts, handleTime, agents, acceptableWait, shortAbandon);
    return pool && { ...pool, attempts };
  }

  #pool(
    arrivalRate: number,
    handleTime: number,
    agents: number,
    acceptableWait: number,
    shortAbandon: number | undefined,
  ): { parts: WaitParts; busy: number } | null {
    const { patience, rates } = this.#settings;
    const input = {
      arrivalRate,
      handleTime,
      agents,
      acceptableWait,
      ...(shortAbandon === undefined ? {} : { shortAbandon }),
    };
    if (rates && rates.length > 1) {
      const room = chatRoom({ ...input, patience, rates });
      return room && { parts: room.parts, busy: room.engaged };
    }
    const load = arrivalRate * handleTime;
    const parts = lineParts(input, load, patience);
    return parts && { parts, busy: load * parts.answered };
  }
}

function lineParts(
  input: Omit<Parameters<typeof erlangAParts>[0], 'patience'>,
  load: number,
  patience: number | DurationLaw,
): WaitParts | null {
  if (typeof patience === 'number') {
    if (patience === Number.POSITIVE_INFINITY && isOverloaded(load, input.agents)) return null;
    return erlangAParts({ ...input, patience });
  }
  if (patience.never > 0 && isOverloaded(load * patience.never, input.agents)) return null;
  return input.agents === 0
    ? unansweredParts({ ...input, patience })
    : anyPatienceParts({ ...input, patience });
}

/**
 * Volume over its mean of the day that is busier than a share of days: 1.17 for 0.95 of days with an SD of 0.1.
 *
 * @throws RangeError for a share that is not between 0 and 1, or an SD out of range.
 */
function busierThan(share: number, busyness: number): number {
  if (!(share > 0 && share < 1)) {
    throw new RangeError(`invalid onDays: ${share} (share of days, must be > 0 and < 1)`);
  }
  checkNotNegative('busyness', busyness, 'SD of the day factor');
  if (busyness < 1e-6) return 1;
  const shape = 1 / (busyness * busyness);
  const isUpper = share > 0.5;
  return gammaQuantile(shape, isUpper ? 1 - share : share, isUpper, shape) / shape;
}
