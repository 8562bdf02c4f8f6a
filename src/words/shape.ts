/**
 * The shape of a dictionary: every sentence is a string or a function that returns one. English sets the
 * shape; the other languages must satisfy it, so a missing or surplus sentence is a compile error.
 */
export type Shape<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { readonly [K in keyof T]: Shape<T[K]> };
