/** A walk through the whole page: every view of the bar, every part of the plan, every dialog. */
import type { Page } from 'playwright-core';
import { exactWeeks } from '../forecast/rows.ts';
import { pasteText } from './open-page.ts';

/** Calls `look` at every stop, with its name. */
export async function tour(
  page: Page,
  look: (stop: string) => Promise<void> = async () => {},
): Promise<void> {
  for (const id of await viewsOf(page)) {
    await openView(page, id);
    await look(id);
    if (id === 'plan') await planParts(page, look);
    if (id === 'week') await weekParts(page, look);
  }
}

/** The addresses of the bar. */
export async function viewsOf(page: Page): Promise<string[]> {
  const links = await page
    .locator('top-bar nav a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
  return links.map((href) => href.replace('#/', ''));
}

/** Opens a view as its link does and waits until it stands. */
export async function openView(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${id}`);
  await page.locator(`top-bar nav a[href="#/${id}"][aria-current="page"]`).waitFor({ state: 'attached' });
  await page.locator(`${id}-view main h1`).first().waitFor();
}

async function weekParts(page: Page, look: (stop: string) => Promise<void>): Promise<void> {
  await page.locator('heat-map .choice').last().locator('button').last().click();
  await page.locator('.heat-list').first().waitFor();
  await look('heat-list');
  await page.locator('.forecast-card button').click();
  const rows = exactWeeks(9).map(({ date, start, volume }) => `${date},${start / 3600}:00,${volume}`);
  await page
    .locator('dialog.forecast textarea')
    .fill(['date,time,calls', ...rows.filter((row) => !row.includes('.5:00'))].join('\n'));
  await page.locator('dialog.forecast .primary').waitFor();
  await page.locator('dialog.forecast summary').first().click();
  await look('forecast-dialog');
  await page.keyboard.press('Escape');
  await page.locator('forecast-dialog').waitFor({ state: 'detached' });
}

async function planParts(page: Page, look: (stop: string) => Promise<void>): Promise<void> {
  const parts = page.locator('nav.parts button');
  for (const [place, part] of [
    [1, 'centre-panel'],
    [2, 'callback-panel'],
  ] as const) {
    await parts.nth(place).click();
    await page.locator(part).waitFor();
    await look(part);
  }
  await parts.nth(0).click();
  await page.locator('interval-grid').waitFor();
  await page.locator('h1').click();
  await pasteText(page, '10:00\t100\t240\n10:30\t110\tx');
  await page.locator('dialog .read').waitFor();
  await look('paste-dialog');
  await page.keyboard.press('Escape');
  await page.locator('paste-dialog').waitFor({ state: 'detached' });
}
