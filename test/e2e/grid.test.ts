import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../setup/chromium.ts';
import { cellText, gridCell, openPage, pasteText, plain } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** Tab to the grid's one stop, as somebody without a pointer does. */
async function enterGrid(page: Page): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('interval-grid') !== null)) return;
  }
  throw new Error('Tab never reached the grid');
}

async function where(page: Page): Promise<string> {
  return page.evaluate(() => {
    const cell = document.activeElement?.closest('td');
    const time = cell?.parentElement?.querySelector('.time')?.textContent?.trim();
    return `${time} ${cell?.className.split(' ')[0]}`;
  });
}

describe('the grid by keyboard alone', () => {
  it('is one tab stop, and arrows, Home, End and Ctrl go where a spreadsheet goes', async () => {
    const { page, context } = await openPage(browser);
    await enterGrid(page);
    expect(await where(page)).toBe('14:00 agents');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    expect(await where(page)).toBe('14:30 handleTime');
    await page.keyboard.press('Home');
    expect(await where(page)).toBe('14:30 time');
    await page.keyboard.press('Control+End');
    expect(await where(page)).toBe('20:30 busy');
    await page.keyboard.press('Control+Home');
    expect(await where(page)).toBe('08:00 time');
    await page.keyboard.press('PageDown');
    expect(await where(page)).toBe('12:00 time');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('interval-grid') !== null)).toBe(false);
    await context.close();
  });

  it('types over a cell, edits with F2, gives up with Escape', async () => {
    const { page, context } = await openPage(browser);
    await enterGrid(page);
    await page.keyboard.type('19');
    await page.keyboard.press('Enter');
    expect(await cellText(page, '14:00', 'agents')).toBe('19');
    expect(await where(page)).toBe('14:30 agents');
    await page.keyboard.press('F2');
    await page.keyboard.press('End');
    await page.keyboard.type('0');
    await page.keyboard.press('Tab');
    expect(await cellText(page, '14:30', 'agents')).toBe('150');
    expect(await where(page)).toBe('14:30 needed');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('7');
    await page.keyboard.press('Escape');
    expect(await cellText(page, '14:30', 'agents')).toBe('150');
    expect(await where(page)).toBe('14:30 agents');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await cellText(page, '14:00', 'agents')).toBe('14');
    await context.close();
  });

  it('selects with Shift, fills down with Ctrl+D, clears with Delete', async () => {
    const { page, context } = await openPage(browser);
    await enterGrid(page);
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await page.locator('interval-grid [aria-selected="true"]').count()).toBe(3);
    await page.keyboard.press('Control+d');
    expect(await cellText(page, '14:30', 'agents')).toBe('14');
    expect(await cellText(page, '15:00', 'agents')).toBe('14');
    await page.keyboard.press('Delete');
    expect(await cellText(page, '14:30', 'agents')).toBe('0');
    await page.keyboard.press('Control+z');
    expect(await cellText(page, '15:00', 'agents')).toBe('14');
    await page.keyboard.press('Control+y');
    expect(await cellText(page, '15:00', 'agents')).toBe('0');
    await context.close();
  });

  it('keeps what cannot be read in its cell, with the mend, until it is mended', async () => {
    const { page, context } = await openPage(browser);
    await enterGrid(page);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('4 mns');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    const cell = gridCell(page, '14:00', 'handleTime');
    expect(await cell.getAttribute('aria-invalid')).toBe('true');
    expect(plain(await cell.textContent())).toContain('4 mns');
    expect(plain(await page.getByRole('alert').textContent())).toContain('Write 240, 4:00 or 4 min');
    await page.keyboard.type('5:00');
    await page.keyboard.press('Enter');
    expect(await cellText(page, '14:00', 'handleTime')).toBe('300');
    expect(await cell.getAttribute('aria-invalid')).toBeNull();
    await context.close();
  });

  it('refuses less than nobody and a billion calls, each with a reason', async () => {
    const { page, context } = await openPage(browser);
    await enterGrid(page);
    await page.keyboard.type('-3');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    expect(plain(await page.getByRole('alert').textContent())).toContain('-3 is out of range');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('1000000000');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    expect(plain(await page.getByRole('alert').textContent())).toContain('1000000000 is out of range');
    expect(await gridCell(page, '14:00', 'volume').getAttribute('aria-invalid')).toBe('true');
    await context.close();
  });
});

describe('the clipboard in the grid', () => {
  it('copies numbers that a spreadsheet reads back, in the language of the page', async () => {
    const { page, context } = await openPage(browser, { language: 'pl' });
    await enterGrid(page);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('232,5');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowLeft');
    const copied = await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      document.activeElement!.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
      );
      return clipboardData.getData('text/plain');
    });
    expect(copied).toBe('112\t232,5');
    await context.close();
  });

  it('pastes a block where the cursor stands, tiles it over a selection, and is one step to undo', async () => {
    const { page, context } = await openPage(browser);
    await enterGrid(page);
    await pasteText(page, '20\n21\n');
    expect(await cellText(page, '14:00', 'agents')).toBe('20');
    expect(await cellText(page, '14:30', 'agents')).toBe('21');
    await page.keyboard.press('Control+z');
    expect(await cellText(page, '14:30', 'agents')).toBe('15');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+ArrowDown');
    await pasteText(page, '30\n31');
    expect(await cellText(page, '15:00', 'agents')).toBe('30');
    expect(await cellText(page, '15:30', 'agents')).toBe('31');
    await context.close();
  });

  it('takes what can be read of a block and marks the rest', async () => {
    const { page, context } = await openPage(browser);
    await enterGrid(page);
    await pasteText(page, '20\nmany\n22');
    expect(await cellText(page, '14:00', 'agents')).toBe('20');
    expect(await cellText(page, '15:00', 'agents')).toBe('22');
    expect(plain(await gridCell(page, '14:30', 'agents').textContent())).toContain('many');
    await context.close();
  });
});

describe('the grid by pointer', () => {
  it('fills by its handle', async () => {
    const { page, context } = await openPage(browser);
    await gridCell(page, '14:00', 'agents').click();
    const handle = (await page.locator('interval-grid .fill').boundingBox())!;
    const goal = (await gridCell(page, '15:00', 'agents').boundingBox())!;
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(goal.x + 20, goal.y + goal.height / 2, { steps: 4 });
    await page.mouse.up();
    expect(await cellText(page, '14:30', 'agents')).toBe('14');
    expect(await cellText(page, '15:00', 'agents')).toBe('14');
    await page.keyboard.press('Control+z');
    expect(await cellText(page, '15:00', 'agents')).toBe('17');
    await context.close();
  });

  it('selects the half-hour that the charts show', async () => {
    const { page, context } = await openPage(browser);
    await gridCell(page, '13:00', 'needed').click();
    expect(await page.locator('#curve-title').textContent()).toBe('Service level at 13:00');
    await page.locator('day-panel [aria-label="10:00"]').click({ position: { x: 5, y: 20 } });
    expect(await page.locator('interval-grid tr.selected .time').textContent()).toContain('10:00');
    await context.close();
  });
});
