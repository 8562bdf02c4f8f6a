/**
 * Who is at a queue: sweeps and workers note themselves, with the version of their program, every few seconds; whoever
 * has not for a while is gone. Jobs of each version have a queue of their own, so no worker ever gets another
 * version's job; from the register both sides learn why nothing happens, and say so. Times are those of the Redis.
 */
import type { Redis } from 'ioredis';
import { asOurs, unlike } from './complaint.ts';
import { prefix } from './line.ts';

export type Kind = 'sweep' | 'worker';

export interface Present {
  readonly kind: Kind;
  readonly version: string;
  readonly id: string;
}

const key = `${prefix}:register`;
const noteEvery = 3000; // milliseconds
const goneAfter = 15_000; // milliseconds
const mostRead = 10_000;

export class Register {
  private readonly redis: Redis;
  private readonly self: string;
  private readonly beat: ReturnType<typeof setInterval>;

  constructor(redis: Redis, { kind, version, id }: Present) {
    this.redis = redis;
    this.self = JSON.stringify([kind, version, id]);
    this.beat = setInterval(() => void this.note().catch(() => undefined), noteEvery);
    this.beat.unref();
  }

  /** Notes that this one is here. @throws Refusal when something else stands there. */
  async note(): Promise<void> {
    const now = await this.now();
    const results = await this.redis
      .multi()
      .zadd(key, now, this.self)
      .zremrangebyscore(key, '-inf', now - goneAfter)
      .exec();
    for (const [error] of results ?? []) if (error) throw unlike(key, error);
  }

  /** Everybody who is here now. What is no note of ours is passed over. */
  async present(): Promise<readonly Present[]> {
    const since = (await this.now()) - goneAfter;
    const notes = await asOurs(key, this.redis.zrangebyscore(key, since, '+inf', 'LIMIT', 0, mostRead));
    return notes.flatMap((note) => presentOf(note) ?? []);
  }

  /** Takes the note back. */
  async leave(): Promise<void> {
    clearInterval(this.beat);
    if (this.redis.status === 'ready') await this.redis.zrem(key, this.self).catch(() => undefined);
  }

  private async now(): Promise<number> {
    const [seconds, micros] = await this.redis.time();
    return Math.round(Number(seconds) * 1000 + Number(micros) / 1000);
  }
}

function presentOf(note: string): Present | undefined {
  try {
    const [kind, version, id, ...more]: unknown[] = JSON.parse(note);
    const isKind = kind === 'sweep' || kind === 'worker';
    if (!isKind || typeof version !== 'string' || typeof id !== 'string' || more.length > 0) return undefined;
    return { kind, version, id };
  } catch {
    return undefined;
  }
}
