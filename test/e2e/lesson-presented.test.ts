/**
 * A lesson before a class: at 1280 × 720, the size of the smallest projectors, no step scrolls, whatever has been
 * answered or revealed on it, and nothing on it is set smaller than 20 px or cut off.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { registry } from '../../web/lessons/registry.ts';
import { atLength } from '../setup/at-length.ts';
import { launchChromium } from '../setup/chromium.ts';
import { goToStep, stepSettled } from './lesson-steps.ts';
import { openPage } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const languages = ['en', 'pl'] as const;
/** In `npm test` the floor with most lines in each language and a curve to draw; at length every lesson in both. */
const visits = atLength
  ? registry.flatMap(({ id }) => languages.map((language) => ({ id, language })))
  : ([
      { id: 'pooling', language: 'en' },
      { id: 'tell-them-before', language: 'pl' },
      { id: 'busy-is-not-the-goal', language: 'en' },
    ] as const);

describe('every step of a lesson before a class', () => {
  it.each(visits)(
    '$id fits 1280 × 720 without scrolling, in type of 20 px and more ($language)',
    { timeout: 240_000 },
    async ({ id, language }) => {
      const { page, context } = await openPage(browser, {
        language,
        width: 1280,
        height: 720,
        simulation: true,
      });
      await watchCanvasType(page);
      await page.goto(`${inject('address')}#/learn?lesson=${id}&step=1`);
      await page.locator('.step h2').waitFor();
      await page.keyboard.press('p');
      await page.locator('html.presenting').waitFor({ state: 'attached' });
      const steps = await page.locator('.step-dots li').count();
      const found: string[] = [];
      for (let at = 1; at <= steps; at++) {
        await goToStep(page, id, at);
        found.push(...(await faults(page, `step ${at}`)));
        if (await acted(page)) found.push(...(await faults(page, `step ${at}, answered`)));
      }
      expect(found).toEqual([]);
      await context.close();
    },
  );

  it('is fitted anew when the window gets lower', { timeout: 60_000 }, async () => {
    const { page, context } = await openPage(browser, { width: 1280, height: 900, simulation: true });
    await page.goto(`${inject('address')}#/learn?lesson=pooling&step=2`);
    await page.locator('.step h2').waitFor();
    await page.keyboard.press('p');
    await page.locator('lesson-film canvas').first().waitFor();
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect.poll(() => scrolled(page), { timeout: 20_000 }).toBeLessThanOrEqual(0);
    await context.close();
  });
});

const scrolled = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);

/** Remembers the sizes of type, in pixels of the screen, that a floor is written in. */
async function watchCanvasType(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sizes = new Set<number>();
    Object.assign(window, { typeOfFloors: sizes });
    const { prototype } = CanvasRenderingContext2D;
    const fillText = prototype.fillText;
    prototype.fillText = function (this: CanvasRenderingContext2D, ...args: Parameters<typeof fillText>) {
      const size = Number.parseFloat(/([\d.]+)px/.exec(this.font)![1]!);
      sizes.add((size * this.getTransform().a) / Math.min(2, devicePixelRatio));
      fillText.apply(this, args);
    };
  });
}

async function faults(page: Page, stop: string): Promise<string[]> {
  await stepSettled(page);
  const over = await scrolled(page);
  const small = await page.evaluate(() => {
    const least = 20 - 0.05;
    const found: string[] = [];
    for (const element of document.querySelectorAll('.step *')) {
      const isText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      if (!isText || element.closest('.visually-hidden') || element.getBoundingClientRect().width === 0)
        continue;
      const picture = element.closest('svg');
      const scale = picture?.hasAttribute('viewBox') ? picture.getScreenCTM()!.a : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (picture && getComputedStyle(picture).overflow === 'hidden') {
        const [own, whole] = [element.getBoundingClientRect(), picture.getBoundingClientRect()];
        if (own.left < whole.left - 0.5 || own.right > whole.right + 0.5)
          found.push(`${element.textContent.trim().slice(0, 30)}: cut off`);
      }
      if (size < least) found.push(`${element.textContent.trim().slice(0, 30)}: ${size.toFixed(1)} px`);
    }
    const { typeOfFloors } = window as unknown as { typeOfFloors?: Set<number> };
    for (const size of typeOfFloors ?? []) if (size < least) found.push(`floor: ${size.toFixed(1)} px`);
    typeOfFloors?.clear();
    return found;
  });
  return [...(over > 0 ? [`scrolls by ${over} px`] : []), ...small].map((fault) => `${stop}: ${fault}`);
}

/** Does what a step asks for, where a click does it; false where there is nothing to do. */
async function acted(page: Page): Promise<boolean> {
  const reveal = page.locator('.hidden-answer button');
  if ((await reveal.count()) > 0) {
    await reveal.click();
    await page.locator('.step.reveal').waitFor();
    return true;
  }
  const questions = page.locator('.step .choices');
  const asked = await questions.count();
  for (let q = 0; q < asked; q++) {
    const answer = questions.nth(q).locator('.answer').first();
    if ((await answer.count()) > 0 && (await answer.isEnabled())) await answer.click();
  }
  const slider = page.locator('.step .number-slid');
  if ((await slider.count()) > 0) await slider.press('ArrowRight');
  const last = page.locator('.step .primary.run, .step .lock:enabled, .step .start').first();
  if ((await last.count()) > 0) await last.click();
  else if (asked === 0) return false;
  const finish = page.locator('.step .finish');
  if ((await finish.count()) > 0) {
    await finish.click();
    await page.locator('.hands-result').waitFor();
  }
  return true;
}
