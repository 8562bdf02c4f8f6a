import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atLength } from '../setup/at-length.ts';
import { launchChromium } from '../setup/chromium.ts';
import { fourLooks, looks } from './looks.ts';
import { openPage } from './open-page.ts';
import { violations } from './violations.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const presets = atLength
  ? ['hotlineMonday', 'omnichannelRetailer', 'emailDesk', 'carSharing', 'callbackDesk', 'helpdesk']
  : ['hotlineMonday', 'omnichannelRetailer'];
const visits = presets.flatMap((preset, i) =>
  (atLength ? fourLooks : [looks[i]!]).map((look) => ({ preset, ...look })),
);

/** What can be done on the floor, and what shows that it is done. */
const states: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['as it opens', async () => {}],
  ['at the end of the day', (page) => page.keyboard.press('End')],
  ['closed, before the day', (page) => page.keyboard.press('Home')],
  [
    'somebody followed',
    async (page) => {
      const moment = page.locator('.moment').first();
      if ((await moment.count()) > 0) await moment.click();
      const choose = page.locator('.story button').first();
      if ((await choose.count()) > 0 && (await choose.isEnabled())) await choose.click();
    },
  ],
  [
    'another future',
    async (page) => {
      await page.locator('what-if-panel .chip[aria-disabled="false"]').first().click();
      await page.locator('.futures').waitFor({ timeout: 60_000 });
    },
  ],
  [
    'another centre',
    async (page) => {
      const chip = page.locator('beside-panel .chip').first();
      if ((await chip.count()) > 0) {
        await chip.click();
        // the future branched before stands there until the other centre's day has been recorded
        await page.locator('beside-panel .chip[aria-pressed="true"]').waitFor();
      }
      await page.locator('.futures').waitFor({ timeout: 60_000 });
    },
  ],
  [
    'other days side by side',
    async (page) => {
      await page.locator('replay-panel button').first().click();
      await page.locator('replay-panel canvas, replay-panel svg, replay-panel li').first().waitFor();
    },
  ],
];

describe('every state of the floor', () => {
  it.each(visits)(
    '$preset has no fault of access and stays inside $width px ($language, $theme)',
    { timeout: 240_000 },
    async ({ preset, ...look }) => {
      const { page, context, complaints } = await openPage(browser, { ...look, simulation: true });
      await page.locator('select.scenario').selectOption(preset);
      await page.goto(`${inject('address')}#/simulate`);
      await page.locator('.floor canvas').first().waitFor();
      const found: string[] = [];
      for (const [name, reach] of states) {
        await reach(page);
        for (const problem of await violations(page)) found.push(`${name}: ${problem}`);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) found.push(`${name}: ${over} px too wide`);
      }
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});
