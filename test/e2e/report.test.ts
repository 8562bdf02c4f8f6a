/**
 * The report as it leaves the page: paper, workbook, CSV, clipboard, pictures. Files are opened again and held
 * against what the page shows.
 */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../setup/chromium.ts';
import { looks } from './looks.ts';
import { openPage, plain } from './open-page.ts';
import { violations } from './violations.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** Waits until all days have been simulated. */
async function settled(page: Page): Promise<void> {
  await page.locator('.sheet').waitFor();
  await page.locator('.sheet', { hasText: /(From|Z) 200 / }).waitFor({ timeout: 50_000 });
}

async function saved(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

describe('the report', () => {
  it('is a page in Polish for the manager, in three actions from the English plan', async () => {
    const { page, context } = await openPage(browser, { simulation: true });
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'PL: Polski' }).click();
    await page.getByRole('link', { name: 'Raport' }).click();
    await page.getByRole('button', { name: 'Drukuj lub zapisz PDF' }).click();
    await page.locator('html[data-printed]').waitFor();
    await settled(page);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    expect(plain(await page.locator('.sheet h1').textContent())).toBe('Infolinia, poniedziałek');
    expect(plain(await page.locator('.sheet .answer').textContent())).toContain('brakuje 4 konsultantów');
    await context.close();
  });

  it.each(['omnichannelRetailer', 'carSharing', 'helpdesk', 'emailDesk'])(
    'of %s takes two pages at most',
    async (preset) => {
      const { page, context } = await openPage(browser);
      await page.getByLabel('Scenario', { exact: true }).selectOption(preset);
      await page.getByRole('link', { name: 'Report' }).click();
      await page.locator('.sheet').waitFor();
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
      await context.close();
    },
  );

  it('shows the people needed by the method chosen in the plan, and says which', async () => {
    const { page, context } = await openPage(browser);
    const method = page.getByLabel('How the needed people are worked out');
    await method.selectOption('equations');
    await page.locator('.staff-said', { hasText: /type, paste/ }).waitFor();
    const inPlan = await page.locator('interval-grid tbody td.needed').allTextContents();
    expect(inPlan.length).toBe(26);
    await page.getByRole('link', { name: 'Report' }).click();
    await page.locator('.sheet', { hasText: 'by the equations of the day' }).waitFor();
    const inReport = await page.locator('.sheet tbody tr td:nth-child(5)').allTextContents();
    expect(inReport.slice(0, 26).map(plain)).toEqual(inPlan.map(plain));
    await context.close();
  });

  it('prints black on white from the dark theme, and nothing but the sheet', async () => {
    const { page, context } = await openPage(browser, { theme: 'dark' });
    await page.getByRole('link', { name: 'Report' }).click();
    await page.locator('.sheet').waitFor();
    await page.emulateMedia({ media: 'print' });
    const colour = (selector: string, property: 'color' | 'backgroundColor') =>
      page.locator(selector).evaluate((element, name) => getComputedStyle(element)[name], property);
    expect(await colour('.sheet h1', 'color')).toBe('rgb(26, 28, 32)');
    expect(await colour('.sheet', 'backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.locator('.report-tools').isVisible()).toBe(false);
    expect(await page.locator('header.top').isVisible()).toBe(false);
    await context.close();
  });
});

describe('the files of the report', () => {
  it('hold what the page shows: workbook and both kinds of CSV', async () => {
    const { page, context } = await openPage(browser, { language: 'pl', simulation: true });
    await page.goto(`${inject('address')}#/report`);
    await settled(page);
    const shown = await page
      .locator('.intervals tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent!.trim())));
    const polish = await saved(page, 'CSV (średnik, 0,5)');
    expect(polish.name).toBe('infolinia-poniedzialek.csv');
    const lines = polish.content.toString('utf8').replace('\ufeff', '').trim().split('\r\n');
    expect(polish.content.toString('utf8').startsWith('\ufeff')).toBe(true);
    expect(lines.length).toBe(shown.length);
    const numbers = (cells: readonly string[]) =>
      cells
        .slice(1)
        .map((cell) =>
          Number(cell.replace(/[\s+]/g, '').replace('−', '-').replace(',', '.').replace(/^–?$/, 'NaN')),
        );
    expect(lines.slice(1).map((line) => numbers(line.split(';')))).toEqual(shown.slice(1).map(numbers));
    const english = await saved(page, 'CSV (przecinek, 0.5)');
    expect(english.content.toString('utf8')).toContain('\r\n08:00,37,240,8,7,1,');
    const workbook = await saved(page, 'Excel');
    expect(workbook.name).toBe('infolinia-poniedzialek.xlsx');
    const sheets = await readXlsxFile(workbook.content);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Raport', 'Interwały']);
    const rows = sheets[1]!.data;
    expect(rows.length).toBe(shown.length);
    expect(rows[1]!.slice(1, 6)).toEqual([37, 240, 8, 7, 1]);
    rows.slice(1).forEach((row, i) => {
      expect((row[6] as number).toFixed(1)).toBe(shown[i + 1]![6]!.replace(',', '.'));
    });
    await context.close();
  });

  it('the table goes onto the clipboard for spreadsheets and for mail', async () => {
    const { page, context } = await openPage(browser, { language: 'pl' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('link', { name: 'Raport' }).click();
    await page.getByRole('button', { name: 'Kopiuj tabelę' }).click();
    await page.locator('.said', { hasText: 'Tabela jest w schowku.' }).waitFor();
    const [text, markup] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item!.getType(type)).text()));
    });
    expect(text).toMatch(/^godzina\tkontakty\t.*\n08:00\t37\t240\t8\t7\t1\t\d+(,\d)?\t/);
    expect(markup).toContain('<td>08:00</td><td>37</td>');
    await context.close();
  });

  it('the chart is a picture of its own, in the light theme, sharp', async () => {
    const { page, context } = await openPage(browser, { theme: 'dark' });
    await page.getByRole('link', { name: 'Report' }).click();
    const vector = (await saved(page, 'Chart as SVG')).content.toString('utf8');
    expect(vector).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(vector).toContain('<pattern');
    expect(vector).not.toMatch(/class=|var\(/);
    const drawn = await page.evaluate(async (text) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, vector);
    expect(drawn).toEqual([720, 246]);
    const { name, content } = await saved(page, 'Chart as PNG');
    expect(name).toBe('hotline-a-monday.png');
    expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([2160, 738]);
    await context.close();
  });
});

