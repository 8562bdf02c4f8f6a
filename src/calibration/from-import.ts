/**
 * From an export, whoever made it, to a history. Single calls tell who was on duty (history-of-calls.ts); intervals
 * have to say it in a column. What an export leaves out is worked out where it follows: offered are answered and
 * abandoned together, whoever was offered and not answered gave up. A contact that left the line otherwise (moved on,
 * timed out) left it unanswered, and counts as having given up.
 *
 * A day is open from the first to the last interval with a tenth of a person on the line or more. Intervals missing in
 * between had no contacts (exports leave out empty rows) and keep the people of the one before.
 */
import type { CallRecord, Counted, Import, ImportRow } from '../io/index.ts';
import type { Counting, History, HistoryDay, RecordedInterval } from './history.ts';
import { fewestPeople, historyOfCalls } from './history-of-calls.ts';

export interface ImportedHistory {
  readonly history: History;
  /** Contacts that came while nobody was on the line; they are left out. */
  readonly whileClosed: number;
  /** People were told from the calls. */
  readonly inferred: boolean;
}

/** Why an export cannot be lived again. */
export type ImportGap =
  /** Days alone. */
  | 'noIntervals'
  /** No column of people, and no calls that say who answered. */
  | 'noPeople'
  /** Calls were to tell the people, and name no agent or no wait. */
  | 'noAgentNames';

export interface ImportHistoryOptions {
  /** Where people are from; default: from the calls, where there are any that tell. */
  readonly agents?: 'column' | 'inferred';
}

/** The history of an export, or what it lacks. */
export function historyOfImport(
  imported: Import,
  { agents }: ImportHistoryOptions = {},
): ImportedHistory | ImportGap {
  const { calls } = imported;
  const tells = calls !== undefined && calls.length > 0 && calls.every(({ wait }) => wait !== null);
  const named = tells && calls.some(({ agent, serviceStart }) => agent !== '' && serviceStart !== null);
  if (agents === 'inferred' && !named) return 'noAgentNames';
  return named && agents !== 'column' ? ofCalls(calls, imported) : ofRows(imported);
}

function ofCalls(calls: readonly CallRecord[], imported: Import): ImportedHistory | ImportGap {
  const dates = [...new Set(calls.map(({ date }) => date))].sort();
  const place = new Map(dates.map((date, d) => [date, d]));
  const log = {
    dates: dates.map((date) => date ?? undefined),
    calls: calls.map((call) => ({
      day: place.get(call.date)!,
      arrival: call.arrival,
      wait: call.wait!,
      answered: call.outcome === 'answered',
      agent: call.agent === '' ? null : call.agent,
      began: call.serviceStart,
      handleTime: call.handleTime,
      type: call.queue,
      caller:
        call.caller === '' || /anonym|unknown|withheld|private|zastrze/i.test(call.caller)
          ? null
          : call.caller,
    })),
  };
  const { intervalLength = 1800, acceptableWait } = imported;
  const found = historyOfCalls(log, { intervalLength, acceptableWait: acceptableWait ?? 20 });
  if (found.days.length === 0) return 'noAgentNames';
  const { whileClosed, ...history } = found;
  return { history: { ...history, counting: countingOf(imported) }, whileClosed, inferred: true };
}

function ofRows(imported: Import): ImportedHistory | ImportGap {
  const { rows, intervalLength, acceptableWait } = imported;
  if (!intervalLength || intervalLength >= 86_400 || rows.some(({ start }) => start === null)) {
    return 'noIntervals';
  }
  if (rows.every(({ agents }) => agents === null)) return 'noPeople';
  const byDate = new Map<string, ImportRow[]>();
  for (const row of rows) {
    const own = byDate.get(row.date ?? '');
    if (own) own.push(row);
    else byDate.set(row.date ?? '', [row]);
  }
  const days: HistoryDay[] = [];
  const intervals: RecordedInterval[] = [];
  let whileClosed = 0;
  for (const [date, own] of [...byDate].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const filled = fillGaps(own, intervalLength);
    const isOpen = ({ agents }: ImportRow) => agents !== null && agents >= fewestPeople;
    const first = filled.findIndex(isOpen);
    const last = filled.length - 1 - [...filled].reverse().findIndex(isOpen);
    filled.forEach((row, i) => {
      if (first < 0 || i < first || i > last) whileClosed += offeredOf(row);
    });
    if (first < 0) continue;
    const open = filled.slice(first, last + 1);
    const day = days.length;
    const closes = open.at(-1)!.start! + intervalLength;
    days.push({ ...(date === '' ? {} : { date }), opens: open[0]!.start!, closes });
    for (const row of open) intervals.push(intervalOf(row, day));
  }
  if (days.length === 0) return 'noPeople';
  const history = {
    intervalLength,
    days,
    intervals,
    calls: null,
    staffSteps: null,
    acceptableWait,
    counting: countingOf(imported),
  };
  return { history, whileClosed, inferred: false };
}

/** The rows of a day in order, those that the export leaves out filled in. */
function fillGaps(rows: readonly ImportRow[], intervalLength: number): ImportRow[] {
  const sorted = [...rows].sort((a, b) => a.start! - b.start!);
  const filled: ImportRow[] = [];
  for (const row of sorted) {
    let before = filled.at(-1);
    while (before && before.start! + intervalLength < row.start!) {
      before = { ...before, ...nothing, start: before.start! + intervalLength };
      filled.push(before);
    }
    filled.push(row);
  }
  return filled;
}

const nothing = {
  offered: 0,
  answered: 0,
  abandoned: 0,
  answeredWithin: 0,
  answerWait: null,
  abandonWait: null,
  wait: null,
  handleTime: null,
  handleTimeSd: null,
} as const;

function offeredOf({ offered, answered, abandoned }: ImportRow): number {
  return Math.round(offered ?? (answered ?? 0) + (abandoned ?? 0));
}

function intervalOf(row: ImportRow, day: number): RecordedInterval {
  const offered = offeredOf(row);
  const answered = row.answered ?? (row.abandoned === null ? null : Math.max(0, offered - row.abandoned));
  const abandoned = row.abandoned ?? (answered === null ? null : Math.max(0, offered - answered));
  const waitAnswered = answered === 0 ? 0 : times(row.answerWait, answered);
  const waitAbandoned = abandoned === 0 ? 0 : times(row.abandonWait, abandoned);
  const all = answered === null || abandoned === null ? null : answered + abandoned;
  const inParts = waitAnswered === null || waitAbandoned === null ? null : waitAnswered + waitAbandoned;
  return {
    day,
    start: row.start!,
    offered,
    answered,
    abandoned,
    waited: all === 0 ? 0 : (inParts ?? times(row.wait, all)),
    waitAnswered,
    answeredWithin: offered === 0 ? 0 : row.answeredWithin,
    handleTime: row.handleTime || null,
    handleTimeSd: row.handleTime ? row.handleTimeSd : null,
    agents: row.agents ?? 0,
  };
}

function times(mean: number | null, count: number | null): number | null {
  return mean === null || count === null ? null : mean * count;
}

function countingOf({ attribution, waitStarts }: Import): Counting {
  return {
    offered: whenCounted(attribution.offered),
    outcome: whenCounted(attribution.answered),
    waitFrom: waitStarts === 'entry' ? 'entry' : 'queue',
  };
}

/** Where nobody says, contacts are taken to be counted as they arrive, as most centres read their reports. */
function whenCounted(counted: Counted): Counting['offered'] {
  return counted === 'answer' || counted === 'end' ? 'later' : 'arrival';
}
