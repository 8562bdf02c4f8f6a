import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../setup/chromium.ts';
import { cellText, openPage } from './open-page.ts';
import { violations } from './violations.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe('the list of commands', () => {
  it('opens with Ctrl+K, finds by a few letters, does what is chosen and gives the keyboard back', async () => {
    const { page, context } = await openPage(browser);
    const bar = page.locator('day-panel [aria-label="14:00"]');
    await bar.focus();
    await page.keyboard.press('Control+k');
    const list = page.locator('dialog.palette');
    await list.waitFor();
    await page.keyboard.type('staff');
    expect(await list.locator('[aria-selected="true"]').textContent()).toContain('Staff it');
    await page.keyboard.press('Enter');
    await list.waitFor({ state: 'detached' });
    expect(await cellText(page, '14:00', 'agents')).toBe('18');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('14:00');

    await page.keyboard.press('Control+k');
    await page.keyboard.type('polski');
    await page.keyboard.press('Enter');
    await page.locator('html[lang="pl"]').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ciemny');
    await page.keyboard.press('Enter');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('telefon');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.title.startsWith('Helpdesk'));
    await context.close();
  });

  it('takes up what is typed before it has come, and gives the keys back where it cannot come', async () => {
    const { page, context } = await openPage(browser);
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await context.route(/palette-dialog-[^/]*\.js$/, (route) => arrived.then(() => route.continue()));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('wefk');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('ek');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    arrive();
    const list = page.locator('dialog.palette');
    await list.waitFor();
    await page.keyboard.type(' ');
    expect(await list.locator('input').inputValue()).toBe('week ');
    expect(await list.locator('[aria-selected="true"]').textContent()).toContain('Week');
    await context.close();

    const whole = await openPage(browser);
    let come = () => {};
    const came = new Promise<void>((resolve) => {
      come = resolve;
    });
    await whole.context.route(/palette-dialog-[^/]*\.js$/, (route) => came.then(() => route.continue()));
    await whole.page.keyboard.press('Control+k');
    await whole.page.keyboard.type('polski');
    await whole.page.keyboard.press('Enter');
    come();
    await whole.page.locator('html[lang="pl"]').waitFor();
    await whole.page.locator('dialog.palette').waitFor({ state: 'detached' });
    await whole.context.close();

    const without = await openPage(browser);
    await without.context.route(/palette-dialog-[^/]*\.js$/, (route) => route.abort());
    await without.page.keyboard.press('Control+k');
    await without.page.locator('.notice', { hasText: 'could not be fetched' }).waitFor();
    await without.page.keyboard.press('3');
    await without.page.locator('week-view h1').waitFor();
    await without.context.close();
  });

  it.each([
    ['en', 'light', 1366],
    ['pl', 'dark', 360],
  ] as const)(
    'and the list of keys have no violation that axe finds and no overflow, %s %s %i px',
    async (language, theme, width) => {
      const { page, context } = await openPage(browser, { language, theme, width });
      for (const keys of ['Control+k', '?']) {
        await page.keyboard.press(keys);
        await page.locator('dialog[open]').waitFor();
        expect(await violations(page), keys).toEqual([]);
        const overflow = await page.evaluate(() => {
          const dialog = document.querySelector('dialog')!;
          return dialog.scrollWidth - dialog.clientWidth;
        });
        expect(overflow, keys).toBeLessThanOrEqual(0);
        await page.keyboard.press('Escape');
        await page.locator('dialog').waitFor({ state: 'detached' });
      }
      await context.close();
    },
  );
});

describe('keys', () => {
  it('save with Ctrl+S what stands in a field, open the list of keys with ?, which switches single keys off', async () => {
    const { page, context } = await openPage(browser);
    const share = page.getByLabel('Share to answer in time');
    await share.fill('90');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(file.suggestedFilename()).toBe('hotline-a-monday.json');
    await share.press('?');
    expect(await page.locator('dialog').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    await page.keyboard.press('?');
    await page.locator('dialog.keys-list').waitFor();
    await page.getByRole('checkbox').click();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.keyboard.press('Control+k');
    await page.locator('dialog.palette').waitFor();
    expect(await page.locator('dialog').count()).toBe(1);
    await context.close();
  });
});
