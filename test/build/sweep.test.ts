/**
 * Sweeps as scripts run them: the same digits on any number of threads, a kill at any moment leaves a file that is
 * taken up again, and a file of another grid is left alone.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { surgery } from '../staffing/slots/desks.ts';
import { built, holdline, program, runProgram } from './holdline.ts';

const grid = {
  scenario: 'preset:hotlineMonday',
  axes: [
    { name: 'patience', path: 'types[0].patience.mean', values: [60, 180, 300] },
    { name: 'people', path: '/groups/0/agents/perInterval', times: [1, 1.1] },
    { name: 'aht', path: 'types[0].handleTime.mean', from: 200, to: 240, step: 20 },
  ],
  measures: ['offered', 'serviceLevel', 'calls.averageWait'],
  replications: 10,
  seed: 'sweep',
};

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holdline-sweep-'));
  await writeFile(at('grid.json'), JSON.stringify(grid));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('holdline sweep', () => {
  it('gives the same file with one thread and with three, a line for each cell in order', async () => {
    const [one, three] = await Promise.all(
      [1, 3].map((threads) =>
        built(['sweep', at('grid.json'), '--out', at(`${threads}.csv`), '--threads', `${threads}`]),
      ),
    );
    expect([one!.code, three!.code]).toEqual([0, 0]);
    const [first, third] = await Promise.all(['1.csv', '3.csv'].map((name) => readFile(at(name), 'utf8')));
    expect(third).toBe(first);
    const [header, ...lines] = first!.trimEnd().split('\n');
    expect(header).toBe(
      'cell,patience,people,aht,offered,offered_halfWidth,serviceLevel,serviceLevel_halfWidth,calls.averageWait,calls.averageWait_halfWidth,grid',
    );
    expect(lines.map((line) => line.split(',').slice(0, 4).join())).toEqual(
      [60, 180, 300].flatMap((patience, p) =>
        [1, 1.1].flatMap((people, q) =>
          [200, 220, 240].map((aht, r) => [p * 6 + q * 3 + r, patience, people, aht].join()),
        ),
      ),
    );
    // all cells live through the same days
    expect(new Set(lines.map((line) => line.split(',')[4])).size).toBe(1);
  });

  it('is the cell simulated for itself', async () => {
    const { stdout } = await holdline(['sweep', at('grid.json'), '--json']);
    const { cells } = JSON.parse(stdout);
    const schemaOf = await holdline([
      'simulate',
      'preset:hotlineMonday',
      '--replications',
      '10',
      '--seed',
      'sweep',
      '--json',
    ]);
    const { total } = JSON.parse(schemaOf.stdout);
    const same = cells.find(
      ({ axes }: { axes: Record<string, number> }) =>
        axes.patience === 180 && axes.people === 1 && axes.aht === 240,
    );
    expect(same.measures.serviceLevel.mean).toBe(total.serviceLevel.mean);
  });

  it('goes on after a kill, and after a line cut short, to the same file', async () => {
    const whole = await holdline(['sweep', at('grid.json')]);
    const child = spawn(process.execPath, [
      program,
      'sweep',
      at('grid.json'),
      '--out',
      at('killed.csv'),
      '--threads',
      '1',
    ]);
    const died = new Promise((resolve) => child.once('close', resolve));
    // killed as soon as some cells are there
    const read = () => readFile(at('killed.csv'), 'utf8').catch(() => '');
    while ((await read()).split('\n').length < 4 && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill('SIGKILL');
    await died;
    const left = await read();
    expect(whole.stdout.startsWith(left.slice(0, left.lastIndexOf('\n') + 1))).toBe(true);
    await writeFile(at('killed.csv'), left.slice(0, -7));
    const again = await holdline(['sweep', at('grid.json'), '--out', at('killed.csv')]);
    expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('Taken up again')]);
    expect(await read()).toBe(whole.stdout);
  });

  it('says where it stands when it is interrupted, and how to go on', async () => {
    const args = [program, 'sweep', at('grid.json'), '--out', at('stopped.csv'), '--threads', '1'];
    const child = spawn(process.execPath, args, { env: { ...process.env, LC_ALL: 'C' } });
    let said = '';
    child.stderr.on('data', (part) => {
      said += part;
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const read = () => readFile(at('stopped.csv'), 'utf8').catch(() => '');
    while ((await read()).split('\n').length < 3 && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    const cells = (await read()).trimEnd().split('\n').length - 1;
    expect(said).toBe(
      `${cells} of 18 cells are in ${at('stopped.csv')}; the same command goes on from there.\ninterrupted\n`,
    );
  });

  it('writes its lines to a pipe as they come', async () => {
    const whole = await holdline(['sweep', at('grid.json')]);
    const command = `"${process.execPath}" "${program}" sweep "${at('grid.json')}" --out /dev/stderr 2>&1 >/dev/null | cat`;
    const { stdout } = await runProgram('sh', ['-c', command]);
    expect(stdout).toBe(`${whole.stdout}Cells in /dev/stderr: 18.\n`);
  });

  it('leaves a file of another grid alone, and says so', async () => {
    const other = { ...grid, replications: 11 };
    await writeFile(at('other.json'), JSON.stringify(other));
    await holdline(['sweep', at('grid.json'), '--out', at('mine.csv')]);
    const before = await readFile(at('mine.csv'), 'utf8');
    const refused = await holdline(['sweep', at('other.json'), '--out', at('mine.csv')]);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('another grid')]);
    expect(await readFile(at('mine.csv'), 'utf8')).toBe(before);
    await writeFile(at('letter.txt'), 'Dear colleague,\n');
    const letter = await holdline(['sweep', at('grid.json'), '--out', at('letter.txt')]);
    expect(letter.code).toBe(2);
    expect(await readFile(at('letter.txt'), 'utf8')).toBe('Dear colleague,\n');
  });

  it('says everything that is wrong with a grid and its cells at once, with places', async () => {
    const bad = {
      scenario: 'preset:hotlineMonday',
      axes: [
        { path: 'types[0].patienc.mean', values: [60] },
        { path: 'types[0].handleTime.mean', values: [-5, 100] },
        { path: 'groups[0].id', times: [2] },
        { path: '..', from: 1 },
      ],
      measures: ['servicelevel', 'phone.occupancy'],
      replications: 0,
      see: 1,
    };
    await writeFile(at('bad.json'), JSON.stringify(bad));
    const { code, stdout } = await holdline(['sweep', at('bad.json'), '--json']);
    expect(code).toBe(2);
    const { problems } = JSON.parse(stdout);
    expect(problems.map((one: { path: string; code: string }) => [one.path, one.code])).toEqual([
      ['bad.json: see', 'gridKey'],
      ['bad.json: replications', 'notWhole'],
      ['bad.json: axes[3].path', 'gridPath'],
      ['bad.json: axes[3].from', 'gridRange'],
      ['bad.json: measures[0]', 'unknownMeasure'],
      ['bad.json: measures[1]', 'unknownType'],
      ['bad.json: axes[0].path', 'gridNothingThere'],
      ['bad.json: axes[2].path', 'gridNotNumber'],
      ['types[0].handleTime.mean', 'outOfRange'],
    ]);
    // one problem for each bad value, however many cells have it, and no more than a few
    const many = { scenario: 'preset:hotlineMonday', replications: 10 };
    const values = (count: number) => Array.from({ length: count }, (_, i) => -1 - i);
    const patience = { path: 'types[0].patience.mean', values: [60, 90, 120] };
    const axes = (bad: number) => [{ path: 'types[0].handleTime.mean', values: values(bad) }, patience];
    await writeFile(at('some.json'), JSON.stringify({ ...many, axes: axes(2) }));
    const some = await holdline(['sweep', at('some.json')]);
    expect(some.stderr.match(/handleTime\.mean = -\d\]/g)).toEqual([
      'handleTime.mean = -1]',
      'handleTime.mean = -2]',
    ]);
    await writeFile(at('many.json'), JSON.stringify({ ...many, axes: axes(51) }));
    const { stderr } = await holdline(['sweep', at('many.json')]);
    expect(stderr.match(/is out of range/g)).toHaveLength(5);
    expect(stderr).toContain('has 46 more problems');
    const polish = await holdline(['sweep', at('bad.json'), '--lang', 'pl']);
    expect(polish.stderr).toContain('prowadzi donikąd');
    const lost = { scenario: 'nowhere.json', axes: [{ path: 'types[0].patience.mean', values: [60] }] };
    await writeFile(at('lost.json'), JSON.stringify(lost));
    const missing = await holdline(['sweep', at('lost.json')]);
    expect(missing.stderr).toMatch(/^One thing to mend:\n.*nowhere\.json is not there.*\n$/);
    const plain = await holdline(['sweep', '-'], { input: '[1, 2]' });
    expect([plain.code, plain.stderr]).toEqual([2, expect.stringContaining('is no grid')]);
  });
});

describe('holdline slots', () => {
  it('refuses a scenario that sells none, and a type that does not', async () => {
    const none = await holdline(['slots', 'preset:hotlineMonday']);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('callback.kind: slot')]);
    const typo = await holdline(['slots', 'preset:callbackDesk', '--type', 'cals']);
    expect([typo.code, typo.stderr]).toEqual([2, expect.stringContaining('did you mean calls?')]);
  });

  it('says in both languages what to sell, what decides it and what is missed anyway', {
    timeout: 180_000,
  }, async () => {
    // more than this desk reaches on any day, slots or none
    const [patients] = surgery.types;
    const targets = [{ measure: 'serviceLevel', share: 0.7, within: 60, scope: 'day', floor: 0.05 }];
    const input = JSON.stringify({ ...surgery, types: [{ ...patients, targets }] });
    const args = ['slots', '-', '--fresh-days', '200'];
    const [english, polish, json, frontier] = await Promise.all([
      built(args, { input }),
      built([...args, '--lang', 'pl'], { input }),
      built([...args, '--json', '--threads', '1'], { input }),
      built(['slots', '-', '--frontier', '--fresh-days', '100', '--json'], { input }),
    ]);
    expect(english.stdout).toMatch(/Tightest: \d\d:\d\d\. With one slot more there/);
    expect(english.stdout).toContain('Missed without any slot');
    expect(english.stdout).toContain('What would: people.');
    expect(polish.stdout).toContain('Najciaśniej');
    const { intervals, tightest, missedAnyway, people } = JSON.parse(json.stdout);
    expect(intervals).toHaveLength(10);
    expect(tightest.surely).toBeGreaterThan(0);
    expect(missedAnyway).toHaveLength(1);
    expect(people.length).toBeGreaterThan(0);
    const points: { more: number; without: { mean: number }; byPromises: { room: number } }[] = JSON.parse(
      frontier.stdout,
    );
    expect(points.map(({ more }) => more)).toEqual([-2, -1, 0, 1, 2, 3, 4]);
    // more people: a better level before any slot is sold
    points.slice(1).forEach(({ without }, p) => {
      expect(without.mean).toBeGreaterThan(points[p]!.without.mean);
    });
  });
});
