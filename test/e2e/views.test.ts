import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../setup/chromium.ts';
import { openPage } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe('addresses', () => {
  it('that name no view show the plan, say so and are put right', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${inject('address')}#/nowhere`);
    await page.locator('.notice', { hasText: 'names no view' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#/plan');
    expect(await page.locator('plan-view h1').count()).toBe(1);
    await context.close();
  });

  it('of a half-hour open the plan there', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${inject('address')}#/plan?i=5`);
    await page.locator('#curve-title', { hasText: '10:30' }).waitFor();
    await context.close();
  });
});

describe('the bar', () => {
  it('marks the view shown, names it in the title, and lets one skip to its heading', async () => {
    const { page, context } = await openPage(browser);
    const current = page.locator('top-bar nav a[aria-current="page"]');
    expect(await current.textContent()).toBe('Plan');
    expect(await page.title()).toBe('Hotline, a Monday · Plan · Holdline');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await current.count()).toBe(1);
    await context.close();
  });
});
