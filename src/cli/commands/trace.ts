/** `holdline trace`: everything that happens in one replication, event by event. */
import { closeSync, openSync } from 'node:fs';
import type { Scenario } from '../../scenario/index.ts';
import { defaultSeed, recordTrace, type Trace, traceKinds } from '../../simulation/index.ts';
import { type Context, command } from '../command.ts';
import { duration, oneOf, positiveDuration, target, text, whole } from '../flags/kinds.ts';
import { toScenario } from '../reading/read-scenario.ts';
import { readSource } from '../reading/source.ts';
import { unwritable, writeWhole } from '../running/written-file.ts';
import { startOf } from '../tables/report-tables.ts';
import { formatTable } from '../tables/table.ts';
import { eventText, traceText } from '../tables/trace-text.ts';

/** Events that the summary begins with. */
const shown = 20;

export const trace = command({
  name: 'trace',
  operands: 'required',
  flags: {
    replication: { kind: whole(0, 999_999), fallback: 0 },
    format: { kind: oneOf(['summary', 'jsonl', 'csv']) },
    out: { kind: text },
    patience: { kind: positiveDuration },
    within: { kind: duration },
    target: { kind: target },
    seed: { kind: text },
  },
  async run({ replication, format, out, ...settings }, [file], context) {
    const source = await readSource(file!, context.standardInput);
    const scenario = toScenario(source, { ...settings, replications: undefined });
    const recorded = recordTrace(scenario, replication);
    const lines = format ?? (out === undefined ? 'summary' : out.endsWith('.csv') ? 'csv' : 'jsonl');
    if (out === undefined) write(recorded, lines, scenario, context, context.out);
    else {
      const descriptor = openFile(out);
      write(recorded, lines, scenario, context, (part) => writeWhole(out, descriptor, part));
      closeSync(descriptor);
      const events = context.figures.number(recorded.events.length);
      context.terminal.write(`${context.words.trace.written(events, out)}\n`);
    }
    return 0;
  },
});

function write(
  recorded: Trace,
  format: 'summary' | 'jsonl' | 'csv',
  scenario: Scenario,
  context: Context,
  out: (text: string) => void,
): void {
  if (format !== 'summary') for (const part of traceText(recorded, format)) out(part);
  else if (context.json) out(`${JSON.stringify(summary(recorded), null, 2)}\n`);
  else out(summaryTables(recorded, scenario, context));
}

/** How often each event happened. */
function summary({ replication, events, checkpoints }: Trace) {
  const counts = new Array<number>(traceKinds.length).fill(0);
  for (let i = 0; i < events.length; i++) counts[events.kind[i]!]! += 1;
  return {
    replication,
    events: events.length,
    checkpoints: checkpoints.count,
    counts: Object.fromEntries(traceKinds.flatMap((kind, k) => (counts[k]! > 0 ? [[kind, counts[k]!]] : []))),
  };
}

function summaryTables(recorded: Trace, scenario: Scenario, context: Context): string {
  const { words, figures } = context;
  const { replication, events, checkpoints, counts } = summary(recorded);
  const { days } = scenario.calendar;
  const title = words.trace.title(
    scenario.name ?? '',
    String(replication),
    scenario.seed ?? defaultSeed,
    figures.number(events),
    figures.number(checkpoints),
  );
  const counted = traceKinds
    .filter((kind) => kind in counts)
    .map((kind) => [words.trace.kinds[kind], figures.number(counts[kind]!)]);
  const first = Array.from({ length: Math.min(shown, events) }, (_, i) => {
    const event = eventText(recorded, i);
    const { time, contact, type, group, value } = event;
    const seconds = String(Math.floor(Number(time) % 60)).padStart(2, '0');
    return [
      `${startOf(Number(time), days, context)}:${seconds}`,
      words.trace.kinds[traceKinds[recorded.events.kind[i]!]!],
      String(contact ?? value ?? ''),
      String(type ?? event.case ?? ''),
      String(group ?? ''),
    ];
  });
  const columns = [
    words.columns.time,
    words.trace.event,
    words.trace.contact,
    words.columns.type,
    words.trace.group,
  ];
  return [
    `${title}\n`,
    formatTable([words.trace.event, words.trace.count], counted),
    `${words.trace.first}\n${formatTable(columns, first, { left: [0, 1, 3, 4] })}`,
  ].join('\n');
}

function openFile(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    throw unwritable(path, error);
  }
}
