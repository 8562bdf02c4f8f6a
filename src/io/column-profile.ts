/**
 * What a column of pasted cells looks like, header aside: dates, times that go up in equal steps, durations,
 * numbers and how steady they are.
 */
import { readClock, readDate } from './clock.ts';
import { readDuration } from './duration.ts';
import { type Moment, readMoment } from './moment.ts';
import { type DecimalSign, readNumber } from './number.ts';
import { tableLimits } from './table-limits.ts';

/** A column is of a kind when at least so many of its cells are; the odd cell is a slip to report. */
export const most = 0.8;

export interface ColumnProfile {
  readonly index: number;
  readonly header: string;
  /** Shares of the filled cells that read as a date, a time of day, a number, a duration with colon or unit. */
  readonly dates: number;
  readonly clocks: number;
  readonly numbers: number;
  readonly durations: number;
  /** Times of day that go up in equal steps. */
  readonly isTime: boolean;
  /** Most frequent step of a column of times, seconds. */
  readonly step: number | undefined;
  /** What a plain number is worth in seconds, if this is a handle time. */
  readonly secondsPerNumber: number;
  /**
   * 00:04, 00:05 all the way down: if this is a handle time, four and five minutes as a spreadsheet prints them
   * in hours and minutes, for nobody handles every contact in a few seconds.
   */
  readonly hoursAndMinutes: boolean;
  /** Mean of the numbers; 0 without any. */
  readonly mean: number;
  /** Standard deviation ÷ mean. */
  readonly variation: number;
  /** A number with two readings, where there is one. */
  readonly twoReadings: { readonly text: string; readonly one: number; readonly other: number } | undefined;
}

export function profileOf(
  index: number,
  header: string,
  cells: readonly string[],
  decimal: DecimalSign | undefined,
): ColumnProfile {
  const filled = cells.filter((cell) => !isBlank(cell)).map((cell) => cell.trim());
  const share = (is: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(is).length / filled.length;
  const readings = filled.flatMap((cell) => {
    const reading = readNumber(cell, decimal ? { decimal } : {});
    return reading ? [{ text: cell, ...reading }] : [];
  });
  const moments = filled.flatMap((cell) => readMoment(cell) ?? []);
  const step = moments.length >= most * filled.length ? stepOf(moments) : undefined;
  const unclear = readings.find(({ other }) => other !== undefined);
  return {
    index,
    header: header.trim(),
    dates: share((cell) => readDate(cell) !== undefined),
    clocks: share((cell) => readMoment(cell) !== undefined || readClock(cell) !== undefined),
    isTime: step !== undefined,
    step,
    numbers: readings.length / Math.max(1, filled.length),
    durations: share((cell) => readNumber(cell) === undefined && readDuration(cell) !== undefined),
    secondsPerNumber: isMinutes(header) ? 60 : 1,
    hoursAndMinutes: share((cell) => /^0?0:[01]\d$/.test(cell)) === 1,
    ...spreadOf(readings.map(({ value }) => value)),
    twoReadings: unclear && { text: unclear.text, one: unclear.value, other: unclear.other! },
  };
}

/** Signs and words for "nothing here". */
export function isBlank(cell: string): boolean {
  const first = cell.charCodeAt(0);
  // most cells of a large table begin with a digit
  if (first >= 48 && first <= 57) return false;
  return /^([-–—]|n\/?a|b\.? ?d\.?|brak)?$/i.test(cell.trim());
}

/** Does the cell hold a value of any kind, rather than a name? */
export function isValue(cell: string): boolean {
  const text = cell.trim();
  if (text === '') return false;
  return (
    readNumber(text) !== undefined ||
    readMoment(text) !== undefined ||
    readDate(text) !== undefined ||
    readDuration(text) !== undefined
  );
}

/** The step that four in five rows take; undefined where they do not agree, or there is one row. */
function stepOf(moments: readonly Moment[]): number | undefined {
  const counts = new Map<number, number>();
  for (let i = 1; i < moments.length; i++) {
    // over midnight, or from the last half-hour of a day to the first of the next, the step says nothing
    const step = moments[i]!.start - moments[i - 1]!.start;
    if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  let best: number | undefined;
  let votes = 0;
  let steps = 0;
  for (const [step, count] of counts) {
    steps += count;
    if (count > votes) [best, votes] = [step, count];
  }
  return best !== undefined && best % 300 === 0 && votes >= most * steps && steps * 2 >= moments.length - 1
    ? best
    : undefined;
}

/** "AHT (min)", "czas obsługi [min.]" */
function isMinutes(header: string): boolean {
  if (header.length > tableLimits.header) return false;
  return /[([,/ ]\s*min(\.|ut\p{L}*)?\s*[)\]]?$/iu.test(header.trim());
}

function spreadOf(numbers: readonly number[]): { readonly mean: number; readonly variation: number } {
  if (numbers.length === 0) return { mean: 0, variation: 0 };
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const square = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length;
  return { mean, variation: mean > 0 ? Math.sqrt(square) / mean : 0 };
}
