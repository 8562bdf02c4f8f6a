/**
 * One step of the forward equations p′ = pA + f of a birth-and-death chain, A constant over the step:
 *
 *   p(h) = R(hA) p(0) + ∫₀ʰ e^{(h−t)A} f(t) dt,   R(z) = P₅(z)/Q₆(z) ≈ e^z
 *
 * R is the sub-diagonal Padé approximant [5/6] (the stability function of the six-stage Radau IIA method): order
 * 11, L-stable, so what decays within the step is gone and long steps are safe. Its six poles θ are three pairs
 * of conjugates with positive real part. In partial fractions R(z) = Σ c/(z − θ): three complex tridiagonal
 * systems, diagonally dominant by columns, so elimination needs no pivots. From the same solutions:
 *
 *   - the integral over the step, (R(z) − 1)/z = Σ (c/θ)/(z − θ), wherefore no time average needs a quadrature;
 *   - a source f₀ + f₁(t/h) + f₂(t/h)², by the right-hand side p + h(f₀/θ + f₁/θ² + 2f₂/θ³);
 *   - the roughness |z⁵/Q₆(z)|: what moves by z in units of the chain's own pace has an error of 4.5e-12·z¹², so
 *     roughness tells how long the step may be.
 *
 * The window is closed at its ends (nobody leaves through them, so probability is kept to the last bit) and is
 * widened until next to nothing stands there. Cost: about 15 ns a state.
 */
import { type Chain, negligible, type Rates, roomFor } from './chain.ts';
import {
  type ByPole,
  integralResidues,
  inverse,
  inverse2,
  inverse3,
  poles,
  residues,
  roughResidues,
} from './pade.ts';

/** Real and imaginary parts of the poles. */
const [{ re: r0, im: i0 }, { re: r1, im: i1 }, { re: r2, im: i2 }] = poles;
/** 1/θ, 1/θ², 1/θ³ by pole. */
const [u0, u1, u2] = inverse;
const [v0, v1, v2] = inverse2;
const [w0, w1, w2] = inverse3;
const [c0, c1, c2] = residues;
const [d0, d1, d2] = integralResidues;
const [e0, e1, e2] = roughResidues;

/** What comes into the chain during a step of length h: f₀ + f₁(t/h) + f₂(t/h)², per second. */
export interface Source {
  readonly f0: Float64Array;
  readonly f1: Float64Array;
  readonly f2: Float64Array;
  /** Window of the source; zero outside. */
  readonly from: number;
  readonly to: number;
}

/** Twelve numbers a state: for each pole the inverse pivot and the eliminated right-hand side. */
const stride = 12;

export class ExponentialStep {
  /** Law at the end of the step and its integral over the step (seconds), in the window. */
  next = new Float64Array(0);
  integral = new Float64Array(0);
  from = 0;
  to = -1;

  #work = new Float64Array(0);

  /**
   * Goes h seconds from a law, which stays as it is; the results are in `next` and `integral`.
   *
   * @returns the roughness of the step, ≥ 0; the error is far below it (see evolve)
   */
  go(chain: Chain, rates: Rates, h: number, source?: Source): number {
    let from = chain.from;
    let to = chain.to;
    if (source && source.to >= source.from) {
      if (to < from) {
        from = source.from;
        to = source.to;
      }
      from = Math.min(from, source.from);
      to = Math.max(to, source.to);
    }
    if (to < from) {
      this.from = 0;
      this.to = -1;
      return 0;
    }
    rates.reach(from, to + 1);
    let margin = 4 + ((to - from) >> 4);
    let below = rates.down[from]! > 0 ? margin : 0;
    let above = rates.up[to]! > 0 ? margin : 0;
    for (;;) {
      const low = Math.max(0, from - below);
      const high = to + above;
      rates.reach(low, high + 1);
      this.#reserve(high);
      chain.reserve(high);
      if (source) this.#setSource(source, h);
      this.#eliminate(chain.p, rates, low, high, h, source);
      const rough = this.#substitute(rates, low, high, h);
      margin *= 2;
      const wantsBelow = rates.down[low]! > 0 && Math.abs(this.next[low]!) > 100 * negligible;
      const wantsAbove = Math.abs(this.next[high]!) > 100 * negligible && rates.up[high]! > 0;
      if (!wantsBelow && !wantsAbove) {
        this.from = low;
        this.to = high;
        return rough;
      }
      if (wantsBelow) below += margin;
      if (wantsAbove) above += margin;
    }
  }

