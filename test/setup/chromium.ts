/** Chromium for the tests of the production build, started as those of the components are. */
import { type Browser, chromium } from 'playwright-core';
import { browserArgs, findBrowser } from '../../.scripts/browser.mjs';

export function launchChromium(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: browserArgs });
}
