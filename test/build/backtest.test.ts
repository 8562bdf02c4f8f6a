import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { referencePath } from '../reference.ts';
import { built, holdline } from './holdline.ts';

/** Two made-up mornings whose figures are as plain as a report has them. */
const morning = (date: string) =>
  ['08:00,40,38,2,22,240,6', '08:30,60,54,6,31,240,9', '09:00,70,66,4,19,240,11'].map(
    (row) => `${date},${row}`,
  );
const table = [
  'date,start,offered,answered,abandoned,asa_s,aht_s,agents',
  ...morning('2026-03-02'),
  ...morning('2026-03-03'),
  '',
].join('\n');

describe('holdline backtest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdline-backtest-'));
  const file = join(folder, 'mornings.csv');
  writeFileSync(file, table);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('lives the days of an export again, and prints what scripts rely on', async () => {
    const { code, stdout } = await holdline(['backtest', file, '--replications', '40', '--json']);
    expect(code).toBe(0);
    const { calibration, models, offered, notes } = JSON.parse(stdout);
    expect([offered, notes.inferred]).toEqual([340, false]);
    // (22 · 40 + 31 · 60 + 19 · 70) × 2 seconds, the wait of those who gave up taken to be that of the others
    expect(calibration.exponential).toMatchObject({ abandoned: 24, assumed: true });
    expect(calibration.exponential.mean).toBeCloseTo((2 * (22 * 40 + 31 * 60 + 19 * 70)) / 24, 6);
    expect(models).toHaveLength(1);
    const [{ days, errors, causes }] = models;
    expect(days.map(({ date }: { date: string }) => date)).toEqual(['2026-03-02', '2026-03-03']);
    expect(days[0].pairs.averageSpeedOfAnswer.low).toBeLessThan(days[0].pairs.averageSpeedOfAnswer.high);
    expect(errors.days.abandonmentRate.n).toBe(2);
    expect(causes.map(({ code: cause }: { code: string }) => cause)).toContain('spreadAssumed');
  });

  it('tells a person in either language', async () => {
    const english = await holdline(['backtest', file, '--replications', '40', '--skip-day', '2026-03-03']);
    expect(english.stdout).toContain('1 day, 170 contacts');
    expect(english.stdout).toContain('SD = mean was assumed');
    const polish = await holdline(['backtest', file, '--replications', '40', '--lang', 'pl']);
    expect(polish.stdout).toContain('2 dni, 340 kontaktów');
  });

  it('says what is missing or wrong, and how to mend it', async () => {
    const plan = table.replace(/^(([^,]*,){3})[^,]*,[^,]*,[^,]*,/gm, '$1');
    const noOutcome = await holdline(['backtest', '-'], { input: plan });
    expect(noOutcome.code).toBe(2);
    expect(noOutcome.stderr).toContain('nothing to hold a prediction against');
    const wrong = await holdline(['backtest', file, '--skip-day', '2026-04-01', '--skip-day', '4.04.2026']);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('2 things to mend');
    const curve = await holdline(['backtest', file, '--patience', 'kaplan-meier']);
    expect(curve.stderr).toContain('needs single calls');
    const days = await holdline(['backtest', file, '--weekdays', 'sat', '--hours', '8']);
    expect(days.stderr).toContain('is not a stretch of the day');
    const none = await holdline(['backtest', file, '--weekdays', 'sat,sun']);
    expect(none.stderr).toContain('leaves no day to look at');
  });

  const calls = referencePath('data/technion-1999-02/calls_clean_1999-02.csv');
  it.skipIf(calls === undefined)(
    'reads a real bank’s calls: people and patience told from them',
    async () => {
      const { code, stdout } = await built([
        ...[
          'backtest',
          calls!,
          '--skip-day',
          '1999-02-03',
          '--weekdays',
          'sun-thu',
          '--hours',
          '07:00-24:00',
        ],
        ...['--replications', '20', '--patience', 'kaplan-meier', '--json'],
      ]);
      expect(code).toBe(0);
      const { models, notes } = JSON.parse(stdout);
      expect(notes.inferred).toBe(true);
      expect(notes.together).toHaveLength(6);
      expect(models[0]).toMatchObject({ patience: 'kaplanMeier', beyond: [], trust: 'good' });
      expect(models[0].days).toHaveLength(19);
    },
  );
});

describe('holdline diagnose', () => {
  const report = ['--volume', '120', '--per', '30m', '--aht', '240s', '--abandonment', '8.2%'];

  it('says how many people a report implies, and how many of those paid are away', async () => {
    const { code, stdout } = await holdline(['diagnose', ...report, '--mean-wait', '16s', '--paid', '25']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'Your report implies 16.8 people on the line; if you pay for 25, 32.8 % is away.',
    );
  });

  it('says that averages of a day understate people', async () => {
    const day = ['--volume', '2400', '--per', '13h', '--aht', '4m', '--abandonment', '6%', '--asa', '12s'];
    const { stdout } = await holdline(['diagnose', ...day, '--lang', 'pl']);
    expect(stdout).toContain('To średnie z dłuższego czasu');
    const { ofAverages, agents } = JSON.parse((await holdline(['diagnose', ...day, '--json'])).stdout);
    expect(ofAverages.least).toBe(agents);
    expect(ofAverages.most).toBeGreaterThan(agents);
  });

  it('refuses figures that contradict each other', async () => {
    const { code, stderr } = await holdline(['diagnose', ...report, '--mean-wait', '0']);
    expect(code).toBe(2);
    expect(stderr).toContain('contradicts itself: somebody gave up, and nobody waited');
    const none = await holdline(['diagnose', ...report]);
    expect(none.stderr).toContain('--mean-wait is needed');
  });
});
