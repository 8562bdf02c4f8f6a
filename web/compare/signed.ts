/** What people type for a change: "+10", "-5%", "−20 s", "+0:30". Without a sign it is more. */
import { parseDuration, readNumber } from '../../src/io/index.ts';
import { type Reading, shortened } from '../state/inputs.ts';
import type { Locale } from '../state/locale.ts';
import { compareWords } from './words.ts';

/** Digits that a change keeps: a tenth of a per cent, a tenth of a second, a tenth of a person. */
const least = 10;

/** A share from per cent: "+10%" is 0.1. */
export function readChangeOfShare(text: string, locale: Locale): Reading<number> {
  const value = signedBy(text.replace(/%\s*$/, ''), numberOf);
  return value === undefined
    ? { problem: compareWords(locale).notSigned(shortened(text)) }
    : { value: Math.round(value * least) / least / 100 };
}

/** People: "+2", "−0,5". */
export function readChangeOfCount(text: string, locale: Locale): Reading<number> {
  const value = signedBy(text, (rest) => (rest.includes('%') ? undefined : numberOf(rest)));
  return value === undefined ? { problem: compareWords(locale).notSigned(shortened(text)) } : { value };
}

/** Seconds: "−20", "-20 s", "+0:30". */
export function readChangeOfSeconds(text: string, locale: Locale): Reading<number> {
  const value = signedBy(text, secondsOf);
  return value === undefined ? { problem: compareWords(locale).notSeconds(shortened(text)) } : { value };
}

function signedBy(text: string, read: (rest: string) => number | undefined): number | undefined {
  const trimmed = text.trim();
  const sign = /^[+\-−–]/.exec(trimmed)?.[0] ?? '';
  const value = read(trimmed.slice(sign.length).trimStart());
  return value === undefined ? undefined : sign === '' || sign === '+' ? value : -value || 0;
}

function numberOf(text: string): number | undefined {
  const reading = readNumber(text);
  return reading && reading.value >= 0 ? reading.value : undefined;
}

function secondsOf(text: string): number | undefined {
  try {
    return parseDuration(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
