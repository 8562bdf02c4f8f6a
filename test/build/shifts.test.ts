import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/index.ts';
import { built } from './holdline.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdline-shifts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hour = 3600;
const file = (name: string, content: object) => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};

const scenario = file('day.json', {
  version: 1,
  calendar: { intervalLength: 1800, days: [{ opens: 8 * hour, closes: 16 * hour }] },
  types: [
    {
      id: 'calls',
      channel: 'phone',
      volume: { perInterval: new Array(16).fill(50) },
      handleTime: { law: 'exponential', mean: 180 },
      patience: { law: 'exponential', mean: 180 },
      targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
    },
  ],
  groups: [{ id: 'team', agents: { perInterval: new Array(16).fill(1) }, skills: [{ type: 'calls' }] }],
});

const day = { id: 'day', length: 8 * hour, earliest: 8 * hour, latest: 8 * hour };
const half = { id: 'half', length: 4 * hour, earliest: 8 * hour, latest: 12 * hour };
const library = file('library.json', { version: 1, types: [day, half] });

describe('holdline staff --method shifts', () => {
  it('prints the shifts and says that the simulated day keeps its target, and writes the scenario', async () => {
    const out = join(folder, 'staffed.json');
    const args = ['staff', scenario, '--method', 'shifts', '--library', library, '--explain', '--out', out];
    const { code, stdout, stderr } = await built([...args, '--replications', '100']);
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('team: needed by formula');
    expect(stdout).toMatch(/Hours paid +56/);
    expect(stdout).toContain('Simulated on 100 replications: every target is kept.');
    const staffed = parseScenario(JSON.parse(readFileSync(out, 'utf8')));
    const json = await built([...args, '--replications', '100', '--json']);
    expect(JSON.parse(json.stdout).scenario).toEqual(staffed);
    const again = await built(['simulate', out, '--replications', '100', '--json']);
    expect(JSON.parse(again.stdout).total).toEqual(JSON.parse(json.stdout).report.total);
  });

  it('covers what the equations of the day ask for, and ends with 1 where a target is missed', async () => {
    const args = ['staff', scenario, '--method', 'shifts', '--library', library, '--replications', '100'];
    const byDay = await built([...args, '--requirement', 'day']);
    expect(byDay.stdout).toContain('team: needed by the equations of the day');
    const priced = file('priced.json', { version: 1, types: [day], seats: 4, underPerHour: 1 });
    const missed = await built([...args.slice(0, 4), '--library', priced, '--replications', '100']);
    expect([missed.code, missed.stdout]).toEqual([1, expect.stringContaining('is missed')]);
  });

  it('says in words what stands in the way of a cover and what would clear it, and ends with 1', async () => {
    const late = file('late.json', { version: 1, types: [{ ...half, earliest: 10 * hour }] });
    const english = await built(['staff', scenario, '--method', 'shifts', '--library', late]);
    expect(english.code).toBe(1);
    expect(english.stdout).toContain('08:00–10:00: no shift of the library is at work.');
    const seats = file('seats.json', { version: 1, types: [day], seats: 5 });
    const polish = await built([
      ...['staff', scenario, '--method', 'shifts', '--library', seats],
      ...['--lang', 'pl'],
    ]);
    expect(polish.code).toBe(1);
    expect(polish.stdout).toMatch(/08:00–16:00: na linii potrzeba \d+ osób.* Trzeba \d+ stanowisk/);
  });

  it('refuses what does not belong to it, every problem at once', async () => {
    const problemsOf = async (args: readonly string[]) => {
      const { code, stdout } = await built(['staff', ...args, '--json']);
      expect(code).toBe(2);
      const { problems } = JSON.parse(stdout) as { problems: { path: string; code: string }[] };
      return problems.map(({ path, code: kind }) => `${path} ${kind}`);
    };
    expect(await problemsOf(['--method', 'shifts', '--aht', '3m'])).toEqual([
      '--aht onlyWithMethod',
      'FILE fileMissing',
    ]);
    expect(
      await problemsOf(['--arrivals', '1/m', '--aht', '3m', '--target', '80/20s', '--rounds', '3']),
    ).toEqual(['--rounds onlyWithMethod']);
    const broken = file('broken.json', {
      version: 1,
      types: [{ ...day, lenght: 1 }],
      seats: { perInterval: [1] },
    });
    expect(await problemsOf([scenario, '--method', 'shifts', '--library', broken])).toEqual([
      'types[0].lenght unknownKey',
    ]);
    const short = file('short.json', { version: 1, types: [day], seats: { perInterval: [1] } });
    expect(await problemsOf([scenario, '--method', 'shifts', '--library', short])).toEqual([
      'seats.perInterval wrongLength',
    ]);
  });
});
