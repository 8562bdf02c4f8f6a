import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { registry } from '../../web/lessons/registry.ts';
import { atLength } from '../setup/at-length.ts';
import { launchChromium } from '../setup/chromium.ts';
import { goToStep, stepSettled } from './lesson-steps.ts';
import { fourLooks, type Look, looks } from './looks.ts';
import { openPage } from './open-page.ts';
import { violations } from './violations.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** In `npm test` a lesson a look, those with most kinds of steps; at length every lesson in both languages and themes. */
const few = ['callback-illusion', 'your-own-day'];
const visits = atLength
  ? registry.flatMap(({ id }) => fourLooks.map((look) => ({ id, ...look })))
  : few.map((id, i) => ({ id, ...looks[i]! }));

describe('every step of a lesson', () => {
  it.each(visits)(
    '$id has no fault of access and stays inside $width px ($language, $theme)',
    { timeout: 240_000 },
    async ({ id, ...look }) => {
      expect(await faults(id, look)).toEqual([]);
    },
  );
});

/** What is wrong at each step: as it is met, once it is answered, with the class, and presented. */
async function faults(id: string, look: Look): Promise<string[]> {
  const { page, context } = await openPage(browser, { ...look, simulation: true });
  await page.goto(`${inject('address')}#/learn?lesson=${id}&step=1`);
  await page.locator('.step h2').waitFor();
  const found: string[] = [];
  const check = async (stop: string) => {
    for (const problem of await violations(page)) found.push(`${stop}: ${problem}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) found.push(`${stop}: ${over} px too wide`);
  };
  const tools = page.locator('.lesson-head .tools button');
  await tools.first().click();
  const steps = await page.locator('.step-dots li').count();
  for (let step = 1; step <= steps; step++) {
    await goToStep(page, id, step);
    await check(`step ${step}`);
    if (await answered(page)) await check(`step ${step}, answered`);
  }
  await page.keyboard.press('p');
  for (let step = 1; step <= steps; step++) {
    await goToStep(page, id, step);
    await check(`step ${step}, presented`);
    const reveal = page.locator('.hidden-answer button');
    if ((await reveal.count()) === 0) continue;
    await reveal.click();
    await page.locator('.step.reveal').waitFor();
    await stepSettled(page);
    await check(`step ${step}, revealed`);
  }
  await context.close();
  return found;
}

/** Does what a step asks for, where a click does it. */
async function answered(page: Page): Promise<boolean> {
  for (const name of ['.step .answer', '.step .primary.run']) {
    const button = page.locator(name).first();
    if ((await button.count()) === 0 || !(await button.isEnabled())) continue;
    await button.click();
    await stepSettled(page);
    return true;
  }
  return false;
}
