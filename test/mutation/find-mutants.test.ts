import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { equivalents } from './equivalent.ts';
import { findMutants } from './find-mutants.ts';
import { root } from './process.ts';
import { sample } from './sample.ts';

const mutantsOf = (source: string) => findMutants('a.ts', source);
const changed = (source: string) =>
  mutantsOf(source).map(({ from, to, text }) => source.slice(0, from) + text + source.slice(to));

describe('mutants of a program', () => {
  it('change operators and numbers, one at a time', () => {
    expect(changed('a = b + 1;')).toEqual([';', 'a = b - 1;', 'a = b + 2;']);
    expect(changed('const a = (b: number) => b < 0;')).toEqual([
      'const a = (b: number) => b <= 0;',
      'const a = (b: number) => b >= 0;',
      'const a = (b: number) => b < 1;',
    ]);
  });

  it('turn conditions round, each once', () => {
    expect(changed('if (a) b();')).toEqual(['if (!(a)) b();', 'if (a) ;']);
    expect(changed('const x = !a ? b : c;')).toEqual(['const x = a ? b : c;']);
    expect(changed('const x = a === b ? c : d;')).toEqual(['const x = a !== b ? c : d;']);
    expect(changed('while (a && b) c++;')).toEqual([
      'while (false) c++;',
      'while (a || b) c++;',
      'while (a && b) c--;',
    ]);
  });

  it('swap the larger and the smaller, and leave a given value out for its default', () => {
    expect(changed('const x = Math.min(a, b);')).toEqual(['const x = Math.max(a, b);']);
    expect(changed('const x = a ?? b;')).toEqual(['const x = (b);']);
  });

  it('leave types, texts, errors, imports and the step of a loop alone', () => {
    const source = `import { a } from './a1.ts';
      type Two = 1 | 2;
      const text = 'a' + b as Two;
      function f(): 0 { throw new Error(\`invalid \${1 + 1}\`); }`;
    expect(mutantsOf(source)).toEqual([]);
    expect(changed('for (; a; a++);')).toEqual(['for (; false; a++);']);
  });

  it('are known by their line, wherever it stands', () => {
    const [first, second] = mutantsOf('\n\n  b = c > d || c > d;\n').filter(
      ({ change }) => change === '> → >=',
    );
    expect(first).toMatchObject({ line: 3, code: 'b = c > d || c > d;', nth: 0 });
    expect(second).toMatchObject({ line: 3, nth: 1 });
  });

  it('are sampled by seed, whatever else there is', () => {
    const mutants = mutantsOf('a = 1; b = 2; c = 3; d = 4; e = 5; f = 6; g = 7; h = 8;');
    const names = (seed: string) => sample(mutants, 4, seed).map(({ code, change }) => code + change);
    expect(names('1')).toEqual(names('1'));
    expect(names('2')).not.toEqual(names('1'));
    const fewer = mutants.filter((mutant) => mutant !== sample(mutants, 1, '1')[0]);
    expect(sample(fewer, 3, '1')).toEqual(sample(mutants, 4, '1').slice(1));
  });
});

describe('equivalent mutants', () => {
  it('are mutants of the program as it is, each with its reason', () => {
    for (const { file, code, change, nth, why } of equivalents) {
      const found = findMutants(file, readFileSync(join(root, file), 'utf8')).filter(
        (each) => each.code === code && each.change === change && (nth === undefined || each.nth === nth),
      );
      expect(found, `${file}: ${code}: ${change}`).not.toEqual([]);
      expect(why.length).toBeGreaterThan(20);
    }
  });
});
