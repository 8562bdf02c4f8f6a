import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { root } from '../../.scripts/bundle.mjs';
import { launchChromium } from '../setup/chromium.ts';
import { answer, pasteText, simulated } from './open-page.ts';
import { staticHost } from './static-host.ts';
import { openView, viewsOf } from './tour.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** Opens the page in a browser of its own and waits until everything is kept. */
async function visit(address: string) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('h1').waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await kept(page, [...precache().words.en, ...precache().later]);
  return { context, page };
}

/** Waits until files are there for when there is no network. */
async function kept(page: Page, files: readonly string[]): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(
          (all) => Promise.all(all.map((file) => caches.match(file))).then((held) => held.every(Boolean)),
          files,
        ),
      {
        timeout: 30_000,
      },
    )
    .toBe(true);
}

interface Precache {
  readonly first: readonly string[];
  readonly words: Readonly<Record<'en' | 'pl', readonly string[]>>;
  readonly later: readonly string[];
  readonly packs: readonly {
    readonly opens: string;
    readonly files: readonly string[];
    readonly words: Readonly<Record<'en' | 'pl', readonly string[]>>;
  }[];
}

/** Views that are kept when the page is idle; the others when they are first opened. */
const keptViews = ['plan', 'week', 'simulate', 'compare', 'report'];

function precache(): Precache {
  const worker = readFileSync(join(root, 'dist/app/sw.js'), 'utf8');
  return JSON.parse(/precache=(\{.*?\});/.exec(worker)![1]!) as Precache;
}

