import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../setup/chromium.ts';
import { answer, cellText, gridCell, openPage, plain, rowCount, simulated } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe('the first screen', () => {
  it('stands as a finished answer before anything has been done', async () => {
    const { page, complaints, context } = await openPage(browser, { simulation: true });
    expect(await answer(page)).toMatch(
      /^You are 4 short at 14:00\. With 18 on the line you keep the promise, 80% answered in 20 s; with 14 it is ≈?5\d%\.$/,
    );
    await simulated(page);
    expect(await answer(page)).toMatch(/with 14 it is 5\d%\.$/);
    await page.locator('.dots p', { hasText: 'with 18' }).waitFor();
    expect(plain(await page.locator('.dots p').textContent())).toMatch(
      /^\d in 20 such half-hours keeps? the promise with 14; 1\d in 20 with 18\.$/,
    );
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('fits a desk screen of 1366 × 768 without scrolling', async () => {
    const { page, context } = await openPage(browser);
    const hidden = await page.evaluate(() =>
      ['h1', '.dots', '.settings', '.day-chart', '.curve-chart', '.grid-scroll', 'staffing-table'].filter(
        (selector) => {
          const box = document.querySelector(selector)!.getBoundingClientRect();
          return box.height === 0 || box.bottom > innerHeight || box.right > innerWidth;
        },
      ),
    );
    expect(hidden).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(768);
    await context.close();
  });

  it('says which numbers are formulas until they are simulated', async () => {
    const within = (page: Page) => gridCell(page, '14:00', 'within').locator('span').first();
    const formulas = await openPage(browser);
    expect(await within(formulas.page).getAttribute('title')).toMatch(/^By formula/);
    await formulas.context.close();
    const { page, context } = await openPage(browser, { simulation: true });
    await simulated(page);
    expect(await within(page).getAttribute('title')).toMatch(/^±/);
    await context.close();
  });
});

describe('people on the line', () => {
  it('follow a click on plus and minus, and undo takes the step back', async () => {
    const { page, context } = await openPage(browser);
    await page.getByRole('button', { name: 'One more' }).click();
    expect(await cellText(page, '14:00', 'agents')).toBe('15');
    expect(await cellText(page, '14:00', 'gap')).toBe('−3');
    await page.keyboard.press('Control+z');
    expect(await cellText(page, '14:00', 'agents')).toBe('14');
    await page.keyboard.press('Control+Shift+z');
    expect(await cellText(page, '14:00', 'agents')).toBe('15');
    await context.close();
  });

  it('follow a bar that is dragged, as one step to undo', async () => {
    const { page, context } = await openPage(browser);
    const bar = (await page.locator('day-panel [aria-label="14:00"]').boundingBox())!;
    const x = bar.x + bar.width / 2;
    const y = bar.y + bar.height / 2;
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 6; step++) await page.mouse.move(x, y - 6 * step);
    await page.mouse.up();
    const dragged = Number(await cellText(page, '14:00', 'agents'));
    expect(dragged).toBeGreaterThan(15);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await cellText(page, '14:00', 'agents')).toBe('14');
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    await context.close();
  });

  it('are painted over several half-hours with Shift', async () => {
    const { page, context } = await openPage(browser);
    const boxOf = async (time: string) =>
      (await page.locator(`day-panel [aria-label="${time}"]`).boundingBox())!;
    const from = await boxOf('13:30');
    const to = await boxOf('14:30');
    const y = from.y + from.height / 2;
    await page.mouse.move(from.x + from.width / 2, y);
    await page.keyboard.down('Shift');
    await page.mouse.down();
    await page.mouse.move(from.x + from.width / 2, y - 20);
    await page.mouse.move(to.x + to.width / 2, y - 24, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    const painted = await Promise.all(
      ['13:30', '14:00', '14:30'].map((time) => cellText(page, time, 'agents')),
    );
    expect(new Set(painted).size).toBe(1);
    expect(Number(painted[0])).toBeGreaterThan(14);
    await context.close();
  });

  it('follow the arrow keys on a bar and on the curve', async () => {
    const { page, context } = await openPage(browser);
    await page.locator('day-panel [aria-label="14:00"]').focus();
    await page.keyboard.press('ArrowUp');
    expect(await cellText(page, '14:00', 'agents')).toBe('15');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await cellText(page, '14:00', 'agents')).toBe('20');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#curve-title').textContent()).toBe('Service level at 14:30');
    await page.getByRole('slider', { name: 'People on the line at 14:30' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await cellText(page, '14:30', 'agents')).toBe('16');
    await context.close();
  });

  it('take the number of a row in the table beside the curve', async () => {
    const { page, context } = await openPage(browser);
    await page.getByRole('button', { name: /Put 18 people on the line at 14:00/ }).click();
    expect(await cellText(page, '14:00', 'agents')).toBe('18');
    expect(await answer(page)).toContain('3 short at 13:30');
    await context.close();
  });
});

describe('without a place to simulate', () => {
  it('says so, and the formulas stand', async () => {
    const { page, context } = await openPage(browser);
    await page.locator('.run-words', { hasText: 'simulation stopped; formulas stand' }).waitFor();
    expect(await answer(page)).toMatch(/with 14 it is ≈5\d%\.$/);
    expect(await cellText(page, '14:00', 'within')).toMatch(/^≈5\d$/);
    await context.close();
  });
});

describe('settings', () => {
  it('take effect at each keystroke and are one step to undo', async () => {
    const { page, context } = await openPage(browser);
    const field = page.getByLabel('Handle time', { exact: true });
    await field.fill('6');
    await field.fill('6 min');
    expect(await cellText(page, '14:00', 'handleTime')).toBe('360');
    await field.press('Enter');
    expect(await field.inputValue()).toMatch(/^6\smin$/);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await cellText(page, '14:00', 'handleTime')).toBe('240');
    await context.close();
  });

  it('keep what cannot be read, say the mend and offer it', async () => {
    const { page, context } = await openPage(browser);
    const field = page.getByLabel('Handle time', { exact: true });
    await field.fill('4,5 mn');
    await field.press('Enter');
    expect(await field.inputValue()).toBe('4,5 mn');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(plain(await page.getByRole('alert').textContent())).toContain('Write 240, 4:00 or 4 min.');
    expect(await cellText(page, '14:00', 'handleTime')).toBe('240');
    await page.getByRole('button', { name: /^Use 4\smin\s30\ss$/ }).click();
    expect(await cellText(page, '14:00', 'handleTime')).toBe('270');
    await context.close();
  });

  it('refuse what no centre can be, in words', async () => {
    const { page, context } = await openPage(browser);
    const share = page.getByLabel('Share to answer in time');
    await share.fill('180%');
    await share.press('Enter');
    expect(plain(await page.getByRole('alert').textContent())).toContain('from 0 to 100');
    await share.press('Escape');
    expect(await share.inputValue()).toBe('80%');
    const opens = page.getByLabel('Opens');
    await opens.fill('22:10');
    await opens.press('Enter');
    expect(await opens.getAttribute('aria-invalid')).toBe('true');
    expect(await rowCount(page)).toBe(26);
    await context.close();
  });

  it('say in words when the queue never settles, never 0 %', async () => {
    const { page, context } = await openPage(browser);
    await page.getByLabel('Callers give up after, on average').fill('never');
    expect(await answer(page)).toContain('with 14 on the line the queue never settles');
    expect(await cellText(page, '14:00', 'within')).toBe('never settles');
    expect(await page.locator('.unsettled').count()).toBe(1);
    await context.close();
  });

  it('change the opening hours and leave the other half-hours as they are', async () => {
    const { page, context } = await openPage(browser);
    const opens = page.getByLabel('Opens');
    await opens.fill('07:00');
    await opens.press('Enter');
    expect(await rowCount(page)).toBe(28);
    expect(await cellText(page, '07:30', 'volume')).toBe('0');
    expect(await cellText(page, '14:00', 'volume')).toBe('112');
    await page.getByLabel('Interval length').selectOption('900');
    expect(await rowCount(page)).toBe(56);
    expect(await cellText(page, '14:15', 'volume')).toBe('56');
    await context.close();
  });
});

