/**
 * Two mornings of an invented hotline as each system would export them: the headers of the real layouts, the
 * numbers made up for these tests. What an export leaves out is null in `leaves`.
 */
import type { ImportOptions, ImportRow, LayoutId } from '../../../src/io/index.ts';

export interface Interval {
  readonly date: string;
  readonly start: number;
  readonly offered: number;
  readonly answered: number;
  readonly abandoned: number;
  readonly answerWait: number;
  readonly handleTime: number;
  readonly answeredWithin: number;
}

const counts: readonly (readonly [number, number, number, number, number])[] = [
  [33, 32, 15, 202, 24],
  [23, 23, 0, 155, 23],
  [1028, 1027, 3, 311, 1002],
  [45, 40, 75, 142, 12],
  [7, 7, 2, 90, 7],
  [12, 9, 32, 246, 5],
];

/** 2 and 3 March 2026, 07:00 to 08:30; answered + abandoned = offered throughout. */
export const intervals: readonly Interval[] = counts.map(
  ([offered, answered, answerWait, handleTime, answeredWithin], i) => ({
    date: i < 3 ? '2026-03-02' : '2026-03-03',
    start: (14 + (i % 3)) * 1800,
    offered,
    answered,
    abandoned: offered - answered,
    answerWait,
    handleTime,
    answeredWithin,
  }),
);

const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
const clock = (seconds: number) => `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}`;
const half = (seconds: number, gap: string) => {
  const hour = Math.floor(seconds / 3600);
  return `${hour % 12 || 12}:${two((seconds % 3600) / 60)}${gap}${hour < 12 ? 'AM' : 'PM'}`;
};
const short = (seconds: number) => `${seconds < 60 ? '' : Math.floor(seconds / 60)}:${two(seconds % 60)}`;
const long = (seconds: number) => `0:${two(seconds / 60)}:${two(seconds % 60)}`;
const parts = ({ date }: Interval) => date.split('-') as [string, string, string];
const slashed = (row: Interval) => {
  const [year, month, day] = parts(row);
  return `${Number(month)}/${Number(day)}/${year}`;
};
const thousands = (value: number, mark: string) => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
const lines = (rows: readonly (readonly (string | number)[])[], delimiter = ',') =>
  `${rows.map((row) => row.join(delimiter)).join('\r\n')}\r\n`;
const quote = (row: readonly (string | number)[]) => row.map((cell) => `"${cell}"`);
const days = [intervals.slice(0, 3), intervals.slice(3)] as const;

function avayaReport(day: readonly Interval[]): string {
  const header =
    'Time,"-",stop,Avg Speed Ans,Avg Aban Time,ACD Calls,Avg ACD Time,Avg ACW Time,Aban Calls,Max Delay,Flow In,Flow Out,Extn Out Calls,Avg Extn Out Time,Dequeued Calls,Avg Time to Dequeue,% ACD Time,% Ans Calls,Avg Pos Staff,Calls Per Pos';
  const blank = (count: number) => new Array<string>(count).fill('');
  return [
    `Date: ${slashed(day[0]!)}`,
    'Split/Skill: Sales',
    header,
    lines([
      ['Totals', '', '', ':20', ':31', 99, '3:00', ':30', 9, '1:15', ...blank(9), ''],
      ...day.map((row) =>
        quote([
          half(row.start, ''),
          '-',
          half(row.start + 1800, ''),
          short(row.answerWait),
          row.abandoned ? ':31' : '',
          row.answered,
          short(row.handleTime - 30),
          ':30',
          row.abandoned || '',
          '1:15',
          ...blank(8),
          '8.5',
          '4',
        ]),
      ),
    ]),
  ].join('\r\n');
}

export interface Fixture {
  readonly layout: LayoutId;
  readonly name: string;
  readonly file: string | Uint8Array;
  readonly options?: ImportOptions;
  /** Figures that the export does not have. */
  readonly leaves?: readonly (keyof ImportRow)[];
  /** Contacts by which those answered in time may be off, the share being rounded. */
  readonly slack?: number;
  readonly asides?: Readonly<Record<string, number>>;
}

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** The letters of Windows-1250 that these files need. */
const polish = new Map(
  Object.entries({
    ą: 0xb9,
    ć: 0xe6,
    ę: 0xea,
    ł: 0xb3,
    ń: 0xf1,
    ó: 0xf3,
    Ś: 0x8c,
    ś: 0x9c,
    ź: 0x9f,
    ż: 0xbf,
  }),
);
const windows1250 = (text: string) =>
  Uint8Array.from(text, (letter) => polish.get(letter) ?? letter.charCodeAt(0));

