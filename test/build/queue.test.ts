/**
 * A sweep over machines as people run it: processes that are killed at any moment, a submitter that goes on, a Redis
 * that is begun again; and what is said where a queue cannot be used, never with its password.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../.scripts/bundle.mjs';
import { hasRedis, OwnRedis } from '../setup/redis.ts';
import { built, holdline, program, runProgram } from './holdline.ts';

const grid = {
  scenario: 'preset:hotlineMonday',
  axes: [
    { name: 'patience', path: 'types[0].patience.mean', values: [60, 180, 300, 400] },
    { name: 'people', path: '/groups/0/agents/perInterval', times: [0.9, 1, 1.1] },
    { path: 'types[0].handleTime.mean', from: 200, to: 240, step: 10 },
  ],
  measures: ['offered', 'serviceLevel', 'calls.averageWait'],
  replications: 40,
  seed: 'queue',
};

const folder = mkdtempSync(join(tmpdir(), 'holdline-queue-'));
const at = (name: string) => join(folder, name);
const read = (name: string) => {
  try {
    return readFileSync(at(name), 'utf8');
  } catch {
    return '';
  }
};
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

beforeAll(() => writeFileSync(at('grid.json'), JSON.stringify(grid)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasRedis())('a sweep over machines', () => {
  let redis: OwnRedis;
  const children = new Set<ChildProcess>();
  const begin = (...args: string[]) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: 'ignore' });
    children.add(child);
    return child;
  };
  const queue = () => ['--queue', redis.address];
  const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

  beforeAll(async () => {
    redis = await OwnRedis.start();
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await redis.stop();
  });

  it('writes the bytes of one machine, whoever is killed on the way', { timeout: 180_000 }, async () => {
    const local = holdline(['sweep', at('grid.json'), '--out', at('local.csv')]);
    const workers = [1, 2].map(() => begin('worker', ...queue(), '--threads', '1'));
    const submitter = begin('sweep', at('grid.json'), ...queue(), '--out', at('queued.csv'));
    const gone = ended(submitter);
    while (read('queued.csv').split('\n').length < 8) await pause(5);
    submitter.kill('SIGKILL');
    workers[0]!.kill('SIGKILL');
    await gone;
    const left = read('queued.csv');
    const again = built(['sweep', at('grid.json'), ...queue(), '--out', at('queued.csv')]);
    await redis.restart(200, 'SIGKILL');
    const { code, stdout, stderr } = await again;
    const whole = await local;
    expect([code, read('queued.csv')]).toEqual([0, read('local.csv')]);
    expect(read('local.csv').startsWith(left.slice(0, left.lastIndexOf('\n') + 1))).toBe(true);
    expect(stdout).toBe(whole.stdout);
    expect(stderr).toContain('Taken up again');
    // all of it is there now: nobody is needed
    workers[1]!.kill('SIGTERM');
    expect(await ended(workers[1]!)).toBe(0);
    const json = await holdline(['sweep', at('grid.json'), ...queue(), '--json']);
    expect(json.stderr).toContain('At the queue already: 60 of 60 cells.');
    expect(json.stdout).toBe((await holdline(['sweep', at('grid.json'), '--json'])).stdout);
  });

  it('lets a worker go that is told to while Redis is away, and says once that it is', async () => {
    const own = await OwnRedis.start();
    const worker = spawn(process.execPath, [program, 'worker', '--queue', own.address, '--threads', '1']);
    children.add(worker);
    let log = '';
    worker.stderr.on('data', (data) => {
      log += data;
    });
    const told = async (text: string) => {
      while (!log.includes(text)) await pause(20);
    };
    await told('Serving');
    await own.stop();
    await told('ECONNREFUSED');
    await pause(1500);
    const gone = ended(worker);
    worker.kill('SIGINT');
    await gone;
    expect(log.match(/ECONNREFUSED/g)).toHaveLength(1);
  });

  it('refuses a worker of another version, in words', async () => {
    const { Redis } = await import('ioredis');
    const client = new Redis(redis.address);
    const [seconds] = await client.time();
    // a submitter that was killed is thought to be there for a while yet
    await client.del('{holdline}:register');
    await client.zadd('{holdline}:register', Number(seconds) * 1000, '["sweep","9.9.9","someone"]');
    client.disconnect();
    const { code, stderr } = await holdline(['worker', ...queue(), '--threads', '0']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('jobs of version 9.9.9 wait there')]);
  });
});

describe('a queue that cannot be used', () => {
  const secret = 'hunter2';

  it('is said in words in both languages, never with its password', async () => {
    const nobody = `redis://:${secret}@127.0.0.1:1`;
    const lines: readonly (readonly [readonly string[], string])[] = [
      [['worker'], '--queue is needed'],
      [['worker', '--queue', 'localhost'], 'is no address of a queue'],
      [['worker', '--queue', `http://me:${secret}@host`], 'is no address of a queue'],
      [['worker', '--queue', nobody, '--queue', nobody], 'is given more than once'],
      [['worker', nobody], 'is not expected here'],
      [['worker', `--que=${nobody}`], 'did you mean --queue?'],
      [['sweep', at('grid.json'), '--queue', nobody, '--shard', '1/2'], 'two ways to share the work'],
    ];
    for (const [args, sentence] of lines) {
      for (const more of [[], ['--json', '--lang', 'pl']]) {
        const { code, stdout, stderr } = await holdline([...args, ...more]);
        expect([args, code]).toEqual([args, 2]);
        if (more.length === 0) expect(stderr).toContain(sentence);
        expect(stdout + stderr).not.toContain(secret);
      }
    }
    const { code, stderr } = await holdline(['worker', '--queue', nobody]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('nobody answers at 127.0.0.1:1')]);
    expect(stderr).not.toContain(secret);
  });

  it('asks for its packages where they are not installed, and needs none of them otherwise', async () => {
    // the program alone, as installed
    const alone = at('alone');
    const files = readdirSync(join(root, 'dist')).filter((file) => /^holdline.*\.js$/.test(file));
    for (const file of files) cpSync(join(root, 'dist', file), join(alone, file));
    writeFileSync(join(alone, 'package.json'), '{"type":"module"}');
    const run = (...args: string[]) =>
      runProgram(process.execPath, [join(alone, 'holdline.js'), ...args], { cwd: alone });
    const asked = await run('worker', '--queue', 'redis://127.0.0.1:1');
    expect([asked.code, asked.stderr]).toEqual([2, expect.stringContaining('npm install bullmq ioredis')]);
    expect((await run('sweep', at('grid.json'), '--threads', '0', '--shard', '1/60')).code).toBe(0);
  });
});
