import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../setup/chromium.ts';

const address = inject('address');
let browser: Browser;
let page: Page;
const complaints: string[] = [];
const asked: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address, { waitUntil: 'networkidle' });
});

afterAll(() => browser.close());

describe('the app as `holdline open` serves it', () => {
  it('starts without a complaint: no error, nothing missing, nothing the content policy refuses', () => {
    expect(complaints).toEqual([]);
  });

  it('asks for nothing from anywhere else', () => {
    const elsewhere = asked.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url));
    expect(elsewhere).toEqual([]);
  });

  it('may share memory with its workers', async () => {
    expect(await page.evaluate(() => globalThis.crossOriginIsolated)).toBe(true);
  });

  it('brings its own elements to life', async () => {
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map((element) => element.localName)
        .filter((name) => name.includes('-') && !customElements.get(name)),
    );
    expect(dead).toEqual([]);
  });
});
