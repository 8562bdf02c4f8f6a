/**
 * A sweep cut into parts: merged, the parts are what one run writes, byte for byte, as CSV and as JSON; and parts that
 * do not belong together are refused, everything wrong with them at once.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdline } from './holdline.ts';

const grid = {
  scenario: 'preset:hotlineMonday',
  axes: [
    { name: 'patience, s', path: 'types[0].patience.mean', values: [60, 180, 300] },
    { path: '/groups/0/agents/perInterval', times: [1, 1.1] },
    { name: 'aht', path: 'types[0].handleTime.mean', from: 200, to: 240, step: 20 },
  ],
  measures: ['offered', 'serviceLevel', 'calls.averageWait'],
  replications: 4,
  seed: 'parts',
};

/** A desk so small that a search for its people takes a second. */
const staffing = {
  scenario: {
    version: 1,
    seed: 'desk',
    calendar: { intervalLength: 1800, days: [{ opens: 9 * 3600, closes: 10 * 3600 }] },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { perInterval: [20, 30] },
        handleTime: { law: 'exponential', mean: 180 },
        patience: { law: 'exponential', mean: 180 },
        targets: [{ measure: 'serviceLevel', share: 0.9, within: 20 }],
      },
    ],
    groups: [{ id: 'team', agents: { perInterval: [4, 5] }, skills: [{ type: 'calls' }] }],
  },
  axes: [{ name: 'aht', path: 'types[0].handleTime.mean', values: [120, 240] }],
  measures: ['serviceLevel'],
  replications: 50,
  study: 'staffing',
};

let folder = '';
const at = (name: string) => join(folder, name);
const read = (name: string) => readFile(at(name), 'utf8');
const sweep = (...args: string[]) => holdline(['sweep', at('grid.json'), ...args]);
const merge = (names: readonly string[], ...args: string[]) => holdline(['merge', ...names.map(at), ...args]);
/** Problems as a script reads them. */
const problemsOf = async (names: readonly string[]) => {
  const { code, stdout } = await merge(names, '--json');
  expect(code).toBe(2);
  return (JSON.parse(stdout).problems as { path: string; code: string }[]).map(({ path, code: kind }) => [
    path.replace(`${folder}/`, ''),
    kind,
  ]);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holdline-parts-'));
  await writeFile(at('grid.json'), JSON.stringify(grid));
  await writeFile(at('staffing.json'), JSON.stringify(staffing));
  await sweep('--out', at('whole.csv'));
  for (const part of [1, 2, 3, 4]) await sweep('--shard', `${part}/4`, '--out', at(`${part}.csv`));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('parts of a sweep', () => {
  const all = ['3.csv', '1.csv', '4.csv', '2.csv'];

  it('merge into the file, the lines and the JSON of one run, byte for byte, in any order', async () => {
    const [whole, json, lines] = await Promise.all([
      sweep('--out', at('again.csv')),
      sweep('--json'),
      sweep(),
    ]);
    const merged = await merge(all, '--out', at('merged.csv'));
    expect([merged.code, await read('merged.csv')]).toEqual([0, await read('whole.csv')]);
    expect(merged.stdout).toBe(whole.stdout);
    expect((await merge(all, '--json')).stdout).toBe(json.stdout);
    expect((await merge(all)).stdout).toBe(lines.stdout);
  });

  it('have as many cells as each other, one at most more, and a dear value of any axis is shared out', async () => {
    const cells = await Promise.all(
      all.map(async (name) => {
        const [, , ...lines] = (await read(name)).trimEnd().split('\n');
        return lines.map((line) => Number(line.split(',')[0]));
      }),
    );
    expect(cells.map(({ length }) => length).sort()).toEqual([4, 4, 5, 5]);
    expect(cells.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 18 }, (_, cell) => cell));
    // of six cells with each patience no part has more than two
    for (const own of cells) {
      for (const patience of [0, 1, 2]) {
        expect(own.filter((cell) => Math.floor(cell / 6) === patience).length).toBeLessThanOrEqual(2);
      }
    }
  });

  it('goes on where a part was cut short, to the same bytes', async () => {
    const part = await read('2.csv');
    for (const length of [part.length - 3, part.indexOf('\n') + 5, 12, 0]) {
      await writeFile(at('cut.csv'), part.slice(0, length));
      const { code } = await sweep('--shard', '2/4', '--out', at('cut.csv'));
      expect([code, await read('cut.csv')]).toEqual([0, part]);
    }
    expect((await sweep('--shard', '2/4')).stdout).toBe(part);
  });

  it('are refused when one is missing, twice, of another grid, count or version, damaged or no part', async () => {
    await writeFile(at('other.json'), JSON.stringify({ ...grid, replications: 5 }));
    await holdline(['sweep', at('other.json'), '--shard', '4/4', '--out', at('other.csv')]);
    await sweep('--shard', '2/3', '--out', at('thirds.csv'));
    const part = await read('3.csv');
    await writeFile(at('old.csv'), part.replace(/"version":"[^"]*"/, '"version":"0.0.0"'));
    await writeFile(at('seed.csv'), part.replace('"seed":"parts"', '"seed":"other"'));
    await writeFile(at('short.csv'), part.slice(0, -30));
    await writeFile(at('wrong.csv'), part.replace(/^(\d+,180,.*?)\d,/m, '$1x,'));
    const letter = 'Dear colleague,\n';
    await writeFile(at('letter.txt'), letter);
    expect(await problemsOf(['1.csv', '2.csv'])).toEqual([['FILE', 'partMissing']]);
    expect(await problemsOf(['letter.txt'])).toEqual([['letter.txt', 'notPart']]);
    const files = [
      '1.csv',
      '2.csv',
      'whole.csv',
      '2.csv',
      'other.csv',
      'thirds.csv',
      'old.csv',
      'seed.csv',
      'no',
    ];
    expect(await problemsOf(files)).toEqual([
      ['no', 'fileNotFound'],
      ['whole.csv', 'notPart'],
      ['old.csv', 'partOfVersion'],
      ['2.csv', 'partTwice'],
      ['other.csv', 'partOfOther'],
      ['thirds.csv', 'partOfCount'],
      ['seed.csv', 'partOfOther'],
      ['FILE', 'partMissing'],
    ]);
    expect(await problemsOf(['1.csv', '2.csv', 'short.csv', '4.csv'])).toEqual([
      ['short.csv', 'partUnfinished'],
    ]);
    expect(await problemsOf(['1.csv', '2.csv', 'wrong.csv', '4.csv'])).toEqual([['wrong.csv', 'partBroken']]);
    const polish = await merge(['1.csv', '2.csv'], '--lang', 'pl');
    expect(polish.stderr).toContain('brakuje części 2 z 4 (3, 4)');
    // a file that is not ours stays as it was
    const kept = await merge(all, '--out', at('letter.txt'));
    expect([kept.code, await read('letter.txt')]).toEqual([2, letter]);
  });

  it('must be one of the whole', async () => {
    for (const shard of ['0/4', '5/4', '1/0', '1', '1/4/4', '1.5/4', '01/4', '1/20000', '-1/4']) {
      const { code, stderr } = await sweep(`--shard=${shard}`);
      expect([shard, code, stderr]).toEqual([shard, 2, expect.stringContaining('1/8 to 8/8')]);
    }
  });

  it('may be more than there are cells', async () => {
    const names = Array.from({ length: 20 }, (_, part) => `of20-${part + 1}.csv`);
    for (const [part, name] of names.entries()) {
      await sweep('--shard', `${part + 1}/20`, '--out', at(name));
    }
    expect((await merge(names)).stdout).toBe(await read('whole.csv'));
  });
});

