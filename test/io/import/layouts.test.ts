import { describe, expect, it } from 'vitest';
import { type ImportRow, importTable } from '../../../src/io/index.ts';
import { fixtures, intervals } from './layouts.ts';

const figures = ['offered', 'answered', 'abandoned', 'answerWait', 'handleTime', 'answeredWithin'] as const;

describe.each(fixtures)(
  '$layout: $name',
  ({ layout, file, options, leaves = [], asides = {}, slack = 0 }) => {
    const read = importTable(file, options);

    it('is recognised, with nothing left to ask', () => {
      expect(read.layout).toBe(layout);
      expect(read.questions).toEqual([]);
      expect(read.issues).toEqual([]);
      expect(read.confidence).toBeGreaterThan(0.75);
      const counted = Object.fromEntries(read.asides.map(({ reason, lines }) => [reason, lines.length]));
      expect(counted).toEqual(asides);
    });

    it('comes to the same intervals', () => {
      expect(read.intervalLength).toBe(1800);
      expect(read.rows).toHaveLength(intervals.length);
      read.rows.forEach((row, i) => {
        const wanted = intervals[i]!;
        expect([row.date, row.start]).toEqual([wanted.date, wanted.start]);
        for (const figure of figures) {
          const value = (row as ImportRow)[figure];
          if (leaves.includes(figure)) expect(value, figure).toBeNull();
          else if (figure === 'answeredWithin') {
            expect(Math.abs(value! - wanted.answeredWithin)).toBeLessThanOrEqual(slack);
          } else expect(value, figure).toBeCloseTo(wanted[figure], 6);
        }
      });
    });
  },
);

describe('an Asterisk queue log', () => {
  const log = [
    '1772434800|c1|sales|NONE|ENTERQUEUE||600100200|1',
    '1772434800|NONE|NONE|NONE|CONFIGRELOAD|',
    '1772434812|c1|sales|Agent/7|CONNECT|12|c1b|5',
    '1772434900|c2|sales|NONE|ENTERQUEUE||600100201|1',
    '1772435012|c1|sales|Agent/7|COMPLETECALLER|12|200|1',
    '1772434945|c2|sales|NONE|ABANDON|1|1|45',
    // the same caller comes back, and is one more contact
    '1772435100|c2|sales|NONE|ENTERQUEUE||600100201|1',
    '1772435104|c2|sales|Agent/7|CONNECT|4|c2b|3',
    '1772436700|c3|sales|NONE|ENTERQUEUE||600100202|1',
    '1772436730|c3|sales|NONE|EXITWITHTIMEOUT|1|1|30',
    '1772435404|c2|sales|Agent/7|COMPLETEAGENT|4|300|1',
    '1772436800|c4|sales|NONE|ENTERQUEUE||600100203|1',
  ].join('\n');

  it('is put together call by call, in the zone of the centre', () => {
    const { layout, calls, asides, questions, issues } = importTable(log, { zone: 'Europe/Warsaw' });
    expect(layout).toBe('asteriskQueueLog');
    expect([questions, issues]).toEqual([[], []]);
    expect(calls).toMatchObject([
      { arrival: 8 * 3600, outcome: 'answered', wait: 12, handleTime: 200, agent: 'Agent/7' },
      { arrival: 8 * 3600 + 100, outcome: 'abandoned', wait: 45, handleTime: null },
      { arrival: 8 * 3600 + 300, outcome: 'answered', wait: 4, handleTime: 300 },
      { arrival: 8 * 3600 + 1900, outcome: 'left', wait: 30 },
    ]);
    expect(calls![0]).toMatchObject({ date: '2026-03-02', serviceStart: 8 * 3600 + 12, queue: 'sales' });
    expect(asides.map(({ reason, lines }) => [reason, lines])).toEqual([
      ['event', [2]],
      ['unfinished', [12]],
    ]);
  });

  it('is counted by half-hour of arrival', () => {
    const { rows } = importTable(log, { zone: 'Europe/Warsaw' });
    expect(rows).toMatchObject([
      {
        start: 8 * 3600,
        offered: 3,
        answered: 2,
        abandoned: 1,
        answeredWithin: 2,
        answerWait: 8,
        handleTime: 250,
      },
      { start: 8.5 * 3600, offered: 1, answered: 0, abandoned: 0 },
    ]);
  });

  it('asks for the zone, its instants being UTC', () => {
    expect(importTable(log).questions.map(({ code }) => code)).toEqual(['zone']);
  });
});

