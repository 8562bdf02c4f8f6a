/**
 * The answer in plain JSON: slots by interval with what becomes of their promises, the levels with and without them,
 * what is missed anyway, and the tightest interval.
 */
import { type Estimate, student95 } from '../../measures/index.ts';
import { intervalsOf } from '../../scenario/index.ts';
import type { Study } from '../../simulation/index.ts';
import type { LineEstimate, SlotDays } from './slot-days.ts';
import type { Room } from './slot-scenario.ts';
import type { Demand, Line } from './slot-sheet.ts';
import type { SlotTrials } from './slot-trials.ts';
import type { Tightest } from './tightest-interval.ts';

export interface SlotInterval {
  /** Index of the interval, and its start, seconds from the first day's midnight. */
  readonly interval: number;
  readonly start: number;
  /** Slots that begin in it, and the most promises to sell in each. */
  readonly slots: number;
  readonly room: number;
  /** Promises due in them, a day. */
  readonly due: number;
  /** Share of the days on which all are sold. */
  readonly soldOut: number;
  /** Share of the promises due that is kept. */
  readonly kept: Estimate;
}

/** A demand that no number of slots can be asked for: missed, or just reached, without any. */
export interface MissedAnyway {
  readonly demand: Demand;
  readonly asked: number;
  readonly without: number;
}

export interface TightestSlots {
  readonly interval: number;
  readonly start: number;
  /** What one slot more there breaks. */
  readonly breaks: Demand;
  readonly asked: number;
  /** Without that slot; null: nothing to count. */
  readonly before: number | null;
  readonly after: number;
  /** Standard errors by which it breaks; from 2 on it is decided. */
  readonly surely: number;
}

export interface SlotFindings {
  readonly type: string;
  readonly seed: string;
  /** Fresh days on which all figures were taken. */
  readonly days: number;
  readonly keptAsked: number;
  /** Whether every demand held on days not seen before. */
  readonly valid: boolean;
  readonly intervals: readonly SlotInterval[];
  /** Promises that may be sold a day (horizon), and those due. */
  readonly room: number;
  readonly due: number;
  readonly kept: Estimate;
  readonly live: Estimate;
  readonly everyone: Estimate;
  /** Service level without slots, where all are live. */
  readonly without: Estimate;
  readonly missedAnyway: readonly MissedAnyway[];
  readonly tightest: TightestSlots | null;
}

export interface Described {
  readonly room: Room;
  readonly slots: ArrayLike<number>;
  readonly kept: number;
  readonly isValid: boolean;
  readonly tightest: Tightest | null;
}

/** Says what was found. */
export function* describeSlots(
  trials: SlotTrials,
  { room, slots, kept, isValid, tightest }: Described,
): Study<SlotFindings> {
  const { bench, days, seed } = trials;
  const { sheet, scenario, type } = bench;
  const [lived] = yield* trials.with([room]);
  const base = yield* trials.base();
  const starts = intervalsOf(scenario.calendar).map(({ start }) => start);
  const { whole } = sheet;
  return {
    type,
    seed,
    days,
    keptAsked: kept,
    valid: isValid,
    intervals: room.flatMap((now, i) => {
      if (slots[i] === 0) return [];
      const line = sheet.keptLine[i]!;
      const interval: SlotInterval = {
        interval: i,
        start: starts[i]!,
        slots: slots[i]!,
        room: now,
        due: lived!.perDay(line),
        soldOut: now === 0 ? 1 : lived!.shareAtLeast(line, now * slots[i]!),
        kept: estimateOf(lived!.estimate(line), days),
      };
      return [interval];
    }),
    room: room.reduce((sum, now, i) => sum + now * slots[i]!, 0),
    due: lived!.perDay(whole.kept),
    kept: estimateOf(lived!.estimate(whole.kept), days),
    live: estimateOf(lived!.estimate(whole.live), days),
    everyone: estimateOf(lived!.estimate(whole.everyone), days),
    without: estimateOf(base.estimate(whole.live), days),
    missedAnyway: missedAnyway(trials, base),
    tightest: tightest && {
      interval: tightest.interval,
      start: starts[tightest.interval]!,
      breaks: demandOf(sheet.lines[tightest.line]!),
      asked: tightest.asked,
      before: tightest.before,
      after: tightest.after,
      surely: tightest.surely,
    },
  };
}

/** Live levels that are missed without slots; everyone's are the same then. */
function missedAnyway({ bench }: SlotTrials, base: SlotDays): MissedAnyway[] {
  return bench.sheet.lines.flatMap((line, l) => {
    if (line.kind !== 'level' || line.share === null || line.population === 'everyone') return [];
    const without = base.estimate(l);
    if (!without || without.mean >= line.share) return [];
    return [{ demand: demandOf(line), asked: line.share, without: without.mean }];
  });
}

function demandOf({ share: _, ...demand }: Line): Demand {
  return demand;
}

function estimateOf(estimate: LineEstimate | null, days: number): Estimate {
  if (!estimate) return { mean: null, halfWidth: null };
  return { mean: estimate.mean, halfWidth: days < 2 ? null : student95(days - 1) * estimate.error };
}
