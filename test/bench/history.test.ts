import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawHistory, historyPicture, recordedRuns } from '../../bench/history.ts';

describe('the picture of recorded runs', () => {
  it('is the one that the recorded results give', () => {
    expect(readFileSync(historyPicture, 'utf8')).toBe(drawHistory(recordedRuns()));
  });

  it('has a dot for every run of every kernel, the oldest run first', () => {
    const runs = recordedRuns();
    const dates = runs.map(({ date, time = '' }) => `${date} ${time}`);
    expect(dates).toEqual([...dates].sort());
    const measured = [
      'steady, queue kernel',
      'day ×1, queue kernel',
      'steady, event kernel',
      'mixed day, event kernel',
    ];
    const dots = runs.flatMap(({ results }) => results.filter(({ name }) => measured.includes(name)));
    expect(drawHistory(runs).match(/<circle/g)).toHaveLength(dots.length);
  });

  it('leaves out what a run did not measure, and is empty without runs', () => {
    const [first] = recordedRuns();
    const alone = drawHistory([
      { ...first!, results: first!.results.filter(({ name }) => !name.startsWith('day')) },
    ]);
    expect(alone).not.toContain('day, queue kernel');
    expect(drawHistory([])).not.toContain('<circle');
  });
});
