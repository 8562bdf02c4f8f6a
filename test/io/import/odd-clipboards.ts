/**
 * Two invented days as spreadsheets, mails and reports hold them: one plain clipboard, and odd ones that differ
 * from it in how one thing is written. Every one must come to the same rows.
 */

export interface OddRow {
  readonly date: string;
  readonly start: number;
  readonly offered: number;
  readonly answered: number;
  /** Seconds. */
  readonly handleTime: number;
  readonly agents: number;
}

/** 13 and 14 March 2026, 08:00 to 10:00: days above 12 tell their place in a date. */
export const rows: readonly OddRow[] = Array.from({ length: 8 }, (_, i) => ({
  date: i < 4 ? '2026-03-13' : '2026-03-14',
  start: (16 + (i % 4)) * 1800,
  offered: [1234, 87, 2045, 96, 1102, 78, 1310, 102][i]!,
  answered: [1200, 87, 1950, 90, 1100, 70, 1300, 99][i]!,
  handleTime: [245, 238, 251, 240, 262, 229, 247, 233][i]!,
  agents: [170.5, 12, 290, 13.5, 160, 11, 181.5, 14][i]!,
}));

const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
const hour = ({ start }: OddRow) => Math.floor(start / 3600);
const minute = ({ start }: OddRow) => two((start % 3600) / 60);
const clock = (row: OddRow) => `${two(hour(row))}:${minute(row)}`;
const until = (row: OddRow) => clock({ ...row, start: row.start + 1800 });
const comma = (value: number) => String(value).replace('.', ',');
const apart = (value: number, mark: string) => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
const parts = ({ date }: OddRow) => date.split('-') as [string, string, string];
const sum = (key: 'offered' | 'answered', some = rows) => some.reduce((total, row) => total + row[key], 0);

type Cell = (row: OddRow) => string | number;

interface Way {
  readonly headers: readonly string[];
  readonly date: Cell | undefined;
  readonly time: Cell | undefined;
  readonly offered: Cell;
  readonly answered: Cell;
  readonly handleTime: Cell;
  readonly agents: Cell;
  readonly delimiter: string;
  readonly end: string;
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** The finished line of each row, and what stands around it. */
  readonly line: (line: string, row: OddRow, index: number) => string;
}

const plain: Way = {
  headers: ['Date', 'Time', 'Calls offered', 'Answered', 'AHT (s)', 'Agents'],
  date: ({ date }) => date,
  time: clock,
  offered: ({ offered }) => offered,
  answered: ({ answered }) => answered,
  handleTime: ({ handleTime }) => handleTime,
  agents: ({ agents }) => agents,
  delimiter: '\t',
  end: '\r\n',
  above: [],
  below: [],
  line: (line) => line,
};

const polishHeaders = [
  'Data',
  'Godzina',
  'Liczba połączeń',
  'Odebrane',
  'Średni czas obsługi',
  'Konsultanci',
];

function clipboard(way: Partial<Way>): string {
  const { headers, date, time, offered, answered, handleTime, agents, delimiter, end, above, below, line } = {
    ...plain,
    ...way,
  };
  const cells = [date, time, offered, answered, handleTime, agents].filter((cell) => cell !== undefined);
  const body = rows.map((row, i) => line(cells.map((cell) => cell(row)).join(delimiter), row, i));
  const header = headers.length > 0 ? [headers.join(delimiter)] : [];
  return [...above, ...header, ...body, ...below].join(end) + end;
}

