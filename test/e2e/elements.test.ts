/** The elements for other people's pages, as somebody finds them in the packed file: the example page, and pages of one's own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../.scripts/bundle.mjs';
import { runProgram } from '../build/holdline.ts';
import { launchChromium } from '../setup/chromium.ts';
import { type StaticHost, staticHost } from './static-host.ts';
import { violations } from './violations.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdline-elements-'));
const elements = join(folder, 'package/dist/elements');
let browser: Browser;
let host: StaticHost;

beforeAll(async () => {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename }] = JSON.parse((await runProgram('npm', args)).stdout);
  const unpacked = await runProgram('tar', ['-xzf', filename], { cwd: folder });
  expect(unpacked.code, unpacked.stderr).toBe(0);
  host = await staticHost(elements);
  browser = await launchChromium();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page of the folder; complaints are what the console has to say, and requests to anywhere else. */
async function open(file: string): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1100, height: 900 },
    colorScheme: 'light',
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(host.address).origin)) complaints.push(request.url());
  });
  await page.goto(host.address + file);
  return { page, complaints };
}

/** A page of somebody's own with these elements, as strict as the example. */
function ownPage(name: string, body: string): string {
  const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";
  writeFileSync(
    join(elements, name),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Own</title>
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module" src="elements.js"></script><main><h1>Own</h1>${body}</main></html>`,
  );
  return name;
}

const headline = (page: Page, element: string) => page.locator(`${element} .headline`);

/** How many different colours a canvas shows: none on one that nobody has drawn on. */
function coloursOf(page: Page): Promise<number> {
  return page.locator('holdline-floor canvas').evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  });
}

/** Waits until an element has simulated and says so. */
async function says(page: Page, element: string, text: RegExp): Promise<void> {
  await headline(page, element).filter({ hasText: text }).waitFor();
}

