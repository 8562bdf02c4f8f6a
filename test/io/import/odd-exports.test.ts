/** Exports whose figures could be taken for something else: each comes out right, or is asked or complained about. */
import { describe, expect, it } from 'vitest';
import { importTable } from '../../../src/io/index.ts';

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;
const offered = (text: string, options = {}) => importTable(text, options).rows.map((row) => row.offered);
const asked = (text: string) => importTable(text).questions.map(({ code }) => code);
const said = (text: string) => importTable(text).remarks.map(({ code }) => code);

describe('a queue that sums the others', () => {
  const text = lines(
    'Queue,Date,Time,Offered,AHT',
    ...['08:00', '08:30', '09:00'].flatMap((time, i) => [
      `Sales,2026-03-02,${time},${10 + i},200`,
      `Service,2026-03-02,${time},${20 + i},300`,
      `All queues,2026-03-02,${time},${30 + 2 * i},267`,
    ]),
  );

  it('is not counted once more when all are taken together', () => {
    const read = importTable(text, { sum: true });
    expect(read.rows.map((row) => row.offered)).toEqual([30, 32, 34]);
    expect(read.asides).toMatchObject([{ reason: 'queuesTogether', lines: [4, 7, 10] }]);
  });

  it('is no choice beside the others, and can be named all the same', () => {
    expect(importTable(text).questions[0]!.choices.map(({ value }) => value)).toEqual(['Sales', 'Service']);
    expect(offered(text, { queue: 'All queues' })).toEqual([30, 32, 34]);
  });

  it('is a queue like others where its figures do not add up', () => {
    const other = text.replace('All queues,2026-03-02,08:30,32', 'All queues,2026-03-02,08:30,33');
    expect(offered(other, { sum: true })).toEqual([60, 65, 68]);
  });
});

describe('a time that may be of one contact or of all', () => {
  const hours = lines(
    'Date,Time,Answered,Talk time',
    '2026-03-02,08:00,600,30:15:00',
    '2026-03-02,08:30,500,25:00:00',
  );

  it('is asked about where it takes hours', () => {
    const [question] = importTable(hours).questions;
    expect(question).toMatchObject({ code: 'total', column: 'Talk time', text: '30:15:00' });
    expect(question!.choices.map(({ reading }) => reading)).toEqual(['108900 s', '30:15:00 ÷ 600 = 181.5 s']);
  });

  it('is divided by the contacts once it is known to be the sum', () => {
    const read = importTable(hours, { columns: { 'Talk time': { role: 'totalTalkTime' } } });
    expect(read.questions).toEqual([]);
    expect(read.rows.map(({ handleTime }) => handleTime)).toEqual([181.5, 180]);
  });

  it('is asked about where it rises and falls with the contacts', () => {
    const text = lines(
      'Date,Time,Calls,Handle time',
      ...[4, 9, 14, 8, 3].map((calls, i) => `2026-03-02,${10 + i}:00,${calls},${calls * 240 + i}`),
    );
    expect(asked(text)).toEqual(['total']);
  });

  it('is taken at its word under "Avg talk time"', () => {
    expect(asked(hours.replace('Talk time', 'Avg talk time'))).toEqual([]);
  });
});

describe('a clock of twelve hours without AM and PM', () => {
  const day = (times: readonly string[]) =>
    lines('Date,Time,Calls', ...times.map((time, i) => `2026-03-13,${time},${10 + i}`));

  it('goes on in the afternoon', () => {
    const text = day(['11:00', '11:30', '12:00', '12:30', '1:00', '1:30']);
    expect(importTable(text).rows.map(({ start }) => start! / 3600)).toEqual([11, 11.5, 12, 12.5, 13, 13.5]);
    expect(said(text)).toEqual(['afternoon']);
  });

  it('tells eight in the evening from eight in the morning', () => {
    const text = day([
      '8:00',
      '9:00',
      '10:00',
      '11:00',
      '12:00',
      '1:00',
      '2:00',
      '3:00',
      '4:00',
      '5:00',
      '6:00',
      '7:00',
      '8:00',
    ]);
    expect(offered(text)).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]);
    expect(asked(text)).toEqual([]);
  });

  it('is none where two mornings stand below each other', () => {
    const text = lines(
      'Time,Calls',
      ...['8:00', '9:00', '10:00', '8:00', '9:00', '10:00'].map((time, i) => `${time},${i + 1}`),
    );
    expect(asked(text)).toEqual(['repeats']);
    expect(said(text)).not.toContain('afternoon');
  });

  it('is none where an hour past noon is written as 13', () => {
    expect(said(day(['8:00', '9:00', '13:00', '9:30']))).not.toContain('afternoon');
  });
});

