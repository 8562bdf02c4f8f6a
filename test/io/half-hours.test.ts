import { describe, expect, it } from 'vitest';
import { readHalfHours, TableError, type TableIssue } from '../../src/io/index.ts';
import { ScenarioError } from '../../src/scenario/index.ts';
import { reference } from '../reference.ts';

function issuesOf(text: string): readonly TableIssue[] {
  try {
    readHalfHours(text);
  } catch (error) {
    if (error instanceof TableError) return error.issues;
    throw error;
  }
  throw new Error('the table was read');
}

const brief = (issue: TableIssue) => `${issue.row} ${issue.column}: ${issue.value} ${issue.code}`;

const small = `date,start,offered,aht_s,sd_aht_s,agents
2026-03-02,08:00,10,200,100,3.5
2026-03-02,08:30,30,240,,4
2026-03-03,08:00,0,,,2.25
`;

describe('readHalfHours', () => {
  it('builds one phone type with recorded volumes and fractional people', () => {
    const { scenario, rows, filled, ignored } = readHalfHours(small);
    expect({ rows, filled, ignored }).toEqual({ rows: 3, filled: 0, ignored: [] });
    expect(scenario.calendar).toEqual({
      intervalLength: 1800,
      days: [
        { date: '2026-03-02', opens: 28_800, closes: 32_400 },
        { date: '2026-03-03', opens: 28_800, closes: 30_600 },
      ],
    });
    expect(scenario.types[0]!.volume).toEqual({
      basis: 'offered',
      count: 'recorded',
      perInterval: [10, 30, 0],
    });
    expect(scenario.groups[0]!.agents).toEqual({ perInterval: [3.5, 4, 2.25] });
  });

  it('takes a blank SD as the mean, and a half-hour without calls as the whole table', () => {
    const { handleTime } = readHalfHours(small).scenario.types[0]!;
    expect(handleTime).toMatchObject({
      law: 'lognormal',
      mean: 230, // (10 × 200 + 30 × 240) / 40
      perInterval: { mean: [200, 240, null], sd: [100, 240, null] },
    });
    // E[X²] = (10 (200² + 100²) + 30 (240² + 240²)) / 40 = 98,900
    expect((handleTime as { sd: number }).sd).toBeCloseTo(Math.sqrt(98_900 - 230 ** 2), 9);
  });

  it.each([
    ['columns in another order', 'agents,aht_s,offered,start\n4,240,30,08:00\n'],
    ['semicolons and a decimal comma', 'start;offered;aht_s;agents\r\n08:00;30;240,0;4,0\r\n'],
    ['tabs and a byte order mark', '\ufeffstart\toffered\taht_s\tagents\n8:00\t30\t4:00\t4\n'],
    ['Polish words', 'Godzina;Liczba połączeń;Średni czas obsługi;Konsultanci\n08:00;30;4 min;4\n'],
    ['quoted cells and lone CR', '"start","offered","aht_s","agents"\r"08:00","30","240","4"\r'],
    ['a column nobody asked for', 'start,offered,aht_s,agents,mean_wait_s\n08:00,30,240,4,12\n'],
  ])('reads %s', (_, text) => {
    const { scenario } = readHalfHours(text);
    expect(scenario.calendar.days).toEqual([{ opens: 28_800, closes: 30_600 }]);
    expect(scenario.types[0]).toMatchObject({
      volume: { perInterval: [30] },
      handleTime: { mean: 240, sd: 240 },
    });
    expect(scenario.groups[0]!.agents).toEqual({ perInterval: [4] });
  });

  it('names the columns it did not use', () => {
    expect(readHalfHours('start,offered,aht_s,agents,mean_wait_s\n08:00,30,240,4,12').ignored).toEqual([
      'mean_wait_s',
    ]);
  });

  it('sorts days and rows, and fills a gap with no calls and the same people', () => {
    const { scenario, filled } = readHalfHours(
      `date,start,offered,aht_s,agents
2026-03-03,09:00,5,200,2
2026-03-02,10:00,8,200,3
2026-03-02,08:00,4,200,6
2026-03-02,08:30,6,200,5
`,
    );
    expect(filled).toBe(2);
    expect(scenario.calendar.days).toEqual([
      { date: '2026-03-02', opens: 28_800, closes: 37_800 },
      { date: '2026-03-03', opens: 32_400, closes: 34_200 },
    ]);
    expect(scenario.types[0]!.volume).toMatchObject({ perInterval: [4, 6, 0, 0, 8, 5] });
    expect(scenario.groups[0]!.agents).toEqual({ perInterval: [6, 5, 5, 5, 3, 2] });
  });

  it.each([
    [900, '08:00', '08:15'],
    [3600, '08:00', '09:00'],
  ])('infers an interval of %d s from the starts', (length, one, two) => {
    const { scenario } = readHalfHours(`start,offered,aht_s,agents\n${one},1,200,1\n${two},2,200,1\n`);
    expect(scenario.calendar.intervalLength).toBe(length);
  });

  it('passes patience, targets, seed and name on', () => {
    const patience = { law: 'exponential', mean: 345 } as const;
    const targets = [{ measure: 'serviceLevel', share: 0.8, within: 20 }] as const;
    const { scenario } = readHalfHours(small, { patience, targets, seed: 'feb', name: 'February' });
    expect(scenario).toMatchObject({ seed: 'feb', name: 'February', types: [{ patience, targets }] });
  });

  it('reports every problem of a table at once, by line and column', () => {
    const issues = issuesOf(`date,start,offered,aht_s,sd_aht_s,agents
2026-03-02,08:00,ten,200,100,3
2026-03-02,08:30,-3,200,100,3

2026-03-02,09:00,3,soon,100,3,9
2026-02-30,25:00,3.5,-4,30000,-1
2026-03-02,08:00,1,200,100,3
2026-03-02,08:30,1e12,1,300,999999
`);
    expect(issues.map(brief)).toEqual([
      '2 offered: ten notNumber',
      '3 offered: -3 negative',
      '5 : 2026-03-02 09:00 3 soon 100 3 9 ragged',
      '6 date: 2026-02-30 notDate',
      '6 start: 25:00 notClock',
      '6 offered: 3.5 notWhole',
      '6 aht_s: -4 negative',
      '6 agents: -1 negative',
      '7 start: 08:00 duplicateRow',
      '8 offered: 1e12 tooLarge',
      '8 agents: 999999 tooLarge',
      '8 sd_aht_s: 300 spreadTooWide',
      '8 start: 08:30 duplicateRow',
    ]);
  });

  it('complains of a handle time that can be read in two ways or is longer than any', () => {
    const of = (...times: readonly string[]) =>
      issuesOf(
        `start;offered;aht_s;agents\n${times.map((time, i) => `${8 + i}:00;1;${time};1`).join('\n')}\n`,
      );
    expect(of('1,234', '5,678')).toMatchObject([
      { row: 2, code: 'twoReadings', params: { one: 1.234, other: 1234 } },
      { row: 3, code: 'twoReadings', params: { one: 5.678, other: 5678 } },
    ]);
    expect(of('200', '99999999')).toMatchObject([{ row: 3, code: 'tooLarge', value: '99999999' }]);
  });

  it('says that people are missing with a code of its own', () => {
    const issues = issuesOf('date,start,offered,aht_s,sd_aht_s\n2026-03-02,08:00,10,200,100\n');
    expect(issues.map(brief)).toEqual(['1 agents:  noAgents']);
  });

  it('reads a table without people for who asks how many are needed', () => {
    const { scenario } = readHalfHours('start,offered,aht_s\n08:00,10,200\n', { agents: 'optional' });
    expect(scenario.groups[0]!.agents).toEqual({ perInterval: [0] });
  });

  it('suggests the column that was probably meant', () => {
    const issues = issuesOf('strat,offered,aht_s,agents\n08:00,10,200,3\n');
    expect(issues).toEqual([
      expect.objectContaining({ code: 'missingColumn', params: { column: 'start', nearest: 'strat' } }),
    ]);
  });

  it.each([
    ['', '0 :  emptyTable'],
    ['\n \n', '0 :  emptyTable'],
    ['start,offered,aht_s,agents\n', '0 :  emptyTable'],
    ['08:00,10,200,3\n08:30,10,200,3\n', '1 : 08:00 10 200 3 noHeader'],
    ['start,offered,aht_s,agents\n08:00,10,,3\n', '0 aht_s:  noHandleTime'],
    ['start,offered,aht_s,agents\n08:00,1,9,3\n08:20,1,9,3\n08:40,1,9,3\n', '0 start:  badInterval'],
    ['start,offered,calls,aht_s,agents,team agents\n8:00,1,2,9,3,4\n8:30,1,2,9,3,4', undefined],
    ['start,calls,contacts,aht_s,agents\n8:00,1,2,9,3\n', '1 contacts:  duplicateColumn'],
    ['start;offered;aht_s;agents\n8:00;1.234;9;3\n', '2 offered: 1.234 twoReadings'],
  ])('judges %j', (text, first) => {
    if (first === undefined) expect(readHalfHours(text).rows).toBe(2);
    else expect(issuesOf(text).map(brief)).toContain(first);
  });

  it('tells a row off the grid of its day', () => {
    const text = `start,offered,aht_s,agents
08:00,1,200,1
08:30,1,200,1
09:07,1,200,1
09:30,1,200,1
10:00,1,200,1
`;
    expect(issuesOf(text).map(brief)).toEqual(['4 start: 09:07 offGrid']);
  });

  it('refuses more rows than a calendar can hold before it reads them', () => {
    const text = `start,offered,aht_s,agents\n${'08:00,1,200,1\n'.repeat(100_001)}`;
    expect(issuesOf(text).map(({ code }) => code)).toEqual(['tooManyRows']);
  });

  it('lists a thousand issues and counts the rest', () => {
    const text = `start,offered,aht_s,agents\n${'x,x,x,x\n'.repeat(5000)}`;
    const issues = issuesOf(text);
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toMatchObject({ code: 'moreIssues', params: { count: 20_000 - 1000 } });
  });

  it('leaves a table that is too large to simulate to the scenario', () => {
    const row = (day: number) => `2026-03-0${day},08:00,15000000,200,1\n`;
    expect(() => readHalfHours(`date,start,offered,aht_s,agents\n${row(1)}${row(2)}`)).toThrow(ScenarioError);
  });
});