/** Gzipped, as hosts send them. */
function sizeOf(files: readonly string[]): number {
  const sizes = files.map((file) => {
    const content = readFileSync(join(root, 'dist/app', file));
    return file.endsWith('.woff2') ? content.length : gzipSync(content).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe('without a network', () => {
  it('everything works after one visit: a reload, both languages, simulated days, what is fetched late', async () => {
    const { context, page } = await visit(inject('address'));
    await page.getByRole('button', { name: 'PL: Polski' }).click();
    await page.locator('html[lang="pl"]').waitFor();
    await kept(page, precache().words.pl);
    await page.getByRole('button', { name: 'EN: English' }).click();
    await page.locator('html[lang="en"]').waitFor();
    await context.setOffline(true);
    await page.reload();
    expect(await answer(page)).toMatch(/^You are \d+ short at 14:00/);
    await simulated(page);
    await page.getByRole('button', { name: 'PL: Polski' }).click();
    await page.locator('html[lang="pl"]').waitFor();
    expect(await answer(page)).toMatch(/^O 14:00 brakuje/);
    await page.locator('h1').click();
    await pasteText(page, '10:00\t100\t240\n10:30\t110\t240');
    await page.locator('dialog .read').waitFor();
    await page.keyboard.press('Escape');
    for (const id of keptViews) await openView(page, id);
    await context.close();
  });

  it('what nobody has opened yet says so, and the page stays as it was', async () => {
    const { context, page } = await visit(inject('address'));
    await context.setOffline(true);
    const notice = page.locator('.notice', { hasText: 'could not be fetched' });
    const asked: readonly (() => Promise<unknown>)[] = [
      () => page.getByRole('button', { name: 'Types and groups' }).click(),
      () => page.getByRole('button', { name: 'Callbacks', exact: true }).click(),
      () => page.locator('top-bar nav a[href="#/learn"]').click(),
      () => page.locator('top-bar nav a[href="#/data"]').click(),
      () => openView(page, 'week').then(() => page.locator('.forecast-card button').click()),
    ];
    for (const ask of asked) {
      await ask();
      await notice.waitFor();
      await notice.getByRole('button').click();
      await notice.waitFor({ state: 'detached' });
    }
    await openView(page, 'plan');
    await page.getByLabel('How the needed people are worked out').selectOption('simulation');
    await page.locator('.staff-said', { hasText: 'could not be fetched' }).waitFor();
    await page.evaluate(() => {
      location.hash = '#/learn';
    });
    await notice.waitFor();
    await page.reload();
    await notice.waitFor();
    expect(await answer(page)).toMatch(/^You are \d+ short at 14:00/);
    expect(new URL(page.url()).hash).toBe('#/plan');
    await context.close();
  });

  it('what was opened once works whole: every lesson, the past, types and groups, staffing by simulation', async () => {
    const { context, page } = await visit(inject('address'));
    const { packs } = precache();
    const opened = packs.filter(({ opens }) => /learn-view|data-view|centre-panel|optimiser/.test(opens));
    expect(opened.length).toBe(4);
    for (const id of ['learn', 'data', 'plan']) await openView(page, id);
    const staffing = async () => {
      await page.getByLabel('How the needed people are worked out').selectOption('simulation');
      await page.locator('.staff-said', { hasText: 'agent-hours so far' }).waitFor();
    };
    await staffing();
    await page.getByRole('button', { name: 'Types and groups' }).click();
    await page.locator('centre-panel').waitFor();
    await kept(
      page,
      opened.flatMap(({ files, words }) => [...files, ...words.en]),
    );
    await context.setOffline(true);
    await page.reload();
    await page.locator('h1').waitFor();
    for (const id of await viewsOf(page)) await openView(page, id);
    await page.evaluate(() => {
      location.hash = '#/learn?lesson=pooling&step=1';
    });
    await page.locator('lesson-step, .lesson').first().waitFor();
    await page.evaluate(() => {
      location.hash = '#/plan';
    });
    await staffing();
    await page.getByRole('button', { name: 'Types and groups' }).click();
    await page.locator('centre-panel').waitFor();
    await context.close();
  });

  it('works in a sub-folder of a host that is gone, with memory shared between threads', async () => {
    const host = await staticHost();
    const { context, page } = await visit(host.address);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    await host.close();
    await page.reload();
    expect(await answer(page)).toContain('You are');
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await simulated(page);
    await context.close();
  });
});

describe('a new version', () => {
  it('waits, says so, and takes over with everything typed when it is asked to', {
    timeout: 120_000,
  }, async () => {
    const host = await staticHost();
    const { context, page } = await visit(host.address);
    await page.getByRole('button', { name: 'One more' }).click();
    host.change('index.html', (text) => text.replace('<html', '<html data-version="2"'));
    host.change('sw.js', (text) => text.replace(/"version":"/, '"version":"2'));
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    const notice = page.locator('.notice', { hasText: 'A new version' });
    await notice.waitFor();
    expect(await page.locator('html').getAttribute('data-version')).toBeNull();
    await Promise.all([page.waitForEvent('load'), notice.getByRole('button', { name: 'Reload' }).click()]);
    await page.locator('h1').waitFor();
    expect(await page.locator('html').getAttribute('data-version')).toBe('2');
    expect(await agentsAtTwo(page)).toBe('15');
    expect((await page.evaluate(() => caches.keys())).length).toBe(1);
    await context.close();
    await host.close();
  });
});

async function agentsAtTwo(page: Page): Promise<string> {
  const row = page
    .locator('interval-grid tbody tr')
    .filter({ has: page.locator('.time', { hasText: '14:00' }) });
  return ((await row.locator('td.agents').textContent()) ?? '').trim();
}

describe('what is kept', () => {
  it.each(['en', 'pl'] as const)(
    'is at most 400 kB, gzipped, with the words of %s, all that is fetched when idle included',
    (language) => {
      const { first, words, later, packs } = precache();
      const sizes = [first, words[language], later].map(sizeOf);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      const all = [...first, ...words[language], ...later];
      const once = packs.map(({ opens, files }) => `${opens.slice(7)} ${sizeOf(files)}`);
      console.log(
        `kept in ${language}: ${sizes.join(' + ')} = ${total} bytes; once opened ${once.join(', ')}`,
      );
      expect(total).toBeLessThanOrEqual(400_000);
      expect(new Set(all).size).toBe(all.length);
      expect(first).toContain('index.html');
      // What the page begins with is there as soon as the worker is.
      const html = readFileSync(join(root, 'dist/app/index.html'), 'utf8');
      for (const [, file] of html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g))
        expect(first).toContain(file);
      expect(all.filter((file) => /highs|workbook|lesson-|-view-/.test(file)).sort()).toEqual(
        all.filter((file) => /(week|simulate|compare|report)-view-/.test(file)).sort(),
      );
    },
  );

  it('can be installed: a manifest with icons that are there', async () => {
    const page = await browser.newPage();
    await page.goto(inject('address'));
    const href = await page.locator('link[rel="manifest"]').getAttribute('href');
    const address = new URL(href!, inject('address')).href;
    const manifest = (await (await page.request.get(address)).json()) as { icons: { src: string }[] };
    expect(manifest).toMatchObject({ name: 'Holdline', display: 'standalone', start_url: './' });
    for (const { src } of manifest.icons) {
      const icon = await page.request.get(new URL(src, address).href);
      expect(icon.ok(), src).toBe(true);
      expect((await icon.body()).length, src).toBeGreaterThan(200);
    }
    await page.close();
  });
});