  /** The laws part of the way through the step that was gone last, one for each of `ways`. */
  sample(rates: Rates, h: number, ways: readonly ByPole[], laws: readonly Chain[]): void {
    const { from, to } = this;
    const work = this.#work;
    const { down } = rates;
    for (const law of laws) {
      law.clear();
      law.reserve(to);
      law.from = from;
      law.to = to;
    }
    let come = 0;
    let x0 = 0;
    let y0 = 0;
    let x1 = 0;
    let y1 = 0;
    let x2 = 0;
    let y2 = 0;
    for (let n = to, w = to * stride; n >= from; n--, w -= stride) {
      let re = come * x0;
      let im = come * y0;
      x0 = work[w + 2]! + re * work[w]! - im * work[w + 1]!;
      y0 = work[w + 3]! + re * work[w + 1]! + im * work[w]!;
      re = come * x1;
      im = come * y1;
      x1 = work[w + 6]! + re * work[w + 4]! - im * work[w + 5]!;
      y1 = work[w + 7]! + re * work[w + 5]! + im * work[w + 4]!;
      re = come * x2;
      im = come * y2;
      x2 = work[w + 10]! + re * work[w + 8]! - im * work[w + 9]!;
      y2 = work[w + 11]! + re * work[w + 9]! + im * work[w + 8]!;
      for (let k = 0; k < ways.length; k++) {
        const [a, b, c] = ways[k]!;
        laws[k]!.p[n] = a.re * x0 - a.im * y0 + b.re * x1 - b.im * y1 + c.re * x2 - c.im * y2;
      }
      come = h * down[n]!;
    }
  }

