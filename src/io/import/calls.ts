/**
 * Lists of single calls, and their half-hours. A call counts in the half-hour in which its wait began. Calls
 * that were never offered to a queue (outgoing ones, those settled by a voice menu) are set aside; one that
 * left the queue otherwise (moved on, timed out) is offered and neither answered nor abandoned.
 */
import type { CellRow } from '../cells.ts';
import { isTotalsWord } from '../headers.ts';
import type { CallRecord, ImportRow } from './import.ts';
import { groupBy } from './merge.ts';
import type { Notes } from './notes.ts';
import type { RowReader } from './row-reader.ts';
import { checkHeader, fitsWidth, usualWidth } from './row-width.ts';
import type { Times } from './times.ts';

/** Seconds of the intervals that calls are counted in. */
export const callInterval = 1800;
/** Acceptable wait of calls, seconds, unless the person names another. */
export const callWait = 20;

const notOffered = /vru|ivr only|^menu|outbound|outgoing|wychodz|internal|preview|manual/i;
const gaveUp = /aban|porzuc|hang ?up|missed|no answer|unanswered|rezygn|nieodebran|lost/i;
const answeredWords = /^(answered|handled|connected|odebran\w*|obsłużon\w*|obsluzon\w*)$/i;

export function readCalls(
  header: CellRow,
  body: readonly CellRow[],
  reader: RowReader,
  times: Times,
  notes: Notes,
): CallRecord[] {
  const calls: CallRecord[] = [];
  const width = usualWidth(header, body);
  checkHeader(header, body, width, notes);
  for (const row of body) {
    reader.begin(row);
    const isPlaced = times.stamp(reader.text('start')) !== undefined;
    if (!isPlaced && row.cells.some((cell) => isTotalsWord(cell))) {
      notes.aside('totals', row);
      continue;
    }
    const isUneven = !fitsWidth(row.cells, width);
    if (row.isBroken) reader.complain(undefined, 'brokenQuotes', {});
    else if (isUneven) {
      reader.complain(undefined, 'ragged', { count: row.cells.length, expected: width });
    }
    if (row.isBroken || isUneven) {
      reader.end();
      continue;
    }
    const outcome = outcomeOf(reader);
    if (outcome === undefined) {
      notes.aside('notOffered', row);
      continue;
    }
    const { date, start } = times.read(reader);
    const figures = reader.figures();
    const answerText = reader.text('serviceStart');
    const answeredAt = answerText === '' ? undefined : times.stamp(answerText)?.clock;
    if (answerText !== '' && answeredAt === undefined) reader.complain('serviceStart', 'notClock', {});
    if (start === null && !reader.has('start')) reader.complain(undefined, 'notClock', {});
    if (!reader.end() || start === null) continue;
    const isAnswered = outcome === 'answered';
    const answeredClock = answeredAt === undefined ? null : sameNight(answeredAt, start);
    const end = endOf(reader, times, start);
    const leftQueue = answeredClock ?? (isAnswered ? null : end);
    const waited = figures.wait ?? (leftQueue === null ? null : Math.max(0, leftQueue - start));
    const service = answeredClock ?? (waited === null ? null : start + waited);
    calls.push({
      line: row.line,
      queue: reader.text('queue'),
      date,
      arrival: start,
      outcome,
      wait: waited,
      serviceStart: isAnswered ? service : null,
      handleTime: isAnswered ? (figures.handleTime ?? talkAndAfter(figures) ?? span(service, end)) : null,
      agent: isAnswered ? reader.text('agent') : '',
      caller: reader.text('caller'),
    });
  }
  return calls;
}

/**
 * Undefined for a call that was not offered. An outcome that says answered is believed; any other word a centre
 * may have for an outcome is not, and then it counts whether anybody took the call.
 */
function outcomeOf(reader: RowReader): CallRecord['outcome'] | undefined {
  const outcome = reader.text('outcome');
  if (notOffered.test(reader.text('direction')) || notOffered.test(outcome)) return undefined;
  if (answeredWords.test(outcome)) return 'answered';
  const nobody = reader.text('agent') === '' && reader.text('serviceStart') === '';
  if (gaveUp.test(outcome) && nobody) return 'abandoned';
  if (reader.has('agent') || reader.has('serviceStart')) return nobody ? 'abandoned' : 'answered';
  return 'left';
}

/** A clock that seems half a day before the arrival is after midnight; a second before it is rounding. */
function sameNight(clock: number, arrival: number): number {
  if (clock > arrival + 43_200) return clock - 86_400;
  return clock < arrival - 43_200 ? clock + 86_400 : clock;
}

/** When the call ended, seconds after midnight of its arrival; null where the export does not say. */
function endOf(reader: RowReader, times: Times, arrival: number): number | null {
  const clock = times.stamp(reader.text('end'))?.clock;
  return clock === undefined ? null : sameNight(clock, arrival);
}

function span(from: number | null, to: number | null): number | null {
  return from === null || to === null || to < from ? null : to - from;
}

function talkAndAfter({ talkTime, afterWork = 0 }: { talkTime?: number; afterWork?: number }): number | null {
  return talkTime === undefined ? null : talkTime + afterWork;
}

/** Calls by half-hour of arrival, empty half-hours between the first and the last call of a day included. */
export function halfHoursOf(calls: readonly CallRecord[], within: number): ImportRow[] {
  const rows: ImportRow[] = [];
  const byDay = [...groupBy(calls, ({ date }) => date ?? '')].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [date, ofDay] of byDay) {
    const slots = groupBy(ofDay, ({ arrival }) => String(Math.floor(arrival / callInterval)));
    const indices = [...slots.keys()].map(Number);
    for (let slot = Math.min(...indices); slot <= Math.max(...indices); slot++) {
      rows.push(rowOf(slots.get(String(slot)) ?? [], date || null, slot * callInterval, within));
    }
  }
  return rows;
}

function rowOf(calls: readonly CallRecord[], date: string | null, start: number, within: number): ImportRow {
  const answered = calls.filter(({ outcome }) => outcome === 'answered');
  const abandoned = calls.filter(({ outcome }) => outcome === 'abandoned');
  const isTimed = calls.every(({ wait }) => wait !== null);
  const handleTimes = answered.flatMap(({ handleTime }) => handleTime ?? []);
  const isHandled = handleTimes.length === answered.length;
  const handleTime = isHandled ? meanOf(handleTimes) : null;
  return {
    line: calls[0]?.line ?? 0,
    queue: [...new Set(calls.map(({ queue }) => queue))].join(' + '),
    date,
    start,
    offered: calls.length,
    answered: answered.length,
    abandoned: abandoned.length,
    answeredWithin: isTimed ? answered.filter(({ wait }) => wait! <= within).length : null,
    answerWait: isTimed ? meanOf(answered.map(({ wait }) => wait!)) : null,
    abandonWait: isTimed ? meanOf(abandoned.map(({ wait }) => wait!)) : null,
    wait: isTimed ? meanOf(calls.map(({ wait }) => wait!)) : null,
    handleTime,
    handleTimeSd: isHandled ? spreadOf(handleTimes) : null,
    agents: null,
  };
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of a sample, so none below two. */
function spreadOf(values: readonly number[]): number | null {
  const mean = meanOf(values);
  if (mean === null || values.length < 2) return null;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
