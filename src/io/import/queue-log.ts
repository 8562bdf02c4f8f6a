/**
 * Calls put together from the events of an Asterisk queue_log. A contact begins with ENTERQUEUE (or, where
 * the log was cut, with the first event that says how long it has waited) and ends with CONNECT and the
 * COMPLETE… behind it, with ABANDON, or with an EXIT…. The same call that enters a queue again is a new
 * contact. One still open when the log ends is set aside: nobody knows what became of it.
 */
import type { CellRow } from '../cells.ts';
import type { CallRecord } from './import.ts';
import type { Notes } from './notes.ts';
import type { Times } from './times.ts';

interface OpenCall {
  readonly line: number;
  readonly text: string;
  readonly queue: string;
  readonly entered: number;
  readonly caller: string;
  connected?: { readonly at: number; readonly wait: number; readonly agent: string };
}

export function readQueueLog(rows: readonly CellRow[], times: Times, notes: Notes): CallRecord[] {
  const calls: CallRecord[] = [];
  const open = new Map<string, OpenCall>();

  const finish = (
    call: OpenCall,
    outcome: CallRecord['outcome'],
    wait: number,
    handleTime: number | null,
  ) => {
    const { date, clock } = times.local(call.entered);
    const isAnswered = outcome === 'answered';
    calls.push({
      line: call.line,
      queue: call.queue,
      date,
      arrival: clock,
      outcome,
      wait,
      serviceStart: isAnswered ? clock + wait : null,
      handleTime,
      agent: call.connected?.agent ?? '',
      caller: call.caller,
    });
  };

  for (const row of rows) {
    const [epochText, id, queue, agent, event, first, second, third] = row.cells as string[];
    const epoch = Number(epochText);
    const key = `${id}\n${queue}`;
    const figure = (text: string | undefined): number | undefined =>
      text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
    const complain = (column: string, value: string | undefined) =>
      notes.issues.add(row.line, column, value ?? '', 'notNumber', {});
    if (!Number.isFinite(epoch) || epochText === '' || event === undefined) {
      notes.issues.add(row.line, '#1', epochText ?? '', 'notNumber', {});
      continue;
    }
    const begin = (wait: number): OpenCall =>
      open.get(key) ?? {
        line: row.line,
        text: row.cells.join('|'),
        queue: queue!,
        entered: epoch - wait,
        caller: '',
      };

    if (event === 'ENTERQUEUE') {
      const before = open.get(key);
      // a call that enters again left before, in a way that the log does not tell
      if (before && !before.connected) finish(before, 'left', Math.max(0, epoch - before.entered), null);
      else if (before) finish(before, 'answered', before.connected!.wait, null);
      open.set(key, {
        line: row.line,
        text: row.cells.join('|'),
        queue: queue!,
        entered: epoch,
        // the first figure is an address that came with the call
        caller: second ?? '',
      });
    } else if (event === 'CONNECT') {
      const wait = figure(first);
      if (wait === undefined) complain('#6', first);
      else open.set(key, { ...begin(wait), connected: { at: epoch, wait, agent: agent ?? '' } });
    } else if (event === 'COMPLETECALLER' || event === 'COMPLETEAGENT') {
      const [wait, talk] = [figure(first), figure(second)];
      if (wait === undefined || talk === undefined) {
        complain(wait === undefined ? '#6' : '#7', wait === undefined ? first : second);
        continue;
      }
      const call = begin(wait + talk);
      finish(
        { ...call, connected: call.connected ?? { at: epoch - talk, wait, agent: agent ?? '' } },
        'answered',
        wait,
        talk,
      );
      open.delete(key);
    } else if (event === 'ABANDON') {
      const wait = figure(third);
      if (wait === undefined) complain('#8', third);
      else finish(begin(wait), 'abandoned', wait, null);
      open.delete(key);
    } else if (/^EXIT/.test(event)) {
      const call = open.get(key);
      if (call) finish(call, 'left', Math.max(0, epoch - call.entered), null);
      else notes.aside('event', row);
      open.delete(key);
    } else if (/TRANSFER$/.test(event) && open.get(key)?.connected) {
      const { connected } = open.get(key)!;
      finish(open.get(key)!, 'answered', connected!.wait, Math.max(0, epoch - connected!.at));
      open.delete(key);
    } else notes.aside('event', row);
  }
  for (const { line, text } of open.values()) notes.asideLine('unfinished', line, text);
  return calls;
}
