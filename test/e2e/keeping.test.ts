/**
 * What is kept in the browser: several scenarios, each with its history, through reloads; and what becomes of them
 * when storage is full, forbidden or damaged, and when two tabs have the same one open. Nothing is lost without a
 * word.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hotlineMonday } from '../../src/scenario/presets/hotline-monday.ts';
import { launchChromium } from '../setup/chromium.ts';
import { cellText, gridCell, openPage, plain } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** Types a number of people into an interval. */
async function putAgents(page: Page, time: string, agents: string): Promise<void> {
  await gridCell(page, time, 'agents').dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(agents);
  await page.keyboard.press('Enter');
}

/** Waits until the database has the page as it is. */
async function saved(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { mark, present } = JSON.parse(localStorage.getItem('holdline/scenario') ?? '{}');
    const { scenario } = document.querySelector('plan-view') as unknown as { scenario: object };
    return mark?.saved && JSON.stringify(present ?? scenario) === JSON.stringify(scenario);
  });
}

/** As `expect.poll`, with the patience that a busy machine needs. */
const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 20_000 });

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).first();
const notice = async (page: Page) => plain(await page.locator('.notice').textContent());

async function another(context: BrowserContext, path = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(inject('address') + path);
  await page.locator('h1').waitFor();
  return page;
}

describe('a reload', () => {
  it('brings back the scenario at once, and a hundred steps of undo', async () => {
    const { page, context } = await openPage(browser);
    await page.evaluate(async () => {
      const app = document.querySelector('plan-view') as unknown as {
        scenario: { groups: readonly object[] };
        commit: (next: unknown) => void;
      };
      for (let agents = 1; agents <= 105; agents++) {
        const { scenario } = app;
        const groups = [{ ...scenario.groups[0], agents: { perInterval: Array(26).fill(agents) } }];
        app.commit({ ...scenario, groups });
        await new Promise(requestAnimationFrame);
      }
    });
    await saved(page);
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await cellText(page, '10:00', 'agents')).toBe('105');
    await eventually(() => undo(page).isEnabled()).toBe(true);
    const steps = await page.evaluate(async () => {
      const button = document.querySelector<HTMLButtonElement>('top-bar .tools button')!;
      let clicks = 0;
      for (; !button.disabled; clicks++) {
        button.click();
        await new Promise(requestAnimationFrame);
      }
      return clicks;
    });
    expect(steps).toBe(100);
    expect(await cellText(page, '10:00', 'agents')).toBe('5');
    await page.reload();
    await page.locator('h1').waitFor();
    const redo = page.getByRole('button', { name: 'Redo' });
    await eventually(() => redo.isEnabled()).toBe(true);
    await redo.click();
    expect(await cellText(page, '10:00', 'agents')).toBe('6');
    await context.close();
  });

  it('right after a change brings it back, and its undo', async () => {
    const { page, context } = await openPage(browser);
    await putAgents(page, '10:00', '31');
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await cellText(page, '10:00', 'agents')).toBe('31');
    await putAgents(page, '10:30', '32');
    await saved(page);
    await putAgents(page, '11:00', '33');
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await cellText(page, '11:00', 'agents')).toBe('33');
    await eventually(() => undo(page).isEnabled()).toBe(true);
    await undo(page).click();
    expect(await cellText(page, '11:00', 'agents')).not.toBe('33');
    expect(await cellText(page, '10:30', 'agents')).toBe('32');
    expect(await page.locator('.notice').count()).toBe(0);
    await context.close();
  });

  it('before the database has anything brings back every step all the same', async () => {
    const { page, context } = await openPage(browser);
    await page.route(/\/keep-[^/]*\.js$/, (route) => route.abort());
    await page.reload();
    await page.locator('h1').waitFor();
    for (const [time, agents] of [
      ['10:00', '31'],
      ['10:30', '32'],
    ] as const)
      await putAgents(page, time, agents);
    await page.reload();
    await page.locator('h1').waitFor();
    await putAgents(page, '11:00', '33');
    await page.unroute(/\/keep-[^/]*\.js$/);
    await page.reload();
    await page.locator('h1').waitFor();
    await eventually(() => undo(page).isEnabled()).toBe(true);
    for (let i = 0; i < 3; i++) await undo(page).click();
    expect(await cellText(page, '10:00', 'agents')).not.toBe('31');
    expect(await undo(page).isEnabled()).toBe(false);
    for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Redo' }).click();
    expect(await cellText(page, '11:00', 'agents')).toBe('33');
    await context.close();
  });

  it('takes over what an older page kept, its history too', async () => {
    const { page, context } = await openPage(browser);
    const step = (replications: number) => ({
      ...hotlineMonday,
      name: `Step ${replications}`,
      run: { replications },
    });
    await page.evaluate(
      (text) => localStorage.setItem('holdline/scenario', text),
      JSON.stringify({
        past: [step(1), { version: 99 }, step(2)],
        present: step(3),
        future: [step(4)],
      }),
    );
    await page.reload();
    await page.locator('h1').waitFor();
    const chosen = () => page.getByLabel('Scenario', { exact: true }).locator('option:checked').textContent();
    expect(plain(await chosen())).toBe('Step 3');
    await saved(page);
    await page.reload();
    await eventually(() => undo(page).isEnabled()).toBe(true);
    await undo(page).click();
    await undo(page).click();
    expect(plain(await chosen())).toBe('Step 1');
    expect(await undo(page).isEnabled()).toBe(false);
    for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Redo' }).click();
    expect(plain(await chosen())).toBe('Step 4');
    await context.close();
  });
});

