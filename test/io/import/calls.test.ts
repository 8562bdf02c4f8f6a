/** Lists of calls in which something is wrong or left out, row by row. */
import { describe, expect, it } from 'vitest';
import { importTable } from '../../../src/io/index.ts';

const header = 'Call ID,Start time,Queue,Agent,Answered at,End,Disposition';
const good = [
  '1,2026-03-02 08:00:00,sales,Anna,2026-03-02 08:00:10,2026-03-02 08:03:10,Sold',
  '2,2026-03-02 08:05:00,sales,Ewa,2026-03-02 08:05:05,2026-03-02 08:06:05,Sold',
  '3,2026-03-02 08:10:00,sales,,,2026-03-02 08:10:40,Abandoned',
];
const read = (...rows: readonly string[]) => importTable([header, ...good, ...rows].join('\n'));

describe('a list of calls', () => {
  it('is read by its instants of answer and end', () => {
    const { calls, issues } = read();
    expect(issues).toEqual([]);
    expect(calls).toMatchObject([
      { outcome: 'answered', wait: 10, handleTime: 180, agent: 'Anna' },
      { outcome: 'answered', wait: 5, handleTime: 60, agent: 'Ewa' },
      { outcome: 'abandoned', wait: 40, handleTime: null, agent: '' },
    ]);
  });

  it('leaves a row of sums below it aside', () => {
    const { calls, asides, issues } = read('Total,,,,,,3');
    expect([calls!.length, issues]).toEqual([3, []]);
    expect(asides).toMatchObject([{ reason: 'totals', lines: [5] }]);
  });

  it('complains of a row with a cell too many or a quote without end, and takes no call from it', () => {
    const ragged = read(`${good[0]},7`);
    expect(ragged.issues).toMatchObject([{ row: 5, code: 'ragged', params: { count: 8, expected: 7 } }]);
    expect(ragged.calls).toHaveLength(3);
    const broken = read('4,2026-03-02 08:20:00,"sales,Anna,2026-03-02 08:20:10,2026-03-02 08:23:10,Sold');
    expect(broken.issues).toMatchObject([{ row: 5, code: 'brokenQuotes' }]);
    expect(broken.calls).toHaveLength(3);
  });

  it('complains of an instant of answer that is none', () => {
    const { calls, issues } = read('4,2026-03-02 08:20:00,sales,Anna,soon,2026-03-02 08:23:10,Sold');
    expect(issues).toMatchObject([{ row: 5, column: 'Answered at', value: 'soon', code: 'notClock' }]);
    expect(calls).toHaveLength(3);
  });

  it('keeps days in order, whatever the order of its rows', () => {
    const { rows, calls } = read(
      '4,2026-03-01 23:59:50,sales,Anna,2026-03-02 00:00:05,2026-03-02 00:01:05,Sold',
    );
    expect(rows.map(({ date }) => date)).toEqual(['2026-03-01', '2026-03-02']);
    // answered after midnight
    expect(calls![0]).toMatchObject({ wait: 15, handleTime: 60, serviceStart: 86_405 });
  });
});

it('counts calls as neither answered nor abandoned where a list tells of nobody who took them', () => {
  const { calls } = importTable(
    [
      'Call ID,Start time,Queue,Disposition',
      '1,2026-03-02 08:00:00,sales,Answered',
      '2,2026-03-02 08:05:00,sales,Moved on',
      '3,2026-03-02 08:10:00,sales,Abandoned',
    ].join('\n'),
  );
  expect(calls!.map(({ outcome }) => outcome)).toEqual(['answered', 'left', 'abandoned']);
});
