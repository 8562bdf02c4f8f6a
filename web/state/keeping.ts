/**
 * Keeps the scenario and its history in the browser, so that a reload finds everything typed. What comes back
 * is read like any file: by `parseScenario`, for storage may hold what an older page wrote.
 */
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';
import type { History } from './scenario-store.ts';

const key = 'holdline/scenario';
/** Characters: browsers give about five million, and other pages of the same address share them. */
const room = 2_000_000;

export type Kept = { readonly history: History } | { readonly unreadable: true } | undefined;

export function readKept(): Kept {
  let text: string | null;
  try {
    text = localStorage.getItem(key);
  } catch {
    return undefined;
  }
  if (text === null) return undefined;
  try {
    const kept = JSON.parse(text) as { past?: unknown[]; present: unknown; future?: unknown[] };
    const present = parseScenario(kept.present);
    return { history: { past: readAll(kept.past), present, future: readAll(kept.future) } };
  } catch {
    return { unreadable: true };
  }
}

/** Steps that no longer parse are left out: a gap in the history is better than none. */
function readAll(steps: readonly unknown[] | undefined): Scenario[] {
  return (steps ?? []).flatMap((step) => {
    try {
      return [parseScenario(step)];
    } catch {
      return [];
    }
  });
}

/** Writes as much history as fits; false when not even the scenario does. */
export function keep({ past, present, future }: History): boolean {
  for (const levels of [past.length, 20, 0]) {
    const text = JSON.stringify({
      past: levels === 0 ? [] : past.slice(-levels),
      present,
      future: levels === past.length ? future : [],
    });
    if (text.length > room && levels > 0) continue;
    try {
      localStorage.setItem(key, text);
      return true;
    } catch {
      // Full: try with less history.
    }
  }
  return false;
}
