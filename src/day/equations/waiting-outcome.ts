/**
 * What becomes of a contact that finds q others waiting, while nothing changes: s people each finishing μ
 * contacts a second, everybody waiting gives up at rate θ.
 *
 * The virtual wait V (of somebody who never leaves) is a sum of exponential stages with rates sμ + jθ, j = 0..q,
 * wherefore e^(−θV) is Beta(sμ/θ, q + 1). With y = e^(−θT) and κ = sμ(1 − y)/θ, which is sμT without giving up,
 *
 *   P(V > T) = Σ_{i ≤ q} tᵢ,   t₀ = e^(−sμT),   tᵢ = tᵢ₋₁ (κ + (1 − y)(i − 1)) / i
 *   P(answered within T) = sμ/(sμ + (q+1)θ) · (1 − Σ_{i ≤ q} t′ᵢ),   t′₀ = y t₀,   t′ᵢ = t′ᵢ₋₁ (κ + (1 − y) i) / i
 *
 * all terms positive. Terms are carried as logarithms where e^(−sμT) is too small for a number.
 */

/** Outcomes by the number found waiting, filled as far as somebody asks. */
export class WaitingOutcome {
  /** Answered within T. */
  answered = new Float64Array(0);
  /** Neither answered nor gone after T. */
  still = new Float64Array(0);
  /** Mean wait of the contact (whatever its end) that is spent on being answered: E[wait; answered] / E[wait]. */
  answeredWait = new Float64Array(0);

  readonly #served: number;
  readonly #leaving: number;
  readonly #acceptableWait: number;

  /**
   * @param served s·μ, contacts a second, ≥ 0
   * @param leaving θ, per second, ≥ 0
   * @param acceptableWait T, seconds, ≥ 0
   */
  constructor(served: number, leaving: number, acceptableWait: number) {
    this.#served = served;
    this.#leaving = leaving;
    this.#acceptableWait = acceptableWait;
  }

  /** Makes outcomes for 0..most readable. */
  reach(most: number): void {
    if (most < this.answered.length) return;
    const room = Math.ceil(1.5 * (most + 1));
    this.answered = new Float64Array(room);
    this.still = new Float64Array(room);
    this.answeredWait = new Float64Array(room);
    const served = this.#served;
    const leaving = this.#leaving;
    const wait = this.#acceptableWait;
    const left = Math.exp(-leaving * wait);
    const gone = -Math.expm1(-leaving * wait);
    const kappa = leaving > 0 ? (served * gone) / leaving : served * wait;
    const tiny = served * wait > 600;
    let later = tiny ? -served * wait : Math.exp(-served * wait);
    let laterLeaving = tiny ? later - leaving * wait : later * left;
    let sum = 0;
    let sumLeaving = 0;
    let stages = 0;
    for (let q = 0; q < room; q++) {
      if (q > 0) {
        const ratio = (kappa + gone * (q - 1)) / q;
        const ratioLeaving = (kappa + gone * q) / q;
        if (tiny) {
          later += Math.log(ratio);
          laterLeaving += Math.log(ratioLeaving);
        } else {
          later *= ratio;
          laterLeaving *= ratioLeaving;
        }
      }
      sum += tiny ? Math.exp(later) : later;
      sumLeaving += tiny ? Math.exp(laterLeaving) : laterLeaving;
      const pace = served + (q + 1) * leaving;
      stages += pace > 0 ? 1 / (served + (q + 1) * leaving) : 0;
      const everAnswered = served > 0 ? served / pace : 0;
      this.answered[q] = everAnswered * Math.max(0, 1 - sumLeaving);
      this.still[q] = left * Math.min(1, sum);
      // E[wait] = (q + 1)/pace with giving up, since P(gives up) = θ E[wait]
      const wholeWait = pace > 0 ? (q + 1) / pace : 0;
      this.answeredWait[q] = wholeWait > 0 ? Math.min(1, (everAnswered * stages) / wholeWait) : 0;
    }
  }
}
