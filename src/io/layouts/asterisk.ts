/**
 * Asterisk's queue_log: a line is something that happened, `epoch|callid|queue|agent|EVENT|d1|d2|d3`, without
 * a header. Calls are put together from ENTERQUEUE, CONNECT, COMPLETECALLER or COMPLETEAGENT, ABANDON and the
 * EXIT… events; the same call may enter a queue again and is then one more contact. Instants are UTC.
 */
import { countedAtArrival, type Layout } from './layout.ts';

export const asteriskQueueLog: Layout = {
  id: 'asteriskQueueLog',
  rows: 'events',
  required: [],
  attribution: countedAtArrival,
  waitStarts: 'queue',
  decimal: '.',
  utc: true,
};

/** Events that a queue_log is full of. */
const usual =
  /^(ENTERQUEUE|CONNECT|COMPLETE(CALLER|AGENT)|ABANDON|EXIT\w+|RINGNOANSWER|RINGCANCELED|DID|CONFIGRELOAD|QUEUESTART|(ADD|REMOVE)MEMBER|(UN)?PAUSE(ALL)?|TRANSFER|(BLIND|ATTENDED)TRANSFER|AGENT\w+)$/;

/** Is this row a line of a queue_log? */
export function isQueueEvent(cells: readonly string[]): boolean {
  return cells.length >= 5 && /^\d{9,10}(\.\d+)?$/.test(cells[0]!) && usual.test(cells[4]!);
}
