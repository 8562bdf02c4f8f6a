/**
 * The known word somebody probably meant: smallest number of single-letter edits (insert, delete, replace,
 * swap of neighbours), letter case ignored.
 */

/**
 * Nearest of `known` to `word`, when it is near enough to be worth a suggestion: at most one edit in three
 * letters (two in words up to six). Ties go to the earlier word.
 *
 * `nearest('handelTime', ['handleTime', 'patience']) // 'handleTime'`
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const longest = 60;
  if (word.length > longest) return undefined;
  let best: string | undefined;
  let bestEdits = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (candidate.length > longest) continue;
    const edits = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < bestEdits && edits < candidate.length) {
      best = candidate;
      bestEdits = edits;
    }
  }
  return best;
}

/** Optimal-string-alignment distance; three rows of the usual table. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, beforeLast[j - 2]! + 1);
      }
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
