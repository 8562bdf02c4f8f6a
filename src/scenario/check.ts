/**
 * What must hold between the parts of a scenario: lengths that match, ids that are known, times in order, and
 * keys that do not go together. Works on what could be read, so that one pass finds these problems beside
 * those of single values; a check whose ground could not be read is left out.
 */
import { checkCalendar, type Horizon } from './check-calendar.ts';
import { checkHandleTime, checkLaw } from './check-laws.ts';
import { checkSize } from './check-size.ts';
import type { IssueList, PathPart } from './issue.ts';
import { nearest } from './nearest.ts';
import type { Draft } from './read.ts';
import type { Concurrency, ContactType, Scenario, Target, TraceRow } from './scenario.ts';

type Types = readonly (Draft<ContactType> | undefined)[];

export function checkScenario(scenario: Draft<Scenario>, issues: IssueList): void {
  const horizon = scenario.calendar && checkCalendar(scenario.calendar, issues);
  const types = scenario.types ?? [];
  checkIds(types, 'types', issues);
  types.forEach((type, i) => {
    if (type) checkType(type, ['types', i], horizon, issues);
  });
  checkGroups(scenario, types, horizon, issues);
  if (scenario.trace) checkTrace(scenario.trace, types, horizon, issues);
  const warmUp = scenario.run?.warmUp;
  if (horizon && warmUp !== undefined && warmUp >= horizon.end - horizon.start) {
    issues.add(['run', 'warmUp'], warmUp, 'warmUpTooLong', { length: horizon.end - horizon.start });
  }
  if (horizon) checkSize(scenario, horizon, issues);
}

function checkIds(
  owners: readonly ({ readonly id?: string } | undefined)[],
  list: string,
  issues: IssueList,
): void {
  const first = new Map<string, number>();
  owners.forEach((owner, i) => {
    const id = owner?.id;
    if (id === undefined) return;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, i);
    else issues.add([list, i, 'id'], id, 'duplicateId', { first: `${list}[${earlier}].id` });
  });
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
  if (type.channel === 'email') {
    for (const key of ['patience', 'balking', 'redial', 'callback'] as const) {
      if (type[key] !== undefined) issues.add([...path, key], type[key], 'notForEmail', { key });
    }
  } else if (type.channel && type.closing === 'carry') {
    issues.add([...path, 'closing'], 'carry', 'onlyForEmail', { key: 'closing' });
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
    if (target.measure === 'serviceLevel' && target.clock && type.channel && type.channel !== 'email') {
      issues.add([...path, 'targets', i, 'clock'], target.clock, 'onlyForEmail', { key: 'clock' });
    }
  });
}

function checkGroups(
  scenario: Draft<Scenario>,
  types: Types,
  horizon: Horizon | undefined,
  issues: IssueList,
): void {
  const { groups } = scenario;
  if (!groups) return;
  checkIds(groups, 'groups', issues);
  const channels = new Map(
    types.flatMap((type) => (type?.id === undefined ? [] : [[type.id, type.channel]])),
  );
  const allIdsRead = types.every((type) => type?.id !== undefined);
  const served = new Set<string>();
  let allSkillsRead = true;

  groups.forEach((group, g) => {
    if (group?.agents) checkPerIntervalOrSteps(group.agents, ['groups', g, 'agents'], horizon, issues);
    if (group?.concurrency) checkConcurrency(group.concurrency, ['groups', g, 'concurrency'], issues);
    if (!group?.skills) {
      allSkillsRead = false;
      return;
    }
    const first = new Map<string, number>();
    group.skills.forEach((skill, s) => {
      if (skill?.type === undefined) {
        allSkillsRead = false;
        return;
      }
      const { type } = skill;
      const path = ['groups', g, 'skills', s, 'type'];
      const earlier = first.get(type);
      if (earlier !== undefined) issues.add(path, type, 'duplicateSkill', { first: `skills[${earlier}]` });
      else first.set(type, s);
      served.add(type);
      if (allIdsRead && !channels.has(type)) unknownType(type, path, channels, issues);
      if (group.concurrency && channels.has(type) && channels.get(type) !== 'chat') {
        issues.add(['groups', g, 'concurrency'], group.concurrency, 'onlyForChat', {});
      }
    });
  });

  if (!allSkillsRead) return;
  types.forEach((type, i) => {
    if (type?.id !== undefined && !served.has(type.id)) {
      issues.add(['types', i, 'id'], type.id, 'noGroup', { type: type.id });
    }
  });
}

