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
  it.each(['en', 'pl'] as const)(
    'is at most 90 kB of script and 12 kB of styles, gzipped, with the words of %s alone; workers come later',
    async (language) => {
      const context = await browser.newContext({ locale: language, serviceWorkers: 'block' });
      const page = await context.newPage();
      // When the first screen stood.
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('h1')) return;
          observer.disconnect();
          performance.mark('stands');
        }).observe(document, { subtree: true, childList: true });
      });
      await page.goto(inject('address'));
      await page.locator('h1').waitFor();
      const html = await (await page.request.get(inject('address'))).text();
      const hinted = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, file]) => file!);
      const words = /data-(?:en|pl)="([^"]*)"/g;
      const wordsOf = Object.fromEntries(
        [...html.matchAll(words)].map(([text, list]) => [text.slice(5, 7), list!.split(' ')]),
      );
      // The hints are all that is fetched for it, and nothing else is.
      const fetched = await page.evaluate(() => {
        const [stands] = performance.getEntriesByName('stands') as [PerformanceEntry];
        return performance
          .getEntriesByType('resource')
          .filter((entry) => entry.startTime < stands.startTime && /\.(js|css)$/.test(entry.name))
          .map(({ name }) => name);
      });
      const addresses = [...hinted, ...wordsOf[language]!].map((file) => new URL(file, page.url()).href);
      expect([...new Set(fetched)].sort()).toEqual([...new Set(addresses)].sort());
      const sizes = { js: 0, css: 0 };
      for (const address of new Set(addresses)) {
        const body = await (await page.request.get(address)).body();
        sizes[address.endsWith('.js') ? 'js' : 'css'] += gzipSync(body).length;
      }
      console.log(`first route, ${language}: ${sizes.js} bytes of script, ${sizes.css} of styles`);
      expect(sizes.js).toBeGreaterThan(10_000);
      expect(sizes.js).toBeLessThanOrEqual(90 * 1024);
      expect(sizes.css).toBeGreaterThan(1000);
      expect(sizes.css).toBeLessThanOrEqual(12 * 1024);
      expect(html).not.toContain('worker');
      await context.close();
    },
  );
});