const ways: Readonly<Record<string, Partial<Way>>> = {
  'as it is': {},
  'lines ended by LF': { end: '\n' },
  'lines ended by CR alone': { end: '\r' },
  'a byte order mark in front': { headers: ['\ufeffDate', ...plain.headers.slice(1)] },
  'commas between cells': { delimiter: ',' },
  'semicolons and decimal commas': { delimiter: ';', agents: ({ agents }) => comma(agents) },
  'strokes between cells': { delimiter: '|' },
  'every cell in quotes': {
    delimiter: ',',
    line: (line) =>
      line
        .split(',')
        .map((cell) => `"${cell}"`)
        .join(','),
  },
  'Polish headers': { headers: polishHeaders, agents: ({ agents }) => comma(agents) },
  'Polish headers without Polish letters, in capitals': {
    headers: polishHeaders.map((header) =>
      header
        .toUpperCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('Ł', 'L'),
    ),
  },
  'headers of a data base': {
    headers: ['date', 'interval_start', 'calls_offered', 'calls_answered', 'aht_s', 'agents'],
  },
  'headers in German': {
    headers: ['Datum', 'Uhrzeit', 'Alle Anrufe', 'Angenommene', 'Bearbeitungszeit', 'Mitarbeiter'],
  },
  'headers with line ends': {
    headers: ['Date', '"Time\n(start)"', '"Calls\noffered"', 'Answered', '"AHT\n(s)"', 'Agents'],
  },
  'no headers but those of two columns': {
    headers: ['', '', 'Calls offered', 'Answered', 'AHT (s)', 'Agents'],
  },
  'dates with full stops': { date: (row) => parts(row).reverse().join('.') },
  'dates with full stops and short years': { date: (row) => `${parts(row)[2]}.${Number(parts(row)[1])}.26` },
  'dates with strokes, the day first': { date: (row) => parts(row).reverse().join('/') },
  'dates with strokes, the month first': { date: (row) => `${parts(row)[1]}/${parts(row)[2]}/2026` },
  'dates with strokes, short years': { date: (row) => `${Number(parts(row)[1])}/${parts(row)[2]}/26` },
  'dates with hyphens, the day first': { date: (row) => parts(row).reverse().join('-') },
  'dates with the year first and strokes': { date: ({ date }) => date.replaceAll('-', '/') },
  'dates without signs': { date: ({ date }) => date.replaceAll('-', '') },
  'dates with the name of the month': { date: (row) => `${parts(row)[2]} Mar 2026` },
  'dates with the name of the month in front': { date: (row) => `March ${parts(row)[2]}, 2026` },
  'dates with the name of the month in Polish': { date: (row) => `${parts(row)[2]} marca 2026` },
  'dates with the day of the week': { date: (row) => `pt. ${parts(row).reverse().join('.')}` },
  'the date in the first row of a day only': { date: (row) => (row.start === 28_800 ? row.date : '') },
  'times with AM and PM': { time: (row) => `${hour(row)}:${minute(row)} AM` },
  'times with AM and PM glued on': { time: (row) => `${hour(row)}:${minute(row)}AM` },
  'times with a.m.': { time: (row) => `${hour(row)}:${minute(row)} a.m.` },
  'times with full stops': { time: (row) => `${hour(row)}.${minute(row)}` },
  'times with seconds': { time: (row) => `${clock(row)}:00` },
  'times without a colon': { time: (row) => `${two(hour(row))}${minute(row)}` },
  'times as ranges': { time: (row) => `${clock(row)} - ${until(row)}` },
  'times as ranges with a dash': { time: (row) => `${clock(row)}–${until(row)}` },
  'times as ranges in words': { time: (row) => `${clock(row)} do ${until(row)}` },
  'date and time in one cell': {
    headers: ['Interval', ...plain.headers.slice(2)],
    date: undefined,
    time: (row) => `${row.date} ${clock(row)}`,
  },
  'date and time in one cell with a T': {
    headers: ['Timestamp', ...plain.headers.slice(2)],
    date: undefined,
    time: (row) => `${row.date}T${clock(row)}:00`,
  },
  'date and time in one cell, the Polish way': {
    headers: ['Data', ...plain.headers.slice(2)],
    date: undefined,
    time: (row) => `${parts(row).reverse().join('.')} ${clock(row)}`,
  },
  'date and time in one cell, the American way': {
    headers: ['Interval Start', ...plain.headers.slice(2)],
    date: undefined,
    time: (row) => `3/${parts(row)[2]}/2026 ${hour(row)}:${minute(row)} AM`,
  },
  'begin and end in two columns': {
    headers: ['Date', 'From', 'To', ...plain.headers.slice(2)],
    time: (row) => `${clock(row)}\t${until(row)}`,
  },
  'thousands set apart by no-break spaces': {
    offered: ({ offered }) => apart(offered, '\u00a0'),
    answered: ({ answered }) => apart(answered, '\u00a0'),
  },
  'thousands set apart by narrow spaces': {
    offered: ({ offered }) => apart(offered, '\u202f'),
    answered: ({ answered }) => apart(answered, '\u202f'),
  },
  'thousands set apart by blanks': {
    offered: ({ offered }) => apart(offered, ' '),
    answered: ({ answered }) => apart(answered, ' '),
  },
  'thousands set apart by commas, as other numbers tell': {
    offered: ({ offered }) => apart(offered, ','),
    answered: ({ answered }) => apart(answered, ','),
    agents: ({ agents }) => agents.toFixed(1),
  },
  'thousands set apart by full stops, as other numbers tell': {
    offered: ({ offered }) => apart(offered, '.'),
    answered: ({ answered }) => apart(answered, '.'),
    agents: ({ agents }) => comma(agents).replace(/^(\d+)$/, '$1,0'),
  },
  'counts with two decimals': {
    offered: ({ offered }) => `${apart(offered, ' ')},00`,
    answered: ({ answered }) => `${apart(answered, ' ')},00`,
  },
  'handle times as m:ss': {
    handleTime: ({ handleTime }) => `${Math.floor(handleTime / 60)}:${two(handleTime % 60)}`,
  },
  'handle times as h:mm:ss': {
    handleTime: ({ handleTime }) => `0:${two(handleTime / 60)}:${two(handleTime % 60)}`,
  },
  'handle times with units': {
    handleTime: ({ handleTime }) => `${Math.floor(handleTime / 60)} min ${handleTime % 60} s`,
  },
  'handle times with seconds behind': { handleTime: ({ handleTime }) => `${handleTime} sek.` },
  'handle times in minutes': {
    headers: [...plain.headers.slice(0, 4), 'AHT (min)', 'Agents'],
    handleTime: ({ handleTime }) => handleTime / 60,
  },
  'handle times in milliseconds': {
    headers: [...plain.headers.slice(0, 4), 'AHT (ms)', 'Agents'],
    handleTime: ({ handleTime }) => handleTime * 1000,
  },
  'talk and after-contact work apart': {
    headers: [...plain.headers.slice(0, 4), 'Avg talk', 'ACW', 'Agents'],
    handleTime: ({ handleTime }) => `${handleTime - 30}\t30`,
  },
  'a sum at the end': { below: [`Razem\t\t${sum('offered')}\t${sum('answered')}\t\t`] },
  'a sum and a mean at the end': {
    below: [`Total\t\t${sum('offered')}\t${sum('answered')}\t\t`, 'Average\t\t756\t737\t243\t'],
  },
  'a sum at the end without a name': { below: [`\t\t${sum('offered')}\t${sum('answered')}\t\t`] },
  'a sum behind each day': {
    line: (line, _row, i) =>
      i === 3 || i === 7
        ? `${line}\r\nSuma\t\t${sum('offered', rows.slice(i - 3, i + 1))}\t${sum('answered', rows.slice(i - 3, i + 1))}\t\t`
        : line,
  },
  'a title and a blank line above': { above: ['Infolinia – raport', ''] },
  'a report head above': {
    above: ['Report:\tCalls by interval', 'Created:\t15.03.2026 09:12', 'Queue:\tSales', ''],
  },
  'comments above': { above: ['# exported', '# by the night run'] },
  'a note below': { below: ['', 'Source: telephone system'] },
  'blank lines in between': { line: (line, _, i) => (i === 3 ? `${line}\r\n\r\n\t\t\t\t\t` : line) },
  'the header once more': {
    line: (line, _, i) => (i === 4 ? `${plain.headers.join('\t')}\r\n${line}` : line),
  },
  'an empty first column': { headers: ['', ...plain.headers], line: (line) => `\t${line}` },
  'empty columns behind': { line: (line) => `${line}\t\t` },
  'a remark behind some rows': { line: (line, _, i) => (i === 2 ? `${line}\tawaria` : line) },
  'columns that are not asked for': {
    headers: [...plain.headers, 'Service level target', '% abandoned', 'Max wait', 'Occupancy'],
    line: (line) => `${line}\t80%\t2,5%\t99\t81%`,
  },
  'a number of the row in front': {
    headers: ['Lp.', ...plain.headers],
    line: (line, _, i) => `${i + 1}\t${line}`,
  },
  'required people beside those scheduled': {
    headers: [...plain.headers.slice(0, 5), 'Required agents', 'Scheduled agents'],
    agents: ({ agents }) => `${agents + 1}\t${agents}`,
  },
};

