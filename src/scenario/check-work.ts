/**
 * What goes with which kind of work. Live: one contact an agent. Concurrent: several sessions an agent. Deferred:
 * nobody waits on the line, so nobody gives up, redials or hears an announcement.
 */
import { type Work, workOf } from './channels.ts';
import type { IssueList, PathPart } from './issue.ts';
import type { Draft } from './read.ts';
import type { ContactType } from './scenario.ts';

const somebodyWaits: readonly Work[] = ['live', 'concurrent'];

/** Keys of a contact type that only some kinds of work know. */
export const keysOfWork = {
  patience: somebodyWaits,
  balking: somebodyWaits,
  redial: somebodyWaits,
  announcement: somebodyWaits,
  silent: ['concurrent'],
  callback: ['live'],
  chaser: ['deferred'],
  backlog: ['deferred'],
} as const satisfies { readonly [K in keyof ContactType]?: readonly Work[] };

export function checkWork(type: Draft<ContactType>, path: readonly PathPart[], issues: IssueList): void {
  if (!type.channel) return;
  const work = workOf(type.channel);
  const only = (works: readonly Work[], at: readonly PathPart[], value: unknown) => {
    if (value === undefined || works.includes(work)) return;
    issues.add([...path, ...at], value, 'onlyForWork', { key: String(at.at(-1)), works });
  };
  for (const [key, works] of Object.entries(keysOfWork)) {
    only(works, [key], type[key as keyof typeof keysOfWork]);
  }
  if (type.closing === 'carry') only(['deferred'], ['closing'], type.closing);
  only(['concurrent'], ['handleTime', 'atConcurrency'], type.handleTime?.atConcurrency);
  only(['live'], ['handleTime', 'afterContactWork'], type.handleTime?.afterContactWork);
  // nobody is held for one of several sessions, nor for a reply that is written
  type.transfers?.forEach((transfer, i) => {
    if (transfer?.kind === 'warm') only(['live'], ['transfers', i, 'kind'], 'warm');
  });
  if (type.interruptible !== true) return;
  only(['live', 'deferred'], ['interruptible'], true);
  if (type.callback) issues.add([...path, 'interruptible'], true, 'notWith', { other: 'callback' });
  // work laid aside goes back into the line, where nobody waits who has gone
  if (type.handleTime?.afterContactWork) {
    issues.add([...path, 'interruptible'], true, 'notWith', { other: 'handleTime.afterContactWork' });
  }
}
