/**
 * A first visit over a slow line with a slow machine: 1.6 Mb/s with 150 ms of delay, the processor four times as slow,
 * nothing cached. When the largest part of the first screen stands, and how much moves after that.
 */
import type { Page } from 'playwright-core';

const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 }; // bytes a second
const slowness = 4;
/** Milliseconds after the first screen in which movements are summed up. */
const watched = 5000;

export async function slowVisit(page: Page): Promise<{ largest: number; moved: number }> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devTools.send('Network.setBypassServiceWorker', { bypass: true });
  await devTools.send('Network.emulateNetworkConditions', line);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.reload({ waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  await page.waitForTimeout(watched);
  return page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 1000);
      });
    const largest = (await entries('largest-contentful-paint')).at(-1);
    const shifts = (await entries('layout-shift')) as (PerformanceEntry & { value: number })[];
    return {
      largest: largest?.startTime ?? Number.POSITIVE_INFINITY,
      moved: shifts.reduce((sum, { value }) => sum + value, 0),
    };
  });
}
