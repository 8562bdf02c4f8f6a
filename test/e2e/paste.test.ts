import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../setup/chromium.ts';
import { answer, cellText, openPage, pasteText, plain, rowCount } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** Half-hours of a whole day as Excel in Polish puts them on the clipboard, with headings and a totals row. */
const polishDay = [
  'Godzina\tPołączenia\tAHT',
  ...Array.from({ length: 48 }, (_, i) => {
    const time = `${String(Math.floor(i / 2)).padStart(2, '0')}:${i % 2 ? '30' : '00'}`;
    return `${time}\t${i === 24 ? '1 012' : 20 + i}\t${200 + i},5`;
  }),
  'Razem\t2 996\t',
].join('\r\n');

async function dialogText(page: Page): Promise<string> {
  await page.locator('dialog .read').waitFor();
  return plain(await page.locator('dialog').textContent());
}

describe('a day pasted from a spreadsheet', () => {
  it('is read in Polish, shown for a look, and becomes 48 half-hours with those needed on the line', async () => {
    const { page, context } = await openPage(browser);
    await pasteText(page, polishDay);
    const text = await dialogText(page);
    expect(text).toContain('48 rows read, 00:00–24:00, 3,056 contacts.');
    expect(text).toContain('it sums up the others: “Razem 2 996”');
    expect(text).toContain('those needed will stand on the line');
    await page.keyboard.press('Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await rowCount(page)).toBe(48);
    expect(await cellText(page, '12:00', 'volume')).toBe('1,012');
    expect(await cellText(page, '12:00', 'handleTime')).toBe('224.5');
    expect(Number(await cellText(page, '12:00', 'needed'))).toBeGreaterThan(100);
    expect(await cellText(page, '12:00', 'gap')).toBe('0');
    expect(await page.locator('path.needed').getAttribute('d')).toMatch(/^M.*H.*V/);
    expect(await answer(page)).toContain('Every half-hour keeps the promise');
    await page.keyboard.press('Control+z');
    expect(await rowCount(page)).toBe(26);
    expect(await answer(page)).toContain('4 short at 14:00');
    await context.close();
  });

  it('goes through the button too, with people where the clipboard has them', async () => {
    const { page, context } = await openPage(browser, { language: 'pl' });
    await page.getByRole('button', { name: 'Wklej swoje dane' }).click();
    await page
      .getByLabel('Wiersze skopiowane z arkusza')
      .fill('09:00\t100\t180\t9\n09:15\t80\t180\t14\n09:30\t60\t180\t12');
    expect(await dialogText(page)).toContain('Odczytano 3 wiersze, 09:00–09:45');
    await page.getByRole('button', { name: 'Użyj tych 3 wierszy' }).click();
    expect(await rowCount(page)).toBe(3);
    expect(await cellText(page, '09:15', 'agents')).toBe('14');
    expect(await page.getByLabel('Długość interwału').inputValue()).toBe('900');
    await context.close();
  });

  it('keeps a cell that cannot be read beside a field to mend it', async () => {
    const { page, context } = await openPage(browser);
    await pasteText(page, polishDay.replace('\t224,5', '\tabout 4'));
    expect(await dialogText(page)).toContain('1 cell needs a mend first');
    const use = page.getByRole('button', { name: 'Use these 48 rows' });
    expect(await use.isDisabled()).toBe(true);
    const field = page.locator('dialog .mend input');
    expect(await field.inputValue()).toBe('about 4');
    await field.fill('4 min');
    await field.press('Tab');
    expect(await use.isDisabled()).toBe(false);
    await use.click();
    expect(await cellText(page, '12:00', 'handleTime')).toBe('240');
    await context.close();
  });

  it('asks when a number has two readings, once', async () => {
    const { page, context } = await openPage(browser);
    await pasteText(page, 'time\tcalls\n10:00\t1.012\n10:30\t1.100\n11:00\t1.250');
    expect(await dialogText(page)).toContain('What is “1.012”?');
    await page.getByLabel('1,012', { exact: true }).check();
    await page.getByRole('button', { name: 'Use these 3 rows' }).click();
    expect(await cellText(page, '10:30', 'volume')).toBe('1,100');
    await context.close();
  });

  it('can be told which column is which', async () => {
    const { page, context } = await openPage(browser);
    await pasteText(page, 'time\tA\tB\n10:00\t300\t50\n10:30\t310\t60\n11:00\t290\t70');
    await dialogText(page);
    await page.getByLabel('Column A holds').selectOption('handleTime');
    await page.getByLabel('Column B holds').selectOption('offered');
    await page.getByRole('button', { name: 'Use these 3 rows' }).click();
    expect(await cellText(page, '10:30', 'volume')).toBe('60');
    expect(await cellText(page, '10:30', 'handleTime')).toBe('310');
    await context.close();
  });

  it('leaves everything as it was when cancelled', async () => {
    const { page, context } = await openPage(browser);
    await pasteText(page, polishDay);
    await dialogText(page);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await rowCount(page)).toBe(26);
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    await context.close();
  });
});
