/**
 * Busyness: what the rates of a replication are multiplied by, day by day and interval by interval.
 *
 * Each source (that of all types, that of one type) has a factor for the day and one for the interval; all are
 * gamma with mean 1 and multiply. Neighbouring intervals of a session may correlate; days, sessions and
 * replications are independent. The draws are own draws of day and interval under a key of the source, so
 * switching one factor on moves no other draw, and types that share a source find the same factors.
 */
import { type FactorChain, factorChain, ownDraw, type StreamKey, streamKey } from '../../random/index.ts';
import type { Busyness, ContactType, Interval, Session } from '../../scenario/index.ts';
import type { ArrivalPlan } from '../plan/arrival-plan.ts';

/** Rates that stray: by what, and where each piece of the arrivals stands. */
export interface BusynessPlan {
  readonly sources: readonly BusynessSource[];
  /** Day of each interval, and the intervals of each session. */
  readonly day: Int32Array;
  readonly sessions: readonly Session[];
}

export interface BusynessSource {
  readonly key: StreamKey;
  readonly day: FactorChain | null;
  readonly interval: FactorChain | null;
}

/** The busyness of a type, that shared by all and its own; null when its rates are certain. */
export function compileBusyness(
  shared: Busyness | undefined,
  { id, volume }: ContactType,
  seed: string,
  intervals: readonly Interval[],
  sessions: readonly Session[],
): BusynessPlan | null {
  const sources = [...sourceOf(shared, seed, ''), ...sourceOf(volume.busyness, seed, id)];
  if (sources.length === 0) return null;
  return { sources, day: Int32Array.from(intervals, (interval) => interval.day), sessions };
}

function sourceOf(busyness: Busyness | undefined, seed: string, type: string): BusynessSource[] {
  const day = busyness?.day ?? 0;
  const { sd = 0, correlation = 0 } = busyness?.interval ?? {};
  if (day === 0 && sd === 0) return [];
  return [
    {
      key: streamKey(seed, 'busyness', type),
      day: day > 0 ? factorChain(day, 0) : null,
      interval: sd > 0 ? factorChain(sd, correlation) : null,
    },
  ];
}

/**
 * How many times what is expected a replication may bring, as far as it matters: ten standard deviations of the
 * product of all factors above their mean 1, as if intervals shared one factor; with the fourfold margin of
 * ticks.ts that is rarer than one replication in 10¹⁰ for any busyness.
 */
export function busiest(busyness: BusynessPlan | null): number {
  let secondMoment = 1;
  for (const { day, interval } of busyness?.sources ?? []) {
    for (const chain of [day, interval]) if (chain) secondMoment *= 1 + chain.sd * chain.sd;
  }
  return 1 + 10 * Math.sqrt(secondMoment - 1);
}

const dayQuestion = 0;
const intervalQuestion = 1;

/** The rates of a type in one replication. */
export class Rates {
  /** Contacts per second in each piece of the arrivals. */
  readonly perSecond: Float64Array;
  private readonly plan: ArrivalPlan;
  private readonly factors: Float64Array;

  constructor(plan: ArrivalPlan) {
    this.plan = plan;
    this.perSecond = plan.busyness ? new Float64Array(plan.amount.length) : plan.amount;
    this.factors = new Float64Array(plan.busyness?.day.length ?? 0);
  }

  start(replication: number): void {
    const { busyness, amount, interval } = this.plan;
    if (!busyness) return;
    this.factors.fill(1);
    for (const source of busyness.sources) this.multiply(source, busyness, replication);
    for (let p = 0; p < amount.length; p++) this.perSecond[p] = amount[p]! * this.factors[interval[p]!]!;
  }

  private multiply({ key, day, interval }: BusynessSource, plan: BusynessPlan, replication: number): void {
    const { factors } = this;
    if (day) {
      for (let i = 0; i < factors.length; i++) {
        factors[i]! *= day.factor(day.first(ownDraw(key, replication, plan.day[i]!, dayQuestion)));
      }
    }
    if (!interval) return;
    for (const { firstInterval, lastInterval } of plan.sessions) {
      let score = 0;
      for (let i = firstInterval; i < lastInterval; i++) {
        const draw = ownDraw(key, replication, i, intervalQuestion);
        score = i === firstInterval ? interval.first(draw) : interval.next(score, draw);
        factors[i]! *= interval.factor(score);
      }
    }
  }
}
