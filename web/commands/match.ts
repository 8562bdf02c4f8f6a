/**
 * Finds commands by a few letters of their names. Each word asked for has to be found in the text: at the start of a
 * word, inside one, or letter by letter in order from the start of a word ("sit" for "Staff it"); the first counts
 * most. Accents do not matter ("polski" finds "Polski", "zlecen" finds "zleceń").
 */

/** How well a text answers to what was typed; higher is better, undefined: not at all. Nothing typed: 0. */
export function matchScore(query: string, text: string): number | undefined {
  const plainText = plain(text);
  let score = 0;
  for (const word of plain(query).split(/\s+/).filter(Boolean)) {
    const found = wordScore(word, plainText);
    if (found === undefined) return undefined;
    score += found;
  }
  // Of two that hold it all, the shorter says it more exactly.
  return score - text.length / 1000;
}

/** The best first; equally good ones stay in their order. */
export function matching<T>(query: string, items: readonly T[], textOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, score: query.trim() === '' ? 0 : matchScore(query, textOf(item)) }))
    .filter((found): found is { item: T; score: number } => found.score !== undefined)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

function wordScore(word: string, text: string): number | undefined {
  let at = text.indexOf(word);
  let best: number | undefined;
  for (; at >= 0; at = text.indexOf(word, at + 1)) {
    if (isStart(text, at)) return 3 * word.length;
    best = 2 * word.length;
  }
  return best ?? letterByLetter(word, text);
}

function letterByLetter(word: string, text: string): number | undefined {
  for (let start = text.indexOf(word[0]!); start >= 0; start = text.indexOf(word[0]!, start + 1)) {
    if (!isStart(text, start)) continue;
    let at = start;
    for (const letter of word.slice(1)) {
      at = text.indexOf(letter, at + 1);
      if (at < 0) return undefined;
    }
    // Letters strewn over a whole sentence are chance.
    if (at - start <= 4 * word.length) return word.length;
  }
  return undefined;
}

function isStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\d]/u.test(text[at - 1]!);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁ]/g, 'l').toLowerCase();
}