const genesysHeader =
  'Interval Start,Interval End,Interval Complete,Filters,Media Type,Queue Id,Queue Name,Offer,Answer,Answer %,Abandon,Abandon %,ASA,Service Level %,Service Level Target %,Avg Wait,Avg Handle,Avg Talk,Avg Hold,Avg ACW,Hold,Transfer,Short Abandon'.split(
    ',',
  );
const genesysTime = (row: Interval, seconds: number) => {
  const [year, month, day] = parts(row);
  return `${month}/${day}/${year.slice(2)} ${half(seconds, ' ').padStart(8, '0')}`;
};
const genesysRow = (row: Interval, queue: string, media = 'voice') => [
  genesysTime(row, row.start),
  genesysTime(row, row.start + 1800),
  'TRUE',
  '',
  media,
  'b14113c6',
  queue,
  row.offered,
  row.answered,
  Math.round((row.answered / row.offered) * 10_000) / 10_000,
  row.abandoned || '',
  row.abandoned ? Math.round((row.abandoned / row.offered) * 10_000) / 10_000 : '',
  `${row.answerWait * 1000}.0`,
  Math.round((row.answeredWithin / row.offered) * 10_000) / 10_000,
  '0.8',
  '',
  `${row.handleTime * 1000}.0`,
  `${(row.handleTime - 20) * 1000}.0`,
  '',
  '20000.0',
  '',
  '',
  '',
];

