/**
 * Links from one contact type to another: each names a type there is, and whoever moves ends up elsewhere.
 */
import { checkTypeId, type KnownTypes } from './check-lists.ts';
import type { IssueList, PathPart } from './issue.ts';
import type { Draft } from './read.ts';
import type { ContactType, Move } from './scenario.ts';

export function checkLinks(
  type: Draft<ContactType>,
  path: readonly PathPart[],
  known: KnownTypes,
  issues: IssueList,
): void {
  const move = (to: Draft<Move> | undefined, key: string) => {
    if (to?.type === undefined) return;
    const at = [...path, key, 'move', 'type'];
    if (to.type === type.id) issues.add(at, to.type, 'sameType', {});
    else checkTypeId(to.type, at, known, issues);
  };
  const link = (to: string | undefined, ...at: readonly PathPart[]) => {
    checkTypeId(to, [...path, ...at, 'type'], known, issues);
  };
  move(type.afterHours?.move, 'afterHours');
  move(type.redial?.move, 'redial');
  type.transfers?.forEach((transfer, i) => {
    link(transfer?.type, 'transfers', i);
  });
  move(type.repeat?.move, 'repeat');
  type.followUps?.forEach((followUp, i) => {
    link(followUp?.type, 'followUps', i);
  });
  link(type.survey?.followUp?.type, 'survey', 'followUp');
  link(type.chaser?.type, 'chaser');
}
