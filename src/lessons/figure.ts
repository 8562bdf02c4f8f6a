/**
 * Figures of a lesson: numbers with what they are, so that words can be filled with them in any language. A figure
 * without a value (null) is one that does not exist: a queue that never settles.
 */
import type { Report } from '../measures/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { freshVolumes } from '../simulation/fresh-volumes.ts';
import type { Study } from '../simulation/study.ts';
import { reportsRun } from '../simulation/sweep.ts';

/** A share is written "81%", points "12 points", seconds as a duration ("1 min 21 s"), a clock "10:30". */
export type FigureKind = 'share' | 'points' | 'count' | 'seconds' | 'clock' | 'erlangs';

export interface Figure {
  readonly value: number | null;
  readonly kind: FigureKind;
  /** Digits after the point; of a share, of its percent. Default 0. */
  readonly digits?: number;
}

/** One value for each place along the bottom. */
export interface Curve {
  readonly x: readonly number[];
  readonly xKind: FigureKind;
  readonly y: readonly (number | null)[];
  readonly yKind: FigureKind;
}

/** Single observations, in the order they came. */
export interface Dots {
  readonly values: readonly number[];
  readonly kind: FigureKind;
}

/** Everything a study of a lesson found. */
export interface Computed {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly curves?: Readonly<Record<string, Curve>>;
  readonly dots?: Readonly<Record<string, Dots>>;
}

const make =
  (kind: FigureKind) =>
  (value: number | null, digits = 0): Figure => ({ value, kind, digits });

/** 0..1; 0.8104 is written "81%", with one digit "81.0%". `share(0.8104) // { value: 0.8104, kind: 'share', digits: 0 }` */
export const share = make('share');
/** A difference of shares: 0.12 is 12 points. */
export const points = make('points');
export const count = make('count');
/** Written as a duration, to whole seconds from ten on. */
export const seconds = make('seconds');
/** Seconds after midnight. */
export const clock = make('clock');
export const erlangs = make('erlangs');

/** Simulates scenarios on the same random days, `replications` each, within a study: `yield* reportsOf(…)`. */
export function* reportsOf(scenarios: readonly Scenario[], replications: number): Study<readonly Report[]> {
  const ratios = yield* freshVolumes(scenarios[0]!);
  const run = reportsRun(scenarios, replications, ratios);
  yield { run };
  return run.result();
}

/** A study that simulates nothing. `atOnce({ figures: { agents: count(17) } }).next().done // true`: it stands at once */
// biome-ignore lint/correctness/useYield: nothing is to be done before the answer.
export function* atOnce(computed: Computed): Study<Computed> {
  return computed;
}

/** Reads figures of one computed result by name. @throws RangeError for a name that is not there, or without a value. */
export function valuesOf({ figures }: Computed): (name: string) => number {
  return (name) => {
    const value = figures[name]?.value;
    if (value == null) throw new RangeError(`invalid figure: ${name} (must be one that was computed)`);
    return value;
  };
}
