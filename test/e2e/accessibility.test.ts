import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../setup/chromium.ts';
import { looks } from './looks.ts';
import { openPage, pasteText, simulated } from './open-page.ts';
import { violations } from './violations.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe.each(looks)('the page in $language, $theme, at $width px', (visit) => {
  it('has no violation that axe finds, as it opens, on its way, and at its worst', async () => {
    const { page, context } = await openPage(browser, { ...visit, simulation: true });
    await simulated(page);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('switch').click();
    const patience = page.locator('inline-field input').nth(5);
    await patience.fill('never');
    await patience.press('Enter');
    const handle = page.locator('inline-field input').nth(4);
    await handle.fill('soon');
    await handle.press('Enter');
    expect(await violations(page)).toEqual([]);
    await page.locator('h1').click();
    await pasteText(page, '10:00\t100\t240\n10:30\t110\tx');
    await page.locator('dialog .read').waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});

describe('targets and focus', () => {
  it('every target is at least 24 px wide and high, or a link in a sentence', async () => {
    const { page, context } = await openPage(browser);
    await page.getByRole('switch').click();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, select, input, a, [role="slider"]')]
        .filter((element) => element.offsetParent !== null || element instanceof SVGElement)
        .map((element) => ({ name: element.outerHTML.slice(0, 80), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
    await context.close();
  });

  it('focus is always seen: every stop of the Tab key changes how the page looks', async () => {
    const { page, context } = await openPage(browser);
    const unseen: string[] = [];
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return 'end';
        const { outlineStyle, outlineWidth, boxShadow, stroke } = getComputedStyle(element);
        const hasOutline = outlineStyle !== 'none' && outlineWidth !== '0px';
        const hasStroke = element instanceof SVGElement && stroke !== 'none';
        return hasOutline || boxShadow !== 'none' || hasStroke ? 'yes' : element.outerHTML.slice(0, 90);
      });
      if (seen === 'end') break;
      if (seen !== 'yes') unseen.push(seen);
    }
    expect(unseen).toEqual([]);
    await context.close();
  });
});

describe('narrow screens', () => {
  it.each(['en', 'pl'] as const)(
    'show everything in one column at 360 and 320 px, in %s',
    async (language) => {
      for (const width of [360, 320]) {
        const { page, context } = await openPage(browser, { language, width, height: 740 });
        await page.getByRole('switch').click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
        const order = await page.evaluate(() =>
          ['h1', 'curve-panel', 'day-panel', 'interval-grid'].map(
            (selector) => document.querySelector(selector)!.getBoundingClientRect().top,
          ),
        );
        expect(order).toEqual([...order].sort((a, b) => a - b));
        await context.close();
      }
    },
  );
});
