import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../setup/chromium.ts';
import { looks } from './looks.ts';
import { openPage } from './open-page.ts';
import { lengthenWords } from './pseudo-locale.ts';
import { openView, tour, viewsOf } from './tour.ts';
import { violations } from './violations.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** What sticks out: the page itself, and controls whose words leave their box. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? [`the page: ${root.scrollWidth} px`] : [];
    const controls = [...document.querySelectorAll<HTMLElement>('button, a, label, summary, th, h1, h2, h3')];
    const spilt = controls
      .filter((element) => element.checkVisibility() && getComputedStyle(element).display !== 'inline')
      .filter((element) => !element.closest('.visually-hidden, .icon-button'))
      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.localName} “${element.textContent?.trim().slice(0, 40)}”`);
    return [...wide, ...spilt];
  });
}

describe('every view', () => {
  it.each(looks)(
    'has no violation that axe finds and nothing that sticks out: $language, $theme, $width px',
    { timeout: 300_000 },
    async (look) => {
      const { page, context } = await openPage(browser, { ...look, simulation: true });
      const found: string[] = [];
      await tour(page, async (stop) => {
        for (const problem of [...(await violations(page)), ...(await overflow(page))]) {
          found.push(`${stop}: ${problem}`);
        }
      });
      expect(found).toEqual([]);
      await context.close();
    },
  );

  it.each([1366, 360])('bears words that are 40 % longer, at %i px', { timeout: 300_000 }, async (width) => {
    const context = await browser.newContext({
      viewport: { width, height: 768 },
      locale: 'en-GB',
      serviceWorkers: 'block',
    });
    await lengthenWords(context);
    const page = await context.newPage();
    await page.goto(inject('address'));
    await page.locator('h1').waitFor();
    expect(await page.locator('top-bar .primary').textContent()).toContain('Pastete yourur datata');
    const found: string[] = [];
    await tour(page, async (stop) => {
      for (const problem of await overflow(page)) found.push(`${stop}: ${problem}`);
    });
    expect(found).toEqual([]);
    await context.close();
  });

  it('is there by its address, by its link and by going back, and its heading has the focus', async () => {
    const { page, context } = await openPage(browser, { simulation: true });
    const ids = await viewsOf(page);
    for (const id of ids.slice(1)) {
      await openView(page, id);
      await page.waitForFunction(() => document.activeElement?.localName === 'h1');
      expect(await page.title()).toContain('Hotline, a Monday · ');
    }
    for (const id of ids.slice(0, -1).reverse()) {
      await page.goBack();
      await page.locator(`top-bar nav a[href="#/${id}"][aria-current="page"]`).waitFor({ state: 'attached' });
      await page.locator(`${id}-view main h1`).first().waitFor();
      expect(await page.locator('main').count()).toBe(1);
    }
    await context.close();
  });

  it('at 200 % zoom, half the pixels, shows everything without sideways scrolling', async () => {
    const { page, context } = await openPage(browser, { width: 683, height: 384, simulation: true });
    const found: string[] = [];
    await tour(page, async (stop) => {
      for (const problem of await overflow(page)) found.push(`${stop}: ${problem}`);
    });
    expect(found).toEqual([]);
    await context.close();
  });
});
