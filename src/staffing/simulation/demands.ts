/**
 * Targets as demands on sums. Whatever a target asks for — a share in every interval, over each day with a floor,
 * over the run, on so many days; a bound on a mean — is one or more inequalities E[z] ≥ 0, where z is counted in
 * each replication:
 *
 *   a level of at least s    z = over − s · by        a mean of at most m      z = (m · by − over) / scale
 *   on a share d of days     z = Σ (kept ? 1 − d : −d) over the days, intervals or runs with something to count
 *
 * E[z] / E[by] is the margin: by how much the level, the mean or the share of days exceeds what it must be. The
 * meaning of targets is that of src/measures/targets.ts.
 *
 * z is the sum of *parts*, each of a stretch of intervals, so that what an agent more in one interval changes can
 * be told from what another one changes hours later, in one and the same simulation.
 */
import {
  columnCount,
  denominatorOf,
  furtherLevelSum,
  levelSum,
  levelsOf,
  type MeasureSum,
  measureKeys,
  measureSums,
  RunSums,
  runBy,
  runOver,
  Scopes,
  sumOf,
  type TallyShape,
  usualFloor,
} from '../../measures/index.ts';
import type { ServiceLevelTarget, Target } from '../../scenario/index.ts';

export interface Demand {
  /** Index of the type. */
  readonly type: number;
  /** As the scenario has it. */
  readonly target: Target;
  /** What the demand is about: the interval or the day of that number, or the whole run. */
  readonly over: 'interval' | 'day' | 'run';
  readonly index: number;
  /** What its level must be: a least share, a least share of days, or the most of a mean. */
  readonly bound: number;
  /** Margins are shares; of a mean in seconds, shares of the bound. */
  readonly scale: number;
  /** By how much the lower bound of its margin may lie below 0. */
  readonly tolerance: number;
  /** Variance of z for each contact (or day) where a share is just reached and no two depend on each other. */
  readonly variance: number;
  /** Demands that the same people meet at the same time, of types that wait in the same line. */
  readonly siblings: readonly number[];
  /** Parts `[first, end)`. */
  readonly first: number;
  readonly end: number;
}

/** By how much a lower bound may lie below a target; where the target leaves little to miss, less. */
export const tolerance = 0.003;

/** 0.3 point, but no more than a quarter of what the target lets be missed. */
function toleranceOf({ measure }: Target, bound: number): number {
  if (measure === 'averageSpeedOfAnswer') return tolerance;
  return Math.min(tolerance, (measure === 'serviceLevel' ? 1 - bound : bound) / 4);
}

/** Whether two demands ask the same of the same interval. */
function isAlike(one: Demand, other: Demand): boolean {
  if (one.over !== 'interval' || other.over !== 'interval' || one.index !== other.index) return false;
  return one.bound === other.bound && JSON.stringify(one.target) === JSON.stringify(other.target);
}

/** Whether a target is a bound from above. */
export function isMost({ measure }: Target): boolean {
  return measure !== 'serviceLevel';
}

interface Part {
  readonly kind: 'level' | 'mean' | 'kept';
  readonly sum: MeasureSum;
  /** Scope whose row it reads; −1: the ledger's row of the type. */
  readonly scope: number;
  readonly type: number;
  /** Share to reach, or most. */
  readonly bound: number;
  readonly onDays: number;
  readonly scale: number;
  /** Intervals `[from, to]` that it is about. */
  readonly from: number;
  readonly to: number;
}

export class Demands {
  readonly all: readonly Demand[];
  readonly parts: readonly { readonly from: number; readonly to: number }[];
  private readonly list: readonly Part[];
  private readonly scopes: Scopes;
  private readonly runs: RunSums | null;

  /** `lines`: of each type, the number of its line (lines.ts). Default: each has its own. */
  constructor(shape: TallyShape, lines: readonly number[] = shape.types.map((_, type) => type)) {
    const demands: (Demand & { siblings: number[] })[] = [];
    const parts: Part[] = [];
    this.scopes = new Scopes(shape);
    shape.types.forEach((_, type) => {
      for (const { target, over, index, bound, of } of demandsOf(shape, this.scopes, type)) {
        const first = parts.length;
        parts.push(...of);
        const scale = of[0]?.scale ?? 1;
        const isShare = of[0]?.kind !== 'mean';
        demands.push({
          ...{ type, target, over, index, bound, scale, first, end: parts.length },
          tolerance: toleranceOf(target, bound),
          variance: isShare ? bound * (1 - bound) : 0,
          siblings: [],
        });
      }
    });
    demands.forEach((one, d) => {
      demands.forEach((other, e) => {
        if (d !== e && lines[one.type] === lines[other.type] && isAlike(one, other)) one.siblings.push(e);
      });
    });
    this.all = demands;
    this.list = parts;
    this.parts = parts;
    this.runs = parts.some(({ scope }) => scope < 0) ? new RunSums(shape, this.scopes) : null;
  }

