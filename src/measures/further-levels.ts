/**
 * The second and third service level of each type, each with a T of its own: counted in the ledger over the
 * whole run, not by interval. A contact still open at the end counts by the T of the first.
 */
import type { ServiceLevelTarget, Target } from '../scenario/index.ts';
import { catalogue, type Measure, type SumOf } from './catalogue.ts';
import type { MeasureSum } from './measure-sums.ts';
import { Moments } from './moments.ts';
import type { Estimate } from './report.ts';
import type { RunColumn } from './run-catalogue.ts';
import { compileRunMeasure, runBy, runOver } from './run-sums.ts';
import { serviceLevelMeasure } from './service-levels.ts';
import { type ShareOfDays, wilson } from './wilson.ts';

/** The service levels among targets, in order. */
export function levelsOf(targets: readonly Target[]): readonly ServiceLevelTarget[] {
  return targets.filter((target) => target.measure === 'serviceLevel');
}

interface Further {
  readonly type: number;
  readonly target: ServiceLevelTarget;
  readonly sum: MeasureSum;
}

export class FurtherLevels {
  private readonly levels: readonly Further[];
  private readonly moments: Moments;
  /** Runs that reached the share, and all with something to count. */
  private readonly kept: Float64Array;
  private readonly all: Float64Array;

  constructor(types: readonly { readonly targets: readonly Target[] }[]) {
    this.levels = types.flatMap(({ targets }, type) => {
      const [, second, third] = levelsOf(targets);
      return [
        ...(second ? [{ type, target: second, sum: furtherLevelSum(second, 2) }] : []),
        ...(third ? [{ type, target: third, sum: furtherLevelSum(third, 3) }] : []),
      ];
    });
    this.moments = new Moments(this.levels.length);
    this.kept = new Float64Array(this.levels.length);
    this.all = new Float64Array(this.levels.length);
  }

  /** Takes in the rows of one replication. */
  add(rows: Float64Array): void {
    this.levels.forEach(({ type, target, sum }, cell) => {
      const over = runOver(sum, rows, type);
      const by = runBy(sum, rows, type);
      this.moments.add(cell, over, by);
      if (!(by > 0)) return;
      this.all[cell]! += 1;
      if (over / by >= target.share) this.kept[cell]! += 1;
    });
  }

  /** A target's level after `n` replications, and how many of them reached it. */
  of(
    target: ServiceLevelTarget,
    n: number,
  ): { readonly estimate: Estimate; readonly runs: ShareOfDays | null } {
    const cell = this.levels.findIndex((level) => level.target === target);
    const runs = wilson(this.kept[cell]!, this.all[cell]!);
    return { estimate: this.moments.estimate(cell, n), runs };
  }
}

/** The measure of a second or third service level, over the rows that `RunSums` reads. */
export function furtherLevelSum(target: ServiceLevelTarget, place: 2 | 3): MeasureSum {
  return compileRunMeasure(furtherLevel(target, place));
}

/** The sums of a target's measure with the columns of its own T. */
function furtherLevel(target: ServiceLevelTarget, place: 2 | 3): Measure<RunColumn> {
  const { over, by } = catalogue[serviceLevelMeasure(target)];
  const names: Readonly<Record<string, string>> = {
    answeredWithin: `answeredWithin${place}`,
    abandonedWithin: `abandonedWithin${place}`,
    callbackConnectedWithin: `connectedWithin${place}`,
  };
  const renamed = (sum: object): SumOf<RunColumn> =>
    Object.fromEntries(Object.entries(sum).map(([name, weight]) => [names[name] ?? name, weight]));
  return { unit: 'share', better: 'higher', over: renamed(over), by: renamed(by) };
}
