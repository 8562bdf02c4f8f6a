/**
 * One language of the page: its sentences and how it writes numbers. A new object for each language, handed
 * down as a property, so that a switch renders everything anew and keeps everything typed.
 */

import type { TableIssue } from '../../src/io/index.ts';
import type { ContactType, ScenarioIssue } from '../../src/scenario/index.ts';
import { contactNames } from '../../src/words/en/contact-names.ts';
import type * as en from '../../src/words/en/first-screen.ts';
import type { Language } from '../../src/words/index.ts';
import { describeIssue, describeTableIssue, type ProblemWords } from '../../src/words/problems.ts';
import type { Shape } from '../../src/words/shape.ts';
import { dictionary } from './words.ts';

type FirstScreenWords = Shape<typeof en>;

const firstScreenWords = dictionary<FirstScreenWords>({
  en: () => import('../../src/words/en/first-screen.ts'),
  pl: () => import('../../src/words/pl/first-screen.ts'),
});

export interface Locale {
  readonly language: Language;
  readonly words: FirstScreenWords['page'];
  /** Names of the scenarios that come with the program. */
  readonly presets: FirstScreenWords['presetNames'];
  /** The name of a contact type; the usual English ones ("Calls") are said in the language of the page. */
  typeName(type: ContactType): string;
  /** The name of a team, a case or a stage; those of the examples are said in the language of the page. */
  nameOf(part: { readonly id: string; readonly name?: string }): string;
  /** What is wrong with a value, and the mend; without its path, for the page knows where it stands. */
  issue(issue: ScenarioIssue): string;
  /** The same with its path in front, as of a file. */
  issueAt(issue: ScenarioIssue): string;
  /** What is wrong with a pasted cell, with its row and column. */
  tableIssue(issue: TableIssue): string;
  /** `number(1234.5, 1)`: "1,234.5", in Polish "1234,5". */
  number(value: number, digits?: number): string;
  /** A share 0..1 without its sign: `share(0.8)` "80". */
  share(value: number, digits?: number): string;
  /** A share 0..1: `percent(0.8)` "80%". */
  percent(value: number, digits?: number): string;
  /** With its sign, a true minus: "+2", "−3", "0". */
  signed(value: number, digits?: number): string;
  /** Seconds after midnight: "08:30". */
  clock(seconds: number): string;
  /** As people write durations: "20 s", "4 min", "4 min 30 s", "4 h". */
  duration(seconds: number): string;
}

const minus = '−';
/** Numbers a locale remembers how to write. */
const memory = 5000;

let problemWords: ((locale: { readonly language: Language }) => ProblemWords) | undefined;

/** From now on problems are said in full (problem-words.ts); before that only that there is one. */
export function sayProblemsIn(words: NonNullable<typeof problemWords>): void {
  problemWords = words;
}

/** The locale of a language whose words have been fetched (state/words.ts). */
export function createLocale(language: Language): Locale {
  const tag = language === 'pl' ? 'pl-PL' : 'en-GB';
  const formats = new Map<number, Intl.NumberFormat>();
  const written = new Map<string, string>();
  /** The same few hundred numbers are written at every step of a drag: remembered, they cost nothing. */
  const number = (value: number, digits = 0): string => {
    const key = `${value} ${digits}`;
    let text = written.get(key);
    if (text === undefined) {
      if (written.size >= memory) written.clear();
      text = write(value, digits);
      written.set(key, text);
    }
    return text;
  };
  const write = (value: number, digits: number): string => {
    let format = formats.get(digits);
    if (!format) {
      format = new Intl.NumberFormat(tag, { maximumFractionDigits: digits });
      formats.set(digits, format);
    }
    // "−0" is not a number people write.
    return format
      .format(value)
      .replace(/^-(0(?:[.,]0*)?)$/, '$1')
      .replace('-', minus);
  };
  const share = (value: number, digits = 0): string => number(value * 100, digits);
  const { page: words, presetNames, partNames } = firstScreenWords({ language });
  const said = (say: (problems: ProblemWords) => string): string =>
    problemWords ? say(problemWords({ language })) : words.errors.refused;
  return {
    language,
    words,
    presets: presetNames,
    typeName: ({ name, channel }) =>
      name && name.toLowerCase() !== contactNames[channel]
        ? (partNames[name] ?? name)
        : capitalised(words.contacts[channel]),
    nameOf: ({ name, id }) => (name === undefined ? id : (partNames[name] ?? name)),
    issue: (issue) => said((problems) => describeIssue(problems, { ...issue, path: '' })),
    issueAt: (issue) => said((problems) => describeIssue(problems, issue)),
    tableIssue: (issue) => said((problems) => describeTableIssue(problems, issue)),
    number,
    share,
    percent: (value, digits) => `${share(value, digits)}%`,
    signed: (value, digits) => {
      const text = number(value, digits);
      return value > 0 && text !== '0' ? `+${text}` : text;
    },
    clock,
    duration: (seconds) => duration(seconds, number),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function clock(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Whole hours, minutes and seconds; below a minute one decimal where there is one. */
function duration(seconds: number, number: Locale['number']): string {
  if (seconds < 60) return `${number(seconds, 1)}\u00a0s`;
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = whole % 60;
  const parts = [];
  if (hours > 0) parts.push(`${hours}\u00a0h`);
  if (minutes > 0) parts.push(`${minutes}\u00a0min`);
  if (rest > 0) parts.push(`${rest}\u00a0s`);
  return parts.join('\u00a0');
}
