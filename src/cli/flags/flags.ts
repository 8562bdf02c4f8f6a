/**
 * Reads a command line against the flags a command declares: every problem at once, the nearest known flag
 * for one that is not. `--flag value` and `--flag=value` are the same; `--` ends the flags.
 */
import { nearest } from '../../scenario/nearest.ts';
import { BadInput, type Problem, problem } from '../problem.ts';
import type { Kind } from './kinds.ts';

/** A flag with a value; without `kind`, a switch. */
export interface Flag<T> {
  readonly kind?: Kind<T>;
  readonly required?: true;
  readonly fallback?: T;
  /** May be given several times; the values are collected. */
  readonly many?: true;
}

export type Flags = Readonly<Record<string, Flag<unknown>>>;

/** The values of the flags: switches are booleans, flags neither required nor with a fallback may be absent. */
export type Values<F> = {
  readonly [K in keyof F]: F[K] extends { readonly kind: Kind<infer T> }
    ? F[K] extends { readonly many: true }
      ? readonly T[]
      : F[K] extends { readonly required: true } | { readonly fallback: unknown }
        ? T
        : T | undefined
    : boolean;
};

/** What stands on the command line beside flags, and how much of it is needed. */
export const operandRules = {
  none: { names: [], least: 0 },
  optional: { names: ['FILE'], least: 0 },
  required: { names: ['FILE'], least: 1 },
  many: { names: ['FILE'], least: 1, more: true },
  baseAndDrafts: { names: ['BASE', 'DRAFT', 'DRAFT', 'DRAFT'], least: 2 },
} as const satisfies Record<string, Operands>;

interface Operands {
  readonly names: readonly string[];
  readonly least: number;
  /** The last name stands for any number more. */
  readonly more?: true;
}

export type OperandRule = keyof typeof operandRules;

export interface Given<F> {
  readonly values: Values<F>;
  readonly operands: readonly string[];
}

/** `maxOccupancy` is written `--max-occupancy`. */
export function flagName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** @throws BadInput with every problem of the line. */
export function readFlags<F extends Flags>(args: readonly string[], flags: F, rule: OperandRule): Given<F> {
  const problems: Problem[] = [];
  const { texts, operands } = sort(args, flags, problems);
  checkOperands(operands, rule, problems);

  const values: Record<string, unknown> = {};
  for (const [key, flag] of Object.entries(flags)) {
    const given = texts.get(key);
    values[key] = flag.kind ? readValues(flagName(key), flag, given ?? [], problems) : given !== undefined;
    if (flag.required && !given) problems.push(problem(flagName(key), undefined, 'flagMissing'));
  }
  if (problems.length > 0) throw new BadInput(problems);
  return { values: values as Values<F>, operands };
}

/** The texts given for each flag, and what is left. A flag complained about counts as given. */
function sort(args: readonly string[], flags: Flags, problems: Problem[]) {
  const keyOf = new Map(Object.keys(flags).map((key) => [flagName(key), key]));
  const texts = new Map<string, string[]>();
  const operands: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') {
      operands.push(...rest.splice(0));
    } else if (!/^--?[a-z]/i.test(arg)) {
      operands.push(arg);
    } else {
      const [name, inline] = splitAtEquals(arg);
      const meant = keyOf.has(name) ? name : nearest(name, [...keyOf.keys()]);
      if (meant !== name) problems.push(problem(name, inline, 'unknownFlag', meant));
      const key = meant && keyOf.get(meant);
      if (!key) continue;
      const given = texts.get(key) ?? [];
      texts.set(key, given);
      if (!flags[key]!.kind) {
        if (inline !== undefined) problems.push(problem(name, inline, 'takesNoValue'));
        continue;
      }
      const value = inline ?? (rest[0]?.startsWith('--') ? undefined : rest.shift());
      if (meant !== name) continue;
      if (value === undefined) problems.push(problem(name, undefined, 'valueMissing'));
      else given.push(value);
    }
  }
  return { texts, operands };
}

function splitAtEquals(arg: string): [string, string | undefined] {
  const at = arg.indexOf('=');
  return at < 0 ? [arg, undefined] : [arg.slice(0, at), arg.slice(at + 1)];
}

function readValues(
  name: string,
  flag: Flag<unknown>,
  given: readonly string[],
  problems: Problem[],
): unknown {
  if (given.length > 1 && !flag.many) problems.push(problem(name, given.join(', '), 'givenTwice'));
  const values: unknown[] = [];
  for (const text of given) {
    const outcome = flag.kind!.read(text, name);
    if ('problem' in outcome) problems.push(outcome.problem);
    else values.push(outcome.value);
  }
  return flag.many ? values : (values[0] ?? flag.fallback);
}

function checkOperands(operands: readonly string[], rule: OperandRule, problems: Problem[]): void {
  const { names, least, more }: Operands = operandRules[rule];
  for (const surplus of more ? [] : operands.slice(names.length)) {
    problems.push(problem(surplus, surplus, 'surplusOperand'));
  }
  for (const name of names.slice(operands.length, least)) {
    problems.push(problem(name, undefined, 'fileMissing'));
  }
}
