import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../setup/chromium.ts';
import { openPage, plain, type Visit } from './open-page.ts';
import { violations } from './violations.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

async function openFloor(visit: Visit = {}, rest = '') {
  const opened = await openPage(browser, { ...visit, simulation: true });
  await opened.page.goto(`${inject('address')}#/simulate${rest}`);
  await opened.page.locator('.floor canvas').waitFor();
  return opened;
}

const headline = async (page: Page) => plain(await page.locator('h1').textContent());
/** What the headline comes to say. */
const headlineSays = (page: Page) => expect.poll(() => headline(page));
const time = (page: Page) => page.getByLabel('Time of the day').inputValue().then(Number);

/** The worst minute is shown, and what just happened says how the queue came about. */
async function worstIsTold(page: Page): Promise<void> {
  const worst = plain(await page.locator('.moment', { hasText: 'worst minute' }).textContent());
  const [, clock, count] = /([\d:]+) worst minute: (\d+) wait/.exec(worst)!;
  await headlineSays(page).toMatch(new RegExp(`^At ${clock} .*${count} wait`));
  await expect
    .poll(async () => plain(await page.locator('day-log').textContent()))
    .toMatch(
      /all \d+ at work(, \d+ of them at after-contact work)?; a queue forms\. \d+ contacts in two minutes, [\d.]+ expected\./,
    );
}

