/** The page as somebody opens it: language, theme and window chosen, everything it complains about collected. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';

export interface Visit {
  readonly language?: 'en' | 'pl';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /**
   * Whether days are simulated behind the formulas. Default false: the place where they run cannot be
   * fetched, so a test of anything else is neither slowed down nor disturbed.
   */
  readonly simulation?: boolean;
}

export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors and warnings of the console, and errors nobody caught. */
  readonly complaints: string[];
}

export async function openPage(browser: Browser, visit: Visit = {}): Promise<OpenPage> {
  const { language = 'en', theme = 'light', width = 1366, height = 768, simulation = false } = visit;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language === 'pl' ? 'pl-PL' : 'en-GB',
    colorScheme: theme,
    reducedMotion: 'reduce',
    // What a page keeps for later would be fetched at every visit, behind what is tested.
    serviceWorkers: 'block',
  });
  if (!simulation) await context.route(/browser-host-[^/]*\.js$/, (route) => route.abort());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // Playwright's own word on what is blocked above.
    if (!message.text().startsWith('Service Worker registration blocked')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(inject('address'));
  await page.locator('h1').waitFor();
  return { page, context, complaints };
}

/** The answer sentence, blanks made plain. */
export async function answer(page: Page): Promise<string> {
  return plain(await page.locator('h1').textContent());
}

/** Waits until the day and its grid, which may follow the answer by a frame, show what was done. */
export async function followed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    type Rendered = Element & { readonly updateComplete?: Promise<unknown> };
    for (const name of ['holdline-app', 'plan-view', 'interval-grid', 'day-panel'])
      await document.querySelector<Rendered>(name)?.updateComplete;
  });
}

/** The text of a grid cell by its row's time and its column's key. */
export async function cellText(page: Page, time: string, column: string): Promise<string> {
  await followed(page);
  return plain(await gridCell(page, time, column).textContent());
}

/** Rows of the grid. */
export async function rowCount(page: Page): Promise<number> {
  await followed(page);
  return page.locator('interval-grid tbody tr').count();
}

export function gridCell(page: Page, time: string, column: string) {
  const row = page
    .locator('interval-grid tbody tr')
    .filter({ has: page.locator('.time', { hasText: time }) });
  return row.locator(`td.${column}`);
}

/** Waits until the days the scenario asks for have been simulated; what refines them may go on. */
export async function simulated(page: Page): Promise<void> {
  await page.locator('.run-words', { hasText: /simulated day|symulowan/ }).waitFor({ timeout: 50_000 });
}

export function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Puts text on the clipboard of the focused element, as Ctrl+V does. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, text);
}
