import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOfScenario } from '../../web/state/files.ts';
import { launchChromium } from '../setup/chromium.ts';
import { wholeCentre } from '../web/whole-centre.ts';
import { looks } from './looks.ts';
import { openPage, plain } from './open-page.ts';
import { violations } from './violations.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

async function show(page: Page, part: RegExp): Promise<void> {
  await page.locator('.parts button', { hasText: part }).click();
  await page.locator('.centre, .callbacks').waitFor();
}

async function openPreset(page: Page, id: string): Promise<void> {
  await page.locator('select.scenario').selectOption(id);
  await page.waitForFunction(
    (value) => document.querySelector<HTMLSelectElement>('select.scenario')?.value === value,
    id,
  );
}

async function openFile(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('.file input').setInputFiles(file);
}

/** The text of the file that the page saves. */
async function savedFile(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

const matrix = (page: Page) => page.locator('skill-matrix');
const cell = (page: Page, label: string | RegExp) => matrix(page).getByRole('gridcell', { name: label });
const names = async (page: Page, role: 'rowheader' | 'columnheader') =>
  (await matrix(page).getByRole(role).locator('b').allTextContents()).map(plain);

describe('who answers what', () => {
  it('a type is added, named, given a skill in a second group, and undone step by step', async () => {
    const { page, context } = await openPage(browser);
    await openPreset(page, 'helpdesk');
    await show(page, /Types and groups/);
    expect(await names(page, 'rowheader')).toEqual(['Calls', 'Chats', 'E-mails']);
    await page.getByRole('button', { name: 'Add a type' }).click();
    expect(await names(page, 'rowheader')).toEqual(['Calls', 'Chats', 'E-mails', 'New type']);

    const name = page.getByRole('textbox', { name: 'Name' });
    await name.fill('Orders');
    await name.press('Enter');
    await cell(page, 'E-mail team does not answer Orders: add').click();
    await cell(page, 'E-mail team answers Orders, rank 1').waitFor();
    const rank = page.getByRole('textbox', { name: 'Rank' });
    await rank.fill('2');
    await rank.press('Enter');
    await cell(page, 'E-mail team answers Orders, rank 2').waitFor();

    const saved = JSON.parse(await savedFile(page));
    expect(saved.types[3]).toMatchObject({ name: 'Orders', channel: 'phone' });
    expect(saved.groups[2].skills).toEqual([{ type: 'emails' }, { type: saved.types[3].id, rank: 2 }]);

    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Undo' }).click();
    expect(await names(page, 'rowheader')).toEqual(['Calls', 'Chats', 'E-mails']);
    await context.close();
  });

  it('says why the last people of a type stay, and which type others need', async () => {
    const { page, context } = await openPage(browser);
    await openFile(page, 'whole.json', textOfScenario(wholeCentre));
    await show(page, /Types and groups/);
    await matrix(page)
      .getByRole('columnheader', { name: /counter/ })
      .click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    expect(plain(await page.locator('.refusal').textContent())).toBe(
      'Nobody else answers “Visits”. Add that skill to another group first.',
    );
    await matrix(page)
      .getByRole('rowheader', { name: /^Cases/ })
      .click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    expect(plain(await page.locator('.refusal').textContent())).toMatch(
      /“Hotline” hands on and the case “Refund”/,
    );
    expect(await names(page, 'columnheader')).toHaveLength(4);
    await context.close();
  });

  it('is worked by keyboard alone: one stop, arrows, Enter to edit, Escape back, Delete', async () => {
    const { page, context } = await openPage(browser);
    await openPreset(page, 'helpdesk');
    await show(page, /Types and groups/);
    await matrix(page).locator('[tabindex="0"]').focus();
    expect(await matrix(page).locator('[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await cell(page, 'Chat team answers Calls, rank 1').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Rank');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.matches('skill-matrix td.skill'));
    await page.keyboard.press('Delete');
    await cell(page, 'Chat team does not answer Calls: add').waitFor();
    await context.close();
  });

  it('edits the people of any group in the grid, once shifts are counts', async () => {
    const { page, context } = await openPage(browser);
    await openFile(page, 'whole.json', textOfScenario(wholeCentre));
    await show(page, /Types and groups/);
    await matrix(page).getByRole('columnheader', { name: /back/ }).click();
    await page.getByRole('button', { name: 'Turn shifts into people per interval' }).click();
    await page.getByRole('button', { name: 'Edit its people' }).click();
    await page.locator('interval-grid td.agents').first().dblclick();
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    const saved = JSON.parse(await savedFile(page));
    expect(saved.groups[1].agents.perInterval).toEqual([4, 3, 1.5, 3, 3, 3, 1.5, 3]);
    await context.close();
  });

  it('holds a hundred types, and shows a choice with the next frame', async () => {
    const { page, context } = await openPage(browser);
    const [type] = wholeCentre.types.slice(3, 4);
    const many = Array.from({ length: 100 }, (_, i) => ({ ...type!, id: `t${i}`, name: `Type ${i}` }));
    const teams = Array.from({ length: 30 }, (_, g) => ({
      id: `g${g}`,
      agents: { perInterval: wholeCentre.calendar.days.flatMap(() => [5, 5, 5, 5]) },
      skills: many.filter((_, i) => i % 30 === g % 30).map(({ id }) => ({ type: id })),
    }));
    const large = { version: 1, calendar: wholeCentre.calendar, types: many, groups: teams };
    await openFile(page, 'large.json', JSON.stringify(large));
    await show(page, /Types and groups/);
    await matrix(page).getByRole('rowheader').nth(99).waitFor();
    const shown = await page.evaluate(async () => {
      const chosen: (string | null)[] = [];
      for (const at of [3, 50, 99]) {
        const target = document.querySelectorAll<HTMLElement>('skill-matrix td.type')[at]!;
        target.click();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        chosen.push(target.getAttribute('aria-selected'));
      }
      return chosen;
    });
    expect(shown).toEqual(['true', 'true', 'true']);
    await context.close();
  });
});

describe('scenario files', () => {
  it('with cases and all else are told, opened and saved without loss', async () => {
    const { page, context } = await openPage(browser);
    await openFile(page, 'whole.json', textOfScenario(wholeCentre));
    await page.waitForFunction(() => document.title.startsWith('Whole centre'));
    expect(await savedFile(page)).toBe(textOfScenario(wholeCentre));

    await show(page, /Types and groups/);
    const told = plain(await page.locator('rest-list').textContent());
    for (const line of [
      '5% of “Hotline” open such a case.',
      '2 stages: Check → Bank.',
      'Self-service settles 20% before anybody is asked for, in 1 min on average.',
      '×1.5 contacts from 09:00 to 09:30 (Hotline, Chats).',
      'Time away from the line by cause: Holidays 10%, Training 5%.',
    ]) {
      expect(told).toContain(line);
    }
    const lines = page.getByRole('textbox', { name: 'Lines' });
    await lines.fill('61');
    await lines.press('Enter');
    const expected = JSON.parse(textOfScenario(wholeCentre));
    expected.types[0].lines = 61;
    expect(JSON.parse(await savedFile(page))).toEqual(expected);
    await context.close();
  });

  it('that cannot be read say why, and leave the page as it was', async () => {
    const { page, context } = await openPage(browser);
    await openFile(page, 'notes.json', 'not a scenario');
    expect(plain(await page.locator('.notice').textContent())).toContain('“notes.json” is not a scenario');
    await openFile(page, 'bad.json', JSON.stringify({ ...wholeCentre, types: [] }));
    await page.locator('.notice', { hasText: 'types' }).waitFor();
    await page.waitForFunction(() => document.title.startsWith('Hotline'));
    await context.close();
  });
});

describe('callbacks', () => {
  it('change their kind, show what the kind uses, and the ledger of their promises adds up', async () => {
    const { page, complaints, context } = await openPage(browser, { simulation: true });
    await show(page, /Callbacks/);
    await page.getByRole('button', { name: 'Offer callbacks' }).click();
    expect(await page.getByRole('textbox', { name: 'Promises in a slot' }).count()).toBe(0);
    await page.getByRole('combobox', { name: 'Kind of callback' }).selectOption('slot');
    await page.getByRole('textbox', { name: 'Promises in a slot' }).waitFor();
    await page.getByRole('combobox', { name: 'Rule of the offer' }).selectOption('line');
    await page.getByRole('textbox', { name: 'Offered with so many in line' }).waitFor();
    const saved = JSON.parse(await savedFile(page));
    expect(saved.types[0].callback).toMatchObject({
      kind: 'slot',
      offer: { queueAtLeast: 5 },
      slots: { length: 1800, capacity: 5, from: 3600, choice: 8 },
    });
    await page.locator('.equation').waitFor({ timeout: 30_000 });
    await page.waitForFunction(() => !document.querySelector('.ledger.stale'), undefined, {
      timeout: 30_000,
    });
    const [made, kept, broken, open] = (await page.locator('.equation b').allTextContents()).map((text) =>
      Number(text.replace(/,/g, '')),
    );
    expect(made).toBeGreaterThan(1);
    expect(kept! + broken! + open!).toBeCloseTo(made!, 0);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe.each(looks)('types, groups and callbacks in $language, $theme', ({ language, theme }) => {
  it('have no violation that axe finds, and nothing runs over at 320 px', async () => {
    const { page, context } = await openPage(browser, { language, theme });
    await openFile(page, 'whole.json', textOfScenario(wholeCentre));
    await show(page, /Types and groups|Rodzaje i grupy/);
    await matrix(page).locator('td').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await matrix(page).locator('td.skill').first().click();
    expect(await violations(page)).toEqual([]);
    await matrix(page).locator('td.group').first().click();
    await page.locator('thing-card .actions button').last().click();
    await page.locator('.refusal').waitFor();
    expect(await violations(page)).toEqual([]);
    await show(page, /Callbacks|Oddzwonienia/);
    await page.locator('callback-panel .card').waitFor();
    expect(await violations(page)).toEqual([]);
    for (const part of [/Callbacks|Oddzwonienia/, /Types and groups|Rodzaje i grupy/]) {
      await show(page, part);
      await page.setViewportSize({ width: 320, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
    await context.close();
  });
});