describe('every chart of a view', () => {
  it('is saved by a command of the list, as it stands', async () => {
    const { page, context } = await openPage(browser);
    const names: string[] = [];
    page.on('download', (download) => names.push(download.suggestedFilename()));
    await page.keyboard.press('Control+k');
    await page.locator('palette-dialog input').waitFor();
    await page.keyboard.type('charts of this view as png');
    await page.keyboard.press('Enter');
    await expect.poll(() => names.length, { timeout: 20_000 }).toBe(2);
    expect(names.sort()).toEqual(['hotline-a-monday-plan-1.png', 'hotline-a-monday-plan-2.png']);
    await context.close();
  });
});

describe('the report', () => {
  it.each(looks)(
    'has no violation that axe finds and no overflow, dialogs too: $language, $theme, $width px',
    async (look) => {
      const { page, context } = await openPage(browser, look);
      await page.goto(`${inject('address')}#/report`);
      await page.locator('.sheet').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
      await page.getByRole('button', { name: 'Link', exact: true }).click();
      await page.locator('share-dialog .address').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('select.scenario').selectOption('helpdesk');
      await page.waitForFunction(
        () => JSON.parse(localStorage.getItem('holdline/scenario') ?? '{}').mark?.saved,
      );
      await page.locator('select.scenario').selectOption(':all');
      await page.locator('.scenarios li').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await context.close();
    },
  );
});
