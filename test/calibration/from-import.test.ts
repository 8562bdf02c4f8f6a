import { describe, expect, it } from 'vitest';
import { busynessOf, historyOfImport, type ImportedHistory, redialsOf } from '../../src/calibration/index.ts';
import { importTable } from '../../src/io/index.ts';
import { reference } from '../reference.ts';
import { bankCalls, bankMonth } from './technion.ts';

const imported = (rows: readonly string[]) =>
  importTable(rows.join('\n'), { sum: true, zone: 'Europe/Warsaw' });

function historyOf(rows: readonly string[], options = {}): ImportedHistory {
  const found = historyOfImport(imported(rows), options);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

describe('a history from an export of intervals', () => {
  const header = 'date,start,offered,answered,abandoned,asa_s,aht_s,agents';

  it('opens a day where somebody is on the line, and fills in rows that the export leaves out', () => {
    const { history, whileClosed, inferred } = historyOf([
      header,
      '2026-03-02,07:30,3,0,3,,,0',
      '2026-03-02,08:00,20,18,2,12,240,5',
      '2026-03-02,09:00,30,29,1,8,230,6',
      '2026-03-02,09:30,1,0,1,,,0',
    ]);
    expect([whileClosed, inferred]).toEqual([4, false]);
    expect(history.days).toEqual([{ date: '2026-03-02', opens: 8 * 3600, closes: 9.5 * 3600 }]);
    expect(history.intervals.map(({ offered, agents }) => [offered, agents])).toEqual([
      [20, 5],
      [0, 5],
      [30, 6],
    ]);
    expect(history.intervals[0]).toMatchObject({ waitAnswered: 18 * 12, waited: null, answeredWithin: null });
  });

  it('works out who gave up from those offered and answered', () => {
    const { history } = historyOf([
      'date,start,offered,answered,asa_s,aht_s,agents',
      '2026-03-02,08:00,20,18,12,240,5',
      '2026-03-02,08:30,10,10,2,240,5',
    ]);
    expect(history.intervals.map(({ abandoned, waited }) => [abandoned, waited])).toEqual([
      [2, null],
      [0, 20],
    ]);
  });

  it('works out who came and who was answered from whatever two are there', () => {
    const { history } = historyOf([
      'date,start,answered,abandoned,asa_s,aht_s,agents',
      '2026-03-02,08:00,18,2,12,240,5',
      '2026-03-02,08:30,10,1,2,240,5',
    ]);
    expect(
      history.intervals.map(({ offered, answered, abandoned }) => [offered, answered, abandoned]),
    ).toEqual([
      [20, 18, 2],
      [11, 10, 1],
    ]);
    const without = historyOf([
      'date,start,offered,abandoned,aht_s,agents',
      '2026-03-02,08:00,20,2,240,5',
      '2026-03-02,08:30,11,1,240,5',
    ]);
    expect(without.history.intervals.map(({ answered }) => answered)).toEqual([18, 10]);
  });

  it('leaves unknown who was answered and who gave up where an export counts neither', () => {
    const { history } = historyOf([
      'date,start,offered,aht_s,agents',
      '2026-03-02,08:00,20,240,5',
      '2026-03-02,08:30,11,240,5',
    ]);
    expect(history.intervals.map(({ answered, abandoned, waited }) => [answered, abandoned, waited])).toEqual(
      [
        [null, null, null],
        [null, null, null],
      ],
    );
  });

  it('keeps how contacts were counted: later than they came, and waits from the entry', () => {
    const rows = imported([header, '2026-03-02,08:00,20,18,2,12,240,5', '2026-03-02,08:30,9,9,0,2,240,5']);
    const counted = (more: Partial<typeof rows>) => {
      const found = historyOfImport({ ...rows, ...more });
      return typeof found === 'string' ? found : found.history.counting;
    };
    expect(counted({})).toEqual({ offered: 'arrival', outcome: 'arrival', waitFrom: 'queue' });
    const { attribution } = rows;
    expect(
      counted({ waitStarts: 'entry', attribution: { ...attribution, offered: 'end', answered: 'answer' } }),
    ).toEqual({ offered: 'later', outcome: 'later', waitFrom: 'entry' });
  });

  it('is of one day without a date where the export has none', () => {
    const { history } = historyOf([
      'start,offered,answered,abandoned,asa_s,aht_s,agents',
      '08:00,20,18,2,12,240,5',
      '08:30,9,9,0,2,240,5',
    ]);
    expect(history.days).toEqual([{ opens: 8 * 3600, closes: 9 * 3600 }]);
    expect(busynessOf(history)).toMatchObject({ day: null, days: 1, kinds: 0 });
  });

  it('leaves out days on which nobody was on the line', () => {
    const two = [header, '2026-03-02,08:00,20,18,2,12,240,5', '2026-03-02,08:30,20,18,2,12,240,5'];
    const { history, whileClosed } = historyOf([
      ...two,
      '2026-03-01,08:00,7,0,7,,,0',
      '2026-03-01,08:30,1,0,1,,,0',
    ]);
    expect(history.days.map(({ date }) => date)).toEqual(['2026-03-02']);
    expect(whileClosed).toBe(8);
    const nobody = [header, '2026-03-01,08:00,7,0,7,,,0', '2026-03-01,08:30,1,0,1,,,0'];
    expect(historyOfImport(imported(nobody))).toBe('noPeople');
  });

  it('names what is missing', () => {
    const days = [
      'date,offered,answered,aht_s,agents',
      '2026-03-02,200,180,240,5',
      '2026-03-03,210,180,240,5',
    ];
    expect(historyOfImport(imported(days))).toBe('noIntervals');
    expect(
      historyOfImport(imported([header, '2026-03-02,08:00,20,18,2,12,240,5']), { agents: 'inferred' }),
    ).toBe('noAgentNames');
    const noPeople = ['date,start,offered,answered,abandoned,asa_s,aht_s', '2026-03-02,08:00,20,18,2,12,240'];
    expect(historyOfImport(imported([...noPeople, '2026-03-02,08:30,20,18,2,12,240']))).toBe('noPeople');
  });
});

describe('a history from single calls that tell who called', () => {
  it('shows who gave up and called again', () => {
    const log = [
      '1772433000|1.1|desk|NONE|ENTERQUEUE||600100200',
      '1772433060|1.1|desk|NONE|ABANDON|1|1|60',
      '1772433300|1.2|desk|NONE|ENTERQUEUE||600100200',
      '1772433310|1.2|desk|Agent/7|CONNECT|10|1.2|5',
      '1772433610|1.2|desk|Agent/7|COMPLETECALLER|10|300|1',
    ];
    const { history } = historyOf(log, {});
    expect(history.calls!.map(({ caller }) => caller)).toEqual(['600100200', '600100200']);
    expect(redialsOf(history.calls!)).toMatchObject({ share: 1, delay: 240, followed: 1 });
  });
});

describe('a history from a real bank’s exports', () => {
  const calls = reference('data/technion-1999-02/calls_clean_1999-02.csv');
  const halfHours = reference('data/technion-1999-02/halfhour_1999-02.csv');

  it.skipIf(calls === undefined)('has every call where it was, whoever reads the file', () => {
    const { history, inferred } = historyOf([calls!]);
    expect(inferred).toBe(true);
    expect(history.acceptableWait).toBe(20);
    const direct = bankMonth(bankCalls()!);
    const byPlace = new Map(
      history.intervals.map((interval) => [
        `${history.days[interval.day]!.date} ${interval.start}`,
        interval,
      ]),
    );
    let apart = 0;
    for (const { day, agents, handleTimeSd, ...counted } of direct.intervals) {
      const read = byPlace.get(`${direct.days[day]!.date} ${counted.start}`)!;
      expect(read).toMatchObject(counted);
      // summed in another order
      expect(read.handleTimeSd ?? 0).toBeCloseTo(handleTimeSd ?? 0, 9);
      if (Math.abs(read.agents! - agents!) > 1e-9) apart++;
    }
    // a call at 24:00:02 is of the next day to whoever imports it
    expect(apart).toBeLessThanOrEqual(1);
  });

  it.skipIf(halfHours === undefined)('has the people, outcomes and waits of its half-hours', () => {
    const { history } = historyOf([halfHours!]);
    const offered = history.intervals.reduce((sum, interval) => sum + interval.offered, 0);
    expect(offered).toBeGreaterThan(31_000);
    for (const { answered, abandoned, waited, answeredWithin } of history.intervals) {
      expect([answered, abandoned, waited, answeredWithin]).not.toContain(null);
    }
  });
});
