/**
 * What is asked of slots, as sums that are read off a day.
 *
 * - Of each interval in which slots begin: the promises due there, kept ≥ the share asked for. An interval answers
 *   for itself, since promises that are broken at two are not made good by those kept at nine.
 * - Of each type with a service level (its first): live and everyone's, in the scope of its target: of every
 *   interval; of every day, and no interval below the floor; of the whole horizon. With `onDays` the share of single
 *   places that reach it. A target of another population is asked besides.
 *
 * A level that is missed without any slot cannot be asked of slots. There, and where it is reached by less than half
 * a point, slots may cost half a point and no more: the level asked for is min(target, level without slots − 0.005).
 *
 * Second and third service levels and bounds on other measures are not asked.
 */
import { column, columnCount, type TallyShape } from '../../measures/index.ts';
import { compileSum, denominatorOf, levelSum, type MeasureSum, sumOf } from '../../measures/measure-sums.ts';
import { Scopes } from '../../measures/scopes.ts';
import { type Population, type Scenario, serviceLevelTargetOf } from '../../scenario/index.ts';
import { compilePlan, shapeOf } from '../../simulation/index.ts';

/** Where something is asked: an interval, a day or the whole horizon. */
export type Place =
  | { readonly kind: 'interval'; readonly interval: number }
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'whole' };

export type Demand =
  | { readonly kind: 'kept'; readonly place: Place }
  | {
      readonly kind: 'level';
      readonly type: string;
      readonly population: Population;
      readonly place: Place;
      /** Share of single places that reach the level, rather than the level. */
      readonly ofDays: boolean;
    };

/** A demand, or what is only watched (`share` null). */
export type Line = Demand & {
  /** Share asked for, 0..1. */
  readonly share: number | null;
};

interface Reading {
  readonly sum: MeasureSum;
  /** Scopes whose sums are added up; of days, looked at one by one. */
  readonly scopes: readonly number[];
  /** Level that a single place has to reach; null: sums. */
  readonly reach: number | null;
}

/** Least share in any interval of a day whose own level is promised, as targets have it. */
const usualFloor = 0.6;

const keptSum: MeasureSum = {
  over: compileSum({ slotsKeptHere: 1 }, column),
  by: compileSum({ slotsDueHere: 1 }, column),
  betterSign: 1,
};

export class SlotSheet {
  readonly lines: readonly Line[];
  /** Lines of the intervals in which slots begin, and of the whole: kept, live, everyone. */
  readonly keptLine: Int32Array;
  readonly whole: { readonly kept: number; readonly live: number; readonly everyone: number };
  /** Index of the type among the types. */
  readonly type: number;
  private readonly readings: readonly Reading[];
  private readonly scopes: Scopes;

  constructor(scenario: Scenario, typeId: string, slots: ArrayLike<number>, keptShare: number) {
    const shape: TallyShape = shapeOf(scenario, compilePlan(scenario));
    const intervals = shape.start.length;
    this.scopes = new Scopes(shape);
    this.type = shape.types.findIndex(({ id }) => id === typeId);
    const lines: Line[] = [];
    const readings: Reading[] = [];
    const put = (line: Line, reading: Reading) => {
      readings.push(reading);
      return lines.push(line) - 1;
    };

    this.keptLine = new Int32Array(intervals).fill(-1);
    for (let i = 0; i < intervals; i++) {
      if (slots[i] === 0) continue;
      const scopes = [this.scopes.interval(this.type, i)];
      const place = { kind: 'interval', interval: i } as const;
      this.keptLine[i] = put(
        { kind: 'kept', place, share: keptShare },
        { sum: keptSum, scopes, reach: null },
      );
    }
    const allSlots = Array.from(this.keptLine, (_, i) => this.scopes.interval(this.type, i));
    const level = (t: number, population: Population, place: Place, share: number | null) => {
      const target = serviceLevelTargetOf(scenario.types[t]!);
      const sum = levelSum({ measure: 'serviceLevel', share: 0, within: 0, ...target, population });
      const { id } = shape.types[t]!;
      const line: Line = { kind: 'level', type: id, population, place, ofDays: false, share };
      return put(line, { sum, scopes: [this.scopeOf(t, place)], reach: null });
    };
    this.whole = {
      kept: put(
        { kind: 'kept', place: { kind: 'whole' }, share: null },
        { sum: keptSum, scopes: allSlots, reach: null },
      ),
      live: level(this.type, 'live', { kind: 'whole' }, null),
      everyone: level(this.type, 'everyone', { kind: 'whole' }, null),
    };

    scenario.types.forEach((type, t) => {
      const target = serviceLevelTargetOf(type);
      if (!target) return;
      const { share, scope = 'interval', floor = usualFloor, onDays } = target;
      const own = target.population ?? 'live';
      const asked: Population[] = type.callback ? [...new Set<Population>(['live', 'everyone', own])] : [own];
      const each = shape.start.map((_, interval): Place => ({ kind: 'interval', interval }));
      const days = shape.dates.map((_, day): Place => ({ kind: 'day', day }));
      const places: readonly Place[] = { interval: each, day: days, month: [{ kind: 'whole' } as const] }[
        scope
      ];
      for (const population of asked) {
        if (onDays !== undefined) {
          const sum = levelSum({ ...target, population });
          const scopes = places.map((place) => this.scopeOf(t, place));
          put(
            {
              kind: 'level',
              type: type.id,
              population,
              place: { kind: 'whole' },
              ofDays: true,
              share: onDays,
            },
            { sum, scopes, reach: share },
          );
          continue;
        }
        for (const place of places) level(t, population, place, share);
        if (scope === 'day') for (const place of each) level(t, population, place, floor);
      }
    });
    this.lines = lines;
    this.readings = readings;
  }

  /** Reads one replication: what each line counts, and out of how much, and idle seconds by interval added to `idle`. */
  read(tally: Float64Array, over: Float64Array, outOf: Float64Array, idle: Float64Array): void {
    const sums = this.scopes.read(tally);
    this.readings.forEach(({ sum, scopes, reach }, l) => {
      let x = 0;
      let y = 0;
      for (const scope of scopes) {
        const row = scope * columnCount;
        const by = denominatorOf(sum, sums, row, 0);
        const part = sumOf(sum.over, sums, row);
        if (reach === null) {
          x += part;
          y += by;
        } else if (by > 0 && sums[row + column.offered]! > 0) {
          x += part / by >= reach ? 1 : 0;
          y += 1;
        }
      }
      over[l] = x;
      outOf[l] = y;
    });
    for (let i = 0; i < idle.length; i++) {
      const row = this.scopes.interval(this.type, i) * columnCount;
      idle[i]! += Math.max(0, sums[row + column.staffedTime]! - sums[row + column.busyTime]!);
    }
  }

  private scopeOf(type: number, place: Place): number {
    if (place.kind === 'interval') return this.scopes.interval(type, place.interval);
    return place.kind === 'day' ? this.scopes.day(type, place.day) : this.scopes.whole(type);
  }
}