const february = reference('data/technion-1999-02/backtest_input_1999-02.csv');

describe.skipIf(february === undefined)('the back-test of February 1999', () => {
  // Technion "Anonymous Bank": 20 days, 07:00 to 24:00, agents inferred and fractional
  const { scenario, rows, filled } = readHalfHours(february ?? small);
  const lines = (february ?? small).trim().split('\n').slice(1);
  const column = (index: number) => lines.map((line) => line.split(',')[index]!);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

  it('is read whole: 20 days of 34 half-hours', () => {
    expect({ rows, filled, days: scenario.calendar.days.length }).toEqual({ rows: 680, filled: 0, days: 20 });
    expect(scenario.calendar.days[0]).toEqual({ date: '1999-02-01', opens: 25_200, closes: 86_400 });
  });

  it('keeps the sums of the file: calls exactly, agent half-hours exactly, means where observed', () => {
    const { volume, handleTime } = scenario.types[0]!;
    expect(sum((volume as { perInterval: number[] }).perInterval)).toBe(sum(column(2).map(Number)));
    expect((scenario.groups[0]!.agents as { perInterval: number[] }).perInterval).toEqual(
      column(5).map(Number),
    );
    const { perInterval } = handleTime as unknown as {
      perInterval: { mean: (number | null)[]; sd: (number | null)[] };
    };
    expect(perInterval.mean).toEqual(column(3).map((cell) => (cell === '' ? null : Number(cell))));
    const blankSd = perInterval.sd.flatMap((sd, i) =>
      column(4)[i] === '' ? [[sd, perInterval.mean[i]]] : [],
    );
    expect(blankSd.length).toBeGreaterThan(0);
    for (const [sd, mean] of blankSd) expect(sd).toBe(mean);
  });
});
