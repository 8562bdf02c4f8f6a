import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../.scripts/bundle.mjs';
import { catalogue, formulaOf, measureKeys, runCatalogue, runMeasureKeys } from '../../src/measures/index.ts';
import { measures as words } from '../../src/words/en/measures.ts';
import { runMeasures as runWords } from '../../src/words/en/run-measures.ts';
import { built, runProgram } from './holdline.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;

const project = mkdtempSync(join(tmpdir(), 'holdline-readme-'));
mkdirSync(join(project, 'node_modules'));
symlinkSync(root, join(project, 'node_modules/holdline'), 'junction');
/** The files that the examples name, written as the README says. */
const rows = /^With `(start,.*?)` over `(.*?)`, `(.*?)` and `(.*?)` in `now\.csv`/m.exec(readme)!.slice(1);
const now = `${rows.join('\n')}\n`;
writeFileSync(join(project, 'now.csv'), now);
writeFileSync(join(project, 'more.csv'), now.replace('240,10', '240,11'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Fenced blocks of a language, without their fences. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, block]) => block!,
  );
}

/** Words of a command line; double quotes hold blanks together. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
}

/** What depends on the machine and the hour: the time a run took. */
function settled(text: string): string {
  return text.replace(/in \d+\.\d s$/m, 'in … s').trimEnd();
}

/** The rows between the marks: key, name, unit and definition of the measures that the README picks. */
function rowOf(key: string): string {
  const ofRun = runMeasureKeys.find((each) => each === key);
  const inIntervals = measureKeys.find((each) => each === key);
  if (ofRun)
    return `| \`${key}\` | ${runWords[ofRun].label} | ${runCatalogue[ofRun].unit} | ${formulaOf(runCatalogue[ofRun])} |`;
  return `| \`${key}\` | ${words[inIntervals!].label} | ${catalogue[inIntervals!].unit} | ${formulaOf(catalogue[inIntervals!])} |`;
}

describe('the README', () => {
  it('stays short', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(250);
  });

  it('names scripts that there are', () => {
    const named = [...readme.matchAll(/`?npm (?:run )?(start|test|[a-z]+)\b/g)]
      .map(([, name]) => name!)
      .filter((name) => name !== 'install' && name !== 'pack'); // npm's own
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(scripts, name).toHaveProperty(name);
  });

  it('names folders that there are', () => {
    const map = readme.slice(readme.indexOf('## Folders'), readme.indexOf('Arrows point one way'));
    let parent = '';
    const paths = [...map.matchAll(/^( {2})?([\w./]+\/|[\w.]+\.ts) {2,}\S/gm)].map(([, inside, name]) => {
      if (!inside) parent = name!;
      return inside ? join(parent, name!) : name!;
    });
    expect(paths.length).toBeGreaterThan(12);
    for (const path of paths) expect(existsSync(join(root, path)), path).toBe(true);
  });

  it('has links that lead somewhere', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path]) => path!);
    for (const path of links) expect(existsSync(join(root, path)), path).toBe(true);
  });

  it('has the table of measures that the code computes', () => {
    const table = /<!-- measures -->\n(.*?)<!-- \/measures -->/s.exec(readme)?.[1];
    const rows = table!.trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row).toBe(rowOf(/^\| `(\w+)`/.exec(row)![1]!));
  });

  const [program] = blocks('js');
  const [printed] = blocks('text');
  it('has an example of ten lines that prints what stands under it', async () => {
    expect(program!.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(10);
    writeFileSync(join(project, 'example.mjs'), program!);
    const run = await runProgram(process.execPath, ['example.mjs'], { cwd: project });
    expect(run.stderr).toBe('');
    expect(run.stdout).toBe(printed);
  });

  it('says of one more person what the comparison prints', async () => {
    const [, line] = /`(holdline compare now\.csv [^`]*)`/.exec(readme)!;
    const { code, stdout } = await built(wordsOf(line!).slice(1), { cwd: project });
    expect(code).toBe(0);
    const [, points, days] = /(\+[\d.]+ ± [\d.]+) points, better on (\d+ of \d+ days)/.exec(readme)!;
    const level = stdout.split('\n').find((row) => row.startsWith('Service level (SL)'));
    expect(level).toContain(`${points} pp`);
    expect(level).toContain(days!);
  });

  const commands = blocks('console').map((block) => {
    const [line, ...output] = block.split('\n');
    return { line: line!.replace(/^\$ /, ''), output: output.join('\n') };
  });
  it.each(commands)('shows what `$line` prints', async ({ line, output }) => {
    const [name, ...args] = wordsOf(line);
    expect(name).toBe('holdline');
    const run = await built(args, { cwd: project });
    expect(run.code).toBe(output.includes('to mend:') ? 2 : 0);
    expect(settled(run.stdout + run.stderr)).toBe(settled(output));
  });
});