describe('several scenarios', () => {
  it('are opened, made, renamed, duplicated and deleted, and deleting can be undone', async () => {
    const { page, context } = await openPage(browser);
    const scenarios = page.getByLabel('Scenario', { exact: true });
    await putAgents(page, '10:00', '41');
    await saved(page);
    await scenarios.selectOption(':all');
    const items = page.locator('.scenarios li');
    await items.first().waitFor();
    expect(await items.count()).toBe(1);
    await page.getByRole('button', { name: 'Rename Hotline, a Monday' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Our Monday');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Duplicate Our Monday' }).click();
    await page.getByRole('button', { name: 'Open Our Monday 2' }).waitFor();
    await page.getByRole('button', { name: 'Open Our Monday 2' }).click();
    await putAgents(page, '10:00', '42');
    await saved(page);
    await scenarios.selectOption({ label: 'Our Monday' });
    await eventually(() => cellText(page, '10:00', 'agents')).toBe('41');
    await undo(page).click();
    await undo(page).click();
    expect(await cellText(page, '10:00', 'agents')).toBe('15');
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByRole('button', { name: 'Redo' }).click();
    await saved(page);
    await scenarios.selectOption(':all');
    await page.getByRole('button', { name: 'Delete Our Monday', exact: true }).click();
    await page.locator('dialog [role=status]', { hasText: '“Our Monday” is deleted.' }).waitFor();
    expect(await items.count()).toBe(1);
    await page.locator('dialog [role=status]').getByRole('button', { name: 'Undo' }).click();
    await eventually(() => items.count()).toBe(2);
    await page.getByRole('button', { name: 'New scenario' }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(plain(await scenarios.locator('option:checked').textContent())).toBe('New scenario');
    await page.reload();
    await page.locator('h1').waitFor();
    await expect
      .poll(() => scenarios.locator('optgroup').first().locator('option').allTextContents())
      .toEqual(['Our Monday', 'Our Monday 2', 'All your scenarios …']);
    await scenarios.selectOption({ label: 'Our Monday' });
    await eventually(() => cellText(page, '10:00', 'agents')).toBe('41');
    await eventually(() => undo(page).isEnabled()).toBe(true);
    await context.close();
  });
});

describe('two tabs', () => {
  it('the second is told, and what both change is kept twice', async () => {
    const { page: first, context } = await openPage(browser);
    await putAgents(first, '10:00', '51');
    await saved(first);
    const second = await another(context);
    expect(await cellText(second, '10:00', 'agents')).toBe('51');
    await second.locator('.notice').waitFor();
    expect(await notice(second)).toContain('This scenario is open in another tab too.');
    await putAgents(first, '10:00', '52');
    await saved(first);
    await putAgents(second, '10:30', '53');
    await second.locator('.notice', { hasText: 'was changed in another tab meanwhile' }).waitFor();
    await saved(second);
    // each tab comes back to its own
    for (const [page, at1000, at1030] of [
      [first, '52', '15'],
      [second, '51', '53'],
    ] as const) {
      await page.reload();
      await page.locator('h1').waitFor();
      expect(await cellText(page, '10:00', 'agents')).toBe(at1000);
      expect(await cellText(page, '10:30', 'agents')).toBe(at1030);
    }
    const third = await another(context);
    await third.getByLabel('Scenario', { exact: true }).selectOption(':all');
    await eventually(() => third.locator('.scenarios li').count()).toBe(2);
    await context.close();
  });
});

describe('a link', () => {
  const address = async (page: Page) => {
    await page.getByRole('button', { name: 'Share' }).click();
    const field = page.locator('share-dialog .address');
    await field.waitFor();
    const link = await field.inputValue();
    await page.keyboard.press('Escape');
    return link;
  };

  it('opens the same scenario elsewhere as one of its own, the former one undo away', async () => {
    const { page, context } = await openPage(browser);
    await putAgents(page, '10:00', '61');
    const link = await address(page);
    expect(link.length).toBeLessThan(2000);
    await context.close();
    const visit = await openPage(browser, { language: 'pl' });
    await putAgents(visit.page, '10:00', '62');
    await saved(visit.page);
    await visit.page.goto(link);
    await visit.page.locator('.notice', { hasText: 'Otwarto z linku' }).waitFor();
    expect(await cellText(visit.page, '10:00', 'agents')).toBe('61');
    expect(visit.page.url()).toMatch(/#\/plan$/);
    await visit.page.locator('.notice').getByRole('button', { name: 'Cofnij' }).click();
    expect(await cellText(visit.page, '10:00', 'agents')).toBe('62');
    await visit.page.getByRole('button', { name: 'Ponów' }).click();
    await saved(visit.page);
    await visit.page.reload();
    await visit.page.locator('h1').waitFor();
    expect(await cellText(visit.page, '10:00', 'agents')).toBe('61');
    await visit.page.getByLabel('Scenariusz', { exact: true }).selectOption(':all');
    await eventually(() => visit.page.locator('.scenarios li').count()).toBe(2);
    await visit.context.close();
  });

  it('is refused in words when it is damaged or newer; the scenario stays', async () => {
    const { page, context } = await openPage(browser);
    await putAgents(page, '10:00', '63');
    await saved(page);
    const link = await address(page);
    for (const [bad, words] of [
      [link.slice(0, -3), 'The link is damaged or cut off on its way'],
      [
        link.replace('s=1.', 's=2.'),
        'The link is from a newer Holdline (version 2 of links; this one reads 1)',
      ],
      [link.replace(/s=.*/, 's=hello'), 'The link holds no scenario'],
    ] as const) {
      await page.goto(bad);
      await page.locator('.notice', { hasText: words }).waitFor();
      expect(await cellText(page, '10:00', 'agents')).toBe('63');
    }
    await context.close();
  });
});

describe('when the browser does not keep', () => {
  it('says that nothing is kept where storage is forbidden', async () => {
    const { page, context } = await openPage(browser);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'SecurityError');
      };
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await page.reload();
    await page.locator('h1').waitFor();
    await putAgents(page, '10:00', '71');
    await page.locator('.notice', { hasText: 'This browser keeps nothing for this page' }).waitFor();
    const download = page.waitForEvent('download');
    await page.locator('.notice').getByRole('button', { name: 'Save as a file' }).click();
    expect((await download).suggestedFilename()).toBe('hotline-a-monday.json');
    await context.close();
  });

  it('keeps the scenario alone, and says so, without a database', async () => {
    const { page, context } = await openPage(browser, { language: 'pl' });
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    });
    await page.reload();
    await page.locator('h1').waitFor();
    await putAgents(page, '10:00', '72');
    await page.locator('.notice', { hasText: 'ale bez kroków cofania' }).waitFor();
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await cellText(page, '10:00', 'agents')).toBe('72');
    await context.close();
  });

  it('says when the database is full, then keeps again once there is room', async () => {
    const { page, context } = await openPage(browser);
    const setFull = (isFull: boolean) =>
      page.evaluate((full) => document.documentElement.toggleAttribute('data-full', full), isFull);
    await page.addInitScript(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...values) {
        if (document.documentElement.hasAttribute('data-full'))
          throw new DOMException('', 'QuotaExceededError');
        return put.apply(this, values);
      };
    });
    await page.reload();
    await page.locator('h1').waitFor();
    await putAgents(page, '10:00', '73');
    await saved(page);
    await setFull(true);
    await putAgents(page, '10:00', '74');
    await page.locator('.notice', { hasText: 'no room left' }).waitFor();
    await setFull(false);
    await putAgents(page, '10:00', '75');
    await saved(page);
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await cellText(page, '10:00', 'agents')).toBe('75');
    await eventually(() => undo(page).isEnabled()).toBe(true);
    for (const before of ['74', '73']) {
      await undo(page).click();
      expect(await cellText(page, '10:00', 'agents')).toBe(before);
    }
    await context.close();
  });

  it('waits for the database when the scenario is too large for the quick place', async () => {
    const { page, context } = await openPage(browser);
    await page.addInitScript(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, text) {
        if (text.length > 500) throw new DOMException('full', 'QuotaExceededError');
        setItem.call(this, key, text);
      };
    });
    await page.reload();
    await page.locator('h1').waitFor();
    await putAgents(page, '10:00', '76');
    await saved(page);
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await cellText(page, '10:00', 'agents')).toBe('76');
    expect(await page.locator('.notice').count()).toBe(0);
    await context.close();
  });
});

