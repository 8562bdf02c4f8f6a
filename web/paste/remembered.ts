/**
 * What the reader of the page said about columns, remembered by header, so that next week's export of the same
 * system is understood at once. Kept in this browser; headers and roles, no figures.
 */
import { type Meaning, parseMeaning } from '../../src/io/index.ts';

const key = 'holdline/columns';
/** Headers kept at most; the oldest go. */
const mostKept = 200;

export function rememberedColumns(): Record<string, Meaning> {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(kept).flatMap(([header, text]) => {
        const meaning = typeof text === 'string' ? parseMeaning(text) : undefined;
        return meaning ? [[header, meaning]] : [];
      }),
    );
  } catch {
    // Unreadable or forbidden storage: nothing is remembered.
    return {};
  }
}

/** Adds to what is remembered; columns without a header (#3) are not. */
export function rememberColumns(said: Readonly<Record<string, Meaning>>): void {
  const named = Object.entries(said).filter(([header]) => !/^#\d+$/.test(header));
  if (named.length === 0) return;
  const all = { ...rememberedColumns(), ...Object.fromEntries(named) };
  const texts = Object.entries(all).map(([header, { role, unit }]) => [
    header,
    unit ? `${role}/${unit}` : role,
  ]);
  try {
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(texts.slice(-mostKept))));
  } catch {
    // Without storage the choice holds for this file.
  }
}
