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
let packed: { readonly size: number; readonly unpackedSize: number };

beforeAll(async () => {
  mkdirSync(empty);
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', empty];
  const run = await runProgram('npm', args, { environment });
  expect(run.stderr.replace(/^npm warn.*\n/gm, '')).toBe('');
  const [description] = JSON.parse(run.stdout);
  packed = description;
  tarball = `./${description.filename}`;
  files = description.files.map(({ path }: { path: string }) => path);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('needs no other package', () => {
    const description = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(description.dependencies).toBeUndefined();
    expect(description.optionalDependencies).toBeUndefined();
    // a sweep over machines asks for them when it is wanted; nothing installs them
    expect(Object.keys(description.peerDependencies)).toEqual(['bullmq', 'ioredis']);
    for (const name of Object.keys(description.peerDependencies)) {
      expect(description.peerDependenciesMeta[name]).toEqual({ optional: true });
    }
  });

  it('holds the app, the library with its types, the command line, the elements, and nothing else', () => {
    const kinds = files.map((file) =>
      file
        .replace(/^(dist\/types)\/.*\.d\.ts$/, '$1/*.d.ts')
        .replace(/^(dist\/app\/assets)\/.*-[\w-]{8}\.(css|js|wasm|woff2)$/, '$1/*.$2')
        .replace(/^(dist\/app\/icons)\/[\w-]+\.(png|svg)$/, '$1/*')
        .replace(/^(dist\/elements\/parts)\/[\w-]+-[\w-]{8}\.js$/, '$1/*.js')
        .replace(/^(dist\/holdline-shared)-[\w-]{8}\.js$/, '$1-*.js'),
    );
    expect([...new Set(kinds)].sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist/THIRD-PARTY.txt',
      'dist/api.md',
      'dist/app/assets/*.css',
      'dist/app/assets/*.js',
      'dist/app/assets/*.wasm',
      'dist/app/assets/*.woff2',
      'dist/app/icons/*',
      'dist/app/index.html',
      'dist/app/manifest.webmanifest',
      'dist/app/sw.js',
      'dist/elements/day.json',
      'dist/elements/elements.d.ts',
      'dist/elements/elements.js',
      'dist/elements/example.css',
      'dist/elements/example.html',
      'dist/elements/parts/*.js',
      'dist/highs.wasm',
      'dist/holdline-shared-*.js',
      'dist/holdline-thread.js',
      'dist/holdline.js',
      'dist/index.js',
      'dist/types/*.d.ts',
      'package.json',
    ]);
  });

  it('travels as 4.8 MB at most and takes 14 MB on a disk, half of it the solver, for Node and for the page', () => {
    expect(packed.size).toBeLessThan(4.8e6);
    expect(packed.unpackedSize).toBeLessThan(14e6);
  });

  it('runs nothing when it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const hooks = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'];
    expect(hooks.filter((hook) => hook in scripts)).toEqual([]);
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
});