describe('a sweep of searches for people', () => {
  it('finds for every cell the people that a search for itself finds, in one run and in parts', {
    timeout: 180_000,
  }, async () => {
    const whole = await holdline(['sweep', at('staffing.json'), '--out', at('staffed.csv')]);
    expect([whole.code, whole.stderr]).toEqual([0, expect.stringMatching(/: 2\.\n$/)]);
    const [header, ...lines] = (await read('staffed.csv')).trimEnd().split('\n');
    expect(header).toBe('cell,aht,agentHours,cost,atLeast,holds,serviceLevel,serviceLevel_halfWidth,grid');
    const rows = lines.map((line) => line.split(',').map(Number));
    // longer calls take more people, and a plan keeps its target on days that no search has seen
    const hours = rows.map((row) => row[2]!);
    expect(hours[1]).toBeGreaterThan(hours[0]!);
    for (const row of rows) {
      expect(row[5]).toBe(1);
      expect(row[6]! + 2 * row[7]!).toBeGreaterThan(0.9);
    }
    const [calls] = staffing.scenario.types;
    const alone = { ...calls, handleTime: { law: 'exponential', mean: 240 } };
    const input = JSON.stringify({ ...staffing.scenario, types: [alone] });
    const { stdout } = await holdline(['staff', '-', '--method', 'simulation', '--json'], { input });
    expect(JSON.parse(stdout).agentHours).toBe(hours[1]);
    for (const part of ['1/2', '2/2']) {
      await holdline(['sweep', at('staffing.json'), '--shard', part, '--out', at(`s${part[0]}.csv`)]);
    }
    const merged = await merge(['s1.csv', 's2.csv']);
    expect(merged.stdout).toBe(await read('staffed.csv'));
    const { cells } = JSON.parse((await merge(['s1.csv', 's2.csv'], '--json')).stdout);
    expect(cells[1].staffing).toEqual({ agentHours: hours[1], cost: null, atLeast: rows[1]![4], holds: 1 });
  });
});
