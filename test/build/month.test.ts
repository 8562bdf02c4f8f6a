import { describe, expect, it } from 'vitest';
import { holdline } from './holdline.ts';

const few = ['--replications', '60', '--threads', '0'];

describe('holdline month', () => {
  it('says how likely a month reaches its target by each rule, and what is to be paid', async () => {
    const pay = ['--bonus', '85%=2000', '--malus', '3000', '--intervals'];
    const { code, stdout } = await holdline(['month', 'preset:hotlineMonday', ...pay, ...few]);
    expect(code).toBe(0);
    expect(stdout).toContain('a month of 21 days, drawn from 60 simulated ones');
    expect(stdout).toContain('Service level (SL) *');
    expect(stdout.match(/%\)/g)).toHaveLength(5);
    expect(stdout).toContain('13:30');
  });

  it('prints the same as JSON', async () => {
    const { stdout } = await holdline([
      'month',
      'preset:hotlineMonday',
      '--month-days',
      '5',
      '--json',
      ...few,
    ]);
    const { days, simulatedDays, types } = JSON.parse(stdout);
    expect([days, simulatedDays]).toEqual([5, 60]);
    const [calls] = types;
    expect(calls.rules).toHaveLength(5);
    expect(calls.intervals).toHaveLength(26);
    const { met } = calls.rules[0];
    expect(met.low).toBeLessThanOrEqual(met.mean);
    expect(met.high).toBeGreaterThanOrEqual(met.mean);
  });

  it('names all that is wrong at once, in either language, and ends with 2', async () => {
    const wrong = ['--bonus', 'much', '--malus', '120%=4', '--lang', 'pl'];
    const { code, stderr } = await holdline(['month', 'preset:hotlineMonday', ...wrong]);
    expect(code).toBe(2);
    expect(stderr).toContain('--bonus "much" nie jest progiem');
    expect(stderr).toContain('--malus "120%=4" nie jest progiem');
    const runs = await holdline(['month', 'preset:hotlineMonday', '--replications', '5', '--type', 'call']);
    expect(runs.code).toBe(2);
    expect(runs.stderr).toContain('--replications 5 is too few to draw months from; write 20 or more');
    expect(runs.stderr).toContain('did you mean calls?');
  });
});
