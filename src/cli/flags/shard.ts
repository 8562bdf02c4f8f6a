/** One part of a whole that is cut into equal parts, as people write it: `2/8` is the second of eight. */

export interface Shard {
  /** From 1. */
  readonly shard: number;
  readonly of: number;
}

export const mostShards = 10_000;

/** `shardOf('2/8') // { shard: 2, of: 8 }`; undefined when it is none. */
export function shardOf(text: string): Shard | undefined {
  const parts = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text);
  const [shard, of] = [Number(parts?.[1]), Number(parts?.[2])];
  return shard <= of && of <= mostShards ? { shard, of } : undefined;
}
