/**
 * Every example in a doc comment of the simulator is run, and what stands behind its `//` is what comes out, to the
 * digits printed. An example stands behind `@example`, or in one line between backticks: `expression // value`,
 * optionally followed by `; remark`. Objects are compared in the keys they name; `…` stands for more of the same.
 *
 * An example may use whatever its file exports, then its folder, then all the rest of the simulator.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ESTree, parseSync, transformSync } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly printed: string;
}

type Names = Record<string, unknown>;

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const examples = files.flatMap((file) => examplesOf(file, readFileSync(join(source, file), 'utf8')));

/** Every example of a file's doc comments, and whatever calls itself one. */
function examplesOf(file: string, text: string): Example[] {
  const found: Example[] = [];
  for (const [comment] of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const prose = comment.slice(3, -2).replace(/\n\s*\* ?/g, ' ');
    const [before = '', ...tagged] = prose.split(/@example\s/);
    for (const each of tagged) found.push(parts(file, each.split(/\s@(?:throws|param|returns)\s/)[0]!));
    for (const [, inline] of before.matchAll(/`([^`]*\S \/\/ [^`]*)`/g)) found.push(parts(file, inline!));
  }
  return found;
}

function parts(file: string, text: string): Example {
  const [expression = '', ...printed] = text.split(' // ');
  return { file, expression: expression.trim(), printed: printed.join(' // ').trim() };
}

/** All that an example may name; where two things share a name the nearer one is meant. */
async function namesFor(file: string): Promise<Names> {
  const names: Names = {};
  const folder = dirname(file);
  // The command line starts when its first module is loaded, so of its folder only the file itself is.
  const shared = files.filter((each) => !each.startsWith('cli/'));
  const nearer = (each: string) => (each === file ? 2 : dirname(each) === folder ? 1 : 0);
  const order = [...shared.filter((each) => each !== file), file].sort((a, b) => nearer(a) - nearer(b));
  for (const each of order) Object.assign(names, await import(join(source, each)));
  return names;
}

/** The value of an expression, which may be TypeScript. */
function evaluate(expression: string, names: Names): unknown {
  const { code, errors } = transformSync('example.ts', `export default (${expression});`);
  if (errors.length > 0) throw new Error(`${expression}: ${errors[0]!.message}`);
  const body = code.replace('export default', 'return');
  return new Function(...Object.keys(names), body)(...Object.values(names));
}

/** The value in front of a remark, as a syntax tree: of numbers it knows the digits. */
function printedValue(printed: string): { readonly text: string; readonly tree: ESTree.Expression } {
  const text = printed
    .split(';')[0]!
    .replace(/−/g, '-')
    .replace(/,? …(?=\s*[\]}])/g, '');
  const { program, errors } = parseSync('value.ts', `(${text});`);
  const [statement] = program.body;
  if (errors.length > 0 || statement?.type !== 'ExpressionStatement') throw new Error(`no value: ${printed}`);
  return { text, tree: statement.expression };
}

/** Same as printed: numbers to half a unit of the last printed digit, lists and objects in what they name. */
function agrees(actual: unknown, tree: ESTree.Expression, more: boolean): boolean {
  switch (tree.type) {
    case 'ParenthesizedExpression':
      return agrees(actual, tree.expression, more);
    case 'Literal':
      return typeof tree.value === 'number' ? isNear(actual, tree.value, tree.raw!) : actual === tree.value;
    case 'UnaryExpression':
      return typeof actual === 'number' && agrees(-actual, tree.argument, more);
    case 'Identifier':
      return tree.name === 'undefined' ? actual === undefined : false;
    case 'ArrayExpression': {
      if (!Array.isArray(actual) && !ArrayBuffer.isView(actual)) return false;
      const list = [...(actual as unknown[])];
      if (more ? list.length < tree.elements.length : list.length !== tree.elements.length) return false;
      return tree.elements.every((each, e) => agrees(list[e], each as ESTree.Expression, more));
    }
    case 'ObjectExpression':
      return tree.properties.every((property) => {
        if (property.type !== 'Property' || property.key.type !== 'Identifier') return false;
        if (typeof actual !== 'object' || actual === null) return false;
        return agrees((actual as Names)[property.key.name], property.value, more);
      });
    default:
      return false;
  }
}

function isNear(actual: unknown, printed: number, raw: string): boolean {
  const [digits = '', power = '0'] = raw.replaceAll('_', '').split('e');
  const decimals = (digits.split('.')[1] ?? '').length;
  // A whole number is meant as it stands, but for the last bits.
  const slack = raw.includes('.') ? 0.5000001 * 10 ** (Number(power) - decimals) : 1e-12 * Math.abs(printed);
  return typeof actual === 'number' && Math.abs(actual - printed) <= slack;
}

describe('examples in doc comments', () => {
  it('finds them, in every folder that has any', () => {
    expect(examples.length).toBeGreaterThan(130);
    const folders = new Set(examples.map(({ file }) => file.split('/')[0]));
    for (const folder of [
      'calibration',
      'day',
      'erlang',
      'forecast',
      'io',
      'measures',
      'random',
      'scenario',
    ]) {
      expect(folders).toContain(folder);
    }
  });

  it.each(examples)('$file: $expression', async ({ file, expression, printed }) => {
    expect(printed, 'no value behind the example').not.toBe('');
    expect(printed, 'one example at a time').not.toContain(' // ');
    const { text, tree } = printedValue(printed);
    const actual = evaluate(expression, await namesFor(file));
    expect(agrees(actual, tree, printed.includes('…')), `${show(actual)} is not ${text}`).toBe(true);
  });
});

function show(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 400);
}
