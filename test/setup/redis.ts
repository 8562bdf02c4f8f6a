/**
 * A Redis of a test's own: Debian's redis-server on loopback, on a free port, in a folder of its own, every write kept
 * in a file; started by hand and ended by its process id. Where there is none, tests of the queue are skipped, and the
 * log says so.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = process.env.REDIS_SERVER ?? 'redis-server';

/** Whether there is a redis-server; said when there is none. */
export function hasRedis(): boolean {
  const isThere = spawnSync(program, ['--version']).status === 0;
  if (!isThere) console.log('skipped: no redis-server here (Debian: apt-get install redis-server)');
  return isThere;
}

export class OwnRedis {
  readonly port: number;
  private readonly folder = mkdtempSync(join(tmpdir(), 'holdline-redis-'));
  private readonly password: string;
  private child: ChildProcess | undefined;

  private constructor(port: number, password: string) {
    this.port = port;
    this.password = password;
  }

  static async start(password = ''): Promise<OwnRedis> {
    const redis = new OwnRedis(await freePort(), password);
    await redis.begin();
    return redis;
  }

  get address(): string {
    const login = this.password === '' ? '' : `:${encodeURIComponent(this.password)}@`;
    return `redis://${login}127.0.0.1:${this.port}`;
  }

  /** Process id. */
  get pid(): number {
    return this.child!.pid!;
  }

  /** Fields of the hashes whose keys are like this. */
  async count(keys: RegExp): Promise<number> {
    const { Redis } = await import('ioredis');
    const client = new Redis(this.address);
    const found = (await client.keys('*')).filter((key) => keys.test(key));
    const counts = await Promise.all(found.map((key) => client.hlen(key)));
    client.disconnect();
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** Ends it and starts it again on the same files; `pause` milliseconds between. */
  async restart(pause = 0, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    await this.end(signal);
    await new Promise((resolve) => setTimeout(resolve, pause));
    await this.begin();
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async begin(): Promise<void> {
    const args = ['--port', `${this.port}`, '--bind', '127.0.0.1', '--dir', this.folder, '--save', ''];
    const login = this.password === '' ? [] : ['--requirepass', this.password];
    this.child = spawn(program, [...args, '--appendonly', 'yes', ...login], { stdio: 'ignore' });
    for (let tries = 0; !(await answers(this.port)); tries++) {
      if (tries > 600) throw new Error('redis-server does not begin');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
