/**
 * The tightest interval: where one slot more breaks something most surely.
 *
 * On some of the days every interval is tried with one slot more; what that costs each demand, day against day, is
 * taken off its margin on all days. The few intervals whose worst demand then lies furthest below 0, in standard
 * errors, are tried on all days, and the one that breaks most surely is the tightest.
 *
 * `surely` is how many standard errors the demand then lies below what is asked; 2 is decided. The whole uncertainty
 * of a level counts where the target is asked of it, that of its difference where it may only not fall further. A
 * target that is decidedly broken goes before a level that decidedly falls further, and an interval that sells slots
 * before one that sells none.
 */
import type { Study } from '../../simulation/index.ts';
import type { SlotDays } from './slot-days.ts';
import type { Room } from './slot-scenario.ts';
import { type Margin, SlotTrials } from './slot-trials.ts';

export interface Tightest {
  /** Interval that has one slot more. */
  readonly interval: number;
  /** Line of the sheet that breaks first. */
  readonly line: number;
  /** What is asked of it, what it is with the room found (null: nothing to count), and with one slot more. */
  readonly asked: number;
  readonly before: number | null;
  readonly after: number;
  /** Standard errors below what is asked; ≤ 0: it does not break. */
  readonly surely: number;
}

/** Days on which all intervals are tried, and how many of them are tried on all days. */
const probeShare = 0.2;
const finalists = 4;
const decided = 2;

/** The tightest interval of a room; null where nobody buys the last slot of any. */
export function* tightestInterval(
  trials: SlotTrials,
  room: Room,
  slots: ArrayLike<number>,
): Study<Tightest | null> {
  const { sheet } = trials.bench;
  const base = yield* trials.base();
  const [whole] = yield* trials.with([room]);
  const isSoldOut = (i: number) =>
    slots[i]! > 0 && (room[i] === 0 || whole!.shareAtLeast(sheet.keptLine[i]!, room[i]! * slots[i]!) > 0);
  const candidates = room.flatMap((_, i) => (isSoldOut(i) ? [i] : []));
  const more = (i: number): Room => room.map((now, j) => (i === j ? now + 1 : now));

  const few = new SlotTrials(trials.bench, trials.seed, Math.ceil(trials.days * probeShare));
  const fewBase = yield* few.base();
  const [fewWhole] = yield* few.with([room]);
  const fewMargins = byLine(few.judge(fewWhole!, fewBase));
  const margins = byLine(trials.judge(whole!, base));
  const guesses: { readonly interval: number; readonly rank: number }[] = [];
  for (const interval of candidates) {
    const [lived] = yield* few.with([more(interval)]);
    const sells = room[interval]! > 0;
    const ranks = few.judge(lived!, fewBase).map((margin) => {
      const now = margins.get(margin.line);
      // nothing is due in a slot that nobody could buy: all that is known are these days
      const cost = margin.mean - (fewMargins.get(margin.line)?.mean ?? margin.mean);
      const mean = now ? now.mean + cost : margin.mean;
      const error = now ? errorOf(trials, now, whole!) : margin.error * Math.sqrt(probeShare);
      return error > 0 ? rankOf(margin, -mean / error, sells) : Number.NEGATIVE_INFINITY;
    });
    guesses.push({ interval, rank: Math.max(...ranks) });
  }
  guesses.sort((a, b) => b.rank - a.rank);

  let best: { readonly found: Tightest; readonly rank: number } | null = null;
  for (const { interval } of guesses.slice(0, finalists)) {
    const [lived] = yield* trials.with([more(interval)]);
    for (const margin of trials.judge(lived!, base)) {
      const error = errorOf(trials, margin, lived!);
      if (error === 0) continue;
      const surely = -margin.mean / error;
      const rank = rankOf(margin, surely, room[interval]! > 0);
      if (best && rank <= best.rank) continue;
      const { line } = margin;
      const after = lived!.estimate(line)!.mean;
      const before = whole!.estimate(line)?.mean ?? null;
      best = { found: { interval, line, asked: after - margin.mean, before, after, surely }, rank };
    }
  }
  return best?.found ?? null;
}

function byLine(margins: readonly Margin[]): ReadonlyMap<number, Margin> {
  return new Map(margins.map((margin) => [margin.line, margin]));
}

function errorOf({ bench }: SlotTrials, { line, error, isTarget }: Margin, lived: SlotDays): number {
  const isLevel = bench.sheet.lines[line]!.kind === 'level';
  return isLevel && isTarget ? (lived.estimate(line)?.error ?? 0) : error;
}

/** What is decided goes by kind before it goes by how surely it is. */
function rankOf({ isTarget }: Margin, surely: number, sells: boolean): number {
  const most = 1e6;
  if (surely < decided) return surely;
  return Math.min(most, surely) + (isTarget ? 2 * most : 0) + (sells ? most : 0);
}
