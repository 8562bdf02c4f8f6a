/**
 * What stands before the page's script has come: the same words and figures at the same places as the page then
 * shows, and only to somebody to whom the page will show just that.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../setup/chromium.ts';
import { openPage } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe('the first screen', () => {
  it.each([
    ['en', 1366],
    ['en', 360],
    ['pl', 1366],
    ['pl', 360],
  ] as const)(
    'says, in %s at %i px, what the page then says, in the same places',
    async (language, width) => {
      const { page, context } = await openPage(browser, { language, width });
      await page.locator('.first-screen').waitFor({ state: 'detached' });
      const stands = await everyPiece(page, 'top-bar, #plan > .head');
      expect(stands.length).toBeGreaterThan(40);
      await context.close();

      const early = await withoutScript(language, width);
      await early.page.locator('.first-screen:visible').waitFor();
      const stood = await everyPiece(
        early.page,
        `.first-screen:lang(${language}) :is(.top-bar, .plan > .head)`,
      );
      expect(stood).toEqual(stands);
      await early.context.close();
    },
  );

  it('takes no clicks and no focus for controls that do not work yet; links do', async () => {
    const { page, context } = await withoutScript('en', 1366);
    const stop: string[] = [];
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      stop.push(await page.evaluate(() => document.activeElement?.localName ?? ''));
    }
    expect(new Set(stop)).toEqual(new Set(['a', 'body']));
    await page.locator('.first-screen:visible nav a[href="#/week"]').click();
    expect(new URL(page.url()).hash).toBe('#/week');
    await context.close();
  });

  it.each([
    ['with a scenario of one’s own', '', { 'holdline/scenario': '{"present":{}}' }],
    ['with another theme', '', { 'holdline/preferences': '{"theme":"dark"}' }],
    ['on the way to another view', '#/week', {}],
    ['on the way to a half-hour', '#/plan?i=20', {}],
    ['by a link with a scenario in it', '#/plan?s=1', {}],
  ])('does not show %s', async (_, address, kept) => {
    const { page, context } = await withoutScript('en', 1366, address, kept);
    expect(await page.locator('.first-screen:visible').count()).toBe(0);
    await context.close();
  });

  it('is in the language somebody has chosen', async () => {
    const { page, context } = await withoutScript('en', 1366, '', {
      'holdline/preferences': '{"language":"pl"}',
    });
    expect(await page.locator('.first-screen:visible').getAttribute('lang')).toBe('pl');
    await context.close();
  });
});

/** The page as long as its own script has not come. */
async function withoutScript(
  language: 'en' | 'pl',
  width: number,
  address = '',
  kept: Readonly<Record<string, string>> = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: { width, height: 768 },
    locale: language === 'pl' ? 'pl-PL' : 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  await context.addInitScript((items) => {
    for (const [key, value] of Object.entries(items)) localStorage.setItem(key, value);
  }, kept);
  await context.route(/\/page-[^/]*\.js$/, (route) => route.abort());
  const page = await context.newPage();
  await page.goto(`${inject('address')}${address}`);
  return { page, context };
}

/** Every text, value and picture that can be seen in there, with its place, in the order of the document. */
async function everyPiece(page: Page, within: string): Promise<string[]> {
  return page.evaluate(async (selector) => {
    await document.fonts.ready;
    const found: string[] = [];
    const add = (what: string, box: DOMRect) => {
      const sides = [box.left, box.top, box.width, box.height].map(Math.round);
      if (box.width > 0 && box.height > 0)
        found.push(`${what.replace(/\s+/g, ' ').trim()} ${sides.join(' ')}`);
    };
    for (const part of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text) {
          const range = document.createRange();
          range.selectNodeContents(node);
          if (node.data.trim() !== '') add(node.data, range.getBoundingClientRect());
        } else if (node instanceof HTMLInputElement || node instanceof HTMLSelectElement) {
          add(`value ${node.value}`, node.getBoundingClientRect());
        } else if (node instanceof SVGSVGElement || node instanceof HTMLButtonElement) {
          add(node.localName, node.getBoundingClientRect());
        }
      }
    }
    return found;
  }, within);
}
