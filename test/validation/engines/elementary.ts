/**
 * The functions of Math that the language leaves to the engine, to the last bit: how two engines differ in them, and
 * the same functions made of + − × ÷ alone, which every engine must compute alike. With these in the place of Math's
 * the formulas have nothing left in which engines could differ; whatever difference they had must then be gone.
 */
import { exp, ln } from '../../../src/random/elementary.ts';

const names = ['exp', 'expm1', 'log', 'log1p', 'sin', 'cos', 'pow'] as const;
const halfTurn = Math.PI / 2;

/** The engine's own functions at 20,000 places each: arguments as formulas meet them, small and large. */
export function elementaryFigures(): Record<string, number[]> {
  const count = 20_000;
  const spread = (i: number) => (i * 0.618_033_988_749_894_9) % 1;
  const at = (from: number, to: number, f: (x: number) => number) =>
    Array.from({ length: count }, (_, i) => f(from + (to - from) * spread(i)));
  return {
    exp: at(-50, 50, Math.exp),
    expm1: at(-3, 3, Math.expm1),
    log: at(1e-9, 1e4, Math.log),
    log1p: at(-0.99, 3, Math.log1p),
    sin: at(-20, 20, Math.sin),
    cos: at(-20, 20, Math.cos),
    pow: at(1e-9, 50, (x) => x ** -0.2),
    square: at(-50, 50, (x) => x ** 2),
    'power of ten': Array.from({ length: 61 }, (_, i) => 10 ** (i - 30)),
  };
}

/** Runs `task` with functions of our own in the place of Math's, and puts the engine's back. */
export function withoutTheEngines<T>(task: () => T): T {
  const own: Pick<Math, (typeof names)[number]> = {
    exp,
    log: ln,
    pow: (x, y) => (y === 2 ? x * x : exp(y * ln(x))),
    // Kahan's corrections for arguments near 0
    expm1: (x) => {
      const e = exp(x);
      return e === 1 ? x : e - 1 === -1 ? -1 : ((e - 1) * x) / ln(e);
    },
    log1p: (x) => {
      const one = 1 + x;
      return one === 1 ? x : (ln(one) * x) / (one - 1);
    },
    sin: (x) => turned(x, 0),
    cos: (x) => turned(x, 1),
  };
  const engines = Object.fromEntries(names.map((name) => [name, Math[name]]));
  Object.assign(Math, own);
  try {
    return task();
  } finally {
    Object.assign(Math, engines);
  }
}

/** Sine of x plus so many quarter turns, by the series around the nearest one. */
function turned(x: number, quarters: number): number {
  const nearest = Math.round(x / halfTurn);
  const r = x - nearest * halfTurn;
  const quadrant = (((nearest + quarters) % 4) + 4) % 4;
  let term = quadrant % 2 === 0 ? r : 1;
  let sum = term;
  for (let n = quadrant % 2 === 0 ? 2 : 1; n < 26; n += 2) {
    term *= (-r * r) / (n * (n + 1));
    sum += term;
  }
  return quadrant < 2 ? sum : -sum;
}
