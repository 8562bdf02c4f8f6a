import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../.scripts/bundle.mjs';
import { runProgram } from './holdline.ts';

/** A project that has installed the package. */
const project = mkdtempSync(join(tmpdir(), 'holdline-library-'));
mkdirSync(join(project, 'node_modules'));
symlinkSync(root, join(project, 'node_modules/holdline'), 'junction');
writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module' }));

afterAll(() => rmSync(project, { recursive: true, force: true }));

const consumer = `
import { type Report, type Scenario, erlangC, parseScenario, simulate } from 'holdline';

const answer = erlangC({ arrivalRate: 100 / 1800, handleTime: 180, agents: 14, acceptableWait: 20 });
export const level: number = answer.stable ? answer.serviceLevel : 0;
export const scenario: Scenario = parseScenario({ version: 1 });
export const report: Report = simulate(scenario, { replications: 50 });
export const days: number = report.days.length;
`;

describe('the library', () => {
  it('is one module that runs in any page: it asks for nothing of Node', () => {
    const code = readFileSync(join(root, 'dist/index.js'), 'utf8');
    expect(code).not.toMatch(/from\s*["'](node:|[a-z@])/);
    expect(code).not.toMatch(/\brequire\(/);
    expect(code).not.toMatch(/\b(process|document|window)\.\w/);
  });

  it('answers a program that imports it by name', async () => {
    const program = `
      import { erlangC } from 'holdline';
      console.log(erlangC({ arrivalRate: 100 / 1800, handleTime: 180, agents: 14, acceptableWait: 20 }).serviceLevel);
    `;
    const run = await runProgram(process.execPath, ['--input-type=module', '-e', program], { cwd: project });
    expect(run.stderr).toBe('');
    expect(Number(run.stdout)).toBeCloseTo(0.8883500191794669, 9);
  });

  it.each(['bundler', 'nodenext'])('has types that resolve by the rules of %s', async (resolution) => {
    writeFileSync(join(project, 'consumer.ts'), consumer);
    const flags = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--types',
      '',
      '--module',
      resolution === 'nodenext' ? 'nodenext' : 'esnext',
      '--moduleResolution',
      resolution,
      'consumer.ts',
    ];
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const checked = await runProgram(process.execPath, [compiler, ...flags], { cwd: project });
    expect(checked.stdout).toBe('');
    expect(checked.code).toBe(0);
  });

  it('has types that refuse what is wrong', async () => {
    writeFileSync(join(project, 'wrong.ts'), `${consumer}\nerlangC({ agents: 'many' });\n`);
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const flags = ['--noEmit', '--strict', '--target', 'es2022', '--types', '', '--module', 'esnext'];
    const checked = await runProgram(
      process.execPath,
      [compiler, ...flags, '--moduleResolution', 'bundler', 'wrong.ts'],
      { cwd: project },
    );
    expect(checked.stdout).toContain('wrong.ts');
    expect(checked.code).not.toBe(0);
  });
});