  /** Reads z and what it is divided by, part by part, from the tally of one replication. */
  read(tally: Float64Array, z: Float64Array, by: Float64Array): void {
    const sums = this.scopes.read(tally);
    const rows = this.runs?.read(tally, sums);
    for (let p = 0; p < this.list.length; p++) {
      const part = this.list[p]!;
      const row = part.scope * columnCount;
      const total =
        part.scope < 0
          ? runBy(part.sum, rows!, part.type)
          : denominatorOf(part.sum, sums, row, this.scopes.seconds[part.scope]!);
      if (!(total > 0)) {
        z[p] = 0;
        by[p] = 0;
        continue;
      }
      const over = part.scope < 0 ? runOver(part.sum, rows!, part.type) : sumOf(part.sum.over, sums, row);
      if (part.kind === 'kept') {
        z[p] = (over / total >= part.bound ? 1 : 0) - part.onDays;
        by[p] = 1;
      } else {
        z[p] = (part.kind === 'level' ? over - part.bound * total : part.bound * total - over) / part.scale;
        by[p] = total;
      }
    }
  }
}

interface Draft extends Pick<Demand, 'target' | 'over' | 'index' | 'bound'> {
  readonly of: readonly Part[];
}

function* demandsOf(shape: TallyShape, scopes: Scopes, type: number): Generator<Draft> {
  const { targets } = shape.types[type]!;
  const [first, second] = levelsOf(targets);
  const counted = shape.start.map((_, i) => i).filter((i) => shape.seconds[i]! > 0);
  for (const target of targets) {
    if (target.measure !== 'serviceLevel') {
      const sum = measureSums[measureKeys.indexOf(target.measure)]!;
      const scale = target.measure === 'averageSpeedOfAnswer' ? target.most : 1;
      const common = { kind: 'mean', sum, type, bound: target.most, onDays: 0, scale } as const;
      const of = counted.map((i): Part => ({ ...common, scope: scopes.interval(type, i), from: i, to: i }));
      yield { target, over: 'run', index: 0, bound: target.most, of };
    } else if (target === first) yield* ofFirstLevel(target, shape, scopes, type, counted);
    else yield ofFurtherLevel(target, target === second ? 2 : 3, type, shape.start.length - 1);
  }
}

/** The first service level, known interval by interval. */
function* ofFirstLevel(
  target: ServiceLevelTarget,
  shape: TallyShape,
  scopes: Scopes,
  type: number,
  counted: readonly number[],
): Generator<Draft> {
  const { share, scope = 'interval', floor = usualFloor, onDays } = target;
  const sum = levelSum(target);
  const days = shape.dates.map((_, d) => counted.filter((i) => shape.day[i] === d)).filter(hasAny);
  const part = (kind: Part['kind'], row: number, within: readonly number[], bound = share): Part => {
    const stretch = { from: within[0]!, to: within.at(-1)! };
    return { kind, sum, scope: row, type, bound, onDays: onDays ?? 0, scale: 1, ...stretch };
  };
  const single = (i: number, bound = share) => [part('level', scopes.interval(type, i), [i], bound)];

  if (onDays !== undefined) {
    const of = {
      interval: () => counted.map((i) => part('kept', scopes.interval(type, i), [i])),
      day: () => days.map((within) => part('kept', scopes.day(type, shape.day[within[0]!]!), within)),
      month: () => [part('kept', scopes.whole(type), counted)],
    }[scope]();
    yield { target, over: 'run', index: 0, bound: onDays, of };
    return;
  }
  if (scope === 'interval') {
    for (const i of counted) yield { target, over: 'interval', index: i, bound: share, of: single(i) };
  } else if (scope === 'day') {
    for (const within of days) {
      const of = within.flatMap((i) => single(i));
      yield { target, over: 'day', index: shape.day[within[0]!]!, bound: share, of };
    }
    for (const i of counted) yield { target, over: 'interval', index: i, bound: floor, of: single(i, floor) };
  } else yield { target, over: 'run', index: 0, bound: share, of: counted.flatMap((i) => single(i)) };
}

/** The second or third service level, known over the whole run. */
function ofFurtherLevel(target: ServiceLevelTarget, place: 2 | 3, type: number, last: number): Draft {
  const { share, onDays } = target;
  const kind = onDays === undefined ? 'level' : 'kept';
  const sum = furtherLevelSum(target, place);
  const of = { kind, sum, scope: -1, type, bound: share, onDays: onDays ?? 0, scale: 1, from: 0, to: last };
  return { target, over: 'run', index: 0, bound: onDays ?? share, of: [of as Part] };
}

function hasAny(list: readonly unknown[]): boolean {
  return list.length > 0;
}
