/**
 * Finds the Chromium that the tests drive: CHROME_BIN, then the places where systems keep it, first the one without
 * windows and menus, which opens a page in half the time; then Playwright's own download. `installBrowser` asks Playwright to fetch one as the last resort.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './bundle.mjs';

const systemPaths = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags of a Chromium that runs unattended: no sandbox (containers), no traffic of its own. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {string | undefined} path of a Chromium on this machine */
export function findBrowser() {
  /** @type {typeof import('playwright-core')} */
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  const candidates = [process.env.CHROME_BIN, ...systemPaths, chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path));
}

/** Downloads Playwright's Chromium. @returns {string | undefined} its path, if that worked */
export function installBrowser() {
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  return findBrowser();
}
