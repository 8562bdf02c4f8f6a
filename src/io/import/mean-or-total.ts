/**
 * "Talk time" may be that of one contact or the sum of the row, and no header of that kind tells. Asked where
 * the figures speak for a sum: hours a row with several contacts in it, or figures that rise and fall with the
 * contacts and come out steady once divided by them.
 */
import type { CellRow } from '../cells.ts';
import { readDuration } from '../duration.ts';
import type { Layout } from '../layouts/index.ts';
import { readNumber } from '../number.ts';
import type { Column } from './columns.ts';
import { normalHeader } from './header-words.ts';
import type { Notes } from './notes.ts';
import { type Role, secondsOf } from './roles.ts';

const totalOf: Readonly<Partial<Record<Role, Role>>> = {
  handleTime: 'totalHandleTime',
  talkTime: 'totalTalkTime',
  holdTime: 'totalHoldTime',
  afterWork: 'totalAfterWork',
  answerWait: 'totalAnswerWait',
};

/** Seconds of a mean that need no other sign to be doubted, and those that need one. */
const doubtful = { surely: 3600, perhaps: 900 };

export function askMeanOrTotal(
  columns: readonly Column[],
  body: readonly CellRow[],
  layout: Layout,
  notes: Notes,
): void {
  if (layout.columns || layout.rows !== 'intervals') return;
  const counted =
    columns.find(({ role }) => role === 'answered') ?? columns.find(({ role }) => role === 'offered');
  if (!counted) return;
  for (const column of columns) {
    const total = totalOf[column.role];
    if (
      !total ||
      column.toldBy !== 'header' ||
      /\b(avg|average|mean|sr\w*|per)\b/.test(normalHeader(column.header))
    )
      continue;
    const pairs = body.flatMap(({ cells }) => {
      const text = cells[column.index] ?? '';
      const seconds = secondsIn(text, column);
      const contacts = readNumber(cells[counted.index] ?? '')?.value ?? 0;
      return seconds !== undefined && seconds > 0 && contacts >= 1 ? [{ text, seconds, contacts }] : [];
    });
    if (!speaksForSum(pairs)) continue;
    const { text, seconds, contacts } = pairs[0]!;
    notes.ask({
      code: 'total',
      column: column.key,
      text,
      lines: [],
      choices: [
        { value: `${column.key}=${column.role}`, reading: `${round(seconds)} s` },
        {
          value: `${column.key}=${total}`,
          reading: `${text} ÷ ${round(contacts)} = ${round(seconds / contacts)} s`,
        },
      ],
    });
  }
}

function secondsIn(text: string, { unit }: Column): number | undefined {
  const plain = readNumber(text)?.value;
  return plain === undefined ? readDuration(text) : plain * secondsOf[unit ?? 's'];
}

function speaksForSum(pairs: readonly { readonly seconds: number; readonly contacts: number }[]): boolean {
  if (pairs.length < 2) return false;
  const seconds = spread(pairs.map((pair) => pair.seconds));
  const contacts = spread(pairs.map((pair) => pair.contacts));
  const each = spread(pairs.map((pair) => pair.seconds / pair.contacts));
  if (contacts.mean < 2 || seconds.mean < doubtful.perhaps || each.mean < 5) return false;
  return (
    seconds.mean > doubtful.surely || (contacts.variation > 0.1 && each.variation < 0.5 * seconds.variation)
  );
}

function spread(values: readonly number[]): { readonly mean: number; readonly variation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, variation: Math.sqrt(square) / mean };
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
