/**
 * One contact type by itself: its volume, its laws, and what of it goes together. What it says about other types
 * stands in check-links.ts and check-loops.ts.
 */
import { checkAfterwards } from './check-afterwards.ts';
import type { Horizon } from './check-calendar.ts';
import { checkCallback } from './check-callback.ts';
import { checkHours } from './check-hours.ts';
import { checkHandleTime, checkLaw } from './check-laws.ts';
import { checkPerIntervalOrSteps } from './check-lists.ts';
import { checkSelfService } from './check-self-service.ts';
import { checkTargets } from './check-targets.ts';
import { checkWork } from './check-work.ts';
import type { IssueList, PathPart } from './issue.ts';
import type { Draft } from './read.ts';
import type { ContactType } from './scenario.ts';

export function checkType(
  type: Draft<ContactType>,
  path: readonly PathPart[],
  horizon: Horizon | undefined,
  issues: IssueList,
): void {
  if (type.volume) checkVolume(type, path, horizon, issues);
  if (type.hours) checkHours(type.hours, [...path, 'hours'], horizon, issues);
  if (type.handleTime) checkHandleTime(type.handleTime, [...path, 'handleTime'], horizon, issues);
  if (type.patience) checkLaw(type.patience, [...path, 'patience'], issues);
  if (type.announcement?.tolerance) {
    checkLaw(type.announcement.tolerance, [...path, 'announcement', 'tolerance'], issues);
  }
  if (type.backlog?.age) checkLaw(type.backlog.age, [...path, 'backlog', 'age'], issues);
  checkWork(type, path, issues);
  if (type.selfService) checkSelfService(type.selfService, type.handleTime, path, issues);
  if (type.callback) checkCallback(type.callback, [...path, 'callback'], horizon, issues);
  checkAfterwards(type, path, issues);
  if (type.targets) checkTargets(type.targets, type.channel, path, issues);
}

function checkVolume(
  { volume, redial, repeat, selfService }: Draft<ContactType>,
  path: readonly PathPart[],
  horizon: Horizon | undefined,
  issues: IssueList,
): void {
  if (!volume) return;
  checkPerIntervalOrSteps(volume, [...path, 'volume'], horizon, issues);
  if (volume.count === 'recorded' && 'perInterval' in volume) {
    volume.perInterval?.forEach((contacts, i) => {
      if (contacts === undefined || Number.isInteger(contacts)) return;
      issues.add([...path, 'volume', 'perInterval', i], contacts, 'recordedNotWhole', {});
    });
  }
  const loops = redial ?? repeat ?? selfService;
  if (loops && volume.count === 'recorded' && (volume.basis ?? 'offered') === 'offered') {
    issues.add([...path, 'volume', 'basis'], volume.basis, 'recordedNeedsFresh', {});
  }
}
