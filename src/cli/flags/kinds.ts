/**
 * Kinds of values that flags take, written as people write them: `180s`, `100/30m`, `80/20s`, `85%`.
 * A kind reads a text into a number in seconds, contacts per second or 0..1, or says what is wrong with it.
 */
import { type QueueAddress, queueAddress } from '../../../workers/queue/address.ts';
import {
  type NumberOptions,
  parseClock,
  parseDate,
  parseDuration,
  parseNumber,
  parseRate,
  parseTarget,
} from '../../io/index.ts';
import type { Unit } from '../../measures/index.ts';
import type { PayStep } from '../../staffing/index.ts';
import type { CliWords } from '../language.ts';
import { type Problem, problem } from '../problem.ts';
import { mostShards, type Shard, shardOf } from './shard.ts';

export interface Kind<T> {
  /** What stands for the value in the help. */
  readonly placeholder: keyof CliWords['placeholders'] | readonly string[];
  /** The value, or the problem found at `at`. */
  readonly read: (text: string, at: string) => { readonly value: T } | { readonly problem: Problem };
}

/** On a command line `1,234` has its thousands set apart; `0,5` is a half in any case. */
const terminalNumbers: NumberOptions = { decimal: '.' };

const seconds = (text: string) => parseDuration(text, terminalNumbers);

/** A kind that reads with a parser that throws RangeError. */
function parsed<T>(
  placeholder: Kind<T>['placeholder'],
  parse: (text: string) => T,
  explain: (text: string, at: string) => Problem,
): Kind<T> {
  return {
    placeholder,
    read(text, at) {
      try {
        return { value: parse(text) };
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        return { problem: explain(text, at) };
      }
    },
  };
}

/** A stretch of time, seconds: `20s`, `3m`, `1h30m`, `4:00`; a bare number counts seconds. */
export const duration: Kind<number> = parsed('duration', seconds, (text, at) =>
  problem(at, text, 'notDuration'),
);

/** A stretch of time longer than nothing. */
export const positiveDuration: Kind<number> = parsed(
  'duration',
  (text) => atLeast(seconds(text), Number.MIN_VALUE),
  (text, at) => problem(at, text, 'notPositiveDuration'),
);

/** Contacts per second: `100/30m`, `200/h`. */
export const rate: Kind<number> = parsed(
  'rate',
  (text) => parseRate(text, terminalNumbers),
  (text, at) => problem(at, text, 'notRate'),
);

/** A service level to reach: `80/20s`. */
export const target: Kind<ReturnType<typeof parseTarget>> = parsed(
  'target',
  (text) => parseTarget(text, terminalNumbers),
  (text, at) => problem(at, text, 'notTarget'),
);

/** A share, `30%` or `0.3`: 0 to 100 %, either end left out on demand. */
export function share({ above = -1, below = 2 } = {}): Kind<number> {
  const read = (text: string) => {
    const value = parseShare(text);
    if (!(value >= 0 && value <= 1 && value > above && value < below)) throw new RangeError(text);
    return value;
  };
  return parsed('share', read, (text, at) =>
    problem(at, text, below <= 1 ? 'notShareBelowOne' : above >= 0 ? 'notShareAboveZero' : 'notShare'),
  );
}

/** A whole number within bounds. */
export function whole(least: number, most: number): Kind<number> {
  const read = (text: string) => {
    const value = plainNumber(text);
    if (!Number.isInteger(value) || value < least || value > most) throw new RangeError(text);
    return value;
  };
  return parsed('number', read, (text, at) => problem(at, text, 'notWhole', least, most));
}

/** An amount above 0, such as of money. */
export const amount: Kind<number> = parsed(
  'number',
  (text) => atLeast(plainNumber(text), Number.MIN_VALUE),
  (text, at) => problem(at, text, 'notAmount'),
);

/** What a contract pays: an amount, or a service level and an amount, `85%=2000`. */
export const payStep: Kind<PayStep> = parsed(
  'step',
  (text) => {
    const at = text.indexOf('=');
    const value = atLeast(plainNumber(text.slice(at + 1)), Number.MIN_VALUE);
    if (at < 0) return { amount: value };
    const level = parseShare(text.slice(0, at));
    if (!(level > 0 && level <= 1)) throw new RangeError(text);
    return { level, amount: value };
  },
  (text, at) => problem(at, text, 'notStep'),
);

