/**
 * What must hold between the parts of a scenario: lengths that match, ids that are known, times in order, and
 * keys that do not go together. Works on what could be read, so that one pass finds these problems beside
 * those of single values; a check whose ground could not be read is left out.
 */
import { checkUncertainty } from './check-busyness.ts';
import { checkCalendar, type Horizon } from './check-calendar.ts';
import { checkCases } from './check-cases.ts';
import { checkGroups } from './check-groups.ts';
import { checkLinks } from './check-links.ts';
import { checkIds, knownTypesOf } from './check-lists.ts';
import { checkLoops } from './check-loops.ts';
import { checkPartners } from './check-partners.ts';
import { checkReserves } from './check-reserves.ts';
import { checkSize } from './check-size.ts';
import { checkTrace } from './check-trace.ts';
import { checkType } from './check-type.ts';
import { consequencesOf } from './consequences.ts';
import type { IssueList } from './issue.ts';
import type { Draft } from './read.ts';
import type { Scenario } from './scenario.ts';

export function checkScenario(scenario: Draft<Scenario>, issues: IssueList): void {
  const horizon = scenario.calendar && checkCalendar(scenario.calendar, issues);
  const types = scenario.types ?? [];
  const groups = scenario.groups ?? [];
  const known = knownTypesOf(types);
  checkIds(types, ['types'], issues);
  types.forEach((type, i) => {
    if (!type) return;
    checkType(type, ['types', i], horizon, issues);
    checkLinks(type, ['types', i], known, issues);
  });
  checkGroups(scenario, types, horizon, issues);
  checkReserves(groups, types, issues);
  checkPartners(groups, types, issues);
  if (scenario.cases) checkCases(scenario.cases, known, issues);
  checkUncertainty(scenario, types, horizon, issues);
  if (scenario.trace) checkTrace(scenario.trace, types, horizon, issues);
  const warmUp = scenario.run?.warmUp;
  if (horizon && warmUp !== undefined && warmUp >= horizon.end - horizon.start) {
    issues.add(['run', 'warmUp'], warmUp, 'warmUpTooLong', { length: horizon.end - horizon.start });
  }
  checkSnapshots(scenario.run?.snapshots, horizon, issues);
  const consequences = consequencesOf(scenario);
  const hasEnd = checkLoops(consequences, issues);
  if (horizon && hasEnd) checkSize(scenario, consequences, horizon, issues);
}

function checkSnapshots(
  snapshots: readonly (number | undefined)[] | undefined,
  horizon: Horizon | undefined,
  issues: IssueList,
): void {
  snapshots?.forEach((at, i) => {
    if (at === undefined) return;
    const path = ['run', 'snapshots', i];
    const previous = snapshots[i - 1];
    if (previous !== undefined && at <= previous) issues.add(path, at, 'notAscending', { previous });
    else if (horizon && !horizon.sessions.some(({ opens, closes }) => at >= opens && at <= closes)) {
      issues.add(path, at, 'outsideHours', {});
    }
  });
}
