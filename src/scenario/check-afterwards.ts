/**
 * What follows a contact, or comes in its place while the type is closed: delays that are laws, shares of one
 * whole, keys that need another.
 */
import type { Distribution } from '../random/distribution.ts';
import { checkLaw } from './check-laws.ts';
import { checkShares } from './check-lists.ts';
import type { IssueList, PathPart } from './issue.ts';
import type { Draft } from './read.ts';
import type { AfterHours, ContactType } from './scenario.ts';

export function checkAfterwards(
  { redial, repeat, followUps, survey, transfers, afterHours, callback, chaser }: Draft<ContactType>,
  path: readonly PathPart[],
  issues: IssueList,
): void {
  const delay = (law: Draft<Distribution> | undefined, ...at: readonly PathPart[]) => {
    if (law) checkLaw(law, [...path, ...at, 'delay'], issues);
  };
  delay(redial?.delay, 'redial');
  if (redial?.delay?.law === 'deterministic' && redial.delay.mean === 0) {
    issues.add([...path, 'redial', 'delay', 'mean'], 0, 'outOfRange', { above: 0, unit: 'seconds' });
  }
  if (chaser?.after) checkLaw(chaser.after, [...path, 'chaser', 'after'], issues);
  delay(repeat?.delay, 'repeat');
  if (
    repeat?.comeback !== undefined &&
    repeat.basis !== 'surveyed' &&
    !issues.isAbout([...path, 'repeat', 'basis'])
  ) {
    issues.add([...path, 'repeat', 'comeback'], repeat.comeback, 'onlyWith', { others: ['basis: surveyed'] });
  }
  followUps?.forEach((followUp, i) => {
    delay(followUp?.delay, 'followUps', i);
  });
  delay(survey?.followUp?.delay, 'survey', 'followUp');
  if (transfers) {
    checkShares(
      transfers.map((transfer) => transfer?.share),
      [...path, 'transfers'],
      issues,
    );
  }
  if (!afterHours) return;
  delay(afterHours.retry?.delay, 'afterHours', 'retry');
  checkShares(sharesOf(afterHours), [...path, 'afterHours'], issues);
  if ((afterHours.callback ?? 0) > 0 && !callback && !issues.isAbout([...path, 'callback'])) {
    issues.add([...path, 'callback'], undefined, 'neededWith', { other: 'afterHours.callback' });
  }
}

function sharesOf({ settled, retry, move, callback }: Draft<AfterHours>): readonly (number | undefined)[] {
  return [settled, retry?.share, move?.share, callback];
}
