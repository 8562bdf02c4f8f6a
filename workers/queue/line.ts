/**
 * The line to a queue: bullmq over Redis. Both packages are loaded here and only here, when somebody asks for a queue;
 * the program does not bring them. A lost line is taken up again by itself (Redis may be restarted under way); one
 * that stays away too long is given up.
 */
import type { ConnectionOptions } from 'bullmq';
import type { Redis } from 'ioredis';
import type { QueueAddress } from './address.ts';
import { complaintOf } from './complaint.ts';
import { type Refusal, refusal } from './refusal.ts';

export type Bull = typeof import('bullmq');

export interface Line {
  readonly bull: Bull;
  readonly redis: Redis;
  /** What bullmq is given: the same line. */
  readonly connection: ConnectionOptions;
  readonly address: QueueAddress;
  /** Rejects once the line has been away for too long, or is closed by the other side for good. */
  readonly lost: Promise<never>;
  close(): void;
}

/** Everything a sweep keeps in Redis begins with this; the braces keep it on one node of a cluster. */
export const prefix = '{holdline}';

const firstAnswer = 10_000; // longest wait for the first answer, milliseconds
/** Longest time without a line later, or without one that does what it is asked, milliseconds. */
export const away = 120_000;
const longestPause = 1000; // between two tries, milliseconds

/**
 * Opens a line.
 *
 * @throws Refusal when the packages are missing, nobody answers, the password is wrong or there is no such database.
 */
export async function openLine(address: QueueAddress): Promise<Line> {
  const { bull, Redis: Client } = await packages();
  const { host, port, database, username, password, secure } = address;
  const redis = new Client({
    host,
    port,
    db: database,
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    ...(secure && { tls: {} }),
    // commands wait for the line to come back, however often it takes
    maxRetriesPerRequest: null,
    retryStrategy: (times: number) => Math.min(longestPause, 50 * times),
    connectTimeout: firstAnswer,
    lazyConnect: true,
  });
  const twins = twinsOf(redis);
  const first = new FirstAnswer(redis, address);
  const lost = lossOf(redis, address);
  lost.catch(() => undefined);
  try {
    await first.wait();
  } catch (error) {
    redis.disconnect();
    throw error;
  }
  return {
    bull,
    redis,
    connection: redis as unknown as ConnectionOptions,
    address,
    lost,
    close() {
      for (const line of [redis, ...twins]) line.disconnect();
    },
  };
}

/** Lines that bullmq opens beside ours, to wait for work on: while Redis is away it would try to reach it for ever. */
function twinsOf(redis: Redis): readonly Redis[] {
  const twins: Redis[] = [];
  const duplicate = redis.duplicate.bind(redis);
  redis.duplicate = (options) => {
    const twin = duplicate(options);
    twins.push(twin);
    return twin;
  };
  return twins;
}

async function packages(): Promise<{ bull: Bull; Redis: typeof Redis }> {
  try {
    const [bull, { Redis: Client }] = await Promise.all([import('bullmq'), import('ioredis')]);
    return { bull, Redis: Client };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw refusal('packagesMissing');
  }
}

/** Waits until Redis has answered once; knows why when it does not. */
class FirstAnswer {
  private readonly redis: Redis;
  private readonly address: QueueAddress;
  private reason = 'ETIMEDOUT';

  constructor(redis: Redis, address: QueueAddress) {
    this.redis = redis;
    this.address = address;
  }

  async wait(): Promise<void> {
    const { redis, address } = this;
    const { database, shown } = address;
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(unreachable(address, this.reason)), firstAnswer);
      const settle = (act: () => void) => {
        clearTimeout(late);
        act();
      };
      redis.on('error', (error: Error & { code?: string }) => {
        this.reason = error.code ?? error.message.slice(0, 80);
        if (isAboutPassword(error)) settle(() => reject(refusal('notAllowed', shown)));
      });
      redis.connect().catch(() => undefined);
      // a database that is not there would be passed over in silence, for the first one
      const answer = database === 0 ? redis.ping() : redis.select(database);
      answer.then(
        () => settle(resolve),
        (error: Error) => settle(() => reject(this.refused(error))),
      );
    });
  }

  private refused(error: Error): Refusal {
    const { shown } = this.address;
    if (isAboutPassword(error)) return refusal('notAllowed', shown);
    const complaint = complaintOf(error);
    return complaint === undefined
      ? unreachable(this.address, this.reason)
      : refusal('complains', shown, complaint);
  }
}

function unreachable({ secure, shown }: QueueAddress, reason: string): Refusal {
  return refusal(secure ? 'unreachableOverTls' : 'unreachable', shown, reason);
}

/** Says when the line has been away for too long. */
function lossOf(redis: Redis, address: QueueAddress): Promise<never> {
  return new Promise((_, reject) => {
    let patience: ReturnType<typeof setTimeout> | undefined;
    redis.on('close', () => {
      patience ??= setTimeout(() => reject(unreachable(address, 'ETIMEDOUT')), away);
      patience.unref();
    });
    redis.on('ready', () => {
      clearTimeout(patience);
      patience = undefined;
    });
  });
}

function isAboutPassword({ message }: Error): boolean {
  return /\b(?:NOAUTH|WRONGPASS|NOPERM)\b|AUTH/.test(message);
}
