/** The reference of the library, made from its declarations: everything is in it, and everything it says is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { root } from '../../.scripts/bundle.mjs';

const reference = readFileSync(join(root, 'dist/api.md'), 'utf8');
const index = readFileSync(join(root, 'src/index.ts'), 'utf8').replace(/^\/\*\*.*?\*\//s, '');
const exported = [...index.matchAll(/\{([^}]*)\}/g)].flatMap(([, list]) =>
  list!
    .split(',')
    .map((name) => name.replace(/\btype\b/, '').trim())
    .filter(Boolean),
);

/** Headings with what stands under each, comments of the program left out. */
const entries = new Map(
  reference
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [name, ...lines] = part.split('\n');
      return [name!, lines.join('\n')] as const;
    }),
);

describe('the reference of the library', () => {
  it('has every export of the index, with a sentence and its declaration', () => {
    expect(exported.length).toBeGreaterThan(25);
    for (const name of exported) {
      const [about, code] = (entries.get(name) ?? '').trim().split('```ts\n');
      expect(about?.trim(), `what ${name} is`).toMatch(/^[A-Z"\d`].*[.:;)]/s);
      expect(code, name).toMatch(new RegExp(`^(function|const|class|interface|type) ${name}\\b`));
    }
  });

  it('calls the same things exports as the built module does', async () => {
    const built: object = await import(pathToFileURL(join(root, 'dist/index.js')).href);
    expect(Object.keys(built).filter((name) => !exported.includes(name))).toEqual([]);
  });

  it('explains every type that a function takes or gives', () => {
    const own = ['RangeError', 'Iterable', 'Readonly', 'Partial', 'Record', 'Generator', 'Float64Array'];
    for (const name of exported) {
      const [, code] = (entries.get(name) ?? '').split(/```ts\n(function[\s\S]*?)```/);
      if (!code) continue;
      const parameters = new Set(
        [...code.matchAll(/<(\w+)(?:, (\w+))?>\(/g)].flatMap((match) => match.slice(1)),
      );
      for (const [type] of code.matchAll(/\b[A-Z]\w+\b/g)) {
        if (own.includes(type) || parameters.has(type)) continue;
        expect(entries.has(type), `${type}, of ${name}`).toBe(true);
      }
    }
  });

  it('has the elements for pages', () => {
    expect(reference).toContain("'holdline-floor': HoldlineFloor;");
  });
});
