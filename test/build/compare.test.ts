import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/measures/index.ts';
import { built, holdline } from './holdline.ts';

describe('holdline compare', () => {
  const day = ['start,offered,aht_s,agents', '09:00,40,240,7', '09:30,60,240,9', '10:00,70,240,10', ''];
  const now = day.join('\n');
  const folder = mkdtempSync(join(tmpdir(), 'holdline-compare-'));
  const files = { now, more: now.replace('240,10', '240,11'), faster: now.replaceAll('240', '230') };
  const [base, more, faster] = Object.entries(files).map(([name, text]) => {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, text);
    return path;
  }) as [string, string, string];
  const settings = ['--patience', '5m', '--target', '80/20s', '--replications', '60'];
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the difference of every draft from the base, with the interval of the difference', async () => {
    const { code, stdout } = await holdline(['compare', base, more, faster, ...settings, '--json']);
    expect(code).toBe(0);
    const { comparisons, between } = JSON.parse(stdout);
    expect(comparisons.length).toBe(2);
    expect(between.map((one: Comparison) => [one.base.scenario, one.draft.scenario])).toEqual([
      ['more.csv', 'faster.csv'],
    ]);
    const [first, second] = comparisons;
    expect([first.base.scenario, first.draft.scenario]).toEqual(['now.csv', 'more.csv']);
    const { serviceLevel, averageWait, occupancy } = first.total;
    expect(serviceLevel.difference.mean).toBeCloseTo(serviceLevel.draft.mean - serviceLevel.base.mean, 12);
    expect(serviceLevel.difference.halfWidth).toBeLessThan(serviceLevel.base.halfWidth / 2);
    expect([serviceLevel.verdict, averageWait.verdict, occupancy.verdict]).toEqual([
      'better',
      'better',
      null,
    ]);
    expect(serviceLevel.days.of).toBe(60);
    expect(first.types.calls.intervals[0].serviceLevel.difference).toEqual({ mean: 0, halfWidth: 0 });
    expect(second.total.averageHandleTime.difference.mean).toBeLessThan(0);
  });

  it('prints a table that says it in words, in either language', async () => {
    const args = ['compare', base, more, ...settings, '--intervals'];
    const english = await holdline(args);
    expect(english.stdout).toMatch(
      /^Service level \(SL\) .* % ± \d\.\d +\+\d\.\d+ ± \d\.\d+ pp {2}better +\d+ of 60 days +\d+$/m,
    );
    expect(english.stdout).toMatch(/^09:00 .* 0\.0 pp {2}the same +0 of 60 days +0$/m);
    const polish = await holdline([...args, '--lang', 'pl']);
    expect(polish.stdout).toMatch(/^Poziom obsługi \(SL\) .* p\.p\. {2}lepiej +\d+ z 60 dni +\d+$/m);
    for (const { stdout, stderr } of [english, polish]) {
      expect(stdout).not.toMatch(/undefined|NaN|\[object/);
      expect(stderr).toBe('');
    }
  });

  it('compares several drafts among themselves, and says what each verdict is worth', async () => {
    const args = ['compare', base, more, faster, ...settings];
    const english = await holdline(args);
    expect(english.stdout).toMatch(/^Paid time .* \+(29|30):\d\d ± /m);
    expect(english.stdout).toMatch(
      /^faster\.csv against more\.csv .* pp {2}(better|worse|can't tell) +\d+ of 60 days/m,
    );
    expect(english.stdout).toContain('up to 10 % of comparisons');
    const polish = await holdline([...args, '--lang', 'pl']);
    expect(polish.stdout).toMatch(/^faster\.csv wobec more\.csv .* \d+ z 60 dni/m);
    expect(polish.stdout).toContain('w najwyżej 10% porównań');
  });

  it('lives through the days of one seed, with the same digits on any number of threads', async () => {
    const args = ['compare', base, '-', ...settings, '--json'];
    const onThreads = (threads: string, seed: string) =>
      built([...args, '--threads', threads, '--seed', seed], { input: files.more });
    const [none, two, other] = await Promise.all([
      onThreads('0', 'a'),
      onThreads('2', 'a'),
      onThreads('2', 'b'),
    ]);
    expect(two.stdout).toBe(none.stdout);
    expect(other.stdout).not.toBe(none.stdout);
    const [{ base: from, draft }] = JSON.parse(other.stdout).comparisons;
    expect([from.seed, draft.seed]).toEqual(['b', 'b']);
  });

  it('says what could not be compared', async () => {
    const { stdout } = await holdline([
      ...['compare', 'preset:helpdesk', base, '--patience', '5m', '--within', '30s', '--replications', '5'],
      ...['--intervals'],
    ]);
    expect(stdout).toContain('calls: in time is 20 s in the base and 30 s in the draft');
    expect(stdout).toContain('Only in the base, and in its total: chats, emails.');
    expect(stdout).toContain('The calendars are cut differently; intervals are not compared.');
  });
});