describe("Five9's call log", () => {
  const log = [
    'CALL ID,TIMESTAMP,CAMPAIGN,CALL TYPE,AGENT,DISPOSITION,ANI,DNIS,SESSION ID',
    '1,"Mon, 02 Mar 2026 07:00:10",Sales,Inbound,anna@x,Sale,1,2,3',
    '2,"Mon, 02 Mar 2026 07:10:00",Sales,Inbound,,Abandon,1,2,3',
    '3,"Mon, 02 Mar 2026 07:11:00",Sales,Outbound,anna@x,No Answer,1,2,3',
    '4,"Mon, 02 Mar 2026 07:40:00",Sales,Inbound,ewa@x,Other,1,2,3',
  ].join('\r\n');

  it('counts inbound calls alone, an empty agent as nobody', () => {
    const { layout, rows, asides, questions, issues } = importTable(log);
    expect(layout).toBe('five9CallLog');
    expect([questions, issues]).toEqual([[], []]);
    expect(rows).toMatchObject([
      { date: '2026-03-02', start: 7 * 3600, offered: 2, answered: 1, abandoned: 1, answerWait: null },
      { start: 7.5 * 3600, offered: 1, answered: 1, abandoned: 0, handleTime: null },
    ]);
    expect(asides.map(({ reason, lines }) => [reason, lines])).toEqual([['notOffered', [4]]]);
  });
});

describe('a daily summary without dates', () => {
  it('keeps its days in their order, without one', () => {
    const { layout, rows, remarks } = importTable(
      [
        'Index,Incoming Calls,Answered Calls,Answer Rate,Abandoned Calls,Answer Speed (AVG),Talk Duration (AVG),Waiting Time (AVG),Service Level (20 Seconds)',
        '1,217,204,94.01%,13,0:00:17,0:02:14,0:02:45,85.25%',
        '2,200,182,91.00%,18,0:00:20,0:02:22,0:06:55,73.50%',
      ].join('\n'),
    );
    expect(layout).toBe('dailySummary');
    expect(rows).toMatchObject([
      {
        date: null,
        start: null,
        offered: 217,
        answered: 204,
        answerWait: 17,
        handleTime: 134,
        answeredWithin: 185,
      },
      { offered: 200, answered: 182, abandoned: 18, answeredWithin: 147 },
    ]);
    expect(remarks.map(({ code }) => code)).toContain('noDates');
  });
});

describe('the hour that comes twice', () => {
  const day = (rows: readonly string[]) => `date|period|TZ|callsOffered\n${rows.join('\n')}\n`;

  it('is kept twice in NICE, which does not say which was first', () => {
    const { rows, remarks, questions } = importTable(
      day([
        '10242026|02:00|CET|9',
        '10252026|01:30|CET|4',
        '10252026|02:00|CET|5',
        '10252026|02:30|CET|6',
        '10252026|02:00|CET|7',
        '10252026|02:30|CET|8',
        '10272026|02:00|CET|3',
      ]),
    );
    expect(questions).toEqual([]);
    expect(rows.map(({ offered, isRepeatedHour }) => [offered, isRepeatedHour ?? false])).toEqual([
      [9, false],
      [4, false],
      [5, false],
      [7, true],
      [6, false],
      [8, true],
      [3, false],
    ]);
    expect(remarks.map(({ code, value }) => [code, value])).toContainEqual(['repeatedHour', '2026-10-25']);
  });

  it('is no excuse on another day', () => {
    const text = day(['10262026|02:00|CET|5', '10262026|02:30|CET|6', '10262026|02:00|CET|7']);
    expect(importTable(text).questions.map(({ code }) => code)).toEqual(['repeats']);
    expect(importTable(text, { repeats: 'sum' }).rows.map(({ offered }) => offered)).toEqual([12, 6]);
    expect(importTable(text, { repeats: 'last' }).rows.map(({ offered }) => offered)).toEqual([7, 6]);
  });
});

describe('a file of several queues', () => {
  const text = [
    'Queue;Time;Calls;Answered;AHT (s)',
    'A;08:00;10;10;100',
    'B;08:00;30;20;250',
    'A;08:30;5;5;100',
    'B;08:30;0;0;',
  ].join('\n');

  it('is asked about, never summed in silence', () => {
    const [question] = importTable(text).questions;
    expect(question).toMatchObject({
      code: 'queue',
      choices: [
        { value: 'A', reading: '15' },
        { value: 'B', reading: '30' },
      ],
    });
  });

  it('gives one queue, the other set aside', () => {
    const { rows, asides, questions } = importTable(text, { queue: 'a' });
    expect(questions).toEqual([]);
    expect(rows.map(({ offered }) => offered)).toEqual([10, 5]);
    expect(asides.map(({ reason, lines }) => [reason, lines])).toEqual([['otherQueue', [3, 5]]]);
  });

  it('gives them together, means weighted by who was answered', () => {
    expect(importTable(text, { sum: true }).rows).toMatchObject([
      { offered: 40, answered: 30, handleTime: 200, queue: 'A + B' },
      { offered: 5, answered: 5, handleTime: 100 },
    ]);
  });

  it('of one time for ever is asked about once, with a sum that can be read', () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => `2026-03-02,08:00,${i}`);
    const [question] = importTable(`Date,Time,Offered\n${rows.join('\n')}\n`).questions;
    expect(question!.lines).toHaveLength(30_000);
    expect(question!.choices.map(({ reading }) => reading)).toEqual([
      '0',
      '29999',
      '0 + 1 + 2 + 3 + 4 + 5 + …',
    ]);
  });
});
