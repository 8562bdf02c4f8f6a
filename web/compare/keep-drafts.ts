/**
 * Keeps the drafts in the browser, so that a reload finds them. What comes back is read with distrust: scenarios by
 * `parseScenario`, changes key by key; a draft that cannot be read is left out, and the others stand.
 */
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';
import type { Change } from './changes.ts';
import { type Draft, type DraftBook, letters, noDrafts, type Origin } from './drafts.ts';
import { draftsKey } from './is-editing.ts';

export function readDrafts(): DraftBook {
  try {
    const text = localStorage.getItem(draftsKey);
    return text === null ? noDrafts : bookOf(JSON.parse(text));
  } catch {
    return noDrafts;
  }
}

/** False when the browser keeps nothing, or has no room left. */
export function keepDrafts(book: DraftBook): boolean {
  try {
    if (book.drafts.length === 0 && !book.editing) localStorage.removeItem(draftsKey);
    else localStorage.setItem(draftsKey, JSON.stringify(book));
    return true;
  } catch {
    return false;
  }
}

/** What can be read of a kept book. */
export function bookOf(value: unknown): DraftBook {
  if (!isObject(value)) return noDrafts;
  const drafts = listOf(value.drafts).flatMap((one) => draftOf(one) ?? []);
  const single = drafts.filter(({ letter }, i) => drafts.findIndex((one) => one.letter === letter) === i);
  const { editing } = value;
  const base = isObject(editing) ? scenarioIn(editing.base) : undefined;
  const letter = isObject(editing) ? letters.find((one) => one === editing.letter) : undefined;
  return { drafts: single, ...(base && letter && { editing: { letter, base } }) };
}

function draftOf(value: unknown): Draft | undefined {
  if (!isObject(value)) return undefined;
  const letter = letters.find((one) => one === value.letter);
  const own = scenarioIn(value.own);
  if (!letter || (value.own !== undefined && !own)) return undefined;
  const origin = originOf(value.origin);
  const changes = listOf(value.changes).flatMap((one) => changeOf(one) ?? []);
  return { letter, changes, ...(own && { own }), ...(origin && { origin }) };
}

function originOf(value: unknown): Origin | undefined {
  if (!isObject(value)) return undefined;
  const { kind, name } = value;
  if (kind === 'plan' || kind === 'edited' || kind === 'formerBase') return { kind };
  return kind === 'named' && typeof name === 'string' ? { kind, name } : undefined;
}

function changeOf(value: unknown): Change | undefined {
  if (!isObject(value)) return undefined;
  const { kind, by, on, mean, type, group, from, to } = value;
  const about = typeof type === 'string' ? { type } : {};
  if (kind === 'volume' || kind === 'handleTime') return isNumber(by) ? { kind, by, ...about } : undefined;
  if (kind === 'callbacks') return typeof on === 'boolean' ? { kind, on, ...about } : undefined;
  if (kind === 'patience') return isNumber(mean) || mean === null ? { kind, mean, ...about } : undefined;
  if (kind !== 'agents' || !isNumber(by) || typeof group !== 'string') return undefined;
  return { kind, by, group, ...(isNumber(from) && { from }), ...(isNumber(to) && { to }) };
}

function scenarioIn(value: unknown): Scenario | undefined {
  try {
    return value === undefined ? undefined : parseScenario(value);
  } catch {
    return undefined;
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
