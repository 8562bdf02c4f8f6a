/**
 * Several queues in one export: one is taken, or all together, as the person says; never silently. A queue
 * that counted nothing needs no question. Channels of a queue count apart. A row whose cell names several
 * queues sums them already, and is left out where they have rows of their own.
 */
import type { ImportOptions, QueueFound } from './import.ts';
import type { RawRow } from './interval-rows.ts';
import { groupBy } from './merge.ts';
import type { Notes } from './notes.ts';

export interface ChosenRows {
  readonly queues: readonly QueueFound[];
  readonly rows: readonly RawRow[];
}

/** Several queues as one name. */
export const together = '+';

export function chooseQueues(rows: readonly RawRow[], options: ImportOptions, notes: Notes): ChosenRows {
  const named = withNames(rows);
  const found = new Map<string, { rows: number; offered: number; counted: number }>();
  for (const { queue, offered, answered, abandoned } of named) {
    const one = found.get(queue) ?? { rows: 0, offered: 0, counted: 0 };
    found.set(queue, one);
    one.rows++;
    one.offered += offered ?? 0;
    one.counted += Math.max(offered ?? 0, (answered ?? 0) + (abandoned ?? 0));
  }
  const queues = [...found].map(([name, { rows: count, offered }]) => ({ name, rows: count, offered }));
  const sums = queuesThatSum(named);
  const busy = [...found]
    .filter(([name, { counted }]) => counted > 0 && !sums.has(name))
    .map(([name]) => name);
  const candidates = busy.length > 0 ? busy : [...found.keys()];
  for (const name of candidates) if (partsOf(name).length > 1) notes.remark('queuesInOneCell', name);

  const asked = options.queue === undefined ? undefined : queueNamed(options.queue, [...found.keys()]);
  if (asked !== undefined) return { queues, rows: only(named, asked, notes) };
  if (candidates.length <= 1 && options.queue === undefined) {
    return { queues, rows: candidates[0] === undefined ? named : only(named, candidates[0], notes) };
  }
  if (!options.sum || options.queue !== undefined) {
    notes.ask({
      code: 'queue',
      column: '',
      text: options.queue ?? '',
      lines: [],
      choices: candidates.map((value) => ({ value, reading: String(found.get(value)!.offered) })),
    });
  }
  const alone = new Set(candidates.filter((name) => partsOf(name).length === 1).map(plainName));
  const summed = named.filter((row) => {
    const isSplit = partsOf(row.queue).length > 1 && partsOf(row.queue).some((part) => alone.has(part));
    const isDouble = isSplit || sums.has(row.queue);
    if (isDouble) notes.asideLine('queuesTogether', row.line, row.cells.join(' '));
    return !isDouble;
  });
  return { queues, rows: summed };
}

/**
 * Names such as "All queues" or "Razem" whose rows count what the other queues of their time count together.
 * With two queues beside it a name is not needed: figures that add up in every row are no chance.
 */
function queuesThatSum(rows: readonly RawRow[]): ReadonlySet<string> {
  if (new Set(rows.map(({ queue }) => queue)).size < 3) return new Set();
  const places = groupBy(rows, ({ date, start }) => `${date} ${start}`);
  /** Names that are half of what every place so far counts, and in how many that is more than nothing. */
  let sums: ReadonlyMap<string, number> | undefined;
  for (const place of places.values()) {
    const counts = new Map<string, number>();
    let all = 0;
    for (const { queue, offered, answered } of place) {
      const count = offered ?? answered ?? 0;
      counts.set(queue, (counts.get(queue) ?? 0) + count);
      all += count;
    }
    if (all === 0) continue;
    const halves = [...counts].filter(([name, own]) => own * 2 === all && (sums?.has(name) ?? true));
    sums = new Map(halves.map(([name]) => [name, (sums?.get(name) ?? 0) + 1]));
    if (sums.size === 0) break;
  }
  const named = [...(sums ?? [])].filter(([name, seen]) => seen >= (sumWord.test(name) ? 1 : 3));
  return new Set(named.map(([name]) => name));
}

const sumWord = /\b(all|total|razem|suma|wszystkie|og[oó]łem|gesamt|alle)\b/iu;

/** The channel belongs to the name where the export has several. */
function withNames(rows: readonly RawRow[]): readonly RawRow[] {
  const channels = new Set(rows.map(({ channel }) => channel.toLowerCase()));
  if (channels.size <= 1) return rows;
  return rows.map((row) =>
    row.channel === '' ? row : { ...row, queue: `${row.queue} · ${row.channel}`.trim() },
  );
}

function plainName(name: string): string {
  return name.split(' · ')[0]!;
}

function partsOf(name: string): string[] {
  return plainName(name)
    .split('; ')
    .filter((part) => part !== '');
}

/** By its full name, or by that of the queue where one channel of it is there. */
function queueNamed(asked: string, names: readonly string[]): string | undefined {
  const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
  const full = names.find((name) => same(name, asked));
  if (full !== undefined) return full;
  const plain = names.filter((name) => same(plainName(name), asked));
  return plain.length === 1 ? plain[0] : undefined;
}

function only(rows: readonly RawRow[], queue: string, notes: Notes): RawRow[] {
  return rows.filter((row) => {
    if (row.queue === queue) return true;
    notes.asideLine('otherQueue', row.line, row.cells.join(' '));
    return false;
  });
}
