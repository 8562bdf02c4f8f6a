import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../setup/chromium.ts';
import { openPage, plain } from './open-page.ts';
import { violations } from './violations.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** What describes the element in focus, once its help has come. */
async function described(page: Page, part: string): Promise<string> {
  const note = page.locator('.note.hint', { hasText: part }).locator('visible=true');
  await note.waitFor();
  const id = await page.evaluate(() => document.activeElement?.getAttribute('aria-describedby'));
  expect(await note.getAttribute('id')).toBe(id);
  return plain(await note.textContent());
}

describe('help on a field', () => {
  it.each([
    ['en', 1366],
    ['pl', 360],
  ] as const)(
    'stands at the field in focus, in %s at %i px, and leads nowhere out of the window',
    async (language, width) => {
      const { page, context } = await openPage(browser, { language, width });
      const [from, share, switches] =
        language === 'en' ? ['From:', '80%', 'on or off'] : ['Skąd:', '80%', 'włączone lub'];
      await page.locator('settings-sentence select').focus();
      expect(await described(page, from)).toContain(from);
      await page.locator('settings-sentence inline-field input').nth(2).focus();
      expect(await described(page, from)).toContain(share);
      await page.getByRole('switch').focus();
      expect(await described(page, from)).toContain(switches);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await page.locator('.note.hint').locator('visible=true').count()).toBe(0);
      await page.locator('nav.parts button').nth(1).click();
      const type = page.locator('centre-panel select.field').first();
      await type.focus();
      expect(await described(page, from)).toContain(from);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await context.close();
    },
  );
});
