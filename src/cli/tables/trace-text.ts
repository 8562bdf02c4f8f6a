/** Events of a trace as text: a line each of JSON or CSV, with ids instead of indices; what is not known is left out. */
import { origins, type Trace, traceKinds } from '../../simulation/index.ts';

const columns = [
  'time',
  'event',
  'contact',
  'number',
  'type',
  'case',
  'group',
  'agent',
  'attempt',
  'origin',
  'value',
] as const;

export type EventText = { readonly [K in (typeof columns)[number]]?: string | number };

const withValue: readonly string[] = ['people', 'breaks', 'engaged'];

/** Event `i` with ids and words. Of a case, `value` is the number of its stage. */
export function eventText({ events, types, groups, cases }: Trace, i: number): EventText {
  const event = traceKinds[events.kind[i]!]!;
  const isCase = event.startsWith('case');
  const contact = events.contact[i]!;
  const type = events.type[i]!;
  const group = events.group[i]!;
  const agent = events.agent[i]!;
  return {
    time: events.time[i]!,
    event,
    ...(contact >= 0 && { contact, number: events.number[i]! }),
    ...(type >= 0 && (isCase ? { case: cases[type]! } : { type: types[type]! })),
    ...(group >= 0 && { group: groups[group]!.id }),
    ...(agent >= 0 && { agent }),
    ...(contact >= 0 && !isCase && { attempt: events.attempt[i]!, origin: origins[events.origin[i]!]! }),
    ...((isCase || withValue.includes(event)) && { value: events.value[i]! }),
  };
}

/** All events, some thousand lines at a time. */
export function* traceText(trace: Trace, format: 'jsonl' | 'csv'): Generator<string> {
  let lines = format === 'csv' ? [columns.join(',')] : [];
  for (let i = 0; i < trace.events.length; i++) {
    const event = eventText(trace, i);
    lines.push(format === 'csv' ? columns.map((key) => quoted(event[key])).join(',') : JSON.stringify(event));
    if (lines.length < 10_000) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

function quoted(value: string | number | undefined): string {
  const text = String(value ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