describe('the floor', () => {
  it('opens at the worst minute of a recorded day, paused, and says what stands there', async () => {
    const { page, complaints, context } = await openFloor();
    const worst = plain(await page.locator('.moment', { hasText: 'worst minute' }).textContent());
    const [, clock, count] = /([\d:]+) worst minute: (\d+) wait/.exec(worst)!;
    await headlineSays(page).toMatch(new RegExp(`^At ${clock} .*${count} wait`));
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('plays and pauses with space, steps with the arrows, and goes to the ends of the day', async () => {
    const { page, context } = await openFloor();
    await page.keyboard.press('Home');
    const start = await time(page);
    await page.keyboard.press('ArrowRight');
    expect(await time(page)).toBe(start + 6); // a tenth of a second at 60×
    await page.keyboard.press('Shift+ArrowRight');
    expect(await time(page)).toBe(start + 66);
    await page.keyboard.press(' ');
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    await expect.poll(() => time(page)).toBeGreaterThan(start + 90);
    await page.keyboard.press(' ');
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    const stopped = await time(page);
    await page.keyboard.press('ArrowLeft');
    expect(await time(page)).toBeLessThan(stopped);
    await page.keyboard.press('End');
    await headlineSays(page).toMatch(/nobody waits|closed/);
    await context.close();
  });

  it('leads from what just happened back to its moment, and from a link to one', async () => {
    const { page, context } = await openFloor({}, '?day=2&t=50400');
    await headlineSays(page).toMatch(/^At 14:00:00/);
    await page.getByText('day 3 · seed').waitFor();
    const entry = page.locator('.happening').last();
    const at = plain(await entry.locator('.at').textContent());
    await entry.click();
    await headlineSays(page).toContain(`At ${at}`);
    await context.close();
  });

  it('follows one customer, chosen by keyboard or by a click, and tells the story so far', async () => {
    const { page, complaints, context } = await openFloor();
    const story = page.locator('story-card');
    await story.getByRole('button', { name: 'next who waits' }).press('Enter');
    const chapters = story.locator('.happening');
    expect(plain(await chapters.nth(1).textContent())).toMatch(
      /^[\d:]+ Waits: all \d+ are at work, \d+ are ahead\.$/,
    );
    const onwards = story.getByRole('button', { name: /^What comes next/ });
    const next = /[\d:]{8}/.exec(plain(await onwards.textContent()))![0];
    await onwards.press('Enter');
    await headlineSays(page).toContain(`At ${next}`);
    await chapters.first().press('Enter');
    const came = plain(await chapters.first().locator('.at').textContent());
    await headlineSays(page).toContain(`At ${came}`);
    await story.getByRole('button', { name: 'stop following' }).press('Enter');
    await expect.poll(() => chapters.count()).toBe(0);
    // the first seat of the first row is taken: everybody is at work
    await page.locator('.moment', { hasText: 'worst minute' }).click();
    await page.locator('.as-it-was canvas').click({ position: { x: 32, y: 108 } });
    await chapters.first().waitFor();
    expect(await chapters.allTextContents().then((all) => plain(all.join(' ')))).toMatch(
      /Is answered (at once|after)/,
    );
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('copies a link that opens the same moment of the same day', async () => {
    const { page, context } = await openFloor({}, '?day=2&t=50400');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy link to this moment' }).click();
    await page.getByText('Copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#\/simulate\?s=1\.[\w-]+&day=2&t=50400$/);
    await context.close();
    const other = await openFloor();
    await other.page.locator('select.scenario').selectOption('textbookHalfHour');
    await expect.poll(() => headline(other.page), { timeout: 20_000 }).not.toMatch(/^At 14:2/);
    await other.page.goto(link);
    await expect
      .poll(() => other.page.locator('select.scenario option:checked').textContent())
      .toContain('Hotline, a Monday');
    await expect
      .poll(() => headline(other.page), { timeout: 20_000 })
      .toMatch(/^At 14:00:00 .* 14 are at work/);
    await other.page.getByText('day 3 · seed').waitFor();
    await other.context.close();
  });

  it('branches the day at the moment shown, both futures side by side, and says how sure the difference is', async () => {
    const { page, complaints, context } = await openFloor({}, '?t=39600');
    const before = await page.locator('.as-it-was canvas').count();
    await page.getByRole('button', { name: 'one more person' }).click();
    await page.locator('.what-if-floor canvas').waitFor();
    expect(before).toBe(1);
    const difference = page.locator('.futures tbody tr').first().locator('td').last();
    await expect
      .poll(async () => plain(await difference.textContent()), { timeout: 30_000 })
      .toMatch(/^\+[\d.]+ ± [\d.]+ points$/);
    await page.getByRole('button', { name: 'Back to the day as it was' }).click();
    await page.locator('.what-if-floor').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('shows other days side by side where motion is unwanted, and opens one', async () => {
    const { page, complaints, context } = await openFloor();
    await page.getByRole('button', { name: 'Replay other days' }).press('Enter');
    const days = page.locator('replay-panel .day');
    await expect.poll(() => days.count(), { timeout: 40_000 }).toBe(20);
    const said = plain(await page.locator('replay-panel [role=status]').textContent());
    const kept = (await days.allTextContents()).filter((text) => text.includes('✓')).length;
    expect(said).toBe(`${kept} of 20 days keep the promise.`);
    await days.nth(4).press('Enter');
    await page.getByText('day 6 · seed').waitFor();
    await expect.poll(() => days.count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('replays other days one by one, and pauses', async () => {
    const { page, context } = await openFloor();
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.getByRole('button', { name: 'Replay other days' }).click();
    const days = page.locator('replay-panel .day');
    await expect.poll(() => days.count(), { timeout: 20_000 }).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Pause the replay' }).click();
    const seen = await days.count();
    expect(seen).toBeLessThan(20);
    await page.waitForTimeout(1200);
    expect(await days.count()).toBe(seen);
    expect(await page.locator('.replayed b').textContent()).toMatch(/^day \d+ · [\d.]+% in time$/);
    await context.close();
  });

  it('shows the worst moment of the day and why in two actions by mouse: Simulate, the bookmark', async () => {
    const { page, context } = await openPage(browser, { simulation: true });
    await page.getByRole('link', { name: 'Simulate' }).click();
    await page.locator('.moment', { hasText: 'worst minute' }).click();
    await worstIsTold(page);
    await context.close();
  });

  it('shows it in two by keyboard: 4, and Enter on the bookmark', async () => {
    const { page, context } = await openPage(browser, { simulation: true });
    await page.keyboard.press('4');
    const worst = page.locator('.moment', { hasText: 'worst minute' });
    await worst.waitFor();
    for (
      let stop = 0;
      stop < 60 && !(await worst.evaluate((one) => one === document.activeElement));
      stop++
    ) {
      await page.keyboard.press('Tab'); // only goes somewhere
    }
    await page.keyboard.press('Enter');
    await worstIsTold(page);
    await context.close();
  });

  it('sets another centre beside this one, with the same customers, and says who gains and who loses', async () => {
    const { page, complaints, context } = await openFloor();
    await page.locator('header select').first().selectOption({ label: 'Premium and basic' });
    await page.getByRole('button', { name: 'nobody goes first' }).press('Enter');
    await page.locator('.what-if-floor canvas').waitFor();
    const verdict = page.locator('.verdict');
    await expect
      .poll(async () => plain(await verdict.textContent()), { timeout: 30_000 })
      .toBe(
        'Over 200 days, “nobody goes first” serves more in time: Basic customers; and fewer: Premium customers.',
      );
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each([
    { language: 'en', theme: 'light', width: 1366 },
    { language: 'pl', theme: 'dark', width: 360 },
  ] as const)('has no fault of access and stays inside $width px ($language, $theme)', async (visit) => {
    const { page, context } = await openFloor(visit);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await context.close();
  });
});
