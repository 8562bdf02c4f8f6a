/**
 * Reference cases: files of `{ cases: [{ id, model, check, inputs, outputs, rtol, conventions }] }` whose outputs
 * were computed independently of this project (closed forms at 50 digits, exact Markov chains, replays).
 *
 * Outputs are nested; here they are flattened to named values: `classes[0].e_w`, `periods[2].sl_offered`.
 */

export interface ValidationCase {
  readonly id: string;
  readonly model: string;
  /** `analytic`: a formula must match; `sim`: a simulation; `analytic_or_sim`; `exact`: caller by caller. */
  readonly check: 'analytic' | 'analytic_or_sim' | 'sim' | 'exact';
  readonly inputs: CaseInputs;
  readonly outputs: Nested;
  /** Relative tolerance of a formula. */
  readonly rtol: number;
  /** Key of the paragraph of conventions the case follows. */
  readonly conventions: string;
}

export type CaseInputs = Readonly<Record<string, unknown>>;

export type Value = number | string | boolean | null;
export type Nested = Value | undefined | readonly Nested[] | { readonly [key: string]: Nested };

/** Reads a file of cases. @throws Error when the text is not one. */
export function readCases(text: string): readonly ValidationCase[] {
  const { cases } = JSON.parse(text) as { cases?: unknown };
  if (!Array.isArray(cases)) throw new Error('not a file of cases: no list "cases"');
  return cases as ValidationCase[];
}

/** Nested values by name. `flatten({ a: [{ b: 1 }] }) // Map { 'a[0].b' → 1 }` */
export function flatten(nested: Nested, name = '', into = new Map<string, Value>()): Map<string, Value> {
  if (Array.isArray(nested)) {
    nested.forEach((value, i) => {
      flatten(value, `${name}[${i}]`, into);
    });
  } else if (typeof nested === 'object' && nested !== null) {
    for (const [key, value] of Object.entries(nested)) {
      flatten(value as Nested, name === '' ? key : `${name}.${key}`, into);
    }
  } else if (nested !== undefined) into.set(name, nested);
  return into;
}

/** A model or parameter that the simulator cannot express; the message says which. */
export class Unsupported extends Error {}
