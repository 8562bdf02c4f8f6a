import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../.scripts/bundle.mjs';
import { runProgram } from './holdline.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdline-package-'));
const empty = join(folder, 'empty');
// A cache of its own and no registry: whatever is needed must be inside the package.
const environment = { npm_config_cache: join(folder, 'cache'), npm_config_offline: 'true' };
let tarball: string;
let files: readonly string[];

beforeAll(async () => {
  mkdirSync(empty);
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', empty];
  const packed = await runProgram('npm', args, { environment });
  expect(packed.stderr.replace(/^npm warn.*\n/gm, '')).toBe('');
  const [description] = JSON.parse(packed.stdout);
  tarball = `./${description.filename}`;
  files = description.files.map(({ path }: { path: string }) => path);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('needs no other package', () => {
    const description = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(description.dependencies).toBeUndefined();
    expect(description.peerDependencies).toBeUndefined();
    expect(description.optionalDependencies).toBeUndefined();
  });

  it('holds the app, the library with its types, the command line and its thread, and no sources', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'package.json',
        'dist/app/index.html',
        'dist/index.js',
        'dist/types/index.d.ts',
        'dist/holdline.js',
        'dist/holdline-thread.js',
        'dist/highs.wasm',
      ]),
    );
    expect(files.filter((file) => /^(src|web|workers|test|bench|\.)/.test(file))).toEqual([]);
  });

  it('runs by npx from the packed file in an empty folder, without a network', async () => {
    const answer = await runProgram(
      'npx',
      ['--yes', tarball, 'erlang', '--arrivals', '100/30m', '--aht', '180s', '--agents', '14', '--json'],
      { cwd: empty, environment },
    );
    expect(answer.code, answer.stderr).toBe(0);
    // Erlang C for 10 erlangs and 14 people, within 20 s
    expect(JSON.parse(answer.stdout).serviceLevel).toBeCloseTo(0.8883500191794669, 9);
  });

  it('simulates on threads when installed', async () => {
    const answer = await runProgram(
      'npx',
      [
        '--yes',
        tarball,
        'simulate',
        'preset:textbookHalfHour',
        '--replications',
        '50',
        '--threads',
        '2',
        '--json',
      ],
      { cwd: empty, environment },
    );
    expect(answer.code, answer.stderr).toBe(0);
    expect(JSON.parse(answer.stdout).provenance.replications).toBe(50);
  });
});
