import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { registry } from '../../web/lessons/registry.ts';
import { atLength } from '../setup/at-length.ts';
import { launchChromium } from '../setup/chromium.ts';
import { goToStep } from './lesson-steps.ts';
import { looks } from './looks.ts';
import { openPage, plain, type Visit } from './open-page.ts';
import { violations } from './violations.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

async function openLessons(visit: Visit = {}, rest = '') {
  const opened = await openPage(browser, { ...visit, simulation: true });
  await opened.page.goto(`${inject('address')}#/learn${rest}`);
  await opened.page.locator('#learn h1').first().waitFor();
  return opened;
}

async function openStep(visit: Visit, lesson: string, step: number) {
  const opened = await openLessons(visit, `?lesson=${lesson}&step=${step}`);
  await opened.page.locator('.step h2').waitFor();
  return opened;
}

/** Presses Tab until the focus is on what a selector names, as somebody without a mouse does. */
async function reach(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${selector} by Tab`);
}

const press = async (page: Page, selector: string, key = 'Enter') => {
  await reach(page, selector);
  await page.keyboard.press(key);
};

/** What each kind of step asks for, done by keyboard. */
const done: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  predict: async (page) => {
    await page.locator('predict-part .lock').waitFor();
    if ((await page.locator('.step .number-asked').count()) > 0) {
      // The slider puts a number in its limits into the field.
      await press(page, '.number-slid', 'ArrowRight');
    } else if ((await page.locator('.step curve-drawing').count()) > 0) {
      await page.locator('.step [role="slider"]').first().waitFor();
      const before = await page.locator('.step [role="slider"]').first().getAttribute('aria-valuenow');
      await press(page, '.step [role="slider"]', 'ArrowUp');
      await expect
        .poll(() => page.locator('.step [role="slider"]').first().getAttribute('aria-valuenow'))
        .not.toBe(before);
    } else await press(page, '.step .answer');
    await press(page, '.lock');
    await page.waitForFunction(() => document.activeElement?.matches('.ways .next'));
  },
  answer: async (page) => {
    await page.locator('.hands .start').waitFor();
    await press(page, '.hands .start');
    await page.locator('.hand-lane circle').first().waitFor();
    await press(page, '.hands .take');
    await press(page, '.hands .finish');
    await page.locator('.hands-result').waitFor();
  },
  run: async (page) => {
    await page.locator('.step .run, .film-controls button').first().waitFor();
    await press(page, '.step .run, .film-controls button');
  },
  why: async (page) => {
    await press(page, '.step .answer');
    await page.locator('.feedback').waitFor();
  },
  quiz: async (page) => {
    const questions = await page.locator('.questions > li').count();
    for (let q = 1; q <= questions; q++) await press(page, `.questions > li:nth-child(${q}) .answer`);
    await expect.poll(() => page.locator('.feedback').count()).toBe(questions);
  },
  sandbox: async (page) => {
    await page.locator('.outcome .large-figures').waitFor();
    await press(page, '.controls input', 'ArrowRight');
    await page.locator('.outcome:not(.stale) .large-figures').waitFor();
  },
};

/** Each lesson in one language, in turn; at length each in both. */
const walked = (['en', 'pl'] as const).map((language, l) => ({
  language,
  ids: registry.map(({ id }) => id).filter((_, i) => atLength || i % 2 === l),
}));

describe('every lesson', () => {
  it.each(walked)(
    'completes by keyboard alone ($language)',
    { timeout: 300_000 },
    async ({ language, ids }) => {
      const { page, complaints, context } = await openLessons({ language });
      for (const id of ids) {
        await press(page, `a[href="#/learn?lesson=${id}"]`);
        await page.locator('.step h2').waitFor();
        const steps = await page.locator('.step-dots li').count();
        expect(steps, id).toBeGreaterThanOrEqual(5);
        for (let at = 1; at <= steps; at++) {
          await page
            .locator(`.step-dots li:nth-child(${at}) [aria-current="step"]`)
            .waitFor({ state: 'attached' });
          await page.waitForFunction(() => document.activeElement?.matches('.step h2'));
          const kind = (await page.locator('.step').getAttribute('class'))!.split(/\s+/)[1]!;
          await done[kind]?.(page);
          const text = plain(await page.locator('#learn').innerText());
          expect(text, `${id}, step ${at}`).not.toMatch(/[{}]|NaN|undefined|null/);
          if (at < steps) await press(page, '.ways .next');
        }
        await press(page, '.lesson-head .where a');
        await page.locator(`a[href="#/learn?lesson=${id}"] .chapter.done`).waitFor();
      }
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});

describe('a lesson', () => {
  it('is three clicks at most from a cold open to its first prediction', async () => {
    const { page, context } = await openPage(browser, { simulation: true });
    await page.locator('top-bar nav a[href="#/learn"]').click();
    await page.locator('.lesson-list a').first().click();
    await page.locator('.step h2').waitFor();
    if ((await page.locator('predict-part').count()) === 0) await page.locator('.next').click();
    await page.locator('predict-part').waitFor();
    await context.close();
  });

  it('has a link to each step, steps with the arrow keys and is found again where it was left', async () => {
    const { page, context } = await openStep({}, 'averages-lie', 4);
    const title = plain(await page.locator('.step h2').textContent());
    expect(title).toBe('What makes a half-hour bad?');
    await page.keyboard.press('ArrowRight');
    await page.locator('.step.quiz').waitFor();
    expect(new URL(page.url()).hash).toBe('#/learn?lesson=averages-lie&step=5');
    await page.keyboard.press('ArrowLeft');
    await page.locator('.step.why').waitFor();
    await page.locator('.lesson-head .where a').click();
    await page.locator('a[href="#/learn?lesson=averages-lie"] .chapter.begun').click();
    await page.locator('.step.why').waitFor();
    await context.close();
  });

  it('shows the gap between the number locked in and the truth', async () => {
    const { page, context } = await openStep({}, 'power-of-one', 1);
    await page.locator('.number-asked input').fill('76');
    await page.locator('.lock').click();
    await page.locator('.next').click();
    await page.locator('.step.run').waitFor();
    await page.locator('.next').click();
    expect(plain(await page.locator('.number-line').textContent())).toContain('7 points apart');
    expect(plain(await page.locator('.number-line .truth b').textContent())).toBe('69%');
    await context.close();
  });

  it('takes a number in thousands, slid or typed, and says which numbers it takes', async () => {
    const { page, context } = await openStep({}, 'predictable-standard', 1);
    await page.locator('.number-slid').fill('1230');
    await expect.poll(() => page.locator('.number-asked input').inputValue()).toBe('1,230');
    await page.locator('.lock:enabled').waitFor();
    await page.locator('.number-asked input').fill('2');
    await page.getByText('A number from 60 to 1,500, please.').waitFor();
    await page.locator('.lock:disabled').waitFor();
    await context.close();
  });

  it('opens in Simulate at the moment that it plays', async () => {
    const { page, context } = await openStep({ language: 'pl' }, 'monday-mail', 1);
    await page.getByRole('button', { name: 'Otwórz w Symulacji' }).click();
    await page.locator('simulate-view canvas').first().waitFor({ timeout: 20_000 });
    await expect
      .poll(async () => plain(await page.locator('simulate-view h1').textContent()), { timeout: 20_000 })
      .toMatch(/^O 08:00:00 \(dzień 3\) pracuje 9 z 9/);
    await context.close();
  });

  it('opens its scenario in Plan as one of its own', async () => {
    const { page, context } = await openStep({}, 'power-of-one', 1);
    await page.getByRole('button', { name: 'Open in Plan' }).click();
    await page.locator('plan-view h1').waitFor();
    await expect
      .poll(() => page.locator('select.scenario option:checked').textContent())
      .toBe('The power of one');
    await context.close();
  });

  it('presents: large at 1280 × 720, answers hidden until they are revealed', async () => {
    const { page, context } = await openStep({ width: 1280, height: 720 }, 'power-of-one', 1);
    await page.keyboard.press('p');
    await page.locator('html.presenting').waitFor({ state: 'attached' });
    const size = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(await size('.told p:not(.kind)')).toBeGreaterThanOrEqual(24);
    expect(await size('.step h2')).toBeGreaterThanOrEqual(34);
    expect(await page.locator('top-bar').isVisible()).toBe(false);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.locator('.hidden-answer').waitFor();
    expect(plain(await page.locator('#learn').innerText())).not.toContain('69%');
    await page.keyboard.press('ArrowRight');
    await page.locator('.number-line .truth', { hasText: '69%' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('.step.predict').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.keyboard.press('Escape');
    await page.locator('top-bar').waitFor();
    await context.close();
  });

  it('takes the class’s predictions, shows them around the truth and hands them out as CSV', async () => {
    const { page, context } = await openStep({ language: 'pl' }, 'power-of-one', 1);
    await page.getByRole('button', { name: 'Grupa' }).click();
    await page.getByLabel('Imię lub miejsce').fill('Ala');
    await page.locator('.class-value').fill('75,5');
    await page.keyboard.press('Enter');
    await page.locator('.class-entry textarea').fill('Bartek; 70\n66');
    await page.getByRole('button', { name: 'Przyjmij listę' }).click();
    expect(await page.locator('.class-list li').count()).toBe(3);
    expect(await page.locator('.classroom').innerText()).not.toContain('69');
    await page.evaluate(() => {
      location.hash = '#/learn?lesson=power-of-one&step=3';
    });
    // The dots are drawn once their room has been measured.
    await page.locator('.class-dots .dot').first().waitFor();
    expect(plain(await page.locator('.classroom').innerText())).toContain('69%');
    expect(await page.locator('.class-dots .dot').count()).toBe(3);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV (Excel, polski)' }).click(),
    ]);
    const text = readFileSync((await download.path())!, 'utf8');
    expect(text).toMatch(/;Ala;75,5;%;69;6,5\r\n/);
    expect(text.split('\r\n')).toHaveLength(5);
    await context.close();
  });

  it('prints its handout on two pages, the answers on the second', async () => {
    const { page, context } = await openStep({}, 'power-of-one', 1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.page-of-handout').count()).toBe(2);
    const [sheet, answers] = await page.locator('.page-of-handout').allInnerTexts();
    expect(sheet).toContain('What you take away');
    expect(sheet).not.toContain('Yes: here from');
    expect(answers).toContain('Yes: here from');
    expect(await page.locator('.step').isVisible()).toBe(false);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    await context.close();
  });

  it('prints every handout on two pages, none cut off', { timeout: 120_000 }, async () => {
    const longest = registry.filter(
      ({ id }) => atLength || id === 'promise-kept' || id === 'callback-illusion',
    );
    for (const { id } of longest) {
      const { page, context } = await openStep({ language: 'pl' }, id, 1);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), id).toHaveLength(2);
      // As wide as the paper between its margins, so that lines break as they do on it.
      await page.setViewportSize({ width: 680, height: 1000 });
      await page.emulateMedia({ media: 'print' });
      const sheet = await page
        .locator('.page-of-handout')
        .first()
        .evaluate((element) => {
          const footer = element.querySelector('footer')!.getBoundingClientRect();
          return { bottom: element.getBoundingClientRect().bottom, footer: footer.bottom };
        });
      expect(sheet.footer, id).toBeLessThanOrEqual(sheet.bottom);
      expect(await page.locator('.handout').innerText(), id).not.toMatch(/[{}]|NaN|undefined/);
      await context.close();
    }
  });

  it('opens its scenario in another view a second time without a second one in the list', async () => {
    const { page, context } = await openStep({}, 'power-of-one', 1);
    const open = async () => {
      await page.getByRole('button', { name: 'Open in Plan' }).click();
      await page.locator('plan-view h1').waitFor();
      await expect
        .poll(() => page.locator('select.scenario option:checked').textContent())
        .toMatch(/Power of one/i);
      return page.locator('select.scenario option').count();
    };
    const first = await open();
    await page.locator('select.scenario').selectOption('textbookHalfHour');
    await page.evaluate(() => {
      location.hash = '#/learn?lesson=power-of-one&step=1';
    });
    await page.locator('.step h2').waitFor();
    // the example chosen in between is an entry of its own
    expect(await open()).toBeLessThanOrEqual(first + 1);
    await page.evaluate(() => {
      location.hash = '#/learn?lesson=power-of-one&step=1';
    });
    await page.locator('.step h2').waitFor();
    const again = await open();
    const named = page.locator('select.scenario option', { hasText: /Power of one/i });
    expect(await named.count()).toBe(1);
    expect(again).toBeLessThanOrEqual(first + 1);
    await context.close();
  });

  it('about the day on the page opens that day itself in the other views', async () => {
    const { page, context } = await openStep({}, 'your-own-day', 1);
    const scenarios = await page.locator('select.scenario option').count();
    await page.getByRole('button', { name: 'Open in Simulate' }).click();
    await page.locator('simulate-view h1').waitFor();
    expect(await page.locator('select.scenario option').count()).toBe(scenarios);
    await page.locator('select.scenario').selectOption('textbookHalfHour');
    await page.locator('simulate-view canvas').first().waitFor();
    expect(new URL(page.url()).hash).toBe('#/simulate');
    await context.close();
  });

  it.each(looks)('has no fault of access and stays inside $width px ($language, $theme)', async (look) => {
    const { page, context } = await openStep(look, 'power-of-one', 1);
    const found: string[] = [];
    const check = async (stop: string) => {
      for (const problem of await violations(page)) found.push(`${stop}: ${problem}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) found.push(`${stop}: ${over} px too wide`);
    };
    await page.locator('.lesson-head .tools button').first().click();
    await check('predict and class');
    for (const step of [2, 3, 5, 6, 8]) {
      await goToStep(page, 'power-of-one', step);
      await check(`step ${step}`);
    }
    await page.keyboard.press('p');
    await check('presenting');
    expect(found).toEqual([]);
    await context.close();
  });
});
