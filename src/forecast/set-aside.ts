/**
 * Which days of the history are no measure of a usual one, each with its reason:
 *
 *   holiday     a public holiday
 *   special     named by the planner
 *   incomplete  fewer than three quarters of the intervals that this weekday has
 *   outlier     its total strays from the days around it by more than 4 usual spreads and 30 %
 *   spike       one interval strays from the same interval of the days around by more than 8 usual spreads and to
 *               more than 2.5 times or less than 0.4 times as much (an outage, an announcement)
 *
 * The days around are the eight nearest of the same weekday; spreads are medians, so that the strange days have no part
 * in them. Counts are compared by their square roots, whose spread does not grow with the count where only chance is
 * at work. A weekday seen on fewer than three days is judged by nothing.
 */
import { dateOf } from './dates.ts';
import type { HistoryDay } from './history.ts';
import { median, spread } from './median.ts';

export type SetAsideReason = 'holiday' | 'special' | 'incomplete' | 'outlier' | 'spike';

export interface SetAsideDay {
  readonly date: string;
  readonly reason: SetAsideReason;
  /** What was seen, contacts: of the day, of the interval of a spike, or intervals of an incomplete day. */
  readonly seen: number;
  /** What is usual; null where there is nothing to compare with. */
  readonly usual: number | null;
  /** Where the spike stands, seconds after midnight; null for other reasons. */
  readonly start: number | null;
}

/** What is known about a date beforehand. */
export type DayKind = (date: string) => 'holiday' | 'special' | undefined;

const mostAround = 8;
const leastDays = 3;
const spreadsOff = 4;
const leastShareOff = 0.3;
const spreadsOfSpike = 8;
/** Intervals with fewer contacts say nothing by themselves. */
const leastToSpike = 20;

/** Splits days into usual ones and those set aside, of a history and of its beginnings. */
export class UsualDays {
  private readonly intervalLength: number;
  private readonly kindOf: DayKind;
  private readonly kinds = new Map<HistoryDay, ReturnType<DayKind>>();
  /** What a day was compared with, by the number of days after it: beginnings of one history share most of them. */
  private readonly compared = new Map<HistoryDay, (Compared | undefined)[]>();

  constructor(intervalLength: number, kindOf: DayKind) {
    this.intervalLength = intervalLength;
    this.kindOf = kindOf;
  }

  /** @param days the history from its first day on, in order. */
  split(days: readonly HistoryDay[]): {
    readonly kept: readonly HistoryDay[];
    readonly aside: readonly SetAsideDay[];
  } {
    const byWeekday: HistoryDay[][] = Array.from({ length: 7 }, () => []);
    for (const day of days) if (this.kind(day) === undefined) byWeekday[day.weekday]!.push(day);
    const comparisons = new Map<HistoryDay, Compared>();
    for (const alike of byWeekday) {
      for (let i = 0; i < alike.length; i++) comparisons.set(alike[i]!, this.compare(alike, i));
    }
    const all = [...comparisons.values()];
    const totalSpread = spread(all.flatMap(({ off }) => (off === null ? [] : [off])));
    const rootSpread = spread(all.flatMap(({ roots }) => roots));

    const aside: SetAsideDay[] = [];
    const kept = days.filter((day) => {
      const reason = this.kind(day);
      const found: Found | undefined = reason
        ? { reason, seen: day.total, usual: null, start: null }
        : judge(day, comparisons.get(day)!, totalSpread, rootSpread);
      if (found) aside.push(toSetAside(day, found, this.intervalLength));
      return !found;
    });
    return { kept, aside };
  }

  private kind(day: HistoryDay): ReturnType<DayKind> {
    if (!this.kinds.has(day)) this.kinds.set(day, this.kindOf(dateOf(day.day)));
    return this.kinds.get(day);
  }

  /** Day `at` among those of its weekday. */
  private compare(alike: readonly HistoryDay[], at: number): Compared {
    const day = alike[at]!;
    const later = Math.min(mostAround, alike.length - 1 - at);
    const known = this.compared.get(day) ?? [];
    const compared = known[later] ?? compareWith(day, nearest(alike, at));
    known[later] = compared;
    this.compared.set(day, known);
    return compared;
  }
}

/** Up to eight other days that are nearest to the one at `at`, of two as near the earlier. */
function nearest(alike: readonly HistoryDay[], at: number): readonly HistoryDay[] {
  const near: HistoryDay[] = [];
  const { day } = alike[at]!;
  let [before, after] = [at - 1, at + 1];
  while (near.length < mostAround && (before >= 0 || after < alike.length)) {
    const toEarlier = before >= 0 ? day - alike[before]!.day : Number.POSITIVE_INFINITY;
    const toLater = after < alike.length ? alike[after]!.day - day : Number.POSITIVE_INFINITY;
    near.push(toEarlier <= toLater ? alike[before--]! : alike[after++]!);
  }
  return near;
}

interface Compared {
  /** Median total and intervals of the weekday around; null where too few days are. */
  readonly total: number | null;
  readonly intervals: number;
  /** Log of the total against it. */
  readonly off: number | null;
  readonly usual: readonly number[];
  /** √seen − √usual of each interval. */
  readonly roots: readonly number[];
}

function compareWith(day: HistoryDay, near: readonly HistoryDay[]): Compared {
  if (near.length < leastDays) return { total: null, intervals: 0, off: null, usual: [], roots: [] };
  const total = median(near.map((other) => other.total));
  const usual = Array.from(day.volumes, (_, i) => median(near.map(({ volumes }) => volumes[i]!)));
  // of a busy day all intervals are busier: what is left is the interval's own
  const scale = total > 0 ? day.total / total : 1;
  const roots = usual.flatMap((volume, i) =>
    volume * scale >= leastToSpike ? [Math.sqrt(day.volumes[i]!) - Math.sqrt(volume * scale)] : [],
  );
  return {
    total,
    intervals: median(near.map(({ from, to }) => to - from)),
    off: total > 0 && day.total > 0 ? Math.log(day.total / total) : null,
    usual,
    roots,
  };
}

type Found = Pick<SetAsideDay, 'reason' | 'seen' | 'usual'> & { readonly start: number | null };

function judge(
  day: HistoryDay,
  { total, intervals, off, usual }: Compared,
  totalSpread: number,
  rootSpread: number,
): Found | undefined {
  if (total === null) return undefined;
  const has = day.to - day.from;
  if (has < 0.75 * intervals) return { reason: 'incomplete', seen: has, usual: intervals, start: null };
  let worst = -1;
  let most = spreadsOfSpike * rootSpread;
  for (let i = day.from; i < day.to; i++) {
    const seen = day.volumes[i]!;
    const expected = usual[i]!;
    if (Math.max(seen, expected) < leastToSpike) continue;
    if (seen <= 2.5 * expected && seen >= 0.4 * expected) continue;
    const stray = Math.abs(Math.sqrt(seen) - Math.sqrt(expected));
    if (stray > most) [worst, most] = [i, stray];
  }
  if (worst >= 0) return { reason: 'spike', seen: day.volumes[worst]!, usual: usual[worst]!, start: worst };
  const isOff = off === null ? day.total !== total : Math.abs(off) > spreadsOff * totalSpread;
  if (isOff && Math.abs(day.total - total) > leastShareOff * total) {
    return { reason: 'outlier', seen: day.total, usual: total, start: null };
  }
  return undefined;
}

function toSetAside(day: HistoryDay, found: Found, intervalLength: number): SetAsideDay {
  const { start } = found;
  return { date: dateOf(day.day), ...found, start: start === null ? null : start * intervalLength };
}
