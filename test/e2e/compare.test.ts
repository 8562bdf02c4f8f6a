import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../setup/chromium.ts';
import { looks } from './looks.ts';
import { openPage, plain, type Visit } from './open-page.ts';
import { violations } from './violations.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** The Compare view as somebody opens it, by its link. */
async function openCompare(visit: Visit = {}) {
  const opened = await openPage(browser, { simulation: true, ...visit });
  await opened.page.locator('top-bar nav a[href="#/compare"]').click();
  await opened.page.locator('compare-view h1').waitFor();
  return opened;
}

/** Waits until the comparison stands on all its days. */
async function compared(page: Page): Promise<void> {
  await page.locator('#compare .run', { hasText: /same for all|te same/ }).waitFor({ timeout: 50_000 });
}

const headline = async (page: Page) => plain(await page.locator('compare-view h1').textContent());

/** The cells of a row of the table: base, then each draft. */
async function row(page: Page, name: RegExp): Promise<string[]> {
  const cells = page.locator('.compared .row', { hasText: name }).locator('[role="cell"]');
  return (await cells.allTextContents()).map(plain);
}

const pick = (page: Page, name: string) => page.locator('new-draft').getByRole('button', { name });

describe('+10 % contacts or −20 s handle time, with a verdict', () => {
  const verdict =
    /^Draft B \(−20 s handle time\) is the best: 8\d\.\d% in 20 s, \+\d\.\d ± 0\.\d pts, better on \d+ of 200 days\.$/;
  const worse = /^Draft A is worse: 7\d\.\d% in 20 s, −\d\.\d ± 0\.\d pts, worse on \d+ of 200 days\.$/;

  it('takes three clicks', async () => {
    const { page, context, complaints } = await openPage(browser, { simulation: true });
    let actions = 0;
    const click = async (act: Promise<void>) => {
      actions += 1;
      await act;
    };
    await click(page.locator('top-bar nav a[href="#/compare"]').click());
    await click(pick(page, '+10% contacts').click());
    await click(pick(page, '−20 s handle time').click());
    await compared(page);
    expect(await headline(page)).toMatch(verdict);
    expect(plain(await page.locator('.further li').first().textContent())).toMatch(worse);
    expect(actions).toBeLessThanOrEqual(6);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('takes three actions by keyboard alone, and Tab on the way', async () => {
    const { page, context, complaints } = await openPage(browser, { simulation: true });
    let [actions, stops] = [0, 0];
    const tabTo = async (name: RegExp) => {
      for (let stop = 0; stop < 20; stop++) {
        await page.keyboard.press('Tab');
        stops += 1;
        if (name.test(await focused(page))) return;
      }
      throw new Error(`Tab never comes to ${name}`);
    };
    const enter = async () => {
      actions += 1;
      await page.keyboard.press('Enter');
    };
    await tabTo(/^Compare$/);
    await enter();
    await page.waitForFunction(() => document.activeElement?.closest('compare-view') && true);
    await tabTo(/^\+10% contacts$/);
    await enter();
    await tabTo(/^−20 s handle time$/);
    await enter();
    await compared(page);
    expect(await headline(page)).toMatch(verdict);
    expect(plain(await page.locator('.further li').first().textContent())).toMatch(worse);
    expect(actions).toBeLessThanOrEqual(6);
    expect(stops).toBeLessThanOrEqual(16);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says the same in Polish, and how single days differ', async () => {
    const { page, context } = await openCompare({ language: 'pl' });
    await pick(page, '+1 konsultant cały dzień').click();
    await compared(page);
    expect(await headline(page)).toMatch(
      /^Wariant A \(\+1 na linii, 08:00–21:00\) jest lepszy: 8\d,\d% w 20 s, \+\d,\d+ ± 0,\d+ p\.p\., lepszy w \d+ z 200 dni\.$/,
    );
    const [base, draft] = await row(page, /odebrane w/);
    expect(base).toMatch(/^8\d,\d%$/);
    expect(draft).toMatch(/^A 8\d,\d% ✓ lepiej \+\d,\d ± 0,\d p\.p\. \d+ z 200 dni$/);
    const dots = page.locator('day-differences svg');
    expect(await dots.getAttribute('aria-label')).toMatch(/A: lepszy w \d+, gorszy w \d+ z 200 dni/);
    expect(await dots.locator('.day').count()).toBe(50);
    expect(await row(page, /zajętość/)).toEqual([
      expect.stringMatching(/^\d\d,\d%$/),
      expect.stringMatching(/^A \d\d,\d% −\d,\d+ ± 0,\d+ p\.p\.$/),
    ]);
    await context.close();
  });
});

describe('a draft', () => {
  it('is typed over, changed further, and answers what it cannot be', async () => {
    const { page, context } = await openCompare();
    await pick(page, '+10% contacts').click();
    const contacts = page.getByRole('textbox', { name: 'More or fewer contacts, %' });
    await contacts.fill('-5%');
    await contacts.press('Enter');
    expect(await contacts.inputValue()).toBe('−5%');
    await page.getByRole('combobox', { name: 'Change' }).selectOption('agents');
    const agents = page.getByRole('textbox', { name: 'More or fewer people' });
    expect(await agents.evaluate((field) => field === document.activeElement)).toBe(true);
    await agents.fill('+2');
    await page.getByRole('combobox', { name: 'From' }).selectOption('36000');
    await page.getByRole('combobox', { name: 'To' }).selectOption('43200');
    await compared(page);
    expect(await headline(page)).toMatch(
      /^Draft A \(−5% contacts, \+2 on the line, 10:00–12:00\) is better: /,
    );
    await page.getByRole('button', { name: /^Take out: −5% contacts/ }).click();
    await page.getByRole('combobox', { name: 'Change' }).selectOption('handleTime');
    const handle = page.getByRole('textbox', { name: 'Longer or shorter handle time' });
    await handle.fill('-5000 s');
    await handle.press('Enter');
    expect(plain(await page.locator('.note.wrong').textContent())).not.toBe('');
    await handle.press('Escape');
    expect(await handle.inputValue()).toBe('−20\u00a0s');
    await context.close();
  });

  it('is edited in Plan and comes back; the base is what it was', async () => {
    const { page, context, complaints } = await openCompare();
    await pick(page, '+10% contacts').click();
    await compared(page);
    await page.getByRole('button', { name: 'Open in Plan: draft A' }).click();
    await page.locator('plan-view h1').waitFor();
    const bar = page.getByRole('complementary', { name: 'Compare' });
    expect(plain(await bar.textContent())).toBe(
      'You are editing draft A in Plan; the base waits. Back to Compare',
    );
    await page.getByRole('button', { name: 'One more' }).click();
    // Kept a moment after the edit; a reload in the middle loses neither the draft nor the way back.
    await page.waitForTimeout(600);
    await page.reload();
    await bar.waitFor();
    await bar.getByRole('link').click();
    await page.locator('compare-view h1').waitFor();
    expect(await bar.count()).toBe(0);
    await page.getByText('as edited in Plan').waitFor();
    await compared(page);
    expect((await row(page, /paid hours/))[1]).toMatch(/\+0\.\d+ ± 0\.\d+ h$/);
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.locator('plan-view h1').waitFor();
    expect(plain(await page.locator('plan-view h1').textContent())).toContain('with 14 it is');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('becomes the base, which then stands in its place; undo brings the base back', async () => {
    const { page, context } = await openCompare();
    await pick(page, '−20 s handle time').click();
    await compared(page);
    const [before] = await row(page, /answered in/);
    await page.getByRole('button', { name: 'Set as base: draft A' }).click();
    await page.getByText('of the former base').waitFor();
    await compared(page);
    expect(await headline(page)).toMatch(/^Draft A is worse: /);
    const [, draft] = await row(page, /answered in/);
    expect(draft).toMatch(new RegExp(`^A ${before!.replace('.', '\\.')} ✗ worse`));
    await page.keyboard.press('Control+z');
    await compared(page);
    expect(await headline(page)).toMatch(/^Draft A is the same on every day: /);
    await context.close();
  });

  it('survives a reload, is copied until there are three, and goes when it is removed', async () => {
    const { page, context } = await openCompare();
    await pick(page, '+1 agent all day').click();
    await compared(page);
    const said = await headline(page);
    await page.reload();
    await page.locator('compare-view h1').waitFor();
    await compared(page);
    expect(await headline(page)).toBe(said);
    await page.getByRole('button', { name: 'Copy: draft A' }).click();
    await page.getByRole('button', { name: 'Copy: draft B' }).click();
    expect(await page.locator('draft-card').count()).toBe(3);
    expect(await page.locator('new-draft').count()).toBe(0);
    for (const letter of ['A', 'B', 'C'])
      await page.getByRole('button', { name: `Remove: draft ${letter}` }).click();
    expect(await headline(page)).toMatch(/^What if\? /);
    expect(await page.evaluate(() => localStorage.getItem('holdline/drafts'))).toBeNull();
    await context.close();
  });

  it('is an example or a file too; a file that cannot be read says why', async () => {
    const { page, context } = await openCompare();
    await page.getByRole('combobox', { name: 'Another scenario …' }).selectOption('smallBank');
    await compared(page);
    expect(await page.locator('draft-card').textContent()).toContain('A small bank, 1999');
    const file = page.locator('new-draft input[type="file"]');
    await file.setInputFiles({
      name: 'odd.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"x":'),
    });
    expect(await page.locator('.draft-problem').textContent()).toContain(
      'odd.json: this is no scenario file.',
    );
    await context.close();
  });
});

describe('a scenario that the browser keeps', () => {
  it('makes a draft as it was kept', async () => {
    const { page, context, complaints } = await openPage(browser, { simulation: true });
    await page.getByRole('button', { name: 'One more' }).click();
    await page.waitForTimeout(800);
    await page.locator('top-bar nav a[href="#/compare"]').click();
    const others = page.getByRole('combobox', { name: 'Another scenario …' });
    const kept = others.locator('optgroup[label="Your scenarios"] option');
    await kept.first().waitFor({ state: 'attached' });
    await others.selectOption((await kept.first().getAttribute('value'))!);
    await compared(page);
    expect(await headline(page)).toMatch(/^Draft A is the same on every day: /);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a comparison under way', () => {
  it('narrows, stops where it is told to, and goes on', async () => {
    const { page, context } = await openCompare();
    await pick(page, '+10% contacts').click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.locator('#compare .run', { hasText: /stopped after \d+ simulated day/ }).waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await compared(page);
    await context.close();
  });
});

describe.each(looks)('the Compare view in $language, $theme, at $width px', (visit) => {
  it('has no violation that axe finds, nothing runs over, and its targets are large enough', async () => {
    const { page, context } = await openCompare({ ...visit, height: 800 });
    expect(await violations(page)).toEqual([]);
    const picks = page.locator('new-draft .secondary');
    await picks.nth(0).click();
    await picks.nth(1).click();
    await picks.nth(2).click();
    await compared(page);
    expect(await violations(page)).toEqual([]);
    const faults = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('#compare *')];
      const shown = all.filter((element) => element.offsetParent !== null);
      const over = shown.filter(
        (element) => element.getBoundingClientRect().right > innerWidth + 0.5 && !element.closest('.note'),
      );
      const small = shown
        .filter((element) => element.matches('button, select, a, input:not(.visually-hidden)'))
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width > 0 && (width < 24 || height < 24);
        });
      return [...over, ...small].map((element) => element.outerHTML.slice(0, 90));
    });
    expect(faults).toEqual([]);
    await context.close();
  });
});

/** Name of the element that has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim());
}
