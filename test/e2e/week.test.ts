import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exactWeeks } from '../forecast/rows.ts';
import { launchChromium } from '../setup/chromium.ts';
import { cellText, type OpenPage, openPage, plain, type Visit } from './open-page.ts';
import { openView } from './tour.ts';

const clock = (start: number) =>
  `${String(Math.floor(start / 3600)).padStart(2, '0')}:${String((start / 60) % 60).padStart(2, '0')}`;
const history = [
  'date,time,calls',
  ...exactWeeks(9).map(({ date, start, volume }) => `${date},${clock(start)},${Math.round(volume)}`),
].join('\n');

describe('the Week view', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  async function weekView(visit: Visit): Promise<OpenPage> {
    const opened = await openPage(browser, visit);
    await openView(opened.page, 'week');
    return opened;
  }

  it('says how sure the target is, of the day and of every interval, as a map and as a list', async () => {
    const { page, context, complaints } = await weekView({ simulation: true });
    await page.locator('#week .run', { hasText: '200 simulated days' }).waitFor({ timeout: 50_000 });
    expect(plain(await page.locator('#week h1').textContent())).toMatch(
      /^Calls: 80% in 20 s on \d+ of 200 simulated days\.$/,
    );
    const cells = page.locator('heat-map td[data-shade]');
    expect(await cells.count()).toBe(26);
    for (const text of await cells.allTextContents()) expect(text).toMatch(/^\d+%$/);
    const { width, height } = (await cells.first().boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(28);

    await page.getByRole('button', { name: 'List', exact: true }).click();
    await page.getByRole('button', { name: 'People spare or short' }).click();
    const items = page.locator('.heat-list li');
    expect(await items.count()).toBe(26);
    expect(plain(await items.filter({ hasText: '14:00' }).textContent())).toMatch(/14:00 ▾ \d short/);
    await items.filter({ hasText: '14:00' }).locator('a').click();
    await page.locator('plan-view interval-grid').waitFor();
    expect(page.url()).toContain('i=12');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('works out a contract month by every rule, with what is to be paid', async () => {
    const { page, context, complaints } = await weekView({ simulation: true, width: 360, height: 740 });
    await page.getByLabel('Bonus', { exact: true }).fill('2000');
    await page.getByLabel('Days of the month').fill('5');
    await page.getByRole('button', { name: 'Work out the month' }).click();
    const rows = page.locator('contract-month tbody tr');
    await rows.first().waitFor({ timeout: 50_000 });
    expect(await rows.count()).toBe(5);
    expect(plain(await page.locator('contract-month tr.own').textContent())).toContain(
      'as the target counts',
    );
    const texts = await rows.locator('td:last-child').allInnerTexts();
    const paid = texts.map((text) => Number(text.split('\n')[0]!.replace(/\D/g, '')));
    expect(Math.max(...paid)).toBeLessThanOrEqual(2000);
    expect(Math.max(...paid)).toBeGreaterThan(0);
    // other terms are another question
    await page.getByLabel('Days of the month').fill('6');
    await page.getByRole('button', { name: 'Work out the month' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('forecasts a week from pasted rows into the plan, in one step of undo', async () => {
    const { page, context, complaints } = await weekView({ language: 'pl' });
    await page.getByRole('button', { name: 'Prognozuj tydzień z historii' }).click();
    await page.getByLabel('Wiersze historii').fill(history);
    const use = page.getByRole('button', { name: 'Wstaw do planu' });
    await use.waitFor({ timeout: 30_000 });
    const days = page.locator('dialog.forecast tbody').first().locator('tr');
    expect(plain(await days.nth(0).textContent())).toContain('1040 800 × 1,3');
    await page.getByLabel('Dni szczególne').fill('2026-05-04 0,5');
    await page.getByLabel('Dni szczególne').blur();
    await days.filter({ hasText: 'według Twojej wskazówki' }).waitFor();
    expect(plain(await days.nth(0).textContent())).toContain('520 800 × 1,3 × 0,5');
    await use.click();
    await page.locator('plan-view interval-grid').waitFor();
    // half of 1.3 × 800 calls, an eighth of them in the first half-hour
    expect(await cellText(page, '08:00', 'volume')).toBe('65');
    await page.keyboard.press('Control+z');
    await page.locator('interval-grid td.volume', { hasText: /^\s*37\s*$/ }).waitFor();
    // that days cannot be simulated here is the test's own doing
    expect(complaints.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
    await context.close();
  });

  it('says what is missing in a history', async () => {
    const { page, context } = await weekView({});
    await page.getByRole('button', { name: 'Forecast a week from history' }).click();
    await page.getByLabel('Rows of the history').fill('time,calls\n08:00,12\n08:30,15\n');
    await page.getByRole('alert').waitFor({ timeout: 30_000 });
    expect(await page.getByRole('alert').textContent()).toBe('The rows need dates and times of day.');
    await page.getByRole('button', { name: 'Another file' }).click();
    await page.getByLabel('Rows of the history').waitFor();
    await context.close();
  });

  it('asks what a history leaves open, and goes on with the answer', async () => {
    const { page, context } = await weekView({});
    // two days alone do not tell months from days
    const twoDays = exactWeeks(1).slice(0, 8);
    const rows = twoDays.map(({ date, start, volume }) => {
      const [year, month, day] = date.split('-');
      return `${day}/${month}/${year},${clock(start)},${Math.round(volume)}`;
    });
    await page.getByRole('button', { name: 'Forecast a week from history' }).click();
    await page.getByLabel('Rows of the history').fill(['date,time,calls', ...rows].join('\n'));
    const answers = page.locator('dialog.forecast fieldset button');
    await answers.first().waitFor({ timeout: 30_000 });
    await answers
      .filter({ hasText: /2026-03-02|2 March|02.03/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Put into the plan' }).waitFor({ timeout: 30_000 });
    expect(await page.locator('dialog.forecast tbody th').first().textContent()).toContain('Mon 2026-03-09');
    await context.close();
  });
});
