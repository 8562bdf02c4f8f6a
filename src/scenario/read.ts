/**
 * Reads a value of unknown shape by the description of a field: returns what it says as a fresh plain value,
 * or undefined and adds an issue. Reading goes on after an issue, so that one pass finds them all.
 *
 * Only described keys are followed, so depth and work are bounded by the description and by the lengths of
 * lists, which are looked at before their elements. A key whose value is undefined counts as absent; −0
 * becomes 0, as JSON has it.
 */
import { isDate } from './calendar.ts';
import type { Field, ListField, NumberField, ObjectField, TextField } from './field.ts';
import type { GivenKind, IssueList, Kind, PathPart, Range } from './issue.ts';
import { nearest } from './nearest.ts';

/** What could be read: every part may be missing. */
export type Draft<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer U)[]
    ? readonly (Draft<U> | undefined)[]
    : { readonly [K in keyof T]?: Draft<T[K]> };

/** Reads `value` as `field`; `path` is where it stands (used as a stack while reading, left as it was). */
export function readField(field: Field, value: unknown, path: PathPart[], issues: IssueList): unknown {
  switch (field.kind) {
    case 'number':
      return readNumber(field, value, path, issues);
    case 'text':
      return readText(field, value, path, issues);
    case 'choice': {
      if ((field.allowed as readonly unknown[]).includes(value)) return value;
      const allowed = field.allowed.map(String);
      const meant = typeof value === 'string' ? nearest(value, allowed) : undefined;
      issues.add(path, value, 'notAllowed', meant === undefined ? { allowed } : { nearest: meant, allowed });
      return undefined;
    }
    case 'switch':
      return typeof value === 'boolean' ? value : wrongType('boolean', value, path, issues);
    case 'nullable':
      return value === null ? null : readField(field.of, value, path, issues);
    case 'list':
      return readList(field, value, path, issues);
    case 'object':
      return isObject(value, path, issues) ? readObject(field, value, path, issues) : undefined;
    case 'either': {
      const isNumber = typeof value !== 'object' || value === null || Array.isArray(value);
      return readField(isNumber ? field.number : field.object, value, path, issues);
    }
    case 'variant': {
      if (!isObject(value, path, issues)) return undefined;
      const tag = value[field.by];
      const chosen = typeof tag === 'string' && Object.hasOwn(field.of, tag) ? field.of[tag] : undefined;
      if (chosen) return readObject(chosen, value, path, issues);
      path.push(field.by);
      const allowed = Object.keys(field.of);
      if (tag === undefined) issues.add(path, tag, 'missing', {});
      else readField({ kind: 'choice', allowed }, tag, path, issues);
      path.pop();
      return undefined;
    }
  }
}

function readNumber(field: NumberField, value: unknown, path: PathPart[], issues: IssueList) {
  if (typeof value !== 'number') return wrongType('number', value, path, issues);
  if (!Number.isFinite(value)) {
    issues.add(path, value, 'notFinite', rangeOf(field));
    return undefined;
  }
  const { min, above, max, below } = field;
  if (
    (min !== undefined && value < min) ||
    (above !== undefined && value <= above) ||
    (max !== undefined && value > max) ||
    (below !== undefined && value >= below)
  ) {
    issues.add(path, value, 'outOfRange', rangeOf(field));
    return undefined;
  }
  if (field.whole && !Number.isInteger(value)) {
    issues.add(path, value, 'notWhole', rangeOf(field));
    return undefined;
  }
  return value + 0;
}

function rangeOf({ kind: _, ...range }: NumberField): Range {
  return range;
}

const idShape = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

function readText(field: TextField, value: unknown, path: PathPart[], issues: IssueList) {
  if (typeof value !== 'string') return wrongType('text', value, path, issues);
  if (value.length > field.most) {
    issues.add(path, value, 'tooLong', { length: value.length, most: field.most });
    return undefined;
  }
  if (field.shape === 'id' && !idShape.test(value)) {
    issues.add(path, value, 'badId', {});
    return undefined;
  }
  if (field.shape === 'date' && !isDate(value)) {
    issues.add(path, value, 'badDate', {});
    return undefined;
  }
  return value;
}

function readList(field: ListField, value: unknown, path: PathPart[], issues: IssueList) {
  if (!Array.isArray(value)) return wrongType('list', value, path, issues);
  const count = value.length;
  if (count > field.most) {
    issues.add(path, value, 'tooMany', { count, most: field.most });
    return undefined;
  }
  if (count < field.least) issues.add(path, value, 'tooFew', { count, least: field.least });
  const read: unknown[] = new Array(count);
  for (let i = 0; i < count; i++) {
    path.push(i);
    read[i] = readField(field.of, value[i], path, issues);
    path.pop();
  }
  return read;
}

function readObject(
  field: ObjectField,
  value: Readonly<Record<string, unknown>>,
  path: PathPart[],
  issues: IssueList,
) {
  const read: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(field.keys, key) && value[key] !== undefined)
      unknownKey(field, key, value, path, issues);
  }
  for (const key in field.keys) {
    const property = field.keys[key]!;
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    if (given === undefined) {
      if (property.required) {
        path.push(key);
        issues.add(path, undefined, 'missing', {});
        path.pop();
      }
      continue;
    }
    path.push(key);
    const result = readField(property.field, given, path, issues);
    path.pop();
    if (result !== undefined) read[key] = result;
  }
  if (field.oneOf) {
    const given = field.oneOf.filter((key) => Object.hasOwn(value, key) && value[key] !== undefined);
    if (given.length === 0) issues.add(path, value, 'needsOneOf', { keys: field.oneOf });
    if (given.length > 1) issues.add(path, value, 'onlyOneOf', { keys: given });
  }
  return read;
}

function unknownKey(
  field: ObjectField,
  key: string,
  value: Readonly<Record<string, unknown>>,
  path: PathPart[],
  issues: IssueList,
): void {
  const allowed = Object.keys(field.keys);
  const open = allowed.filter((known) => value[known] === undefined);
  const meant = issues.isFull ? undefined : nearest(key, open);
  path.push(key);
  issues.add(path, value[key], 'unknownKey', meant === undefined ? { allowed } : { nearest: meant, allowed });
  path.pop();
}

function isObject(
  value: unknown,
  path: PathPart[],
  issues: IssueList,
): value is Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return true;
  wrongType('object', value, path, issues);
  return false;
}

function wrongType(expected: Kind, value: unknown, path: PathPart[], issues: IssueList): undefined {
  issues.add(path, value, 'wrongType', { expected, given: kindOf(value) });
}

function kindOf(value: unknown): GivenKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'object':
    case 'number':
    case 'boolean':
      return typeof value as 'object' | 'number' | 'boolean';
    case 'string':
      return 'text';
    case 'undefined':
      return 'nothing';
    default:
      return 'something else';
  }
}