describe('rows of two lengths', () => {
  const text = lines(
    'Date,Time,Calls',
    ...['08:00', '08:15', '08:30', '08:45', '09:00', '09:30', '10:00'].map((time) => `2026-03-13,${time},12`),
  );

  it('are complained about where the longer ones begin', () => {
    expect(importTable(text).issues).toMatchObject([
      {
        row: 6,
        column: 'Time',
        value: '09:00',
        code: 'mixedIntervals',
        params: { intervalLength: 900, other: 1800 },
      },
    ]);
  });

  it('are complained about where ranges say so', () => {
    const ranges = lines(
      'Date,Interval,Calls',
      '2026-03-13,08:00-08:30,9',
      '2026-03-13,08:30-09:00,9',
      '2026-03-13,09:00-10:00,20',
    );
    expect(importTable(ranges).issues).toMatchObject([{ row: 4, code: 'mixedIntervals' }]);
  });

  it('are none in a quiet night, whose empty rows are left out', () => {
    const night = text.replaceAll(',12', ',1');
    expect(importTable(night).issues).toEqual([]);
    expect(importTable(night).remarks).toMatchObject([{ code: 'gaps', lines: [7, 8] }]);
  });
});

describe('columns of one name', () => {
  const text = lines(
    ';;Sales;;Service;',
    'Date;Time;Calls;AHT;Calls;AHT',
    '13.03.2026;08:00;10;240;20;300',
    '13.03.2026;08:30;12;240;22;300',
  );

  it('are told apart by their place', () => {
    const [calls] = importTable(text).questions;
    expect(calls!.choices.map(({ value }) => value)).toEqual(['Calls=offered', '#5=offered']);
  });

  it('give the figures of the one that was chosen', () => {
    const columns = { '#5': { role: 'offered' }, '#6': { role: 'handleTime' } } as const;
    const read = importTable(text, { columns });
    expect(read.questions).toEqual([]);
    expect(read.rows.map((row) => [row.offered, row.handleTime])).toEqual([
      [20, 300],
      [22, 300],
    ]);
  });
});