  #reserve(last: number): void {
    if (last < this.next.length) return;
    const room = roomFor(last);
    this.next = new Float64Array(room);
    this.integral = new Float64Array(room);
    this.#work = new Float64Array(room * stride);
  }

  /** The source's part of the right-hand sides; that of the law is real and the same for all three. */
  #setSource(source: Source, h: number): void {
    const work = this.#work;
    for (let n = source.from; n <= source.to; n++) {
      const a = h * source.f0[n]!;
      const b = h * source.f1[n]!;
      const c = 2 * h * source.f2[n]!;
      const w = n * stride;
      work[w + 2] = a * u0.re + b * v0.re + c * w0.re;
      work[w + 3] = a * u0.im + b * v0.im + c * w0.im;
      work[w + 6] = a * u1.re + b * v1.re + c * w1.re;
      work[w + 7] = a * u1.im + b * v1.im + c * w1.im;
      work[w + 10] = a * u2.re + b * v2.re + c * w2.re;
      work[w + 11] = a * u2.im + b * v2.im + c * w2.im;
    }
  }

  /** Upwards: the three systems side by side, so that the divisions of one hide behind those of the others. */
  #eliminate(
    p: Float64Array,
    rates: Rates,
    low: number,
    high: number,
    h: number,
    source: Source | undefined,
  ): void {
    const work = this.#work;
    const { up, down, out } = rates;
    const sourceFrom = source ? source.from : 0;
    const sourceTo = source ? source.to : -1;
    let come = 0; // h · rate from the state below
    let p0 = 0;
    let q0 = 0;
    let g0 = 0;
    let b0 = 0;
    let p1 = 0;
    let q1 = 0;
    let g1 = 0;
    let b1 = 0;
    let p2 = 0;
    let q2 = 0;
    let g2 = 0;
    let b2 = 0;
    for (let n = low, w = low * stride; n <= high; n++, w += stride) {
      const back = n === low ? 0 : h * down[n]!;
      const on = n === high ? 0 : h * up[n]!;
      const leaving = back + on + h * out[n]!;
      const both = come * back;
      const value = p[n]!;
      const withSource = n >= sourceFrom && n <= sourceTo;

      let re = r0 + leaving - both * p0;
      let im = i0 - both * q0;
      let size = 1 / (re * re + im * im);
      let real = value + come * g0;
      let imaginary = come * b0;
      if (withSource) {
        real += work[w + 2]!;
        imaginary += work[w + 3]!;
      }
      p0 = re * size;
      q0 = -im * size;
      g0 = real * p0 - imaginary * q0;
      b0 = real * q0 + imaginary * p0;
      work[w] = p0;
      work[w + 1] = q0;
      work[w + 2] = g0;
      work[w + 3] = b0;

      re = r1 + leaving - both * p1;
      im = i1 - both * q1;
      size = 1 / (re * re + im * im);
      real = value + come * g1;
      imaginary = come * b1;
      if (withSource) {
        real += work[w + 6]!;
        imaginary += work[w + 7]!;
      }
      p1 = re * size;
      q1 = -im * size;
      g1 = real * p1 - imaginary * q1;
      b1 = real * q1 + imaginary * p1;
      work[w + 4] = p1;
      work[w + 5] = q1;
      work[w + 6] = g1;
      work[w + 7] = b1;

      re = r2 + leaving - both * p2;
      im = i2 - both * q2;
      size = 1 / (re * re + im * im);
      real = value + come * g2;
      imaginary = come * b2;
      if (withSource) {
        real += work[w + 10]!;
        imaginary += work[w + 11]!;
      }
      p2 = re * size;
      q2 = -im * size;
      g2 = real * p2 - imaginary * q2;
      b2 = real * q2 + imaginary * p2;
      work[w + 8] = p2;
      work[w + 9] = q2;
      work[w + 10] = g2;
      work[w + 11] = b2;
      come = on;
    }
  }

  /** Downwards, gathering the law, its integral and its roughness. */
  #substitute(rates: Rates, low: number, high: number, h: number): number {
    const work = this.#work;
    const { next, integral } = this;
    const { down } = rates;
    let come = 0; // h · rate from the state above
    let rough = 0;
    let x0 = 0;
    let y0 = 0;
    let x1 = 0;
    let y1 = 0;
    let x2 = 0;
    let y2 = 0;
    for (let n = high, w = high * stride; n >= low; n--, w -= stride) {
      let re = come * x0;
      let im = come * y0;
      let p = work[w]!;
      let q = work[w + 1]!;
      x0 = work[w + 2]! + re * p - im * q;
      y0 = work[w + 3]! + re * q + im * p;

      re = come * x1;
      im = come * y1;
      p = work[w + 4]!;
      q = work[w + 5]!;
      x1 = work[w + 6]! + re * p - im * q;
      y1 = work[w + 7]! + re * q + im * p;

      re = come * x2;
      im = come * y2;
      p = work[w + 8]!;
      q = work[w + 9]!;
      x2 = work[w + 10]! + re * p - im * q;
      y2 = work[w + 11]! + re * q + im * p;

      next[n] = c0.re * x0 - c0.im * y0 + c1.re * x1 - c1.im * y1 + c2.re * x2 - c2.im * y2;
      integral[n] = h * (d0.re * x0 - d0.im * y0 + d1.re * x1 - d1.im * y1 + d2.re * x2 - d2.im * y2);
      rough += Math.abs(e0.re * x0 - e0.im * y0 + e1.re * x1 - e1.im * y1 + e2.re * x2 - e2.im * y2);
      come = h * down[n]!;
    }
    return rough;
  }
}
