/**
 * The vocabulary in which the format of a scenario is described: kinds of fields, each a piece of plain data.
 *
 * The description (format.ts) is the one source of truth. Two walkers read it: `readField` turns a value of
 * unknown shape into what it says, or into issues; `schemaOf` prints it as JSON Schema. What involves two
 * fields at once stands in check.ts.
 */
import type { Range } from './issue.ts';

export interface NumberField extends Range {
  readonly kind: 'number';
}

export interface TextField {
  readonly kind: 'text';
  /** Most characters (UTF-16 units). */
  readonly most: number;
  /** What else the text must be. */
  readonly shape?: 'id' | 'date';
}

export interface ChoiceField {
  readonly kind: 'choice';
  readonly allowed: readonly (string | number)[];
}

/** true or false. */
export interface SwitchField {
  readonly kind: 'switch';
}

export interface ListField {
  readonly kind: 'list';
  readonly of: Field;
  readonly least: number;
  readonly most: number;
}

/** A number or text that may also be null. */
export interface NullableField {
  readonly kind: 'nullable';
  readonly of: Field;
  /** What null says. */
  readonly meaning: string;
}

export interface ObjectField {
  readonly kind: 'object';
  readonly keys: Readonly<Record<string, Property>>;
  /** Exactly one of these keys is given. */
  readonly oneOf?: readonly string[];
}

/** A number, or an object that says more. */
export interface EitherField {
  readonly kind: 'either';
  readonly number: NumberField;
  readonly object: ObjectField;
}

/** Objects told apart by the value of one key. */
export interface VariantField {
  readonly kind: 'variant';
  readonly by: string;
  readonly of: Readonly<Record<string, ObjectField>>;
  /** Name under `$defs` of the schema, for what is used more than once. */
  readonly name?: string;
}

export type Field =
  | NumberField
  | TextField
  | ChoiceField
  | SwitchField
  | ListField
  | NullableField
  | ObjectField
  | EitherField
  | VariantField;

export interface Property {
  readonly field: Field;
  readonly required: boolean;
  /** One sentence of help. */
  readonly help: string;
  /** What a missing key means, where that is a value. */
  readonly default?: string | number | boolean;
}

interface Required extends Property {
  readonly required: true;
}
interface Optional extends Property {
  readonly required: false;
}

export function number(range: Range = {}): NumberField {
  return { kind: 'number', ...range };
}

export function text(most: number, shape?: 'id' | 'date'): TextField {
  return shape ? { kind: 'text', most, shape } : { kind: 'text', most };
}

export function choice(...allowed: readonly (string | number)[]): ChoiceField {
  return { kind: 'choice', allowed };
}

export const onOff: SwitchField = { kind: 'switch' };

export function list(of: Field, bounds: { readonly least?: number; readonly most: number }): ListField {
  return { kind: 'list', of, least: bounds.least ?? 0, most: bounds.most };
}

export function either(number: NumberField, object: ObjectField): EitherField {
  return { kind: 'either', number, object };
}

export function nullable(of: Field, meaning: string): NullableField {
  return { kind: 'nullable', of, meaning };
}

export function required(field: Field, help: string): Required {
  return { field, required: true, help };
}

export function optional(field: Field, help: string, byDefault?: string | number | boolean): Optional {
  return byDefault === undefined
    ? { field, required: false, help }
    : { field, required: false, help, default: byDefault };
}

/** Every key of `T`, required where `T` requires it: the compiler keeps description and types together. */
export type Keys<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? Optional : Required;
};

export function object<T>(keys: Keys<T>, more: { readonly oneOf?: readonly string[] } = {}): ObjectField {
  return { kind: 'object', keys, ...more };
}

export function variant(by: string, of: Readonly<Record<string, ObjectField>>, name?: string): VariantField {
  return name ? { kind: 'variant', by, of, name } : { kind: 'variant', by, of };
}
