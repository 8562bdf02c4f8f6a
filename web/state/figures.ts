/**
 * What the page shows of one interval or one staffing level: every number with the method that gave it.
 * A formula stands at once; the simulation takes its place when it has something to say.
 */
import type { Spread } from '../../src/measures/index.ts';

export type Method = 'formula' | 'simulated';

export interface Figure {
  /** Null: no observations, or no steady state (see `neverSettles`). */
  readonly value: number | null;
  /** 95 % half-width of a simulated mean. */
  readonly halfWidth: number | null;
  readonly method: Method;
}

export interface Figures {
  readonly serviceLevel: Figure;
  /** Mean wait of everybody, seconds. */
  readonly wait: Figure;
  readonly abandonment: Figure;
  readonly occupancy: Figure;
  /** How single intervals spread; undefined until simulated. */
  readonly spread: Spread | undefined;
  /** The queue grows without end: contacts come faster than these people can answer, and nobody gives up. */
  readonly neverSettles: boolean;
}

export interface IntervalFigures extends Figures {
  /** Number of the interval through all days. */
  readonly index: number;
  /** People needed on the line to keep the promises; null where no number of people does. */
  readonly needed: number | null;
  /** On the line less needed. */
  readonly gap: number | null;
  /** What is simulated here belongs to an earlier edit and is about to be replaced. */
  readonly stale: boolean;
}

/** The same interval with another number of people. */
export interface StaffingFigures extends Figures {
  readonly agents: number;
  /** The service level by formula, also where a simulated one stands. */
  readonly formulaLevel: Figure;
  readonly stale: boolean;
}

/**
 * The service level to name where it is said that the promise is kept, or is not. A simulated level that
 * strays to the other side by chance would contradict the sentence around it; the formula's stands in.
 */
export function levelInWords(point: StaffingFigures, share: number, keeps: boolean): Figure {
  const agrees = ({ value }: Figure) => value !== null && value >= share === keeps;
  return !agrees(point.serviceLevel) && agrees(point.formulaLevel) ? point.formulaLevel : point.serviceLevel;
}

export const nothing: Figure = { value: null, halfWidth: null, method: 'formula' };

export function formulaFigure(value: number | null | undefined): Figure {
  return value == null || !Number.isFinite(value) ? nothing : { value, halfWidth: null, method: 'formula' };
}

/** Half-intervals out of twenty that keep the promise: `inTwenty(0.53) // 11`. */
export function inTwenty(share: number): number {
  return Math.round(share * 20);
}

/** A half-width rounded up to a step, so that it never claims more than there is: `roundedUp(0.00012, 0.001)` 0.001. */
export function roundedUp(halfWidth: number, step: number): number {
  return Math.ceil(halfWidth / step - 1e-9) * step;
}