export const oddClipboards = Object.entries(ways).map(([name, way]) => ({ name, text: clipboard(way) }));

/** Clipboards that leave something open: what is asked, and the answer under which they are right. */
export const openClipboards = [
  {
    name: 'thousands set apart by full stops, and nothing that tells',
    text: clipboard({
      offered: ({ offered }) => apart(offered, '.'),
      answered: ({ answered }) => apart(answered, '.'),
      agents: ({ agents }) => Math.ceil(agents),
    }),
    asked: ['decimal', 'decimal'],
    options: { decimal: ',' },
  },
  {
    name: 'dates that may be of March or of November',
    text: clipboard({ date: ({ date }) => (date.endsWith('13') ? '03/11/2026' : '03/12/2026') }),
    asked: ['dates'],
    options: { dates: 'mdy' },
  },
  {
    name: 'handle times that are no likely seconds',
    text: clipboard({
      headers: [...plain.headers.slice(0, 4), 'AHT', 'Agents'],
      handleTime: ({ handleTime }) => handleTime / 60,
    }),
    asked: ['unit'],
    options: { columns: { AHT: { role: 'handleTime', unit: 'min' } } },
  },
  {
    name: 'two columns of contacts',
    text: clipboard({
      headers: ['Date', 'Time', 'Calls offered', 'Incoming calls', 'Answered', 'AHT (s)', 'Agents'],
      offered: ({ offered }) => `${offered}\t${offered + 5}`,
    }),
    asked: ['column'],
    options: { columns: { 'Calls offered': { role: 'offered' } } },
  },
  {
    name: 'stamps in UTC',
    text: clipboard({
      headers: ['Timestamp', ...plain.headers.slice(2)],
      date: undefined,
      time: (row) => `${row.date}T${clock({ ...row, start: row.start - 3600 })}:00Z`,
    }),
    asked: ['zone'],
    options: { zone: 'Europe/Warsaw' },
  },
] as const;
