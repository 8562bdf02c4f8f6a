/**
 * Rooms tried on the same random days, and what each breaks.
 *
 * A demand is judged by its margin: the mean less what is asked. What is asked of a level is never more than the
 * level without slots less half a point (slot-sheet.ts); the days without slots may be more than those of a trial, so
 * that only the difference that slots make is taken from few days.
 */
import type { Scenario } from '../../scenario/index.ts';
import { runOf, type Study } from '../../simulation/index.ts';
import { type SlotDays, slotDaysRun } from './slot-days.ts';
import { type Room, withRoom } from './slot-scenario.ts';
import type { SlotSheet } from './slot-sheet.ts';

/** What slots may cost where a level is missed without any, or only just reached. */
export const tolerance = 0.005;

export interface Margin {
  /** Line of the sheet. */
  readonly line: number;
  /** Above what is asked; negative: broken. */
  readonly mean: number;
  /** Standard error; of a level that of what slots cost it, since what it is without them is no doing of theirs. */
  readonly error: number;
  /** The target itself is asked, not only that a level falls no further. */
  readonly isTarget: boolean;
}

export interface Bench {
  /** With fresh volumes. */
  readonly scenario: Scenario;
  readonly type: string;
  readonly sheet: SlotSheet;
  /** Which demands count. */
  readonly counts: (line: number) => boolean;
}

export class SlotTrials {
  readonly bench: Bench;
  readonly days: number;
  readonly seed: string;
  /** Days without slots, at least as many. */
  private without: SlotDays | undefined;
  private readonly daysWithout: number;
  private readonly known = new Map<string, SlotDays>();

  constructor(bench: Bench, seed: string, days: number, daysWithout = days) {
    this.bench = bench;
    this.seed = seed;
    this.days = days;
    this.daysWithout = daysWithout;
  }

  /** The days without slots. */
  *base(): Study<SlotDays> {
    this.without ??= (yield* this.live([this.noRoom], this.daysWithout))[0]!;
    return this.without;
  }

  /** Lives through the days with each of these rooms, side by side. */
  *with(rooms: readonly Room[]): Study<readonly SlotDays[]> {
    const missing = [...new Map(rooms.map((room) => [room.join(), room])).values()].filter(
      (room) => !this.known.has(room.join()),
    );
    if (missing.length > 0) {
      const lived = yield* this.live(missing, this.days);
      missing.forEach((room, r) => {
        this.known.set(room.join(), lived[r]!);
      });
    }
    return rooms.map((room) => this.known.get(room.join())!);
  }

  /** The margins of all demands that count, with something to count. */
  *margins(room: Room): Study<readonly Margin[]> {
    const base = yield* this.base();
    const [lived] = yield* this.with([room]);
    return this.judge(lived!, base);
  }

  /** What a room breaks, by more than so many standard errors' caution. */
  *broken(room: Room, caution = 0): Study<readonly Margin[]> {
    const margins = yield* this.margins(room);
    return margins.filter(({ mean, error }) => mean < caution * error - 1e-12);
  }

  /** The margins of a room that was lived through. */
  judge(lived: SlotDays, base: SlotDays): readonly Margin[] {
    const margins: Margin[] = [];
    this.bench.sheet.lines.forEach(({ kind, share }, line) => {
      if (share === null || !this.bench.counts(line)) return;
      if (kind === 'kept') {
        const kept = lived.estimate(line);
        if (kept) margins.push({ line, mean: kept.mean - share, error: kept.error, isTarget: true });
        return;
      }
      const without = base.estimate(line);
      const cost = lived.less(base, line);
      if (!without || !cost) return;
      const asked = Math.min(share, without.mean - tolerance);
      const mean = without.mean + cost.mean - asked;
      margins.push({ line, mean, error: cost.error, isTarget: asked >= share });
    });
    return margins;
  }

  private *live(rooms: readonly Room[], days: number): Study<readonly SlotDays[]> {
    const { scenario, type, sheet } = this.bench;
    const given = rooms.map((room) => withRoom({ ...scenario, seed: this.seed }, type, room));
    return yield* runOf(slotDaysRun(given, sheet, days));
  }

  private get noRoom(): Room {
    return new Array<number>(this.bench.sheet.keptLine.length).fill(0);
  }
}
