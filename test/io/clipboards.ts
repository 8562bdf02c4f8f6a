/**
 * One day of 48 half-hours as twelve clipboards: what Excel and Sheets in Polish and English put there, and
 * what people paste from mails and reports. Written for these tests.
 */
import type { ColumnRole } from '../../src/io/index.ts';

export interface Row {
  readonly start: number;
  readonly offered: number;
  readonly handleTime: number;
  readonly agents: number;
}

/** A hump at noon over 24 hours; handle times in whole seconds, people in halves. */
export const day: readonly Row[] = Array.from({ length: 48 }, (_, i) => {
  const offered = Math.round(8 + 100 * Math.sin((Math.PI * i) / 47) ** 2);
  const handleTime = 225 + ((i * 7) % 40);
  return { start: i * 1800, offered, handleTime, agents: Math.ceil((offered * handleTime) / 900 + 1) / 2 };
});

/** The same day at a large centre, so that thousands need setting apart. */
export const largeDay: readonly Row[] = day.map((row) => ({ ...row, offered: row.offered * 40 + 3 }));

const nbsp = '\u00a0';
const narrow = '\u202f';
const two = (value: number) => String(value).padStart(2, '0');
const clock = ({ start }: Row) => `${two(Math.floor(start / 3600))}:${two((start % 3600) / 60)}`;
const until = ({ start }: Row) => clock({ start: (start + 1800) % 86_400 } as Row);
const comma = (value: number) => String(value).replace('.', ',');
const amPm = ({ start }: Row) => {
  const hour = Math.floor(start / 3600);
  return `${hour % 12 || 12}:${two((start % 3600) / 60)} ${hour < 12 ? 'AM' : 'PM'}`;
};
const minutesSeconds = ({ handleTime }: Row) => `${Math.floor(handleTime / 60)}:${two(handleTime % 60)}`;
const thousands = (value: number, blank: string) => String(value).replace(/\B(?=(\d{3})+$)/g, blank);
const sum = (rows: readonly Row[], key: 'offered' | 'agents') =>
  rows.reduce((total, row) => total + row[key], 0);

function table(rows: readonly (readonly (string | number)[])[], delimiter = '\t', end = '\r\n'): string {
  return rows.map((cells) => cells.join(delimiter)).join(end) + end;
}

export interface Clipboard {
  readonly name: string;
  readonly text: string;
  /** What the rows mean; null where the clipboard does not say. */
  readonly rows: readonly (Omit<Row, 'start' | 'handleTime' | 'agents'> & {
    readonly [K in 'start' | 'handleTime' | 'agents']: number | null;
  })[];
  /** Index of the column of each role. */
  readonly columns: Partial<Record<ColumnRole, number>>;
  readonly confidence: 'sure' | 'likely' | 'guess';
  /** Number of rows left out as totals. */
  readonly totals: number;
  readonly date?: string;
}

