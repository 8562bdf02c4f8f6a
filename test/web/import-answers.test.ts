import { describe, expect, it } from 'vitest';
import type { Question, QuestionCode } from '../../src/io/index.ts';
import { together, withAnswer } from '../../web/state/import-answers.ts';

const about = (code: QuestionCode, column = ''): Question => ({
  code,
  column,
  text: '',
  lines: [],
  choices: [],
});

describe('an answer to what a file leaves open', () => {
  it('leaves the answers to other columns standing', () => {
    const first = withAnswer({ sum: true }, about('unit', 'Talk'), 'Talk=talkTime/min');
    const both = withAnswer(first, about('column', 'A=B'), 'A=B=wait/s');
    expect(both).toEqual({
      sum: true,
      columns: { Talk: { role: 'talkTime', unit: 'min' }, 'A=B': { role: 'wait', unit: 's' } },
    });
  });

  it('takes a decimal sign for its own column alone', () => {
    const first = withAnswer({}, about('decimal', 'AHT'), ',');
    expect(withAnswer(first, about('decimal', 'ASA'), '.')).toEqual({ decimals: { AHT: ',', ASA: '.' } });
  });

  it('takes one queue or all together, never both', () => {
    const one = withAnswer({ sum: true }, about('queue'), 'Sales');
    expect(one).toEqual({ queue: 'Sales' });
    expect(withAnswer(one, about('queue'), together)).toEqual({ sum: true });
  });

  it('takes dates, repeats, the zone and the sheet as the reader names them', () => {
    const answers: readonly [QuestionCode, string][] = [
      ['dates', 'mdy'],
      ['repeats', 'last'],
      ['zone', 'Europe/Warsaw'],
      ['sheet', 'March'],
    ];
    const all = answers.reduce((options, [code, value]) => withAnswer(options, about(code), value), {});
    expect(all).toEqual({ dates: 'mdy', repeats: 'last', zone: 'Europe/Warsaw', sheet: 'March' });
  });

  it('changes nothing where a column is said to hold what no column holds', () => {
    const options = { sum: true };
    expect(withAnswer(options, about('column', 'X'), 'X=nonsense')).toBe(options);
  });
});
