/** Tables of text for a terminal: the first column to the left, figures to the right, no line wider than needed. */

export interface TableOptions {
  /** Columns to align to the left; default: the first. */
  readonly left?: readonly number[];
}

/**
 * Lays out rows under a header, two spaces between columns; without a header, rows alone.
 *
 * `formatTable(['', 'offered'], [['phone', '120']]) // '       offered\n──────────────\nphone      120\n'`
 */
export function formatTable(
  header: readonly string[] | undefined,
  rows: readonly (readonly string[])[],
  { left = [0] }: TableOptions = {},
): string {
  const all = header ? [header, ...rows] : rows;
  const widths: number[] = [];
  for (const row of all) {
    row.forEach((cell, c) => {
      widths[c] = Math.max(widths[c] ?? 0, widthOf(cell));
    });
  }
  const line = (row: readonly string[]) =>
    row
      .map((cell, c) => {
        const blanks = ' '.repeat(widths[c]! - widthOf(cell));
        return left.includes(c) ? cell + blanks : blanks + cell;
      })
      .join('  ')
      .trimEnd();
  const lines = rows.map(line);
  if (header) {
    const total = widths.reduce((sum, width) => sum + width + 2, -2);
    lines.unshift(line(header), '─'.repeat(Math.max(0, total)));
  }
  return `${lines.join('\n')}\n`;
}

/** Columns a text takes; every letter in use here takes one, combining marks aside. */
function widthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
