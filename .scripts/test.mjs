/**
 * Runs every test: builds what is stale, finds a browser (or fetches one), then hands over to vitest. What is
 * given after `npm test --` goes to vitest: `npm test -- --project unit test/erlang`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser, installBrowser } from './browser.mjs';
import { root } from './bundle.mjs';

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function node(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

// A process of its own: inside vitest NODE_ENV is "test" and packages would be bundled in their slow form.
if (node([join(root, '.scripts/build.mjs'), '--stale']) !== 0) {
  console.log('the build failed: see above\n0 passed, 1 failed');
  process.exit(1);
}
const browser = findBrowser() ?? installBrowser();
if (!browser) {
  console.log(
    'no browser found: install Chromium (Debian: apt-get install chromium) or name one in CHROME_BIN\n0 passed, 1 failed',
  );
  process.exit(1);
}
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const args = ['run', '--config', 'test/vitest.config.ts', ...process.argv.slice(2)];
process.exit(node([vitest, ...args], { CHROME_BIN: browser }));
