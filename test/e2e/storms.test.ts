/**
 * What befalls a page while it is open: the browser's data are deleted, a newer page changes the database, the planner
 * goes away and comes back. What is on the screen stays, and goes on being kept; where it cannot be, that is said; and
 * nothing fails without anybody catching it.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atLength } from '../setup/at-length.ts';
import { launchChromium } from '../setup/chromium.ts';
import { cellText, gridCell, openPage, plain } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

async function putAgents(page: Page, agents: string): Promise<void> {
  await gridCell(page, '10:00', 'agents').dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(agents);
  await page.keyboard.press('Enter');
}

/** Waits until the database has the page as it is. */
async function saved(page: Page): Promise<void> {
  await page.waitForFunction(
    () => JSON.parse(localStorage.getItem('holdline/scenario') ?? '{}').mark?.saved === true,
  );
}

const agents = (page: Page) => cellText(page, '10:00', 'agents');
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).first();

async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.locator('h1').waitFor();
}

/** Without the word on the place of simulation, which these pages are not given. */
const unexpected = (complaints: readonly string[]) =>
  complaints.filter((said) => said !== 'Failed to load resource: net::ERR_FAILED');

/** Deletes the database under the page that has it open. */
function deleteDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('holdline');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}

describe('an open page', () => {
  it('whose database is deleted keeps the next change and every step before it', async () => {
    const { page, context, complaints } = await openPage(browser);
    await putAgents(page, '41');
    await saved(page);
    await deleteDatabase(page);
    expect(await agents(page)).toBe('41');
    await putAgents(page, '42');
    await saved(page);
    await reload(page);
    expect(await agents(page)).toBe('42');
    await expect.poll(() => undo(page).isEnabled(), { timeout: 10_000 }).toBe(true);
    await undo(page).click();
    expect(await agents(page)).toBe('41');
    expect(await page.locator('.notice').count()).toBe(0);
    expect(unexpected(complaints)).toEqual([]);
    await context.close();
  });

  it('whose data are all deleted, its caches too, keeps what is on the screen with the next change', async () => {
    const { page, context, complaints } = await openPage(browser);
    await putAgents(page, '43');
    await saved(page);
    await deleteDatabase(page);
    await page.evaluate(async () => {
      localStorage.clear();
      sessionStorage.clear();
      for (const name of await caches.keys()) await caches.delete(name);
    });
    expect(await agents(page)).toBe('43');
    await putAgents(page, '44');
    await saved(page);
    await reload(page);
    expect(await agents(page)).toBe('44');
    // between two visits everything is gone: the example stands, without a word of error
    await deleteDatabase(page);
    await page.goto('about:blank');
    await context.clearCookies();
    await page.goto(inject('address'));
    await page.locator('h1').waitFor();
    expect(unexpected(complaints)).toEqual([]);
    await context.close();
  });

  it('beside a newer page that has changed the database says that steps are not kept, and keeps the last', async () => {
    const { page, context, complaints } = await openPage(browser);
    await putAgents(page, '45');
    await saved(page);
    const newer = await context.newPage();
    await newer.goto(`${inject('address')}favicon.svg`);
    await newer.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('holdline', 99);
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
    await putAgents(page, '46');
    await page.locator('.notice').waitFor();
    expect(plain(await page.locator('.notice').textContent())).toMatch(/undo|history|steps/i);
    await reload(page);
    expect(await agents(page)).toBe('46');
    expect(unexpected(complaints)).toEqual([]);
    await context.close();
  });

  it('that is left and come back to is as it was, and goes on', async () => {
    const { page, context, complaints } = await openPage(browser);
    await putAgents(page, '47');
    await page.goto('about:blank');
    await page.goBack();
    await page.locator('h1').waitFor();
    expect(await agents(page)).toBe('47');
    await putAgents(page, '48');
    await saved(page);
    expect(unexpected(complaints)).toEqual([]);
    await context.close();
  });

  it('whose workers are ended, as they start or at work, says the same numbers', {
    timeout: 150_000,
  }, async () => {
    const { page, context, complaints } = await openPage(browser, { simulation: true });
    const numbers = async () => {
      // A worker that is ended while it starts tells nobody: it is missed after twenty seconds.
      await page.locator('.run-words', { hasText: /simulated day/ }).waitFor({ timeout: 90_000 });
      return plain(await page.locator('h1').textContent());
    };
    const undisturbed = await numbers();
    await page.addInitScript(() => {
      const workers: Worker[] = [];
      window.Worker = class extends Worker {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given);
          workers.push(this);
        }
      };
      Object.assign(window, { workers });
    });
    for (const moment of atLength ? [0, 30, 200, 1000] : [0]) {
      await reload(page);
      await page.waitForFunction(() => (window as unknown as { workers: Worker[] }).workers.length > 0);
      await page.waitForTimeout(moment);
      await page.evaluate(() => {
        for (const worker of (window as unknown as { workers: Worker[] }).workers) worker.terminate();
      });
      expect(await numbers()).toBe(undisturbed);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});
