/**
 * The queue by itself, over a real Redis, with cells that cost nothing: what is there once stays once, what is lost is
 * asked for again, what is not ours is refused with a reason and harms nobody.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type Figures,
  type Job,
  type Line,
  openLine,
  queueAddress,
  type Refusal,
  refusal,
  refusalOf,
  type Served,
  type Submitted,
  serve,
  submit,
} from '../../workers/queue/index.ts';
import { figuresOf, jobOf } from '../../workers/queue/job.ts';
import { hasRedis, OwnRedis } from '../setup/redis.ts';

const version = '1.2.3';
const sweep = '0123456789abcdef';
const cellKey = `{holdline}:${version}:${sweep}:cells`;
const cells = 50;
const figuresOfCell = (cell: number): Figures => [cell / 3, null];

describe('the address of a queue', () => {
  it('is read as people write it, and shown without what is secret', () => {
    expect(queueAddress('redis://host')).toEqual({
      host: 'host',
      port: 6379,
      database: 0,
      secure: false,
      shown: 'host:6379',
    });
    expect(queueAddress('rediss://me:p%40ss@10.0.0.1:6380/3')).toEqual({
      host: '10.0.0.1',
      port: 6380,
      database: 3,
      username: 'me',
      password: 'p@ss',
      secure: true,
      shown: '10.0.0.1:6380',
    });
    expect(queueAddress('redis://:secret@[::1]:7000')).toMatchObject({ host: '::1', password: 'secret' });
    for (const wrong of [
      'host',
      'http://host',
      'redis://',
      'redis://a b',
      'redis://host/x',
      'redis://%zz@h',
      '',
    ]) {
      expect([wrong, queueAddress(wrong)]).toEqual([wrong, undefined]);
    }
  });
});

describe('what comes back from a queue', () => {
  it('is a job of ours, or none', () => {
    const job = { version, sweep, from: 3, to: 5 };
    expect(jobOf(job)).toEqual(job);
    const wrong = [
      null,
      'cells',
      [],
      {},
      { ...job, to: 3 },
      { ...job, from: -1 },
      { ...job, from: 0.5 },
      { ...job, from: '3' },
      { ...job, to: 5000 },
      { ...job, to: 1e9, from: 1e9 - 1 },
      { ...job, sweep: '../../etc' },
      { ...job, sweep: 7 },
      { ...job, version: undefined },
      { ...job, run: 'rm' },
    ];
    for (const one of wrong) expect([one, jobOf(one)]).toEqual([one, undefined]);
  });

  it('is as many figures as asked for, or none', () => {
    expect(figuresOf('[1.5,null]', 2)).toEqual([1.5, null]);
    for (const text of [
      null,
      '',
      '[1.5,nu',
      '[1.5]',
      '[1.5,null,2]',
      '["1",2]',
      '[1e999,1]',
      '{}',
      'null',
      '7',
    ]) {
      expect([text, figuresOf(text, 2)]).toEqual([text, undefined]);
    }
    expect(figuresOf(`[1,${' '.repeat(70_000)}2]`, 2)).toBeUndefined();
  });
});

describe.skipIf(!hasRedis())('a queue', () => {
  let redis: OwnRedis;
  const lines: Line[] = [];
  const open = async () => {
    const line = await openLine(queueAddress(redis.address)!);
    lines.push(line);
    return line;
  };
  const stops: AbortController[] = [];
  /** A worker whose cells cost nothing; its events, and when it ended. */
  const worker = async (compute?: (job: Job) => Promise<readonly Figures[]>, of = version) => {
    const stop = new AbortController();
    stops.push(stop);
    const events: Served[] = [];
    const ended = serve<string>(await open(), {
      version: of,
      slots: 2,
      signal: stop.signal,
      readGrid: (text, name) => {
        if (text !== 'the grid') throw refusal('gridDamaged', name);
        return text;
      },
      compute: async (_, job) => (compute ? compute(job) : range(job).map((cell) => figuresOfCell(cell))),
      onEvent: (event) => events.push(event),
    });
    ended.catch(() => undefined);
    return { stop, events, ended };
  };
  /** Submits and takes everything. */
  const all = async (name = sweep, events: Submitted[] = [], signal = new AbortController().signal) => {
    const found = new Map<number, Figures>();
    const aside = await submit(await open(), {
      version,
      sweep: name,
      grid: 'the grid',
      cells,
      before: 0,
      figures: 2,
      perJob: 7,
      signal,
      onFound: (cell, figures) => {
        expect(found.has(cell)).toBe(false);
        found.set(cell, figures);
      },
      onEvent: (event) => events.push(event),
    });
    return { found, aside };
  };
  const whole = new Map(Array.from({ length: cells }, (_, cell) => [cell, figuresOfCell(cell)]));
  const endWorkers = async () => {
    for (const stop of stops.splice(0)) stop.abort();
    for (const line of lines.splice(0)) {
      await line.redis.flushall().catch(() => undefined);
      line.close();
    }
  };

  beforeAll(async () => {
    redis = await OwnRedis.start('p@ss word');
  });
  afterEach(endWorkers);
  afterAll(async () => {
    await redis.stop();
  });

  it('brings every cell once and in order, from any number of workers, and computes nothing twice', async () => {
    const computed: number[] = [];
    const compute = async (job: Job) => {
      computed.push(...range(job));
      return range(job).map(figuresOfCell);
    };
    await Promise.all([worker(compute), worker(compute), worker(compute)]);
    const first = await all();
    expect([[...first.found], first.aside]).toEqual([[...whole], []]);
    expect(computed.sort((a, b) => a - b)).toEqual([...whole.keys()]);
    const again = await all();
    expect([...again.found]).toEqual([...whole]);
    expect(computed).toHaveLength(cells);
    // a cell that is gone is computed again, with the others of its job
    const { redis: client } = lines[0]!;
    await client.hdel(cellKey, '20');
    await all();
    expect(computed.slice(cells)).toEqual([14, 15, 16, 17, 18, 19, 20]);
  });

  it('sets a job that fails three times aside with its reason, goes on, and tries again when asked again', async () => {
    let isBroken = true;
    let tried = 0;
    await worker(async (job) => {
      if (isBroken && job.from === 21) {
        tried += 1;
        throw new Error('no memory left');
      }
      return range(job).map(figuresOfCell);
    });
    const { found, aside } = await all();
    expect([tried, aside]).toEqual([3, [{ from: 21, to: 28, reason: { text: 'no memory left' } }]]);
    expect([...found.keys()]).toEqual([...whole.keys()].filter((cell) => cell < 21 || cell >= 28));
    isBroken = false;
    const again = await all();
    expect([again.found.size, again.aside]).toEqual([cells, []]);
  });

  it('refuses jobs that are not ours, grids that are damaged or gone, and serves on', async () => {
    const { events, stop, ended } = await worker();
    const { bull, connection, redis: client } = await open();
    const queue = new bull.Queue(`cells-${version}`, { connection, prefix: '{holdline}' });
    const grids = { damaged: 'feedfeedfeedfeed', list: 'beefbeefbeefbeef' };
    await client.set(`{holdline}:${version}:${grids.damaged}:grid`, 'the gr');
    await client.rpush(`{holdline}:${version}:${grids.list}:grid`, 'the grid');
    const job = { version, sweep, from: 0, to: 1 };
    await queue.add('mail', { to: 'somebody' }, { jobId: 'a' });
    await queue.add('cells', { ...job, version: '0.9' }, { jobId: 'b' });
    await queue.add('cells', { ...job, sweep: '0000000000000000' }, { jobId: 'c' });
    await queue.add('cells', { ...job, sweep: grids.damaged }, { jobId: 'd' });
    await queue.add('cells', { ...job, sweep: grids.list }, { jobId: 'e' });
    await client.zadd('{holdline}:register', Date.now(), 'no note of ours', Date.now(), '[1,2,3]');
    const { found } = await all();
    expect(found.size).toBe(cells);
    const refused = events.flatMap((event) =>
      event.kind === 'failed' && 'code' in event.reason ? [[event.name, event.reason.code, event.last]] : [],
    );
    expect(refused.sort()).toEqual([
      ['a', 'foreignJob', true],
      ['b', 'otherVersion', true],
      ['c', 'gridGone', true],
      ['d', 'gridDamaged', true],
      ['e', 'foreignKey', true],
    ]);
    stop.abort();
    await ended;
    await queue.close();
  });

  it('computes cells again whose figures were cut or are of another kind, and tells workers that disagree', async () => {
    await worker();
    await all();
    const { redis: client } = lines[0]!;
    await client.hset(cellKey, '5', '[1.66', '30', '["ten",null]', '49', 'null');
    const events: Submitted[] = [];
    const { found, aside } = await all(sweep, events);
    expect([[...found], aside]).toEqual([[...whole], []]);
    expect(events.flatMap((event) => (event.kind === 'damaged' ? [event.cell] : []))).toEqual([5, 30, 49]);
    // another machine says another number
    await client.hset(cellKey, '8', '[9,null]');
    await client.hdel(cellKey, '9');
    const other = await all();
    expect(other.aside).toEqual([{ from: 9, to: 10, reason: { code: 'answersDiffer', params: [8] } }]);
    // and where figures belong, something else stands
    await client.set(`{holdline}:${version}:aaaaaaaaaaaaaaaa:cells`, 'x');
    await expect(all('aaaaaaaaaaaaaaaa')).rejects.toMatchObject({ code: 'foreignKey' });
  });

  it('refuses a worker of another version while sweeps wait, and never gives it their jobs', async () => {
    const stop = new AbortController();
    const events: Submitted[] = [];
    const waiting = all(sweep, events, stop.signal);
    waiting.catch(() => undefined);
    while (!events.some(({ kind }) => kind === 'nobody')) await pause(20);
    const old = await worker(undefined, '0.9.9');
    await expect(old.ended).rejects.toMatchObject({ code: 'otherVersion', params: [version, '0.9.9'] });
    // one that was there before says so, and does nothing
    stop.abort();
    await expect(waiting).rejects.toThrow();
    await lines[0]!.redis.del('{holdline}:register');
    const early = await worker(undefined, '0.9.9');
    const [{ found }] = await Promise.all([all(), pause(300).then(() => worker())]);
    expect(found.size).toBe(cells);
    expect(early.events.filter(({ kind }) => kind === 'done')).toEqual([]);
  });

  it('outlives a restart of Redis, by order or by force, and the loss of all jobs', async () => {
    const slowly = async (job: Job) => {
      await pause(60);
      return range(job).map(figuresOfCell);
    };
    await worker(slowly);
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      const events: Submitted[] = [];
      const name = signal === 'SIGTERM' ? sweep : 'cafecafecafecafe';
      const answer = all(name, events);
      await pause(150);
      await redis.restart(200, signal);
      const { found, aside } = await answer;
      expect([[...found], aside]).toEqual([[...whole], []]);
    }
    const answer = all('dadadadadadadada');
    await pause(80);
    await lines[0]!.redis.del(`{holdline}:cells-${version}:wait`);
    const jobs = await lines[0]!.redis.keys(`{holdline}:cells-${version}:dadadadadadadada*`);
    if (jobs.length > 0) await lines[0]!.redis.del(...jobs);
    expect([...(await answer).found]).toEqual([...whole]);
  });

  it('puts back what a stopped worker has in hand, at no cost of a try', async () => {
    let isFirst = true;
    const held = await worker(async () => {
      isFirst = false;
      await new Promise((_, reject) =>
        held.stop.signal.addEventListener('abort', () => reject(new Error('stop'))),
      );
      return [];
    });
    const answer = all();
    while (isFirst) await pause(10);
    held.stop.abort();
    await held.ended;
    await worker();
    const { found, aside } = await answer;
    expect([found.size, aside]).toEqual([cells, []]);
  });

  it('tells what a full Redis refuses, at the start and under way, and goes on once there is room', async () => {
    const client = (await open()).redis;
    let isFull = false;
    const { events } = await worker(async (job) => {
      // as the first figures come
      if (!isFull) await client.config('SET', 'maxmemory', '1');
      isFull = true;
      return range(job).map(figuresOfCell);
    });
    const told: Submitted[] = [];
    const going = all(sweep, told);
    const isTold = () => told.some((event) => event.kind === 'trouble');
    while (!isTold() && !events.some(({ kind }) => kind === 'trouble' || kind === 'failed')) await pause(20);
    const refused = all('fedcba9876543210').catch((error) => error);
    const complaint = refusalOf(await refused, { shown: 'here' });
    expect(complaint).toMatchObject({
      code: 'complains',
      params: ['here', expect.stringMatching(/^OOM [^:]+$/)],
    });
    await pause(1500);
    await client.config('SET', 'maxmemory', '0');
    const { found, aside } = await going;
    expect(found.size + aside.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(cells);
    for (const { reason } of aside) expect(reason).toEqual({ text: expect.stringMatching(/^OOM /) });
    // the same command tries again what was set aside
    expect((await all()).found).toEqual(whole);
  });

  it('refuses a Redis that takes no writes and a database that is not there, instead of the first', async () => {
    const client = (await open()).redis;
    await client.replicaof('127.0.0.1', 1);
    const refused = all().catch((error) => error);
    expect(refusalOf(await refused, { shown: 'here' })).toMatchObject({
      code: 'complains',
      params: ['here', expect.stringMatching(/^READONLY /)],
    });
    await client.replicaof('NO', 'ONE');
    await client.set('{holdline}:register', 'a letter');
    const key = { code: 'foreignKey', params: ['{holdline}:register'] };
    await expect(all()).rejects.toMatchObject(key);
    await expect((await worker()).ended).rejects.toMatchObject(key);
    await client.del('{holdline}:register');
    await expect(openLine(queueAddress(`${redis.address}/99`)!)).rejects.toMatchObject({
      code: 'complains',
      params: [`127.0.0.1:${redis.port}`, 'ERR DB index is out of range'],
    });
    const other = await openLine(queueAddress(`${redis.address}/3`)!);
    await other.redis.set('here', 'three');
    other.close();
    expect(await client.get('here')).toBeNull();
    expect(refusalOf(new Error('ours'), { shown: 'here' })).toBeUndefined();
  });

  it('limits what is put there, and says why nobody answers or lets us in', async () => {
    await worker(async (job) => range(job).map(() => new Array(20_000).fill(1.23456)));
    const { aside } = await all();
    expect(aside[0]!.reason).toMatchObject({ code: 'answerTooLarge' });
    const line = await open();
    const large = submit(line, {
      version,
      sweep,
      grid: 'x'.repeat(17 * 2 ** 20),
      cells,
      before: 0,
      figures: 2,
      perJob: 7,
      signal: new AbortController().signal,
      onFound: () => undefined,
      onEvent: () => undefined,
    });
    await expect(large).rejects.toMatchObject({ code: 'gridTooLarge' });
    const wrong = queueAddress(`redis://:wrong@127.0.0.1:${redis.port}`)!;
    const none = queueAddress(`redis://127.0.0.1:${redis.port}`)!;
    for (const address of [wrong, none]) {
      const error: Refusal = await openLine(address).then(
        () => Promise.reject(new Error('let in')),
        (refused) => refused,
      );
      expect(error).toMatchObject({ code: 'notAllowed', params: [`127.0.0.1:${redis.port}`] });
      expect(JSON.stringify([error, error.message, error.stack])).not.toContain('wrong');
    }
  });
});

function range({ from, to }: Job): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
