/**
 * What a queue keeps of a sweep beside its jobs: the grid, once, and the figures of every cell by its number. All of
 * it is kept by version and digest, so that what is found there was computed by this program from this grid, and is
 * thrown away by Redis itself a month after anybody last wrote to it.
 */
import type { Redis } from 'ioredis';
import { asOurs, unlike } from './complaint.ts';
import { type Figures, figuresOf, figuresText, type Job, limits } from './job.ts';
import { prefix } from './line.ts';
import { refusal } from './refusal.ts';

const keptFor = 30 * 24 * 3600; // seconds

export class Store {
  private readonly redis: Redis;
  private readonly version: string;

  constructor(redis: Redis, version: string) {
    this.redis = redis;
    this.version = version;
  }

  /** Keeps a grid. @throws Refusal for one that is too large. */
  async keepGrid(sweep: string, text: string): Promise<void> {
    const bytes = Buffer.byteLength(text);
    if (bytes > limits.grid) throw refusal('gridTooLarge', bytes, limits.grid);
    await this.redis.set(this.key(sweep, 'grid'), text, 'EX', keptFor);
  }

  /** The grid of a sweep. @throws Refusal when it is not there, is too large or is no text. */
  async grid(sweep: string): Promise<string> {
    const key = this.key(sweep, 'grid');
    const bytes = await asOurs(key, this.redis.strlen(key));
    if (bytes > limits.grid) throw refusal('gridTooLarge', bytes, limits.grid);
    const text = bytes > 0 ? await this.redis.get(key) : null;
    if (text === null) throw refusal('gridGone', sweep);
    return text;
  }

  /**
   * Keeps the figures of a job's cells, all or none. What is there stays: it is the same, or something is wrong with
   * the program or a machine.
   *
   * @throws Refusal when it is not the same, or too large.
   */
  async keep({ sweep, from }: Job, found: readonly Figures[]): Promise<void> {
    const key = this.key(sweep, 'cells');
    const texts = found.map(figuresText);
    const longest = Math.max(...texts.map(({ length }) => length));
    if (longest > limits.answer) throw refusal('answerTooLarge', longest, limits.answer);
    const fields = texts.map((_, k) => String(from + k));
    const same = (there: readonly (string | null)[]) => {
      for (const [k, text] of there.entries()) {
        const isOther = text !== texts[k] && figuresOf(text, found[k]!.length) !== undefined;
        if (isOther) throw refusal('answersDiffer', from + k);
      }
    };
    const before = await asOurs(key, this.redis.hmget(key, ...fields));
    same(before);
    const noted = this.redis.multi();
    fields.forEach((field, k) => {
      // damaged figures give way
      if (before[k] === null) noted.hsetnx(key, field, texts[k]!);
      else if (before[k] !== texts[k]) noted.hset(key, field, texts[k]!);
    });
    const results = await noted
      .expire(key, keptFor)
      .hmget(key, ...fields)
      .exec();
    const [error, there] = results?.at(-1) ?? [];
    if (error) throw unlike(key, error);
    same(there as (string | null)[]);
  }

  /** What is kept of these cells, as text; null where nothing is. */
  found(sweep: string, cells: readonly number[]): Promise<(string | null)[]> {
    const key = this.key(sweep, 'cells');
    return asOurs(key, this.redis.hmget(key, ...cells.map(String)));
  }

  /** How many cells are there. */
  count(sweep: string): Promise<number> {
    const key = this.key(sweep, 'cells');
    return asOurs(key, this.redis.hlen(key));
  }

  /** Throws away what is kept of a cell. */
  async forget(sweep: string, cell: number): Promise<void> {
    await this.redis.hdel(this.key(sweep, 'cells'), String(cell));
  }

  private key(sweep: string, what: 'grid' | 'cells'): string {
    return `${prefix}:${this.version}:${sweep}:${what}`;
  }
}