describe('figures under names that say nothing', () => {
  it('are asked about, and none of them is taken for people or seconds', () => {
    const text = lines(
      'Data;Godzina;Sprzedaż;Serwis;Razem',
      '13.03.2026;08:00;10;20;30',
      '13.03.2026;08:30;12;22;34',
    );
    const read = importTable(text);
    expect(read.questions[0]!.choices).toHaveLength(3);
    expect(read.columns.map(({ role }) => role)).toEqual(['date', 'start', 'none', 'none', 'offered']);
    expect(read.rows.map(({ agents, handleTime }) => [agents, handleTime])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('are no contacts where the header calls them numbers of calls', () => {
    const read = importTable(lines('Call ID,Time', '1,08:00', '2,08:30'));
    expect(read.rows).toEqual([]);
    expect(read.issues).toMatchObject([{ code: 'noVolume' }]);
  });

  it('are asked about where forecast and actual contacts stand side by side', () => {
    expect(asked(lines('Time,Forecast,Actual', '08:00,100,95', '08:30,110,112'))).toEqual(['column']);
    expect(asked(lines('Godzina;Prognoza;Wykonanie', '08:00;100;95', '08:30;110;112'))).toEqual(['column']);
  });
});

it('reads a list of calls by the instants of answer and end', () => {
  const read = importTable(
    lines(
      'Call ID,Start,Answered at,End,Agent,Outcome',
      '1,2026-03-13 08:00:00,2026-03-13 08:00:20,2026-03-13 08:02:00,Anna,answered',
      '2,2026-03-13 08:10:00,,2026-03-13 08:10:40,,abandoned',
      '3,2026-03-13 23:59:50,2026-03-14 00:00:05,2026-03-14 00:01:05,Ewa,answered',
    ),
  );
  expect(read.layout).toBe('calls');
  expect(read.calls!.map(({ outcome, wait, handleTime }) => [outcome, wait, handleTime])).toEqual([
    ['answered', 20, 100],
    ['abandoned', 40, null],
    ['answered', 15, 60],
  ]);
});

describe('sums with a day in them', () => {
  it.each([
    'Razem 13.03.2026',
    '13.03.2026 Suma',
    '13.03.2026 Razem',
    'Total 13/03/2026',
    '13/03/2026 Total',
  ])('"%s" is no row', (sum) => {
    const text = lines(
      'Data\tGodzina\tPołączenia',
      '13.03.2026\t08:00\t10',
      '\t08:30\t12',
      `${sum}\t\t22`,
      '14.03.2026\t08:00\t11',
    );
    expect(offered(text)).toEqual([10, 12, 11]);
    expect(importTable(text).issues).toEqual([]);
  });
});

describe('dates and times as numbers of a spreadsheet', () => {
  it.each([
    [
      'in two columns',
      lines('Date,Time,Calls', '46094,0.333333333,10', '46094,0.354166667,12', '46094,0.375,9'),
    ],
    ['in one column', lines('Interval,Calls', '46094.3333333333,10', '46094.3541666667,12', '46094.375,9')],
    [
      'with decimal commas',
      lines('Data;Godzina;Połączenia', '46094;0,333333333;10', '46094;0,354166667;12', '46094;0,375;9'),
    ],
  ])('are read %s', (_, text) => {
    const read = importTable(text);
    expect(read.rows.map(({ date, start }) => [date, start! / 3600])).toEqual([
      ['2026-03-13', 8],
      ['2026-03-13', 8.5],
      ['2026-03-13', 9],
    ]);
    expect(read.remarks.map(({ code }) => code)).toContain('serialDates');
  });

  it('are no hours: 8 under "Hour" is eight o’clock', () => {
    const read = importTable(
      lines('Date,Hour,Calls', '2026-03-13,0,3', '2026-03-13,1,2', '2026-03-13,8,100'),
    );
    expect(read.rows.map(({ start }) => start! / 3600)).toEqual([0, 1, 8]);
  });

  it('are offered as a unit where a handle time is a fraction of a day', () => {
    const text = lines('Time,Calls,AHT', '08:00,10,0.00277777777777778', '08:30,12,0.00289351851851852');
    expect(importTable(text).questions[0]!.choices[0]).toEqual({
      value: 'AHT=handleTime/d',
      reading: '240 s',
    });
    const read = importTable(text, { columns: { AHT: { role: 'handleTime', unit: 'd' } } });
    expect(read.rows[1]!.handleTime).toBeCloseTo(250, 9);
  });
});

describe('a row with a cell too many', () => {
  const cisco = (...rows: readonly string[]) =>
    lines(
      'CSQ Name,Interval Start Time,Interval End Time,Calls Presented,Calls Handled,Calls Abandoned',
      'Sales,3/13/2026 8:00,3/13/2026 8:30,10,9,1',
      'Sales,3/13/2026 8:30,3/13/2026 9:00,12,10,2',
      ...rows,
    );

  it.each([
    ['a figure nobody named', 'Sales,3/13/2026 9:00,3/13/2026 9:30,13,12,1,0', 13],
    ['a doubled delimiter', 'Sales,3/13/2026 9:00,3/13/2026 9:30,,13,12,1', 13],
    ['a thousands comma', 'Sales,3/13/2026 9:00,3/13/2026 9:30,1,234,834,400', 1234],
    ['two thousands commas', 'Sales,3/13/2026 9:00,3/13/2026 9:30,2,234,1,834,400', 2234],
  ])('is read with %s, its counts adding up in one way only', (_, row, count) => {
    const read = importTable(cisco(row));
    expect(read.issues).toEqual([]);
    expect(read.rows.map((one) => one.offered)).toEqual([10, 12, count]);
    expect(read.remarks).toContainEqual({ code: 'raggedSettled', value: '', lines: [4] });
  });

  it.each([
    ['too few', 'Sales,3/13/2026 9:00,3/13/2026 9:30,13'],
    ['no way that adds up', 'Sales,3/13/2026 9:00,3/13/2026 9:30,13,12,4,0'],
    ['two ways that add up', 'Sales,3/13/2026 9:00,3/13/2026 9:30,6,2,4,2'],
  ])('is pointed to with %s', (_, row) => {
    expect(importTable(cisco(row)).issues).toMatchObject([{ row: 4, code: 'ragged' }]);
  });
});

it('reads cells that a spreadsheet was kept from reading', () => {
  const read = importTable(
    lines('Date,Time,Calls', `'2026-03-13,08:00,="12"`, `'2026-03-13,08:30,'9`, '2026-03-13,09:00,"=""7"""'),
  );
  expect(read.rows.map(({ date, offered: calls }) => [date, calls])).toEqual([
    ['2026-03-13', 12],
    ['2026-03-13', 9],
    ['2026-03-13', 7],
  ]);
});

it('points to a handle time that is nothing like the others', () => {
  const read = importTable(
    lines('Time,Calls,AHT', '08:00,10,0:04:00', '08:30,12,4:00:00', '09:00,12,0:04:10'),
  );
  expect(read.remarks).toContainEqual({ code: 'farFromOthers', value: '14400', lines: [3] });
});

it('says that there are no rows below a header', () => {
  expect(importTable('Date,Time,Calls,AHT\n').issues).toMatchObject([{ code: 'emptyTable' }]);
});

describe('channels of a queue', () => {
  const text = lines(
    'Queue,Media type,Date,Time,Offered,AHT',
    'Sales,voice,2026-03-02,08:00,10,200',
    'Sales,chat,2026-03-02,08:00,4,300',
    'Service,voice,2026-03-02,08:00,20,200',
    'Service,,2026-03-02,08:30,1,200',
  );

  it('count apart, and a queue of one channel may be called by its own name', () => {
    const read = importTable(text);
    expect(read.queues.map(({ name, offered }) => [name, offered])).toEqual([
      ['Sales · voice', 10],
      ['Sales · chat', 4],
      ['Service · voice', 20],
      ['Service', 1],
    ]);
    expect(offered(text, { queue: 'sales · CHAT' })).toEqual([4]);
    const alone = text.replace('Service,,2026-03-02,08:30,1,200\n', '');
    expect(offered(alone, { queue: 'service' })).toEqual([20]);
    // two channels: which of them is asked
    expect(importTable(alone, { queue: 'Sales' }).questions.map(({ code }) => code)).toEqual(['queue']);
  });
});

describe('a service level that an export prints', () => {
  const read = (...rows: readonly string[]) =>
    importTable(lines('Date,Time,Offered,Answered,AHT,Service level (20 s)', ...rows));

  it('is no whole number of contacts in a row that follows another rule: that row is named', () => {
    const good = Array.from({ length: 10 }, (_, i) => `2026-03-02,${8 + i}:00,10,9,200,80.0%`);
    const { rows, remarks } = read(...good, '2026-03-02,18:00,10,9,200,84.0%');
    expect(rows.map(({ answeredWithin }) => answeredWithin)).toEqual([...new Array(10).fill(8), null]);
    expect(remarks.filter(({ code }) => code === 'levelDoesNotFit')).toMatchObject([{ lines: [12] }]);
  });

  it('is of nobody where nobody came', () => {
    const { rows } = read(
      '2026-03-02,08:00,10,9,200,80.0%',
      '2026-03-02,08:30,0,0,,',
      '2026-03-02,09:00,5,5,200,',
    );
    expect(rows.map(({ answeredWithin }) => answeredWithin)).toEqual([8, 0, null]);
  });
});

describe('cells that a person has mended', () => {
  const text = lines('Date,Time,Offered,AHT', '2026-03-02,08:00,ten,200', '2026-03-02,08:30,12,210');

  it('are read in place of what the file has, and no other cell', () => {
    expect(importTable(text).issues).toMatchObject([{ row: 2, column: 'Offered', value: 'ten' }]);
    const mended = importTable(text, { mends: [{ line: 2, index: 2, text: ' 10 ' }] });
    expect(mended.issues).toEqual([]);
    expect(mended.rows.map((row) => [row.offered, row.handleTime])).toEqual([
      [10, 200],
      [12, 210],
    ]);
  });
});

it('lays aside what stands above a list of calls', () => {
  const read = importTable(
    lines(
      'Calls of the sales line',
      'Call ID,Start,Answered at,End,Agent,Outcome',
      '1,2026-03-13 08:00:00,2026-03-13 08:00:20,2026-03-13 08:02:00,Anna,answered',
      '2,2026-03-13 08:10:00,,2026-03-13 08:10:40,,abandoned',
    ),
  );
  expect(read.calls).toHaveLength(2);
  expect(read.asides).toMatchObject([{ reason: 'above', lines: [1] }]);
});

it('looks into no text that is larger than the largest file', () => {
  const { rows, issues, form } = importTable('0'.repeat(128 * 2 ** 20 + 1));
  expect([rows, form.encoding]).toEqual([[], 'text']);
  expect(issues).toMatchObject([{ code: 'fileTooBig', params: { most: 128 } }]);
});

it('takes of two columns of contacts the one that those answered and abandoned add up to, wherever it stands', () => {
  const rows = (first: 'sum' | 'other') =>
    [
      [20, 31, 18, 2],
      [25, 40, 22, 3],
      [27, 37, 20, 7],
    ].map(([sum, other, ...rest], i) => {
      const two = first === 'sum' ? [sum, other] : [other, sum];
      return `2026-03-02,1${i}:00,${[...two, ...rest].join(',')},200`;
    });
  const header = 'Date,Time,Calls offered,Calls received,Answered,Abandoned,AHT';
  expect(offered(lines(header, ...rows('sum')))).toEqual([20, 25, 27]);
  expect(offered(lines(header, ...rows('other')))).toEqual([20, 25, 27]);
});
