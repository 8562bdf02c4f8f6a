/**
 * A stranger's path: the packed file in an empty folder, and the commands under "First answers" of the README, as they
 * stand there, one after the other, without a network.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../.scripts/bundle.mjs';
import { launchChromium } from '../setup/chromium.ts';
import { type Outcome, runProgram } from './holdline.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [, block] = /^## First answers\n.*?^```sh\n(.*?)^```/ms.exec(readme)!;
const [install, staff, open, simulate] = block!.trimEnd().split('\n');

const folder = mkdtempSync(join(tmpdir(), 'holdline-stranger-'));
const empty = join(folder, 'empty');
const environment = { npm_config_cache: join(folder, 'cache'), npm_config_offline: 'true' };

/** A line of the README in the stranger's shell. */
const typed = (line: string): Promise<Outcome> => runProgram('sh', ['-c', line], { cwd: empty, environment });

beforeAll(async () => {
  mkdirSync(empty);
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename }] = JSON.parse((await runProgram('npm', args, { environment })).stdout);
  copyFileSync(join(folder, filename), join(empty, filename));
  const installed = await typed(install!);
  expect(installed.code, installed.stderr).toBe(0);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a stranger with the packed file in an empty folder', () => {
  it('has installed one package, which brings no other', () => {
    const names = readdirSync(join(empty, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(names).toEqual(['holdline']);
  });

  it('has the first answer in the terminal', async () => {
    const { code, stdout } = await typed(staff!);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^People on the line.* 14$/m);
  });

  it('has it in the browser, at the address that is printed', async () => {
    // a group of its own, so that the server that npx starts ends with it
    const server = spawn('sh', ['-c', open!], {
      cwd: empty,
      env: { ...process.env, ...environment },
      detached: true,
    });
    const browser = await launchChromium();
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let text = '';
        server.stdout.on('data', (chunk) => {
          text += chunk;
          const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0];
          if (found) resolve(found);
        });
        server.once('exit', (code) => reject(new Error(`ended with ${code}: ${text}`)));
      });
      const page = await browser.newPage({ locale: 'en-GB' });
      await page.goto(address);
      await page.locator('holdline-app h1').filter({ hasText: /\d/ }).waitFor();
    } finally {
      await browser.close();
      process.kill(-server.pid!);
    }
  });

  it('has it in CI: a claim that holds ends with 0, one that does not with 1', async () => {
    const holds = await typed(simulate!);
    expect([holds.code, holds.stderr]).toEqual([
      0,
      expect.stringContaining('holds: calls.serviceLevel >= 0.8'),
    ]);
    const fails = await typed(simulate!.replace('>= 0.8"', '>= 0.85"'));
    expect(fails.code).toBe(1);
    expect(fails.stderr).toContain('calls.serviceLevel >= 0.85');
  });
});
