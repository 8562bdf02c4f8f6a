/**
 * Every `@example` of the formula folders is run, and what stands behind its `//` is what comes out, to the
 * digits printed. An example is `expression // value`, optionally followed by `; remark`; an object or list is
 * compared in the keys it names.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folders = ['erlang', 'day', 'staffing'];

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly printed: string;
}

const modules: Record<string, unknown> = {};
const examples: Example[] = [];
for (const folder of folders) {
  const path = fileURLToPath(new URL(`../../src/${folder}/`, import.meta.url));
  for (const file of readdirSync(path).filter((name) => name.endsWith('.ts'))) {
    Object.assign(modules, await import(`${path}${file}`));
    const comments = readFileSync(path + file, 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [];
    for (const comment of comments) {
      const text = comment.slice(3, -2).replace(/\n\s*\* ?/g, ' ');
      for (const example of text.split('@example ').slice(1)) {
        const [expression, printed] = example.split(' // ');
        examples.push({ file: `${folder}/${file}`, expression: expression!, printed: printed ?? '' });
      }
    }
  }
}

function evaluate(text: string): unknown {
  return new Function(...Object.keys(modules), `return (${text});`)(...Object.values(modules));
}

/** Same as printed: numbers to half a unit of the last printed digit, lists and objects in what they name. */
function agrees(actual: unknown, printed: unknown, digits: ReadonlyMap<number, number>): boolean {
  if (typeof printed === 'number') {
    const slack = 0.5000001 * 10 ** -(digits.get(printed) ?? 0);
    return typeof actual === 'number' && Math.abs(actual - printed) <= slack;
  }
  if (typeof printed !== 'object' || printed === null) return actual === printed;
  if (typeof actual !== 'object' || actual === null) return false;
  if (Array.isArray(printed) && (actual as unknown[]).length !== printed.length) return false;
  return Object.entries(printed).every(([key, value]) =>
    agrees((actual as Record<string, unknown>)[key], value, digits),
  );
}

describe('examples in the documentation of the formulas', () => {
  it('finds them', () => {
    expect(examples.length).toBeGreaterThan(30);
  });

  it.each(examples)('$file: $expression', ({ expression, printed }) => {
    const value = printed.split(';')[0]!;
    const digits = new Map<number, number>();
    for (const literal of value.match(/\d+(\.\d+)?/g) ?? []) {
      digits.set(Number(literal), literal.split('.')[1]?.length ?? 9);
    }
    const actual = evaluate(expression);
    expect(agrees(actual, evaluate(value), digits), `${JSON.stringify(actual)} is not ${value}`).toBe(true);
  });
});
