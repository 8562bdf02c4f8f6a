import { strToU8, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtures } from '../io/import/layouts.ts';
import { launchChromium } from '../setup/chromium.ts';
import { cellText, openPage, pasteText, plain, rowCount } from './open-page.ts';
import { violations } from './violations.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const genesys = fixtures.find(({ layout }) => layout === 'genesysCloudInterval')!.file as string;
const queues =
  'Queue;Time;Calls;AHT (s)\nSales;09:00;10;100\nHelp;09:00;30;250\nSales;09:30;20;100\nHelp;09:30;40;250\n';

/** Drops a file on the page, as from a folder beside it. */
async function dropFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      const options = { dataTransfer, bubbles: true, cancelable: true };
      document.querySelector('h1')!.dispatchEvent(new DragEvent('drop', options));
    },
    [name, text] as const,
  );
}

/** The place where days are simulated, which these pages may not fetch. */
const isBlocked = (complaint: string) => complaint.includes('net::ERR_FAILED');

async function dialogText(page: Page): Promise<string> {
  await page.locator('dialog .read').waitFor();
  return plain(await page.locator('dialog').textContent());
}

/** A workbook of one sheet of texts and numbers. */
function workbook(rows: readonly (readonly (string | number)[])[]): Buffer {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const cell = (value: string | number, r: number, c: number) => {
    const place = `r="${String.fromCharCode(65 + c)}${r + 1}"`;
    return typeof value === 'number'
      ? `<c ${place}><v>${value}</v></c>`
      : `<c ${place} t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const lines = rows.map(
    (row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, r, c)).join('')}</row>`,
  );
  const files = {
    '_rels/.rels': `<Relationships ${packages}><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Dane" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${packages}><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]))),
  );
}

const clock = (slot: number) => `${String(Math.floor(slot / 2)).padStart(2, '0')}:${slot % 2 ? '30' : '00'}`;

describe('an export of a phone system', () => {
  it('dropped anywhere on the page is recognised, used, and undone', async () => {
    const { page, context, complaints } = await openPage(browser);
    await dropFile(page, 'queue performance.csv', genesys);
    const text = await dialogText(page);
    expect(text).toContain('Recognised: Genesys Cloud, queue by interval');
    expect(text).toContain('6 rows read for 2 days, 07:00–08:30, 1,148 contacts.');
    expect(text).toContain('offered in the interval in which it came');
    await page.getByRole('button', { name: 'Use these 6 rows' }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await rowCount(page)).toBe(3);
    expect(await cellText(page, '08:00', 'volume')).toBe('1,028');
    expect(await cellText(page, '08:00', 'handleTime')).toBe('311');
    await page.keyboard.press('Control+z');
    expect(await rowCount(page)).toBe(26);
    expect(complaints.filter((said) => !isBlocked(said))).toEqual([]);
    await context.close();
  });

  it('of several queues is asked about, and answered by keyboard alone', async () => {
    const { page, context } = await openPage(browser);
    await pasteText(page, queues);
    expect(await dialogText(page)).toContain('Several queues are in the file.');
    const use = page.locator('dialog .primary');
    expect(await use.isDisabled()).toBe(true);
    // the focus stands on the first queue; arrows choose the last answer, all together
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => use.isDisabled()).toBe(false);
    expect(await page.getByLabel('all together').isChecked()).toBe(true);
    for (let i = 0; i < 20 && !(await use.evaluate((button) => button === document.activeElement)); i++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await cellText(page, '09:00', 'volume')).toBe('40');
    expect(await cellText(page, '09:00', 'handleTime')).toBe('212.5');
    await context.close();
  });

  it('has a choice that can be made anew, and rows that can be left out', async () => {
    const { page, context } = await openPage(browser);
    await pasteText(page, queues.replace('Help;09:30;40', 'Help;09:30;many'));
    await dialogText(page);
    await page.getByLabel('Help (30 contacts)').check();
    await page.getByLabel('Sales (30 contacts)').check();
    expect(await dialogText(page)).toContain('Row 5, Calls: “many” is not a number.');
    await page.getByRole('button', { name: 'Leave these rows out' }).click();
    await page.getByRole('button', { name: 'Use these 2 rows' }).click();
    expect(await cellText(page, '09:30', 'volume')).toBe('20');
    await context.close();
  });

  it('as a workbook goes through the file picker, read off the main thread', async () => {
    const { page, context, complaints } = await openPage(browser, { language: 'pl' });
    await page.getByRole('button', { name: 'Wklej swoje dane' }).click();
    const rows = Array.from({ length: 10_000 }, (_, i) => [
      new Date(Date.UTC(2024, 0, 1) + Math.floor(i / 48) * 86_400_000).toISOString().slice(0, 10),
      clock(i % 48),
      20 + (i % 13),
      200.5 + (i % 7),
    ]);
    const buffer = workbook([['Data', 'Godzina', 'Liczba połączeń', 'AHT (s)'], ...rows]);
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page.locator('dialog input[type=file]').setInputFiles({ name: 'rok.xlsx', mimeType, buffer });
    expect(await dialogText(page)).toContain('Odczytano 10 000 wierszy, liczba dni: 209');
    expect(page.workers().some((worker) => worker.url().includes('import-worker'))).toBe(true);
    expect(complaints.filter((said) => !isBlocked(said))).toEqual([]);
    await context.close();
  });

  it('that is damaged says so, and another can be taken', async () => {
    const { page, context } = await openPage(browser);
    await dropFile(page, 'broken.xlsx', 'PK\u0003\u0004 and nothing more');
    await page.locator('dialog .obstacle').waitFor();
    expect(plain(await page.locator('dialog').textContent())).toContain(
      'The workbook is damaged, or is none.',
    );
    await page.getByRole('button', { name: 'Take other data' }).click();
    await page.getByLabel('Rows copied from a spreadsheet').fill('09:00\t100\t180\n09:30\t80\t180');
    expect(await dialogText(page)).toContain('2 rows read');
    await context.close();
  });
});

describe.each([
  ['en', 'light', 1366],
  ['pl', 'dark', 360],
] as const)('the dialog in %s, %s, %d px', (language, theme, width) => {
  it('has no fault that axe knows of, asking, reading and complaining', async () => {
    const { page, context } = await openPage(browser, { language, theme, width });
    await dropFile(page, 'x.csv', queues.replace('Help;09:30;40', 'Help;09:30;many'));
    await page.locator('dialog .questions').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('dialog footer .link').click();
    await page.locator('dialog textarea').waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});

describe('what a column holds', () => {
  it('is remembered by its header for the next file', async () => {
    const { page, context } = await openPage(browser);
    const text = 'time\tfoo\tbar\n10:00\t300\t50\n10:30\t310\t60\n11:00\t290\t70';
    await pasteText(page, text);
    await dialogText(page);
    await page.getByLabel('Column foo holds').selectOption('handleTime');
    await page.getByLabel('Column bar holds').selectOption('offered');
    await page.getByRole('button', { name: 'Use these 3 rows' }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('h1').waitFor();
    await pasteText(page, text);
    await dialogText(page);
    expect(await page.getByLabel('Column foo holds').inputValue()).toBe('handleTime');
    expect(await page.getByLabel('Column bar holds').inputValue()).toBe('offered');
    await context.close();
  });
});
