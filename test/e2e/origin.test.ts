import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../setup/chromium.ts';
import { simulated } from './open-page.ts';
import { staticHost } from './static-host.ts';
import { tour } from './tour.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe('through every view and dialog', () => {
  it.each(['as `holdline open` serves it', 'from a host that sends no policy'])(
    'nothing is asked of any other origin and nothing offends the content policy, %s',
    async (served) => {
      const host = served.includes('host') ? await staticHost() : undefined;
      const address = host?.address ?? inject('address');
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'pl-PL' });
      const asked: string[] = [];
      const complaints: string[] = [];
      context.on('request', (request) => asked.push(request.url()));
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(address);
      await page.locator('h1').waitFor();
      await simulated(page);
      await tour(page);
      expect(asked.length).toBeGreaterThan(20);
      expect(asked.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url))).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
      await host?.close();
    },
  );

  it('the policy allows no inline script, no inline style and no other origin', async () => {
    const page = await browser.newPage();
    const response = await page.goto(inject('address'));
    const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(response!.headers()['content-security-policy']).toBe(`${meta}; frame-ancestors 'none'`);
    expect(meta).toContain("default-src 'self'");
    expect(meta).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
    expect(await response!.text()).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
    await page.close();
  });
});
