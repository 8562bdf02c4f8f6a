/**
 * What must hold between the parts of a scenario: lengths that match, ids that are known, times in order, and
 * keys that do not go together. Works on what could be read, so that one pass finds these problems beside
 * those of single values; a check whose ground could not be read is left out.
 */
import { workOf } from './channels.ts';
import { checkUncertainty } from './check-busyness.ts';
import { checkCalendar, type Horizon } from './check-calendar.ts';
import { checkGroups } from './check-groups.ts';
import { checkHandleTime, checkLaw } from './check-laws.ts';
import { checkIds, checkPerIntervalOrSteps } from './check-lists.ts';
import { checkSize } from './check-size.ts';
import { checkTrace } from './check-trace.ts';
import type { IssueList, PathPart } from './issue.ts';
import type { Draft } from './read.ts';
import type { ContactType, Scenario, Target } from './scenario.ts';

export function checkScenario(scenario: Draft<Scenario>, issues: IssueList): void {
  const horizon = scenario.calendar && checkCalendar(scenario.calendar, issues);
  const types = scenario.types ?? [];
  checkIds(types, 'types', issues);
  types.forEach((type, i) => {
    if (type) checkType(type, ['types', i], horizon, issues);
  });
  checkGroups(scenario, types, horizon, issues);
  checkUncertainty(scenario, types, horizon, issues);
  if (scenario.trace) checkTrace(scenario.trace, types, horizon, issues);
  const warmUp = scenario.run?.warmUp;
  if (horizon && warmUp !== undefined && warmUp >= horizon.end - horizon.start) {
    issues.add(['run', 'warmUp'], warmUp, 'warmUpTooLong', { length: horizon.end - horizon.start });
  }
  if (horizon) checkSize(scenario, horizon, issues);
}

function checkType(
  type: Draft<ContactType>,
  path: readonly PathPart[],
  horizon: Horizon | undefined,
  issues: IssueList,
): void {
  const { volume, handleTime, patience, redial, targets } = type;
  if (volume) {
    checkPerIntervalOrSteps(volume, [...path, 'volume'], horizon, issues);
    if (volume.count === 'recorded' && 'perInterval' in volume) {
      volume.perInterval?.forEach((contacts, i) => {
        if (contacts === undefined || Number.isInteger(contacts)) return;
        issues.add([...path, 'volume', 'perInterval', i], contacts, 'recordedNotWhole', {});
      });
    }
    if (redial && (volume.basis ?? 'offered') === 'offered') {
      issues.add([...path, 'volume', 'basis'], volume.basis, 'redialNeedsFresh', {});
    }
  }
  if (handleTime) checkHandleTime(handleTime, [...path, 'handleTime'], horizon, issues);
  if (patience) checkLaw(patience, [...path, 'patience'], issues);
  if (redial?.delay) {
    const { delay } = redial;
    checkLaw(delay, [...path, 'redial', 'delay'], issues);
    if (delay.law === 'deterministic' && delay.mean === 0) {
      issues.add([...path, 'redial', 'delay', 'mean'], 0, 'outOfRange', { above: 0, unit: 'seconds' });
    }
  }
  const work = type.channel && workOf(type.channel);
  if (work === 'deferred') {
    for (const key of ['patience', 'balking', 'redial', 'callback'] as const) {
      if (type[key] !== undefined) issues.add([...path, key], type[key], 'notForEmail', { key });
    }
  } else if (type.channel && type.closing === 'carry') {
    issues.add([...path, 'closing'], 'carry', 'onlyForEmail', { key: 'closing' });
  }
  if (work === 'concurrent' && type.callback) {
    issues.add([...path, 'callback'], '{…}', 'onlyOneOf', { keys: ['callback', `channel: ${type.channel}`] });
  }
  if (type.interruptible === true) {
    const other = type.callback ? 'callback' : work === 'concurrent' ? `channel: ${type.channel}` : undefined;
    if (other) issues.add([...path, 'interruptible'], true, 'onlyOneOf', { keys: ['interruptible', other] });
  }
  if (targets) checkTargets(targets, type, path, issues);
}

function checkTargets(
  targets: readonly (Draft<Target> | undefined)[],
  type: Draft<ContactType>,
  path: readonly PathPart[],
  issues: IssueList,
): void {
  const first = new Map<string, number>();
  targets.forEach((target, i) => {
    if (!target?.measure) return;
    const earlier = first.get(target.measure);
    if (earlier === undefined) first.set(target.measure, i);
    else
      issues.add([...path, 'targets', i, 'measure'], target.measure, 'duplicateTarget', {
        first: `targets[${earlier}]`,
      });
    if (
      target.measure === 'serviceLevel' &&
      target.clock &&
      type.channel &&
      workOf(type.channel) !== 'deferred'
    ) {
      issues.add([...path, 'targets', i, 'clock'], target.clock, 'onlyForEmail', { key: 'clock' });
    }
  });
}
