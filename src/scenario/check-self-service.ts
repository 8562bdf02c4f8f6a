/**
 * Self-service takes the easy contacts; what it leaves cannot take less than no time.
 */
import type { Distribution } from '../random/distribution.ts';
import { checkLaw } from './check-laws.ts';
import type { IssueList, PathPart } from './issue.ts';
import { knownMeanOf } from './known-mean.ts';
import type { Draft } from './read.ts';
import type { SelfService } from './scenario.ts';

export function checkSelfService(
  { contained, time, easyHandleTime }: Draft<SelfService>,
  handleTime: Draft<Distribution> | undefined,
  path: readonly PathPart[],
  issues: IssueList,
): void {
  const at = [...path, 'selfService'];
  if (time) checkLaw(time, [...at, 'time'], issues);
  const mean = handleTime && knownMeanOf(handleTime);
  if (mean === undefined || contained === undefined || easyHandleTime === undefined) return;
  // the mean of the rest is (mean − contained · easy) / (1 − contained)
  if (contained * easyHandleTime > mean) {
    issues.add([...at, 'easyHandleTime'], easyHandleTime, 'easyTooLong', { mean, contained });
  }
}