/** The same queue under the hands of each system. */
export const fixtures: readonly Fixture[] = [
  {
    layout: 'avayaCmsInterval',
    name: 'two daily reports below each other',
    file: `${avayaReport(days[0])}${avayaReport(days[1])}`,
    leaves: ['answeredWithin'],
    asides: { above: 2, totals: 2, text: 2, repeatedHeader: 1 },
  },
  {
    layout: 'avayaRaw',
    name: 'sums of seconds',
    file: lines([
      'INTERVAL_START,split,acdcalls,acceptable,abncalls,slvlabns,acdtime,holdtime,acwtime,anstime,contactsactive'.split(
        ',',
      ),
      ...intervals.map((row) => [
        `${row.date.replaceAll('-', '')}T${clock(row.start).replace(':', '')}`,
        12,
        row.answered,
        row.answeredWithin,
        row.abandoned,
        0,
        row.answered * (row.handleTime - 40),
        row.answered * 10,
        row.answered * 30,
        row.answered * row.answerWait,
        0,
      ]),
    ]),
    options: { within: 20 },
  },
  {
    layout: 'genesysCloudInterval',
    name: 'milliseconds, blanks, a quiet chat beside the calls',
    file: lines([
      quote(genesysHeader),
      ...intervals.map((row) => quote(genesysRow(row, 'Main'))),
      quote([...genesysRow(intervals[0]!, 'Main', 'chat').slice(0, 7), ...new Array<string>(16).fill('')]),
    ]),
    asides: { text: 1 },
  },
  {
    layout: 'genesysCloudInterval',
    name: 'several queues in one cell beside their own rows, summed',
    file: lines([
      quote(genesysHeader),
      ...intervals.flatMap((row) => [
        quote(genesysRow({ ...row, offered: 1, answered: 1, abandoned: 0, answeredWithin: 1 }, 'Second')),
        quote(
          genesysRow(
            {
              ...row,
              offered: row.offered - 1,
              answered: row.answered - 1,
              answeredWithin: row.answeredWithin - 1,
            },
            'Main',
          ),
        ),
        quote(genesysRow(row, 'Main; Second')),
      ]),
    ]),
    options: { sum: true },
    asides: { queuesTogether: 6 },
  },
  {
    layout: 'amazonConnectHistorical',
    name: 'latin-1, thousands commas, stray blanks',
    file: latin1(
      lines([
        'Queue,StartInterval, Contacts queued ,Contacts handled incoming,Contacts abandoned,Contacts answered in 20 seconds,Contacts abandoned in 20 seconds,Average handle time, Average queue answer time,Customer hold time'.split(
          ',',
        ),
        ...intervals.map((row) => [
          'Caf\u00e9',
          `${row.date}T${clock(row.start)}:00`,
          ...[row.offered, row.answered].map((value) => `"${thousands(value, ',')}"`),
          row.abandoned,
          `"${thousands(row.answeredWithin, ',')}"`,
          0,
          `${row.handleTime}.0`,
          row.answerWait,
          '',
        ]),
      ]),
    ),
  },
  {
    layout: 'amazonConnectForecast',
    name: 'UTC stamps turned to Warsaw',
    file: lines([
      'QueueName,QueueId,ChannelType,TimeStamp,IntervalDuration,IncomingContactVolume,AverageHandleTime,ContactsHandled'.split(
        ',',
      ),
      ...intervals.map((row) => [
        'Main',
        'id',
        'VOICE',
        `${row.date}T${clock(row.start - 3600)}:00Z`,
        '30mins',
        row.offered,
        row.handleTime,
        row.answered,
      ]),
    ]),
    options: { zone: 'Europe/Warsaw' },
    leaves: ['abandoned', 'answerWait', 'answeredWithin'],
  },
  {
    layout: 'ciscoUccx',
    name: 'a byte order mark, blank rows, a row repeated',
    file: `\ufeff${lines([
      'CSQ Name,Interval Start Time,Interval End Time,Calls Presented,Calls Handled,Calls Abandoned'.split(
        ',',
      ),
      ...[...intervals, intervals[5]!].flatMap((row, i) => [
        ...(i === 3 ? [['', '', '', '', '', '']] : []),
        [
          'Sales_CSQ',
          `${row.date} ${clock(row.start)}:00.0`,
          `${row.date} ${clock(row.start + 1800)}:00.0`,
          row.offered,
          row.answered,
          row.abandoned,
        ],
      ]),
    ])}`,
    leaves: ['answerWait', 'handleTime', 'answeredWithin'],
    asides: { repeat: 1 },
  },
  {
    layout: 'swyx',
    name: 'German, the hour as a range',
    file: latin1(
      lines(
        [
          [
            'Datum',
            'Stundenintervall',
            'Alle Anrufe',
            'Angenommene Anrufe',
            'Verpasste Anrufe',
            'Ø Sprechzeit',
            'Ø Wartezeit',
            'Servicelevel',
          ],
          ...intervals.map((row) => [
            parts(row).reverse().join('-'),
            `${clock(row.start)} - ${clock(row.start + 1800)}`,
            row.offered,
            row.answered,
            row.abandoned,
            `${Math.floor(row.handleTime / 60)}:${two(row.handleTime % 60)} min`,
            '0:00 min',
            `${Math.round((row.answeredWithin / row.offered) * 100)} %`,
          ]),
        ],
        ';',
      ),
    ),
    options: { within: 20 },
    leaves: ['answerWait'],
    // a whole per cent of 1,028 contacts
    slack: 5.2,
  },
  {
    layout: 'nice',
    name: 'strokes, mmddyyyy, chosen columns',
    file: lines(
      [
        [
          'date',
          'period',
          'TZ',
          'queue',
          'callsOffered',
          'callsHandled',
          'callsAbandoned',
          'avgHandleTime',
          'ASA',
        ],
        ...intervals.map((row) => {
          const [year, month, day] = parts(row);
          const { offered, answered, abandoned, handleTime, answerWait } = row;
          return [
            `${month}${day}${year}`,
            clock(row.start),
            'Europe/Warsaw',
            'Main',
            offered,
            answered,
            abandoned,
            handleTime,
            answerWait,
          ];
        }),
      ],
      '|',
    ),
    leaves: ['answeredWithin'],
  },
  {
    layout: 'dailySummary',
    name: 'durations and per cent',
    file: lines([
      'Date,Time,Incoming Calls,Answered Calls,Answer Rate,Abandoned Calls,Answer Speed (AVG),Talk Duration (AVG),Waiting Time (AVG),Service Level (20 Seconds)'.split(
        ',',
      ),
      ...intervals.map((row) => [
        row.date,
        clock(row.start),
        row.offered,
        row.answered,
        `${((row.answered / row.offered) * 100).toFixed(2)}%`,
        row.abandoned,
        long(row.answerWait),
        long(row.handleTime),
        long(row.answerWait + 1),
        `${((row.answeredWithin / row.offered) * 100).toFixed(2)}%`,
      ]),
    ]),
  },
  {
    layout: 'table',
    name: 'a Polish spreadsheet: cp1250, semicolons, decimal commas, no-break spaces, Razem',
    file: windows1250(
      lines(
        [
          [
            'Data',
            'Godzina',
            'Liczba połączeń',
            'Odebrane',
            'Porzucone',
            'Średni czas obsługi',
            'ASA',
            'Odebrane w 20 s',
          ],
          ...intervals.map((row) => [
            `${Number(parts(row)[2])}.${parts(row)[1]}.${parts(row)[0]}`,
            clock(row.start),
            ...[row.offered, row.answered, row.abandoned].map((value) => thousands(value, '\u00a0')),
            `${row.handleTime},0`,
            `${row.answerWait},00`,
            thousands(row.answeredWithin, '\u00a0'),
          ]),
          ['Razem', '', '1\u00a0148', '', '', '', '', ''],
        ],
        ';',
      ),
    ),
    asides: { totals: 1 },
  },
];