export const clipboards: readonly Clipboard[] = [
  {
    name: 'Excel in Polish, with a header and a row "Razem"',
    text: table([
      ['Godzina', 'Liczba połączeń', 'Średni czas obsługi', 'Konsultanci'],
      ...day.map((row) => [clock(row), row.offered, `${row.handleTime},0`, comma(row.agents)]),
      ['Razem', sum(day, 'offered'), '', comma(sum(day, 'agents'))],
    ]),
    rows: day,
    columns: { start: 0, offered: 1, handleTime: 2, agents: 3 },
    confidence: 'sure',
    totals: 1,
  },
  {
    name: 'Excel in English, times with AM and PM',
    text: table([
      ['Time', 'Calls offered', 'AHT', 'Agents'],
      ...day.map((row) => [amPm(row), row.offered, row.handleTime, row.agents]),
    ]),
    rows: day,
    columns: { start: 0, offered: 1, handleTime: 2, agents: 3 },
    confidence: 'sure',
    totals: 0,
  },
  {
    name: 'Sheets, durations as h:mm:ss, lines ended by LF, a grand total',
    text: table(
      [
        ['Interval', 'Contacts', 'Avg handle time', 'Scheduled'],
        ...day.map((row) => [`${clock(row)}:00`, row.offered, `0:0${minutesSeconds(row)}`, row.agents]),
        ['Grand total', sum(day, 'offered'), '', ''],
      ],
      '\t',
      '\n',
    ),
    rows: day,
    columns: { start: 0, offered: 1, handleTime: 2, agents: 3 },
    confidence: 'sure',
    totals: 1,
  },
  {
    name: 'Excel in Polish without a header, thousands set apart by no-break spaces',
    text: table(
      largeDay.map((row) => [
        clock(row),
        thousands(row.offered, nbsp),
        `${row.handleTime},5`,
        comma(row.agents),
      ]),
    ),
    rows: largeDay.map((row) => ({ ...row, handleTime: row.handleTime + 0.5 })),
    columns: { start: 0, offered: 1, handleTime: 2, agents: 3 },
    confidence: 'likely',
    totals: 0,
  },
  {
    name: 'handle times that the spreadsheet prints as hh:mm',
    text: table([
      ['Godz.', 'Wolumen', 'AHT', 'Obsada'],
      ...day.map((row) => [
        clock(row),
        row.offered,
        `00:0${Math.floor(row.handleTime / 60)}`,
        comma(row.agents),
      ]),
    ]),
    rows: day.map((row) => ({ ...row, handleTime: Math.floor(row.handleTime / 60) * 60 })),
    columns: { start: 0, offered: 1, handleTime: 2, agents: 3 },
    confidence: 'sure',
    totals: 0,
  },
  {
    name: 'date and time in one cell, as a Polish system prints them',
    text: table([
      ['Data', 'Liczba kontaktów', 'Śr. czas rozmowy'],
      ...day.map((row) => [`02.03.2026 ${clock(row)}`, row.offered, minutesSeconds(row)]),
    ]),
    rows: day.map((row) => ({ ...row, agents: null })),
    columns: { start: 0, offered: 1, handleTime: 2 },
    confidence: 'sure',
    totals: 0,
    date: '2026-03-02',
  },
  {
    name: 'a report with a title, ranges of time, a date column and "SUMA"',
    text: table([
      ['Infolinia – raport dzienny', '', '', '', ''],
      ['Data', 'Przedział', 'Połączenia przychodzące', 'AHT [s]', 'Na linii'],
      ...day.map((row) => [
        '02.03.2026',
        `${clock(row)} - ${until(row)}`,
        row.offered,
        row.handleTime,
        comma(row.agents),
      ]),
      ['SUMA', '', sum(day, 'offered'), '', ''],
    ]),
    rows: day,
    columns: { date: 0, start: 1, offered: 2, handleTime: 3, agents: 4 },
    confidence: 'sure',
    totals: 1,
    date: '2026-03-02',
  },
  {
    name: 'no header, columns in an unusual order',
    text: table(day.map((row) => [row.agents, clock(row), row.handleTime, row.offered])),
    rows: day,
    columns: { start: 1, offered: 3, handleTime: 2, agents: 0 },
    confidence: 'likely',
    totals: 0,
  },
  {
    name: 'semicolons from a mail, with answered and abandoned beside the volume',
    text: table(
      [
        [
          'Data',
          'Godzina',
          'Liczba połączeń',
          'Odebrane',
          'Porzucone',
          '% porzuconych',
          'Średni czas rozmowy',
        ],
        ...day.map((row) => [
          '2026-03-02',
          clock(row),
          row.offered,
          row.offered - 3,
          3,
          `${comma(Math.round(3000 / row.offered) / 10)}%`,
          `00:0${minutesSeconds(row)}`,
        ]),
      ],
      ';',
    ),
    rows: day.map((row) => ({ ...row, agents: null })),
    columns: { date: 0, start: 1, offered: 2, handleTime: 6 },
    confidence: 'sure',
    totals: 0,
    date: '2026-03-02',
  },
  {
    name: 'volumes alone, one column with decimal commas',
    text: table(day.map((row) => [`${row.offered},5`])),
    rows: day.map((row) => ({ start: null, offered: row.offered + 0.5, handleTime: null, agents: null })),
    columns: { offered: 0 },
    confidence: 'guess',
    totals: 0,
  },
  {
    name: 'Excel in English, thousands with commas, quoted headers, required people beside the scheduled',
    text: table([
      ['"Interval\nstart"', 'Forecast', 'Required agents', 'Scheduled agents', 'AHT (s)', 'Gap'],
      ...largeDay.map((row) => [
        clock(row),
        thousands(row.offered, ','),
        row.agents + 1,
        row.agents,
        `${row.handleTime}.25`,
        '\u22121',
      ]),
    ]),
    rows: largeDay.map((row) => ({ ...row, handleTime: row.handleTime + 0.25 })),
    columns: { start: 0, offered: 1, handleTime: 4, agents: 3 },
    confidence: 'sure',
    totals: 0,
  },
  {
    name: 'handle times in minutes, narrow no-break spaces, and a sum without a name',
    text: table([
      ['Godzina od', 'Godzina do', 'Telefony', 'Czas obsługi (min)', 'Liczba konsultantów'],
      ...largeDay.map((row) => [
        clock(row),
        until(row),
        thousands(row.offered, narrow),
        comma(row.handleTime / 60),
        comma(row.agents),
      ]),
      ['', '', thousands(sum(largeDay, 'offered'), narrow), '', ''],
    ]),
    rows: largeDay,
    columns: { start: 0, offered: 2, handleTime: 3, agents: 4 },
    confidence: 'sure',
    totals: 1,
  },
];
