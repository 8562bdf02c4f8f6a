/**
 * What people type, read leniently and answered helpfully: a value, or a sentence that names the mend and,
 * where one can be guessed, an offer of what was probably meant. Whether a value is in range is not decided
 * here but by the scenario's own rules (see state/guard.ts).
 */
import { parseClock, parseDuration, readNumber } from '../../src/io/index.ts';
import type { Locale } from './locale.ts';

export interface Problem<T = unknown> {
  /** What is wrong and what to write instead. */
  readonly problem: string;
  /** What was probably meant. */
  readonly offer?: { readonly text: string; readonly value: T };
}

export type Reading<T> = { readonly value: T } | Problem<T>;

export function isProblem<T>(reading: Reading<T>): reading is Problem<T> {
  return 'problem' in reading;
}

/** A number without a unit: contacts, people, attempts. */
export function readCount(text: string, { words, number }: Locale): Reading<number> {
  const reading = readNumber(text);
  if (!reading || text.includes('%')) return { problem: words.errors.number(shortened(text)) };
  if (reading.other === undefined) return { value: reading.value };
  return {
    problem: words.errors.ambiguous(text, number(reading.value, 3), number(reading.other)),
    offer: { text: String(reading.other), value: reading.other },
  };
}

/** Seconds: "240", "4:00", "4 min". */
export function readSeconds(text: string, { words, duration }: Locale): Reading<number> {
  const seconds = attempt(() => parseDuration(text));
  if (seconds !== undefined) return { value: seconds };
  const problem = words.errors.duration(shortened(text));
  const guess = guessDuration(text);
  return guess === undefined ? { problem } : { problem, offer: { text: duration(guess), value: guess } };
}

/** Seconds, or undefined for "never". */
export function readPatience(text: string, locale: Locale): Reading<number | undefined> {
  if (/^\s*(never|nigdy|∞)\s*$/i.test(text)) return { value: undefined };
  const reading = readSeconds(text, locale);
  return isProblem(reading)
    ? { ...reading, problem: locale.words.errors.patience(shortened(text)) }
    : reading;
}

/** A share 0..1 from "80", "80%", "37,5 %". */
export function readShare(text: string, { words }: Locale): Reading<number> {
  const reading = readNumber(text);
  const share = reading && (text.includes('%') ? reading.value : reading.value / 100);
  if (share === undefined || reading?.other !== undefined || share < 0 || share > 1) {
    return { problem: words.errors.percent(shortened(text)) };
  }
  return { value: share };
}

/** A ratio above 0 that may be more than 1, from "110", "80%". */
export function readRatio(text: string, { words }: Locale): Reading<number> {
  const reading = readNumber(text);
  if (!reading || reading.other !== undefined) return { problem: words.errors.percent(shortened(text)) };
  return { value: reading.value / 100 };
}

/** A text without blanks around it; undefined when nothing is left, or only a dash. */
export function readText(text: string): Reading<string | undefined> {
  const value = text.trim();
  return { value: value === '' || isDash(value) ? undefined : value };
}

/** What `read` reads, or undefined for nothing at all: "", "–". */
export function orNone<T>(read: (text: string, locale: Locale) => Reading<T>) {
  return (text: string, locale: Locale): Reading<T | undefined> => {
    const value = text.trim();
    return value === '' || isDash(value) ? { value: undefined } : read(text, locale);
  };
}

function isDash(text: string): boolean {
  return text === '-' || text === '–' || text === '−' || text === '—';
}

/** Seconds after midnight. */
export function readTimeOfDay(text: string, { words }: Locale): Reading<number> {
  const seconds = attempt(() => parseClock(text));
  return seconds === undefined ? { problem: words.errors.clock(shortened(text)) } : { value: seconds };
}

/** A number at the front and a word that starts like a unit: "4,5 mn" was most likely minutes. */
function guessDuration(text: string): number | undefined {
  const match = /^\s*([\d.,]+)\s*([a-ząćęłńóśźż])/i.exec(text);
  if (!match) return undefined;
  return attempt(() => parseDuration(`${match[1]} ${match[2]}`));
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