describe('what cannot be read', () => {
  it('is set aside as it was and can be downloaded; the history in the database stands', async () => {
    const { page, context } = await openPage(browser);
    await putAgents(page, '10:00', '81');
    await saved(page);
    const broken = '{"present":{"version":1';
    await page.evaluate((text) => {
      localStorage.setItem('holdline/scenario', text);
      sessionStorage.clear();
    }, broken);
    await page.reload();
    await page.locator('.notice', { hasText: 'could not be read' }).waitFor();
    const download = page.waitForEvent('download');
    await page.locator('.notice').getByRole('button', { name: 'Download it as it was' }).click();
    const file = await (await download).createReadStream();
    expect((await file.toArray()).join('')).toBe(broken);
    await eventually(() => cellText(page, '10:00', 'agents')).toBe('81');
    await eventually(() => undo(page).isEnabled()).toBe(true);
    await page.getByLabel('Scenario', { exact: true }).selectOption(':all');
    await page.locator('dialog').getByRole('button', { name: 'Discard it' }).click();
    expect(await page.evaluate(() => localStorage.getItem('holdline/unreadable'))).toBe(null);
    await context.close();
  });

  it('in the database gives way to the step before, and is set aside', async () => {
    const { page, context } = await openPage(browser);
    await putAgents(page, '10:00', '82');
    await putAgents(page, '10:00', '83');
    await saved(page);
    await page.evaluate(async () => {
      sessionStorage.clear();
      const { mark } = JSON.parse(localStorage.getItem('holdline/scenario')!);
      localStorage.setItem('holdline/scenario', JSON.stringify({ mark }));
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('holdline');
        request.onsuccess = () => resolve(request.result);
      });
      const tx = database.transaction('steps', 'readwrite');
      const steps = tx.objectStore('steps');
      const keys = await new Promise<IDBValidKey[]>((resolve) => {
        const request = steps.getAllKeys();
        request.onsuccess = () => resolve(request.result);
      });
      steps.put({ version: 1, types: 'gone' }, keys.at(-1)!);
      await new Promise((resolve) => (tx.oncomplete = resolve));
      database.close();
    });
    await page.reload();
    await page.locator('.notice', { hasText: 'could not be read' }).waitFor();
    await eventually(() => cellText(page, '10:00', 'agents')).toBe('82');
    expect(await page.evaluate(() => localStorage.getItem('holdline/unreadable'))).toBe(
      '{"version":1,"types":"gone"}',
    );
    await context.close();
  });
});
