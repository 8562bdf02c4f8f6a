import { describe, expect, it } from 'vitest';
import { Pace } from '../../../src/cli/sweep/pace.ts';
import { figuresOf } from '../../../src/cli/tables/figures.ts';

describe('the pace of a sweep', () => {
  it('tells the time that is left from the cells since the first look, and nothing before one has come', () => {
    let time = 0;
    const pace = new Pace(100, figuresOf('en'), () => time);
    expect(pace.left(40)).toBeUndefined();
    time = 5000;
    expect(pace.left(40)).toBeUndefined();
    time = 10_000;
    // 20 cells in 10 s, and 40 more
    expect(pace.left(60)).toBe('20 s');
    expect(pace.left(100)).toBe('1 s');
  });

  it('asks for a line every thirty seconds', () => {
    let time = 0;
    const pace = new Pace(100, figuresOf('pl'), () => time);
    const due: number[] = [];
    for (time = 0; time <= 95_000; time += 5000) if (pace.lineIsDue()) due.push(time);
    expect(due).toEqual([30_000, 60_000, 90_000]);
  });
});
