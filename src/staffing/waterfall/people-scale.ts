/**
 * Levels as people: with how many people more, or fewer, the scenario as it is would have that level.
 *
 * The scenario was simulated with 5, 15 and 30 % more and fewer people on the same days; between these the level is
 * taken as a straight line, beyond them as the last one continued. A service level bends: of hotlineMonday, 20 points
 * less are 2.2 people fewer, where the slope at the top alone would say 2.9. A number of people is a function of the
 * level and of the two knots beside it, so its interval has the chance of all three (joint-ratios.ts):
 *
 *   p(L) = p₁ + (L − ℓ₁)(p₂ − p₁)/(ℓ₂ − ℓ₁),   dp = (dL − (1 − f) dℓ₁ − f dℓ₂)(p₂ − p₁)/(ℓ₂ − ℓ₁),   f = (L − ℓ₁)/(ℓ₂ − ℓ₁)
 */
import type { Estimate } from '../../measures/index.ts';
import type { JointRatios } from './joint-ratios.ts';

/** Shares of people added and taken away. */
export const nudges = [0.05, 0.15, 0.3, -0.05, -0.15, -0.3] as const;

/** A simulated scenario: its place among the ratios, and the people by which it differs. */
export interface Knot {
  readonly place: number;
  readonly people: number;
}

/** A level on the scale. */
export interface OnScale {
  readonly people: number;
  /** What the ratios weigh in it. */
  readonly weights: readonly number[];
}

export class PeopleScale {
  /** Service level that one person more gives, near the scenario as it is; null where it cannot be told from 0. */
  readonly perPerson: Estimate | null;
  private readonly levels: JointRatios;
  private readonly knots: readonly Knot[];
  /** Place of the scenario as it is among the knots. */
  private readonly middle: number;

  /** @param knots in any order, the scenario as it is (0 people) among them */
  constructor(levels: JointRatios, knots: readonly Knot[]) {
    const ordered = [...knots].sort((a, b) => a.people - b.people || a.place - b.place);
    // of so few people two shares may be the same number: one of both is enough, the scenario as it is stands first
    this.knots = ordered.filter(({ people }, k) => people !== ordered[k - 1]?.people);
    this.levels = levels;
    this.middle = this.knots.findIndex(({ people }) => people === 0);
    this.perPerson = this.slope();
  }

  /** Where a level stands; null where more people do not raise the level there. `weights`: of the ratios in the level. */
  of(level: number, weights: readonly number[]): OnScale | null {
    if (this.perPerson === null) return null;
    const at = (k: number) => this.levels.ratio(this.knots[k]!.place)!;
    let low = this.middle;
    if (level > at(low)) while (low + 2 < this.knots.length && level > at(low + 1)) low++;
    else {
      low = Math.max(0, low - 1);
      while (low > 0 && level < at(low)) low--;
    }
    const high = low + 1;
    const rise = at(high) - at(low);
    if (!(rise > 0)) return null;
    const perLevel = (this.knots[high]!.people - this.knots[low]!.people) / rise;
    const share = (level - at(low)) / rise;
    const own = weights.map((weight) => weight * perLevel);
    own[this.knots[low]!.place]! -= (1 - share) * perLevel;
    own[this.knots[high]!.place]! -= share * perLevel;
    return { people: this.knots[low]!.people + (level - at(low)) * perLevel, weights: own };
  }

  /** How many people lie between two levels. */
  between(from: OnScale | null, to: OnScale | null): Estimate | null {
    if (!from || !to) return null;
    const { halfWidth } = this.levels.combined(to.weights.map((weight, k) => weight - from.weights[k]!));
    return { mean: to.people - from.people, halfWidth };
  }

  private slope(): Estimate | null {
    const low = this.knots[this.middle - 1];
    const high = this.knots[this.middle + 1];
    if (!low || !high) return null;
    const perPerson = 1 / (high.people - low.people);
    const weights: number[] = [];
    weights[high.place] = perPerson;
    weights[low.place] = -perPerson;
    const slope = this.levels.combined(Array.from(weights, (weight) => weight ?? 0));
    const { mean, halfWidth } = slope;
    return mean !== null && halfWidth !== null && mean > halfWidth ? slope : null;
  }
}
