/**
 * What planners come for, from the open page, by mouse and by keyboard alone, with the number of actions it takes.
 * An action does something: a click, a drag, a key that changes, pastes or takes. Keys that only go somewhere (Tab,
 * arrows between bars) are counted apart. Text comes from the clipboard itself.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../setup/chromium.ts';
import { answer, cellText, followed, gridCell, openPage, plain, rowCount, simulated } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** A page that may use the clipboard, with what somebody has copied. */
async function openWith(copied: string) {
  const opened = await openPage(browser);
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: inject('address') });
  await opened.page.evaluate((text) => navigator.clipboard.writeText(text), copied);
  return opened;
}

/** 48 half-hours with the decimals and headings of a spreadsheet in a language. */
function halfHours(decimal: ',' | '.'): string {
  const rows = Array.from({ length: 48 }, (_, i) => {
    const time = `${String(Math.floor(i / 2)).padStart(2, '0')}:${i % 2 ? '30' : '00'}`;
    return `${time}\t${20 + i}${decimal}5\t${200 + i}`;
  });
  return [decimal === ',' ? 'Godzina\tPołączenia\tAHT' : 'Time\tCalls\tAHT', ...rows].join('\r\n');
}

const rows = rowCount;

/** What has the focus: its label or text. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return name.replace(/\s+/g, ' ').trim();
  });
}

function isInGrid(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest('interval-grid') !== null);
}

/** Tab to what is called so; answers with the stops on the way. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<number> {
  for (let stop = 1; stop <= most; stop++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return stop;
  }
  throw new Error(`Tab never comes to ${name}`);
}

describe('how many, when, and what that gives', () => {
  it('stands there without any action', async () => {
    const { page, context } = await openPage(browser, { simulation: true });
    expect(await answer(page)).toMatch(/You are 4 short at 14:00\. With 18 on the line you keep the promise/);
    expect(await cellText(page, '14:00', 'needed')).toBe('18');
    await simulated(page);
    expect(await cellText(page, '14:00', 'within')).toMatch(/^5\d$/);
    await context.close();
  });
});

describe.each([
  { decimals: 'comma', copied: halfHours(',') },
  { decimals: 'point', copied: halfHours('.') },
])('48 half-hours from a spreadsheet with a decimal $decimals', ({ copied }) => {
  it('take three actions by mouse: the button, the paste, the look', async () => {
    const { page, context } = await openWith(copied);
    await page.getByRole('button', { name: 'Paste your data' }).click();
    await page.keyboard.press('Control+v');
    await page.getByRole('button', { name: 'Use these 48 rows' }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await rows(page)).toBe(48);
    expect(await cellText(page, '12:00', 'volume')).toBe('44.5');
    expect(Number(await cellText(page, '12:00', 'needed'))).toBeGreaterThan(5);
    await context.close();
  });

  it('take two by keyboard: paste, Enter', async () => {
    const { page, context } = await openWith(copied);
    await page.keyboard.press('Control+v');
    await page.locator('dialog .read').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await rows(page)).toBe(48);
    expect(await cellText(page, '12:00', 'volume')).toBe('44.5');
    expect(await answer(page)).toContain('Every half-hour keeps the promise');
    await context.close();
  });
});

describe('one agent missing at 10:00', () => {
  it('is one drag by mouse', async () => {
    const { page, context } = await openPage(browser);
    const before = Number(await cellText(page, '10:00', 'agents'));
    const level = await cellText(page, '10:00', 'within');
    const bar = (await page.locator('day-panel [aria-label="10:00"]').boundingBox())!;
    const x = bar.x + bar.width / 2;
    let y = bar.y + bar.height / 2;
    await page.mouse.move(x, y);
    await page.mouse.down();
    while (Number(await cellText(page, '10:00', 'agents')) === before && y < bar.y + bar.height + 40) {
      y += 1;
      await page.mouse.move(x, y);
    }
    await page.mouse.up();
    expect(await cellText(page, '10:00', 'agents')).toBe(String(before - 1));
    expect(await cellText(page, '10:00', 'within')).not.toBe(level);
    await context.close();
  });

  it('is one key, once the keyboard stands at the bar', async () => {
    const { page, context } = await openPage(browser);
    const before = Number(await cellText(page, '10:00', 'agents'));
    const level = await cellText(page, '10:00', 'within');
    const stops = await tabTo(page, /^14:00$/);
    let arrows = 0;
    while ((await focused(page)) !== '10:00' && arrows < 30) {
      await page.keyboard.press('ArrowLeft');
      arrows += 1;
    }
    await page.keyboard.press('ArrowDown');
    expect(await cellText(page, '10:00', 'agents')).toBe(String(before - 1));
    expect(await cellText(page, '10:00', 'within')).not.toBe(level);
    expect(await answer(page)).not.toBe('');
    expect(stops).toBeLessThanOrEqual(32);
    expect(arrows).toBe(8);
    await context.close();
  });
});

describe('a bad paste', () => {
  const bad = Array.from({ length: 6 }, () => '9999\t9').join('\r\n');

  it('is undone by one click', async () => {
    const { page, context } = await openWith(bad);
    const before = await cellText(page, '10:00', 'volume');
    await gridCell(page, '09:00', 'volume').click();
    await page.keyboard.press('Control+v');
    expect(await cellText(page, '10:00', 'volume')).toBe('9,999');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    expect(await cellText(page, '10:00', 'volume')).toBe(before);
    expect(await cellText(page, '10:00', 'handleTime')).toBe('240');
    await context.close();
  });

  it('is undone by one key, also after a reload', async () => {
    const { page, context } = await openWith(bad);
    const before = await cellText(page, '10:00', 'volume');
    for (let stop = 0; stop < 60 && !(await isInGrid(page)); stop++) await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+v');
    expect(await cellText(page, '10:00', 'volume')).toBe('9,999');
    // Kept a moment after the change.
    await page.waitForTimeout(600);
    await page.reload();
    await page.locator('interval-grid').waitFor();
    await expect.poll(() => cellText(page, '10:00', 'volume')).toBe('9,999');
    await expect.poll(() => page.getByRole('button', { name: 'Undo', exact: true }).isEnabled()).toBe(true);
    await page.keyboard.press('Control+z');
    expect(await cellText(page, '10:00', 'volume')).toBe(before);
    await context.close();
  });
});

describe('a scenario for a colleague', () => {
  /** The whole grid, as it stands. */
  const grid = async (page: Page) => {
    await followed(page);
    return plain(await page.locator('interval-grid table').textContent());
  };

  /** What the colleague sees: another browser, nothing kept, the link in the address bar. */
  async function colleagueWith(link: string) {
    const opened = await openPage(browser, { simulation: true });
    await opened.page.goto(link);
    await opened.page.locator('[role=status]', { hasText: 'Opened from a link' }).waitFor();
    return opened;
  }

  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  it('is a link by two clicks, and opens with the same people, the same seed and the same simulated days', async () => {
    const { page, context } = await openWith('');
    await gridCell(page, '10:00', 'agents').click();
    await page.keyboard.type('13');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.locator('dialog [role=status]', { hasText: 'Copied.' }).waitFor();
    const link = await copied(page);
    expect(link.length).toBeLessThanOrEqual(2000);
    const begun = performance.now();
    const [first, second] = [await colleagueWith(link), await colleagueWith(link)];
    console.log(`a link, opened twice: ${Math.round((performance.now() - begun) / 2)} ms each`);
    expect(await cellText(first.page, '10:00', 'agents')).toBe('13');
    await Promise.all([simulated(first.page), simulated(second.page)]);
    expect(await grid(second.page)).toBe(await grid(first.page));
    for (const each of [context, first.context, second.context]) await each.close();
  });

  it('is a link by two keys, once the keyboard stands at the button', async () => {
    const { page, context } = await openWith('');
    await tabTo(page, /^Share$/);
    await page.keyboard.press('Enter');
    await page.locator('dialog .copy').waitFor();
    await expect.poll(() => focused(page)).toBe('Copy the link');
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(page)).toContain('#/plan?s=1.');
    await context.close();
  });
});

