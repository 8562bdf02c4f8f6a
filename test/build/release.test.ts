/** What a release owes to others: licences of what is bundled, and a pipeline that nobody can change from outside. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../.scripts/bundle.mjs';
import { version } from '../../src/version.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Packages whose code is imported (not only their types) by what is shipped. */
function importedPackages(): Set<string> {
  const names = new Set<string>();
  for (const folder of ['src', 'workers', 'web']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(ts|css)$/.test(entry.name) || entry.parentPath.endsWith('web/build'))
        continue;
      if (entry.name === 'vite.config.ts') continue;
      const code = readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(
        /^import type [^;]*;/gm,
        '',
      );
      const specifiers = code.matchAll(
        /(?:^(?:import|export)\b[^'";]*\bfrom |^import |\bimport\()\s*'((?:@[a-z][\w-]*\/)?[a-z][\w-]*)(?:\/[\w./-]*)?'|url\("(@[\w-]+\/[\w-]+)\//gm,
      );
      for (const [, script, style] of specifiers) {
        const name = (script ?? style)!;
        if (name !== 'node') names.add(name);
      }
    }
  }
  return names;
}

/** What a package is made of where its own name is only a door to others. */
const doors: Readonly<Record<string, readonly string[]>> = {
  d3: ['d3-array'],
  lit: ['lit-html', 'lit-element', '@lit/reactive-element'],
};

describe('the licences of what is bundled', () => {
  const notices = read('dist/THIRD-PARTY.txt');
  const parts = notices.split(/^={80}\n(.+)\n={80}\n/m).slice(1);
  const texts = new Map<string, string>();
  for (let i = 0; i < parts.length; i += 2) texts.set(parts[i]!.split(' ')[0]!, parts[i + 1]!);

  it('name every package that the sources import, with the text of its licence', () => {
    // what a user installs beside it, when they want it, is not part of it
    const beside = Object.keys(JSON.parse(read('package.json')).peerDependencies ?? {});
    const names = [...importedPackages()]
      .filter((name) => !beside.includes(name))
      .flatMap((name) => doors[name] ?? [name]);
    expect(names.length).toBeGreaterThan(9);
    for (const name of names) {
      expect(texts.get(name) ?? '', name).toMatch(/copyright/i);
      expect(texts.get(name), name).toMatch(
        /Permission is hereby granted|Permission to use, copy|Redistribution and use|Apache License|OPEN FONT LICENSE/,
      );
    }
  });

  it('name nothing that is not installed in that version', () => {
    const titles = [...notices.matchAll(/^- (\S+) (\S+) \(/gm)];
    expect(titles.map(([, name]) => name)).toEqual([...texts.keys()]);
    for (const [, name, given] of titles) {
      expect(JSON.parse(read(`node_modules/${name}/package.json`)).version, name).toBe(given);
    }
  });
});

describe('the pipeline', () => {
  const workflows = readdirSync(join(root, '.github/workflows')).map((name) =>
    read(`.github/workflows/${name}`),
  );

  it('does what a person can: .ci/run', () => {
    expect(workflows.join()).toContain('- run: .ci/run\n');
  });

  it('names every action by its commit, with its version beside it', () => {
    const uses = workflows.flatMap((text) => [...text.matchAll(/\buses: (.*)/g)].map(([, action]) => action));
    expect(uses.length).toBeGreaterThan(2);
    for (const action of uses) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('has no secrets, and may write nowhere but to the pages', () => {
    for (const text of workflows) {
      expect(text).not.toMatch(/secrets\.|GITHUB_TOKEN|pull_request_target/);
      expect(text).toMatch(/^permissions:\n {2}contents: read\n\n/m);
      expect([...text.matchAll(/(\S+): write/g)].map(([, what]) => what)).toEqual(['pages', 'id-token']);
    }
  });
});

it('the changelog begins with the version that is being made', () => {
  expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});
