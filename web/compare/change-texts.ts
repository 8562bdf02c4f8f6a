/** A change in words, for names and for whoever hears the page: "+10% contacts", "+2 on the line, 10:00–12:00". */
import type { Scenario } from '../../src/scenario/index.ts';
import type { Locale } from '../state/locale.ts';
import type { Change } from './changes.ts';
import { type CompareWords, compareWords } from './words.ts';

/** The sentence of a change with marks for its parts: {by}, {type}, {group}, {from}, {to}, {on}, {mean}. */
export function changeSentence({ types, groups }: Scenario, change: Change, words: CompareWords): string {
  const { changes } = words;
  if (change.kind === 'agents') return groups.length > 1 ? changes.agentsOf : changes.agents;
  return types.length > 1 ? changes[`${change.kind}Of`] : changes[change.kind];
}

export function changeText(base: Scenario, change: Change, locale: Locale): string {
  const words = compareWords(locale);
  const parts: Record<string, string> = { by: byText(change, locale) };
  if (change.kind === 'agents') {
    const group = base.groups.find(({ id }) => id === change.group);
    const [opens, closes] = hoursOf(base);
    parts.group = group ? locale.nameOf(group) : change.group;
    parts.from = locale.clock(change.from ?? opens);
    parts.to = locale.clock(change.to ?? closes);
  } else {
    const type = base.types.find(({ id }) => id === change.type);
    parts.type = type ? locale.typeName(type) : words.everyType;
  }
  if (change.kind === 'callbacks') parts.on = change.on ? words.on : words.off;
  if (change.kind === 'patience') {
    parts.mean = change.mean === null ? words.never : locale.duration(change.mean);
  }
  return changeSentence(base, change, words).replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}

/** How much more or fewer, with its sign and unit: "+10%", "−20 s", "+2"; empty where a change is no amount. */
export function byText(change: Change, { signed }: Locale): string {
  if (change.kind === 'volume') return `${amount(change.by * 100, signed)}%`;
  if (change.kind === 'handleTime') return `${amount(change.by, signed)}\u00a0s`;
  return change.kind === 'agents' ? amount(change.by, signed) : '';
}

/** Earliest opening and latest closing of any day, seconds after midnight. */
export function hoursOf({ calendar }: Scenario): readonly [number, number] {
  const opens = Math.min(...calendar.days.map((day) => day.opens));
  const closes = Math.max(...calendar.days.map((day) => day.closes));
  return [opens, closes];
}

function amount(value: number, signed: Locale['signed']): string {
  return signed(Math.round(value * 100) / 100, 2);
}
