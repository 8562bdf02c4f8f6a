/** Queue logs of Asterisk that are cut, damaged or tell of odd calls. */
import { describe, expect, it } from 'vitest';
import { importTable } from '../../../src/io/index.ts';

/** One whole call, so that the log is known as one, and the lines in question from line 4 on. */
const whole = [
  '1772434800|c1|sales|NONE|ENTERQUEUE||600100200|1',
  '1772434812|c1|sales|Agent/7|CONNECT|12|c1b|5',
  '1772435012|c1|sales|Agent/7|COMPLETECALLER|12|200|1',
];
const read = (...lines: readonly string[]) => {
  const { calls, asides, issues } = importTable([...whole, ...lines].join('\n'), { zone: 'UTC' });
  return {
    calls: calls!.slice(calls!.findIndex(({ line }) => line === 1) + 1),
    asides: asides.map(({ reason, lines }) => [reason, lines]),
    issues: issues.map(({ row, column, value, code }) => [row, column, value, code]),
  };
};
/** 07:00 in UTC on 2 March 2026. */
const seven = 7 * 3600;

describe('a queue log', () => {
  it('names figures that are none, each by its place, and goes on', () => {
    const { calls, issues } = read(
      'now|c2|sales|NONE|ENTERQUEUE||1|1',
      '1772434900|c2|sales|Agent/7|CONNECT|soon|c2b|3',
      '1772434900|c3|sales|Agent/7|COMPLETEAGENT|x|300|1',
      '1772434900|c4|sales|Agent/7|COMPLETEAGENT|4|y|1',
      '1772434900|c5|sales|NONE|ABANDON|1|1|z',
    );
    expect(calls).toEqual([]);
    expect(issues).toEqual([
      [4, '#1', 'now', 'notNumber'],
      [5, '#6', 'soon', 'notNumber'],
      [6, '#6', 'x', 'notNumber'],
      [7, '#7', 'y', 'notNumber'],
      [8, '#8', 'z', 'notNumber'],
    ]);
  });

  it('tells when a call came whose beginning was cut off from how long it waited and spoke', () => {
    const { calls } = read(
      '1772435300|c2|sales|Agent/8|COMPLETEAGENT|20|180|1',
      '1772435400|c3|sales|NONE|ABANDON|1|1|45',
      '1772435500|c4|sales|Agent/9|CONNECT|30|c4b|3',
      '1772435600|c4|sales|Agent/9|COMPLETECALLER|30|100|1',
    );
    expect(calls).toMatchObject([
      { arrival: seven + 300, outcome: 'answered', wait: 20, handleTime: 180, agent: 'Agent/8' },
      { arrival: seven + 555, outcome: 'abandoned', wait: 45, agent: '' },
      { arrival: seven + 670, outcome: 'answered', wait: 30, handleTime: 100, agent: 'Agent/9' },
    ]);
  });

  it('ends a call with the transfer of it, and not before it was connected', () => {
    const { calls, asides } = read(
      '1772435100|c2|sales|NONE|ENTERQUEUE||1|1',
      '1772435105|c2|sales|Agent/7|BLINDTRANSFER|200|default',
      '1772435110|c2|sales|Agent/7|CONNECT|10|c2b|3',
      '1772435170|c2|sales|Agent/7|BLINDTRANSFER|200|default',
    );
    expect(calls).toMatchObject([{ arrival: seven + 300, outcome: 'answered', wait: 10, handleTime: 60 }]);
    expect(asides).toEqual([['event', [5]]]);
  });

  it('takes a call that enters again as gone before, answered or not', () => {
    const { calls, asides } = read(
      '1772435100|c2|sales|NONE|ENTERQUEUE||1|1',
      '1772435130|c2|sales|NONE|ENTERQUEUE||1|1',
      '1772435140|c2|sales|Agent/7|CONNECT|10|c2b|3',
      '1772435200|c2|sales|NONE|ENTERQUEUE||1|1',
    );
    expect(calls).toMatchObject([
      { arrival: seven + 300, outcome: 'left', wait: 30, handleTime: null },
      { arrival: seven + 330, outcome: 'answered', wait: 10, handleTime: null, agent: 'Agent/7' },
    ]);
    expect(asides).toEqual([['unfinished', [7]]]);
  });

  it('leaves aside the exit of a call that it never saw', () => {
    const { calls, asides } = read('1772435100|c9|sales|NONE|EXITWITHTIMEOUT|1|1|30');
    expect(calls).toEqual([]);
    expect(asides).toEqual([['event', [4]]]);
  });
});
