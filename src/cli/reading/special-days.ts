/**
 * Days that the planner knows to be other than usual, from flags: `2026-05-02=0.4`, or a file of such lines (or of a
 * date and a factor in two columns; a first line without a date is a header).
 */
import type { Readable } from 'node:stream';
import type { SpecialDay } from '../../forecast/index.ts';
import { parseDate, parseNumber } from '../../io/index.ts';
import { BadInput, type Problem, problem } from '../problem.ts';
import { readSource } from './source.ts';

const mostFactor = 100;

/** @throws BadInput with every line that is no such day. */
export async function readSpecialDays(
  given: readonly string[],
  standardInput: Readable,
): Promise<readonly SpecialDay[]> {
  const days: SpecialDay[] = [];
  const problems: Problem[] = [];
  for (const text of given) {
    const day = readDay(text);
    if (day) days.push(day);
    else if (text.includes('=')) problems.push(problem('--special', text, 'notSpecial'));
    else {
      const source = await readSource(text, standardInput);
      const lines = source.kind === 'csv' ? source.text.split(/\r\n|\r|\n/) : [];
      lines.forEach((line, i) => {
        const found = readDay(line);
        if (found) days.push(found);
        else if (line.trim() !== '' && (i > 0 || /\d/.test(line))) {
          problems.push(problem(`${source.name}:${i + 1}`, line, 'notSpecial'));
        }
      });
      if (lines.length === 0) problems.push(problem('--special', text, 'notSpecial'));
    }
  }
  if (problems.length > 0) throw new BadInput(problems);
  return days;
}

/** `2026-05-02=0.4`, `2.05.2026;0,4`; undefined for anything else. */
function readDay(line: string): SpecialDay | undefined {
  const [, day, factor] = /^([^=;,\t]+)[=;,\t](.+)$/.exec(line.trim()) ?? [];
  if (day === undefined || factor === undefined) return undefined;
  try {
    const value = parseNumber(factor.trim(), { decimal: factor.includes(',') ? ',' : '.' });
    return value >= 0 && value <= mostFactor ? { date: parseDate(day), factor: value } : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
