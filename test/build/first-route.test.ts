import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from '../../.scripts/bundle.mjs';

const app = join(root, 'dist/app');

/** Addresses that the page asks for before anything else: its scripts, what they import at once, its styles. */
function firstRoute(): { scripts: Set<string>; styles: Set<string> } {
  const page = readFileSync(join(app, 'index.html'), 'utf8');
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const add = (path: string) => {
    if (scripts.has(path)) return;
    scripts.add(path);
    const code = readFileSync(join(app, path), 'utf8');
    for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g))
      add(`assets/${name}`);
  };
  for (const [, path] of page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)) {
    if (path!.endsWith('.css')) styles.add(path!);
    else add(path!);
  }
  return { scripts, styles };
}

/** Kilobytes as they travel, gzip level 9. */
function kilobytes(paths: ReadonlySet<string>): number {
  let bytes = 0;
  for (const path of paths) bytes += gzipSync(readFileSync(join(app, path)), { level: 9 }).length;
  return bytes / 1000;
}

describe('what the first page loads', () => {
  const { scripts, styles } = firstRoute();

  it('is found', () => {
    expect(scripts.size).toBeGreaterThan(0);
  });

  it('is at most 90 kB of scripts', () => {
    expect(kilobytes(scripts)).toBeLessThanOrEqual(90);
  });

  it('is at most 12 kB of styles', () => {
    expect(kilobytes(styles)).toBeLessThanOrEqual(12);
  });

  it('comes from its own server alone', () => {
    const page = readFileSync(join(app, 'index.html'), 'utf8');
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
  });
});
