import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../setup/chromium.ts';
import { openPage, plain } from './open-page.ts';
import { openView } from './tour.ts';
import { violations } from './violations.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** Three made-up mornings with what happened in them. */
const mornings = [
  'date,start,offered,answered,abandoned,asa_s,aht_s,agents',
  ...['2026-03-02', '2026-03-03', '2026-03-04'].flatMap((date) => [
    `${date},08:00,40,38,2,22,240,6`,
    `${date},08:30,60,54,6,31,240,9`,
    `${date},09:00,70,66,4,19,240,11`,
  ]),
].join('\n');

async function choose(page: Page, name: string, content: string): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
  await page.locator('#data input[type=file]').setInputFiles(file);
}

describe('the Data view', () => {
  it('lives the days of a file again, says how far to trust that, and hands on what it learned', async () => {
    const { page, context, complaints } = await openPage(browser, { simulation: true });
    await openView(page, 'data');
    expect(plain(await page.locator('#data h1').textContent())).toBe('How far can the plan be trusted?');
    await choose(page, 'mornings.csv', mornings);
    await page.locator('#data .results').waitFor({ timeout: 60_000 });
    expect(plain(await page.locator('#data h1').textContent())).toContain('over 3 days');
    expect(await page.locator('.days-box .column').count()).toBe(3);
    expect(await page.locator('.intervals-box .column').count()).toBe(3);
    await page.locator('#data select').selectOption({ label: '2026-03-03' });
    await page.locator('#data h2', { hasText: 'on 2026-03-03, by interval' }).waitFor();
    await page.locator('#data details summary').click();
    expect(await page.locator('#data table').first().locator('tbody tr').count()).toBe(3);
    await page.locator('#data .use button').click();
    await page.locator('#data [role=status]', { hasText: 'The plan has them now' }).waitFor();
    await page.locator('#data button', { hasText: 'Leave out 2026-03-03' }).click();
    await page.locator('#data h1', { hasText: 'over 2 days' }).waitFor({ timeout: 60_000 });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says what a file lacks, has wrong or leaves open, and goes on once it is answered', async () => {
    const { page, context } = await openPage(browser, { language: 'pl', simulation: true });
    await openView(page, 'data');
    await choose(
      page,
      'plan.csv',
      'date,start,offered,aht_s\n2026-03-02,08:00,40,240\n2026-03-02,08:30,50,240',
    );
    await page.locator('#data .unfit', { hasText: 'Nie mówi, kto był na linii' }).waitFor();
    await choose(page, 'broken.csv', mornings.replace(',70,', ',many,'));
    await page.locator('#data .unfit li').first().waitFor();
    // one day of March or of April
    const strokes = mornings.split('\n').slice(0, 4).join('\n').replaceAll('2026-03-02', '03/04/2026');
    await choose(page, 'strokes.csv', strokes);
    await page.locator('#data .unfit fieldset button').first().click();
    await page.locator('#data .results').waitFor({ timeout: 60_000 });
    await context.close();
  });

  for (const visit of [
    { language: 'en', theme: 'light', width: 1366 },
    { language: 'pl', theme: 'dark', width: 360 },
  ] as const) {
    it(`has no fault that axe finds, ${visit.language}, ${visit.theme}, ${visit.width} px`, async () => {
      const { page, context } = await openPage(browser, { ...visit, simulation: true });
      await openView(page, 'data');
      expect(await violations(page)).toEqual([]);
      await choose(page, 'mornings.csv', mornings);
      await page.locator('#data .results').waitFor({ timeout: 60_000 });
      await page.locator('#data details summary').click();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await context.close();
    });
  }
});
