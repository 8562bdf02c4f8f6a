/**
 * A month of a real bank's calls (Technion "Anonymous Bank", February 1999; Guedj & Mandelbaum 2000), read straight from
 * its file: tests of what is calibrated should not depend on how files are imported.
 */
import {
  type CallLog,
  chooseDays,
  type History,
  historyOfCalls,
  type RecordedCall,
} from '../../src/calibration/index.ts';
import { reference } from '../reference.ts';

const folder = 'data/technion-1999-02';

/** Calls that joined the line; undefined without the reference data. */
export function bankCalls(): CallLog | undefined {
  const rows = rowsOf(`${folder}/calls_clean_1999-02.csv`);
  if (!rows) return undefined;
  const dates: string[] = [];
  const calls: RecordedCall[] = [];
  for (const row of rows) {
    if (row.outcome === 'VRU_ONLY') continue;
    if (dates.at(-1) !== row.date) dates.push(row.date!);
    calls.push({
      day: dates.length - 1,
      arrival: secondsOf(row.join_queue!),
      wait: Number(row.wait_s),
      answered: row.outcome === 'ANSWERED',
      agent: row.agent || null,
      began: row.service_start ? afterMidnight(secondsOf(row.service_start), row) : null,
      handleTime: row.service_s ? Number(row.service_s) : null,
      type: row.type!,
      caller: null,
    });
  }
  return { dates, calls };
}

/** A service that began half a day before the call came, began after midnight. */
function afterMidnight(began: number, { join_queue: joined }: Record<string, string>): number {
  return began < secondsOf(joined!) - 43_200 ? began + 86_400 : began;
}

/** Sunday to Thursday, 07:00 to midnight, without the day of the incident. */
export function bankMonth(log: CallLog): History {
  return chooseDays(historyOfCalls(log), {
    skip: ['1999-02-03'],
    weekdays: [0, 1, 2, 3, 4],
    hours: { opens: 7 * 3600, closes: 24 * 3600 },
  });
}

/** The half-hours of the same days, with the people on duty that came with them. */
export function bankHalfHours(): History | undefined {
  const plan = rowsOf(`${folder}/backtest_input_1999-02.csv`);
  const counted = rowsOf(`${folder}/halfhour_1999-02.csv`);
  if (!plan || !counted) return undefined;
  const outcome = new Map(counted.map((row) => [`${row.date} ${row.start}`, row]));
  const days: { date: string; opens: number; closes: number }[] = [];
  const intervals = plan
    .filter(({ date }) => date !== '1999-02-03')
    .map((row) => {
      const start = secondsOf(`${row.start}:00`);
      const day = days.at(-1);
      if (day?.date === row.date) day!.closes = start + 1800;
      else days.push({ date: row.date!, opens: start, closes: start + 1800 });
      const real = outcome.get(`${row.date} ${row.start}`)!;
      const answered = Number(real.answered);
      const abandoned = Number(real.abandoned);
      return {
        day: days.length - 1,
        start,
        offered: Number(row.offered),
        answered,
        abandoned,
        waited: answered * Number(real.mean_wait_answered_s) + abandoned * Number(real.mean_wait_abandoned_s),
        waitAnswered: answered * Number(real.mean_wait_answered_s),
        answeredWithin: Number(real.answered_20s),
        handleTime: Number(row.aht_s) || null,
        handleTimeSd: Number(row.sd_aht_s) || null,
        agents: Number(row.agents),
      };
    });
  return {
    intervalLength: 1800,
    days,
    intervals,
    calls: null,
    staffSteps: null,
    acceptableWait: 20,
    counting: { offered: 'arrival', outcome: 'arrival', waitFrom: 'queue' },
  };
}

/** People on duty by date and start, as they came with the data. */
export function bankAgents(): ReadonlyMap<string, number> | undefined {
  const rows = rowsOf(`${folder}/backtest_input_1999-02.csv`);
  return rows && new Map(rows.map((row) => [`${row.date} ${row.start}`, Number(row.agents)]));
}

function rowsOf(path: string): Record<string, string>[] | undefined {
  const text = reference(path);
  if (text === undefined) return undefined;
  const [header, ...rows] = text.trim().split(/\r?\n/);
  const names = header!.split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

function secondsOf(clock: string): number {
  const [hour, minute, second] = clock.split(':').map(Number) as [number, number, number];
  return hour * 3600 + minute * 60 + second;
}
