/**
 * The same files under the clocks and languages of other machines, and files with the odd days of the calendar: hours
 * that come twice or never, leap days, ends of years, 53rd weeks. Local clock times are numbers here, so that no answer
 * may depend on where the machine stands.
 */
import { forecastWeek, type HistoryRow } from '../../../src/forecast/index.ts';
import { importTable, toCsv } from '../../../src/io/index.ts';
import { parseScenario, presets } from '../../../src/scenario/index.ts';
import { simulate } from '../../../src/simulation/index.ts';
import { type AttackResult, Tally } from './attack.ts';

const zones = [
  'UTC',
  'Europe/Warsaw',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Casablanca',
  'Pacific/Kiritimati',
  'Asia/Tehran',
];
const languages = ['C', 'pl_PL.UTF-8', 'tr_TR.UTF-8', 'ar_EG.UTF-8', 'de_DE.UTF-8'];

/** Days that some clock makes shorter or longer, or some calendar forgets. */
const days = [
  '2026-03-29',
  '2026-10-25',
  '2025-03-30',
  '2024-02-29',
  '2023-12-31',
  '2024-12-31',
  '2020-12-28',
  '2021-01-03',
  '2026-01-01',
  '2011-12-30',
  '2018-11-04',
  '2000-02-29',
  '1999-12-31',
  '2026-04-05',
  '2026-06-30',
];

const two = (value: number) => String(value).padStart(2, '0');

/** A day of 24 hours as a table of half-hours; of 25 the hour from 02:00 twice, of 23 never. */
function dayOf(date: string, hours: number): string {
  const clocks = Array.from({ length: 48 }, (_, i) => `${two(i >> 1)}:${i % 2 ? '30' : '00'}`);
  const there = hours === 23 ? clocks.filter((clock) => !clock.startsWith('02')) : clocks;
  const printed = hours === 25 ? [...there.slice(0, 6), ...there.slice(4)] : there;
  const rows = printed.map((clock, i) => `${date} ${clock},${10 + i},${9 + i},1,${200 + i}`);
  return `Interval,Offered,Answered,Abandoned,AHT\n${rows.join('\n')}\n`;
}

function answers(date: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const hours of [23, 24, 25]) {
    const read = importTable(dayOf(date, hours));
    const { rows, issues, questions, remarks } = read;
    found[`${hours} h`] = { rows, issues, questions, remarks, csv: toCsv(read) };
  }
  for (const zone of ['Europe/Warsaw', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu']) {
    const rows = Array.from(
      { length: 52 },
      (_, i) => `${new Date(Date.parse(date) + (i - 2) * 1_800_000).toISOString().slice(0, 19)}Z,${i}`,
    );
    const read = importTable(`Interval Start,Offered\n${rows.join('\n')}\n`, { zone });
    found[zone] = [read.rows, read.issues, read.questions, read.remarks];
  }
  const history: HistoryRow[] = [];
  for (let day = 70; day > 0; day--) {
    const before = new Date(Date.parse(date) - day * 86_400_000).toISOString().slice(0, 10);
    for (let i = 16; i < 40; i++)
      history.push({ date: before, start: i * 1800, volume: 20 + (i % 7) + (day % 7) });
  }
  found.forecast = forecastWeek(history, {});
  const { scenario } = presets[0]!;
  const dated = {
    ...scenario,
    calendar: { ...scenario.calendar, days: scenario.calendar.days.map((day) => ({ ...day, date })) },
  };
  found.simulated = simulate(parseScenario(dated), { replications: 2 });
  return found;
}

/** What a day's rows must come to, whatever the zone: contacts as they are in the file. */
function isSound(found: Record<string, unknown>, hours: number): boolean {
  const { rows, issues } = found[`${hours} h`] as { rows: { offered: number | null }[]; issues: unknown[] };
  const count = hours * 2;
  const sum = rows.reduce((total, { offered }) => total + (offered ?? 0), 0);
  const questions = (found[`${hours} h`] as { questions: unknown[] }).questions.length;
  return issues.length + questions > 0 || sum === 10 * count + (count * (count - 1)) / 2;
}

export async function clocks(isLong: boolean): Promise<AttackResult> {
  const tally = new Tally('odd days under the clocks and languages of other machines');
  const before = { TZ: process.env.TZ, LANG: process.env.LANG, LC_ALL: process.env.LC_ALL };
  const put = (name: keyof typeof before, value: string | undefined) => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  try {
    for (const date of isLong ? days : days.slice(0, 4)) {
      let expected: string | undefined;
      for (const zone of zones) {
        put('TZ', zone);
        const language = languages[zones.indexOf(zone) % languages.length]!;
        put('LANG', language);
        put('LC_ALL', language);
        const found = answers(date);
        const written = JSON.stringify(found);
        expected ??= written;
        const unsound = [23, 24, 25].filter((hours) => !isSound(found, hours));
        if (written !== expected) tally.bad(`${date} under ${zone}: other digits`);
        else if (unsound.length > 0)
          tally.bad(`${date}, day of ${unsound.join(', ')} h: contacts lost or doubled`);
        else tally.good('the same digits everywhere, no contact lost or doubled');
      }
    }
  } finally {
    for (const [name, value] of Object.entries(before)) put(name as keyof typeof before, value);
  }
  return tally.result();
}