describe('the example page of the package', () => {
  it('draws the floor and plays it, under a policy that allows only its own files', async () => {
    const { page, complaints } = await open('example.html');
    await says(page, 'holdline-floor', /At \d\d:\d\d:\d\d everyone/);
    expect(await coloursOf(page)).toBeGreaterThan(5);
    const seek = page.locator('holdline-floor input[type="range"]');
    const before = Number(await seek.inputValue());
    await page.locator('holdline-floor').getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(async () => Number(await seek.inputValue())).toBeGreaterThan(before + 60);
    await page.locator('holdline-floor').getByRole('button', { name: 'Pause' }).click();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('draws the curve of its file in Polish and dark, with target, both bands, and people who can be moved', async () => {
    const { page, complaints } = await open('example.html');
    const curve = page.locator('holdline-curve');
    await says(page, 'holdline-curve', /1000\s+symulowanych dni/);
    expect(await headline(page, 'holdline-curve').textContent()).toMatch(
      /Połączenia · Poziom obsługi o 10:00/,
    );
    for (const part of ['.band.wide', '.band.narrow', '.curve']) {
      expect(await curve.locator(part).getAttribute('d')).toMatch(/^M/);
    }
    expect(await curve.locator('.target').count()).toBe(1);
    expect(await curve.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      'rgb(20, 22, 25)',
    );
    const handle = curve.getByRole('slider');
    expect(await handle.getAttribute('aria-valuenow')).toBe('12');
    await handle.press('ArrowRight');
    await expect.poll(() => handle.getAttribute('aria-valuenow')).toBe('13');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('has nothing that axe objects to', async () => {
    const { page } = await open('example.html');
    await headline(page, 'holdline-floor').waitFor();
    await headline(page, 'holdline-curve').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('a page of one’s own', () => {
  it('defines no names of elements but those of Holdline', async () => {
    const { page } = await open(
      ownPage('names.html', '<holdline-floor scenario="textbookHalfHour"></holdline-floor>'),
    );
    await headline(page, 'holdline-floor').waitFor();
    const names = await page.evaluate(() => {
      const found = new Set<string>();
      const look = (within: ParentNode) => {
        for (const element of within.querySelectorAll('*')) {
          if (element.localName.includes('-')) found.add(element.localName);
          if (element.shadowRoot) look(element.shadowRoot);
        }
      };
      look(document);
      return [...found].sort();
    });
    expect(names).toEqual(['holdline-day-timeline', 'holdline-floor', 'holdline-player-bar']);
    await page.context().close();
  });

  it('gives the day, the moment, the speed and the seed; another seed is another day', async () => {
    const file = ownPage(
      'given.html',
      `<holdline-floor id="a" scenario="hotlineMonday" seed="one" day="3" at="10:00" speed="300"></holdline-floor>
       <holdline-floor id="b" scenario="hotlineMonday" seed="two" day="3" at="10:00"></holdline-floor>`,
    );
    const { page, complaints } = await open(file);
    await says(page, '#a', /At 10:00:00/);
    await says(page, '#b', /At 10:00:00/);
    expect(await page.locator('#a .chosen').textContent()).toContain('300×');
    const day = (element: string) => page.locator(`${element} .keys .quiet`).first().textContent();
    expect(await day('#a')).toBe('day 3 · seed one');
    expect(await day('#b')).toBe('day 3 · seed two');
    const lane = (element: string) =>
      page.locator(`${element} .queue`).evaluate((path) => path.getAttribute('d'));
    expect(await lane('#a')).not.toBe(await lane('#b'));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('takes a scenario as JSON and as a property, and says everything that is wrong with one', async () => {
    const file = ownPage(
      'wrong.html',
      `<holdline-curve id="json" scenario='{"version": 1, "calendar": {"intervalLength": -5}, "typos": 3}'></holdline-curve>
       <holdline-curve id="lost" lang="pl" scenario="nowhere.json"></holdline-curve>
       <holdline-curve id="type" scenario="hotlineMonday" type="fax"></holdline-curve>
       <holdline-floor id="property"></holdline-floor>`,
    );
    const { page } = await open(file);
    const alert = (id: string) => page.locator(`#${id} [role="alert"]`);
    await expect.poll(() => alert('json').locator('li').count()).toBeGreaterThan(1);
    expect(await alert('json').textContent()).toContain('intervalLength');
    await expect.poll(() => alert('lost').textContent()).toMatch(/nie udało się pobrać nowhere\.json: 404/);
    await expect.poll(() => alert('type').textContent()).toMatch(/no contact type “fax”; it has calls/);
    await page.evaluate(async () => {
      const day = await (await fetch('day.json')).json();
      document.querySelector<HTMLElement & { scenario: unknown }>('#property')!.scenario = day;
    });
    await says(page, '#property', /^\s*At (09|10):/);
    await page.context().close();
  });

  it('says when no scenario is named, and shows none once it is taken away', async () => {
    const { page, complaints } = await open(ownPage('none.html', '<holdline-curve></holdline-curve>'));
    const said = page.locator('holdline-curve [role="status"]');
    await expect.poll(() => said.textContent()).toBe('No scenario is named yet.');
    const name = (id: string | null) =>
      page.locator('holdline-curve').evaluate((element, id) => {
        if (id === null) element.removeAttribute('scenario');
        else element.setAttribute('scenario', id);
      }, id);
    await name('hotlineMonday');
    await headline(page, 'holdline-curve').waitFor();
    await name(null);
    await expect.poll(() => said.textContent()).toBe('No scenario is named yet.');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('may load the elements twice, and keeps the first', async () => {
    const again = '<script type="module" src="elements.js?again"></script>';
    const shown = '<holdline-curve scenario="hotlineMonday"></holdline-curve>';
    const { page, complaints } = await open(ownPage('twice.html', `${shown}${again}`));
    await headline(page, 'holdline-curve').waitFor();
    const loaded = () =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)));
    await expect.poll(loaded).toContain('elements.js?again');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('takes the elements from another origin too, which may start no workers: it simulates by itself', async () => {
    const other = await staticHost(elements, { 'Access-Control-Allow-Origin': '*' });
    try {
      writeFileSync(
        join(elements, 'other.html'),
        `<!doctype html><title>Other</title><script type="module" src="${other.address}elements.js"></script>
        <holdline-floor scenario="textbookHalfHour"></holdline-floor>`,
      );
      const { page } = await open('other.html');
      await says(page, 'holdline-floor', /^\s*At \d\d:\d\d/);
      expect(page.workers()).toEqual([]);
      await page.context().close();
    } finally {
      await other.close();
    }
  });

  it('may be typed: the package says what the elements take', async () => {
    writeFileSync(
      join(folder, 'consumer.ts'),
      `import './package/dist/elements/elements.js';
       const floor = document.querySelector('holdline-floor')!;
       floor.scenario = 'hotlineMonday';
       floor.day = 2;
       document.createElement('holdline-curve').at = '10:00';`,
    );
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const flags = ['--noEmit', '--strict', '--target', 'es2022', '--types', '', '--module', 'esnext'];
    const checked = await runProgram(
      process.execPath,
      [compiler, ...flags, '--moduleResolution', 'bundler', 'consumer.ts'],
      { cwd: folder },
    );
    expect([checked.stdout, checked.code]).toEqual(['', 0]);
  });
});
