/**
 * Promises of a contact type: up to three service levels, told apart by their time, and anything else once.
 */
import { workOf } from './channels.ts';
import type { IssueList, PathPart } from './issue.ts';
import { limits } from './limits.ts';
import type { Draft } from './read.ts';
import type { Channel, ServiceLevelTarget, Target } from './scenario.ts';

export function checkTargets(
  targets: readonly (Draft<Target> | undefined)[],
  channel: Channel | undefined,
  path: readonly PathPart[],
  issues: IssueList,
): void {
  const first = new Map<string, number>();
  const firstWithin = new Map<number, number>();
  let clock: string | undefined;
  let serviceLevels = 0;
  targets.forEach((target, i) => {
    if (!target?.measure) return;
    const at = [...path, 'targets', i];
    if (target.measure === 'serviceLevel') {
      serviceLevels++;
      if (serviceLevels === 1) clock = target.clock ?? 'business';
      else if ((target.clock ?? 'business') !== clock) {
        issues.add([...at, 'clock'], target.clock, 'otherClock', { clock: clock! });
      }
      checkWithin(target, i, at, firstWithin, issues);
      checkServiceLevel(target, channel, at, issues);
      return;
    }
    const earlier = first.get(target.measure);
    if (earlier === undefined) first.set(target.measure, i);
    else {
      issues.add([...at, 'measure'], target.measure, 'duplicateTarget', { first: `targets[${earlier}]` });
    }
  });
  if (serviceLevels > limits.serviceLevels) {
    const params = { count: serviceLevels, most: limits.serviceLevels };
    issues.add([...path, 'targets'], targets, 'tooManyServiceLevels', params);
  }
}

function checkWithin(
  { within }: Draft<ServiceLevelTarget>,
  place: number,
  path: readonly PathPart[],
  first: Map<number, number>,
  issues: IssueList,
): void {
  if (within === undefined) return;
  const earlier = first.get(within);
  if (earlier === undefined) first.set(within, place);
  else issues.add([...path, 'within'], within, 'duplicateWithin', { first: `targets[${earlier}]` });
}

function checkServiceLevel(
  target: Draft<ServiceLevelTarget>,
  channel: Channel | undefined,
  path: readonly PathPart[],
  issues: IssueList,
): void {
  if (target.clock && channel && workOf(channel) !== 'deferred') {
    issues.add([...path, 'clock'], target.clock, 'onlyForWork', { key: 'clock', works: ['deferred'] });
  }
  if (target.floor !== undefined && target.onDays !== undefined) {
    issues.add([...path, 'floor'], target.floor, 'notWith', { other: 'onDays' });
  }
  if (target.scope === 'day' || issues.isAbout([...path, 'scope'])) return;
  for (const key of ['floor', 'onDays'] as const) {
    if (target[key] === undefined) continue;
    issues.add([...path, key], target[key], 'onlyWith', { others: ['scope: day'] });
  }
}