describe('an export of a phone system', () => {
  const clock = (slot: number) =>
    `${String(Math.floor(slot / 2)).padStart(2, '0')}:${slot % 2 ? '30' : '00'}`;
  /** 10,000 rows of one queue, 209 days, under the headers of a system nobody has told the page of. */
  const export10000 = [
    'Queue;Interval start;Calls offered;Calls answered;Avg handle time',
    ...Array.from({ length: 10_000 }, (_, i) => {
      const date = new Date(Date.UTC(2024, 0, 1) + Math.floor(i / 48) * 86_400_000)
        .toISOString()
        .slice(0, 10);
      return `Sales;${date} ${clock(i % 48)};${20 + (i % 13)};${19 + (i % 13)};0:0${3 + (i % 2)}:20`;
    }),
  ].join('\r\n');
  const file = { name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(export10000) };

  it('takes two actions by mouse: the drop, and the look at what was read', async () => {
    const { page, context } = await openPage(browser);
    const took = await page.evaluate(async (text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'export.csv'));
      const begun = performance.now();
      const options = { dataTransfer, bubbles: true, cancelable: true };
      document.querySelector('h1')!.dispatchEvent(new DragEvent('drop', options));
      while (!document.querySelector('dialog .read')) await new Promise(requestAnimationFrame);
      return performance.now() - begun;
    }, export10000);
    console.log(`10,000 rows, from the drop to what was read: ${Math.round(took)} ms`);
    const said = plain(await page.locator('dialog').textContent());
    expect(said).toContain('10,000 rows read for 209 days');
    await page.getByRole('button', { name: /^Use these/ }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await cellText(page, '00:30', 'volume')).toMatch(/^\d/);
    expect(await cellText(page, '00:30', 'handleTime')).toBe('260');
    await context.close();
  });

  it('takes four by keyboard: the button, the file, its name, and Enter', async () => {
    const { page, context } = await openPage(browser);
    await tabTo(page, /^Paste your data$/);
    await page.keyboard.press('Enter');
    await page.locator('dialog :focus').waitFor();
    // asked for early: the browser must know of it before the key is pressed
    const picker = page.waitForEvent('filechooser');
    const input = page.locator('dialog input[type=file]');
    for (
      let stop = 0;
      stop < 20 && !(await input.evaluate((one) => one === document.activeElement));
      stop++
    ) {
      await page.keyboard.press('Tab');
    }
    expect(await input.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    await (await picker).setFiles(file);
    await page.locator('dialog .primary:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await cellText(page, '00:30', 'handleTime')).toBe('260');
    await context.close();
  });
});