function unknownType(
  type: string,
  path: readonly PathPart[],
  known: ReadonlyMap<string | undefined, unknown>,
  issues: IssueList,
): void {
  const ids = [...known.keys()].filter((id) => id !== undefined);
  const meant = nearest(type, ids);
  issues.add(
    path,
    type,
    'unknownType',
    meant === undefined ? { known: ids } : { nearest: meant, known: ids },
  );
}

function checkConcurrency(
  { sessions, slowdown, rates }: Draft<Concurrency>,
  path: readonly PathPart[],
  issues: IssueList,
): void {
  if (!rates) return;
  if (slowdown !== undefined) issues.add(path, '{…}', 'onlyOneOf', { keys: ['slowdown', 'rates'] });
  if (sessions !== undefined && rates.length !== sessions) {
    issues.add([...path, 'rates'], rates, 'lengthsDiffer', {
      count: rates.length,
      other: 'sessions',
      expected: sessions,
    });
  }
  for (let k = 0; k < rates.length; k++) {
    const rate = rates[k];
    const before = rates[k - 1];
    const at = [...path, 'rates', k];
    if (rate === undefined) continue;
    if (k === 0 && rate !== 1) issues.add(at, rate, 'ratesStartAtOne', {});
    if (before === undefined) continue;
    if (rate < before) issues.add(at, rate, 'ratesFall', { previous: before });
    else if (rate / (k + 1) > (before / k) * (1 + 1e-9)) {
      issues.add(at, rate, 'ratesSpeedUp', { previous: before });
    }
  }
}

function checkPerIntervalOrSteps(
  values: {
    readonly perInterval?: readonly unknown[];
    readonly steps?: readonly ({ readonly from?: number } | undefined)[];
  },
  path: readonly PathPart[],
  horizon: Horizon | undefined,
  issues: IssueList,
): void {
  const { perInterval, steps } = values;
  if (horizon && perInterval && perInterval.length !== horizon.intervals) {
    issues.add([...path, 'perInterval'], perInterval, 'wrongLength', {
      count: perInterval.length,
      expected: horizon.intervals,
    });
  }
  let previous: number | undefined;
  steps?.forEach((step, i) => {
    const from = step?.from;
    if (from === undefined) return;
    const at = [...path, 'steps', i, 'from'];
    if (previous !== undefined && from <= previous) issues.add(at, from, 'notAscending', { previous });
    if (horizon && from >= horizon.end) issues.add(at, from, 'pastTheEnd', { end: horizon.end });
    previous = from;
  });
}

function checkTrace(
  trace: readonly (Draft<TraceRow> | undefined)[],
  types: Types,
  horizon: Horizon | undefined,
  issues: IssueList,
): void {
  const channels = new Map(
    types.flatMap((type) => (type?.id === undefined ? [] : [[type.id, type.channel]])),
  );
  const allIdsRead = types.every((type) => type?.id !== undefined);
  const sessions = horizon?.sessions;
  let previous: number | undefined;
  let session = 0;
  trace.forEach((row, i) => {
    if (!row) return;
    const { arrive, type, patience } = row;
    if (type !== undefined && allIdsRead && !channels.has(type)) {
      unknownType(type, ['trace', i, 'type'], channels, issues);
    }
    if (type !== undefined && typeof patience === 'number' && channels.get(type) === 'email') {
      issues.add(['trace', i, 'patience'], patience, 'notForEmail', { key: 'patience' });
    }
    if (arrive === undefined) return;
    if (previous !== undefined && arrive < previous) {
      issues.add(['trace', i, 'arrive'], arrive, 'notAscending', { previous });
      return;
    }
    previous = arrive;
    if (!sessions) return;
    while (session < sessions.length && arrive >= sessions[session]!.closes) session++;
    if (session === sessions.length || arrive < sessions[session]!.opens) {
      issues.add(['trace', i, 'arrive'], arrive, 'outsideHours', {});
    }
  });
}
