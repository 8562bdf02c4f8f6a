/**
 * What the rows of an export say about each other: the step from one to the next, rows off the grid, counts
 * that do not add up, days left out. A row off the grid is wrong; the rest is worth knowing and no more, for
 * systems that count answers by the interval of the answer never quite agree.
 */
import { findLongerRows } from '../longer-rows.ts';
import type { Import, ImportRow } from './import.ts';
import type { RawRow } from './interval-rows.ts';
import { groupBy } from './merge.ts';
import type { Notes } from './notes.ts';

const day = 86_400;

/** Seconds from a row to the next: what rows say themselves, else the most frequent step within a day. */
export function intervalLengthOf(rows: readonly RawRow[]): number | undefined {
  const timed = rows.filter(({ start }) => start !== null);
  if (timed.length === 0) return rows.some(({ date }) => date !== null) ? day : undefined;
  const said = mostFrequent(timed.flatMap(({ length }) => (length === null ? [] : [length])));
  if (said !== undefined) return said;
  const steps: number[] = [];
  for (const group of groupBy(timed, ({ queue, date }) => `${queue}\n${date}`).values()) {
    const starts = [...new Set(group.map(({ start }) => start!))].sort((a, b) => a - b);
    for (let i = 1; i < starts.length; i++) steps.push(starts[i]! - starts[i - 1]!);
  }
  return mostFrequent(steps);
}

/** The smaller of two that are as frequent. */
function mostFrequent(values: readonly number[]): number | undefined {
  const votes = new Map<number, number>();
  for (const value of values) votes.set(value, (votes.get(value) ?? 0) + 1);
  let best: number | undefined;
  let most = 0;
  for (const [value, count] of votes) {
    if (count > most || (count === most && value < best!)) [best, most] = [value, count];
  }
  return best;
}

/** Complains about rows between the intervals of the others. */
export function checkGrid(
  rows: readonly RawRow[],
  length: number | undefined,
  column: string,
  notes: Notes,
): void {
  if (!length || length >= day) return;
  const timed = rows.filter(({ start }) => start !== null);
  const usual = mostFrequent(timed.map(({ start }) => start! % length));
  for (const { line, start } of timed) {
    if (start! % length !== usual)
      notes.issues.add(line, column, clockText(start!), 'offGrid', { intervalLength: length });
  }
}

/** Times without a row within a day, and rows that stand for longer than the others. */
export function checkSteps(
  rows: readonly RawRow[],
  length: number | undefined,
  column: string,
  notes: Notes,
): void {
  if (!length || length >= day) return;
  const complain = ({ line, start }: RawRow, other: number) =>
    notes.issues.add(line, column, clockText(start!), 'mixedIntervals', { intervalLength: length, other });
  for (const row of rows) {
    // the hour that summer time leaves out makes a range longer, too
    const isLonger = row.length !== null && row.length > length && row.length < day;
    if (isLonger && row.start !== null && row.start >= 4 * 3600) complain(row, row.length);
  }
  const timed = rows.filter(({ start }) => start !== null);
  for (const group of groupBy(timed, ({ queue, date }) => `${queue}\n${date}`).values()) {
    const ofDay = [...group].sort((a, b) => a.start! - b.start!);
    const steps = ofDay.map(({ start, offered, answered }) => ({
      start: start!,
      contacts: offered ?? answered ?? 0,
    }));
    const longer = ofDay.some((row) => row.length !== null) ? undefined : findLongerRows(steps, length);
    if (longer) complain(ofDay[longer.at]!, longer.step);
    else {
      ofDay.forEach(({ line, start }, i) => {
        if (i > 0 && start! - ofDay[i - 1]!.start! > length) notes.remark('gaps', '', line);
      });
    }
  }
}

/** A mean handle time so many times that of the middle row, or so many times below it, is hardly one. */
const far = 10;

/** Handle times of rows with contacts that are nothing like the others: a slip of the unit, most often. */
export function remarkFar(rows: readonly RawRow[], notes: Notes): void {
  const busy = rows.filter(
    ({ handleTime, offered, answered }) => handleTime !== null && (answered ?? offered) !== 0,
  );
  if (busy.length < 3) return;
  const sorted = busy.map(({ handleTime }) => handleTime!).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)]!;
  for (const { line, handleTime } of busy) {
    const isFar = handleTime! > far * middle || handleTime! * far < middle;
    if (isFar) notes.remark('farFromOthers', String(Math.round(handleTime!)), line);
  }
}

/** What counts and days say about each other. */
export function remarkOn(
  rows: readonly ImportRow[],
  raw: readonly RawRow[],
  attribution: Import['attribution'],
  notes: Notes,
): void {
  const full = rows.filter(
    ({ offered, answered, abandoned }) => offered !== null && answered !== null && abandoned !== null,
  );
  const isOff = ({ offered, answered, abandoned }: ImportRow) => offered! !== answered! + abandoned!;
  const off = full.filter(isOff);
  const isMixed = attribution.offered !== attribution.answered;
  // where nearly all agree the others are slips; where many do not, only too many answers are strange
  const strange =
    off.length <= 0.2 * full.length
      ? off
      : off.filter((row) => row.offered! < row.answered! + row.abandoned!);
  if (!isMixed || off.length <= 0.2 * full.length) {
    for (const { line } of strange) notes.remark('countsDisagree', '', line);
  }
  for (const { line, offered, answered, abandoned, answeredWithin } of rows) {
    const most = answered ?? offered;
    const isOver = answeredWithin !== null && most !== null && answeredWithin > most;
    const isOverOffered =
      abandoned === null && answered !== null && offered !== null && answered > offered && !isMixed;
    if (isOver || isOverOffered) notes.remark('countsDisagree', '', line);
  }
  remarkOrder(raw, notes);
  remarkDays(rows, notes);
}

/** Rows that stand before the time of the row above, in a file that else runs on. */
function remarkOrder(raw: readonly RawRow[], notes: Notes): void {
  for (const group of groupBy(raw, ({ queue }) => queue).values()) {
    const placed = group.filter(({ start, date }) => start !== null || date !== null);
    const place = ({ date, start }: RawRow) => `${date ?? ''} ${String(start ?? 0).padStart(6, '0')}`;
    const back = placed.filter((row, i) => i > 0 && place(row) < place(placed[i - 1]!));
    const hasDays = placed.every(({ date }) => date !== null);
    if (!hasDays || back.length === 0 || back.length > 0.1 * placed.length) continue;
    for (const { line } of back) notes.remark('outOfOrder', '', line);
  }
}

/** Days within the span of the file that have no row, though the file has others of that weekday. */
function remarkDays(rows: readonly ImportRow[], notes: Notes): void {
  const dates = [...new Set(rows.flatMap(({ date }) => date ?? []))].sort();
  const open = new Set(dates.map((date) => new Date(Date.parse(date)).getUTCDay()));
  for (let i = 1; i < dates.length; i++) {
    const from = Date.parse(dates[i - 1]!) / 1000;
    const gap = (Date.parse(dates[i]!) / 1000 - from) / day;
    if (gap > 400) continue;
    for (let d = 1; d < gap; d++) {
      const missing = new Date((from + d * day) * 1000);
      if (open.has(missing.getUTCDay())) notes.remark('missingDays', missing.toISOString().slice(0, 10));
    }
  }
}

function clockText(seconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}`;
}
