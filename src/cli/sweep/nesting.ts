/**
 * How deep lists and objects of a file stand in one another. JSON is read at any depth, but written again only to some
 * ten thousand levels: what is deeper than anybody means is refused before it is repeated in a message.
 */

/** Levels that a grid or a part may have; a scenario in a grid has a dozen. */
const mostLevels = 100;

/** Whether a value read from JSON is nested no deeper than 100 levels. `isShallow([[1]]) // true` */
export function isShallow(content: unknown): boolean {
  let level: unknown[] = [content];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostLevels) return false;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return true;
}
