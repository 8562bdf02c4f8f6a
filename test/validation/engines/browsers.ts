/**
 * The browsers at hand, each opened at an address in a profile of its own that is thrown away, without windows, and
 * ended by its own process. Firefox is driven by nothing but its command line.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserArgs, findBrowser } from '../../../.scripts/browser.mjs';

export interface BrowserAtHand {
  readonly name: string;
  /** Where it is; undefined when it is not on this machine. */
  readonly path: string | undefined;
  /** How to get it. */
  readonly mend: string;
  /** What it is started with. */
  args(profile: string, address: string): string[];
}

const firefoxPaths = [
  process.env.FIREFOX_BIN,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** No start page, no reports, no updates: it asks nobody but the address. */
const firefoxPreferences = [
  ['browser.shell.checkDefaultBrowser', false],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['datareporting.healthreport.uploadEnabled', false],
  ['toolkit.telemetry.reportingpolicy.firstRun', false],
  ['app.normandy.enabled', false],
  ['app.update.enabled', false],
  ['browser.aboutwelcome.enabled', false],
  ['browser.safebrowsing.malware.enabled', false],
  ['browser.safebrowsing.phishing.enabled', false],
  ['network.captive-portal-service.enabled', false],
  ['network.connectivity-service.enabled', false],
  ['services.settings.server', 'data:,'],
  ['dom.max_script_run_time', 0],
] as const;

export const browsers: readonly BrowserAtHand[] = [
  {
    name: 'Chromium',
    path: findBrowser(),
    mend: 'install it (Debian: apt-get install chromium) or name one in CHROME_BIN',
    // as a process of its own, as Firefox is: headless without a debugger it would print the page and leave
    args: (profile, address) => [
      ...browserArgs,
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      address,
    ],
  },
  {
    name: 'Firefox',
    path: firefoxPaths.find((path) => path && existsSync(path)),
    mend: 'install it (Debian: apt-get install firefox-esr) or name one in FIREFOX_BIN',
    args: (profile, address) => {
      const lines = firefoxPreferences.map(
        ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
      );
      writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
      return ['--headless', '--no-remote', '--profile', profile, address];
    },
  },
];

/** Opens the address and keeps the browser until `task` has ended, however it ends. */
export async function withBrowser<T>(
  browser: BrowserAtHand,
  address: string,
  task: () => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'holdline-engine-'));
  const args = browser.args(profile, address);
  // A group of its own, so that all its processes can be ended and no other.
  const child = spawn(browser.path!, args, {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const died = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${browser.name} ended with ${code}`)));
  });
  died.catch(() => {});
  try {
    return await Promise.race([task(), died]);
  } finally {
    await end(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    return; // it has just ended by itself
  }
  await gone;
}
