/**
 * Sentences of a lesson with their figures filled in:
 *
 *   {level17}                          the figure, as the language writes it
 *   {kept|half-hour|half-hours}        the form of a noun that agrees with it; in Polish four forms
 */
import { pluralEn, pluralPl } from '../words/plural.ts';

const placeholder = /\{(\w+)((?:\|[^{}|]+)*)\}/g;

export interface Filling {
  readonly language: 'en' | 'pl';
  /** The figure as people read it. */
  readonly write: (name: string) => string;
  /** Its number, as rounded for reading: what a noun agrees with. */
  readonly count: (name: string) => number;
}

/** Names of the figures that a sentence asks for. @example namesIn('{a} of {b|x|y}') // ['a', 'b'] */
export function namesIn(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, name]) => name!);
}

/** Numbers of forms that its nouns bring. @example formsIn('{a} {a|day|days}') // [2] */
export function formsIn(text: string): number[] {
  return [...text.matchAll(placeholder)].flatMap(([, , forms]) =>
    forms ? [forms.split('|').length - 1] : [],
  );
}

/** @example fill('{n} {n|day|days}', { language: 'en', write: () => '2', count: () => 2 }) // '2 days' */
export function fill(text: string, { language, write, count }: Filling): string {
  const filled = text.replace(placeholder, (_, name: string, forms: string) => {
    if (!forms) return write(name);
    const [, one = '', few = '', many = few, other = many] = forms.split('|');
    return language === 'pl' ? pluralPl(count(name), one, few, many, other) : pluralEn(count(name), one, few);
  });
  // A unit may end in a point ("12 p.p."): at the end of a sentence one is enough.
  return filled.replace(/\.\./g, '.');
}
