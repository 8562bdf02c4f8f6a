/**
 * What Redis answers instead of doing what it is asked: it is full, takes no writes, allows a user less, has no such
 * database. Of a transaction that was discarded the reason stands with the command that was refused before it; the
 * digest of a script tells nobody anything and is left out.
 */
import type { QueueAddress } from './address.ts';
import { Refusal, refusal } from './refusal.ts';

const longest = 200;

/** The complaint in Redis's own words; undefined for an error of any other kind. */
export function complaintOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || error.name !== 'ReplyError') return undefined;
  const { previousErrors: [first] = [] } = error as { previousErrors?: readonly Error[] };
  return (first ?? error).message.split(/\.? script: /, 1)[0]!.slice(0, longest);
}

/** The refusal that an error is, or the complaint in it comes to; undefined for an error of any other kind. */
export function refusalOf(error: unknown, { shown }: Pick<QueueAddress, 'shown'>): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const complaint = complaintOf(error);
  return complaint === undefined ? undefined : refusal('complains', shown, complaint);
}

/** What Redis answers; a key that holds another kind of value is somebody else's. */
export async function asOurs<T>(key: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw unlike(key, error as Error);
  }
}

/** The refusal of a key that is somebody else's; any other error as it is. */
export function unlike(key: string, error: Error): Error {
  return error.message.startsWith('WRONGTYPE') ? refusal('foreignKey', key) : error;
}
