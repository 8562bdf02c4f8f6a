/** Fields of one thing, gathered: what every field of a card needs is said once. */

import type { Scenario } from '../../../../src/scenario/index.ts';
import type { Field, Fields, PickField, SwitchField } from '../../../parts/fields.ts';
import { orNone, type Reading } from '../../../state/inputs.ts';
import type { Locale } from '../../../state/locale.ts';

export class FieldSet {
  readonly #fields: Record<string, Field> = {};
  readonly #locale: Locale;
  readonly #place: string;
  readonly #labels: Readonly<Record<string, string>>;
  readonly #hints: Readonly<Record<string, string>>;

  /** `place`: where the fields stand, for their help: "group". */
  constructor(
    place: string,
    locale: Locale,
    words: {
      readonly fields: Readonly<Record<string, string>>;
      readonly hints?: Readonly<Record<string, string>>;
    },
  ) {
    this.#place = place;
    this.#locale = locale;
    this.#labels = words.fields;
    this.#hints = words.hints ?? {};
  }

  get fields(): Fields {
    return this.#fields;
  }

  /** A typed value. `of` names the words, where several fields share them. */
  text<T>(
    name: string,
    value: string,
    read: (text: string, locale: Locale) => Reading<T>,
    apply: (value: T) => Scenario,
    of = name,
  ): void {
    this.#fields[name] = {
      ...this.#said(of),
      value,
      read: (text) => read(text, this.#locale),
      apply,
    };
  }

  /** One of a few; a value that is none of them stands first, so that it can stay. */
  pick<V extends string>(
    name: string,
    chosen: V,
    options: Readonly<Record<V, string>>,
    pick: (value: V) => Scenario,
    of = name,
  ): void {
    const field: PickField = {
      ...this.#said(of),
      chosen,
      options: Object.entries<string>(options).map(([value, text]) => ({ value, text })),
      pick: (value) => pick(value as V),
    };
    this.#fields[name] = field;
  }

  switch(name: string, on: boolean, text: string, toggle: (on: boolean) => Scenario): void {
    const field: SwitchField = { ...this.#said(name), on, text, toggle };
    this.#fields[name] = field;
  }

  #said(name: string): { label: string; hint?: string; help: string } {
    const hint = this.#hints[name];
    return { label: this.#labels[name] ?? name, help: `${this.#place}.${name}`, ...(hint && { hint }) };
  }
}

/** Only these of some options, in their order. */
export function some<K extends string, O extends K>(
  all: Readonly<Record<K, string>>,
  keys: readonly O[],
): Readonly<Record<O, string>> {
  return Object.fromEntries(keys.map((key) => [key, all[key]])) as Record<O, string>;
}

/** Reads a value, or the word that stands for none: "no limit", "–". */
export function orWord<T>(word: string, read: (text: string, locale: Locale) => Reading<T>) {
  const value = orNone(read);
  return (text: string, locale: Locale): Reading<T | undefined> =>
    text.trim().toLowerCase() === word.toLowerCase() ? { value: undefined } : value(text, locale);
}
