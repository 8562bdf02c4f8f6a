import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../setup/chromium.ts';
import { answer, cellText, openPage, plain } from './open-page.ts';
import { violations } from './violations.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** A search beside other tests on two cores takes its time. */
const said = (page: Page, text: RegExp) =>
  page.locator('.staff-said', { hasText: text }).waitFor({ timeout: 50_000 });

describe('the needed line', () => {
  it('is by formula, or by the equations of the day, whichever is chosen', async () => {
    const { page, complaints, context } = await openPage(browser, { simulation: true });
    const method = page.getByLabel('How the needed people are worked out');
    expect(await method.inputValue()).toBe('formula');
    await method.selectOption('equations');
    await said(page, /type, paste/);
    expect(await cellText(page, '14:00', 'needed')).toBe('18');
    expect(plain(await page.locator('.gap-hours').textContent())).toMatch(
      /^−[\d.]+ h short \+[\d.]+ h over$/,
    );
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('refuses in words what a method says nothing of, and the line of the formula stands', async () => {
    const { page, context } = await openPage(browser);
    await page.getByLabel('Scenario', { exact: true }).selectOption('helpdesk');
    await page.getByLabel('How the needed people are worked out').selectOption('equations');
    await page.getByRole('button', { name: 'E-mails' }).click();
    await said(page, /of work that can wait they say nothing/);
    expect(await page.locator('path.needed').getAttribute('d')).toMatch(/^M/);
    await page.getByRole('button', { name: 'Chats' }).click();
    await said(page, /of several chats at once they say nothing/);
    const staff = page.getByRole('button', { name: 'Staff it' });
    expect(await staff.getAttribute('aria-disabled')).toBe('true');
    expect(await staff.getAttribute('title')).toBe('Nobody knows yet how many are needed.');
    await context.close();
  });
});

describe('the needed line by simulation', () => {
  it('is drawn as it comes, of shared people too; stopped, the best plan so far can be taken and checked', async () => {
    const { page, complaints, context } = await openPage(browser, { simulation: true });
    await page.getByLabel('Scenario', { exact: true }).selectOption('helpdesk');
    await page.getByLabel('How the needed people are worked out').selectOption('simulation');
    await said(page, /agent-hours so far/);
    expect(await page.locator('path.needed').getAttribute('d')).toMatch(/^M/);
    await page.locator('.staff-said').getByRole('button', { name: 'Stop' }).click();
    await said(page, /^\s*Stopped at [\d.]+ agent-hours, not proven/);
    const needed = await cellText(page, '10:00', 'needed');
    await page.getByRole('button', { name: 'Staff it' }).click();
    expect(await cellText(page, '10:00', 'agents')).toBe(needed);
    await said(page, /fresh days/);
    await page.locator('.staff-said').getByRole('button', { name: 'Undo' }).click();
    await said(page, /Stopped at/);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is asked anew after an edit of anything but people, and says so', async () => {
    const { page, context } = await openPage(browser, { simulation: true });
    await page.getByLabel('How the needed people are worked out').selectOption('simulation');
    await said(page, /agent-hours so far/);
    await page.getByRole('button', { name: 'One more', exact: true }).click();
    await said(page, /agent-hours so far/);
    await page.getByLabel('Answer within').fill('30');
    await page.getByLabel('Answer within').press('Enter');
    await said(page, /has to be simulated.*Work it out/);
    expect(await page.locator('path.needed').getAttribute('d')).toMatch(/^M/);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await said(page, /Stopped at/);
    await context.close();
  });
});

describe('one click', () => {
  it('staffs the day as needed, checks it on fresh days, and undo restores it', async () => {
    const { page, complaints, context } = await openPage(browser, { simulation: true });
    await page.getByRole('button', { name: 'Staff it' }).click();
    expect(await cellText(page, '14:00', 'agents')).toBe('18');
    expect(await cellText(page, '14:00', 'gap')).toBe('0');
    expect(await answer(page)).toMatch(/^Every half-hour keeps the promise/);
    await said(page, /fresh days\./);
    expect(plain(await page.locator('.staff-said').textContent())).toMatch(
      /^188\.5 → 19\d(\.5)? agent-hours; 80% in 20 s holds.* checked on 2,000 fresh days/,
    );
    const staff = page.getByRole('button', { name: 'Staff it' });
    expect(await staff.getAttribute('title')).toBe('On the line are exactly those needed.');
    await page.locator('.staff-said').getByRole('button', { name: 'Undo' }).click();
    expect(await cellText(page, '14:00', 'agents')).toBe('14');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Staff it');
    expect(await page.getByRole('banner').getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('what one more is worth', () => {
  it('stands under each half-hour, most where people are missing, and follows an edit', async () => {
    const { page, context } = await openPage(browser);
    const strip = page.getByRole('listbox', { name: 'What one more person on the line is worth' });
    await strip.waitFor();
    const worth = async () => {
      const texts = await strip
        .getByRole('option')
        .evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
      return texts.map((text) => Number(/\+([\d.]+) more/.exec(text)?.[1]));
    };
    const values = await worth();
    expect(values).toHaveLength(26);
    expect(values.indexOf(Math.max(...values))).toBe(12);
    await page.locator('.worth-said', { hasText: 'One more at 14:00: +' }).waitFor();
    await strip.focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.worth-said', { hasText: 'One more at 14:30: +' }).waitFor();
    expect(await page.locator('#curve-title').textContent()).toBe('Service level at 14:30');
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: 'One more', exact: true }).click();
    await page.locator('.worth-said:not(.stale)').waitFor();
    expect((await worth())[12]).toBeLessThan(values[12]!);
    await context.close();
  });
});

describe('why the numbers differ', () => {
  it.each(['en', 'pl'] as const)('adds up from Erlang C to the simulation, in %s', async (language) => {
    const { page, complaints, context } = await openPage(browser, { language, simulation: true });
    const open = page.getByRole('button', {
      name: language === 'pl' ? 'Skąd różnice?' : 'Why the numbers differ',
    });
    await open.click();
    const rows = page.locator('.waterfall .row');
    await rows.last().waitFor({ timeout: 40_000 });
    const texts = await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('.name, .figure')].map((cell) => cell.textContent ?? '')),
    );
    const number = (text: string) => Number(text.split('±')[0]!.replace('−', '-').replace(',', '.'));
    const start = number(texts[0]![3]!);
    const end = number(texts.at(-1)![3]!);
    const steps = texts.slice(1, -1).map(([, change]) => number(change!));
    expect(steps.length).toBeGreaterThanOrEqual(3);
    const sum = steps.reduce((all, step) => all + step, start);
    expect(Math.abs(sum - end)).toBeLessThanOrEqual(0.05 * (steps.length + 2));
    expect(await violations(page)).toEqual([]);
    await page
      .getByRole('button', { name: language === 'pl' ? 'Kontakty wywołane tutaj' : 'Contacts caused here' })
      .click();
    await page.locator('.why-said', { hasText: /Nobody comes twice|Nikt nie kontaktuje/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog.why').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('counts what a surge brings back, and stops where it is told to', async () => {
    const { page, context } = await openPage(browser, { simulation: true });
    await page.getByLabel('Scenario', { exact: true }).selectOption('surgeDay');
    await page.getByRole('button', { name: 'Why the numbers differ' }).click();
    const dialog = page.locator('dialog.why');
    await dialog.getByRole('button', { name: 'Stop' }).click();
    await dialog.getByText('Stopped.').waitFor();
    await dialog.getByRole('button', { name: 'Start again' }).click();
    await dialog.getByRole('button', { name: 'Contacts caused here' }).click();
    await dialog
      .locator('.why-said', { hasText: 'come from the centre itself' })
      .waitFor({ timeout: 40_000 });
    expect(await dialog.locator('.waterfall .row .name').allTextContents()).toContain(
      'redials after giving up',
    );
    await context.close();
  });
});

describe('on a narrow screen', () => {
  it.each([360, 320])('everything fits in %i px, in Polish too', async (width) => {
    const { page, context } = await openPage(browser, {
      language: 'pl',
      width,
      height: 740,
      simulation: true,
    });
    await page.getByRole('listbox').waitFor();
    await page.getByRole('button', { name: 'Obsadź' }).click();
    await said(page, /roboczogodzin/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.getByRole('button', { name: 'Skąd różnice' }).click();
    await page.locator('.waterfall .row').last().waitFor({ timeout: 40_000 });
    const wide = await page.evaluate(() => {
      const dialog = document.querySelector('dialog.why')!;
      return dialog.scrollWidth > dialog.clientWidth;
    });
    expect(wide).toBe(false);
    await context.close();
  });
});
