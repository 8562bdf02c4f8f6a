/**
 * From a key or a press to the frame that shows what came of it, through what planners come for: typing, arrows,
 * dragging, pasting, undoing, the views and the dialogs, while days are simulated behind. As the browser itself
 * counts it (Event Timing: the longest event of an interaction, to the next paint, in steps of 8 ms; below 16 ms
 * nothing is told), with real keys and a real mouse.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { pastedDay } from './pasted-day.ts';

export interface Interaction {
  readonly name: string;
  /** Milliseconds to the next paint; 0: too short to be told. */
  readonly took: number;
  /** The longest task of the page's own thread from the interaction on, until it was quiet; 0: below 50 ms. */
  readonly longestTask: number;
}

type Step = readonly [name: string, act: (page: Page) => Promise<void>];

const key = (name: string, ...keys: string[]): Step => [
  name,
  async (page) => {
    for (const each of keys) await page.keyboard.press(each);
  },
];

const click = (name: string, selector: string): Step => [
  name,
  (page) => page.locator(selector).first().click(),
];

const open = (view: string, shown: string): Step => [
  `open ${view}`,
  async (page) => {
    await page.locator(`top-bar nav a[href="#/${view}"]`).click();
    await page.locator(shown).first().waitFor();
  },
];

/** Six rows of the grid, as a spreadsheet copies them. */
const rows = Array.from({ length: 6 }, (_, i) => `${200 + i}\t${240 + i}`).join('\n');

export const steps: readonly Step[] = [
  click('select an interval', 'day-panel [aria-label="10:00"]'),
  key('people up and down', 'ArrowUp', 'ArrowUp', 'ArrowDown'),
  key('arrows along the day', 'ArrowRight', 'ArrowRight', 'ArrowLeft'),
  ['drag people', drag],
  click('one more agent', '.stepper button:last-child'),
  click('a cell of the grid', 'interval-grid tbody tr:nth-child(5) td.volume'),
  key('arrows in the grid', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'PageDown', 'Home'),
  key('type into a cell', '1', '5', '0', 'Enter'),
  ['paste into the grid', (page) => pasteText(page, rows)],
  key('undo', 'Control+z'),
  key('redo', 'Control+Shift+z'),
  click('a value of the settings', 'settings-sentence input[aria-label="Handle time"]'),
  key('type a handle time', '2', '7', '0', 'Enter'),
  key('leave the field', 'Tab'),
  key('open the list of commands', 'Control+k'),
  key('type into the list of commands', 'w', 'e', 'e'),
  key('close the list of commands', 'Escape'),
  click('types and groups', '.parts button:nth-child(2)'),
  click('callbacks', '.parts button:nth-child(3)'),
  click('the day', '.parts button:nth-child(1)'),
  click('share', 'button[aria-label="Share"]'),
  key('close sharing', 'Escape'),
  click('Polish', '.languages button[lang="pl"]'),
  click('English', '.languages button[lang="en"]'),
  click('theme', 'top-bar .icon-button[aria-label^="Theme"]'),
  open('week', 'week-view h1'),
  open('simulate', '.floor canvas'),
  key('play', 'Space'),
  key('pause', 'Space'),
  key('a step on and back', 'ArrowRight', 'ArrowRight', 'ArrowLeft'),
  open('compare', 'new-draft .secondary'),
  click('a draft', 'new-draft .secondary:nth-of-type(1)'),
  open('report', 'report-view h1'),
  open('plan', '#plan h1'),
  ['paste a day', (page) => pasteText(page, pastedDay)],
  click('take the day', 'dialog button.primary'),
  key('undo the day', 'Control+z'),
  ['staff by simulation', staffBySimulation],
  ['drop an export of 10,000 calls', dropExport],
  click('take the export', 'dialog button.primary'),
];

/** Goes through every step; the slowest interaction of each. */
export async function interactions(page: Page, slowness: number): Promise<Interaction[]> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('h1').waitFor();
  await page.waitForTimeout(2000);
  if (slowness > 1) {
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  }
  const found: Interaction[] = [];
  for (const [name, act] of steps) {
    await page.evaluate(watch);
    try {
      await act(page);
    } catch (error) {
      throw new Error(`could not: ${name}`, { cause: error });
    }
    const seen = await page.evaluate(() => window.benchWatched());
    found.push({ name, ...seen });
  }
  return found;
}

async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+v');
}

async function drag(page: Page): Promise<void> {
  const bar = (await page.locator('day-panel [aria-label="14:00"]').boundingBox())!;
  const x = bar.x + bar.width / 2;
  const y = bar.y + bar.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= 20; i++) await page.mouse.move(x, y - 2 * i);
  await page.mouse.up();
}

/** Starts the search for those needed and waits until it has gone on for a while. */
async function staffBySimulation(page: Page): Promise<void> {
  await page.locator('.needed-by select').selectOption('simulation');
  await page.waitForTimeout(5000);
  await page.locator('.needed-by select').selectOption('formula');
}

/** A morning of calls, one a row, as a call centre's system exports it. */
async function dropExport(page: Page): Promise<void> {
  const stamp = (seconds: number) =>
    new Date(Date.UTC(2026, 2, 2, 8) + seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
  const calls = Array.from({ length: 10_000 }, (_, i) => {
    const [start, wait, talk] = [i * 3, i % 37, 100 + ((i * 7) % 300)];
    return [
      i,
      'Sales',
      stamp(start),
      stamp(start + wait),
      stamp(start + wait + talk),
      talk,
      wait,
      'Answered',
    ];
  });
  const head = 'Call ID,Queue,Start time,Answer time,End time,Talk time (s),Wait (s),Disposition';
  // A file of the disk: the text of one would be unpacked in the page, in a task that nobody at the page has.
  const folder = mkdtempSync(join(tmpdir(), 'holdline-'));
  const file = join(folder, 'calls.csv');
  writeFileSync(file, [head, ...calls.map((row) => row.join(','))].join('\n'));
  await page.locator('top-bar input[type="file"]').setInputFiles(file);
  await page.locator('dialog button.primary').waitFor();
  rmSync(folder, { recursive: true });
}

declare global {
  interface Window {
    /** The longest interaction and the longest task since `watch`, once nothing has happened for a while. */
    benchWatched(): Promise<Omit<Interaction, 'name'>>;
  }
}

/** Runs inside the page; refers to nothing outside of itself. */
function watch(): void {
  let took = 0;
  let longestTask = 0;
  const events = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (entry.interactionId > 0) took = Math.max(took, entry.duration);
    }
  });
  events.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, Math.round(duration));
  });
  tasks.observe({ type: 'longtask' });
  window.benchWatched = async () => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    events.disconnect();
    tasks.disconnect();
    return { took, longestTask };
  };
}
