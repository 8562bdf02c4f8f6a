/** What the staffing commands say where there is no number of people to say, and how they end. */
import { describe, expect, it } from 'vitest';
import { built, holdline } from './holdline.ts';

const hour = 3600;
const scenario = (calls: number, handleTime: number) =>
  JSON.stringify({
    version: 1,
    calendar: { intervalLength: 1800, days: [{ opens: 9 * hour, closes: 10 * hour }] },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { perInterval: [calls, calls] },
        handleTime: { law: 'exponential', mean: handleTime },
        patience: { law: 'exponential', mean: 180 },
        targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
      },
    ],
    groups: [{ id: 'team', agents: { perInterval: [1, 1] }, skills: [{ type: 'calls' }] }],
  });

describe('where nobody comes', () => {
  it.each([
    [['staff', '-', '--method', 'day'], 'Nobody comes, so nobody is needed'],
    [['staff', '-', '--method', 'simulation', '--threads', '0'], 'Nobody comes, so nobody is needed'],
    [['promise', '-', '--threads', '0'], 'nothing to promise'],
  ])('%j says so, and is content', async (args, said) => {
    const { code, stdout } = await holdline(args, { input: scenario(0, 180) });
    expect([code, stdout]).toEqual([0, expect.stringContaining(said)]);
  });

  it('an interval on busy days has no figures, and none are made up', async () => {
    const args = 'staff --arrivals 0/30m --aht 180s --target 80/20s --busyness 10%';
    const { code, stdout } = await holdline(args.split(' '));
    expect([code, stdout]).toEqual([0, expect.stringContaining('Nobody comes in this interval')]);
  });
});

describe('what cannot be had', () => {
  it('ends a promise with 1, and with the mend', async () => {
    // one person for twenty hours of work: nearly everybody gives up
    const { code, stdout } = await built(['promise', '-', '--threads', '0'], {
      input: scenario(200, 360),
    });
    expect([code, stdout]).toEqual([1, expect.stringContaining('Promise a smaller share')]);
  });

  it('is named with the figures of a bad day where they are of one', async () => {
    const args = 'staff --arrivals 100/30m --aht 180s --target 80/20s --busyness 10% --days 95%';
    const english = await holdline(args.split(' '));
    expect(english.stdout).toContain('a bad day: one busier than 95 % of days');
    const polish = await holdline([...args.split(' '), '--lang', 'pl']);
    expect(polish.stdout).toContain('To liczby gorszego dnia');
  });
});
