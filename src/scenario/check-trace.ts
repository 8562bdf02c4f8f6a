/**
 * A recorded trace: rows in order of arrival, inside opening hours, of known types. May be long, so one pass.
 */
import { workOf } from './channels.ts';
import type { Horizon } from './check-calendar.ts';
import { unknownType } from './check-lists.ts';
import type { IssueList } from './issue.ts';
import type { Draft } from './read.ts';
import type { ContactType, TraceRow } from './scenario.ts';

export function checkTrace(
  trace: readonly (Draft<TraceRow> | undefined)[],
  types: readonly (Draft<ContactType> | undefined)[],
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
    const channel = type === undefined ? undefined : channels.get(type);
    if (channel && typeof patience === 'number' && workOf(channel) === 'deferred') {
      issues.add(['trace', i, 'patience'], patience, 'onlyForWork', {
        key: 'patience',
        works: ['live', 'concurrent'],
      });
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
