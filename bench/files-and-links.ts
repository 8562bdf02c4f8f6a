/** A year of half-hours dropped on the page as a file, and a link opened by somebody else. */
import type { Page } from 'playwright-core';

const clock = (slot: number) => `${String(Math.floor(slot / 2)).padStart(2, '0')}:${slot % 2 ? '30' : '00'}`;

/** 10,000 rows of one queue on 209 days, as an export writes them. */
const exported = [
  'Queue;Interval start;Calls offered;Calls answered;Avg handle time',
  ...Array.from({ length: 10_000 }, (_, i) => {
    const date = new Date(Date.UTC(2024, 0, 1) + Math.floor(i / 48) * 86_400_000).toISOString().slice(0, 10);
    return `Sales;${date} ${clock(i % 48)};${20 + (i % 13)};${19 + (i % 13)};0:0${3 + (i % 2)}:20`;
  }),
].join('\r\n');

/** From the drop to what was read, and the longest frame on the way: the file is read beside the page's own thread. */
export async function dropFile(page: Page): Promise<{ read: number; blocked: number }> {
  await page.locator('h1').waitFor();
  await page.waitForTimeout(2000);
  return page.evaluate(async (text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'export.csv'));
    let blocked = 0;
    let frame = performance.now();
    const begun = frame;
    const options = { dataTransfer, bubbles: true, cancelable: true };
    document.querySelector('h1')!.dispatchEvent(new DragEvent('drop', options));
    while (!document.querySelector('dialog .read')) {
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      blocked = Math.max(blocked, now - frame);
      frame = now;
    }
    return { read: performance.now() - begun, blocked };
  }, exported);
}

/** From a link in the address bar to the answer of the scenario it holds. */
export async function openLink(page: Page): Promise<{ opened: number; characters: number }> {
  await page.locator('h1').waitFor();
  await page.waitForTimeout(2000);
  await page.locator('button[aria-label="Share"]').click();
  const link = await page.locator('dialog .address').inputValue();
  await page.keyboard.press('Escape');
  const opened = await page.evaluate(async (address) => {
    const begun = performance.now();
    location.hash = new URL(address).hash;
    const said = () =>
      [...document.querySelectorAll('[role=status]')].map((one) => one.textContent).join(' ');
    return (await window.bench.when(() => said().includes('Opened from a link'))) - begun;
  }, link);
  return { opened, characters: link.length };
}