describe('the callback offer', () => {
  it('shows what it changes on the same days: everyone and live side by side', async () => {
    const { page, context } = await openPage(browser, { simulation: true });
    await page.getByRole('switch', { name: 'Callback offer' }).click();
    await simulated(page);
    await page.locator('callback-table tbody tr:first-child td:nth-child(2)', { hasText: '%' }).waitFor();
    const rows = await page
      .locator('callback-table tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '')),
      );
    expect(rows.map(([name]) => plain(name ?? ''))).toEqual([
      'everyone in 20 s',
      'live calls in 20 s',
      'live wait',
      'wait for the call back',
      'time to talk, everyone',
      'give up',
      'accept the offer',
      'promises kept',
    ]);
    for (const [, , withOffer] of rows) expect(withOffer).toMatch(/\d/);
    const share = (text: string | undefined) => Number(text?.replace('%', ''));
    const [everyone, live] = rows;
    expect(share(everyone![2])).toBeLessThan(share(live![2]));
    expect(everyone![1]).toBe(live![1]);
    await page.getByRole('switch', { name: 'Callback offer' }).click();
    expect(await page.locator('callback-table').count()).toBe(0);
    await context.close();
  });

  it('has settings of its own', async () => {
    const { page, context } = await openPage(browser);
    await page.getByRole('switch', { name: 'Callback offer' }).click();
    const acceptance = page.getByLabel('Share that accepts');
    expect(await acceptance.inputValue()).toBe('37.5%');
    await acceptance.fill('80');
    await acceptance.press('Enter');
    expect(await acceptance.inputValue()).toBe('80%');
    await context.close();
  });
});

