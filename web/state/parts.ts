/** Changed copies of objects and lists; the originals stay as they are. */

/** An object with parts replaced; those that are undefined are left out. */
export function withParts<T extends object>(
  whole: T,
  parts: { readonly [K in keyof T]?: T[K] | undefined },
): T {
  const next = { ...whole, ...parts };
  for (const key of Object.keys(parts) as (keyof T)[]) if (parts[key] === undefined) delete next[key];
  return next as T;
}

/** `insertedAt([1, 3], 1, 2) // [1, 2, 3]` */
export function insertedAt<T>(list: readonly T[], place: number, item: T): T[] {
  return [...list.slice(0, place), item, ...list.slice(place)];
}
