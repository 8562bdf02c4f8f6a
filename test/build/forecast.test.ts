import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exactWeeks } from '../forecast/rows.ts';
import { holdline } from './holdline.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdline-forecast-'));
const file = join(folder, 'history.csv');
const clock = (start: number) =>
  `${String(Math.floor(start / 3600)).padStart(2, '0')}:${String((start / 60) % 60).padStart(2, '0')}`;
const lines = exactWeeks(9).map(({ date, start, volume }) => `${date},${clock(start)},${Math.round(volume)}`);
writeFileSync(file, `${['date,time,calls', ...lines].join('\n')}\n`);

describe('holdline forecast', () => {
  it('says each day as a product, and how far such forecasts were off', async () => {
    const { code, stdout } = await holdline(['forecast', file, '--special', '2026-05-05=0.5']);
    expect(code).toBe(0);
    expect(stdout).toContain('forecast of 1 week from 2026-05-04');
    expect(stdout).toMatch(/Tue 2026-05-05 +440 +800 +× 1.000 +× 1.100 +× 0.500 +as you said/);
    expect(stdout).toContain('Tested on 6 past weeks');
  });

  it('prints CSV with every part of every number', async () => {
    const { stdout } = await holdline(['forecast', file, '--as', 'csv']);
    const [header, first] = stdout.split('\n');
    expect(header).toBe('date,start,offered,low,high,level,trend,weekday,share,day_factor');
    const [date, start, offered, , , level, trend, weekday, share, factor] = first!.split(',');
    expect([date, start]).toEqual(['2026-05-04', '08:00']);
    const product = [level, trend, weekday, share, factor].map(Number).reduce((a, b) => a * b);
    expect(product).toBeCloseTo(Number(offered), 0);
  });

  it('makes a scenario that can be simulated', async () => {
    const args = ['forecast', file, '--as', 'scenario', '--like', 'preset:hotlineMonday'];
    const { stdout } = await holdline(args);
    const simulate = ['simulate', '-', '--replications', '2', '--threads', '0', '--json'];
    const { code, stdout: report } = await holdline(simulate, { input: stdout });
    expect(code).toBe(0);
    expect(JSON.parse(report).days).toHaveLength(5);
  });

  it('names all that is wrong, in either language, and ends with 2', async () => {
    const like = await holdline(['forecast', file, '--as', 'scenario', '--lang', 'pl']);
    expect(like.code).toBe(2);
    expect(like.stderr).toContain('--like jest potrzebne');
    const wrong = await holdline(['forecast', file, '--special', 'x=1', '--special', '2026-05-05=-1']);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr.match(/is no special day/g)).toHaveLength(2);
    const early = await holdline(['forecast', file, '--from', '2026-03-02']);
    expect(early.stderr).toContain('is not after the history began, 2026-03-02');
    const none = await holdline(['forecast', '-'], { input: 'name,colour\na,b\n' });
    expect(none.code).toBe(2);
    const preset = await holdline(['forecast', 'preset:hotlineMonday']);
    expect(preset.stderr).toContain('is no table');
  });
});