/** A day of the calendar: `2026-05-02`, `2.05.2026`. */
export const date: Kind<string> = parsed('date', parseDate, (text, at) => problem(at, text, 'notDay'));
/** A number of contacts, 0 or more. */
export const count: Kind<number> = parsed(
  'number',
  (text) => atLeast(plainNumber(text), 0),
  (text, at) => problem(at, text, 'notCount'),
);

/** Hours of a day, seconds after midnight: `07:00-24:00`. */
export const hours: Kind<{ readonly opens: number; readonly closes: number }> = parsed(
  'hours',
  (text) => {
    const [opens, closes, ...more] = text.split(/[-–]/).map((part) => parseClock(part.trim()));
    if (opens === undefined || closes === undefined || more.length > 0 || closes <= opens) {
      throw new RangeError(text);
    }
    return { opens, closes };
  },
  (text, at) => problem(at, text, 'notHours'),
);

/** Days of the week in English and Polish, from Sunday. */
const dayNames = [
  'sun|nd|nie',
  'mon|pn|pon',
  'tue|wt|wto',
  'wed|śr|sr',
  'thu|cz|czw',
  'fri|pt|pia',
  'sat|so|sob',
];

/** Days of the week, 0 Sunday to 6 Saturday: `mon-fri`, `sun-thu`, `mon,wed`. */
export const weekdays: Kind<readonly number[]> = parsed(
  'weekdays',
  (text) => {
    const dayOf = (name: string) => {
      const day = dayNames.findIndex((names) => names.split('|').includes(name.trim().toLowerCase()));
      if (day < 0) throw new RangeError(text);
      return day;
    };
    return text.split(',').flatMap((part) => {
      const [first, last, ...more] = part.split(/[-–]/).map(dayOf);
      if (more.length > 0) throw new RangeError(text);
      const length = last === undefined ? 1 : ((last - first! + 7) % 7) + 1;
      return Array.from({ length }, (_, i) => (first! + i) % 7);
    });
  },
  (text, at) => problem(at, text, 'notWeekdays'),
);

/** A part of a whole cut into equal parts: `2/8`. */
export const shard: Kind<Shard> = {
  placeholder: 'shard',
  read(text, at) {
    const value = shardOf(text);
    return value ? { value } : { problem: problem(at, text, 'notShard', mostShards) };
  },
};

/** Where a queue is; a password in it is never repeated. */
export const queue: Kind<QueueAddress> = {
  placeholder: 'queue',
  read(text, at) {
    const value = queueAddress(text);
    return value ? { value } : { problem: problem(at, undefined, 'notQueue') };
  },
};

/** One of a few words. */
export function oneOf<const W extends string>(words: readonly W[]): Kind<W> {
  return {
    placeholder: words,
    read(text, at) {
      const word = words.find((known) => known === text.toLowerCase());
      return word === undefined
        ? { problem: problem(at, text, 'notOneOf', words.join(', ')) }
        : { value: word };
    },
  };
}

/** Any text but the empty one. */
export const text: Kind<string> = {
  placeholder: 'text',
  read: (value, at) => (value === '' ? { problem: problem(at, value, 'empty') } : { value }),
};

/** A number in the unit of a measure: `80%`, `20s`, `120`; undefined when it is none. */
export function parseFigure(text: string, unit: Unit): number | undefined {
  try {
    if (unit === 'share') return parseShare(text);
    return unit === 'seconds' ? seconds(text) : plainNumber(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function parseShare(text: string): number {
  return parseNumber(text, terminalNumbers);
}

/** A number; a share is none. */
function plainNumber(text: string): number {
  if (text.includes('%')) throw new RangeError(text);
  return parseNumber(text, terminalNumbers);
}

function atLeast(value: number, least: number): number {
  if (value < least) throw new RangeError(String(value));
  return value;
}
