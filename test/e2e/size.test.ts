import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../setup/chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe('the first route', () => {
  it('is at most 90 kB of script and 12 kB of styles, gzipped; workers come after the first paint', async () => {
    const page = await browser.newPage();
    const sizes = { script: 0, stylesheet: 0 };
    const first: string[] = [];
    page.on('response', async (response) => {
      const type = response.request().resourceType();
      if (type !== 'script' && type !== 'stylesheet') return;
      first.push(response.url());
    });
    await page.goto(inject('address'));
    await page.locator('h1').waitFor();
    const html = await (await page.request.get(inject('address'))).text();
    for (const [, address] of html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)) {
      const body = await (await page.request.get(new URL(address!, inject('address')).href)).body();
      sizes[address!.endsWith('.js') ? 'script' : 'stylesheet'] += gzipSync(body).length;
    }
    expect(sizes.script).toBeGreaterThan(10_000);
    expect(sizes.script).toBeLessThanOrEqual(90 * 1024);
    expect(sizes.stylesheet).toBeGreaterThan(1000);
    expect(sizes.stylesheet).toBeLessThanOrEqual(12 * 1024);
    expect(html).not.toContain('worker');
    await page.close();
  });
});
