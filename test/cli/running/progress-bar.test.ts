import { describe, expect, it } from 'vitest';
import { progressBar } from '../../../src/cli/running/progress-bar.ts';

function terminal(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  return { written, isTTY, columns, write: (text: string) => written.push(text) };
}

describe('the progress bar', () => {
  it('shows how far a run is, on one line that it clears at the end', () => {
    const screen = terminal(true);
    const bar = progressBar(screen, () => 0);
    bar.show(0.5, () => '100 of 200');
    bar.end();
    expect(screen.written[0]).toContain(`${'█'.repeat(15)}${'░'.repeat(15)}  50 %  100 of 200`);
    expect(screen.written[0]).not.toContain('\n');
    expect(screen.written.at(-1)).toBe('\r\u001b[2K');
  });

  it('draws at most ten times a second, and makes no note that is not shown', () => {
    const screen = terminal(true);
    let time = 0;
    let notes = 0;
    const bar = progressBar(screen, () => time);
    for (time = 0; time < 1000; time += 10) bar.show(time / 1000, () => `${notes++}`);
    expect(screen.written.length).toBe(10);
    expect(notes).toBe(10);
  });

  it('stays inside a narrow terminal', () => {
    const screen = terminal(true, 30);
    progressBar(screen, () => 0).show(1, () => '200 of 200');
    expect(screen.written[0]!.replace('\r\u001b[2K', '').length).toBeLessThanOrEqual(30);
  });

  it('draws nothing where there is no terminal', () => {
    const log = terminal(false);
    const bar = progressBar(log, () => 0);
    bar.show(0.5, () => 'note');
    bar.end();
    expect(log.written).toEqual([]);
  });
});