describe('several contact types', () => {
  it('are shown one at a time, each with its own promise', async () => {
    const { page, context } = await openPage(browser);
    await page.getByLabel('Scenario', { exact: true }).selectOption('helpdesk');
    await page.getByRole('button', { name: 'Chats' }).click();
    expect(await answer(page)).toContain('80% answered in 40 s');
    await page.getByRole('button', { name: 'E-mails' }).click();
    expect(await answer(page)).toContain('95% replied to within 4 h');
    await context.close();
  });
});

describe('the simulation', () => {
  it('stops on request, keeps what it has, and goes on', async () => {
    const { page, context } = await openPage(browser, { simulation: true });
    await page.getByRole('button', { name: 'Stop' }).click();
    const kept = await page.locator('.run-words').textContent();
    expect(kept).toMatch(/days$|by formula/);
    await page.getByRole('button', { name: 'Go on' }).click();
    await simulated(page);
    expect(await page.locator('.run-words').textContent()).toMatch(/^[\d,]+ simulated days$/);
    await context.close();
  });

  it('shows nothing of a run that an edit has overtaken', async () => {
    const { page, context } = await openPage(browser, { simulation: true });
    for (let press = 0; press < 5; press++) await page.getByRole('button', { name: 'One more' }).click();
    await simulated(page);
    await page.locator('interval-grid tr.selected td.within', { hasText: /^\s*\d/ }).waitFor();
    const after = await cellText(page, '14:00', 'within');
    expect(Number(after)).toBeGreaterThan(85);
    expect(await cellText(page, '14:00', 'agents')).toBe('19');
    await context.close();
  });
});

describe('language and theme', () => {
  it('switch at once, keep the scenario and the selection, and are remembered', async () => {
    const { page, context } = await openPage(browser);
    await page.getByRole('button', { name: 'One fewer' }).click();
    await page.getByRole('button', { name: 'PL: Polski' }).click();
    await page.locator('html[lang="pl"]').waitFor();
    expect(await answer(page)).toMatch(
      /^O 14:00 brakuje 5 konsultantów\. Przy 18 na linii cel jest osiągnięty/,
    );
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('pl');
    await page.getByRole('button', { name: /^Motyw/ }).click();
    await page.getByRole('button', { name: /^Motyw/ }).click();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await answer(page)).toContain('brakuje 5 konsultantów');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await context.close();
  });
});

describe('a reload', () => {
  it('finds everything typed, and the steps to undo it', async () => {
    const { page, context } = await openPage(browser);
    await page.getByRole('button', { name: 'One more' }).click();
    await page.getByLabel('Answer within').fill('30');
    await page.getByLabel('Answer within').press('Enter');
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await cellText(page, '14:00', 'agents')).toBe('15');
    expect(await answer(page)).toContain('in 30 s');
    // steps of before come from the database, behind the first paint
    await page.locator('button[aria-label="Undo"]:enabled').waitFor();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await cellText(page, '14:00', 'agents')).toBe('14');
    expect(await answer(page)).toContain('in 20 s');
    await context.close();
  });

  it('starts from the example when what was kept cannot be read, and says so', async () => {
    const { page, context } = await openPage(browser);
    await page.evaluate(() => {
      window.addEventListener('pagehide', () =>
        localStorage.setItem('holdline/scenario', '{"present":{"version":1'),
      );
    });
    await page.reload();
    await page.locator('h1').waitFor();
    expect(plain(await page.locator('.notice').textContent())).toContain('could not be read');
    expect(await answer(page)).toContain('4 short at 14:00');
    await context.close();
  });
});
