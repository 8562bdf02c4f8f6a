/**
 * Durations, rates and targets as people write them, in English and Polish: `240`, `4:00`, `00:04:00`,
 * `4 min`, `1,5 min`, `1h30m`, `2 godz.`; `100/30m`, `200/h`; `80/20s`, `95%/4h`.
 */
import { type NumberOptions, parseNumber, quote, readNumber } from './number.ts';
import { tableLimits } from './table-limits.ts';

/** Seconds of each unit; full stops are dropped before the look-up. */
const units: Readonly<Record<string, number>> = {
  ...unitWords(0.001, 'ms'),
  ...unitWords(1, 's sec secs second seconds sek sekunda sekundy sekund'),
  ...unitWords(60, 'm min mins minute minutes minuta minuty minut'),
  ...unitWords(3600, 'h hr hrs hour hours g godz godzina godziny godzin'),
  ...unitWords(86_400, 'd day days dzień dni doba doby dób'),
};

function unitWords(seconds: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, seconds]));
}

/**
 * A stretch of time, seconds, ≥ 0. A bare number counts seconds; `4:00` is minutes and seconds, `1:04:00`
 * hours too; units may follow one another (`1 h 30 min`).
 *
 * @throws {RangeError} where there is none, or where a number has two readings (see readNumber).
 *
 * `parseDuration('1,5 min') // 90`
 */
export function parseDuration(text: string, options: NumberOptions = {}): number {
  const seconds = readDuration(text, options);
  if (seconds === undefined) {
    throw new RangeError(`invalid duration: ${quote(text)} (such as 240, 4:00 or 4 min, ≥ 0)`);
  }
  return seconds;
}

/** Nobody means more than three hundred years. */
const longest = 1e10;

/** Like parseDuration, undefined where there is none. */
export function readDuration(text: string, options: NumberOptions = {}): number | undefined {
  if (text.length > tableLimits.value) return undefined;
  const body = text.trim().toLowerCase();
  const seconds = body.includes(':') ? clockLike(body) : withUnits(body, options);
  return seconds !== undefined && seconds >= 0 && seconds <= longest ? seconds : undefined;
}

/** `m:ss`, `h:mm:ss` (fractions of a second allowed, minutes may pass 59 in front), `:15`, `0:00 min`. */
function clockLike(body: string): number | undefined {
  const parts = /^(?:(\d+):(?=\d+:))?(\d*):(\d{1,2}(?:[.,]\d+)?)(?: ?min\.?| ?h)?$/.exec(body);
  if (!parts) return undefined;
  const [, hours, minutes, rest] = parts;
  const seconds = Number(rest!.replace(',', '.'));
  if (seconds >= 60 || (hours !== undefined && Number(minutes) >= 60)) return undefined;
  return Number(hours ?? 0) * 3600 + Number(minutes || 0) * 60 + seconds;
}

function withUnits(body: string, options: NumberOptions): number | undefined {
  const plain = amountOf(body, options);
  if (plain !== undefined) return plain;
  const pieces = [...body.matchAll(/([^a-ząćęłńóśźż]+)([a-ząćęłńóśźż]+)\.?\s*/gy)];
  const covered = pieces.reduce((length, [piece]) => length + piece.length, 0);
  if (pieces.length === 0 || covered !== body.length) return undefined;
  let seconds = 0;
  let unitBefore = Number.POSITIVE_INFINITY;
  for (const [, amount, word] of pieces) {
    const unit = units[word!];
    const value = amountOf(amount!, options);
    // from large to small, each once: "30 s 1 h" is more likely a slip than a duration
    if (unit === undefined || value === undefined || unit >= unitBefore) return undefined;
    seconds += value * unit;
    unitBefore = unit;
  }
  return seconds;
}

function amountOf(text: string, options: NumberOptions): number | undefined {
  const reading = text.includes('%') ? undefined : readNumber(text, options);
  return reading?.other === undefined ? reading?.value : undefined;
}

/**
 * A rate, contacts per second, ≥ 0: so many in a stretch of time that names its unit.
 *
 * @throws {RangeError} `100/30` too: nobody can tell minutes from seconds.
 *
 * `parseRate('100/30m') // 0.0556` · `parseRate('200/h') // 0.0556`
 */
export function parseRate(text: string, options: NumberOptions = {}): number {
  const invalid = new RangeError(`invalid rate: ${quote(text)} (such as 100/30m or 200/h)`);
  const [amount, per, ...more] = text.split('/').map((part) => part.trim());
  if (!amount || !per || more.length > 0 || !/[a-z]/i.test(per)) throw invalid;
  const contacts = parseNumber(amount, options);
  const seconds = parseDuration(/^[\d.,]/.test(per) ? per : `1${per}`, options);
  if (contacts < 0 || amount.endsWith('%') || seconds <= 0) throw invalid;
  return contacts / seconds;
}

export interface TargetReading {
  /** 0..1. */
  readonly share: number;
  /** Seconds. */
  readonly within: number;
}

/**
 * A service level target. The share counts per cent when it is above 1 or carries the sign; a bare number
 * after the stroke counts seconds, as in the field's "80/20".
 *
 * @throws {RangeError} where there is none, or the share is not within 0..100 %.
 *
 * `parseTarget('95/4h') // { share: 0.95, within: 14400 }`
 */
export function parseTarget(text: string, options: NumberOptions = {}): TargetReading {
  const invalid = new RangeError(`invalid target: ${quote(text)} (such as 80/20s or 95/4h)`);
  const [left, right, ...more] = text.split('/').map((part) => part.trim());
  if (!left || !right || more.length > 0) throw invalid;
  const given = parseNumber(left, options);
  const share = left.endsWith('%') || given <= 1 ? given : given / 100;
  if (!(share >= 0 && share <= 1)) throw invalid;
  return { share, within: parseDuration(right, options) };
}
